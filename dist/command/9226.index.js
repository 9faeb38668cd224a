export const id = 9226;
export const ids = [9226];
export const modules = {

/***/ 9226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KJ: () => (/* binding */ canonicalCommand),
  oV: () => (/* binding */ isKnownProgram),
  hZ: () => (/* binding */ isModuleProgram),
  DS: () => (/* binding */ isTool),
  T8: () => (/* binding */ retirementOf),
  GW: () => (/* binding */ splitCommand)
});

// UNUSED EXPORTS: hasSubcommands, retiredCommands

;// CONCATENATED MODULE: ./src/catalogue/programNames.ts
/** Names of programs whose grammar needs no table. Data only: the rules that read it are in `commands.ts`. */
function names(text) {
    return new Set(text.split(/\s+/).filter(name => name !== ''));
}
/** Programs of one level of subcommands: the first word that looks like one. */
const plainPrograms = names(`
  act adduce aim ansible-galaxy apk apptainer apt apt-get asdf asv autotrain axolotl azcopy bazel bentoctl buildah
  bump-my-version bundle cdk choco clearml-agent cog composer conda-lock conda-smithy copier cortex cosign crane cruft cyclonedx-py
  cz dagshub dbx detect-secrets dnf dvclive eb edr elyra-pipeline faas-cli featureform firebase flatpak flit frictionless gem ggshield
  gitleaks gto hopsworks hugo istioctl jekyll jupyter-book k6 kubeadm lerna litgpt llamafactory-cli localstack mage marimo mike
  minikube mise mix mkdocs ml-audit ml-project-doctor mlcroissant mllint model_signing nerdctl netlify nml nnictl nvm nx ollama oxen
  packer pacman pipx ploomber pod pre-commit prek pyenv pypi-attestations quarto quilt3 rbenv reprolint rsconnect runpodctl safety
  argo-workflows clearml-data coverage fastapi kit mlserver nbqa rrdoctor soda
  scoop singularity skopeo snap soopervisor sphinx-autobuild swift systemctl tecton tdda terragrunt trufflehog tune turbo twine
  vagrant vercel vllm volta winget wrangler yum zappa
`);
/** Tools whose words are files, targets, tests or texts, never subcommands. */
const targetPrograms = names(`
  actionlint ansible ansible-playbook ant artillery auditwheel autoflake autopep8 bandit basedpyright behave biome black build
  bump2version bumpversion cc-test-reporter checkov check-manifest cibuildwheel cml-cloud-runner-entrypoint cml-pr cml-publish
  cml-runner cml-send-comment cml-send-github-check cml-tensorboard-dev clearml-init clearml-task cmake codespell compileall
  conftest cookiecutter coveralls cpack ctest cypress cython darglint deepspeed delocate-wheel dmypy docformatter doctest doit
  dsl-compile ensurepip eslint fab fickling flake8 gcov gcovr genhtml gmake goodtables gradle gradlew gunicorn hadolint
  horovodrun http.server hypercorn interrogate inv invoke isort jest json.tool jupytext just kubeconform kubeval lcov lein lm-eval
  lm_eval locust luigi luigid make markdownlint markdownlint-cli2 meson mocha modelscan mpiexec mpirun mvn mvnw mypy nbconvert
  nbdev_clean nbdev_docs nbdev_prepare nbdev_test nbdime nbmake nbstripout ninja nose2 nosetests nox oaieval papermill pdoc
  picklescan pip-audit pip-compile pip-sync pipdeptree pipreqs playwright poe pre-commit-update prettier protoc py.test pycodestyle
  pydocstyle pyflakes pylint pynblint pyright pyroma pytest pytype pyupgrade radon rake repo2docker reviewdog robot saved_model_cli
  sbatch sbt shellcheck shfmt snakemake sphinx-apidoc sphinx-build sphinx-quickstart srun task tensorflow_model_server tensorflowjs_converter
  text-generation-launcher tflint tfsec torch-model-archiver torch.distributed.launch torch.distributed.run torchrun torchserve tox
  treon tritonserver trtexec tryceratops tsc ty unittest uvicorn venv virtualenv vitest vulture waitress-serve ward xenon yamllint
  yapf zizmor
`);
/** Builtins of the shell, file tools, interpreters and the like. */
const shellPrograms = names(`
  . : [ ab add-apt-repository alias apt-cache apt-key awk base64 basename bash bc bcp break builtin bunzip2 bzip2 c++ cat cc cd chgrp
  chmod chown clang clang++ clang-format cmp comm command configure continue convert cp cpp csh curl cut dash date dd declare deno
  df diff dig dirname dirs dos2unix dpkg du echo egrep env envsubst eval exec exit expect export expr false fc ffmpeg fg fgrep file
  find fish fmt fold g++ gcc gdb getopts gpg gprof grep groupadd gunzip gzip hash head hostname iconv id ifconfig install ip ipython
  java javac jobs join jq julia kill killall ksh latexmk ld ldconfig ldd less let ln local locate ls lsblk lscpu lsof lua mail
  mapfile matlab md5sum mkdir mkfifo mktemp mongo mongoimport mongosh more mount mv mysql mysqldump nc netcat nl node nproc nslookup
  nvcc nvidia-smi octave od openssl pandoc passwd paste patch pdflatex perl php ping pkill popd printenv printf ps psql pushd pwd pypy
  python Rscript read readarray readlink readonly realpath redis-cli return rev rg rm rmdir rpm rsync ruby scala scp script sed
  sendmail seq set sftp sh sha1sum sha256sum shasum shift shopt shuf sleep sort source split sqlcmd sqlite3 ssh ssh-add ssh-agent
  ssh-keygen ssh-keyscan stat strace strings strip su sudo swig sync tac tail tar tee telnet test time timeout touch tput tr trap
  tree true truncate ts-node tsort tsx tty type typeset ulimit umask umount uname uniq unlink unset unxz unzip update-alternatives
  uptime useradd usermod users usleep valgrind vi vim vl2png vl2svg vmstat wait watch wc wget whereis which whoami xargs xelatex xvfb-run
  xxd xz yes yq zcat zip zsh zstd
  Add-Content Compress-Archive Copy-Item Expand-Archive ForEach-Object Get-ChildItem Get-Command Get-Content Get-Item Get-Process
  Import-Module Install-Module Invoke-Expression Invoke-WebRequest Move-Item New-Item Out-File Remove-Item Select-String
  Set-Content Set-ExecutionPolicy Set-Location Start-Process Start-Sleep Test-Path Where-Object Write-Host Write-Output
`);
/** Names of tools that are also common names of scripts and modules: they count only where nothing else can be meant. */
const commonWords = names(`
  act build cog conda-lock eb guild inspect invoke just kit mage mix op pod sam serve sky soda swift task tune
`);

;// CONCATENATED MODULE: ./src/catalogue/cloudGroups.ts
/** Groups of the command lines of Azure and Google Cloud, comma-separated, as `programs.ts` writes them. */
const azGroups = [
    'account, acr, acr repository, acr task, ad, ad app, ad app credential, ad app federated-credential, ad sp, ad sp credential, aks',
    'aks nodepool, appservice, appservice plan, cognitiveservices, cognitiveservices account, cognitiveservices account deployment',
    'config, container, containerapp, containerapp env, containerapp ingress, containerapp registry, containerapp revision, containerapp secret, containerapp job',
    'cosmosdb, databricks, databricks workspace, datafactory, datafactory pipeline, deployment, deployment group, deployment sub, deployment mg, deployment tenant',
    'devops, eventgrid, eventgrid event-subscription, extension, functionapp, functionapp config, functionapp config appsettings, functionapp deployment',
    'functionapp deployment source, group, identity, identity federated-credential, k8s-extension, keyvault, keyvault key, keyvault secret',
    'ml, ml batch-deployment, ml batch-endpoint, ml component, ml compute, ml computetarget, ml connection, ml data, ml datastore, ml endpoint',
    'ml environment, ml feature-set, ml feature-store, ml feature-store-entity, ml folder, ml job, ml model, ml online-deployment, ml online-endpoint',
    'ml pipeline, ml registry, ml run, ml schedule, ml serverless-endpoint, ml service, ml workspace',
    'monitor, monitor log-analytics, monitor metrics, network, network vnet, pipelines, policy, resource, role, role assignment, role definition',
    'sql, sql db, sql server, staticwebapp, storage, storage account, storage account keys, storage blob, storage blob directory, storage container, storage file, storage fs',
    'storage fs file, synapse, synapse pipeline, vm, vmss, webapp, webapp config, webapp config appsettings, webapp config container, webapp deployment, webapp deployment slot, webapp deployment source, webapp log',
].join(', ');
const gcloudGroups = [
    'ai, ai custom-jobs, ai endpoints, ai hp-tuning-jobs, ai indexes, ai index-endpoints, ai model-garden, ai model-monitoring-jobs, ai models, ai tensorboards',
    'ai-platform, ai-platform jobs, ai-platform jobs submit, ai-platform models, ai-platform versions, app, app services, app versions, artifacts, artifacts docker',
    'artifacts docker images, artifacts docker tags, artifacts repositories, auth, auth application-default, builds, builds triggers, components, composer, composer environments',
    'composer environments storage, composer environments storage dags, composer environments storage data, compute, compute instances, compute networks, compute tpus, compute tpus tpu-vm',
    'config, config configurations, container, container clusters, container images, container node-pools, dataflow, dataflow flex-template, dataflow jobs, dataproc, dataproc batches, dataproc batches submit',
    'dataproc clusters, dataproc jobs, dataproc jobs submit, deploy, deploy releases, endpoints, endpoints services, eventarc, eventarc triggers, firestore, functions, iam, iam service-accounts',
    'iam service-accounts keys, kms, logging, ml, notebooks, notebooks instances, projects, pubsub, pubsub subscriptions, pubsub topics, redis, run, run jobs, run revisions, run services, run services proxy',
    'scheduler, scheduler jobs, secrets, secrets versions, services, source, spanner, sql, sql instances, storage, storage buckets, workflows, workflows executions',
].join(', ');

;// CONCATENATED MODULE: ./src/catalogue/programs.ts
/**
 * Which words after a program belong to its command. Data only: the rules that read it are in `commands.ts`.
 *
 * `groups` are the subcommands below which another subcommand stands (`compose` of docker, `ml job` of az). `only` limits a group to
 * these subcommands, where a file or a name may stand in their place; the root is ``. `valued` are the options, of the program
 * itself or of a group, that take the next word as their value.
 */

function list(text, separator) {
    return text === undefined ? [] : text.split(separator).filter(part => part !== '');
}
function grammar(written) {
    return {
        groups: list(written.groups, /\s*,\s*/),
        only: new Map(Object.entries(written.only ?? {}).map(([group, words]) => [group, list(words, /\s+/)])),
        valued: list(written.valued, /\s+/),
        nested: written.nested === true,
    };
}
const CONTAINERS = {
    groups: 'builder, buildx, buildx imagetools, checkpoint, compose, config, container, context, image, manifest, network, node, plugin, scout, secret, service, stack, swarm, system, trust, volume, machine, pod',
    valued: '-H --host -c --context -l --log-level --config --tlscacert --tlscert --tlskey --builder -f --file -p --project-name --profile --env-file --project-directory --ansi --progress --parallel',
};
const KUBERNETES = {
    groups: 'argo, argo rollouts, argo rollouts get, argo rollouts set, auth, certificate, config, create, create secret, rollout, set, top, kustomize edit',
    only: {
        create: 'clusterrole clusterrolebinding configmap cronjob deployment ingress job namespace ns role rolebinding secret service serviceaccount token',
    },
    valued: '-n --namespace --context --kubeconfig --cluster --user --as -s --server --token --request-timeout',
};
const CONDA = {
    groups: 'env, env config, shell, auth',
    valued: '-n --name -p --prefix -r --root-prefix',
};
const WRITTEN = {
    accelerate: { valued: '--config_file' },
    airflow: {
        groups: 'assets, backfill, celery, config, connections, dags, db, jobs, kubernetes, pools, providers, roles, tasks, users, variables',
    },
    argo: {
        groups: 'archive, auth, cluster-template, cron, executor-plugin, template',
        valued: '-n --namespace --context --kubeconfig -s --argo-server',
    },
    argocd: {
        groups: 'account, admin, app, appset, cert, cluster, context, gpg, proj, repo, repocreds',
        valued: '--server --auth-token --config --grpc-web-root-path',
    },
    astro: { groups: 'deployment, deployment variable, dev, organization, registry, workspace' },
    aws: {
        nested: true,
        valued: '--region --profile --output --query --endpoint-url --ca-bundle --color --cli-read-timeout --cli-connect-timeout',
    },
    az: {
        groups: azGroups,
        valued: '--subscription -o --output --query -g --resource-group -w --workspace-name --registry-name',
    },
    bentoml: { groups: 'cloud, deployment, models, secret' },
    bq: { valued: '--project_id --location --dataset_id --format' },
    brew: { groups: 'services' },
    bun: { valued: '--cwd' },
    calkit: { groups: 'new, check, config, cloud' },
    cargo: { valued: '--color --config -C -Z', groups: 'nextest' },
    celery: { valued: '-A --app -b --broker --workdir' },
    'clearml-serving': { groups: 'metrics, model', valued: '--id' },
    cml: {
        groups: 'asset, check, comment, pr, repo, runner, tensorboard, workflow',
        only: {
            asset: 'publish',
            check: 'create',
            comment: 'create update',
            pr: 'create',
            repo: 'prepare',
            runner: 'launch',
            tensorboard: 'connect',
            workflow: 'rerun',
        },
        valued: '--log --driver --repo --token --driver-token',
    },
    codecov: {
        only: {
            '': 'create-commit create-report do-upload upload-process upload-coverage empty-upload label-analysis static-analysis send-notifications',
        },
        valued: '-t --token',
    },
    comet: { groups: 'models' },
    conda: CONDA,
    dagster: { groups: 'asset, definitions, instance, job, project, run, schedule, sensor' },
    'dagster-cloud': {
        groups: 'agent, ci, config, deployment, job, organization, serverless, settings, workspace',
    },
    databricks: {
        groups: 'account, api, apps, auth, bundle, cluster-policies, clusters, experiments, fs, groups, instance-pools, jobs, libraries, metastores, model-registry, model-versions, permissions, pipelines, registered-models, repos, runs, schemas, secrets, serving-endpoints, stack, sync, tables, tokens, unity-catalog, users, volumes, warehouses, workspace',
        valued: '-p --profile -t --target --var -o --output --log-level --log-file',
    },
    datalad: { valued: '-C -l --log-level -f --output-format -c' },
    dbt: {
        groups: 'docs, source',
        valued: '--profiles-dir --project-dir --target --profile -t --log-level --log-path',
    },
    deepeval: { groups: 'test' },
    det: {
        groups: 'agent, checkpoint, cmd, command, deploy, deploy aws, deploy gcp, deploy local, e, experiment, job, model, notebook, project, shell, slot, task, template, tensorboard, trial, user, workspace',
        valued: '-m --master -u --user',
    },
    doctl: {
        groups: 'apps, auth, compute, compute droplet, databases, kubernetes, kubernetes cluster, registry, serverless',
        valued: '-t --access-token -c --context --output',
    },
    docker: CONTAINERS,
    'docker-compose': {
        valued: '-f --file -p --project-name --profile --env-file --project-directory -H --host -c --context --ansi',
    },
    dolt: { groups: 'remote, table', only: { remote: 'add remove' } },
    dotnet: { groups: 'ef, ef database, ef migrations, nuget, sln, tool, workload' },
    dvc: {
        groups: 'artifacts, cache, data, dataset, exp, experiments, git-hook, live, machine, metrics, params, pipeline, plots, queue, remote, stage, studio',
        valued: '--cd',
    },
    eksctl: { groups: 'create, delete, get, scale, upgrade, utils' },
    evidently: { only: { '': 'ui report' } },
    feast: {
        groups: 'data-sources, entities, feature-services, feature-views, on-demand-feature-views, permissions, projects, registry-dump, saved-datasets',
        valued: '-c --chdir -f --feature-store-yaml --log-level',
    },
    flask: { groups: 'db', valued: '-A --app -e --env-file' },
    flux: {
        groups: 'bootstrap, create, create source, delete, export, get, reconcile, reconcile source, resume, suspend',
        valued: '-n --namespace --context --kubeconfig',
    },
    flyctl: {
        groups: 'apps, auth, certs, config, extensions, image, ips, machine, machines, postgres, releases, scale, secrets, tokens, volumes',
        valued: '-a --app -c --config -t --access-token',
    },
    flytectl: {
        groups: 'compile, config, create, delete, demo, get, register, sandbox, update',
        valued: '-c --config -p --project -d --domain -o --output',
    },
    gcloud: {
        groups: gcloudGroups,
        only: {
            run: 'compose deploy domain-mappings jobs multi-region-services regions revisions services worker-pools',
        },
        valued: '--project --region --zone --account --configuration --format --verbosity --impersonate-service-account --location --billing-project',
    },
    gh: {
        groups: 'agent-task, alias, attestation, auth, cache, codespace, config, extension, gist, gpg-key, issue, label, models, org, pr, project, release, repo, repo deploy-key, ruleset, run, search, secret, ssh-key, variable, workflow',
        valued: '-R --repo --hostname',
    },
    git: {
        groups: 'annex, bisect, bundle, lfs, notes, remote, sparse-checkout, stash, submodule, worktree',
        only: {
            remote: 'add get-url prune remove rename rm set-branches set-head set-url show update',
            stash: 'apply branch clear create drop list pop push save show store',
            notes: 'add append copy edit list merge prune remove show',
            lfs: 'checkout clone env ext fetch fsck install lock locks logs ls-files merge-driver migrate pointer prune pull push status track uninstall unlock untrack update version',
        },
        valued: '-C -c --git-dir --work-tree --namespace --exec-path --config-env --super-prefix',
    },
    go: { groups: 'mod, tool, work, telemetry', valued: '-C' },
    gradio: { only: { '': 'cc deploy deploy-discord environment skills upload-mcp' } },
    great_expectations: {
        groups: 'checkpoint, datasource, docs, project, store, suite',
        valued: '-c --config',
    },
    grype: { groups: 'db', only: { '': 'completion config db explain help version' } },
    gsutil: { groups: 'acl, iam, lifecycle, versioning', valued: '-o -h -u -i' },
    guild: { groups: 'runs, tensorboard' },
    hatch: {
        groups: 'cache, config, dep, env, project, python, self',
        valued: '-e --env -p --project --data-dir --cache-dir --config',
    },
    helm: {
        groups: 'dependency, get, plugin, registry, repo, search, show',
        valued: '-n --namespace --kube-context --kubeconfig --registry-config',
    },
    heroku: { groups: 'apps, auth, config, container, pipelines, ps', valued: '-a --app -r --remote' },
    hf: {
        groups: 'auth, cache, collections, datasets, discussions, endpoints, extensions, jobs, jobs uv, lfs, models, repo, repo tag, repo branch, repo-files, repos, spaces, webhooks',
    },
    'huggingface-cli': { groups: 'lfs, repo, repo-files' },
    inspect: {
        groups: 'cache, log, score, trace',
        only: { '': 'cache eval eval-retry eval-set info list log sandbox score trace view' },
    },
    jf: { groups: 'c, rt' },
    jupyter: {
        groups: 'kernelspec, labextension, lab, nbextension, server',
        only: { lab: 'build clean list path' },
    },
    k3d: { groups: 'cluster, image, kubeconfig, node, registry' },
    kaggle: {
        groups: 'c, competitions, config, d, datasets, k, kernels, m, models, models instances, models instances versions',
    },
    kedro: { groups: 'airflow, catalog, docker, jupyter, micropkg, mlflow, pipeline, registry, viz' },
    kfp: {
        groups: 'component, diagnose, dsl, experiment, pipeline, recurring-run, run',
        valued: '--endpoint --iap-client-id -n --namespace --output',
    },
    kind: { groups: 'build, create, delete, export, get, load' },
    kubectl: KUBERNETES,
    kustomize: { groups: 'edit, edit add, edit set' },
    lakectl: {
        groups: 'actions, branch, branch-protect, dbt, fs, gc, ingest, metastore, repo, tag',
        valued: '-c --config',
    },
    lightning: { groups: 'run, create, delete, list, connect, show', only: { run: 'app model' } },
    mamba: CONDA,
    mc: { groups: 'admin, alias, anonymous, event, idp, ilm, replicate, version', valued: '-C --config-dir' },
    micromamba: CONDA,
    mlem: {
        groups: 'apply-remote, build, declare, declare builder, declare deployment, deploy, dev, serve',
        only: { deploy: 'remove run status wait' },
    },
    mlflow: {
        groups: 'artifacts, crypto, datasets, db, deployments, experiments, gateway, models, pipelines, recipes, runs, sagemaker, traces',
        valued: '--env-file',
    },
    mlrun: {
        only: { '': 'build clean clear-build config db get logs project run version watch watch-stream' },
    },
    modal: {
        groups: 'app, config, container, dict, environment, image, nfs, profile, queue, secret, token, volume',
        valued: '-e --env',
    },
    nextflow: { groups: 'plugin, secrets', valued: '-log -c -config -C -D -q' },
    npm: {
        groups: 'cache, config, dist-tag, owner, pkg, token, version',
        only: { version: '' },
        valued: '--prefix -C -w --workspace --loglevel --registry --cache --userconfig',
    },
    nuctl: { groups: 'create, delete, export, get, import, update', valued: '-n --namespace --platform' },
    oc: { ...KUBERNETES, groups: `${KUBERNETES.groups}, adm, image, policy` },
    openai: { groups: 'api, tools, tools fine_tunes' },
    oras: { groups: 'blob, manifest, repo' },
    'osv-scanner': { groups: 'scan', only: { '': 'fix help mcp scan update', scan: 'image source' } },
    pachctl: {
        groups: 'auth, config, create, delete, deploy, edit, enterprise, finish, get, glob, inspect, list, put, restart, run, squash, start, stop, update, wait',
    },
    pdm: { groups: 'cache, plugin, python, self, venv', valued: '-p --project -c --config' },
    pip: {
        groups: 'cache, config, index',
        valued: '--python --proxy --retries --timeout --cache-dir --log --cert --client-cert --trusted-host',
    },
    pipenv: { valued: '--python --pypi-mirror' },
    pixi: {
        groups: 'auth, config, global, global shortcut, project, project channel, project environment, project platform, project version, task, upload, workspace, workspace channel, workspace environment, workspace platform, workspace version',
        valued: '--color --manifest-path -C',
    },
    pnpm: {
        groups: 'config, dlx, store',
        only: { dlx: '' },
        valued: '-C --dir --filter -F --reporter --loglevel',
    },
    podman: CONTAINERS,
    poetry: {
        groups: 'cache, config, debug, env, python, self, source',
        only: { config: '' },
        valued: '-C --directory -P --project',
    },
    polyaxon: {
        groups: 'admin, check, config, ops, port-forward, project, models',
        valued: '-p --project -uid',
    },
    prefect: {
        groups: 'agent, artifact, automation, automations, block, block type, blocks, blocks type, cloud, cloud workspace, cloud webhook, concurrency-limit, config, deployment, deployment schedule, dev, events, flow, flow-run, flow-runs, global-concurrency-limit, orion, profile, profiles, server, server database, task, task-run, variable, variables, work-pool, work-queue, worker',
        only: { config: 'set unset validate view' },
        valued: '-p --profile',
    },
    promptfoo: { groups: 'cache, config, delete, generate, list, redteam, show' },
    pulumi: {
        groups: 'config, env, org, plugin, policy, stack, state, stack tag',
        valued: '-s --stack -C --cwd --color',
    },
    pyflyte: { groups: 'get, local-cache, run', only: { run: '' }, valued: '-c --config -k --pkgs' },
    R: { only: { '': 'CMD' }, groups: 'CMD' },
    railway: { valued: '-s --service -e --environment' },
    rasa: {
        groups: 'data, data split, export, run, telemetry, test, train, visualize',
        only: { run: 'actions', test: 'core e2e nlu', train: 'core nlu', visualize: '' },
    },
    ray: { groups: 'cluster, job', only: { cluster: 'dump' } },
    rclone: { groups: 'config', valued: '--config --transfers' },
    ruff: {
        only: { '': 'analyze check clean config format help linter rule server version' },
        groups: 'analyze',
        valued: '--config',
    },
    rustup: { groups: 'component, override, self, set, target, toolchain' },
    rye: { groups: 'self, toolchain, tools' },
    sam: { groups: 'list, local, pipeline, remote' },
    seldon: { groups: 'config, experiment, model, pipeline, server' },
    'semantic-release': {
        only: { '': 'changelog generate-config publish version print-version' },
        valued: '-c --config',
    },
    semgrep: { only: { '': 'ci install-semgrep-pro login logout lsp publish scan show validate' } },
    serve: { only: { '': 'build config delete deploy run shutdown start status' } },
    serverless: {
        groups: 'config, plugin, invoke, deploy',
        only: { deploy: 'function list', invoke: 'local' },
        valued: '-s --stage -r --region -c --config',
    },
    sky: { groups: 'api, bench, jobs, local, managed-jobs, serve, spot, storage, volumes' },
    skaffold: {
        groups: 'config, schema',
        valued: '-f --filename -p --profile -n --namespace -d --default-repo',
    },
    snow: {
        groups: 'app, connection, cortex, git, ml, notebook, object, snowpark, snowpark package, spcs, spcs compute-pool, spcs image-registry, spcs image-repository, spcs service, stage, streamlit',
        valued: '-c --connection --config-file',
    },
    snyk: { groups: 'code, config, container, iac, sbom, auth', only: { auth: '' } },
    spacy: { groups: 'benchmark, debug, init, project' },
    streamlit: { groups: 'cache, config' },
    swanlab: { groups: 'dashboard' },
    syft: { only: { '': 'attest cataloger config convert login scan version packages' } },
    tensorboard: { groups: 'dev', only: { '': 'dev serve' } },
    terraform: { groups: 'providers, state, workspace', only: { providers: 'lock mirror schema' } },
    tfx: { groups: 'pipeline, run, template' },
    tofu: { groups: 'providers, state, workspace', only: { providers: 'lock mirror schema' } },
    trivy: {
        groups: 'plugin, module, registry, vex',
        valued: '-c --config --cache-dir --timeout --server --token',
    },
    truss: { groups: 'image, train' },
    uv: {
        groups: 'auth, cache, pip, python, self, tool',
        valued: '--directory --project --config-file --cache-dir --color --allow-insecure-host',
    },
    vault: { groups: 'auth, kv, kv metadata, operator, plugin, policy, secrets, token' },
    vh: {
        groups: 'alias, data, environments, exec, execution, pipeline, project, model',
        valued: '--project --project-mode --table-format',
    },
    wandb: {
        groups: 'artifact, artifact cache, beta, docker, job, launch-sweep, registry, server',
        only: { docker: '' },
    },
    yarn: { groups: 'cache, config, global, npm, workspaces, plugin', valued: '--cwd' },
    yolo: { groups: 'classify, detect, obb, pose, segment' },
    zenml: {
        groups: 'annotator, artifact, artifact-store, authorized-device, code-repository, config, container-registry, data-validator, deployment, experiment-tracker, feature-store, image-builder, integration, model, model-deployer, model-registry, orchestrator, pipeline, pipeline runs, pipeline schedule, project, secret, server, service-account, service-connector, stack, step-operator, tag, user',
    },
};
/** Programs that have several levels of subcommands, or options before them that take a value. */
const programGrammars = new Map(Object.entries(WRITTEN).map(([program, written]) => [program, grammar(written)]));

;// CONCATENATED MODULE: ./src/catalogue/commands.ts
/** How the words of a command line are read: which of them are the subcommand, and what it is called today. */


/** A subcommand of a known program. */
const SUBCOMMAND = /^[A-Za-z][\w:-]{0,60}$/;
/** The only word of an unknown program that is taken for a subcommand. */
const PLAIN_WORD = /^[A-Za-z]+(?:-[A-Za-z]+)*$/;
/** Release tracks stand before a group without being one. */
const TRACKS = new Set(['alpha', 'beta', 'preview']);
const MAX_DEPTH = 6;
/** Whether the name is that of a program, not of a task or script of a project. */
function isKnownProgram(name) {
    return hasSubcommands(name) || targetPrograms.has(name) || shellPrograms.has(name);
}
/** Whether the program is known for its subcommands: no shell builtin, file tool or interpreter. */
function hasSubcommands(name) {
    return programGrammars.has(name) || plainPrograms.has(name);
}
/** Whether a file of this name, wherever it lies, is the tool and not a script of the project. */
function isTool(name) {
    return hasSubcommands(name) && !commonWords.has(name);
}
/** Whether `python -m name` starts the program of that name. */
function isModuleProgram(name) {
    if (name === 'build')
        return true;
    return (hasSubcommands(name) || targetPrograms.has(name)) && !commonWords.has(name);
}
/** Tells the subcommand of `program` from its arguments. `argv` are all words after the program. */
function splitCommand(program, argv) {
    const known = programGrammars.get(program);
    const positions = known !== undefined ? knownPath(known, argv) : simplePath(program, argv);
    if (positions.length === 0)
        return { subcommand: '', args: argv };
    return {
        subcommand: positions.map(at => argv[at]).join(' '),
        args: argv.filter((_, at) => !positions.includes(at)),
    };
}
/** Positions of the subcommand's words. */
function knownPath(grammar, argv) {
    const positions = [];
    const path = [];
    let at = 0;
    while (positions.length < MAX_DEPTH) {
        at = skipOptions(argv, at, grammar.valued);
        const word = argv[at];
        if (word === undefined || !SUBCOMMAND.test(word))
            break;
        const allowed = grammar.only.get(path.join(' '));
        if (allowed !== undefined && !allowed.includes(word))
            break;
        positions.push(at);
        at++;
        if (TRACKS.has(word) && path.length === 0)
            continue;
        path.push(word);
        const group = grammar.groups.includes(path.join(' ')) || (grammar.nested && path.length === 1);
        if (!group)
            break;
    }
    return positions;
}
function simplePath(program, argv) {
    if (targetPrograms.has(program) || shellPrograms.has(program) || !/^[\w.-]+$/.test(program))
        return [];
    if (!plainPrograms.has(program))
        return PLAIN_WORD.test(argv[0] ?? '') ? [0] : [];
    const at = skipOptions(argv, 0, []);
    return SUBCOMMAND.test(argv[at] ?? '') ? [at] : [];
}
/** Index of the first word from `from` that is neither an option nor its value. */
function skipOptions(argv, from, valued) {
    let at = from;
    for (; at < argv.length; at++) {
        const word = argv[at];
        // `cargo +nightly build` chooses a toolchain.
        if (word.startsWith('+'))
            continue;
        if (!word.startsWith('-') || word === '--')
            return at;
        if (valued.includes(word))
            at++;
    }
    return at;
}
/**
 * Spellings that mean the same command, by their leading words. CML: its `bin/legacy` commands
 * (https://github.com/iterative/cml); DVC: aliases of its command line (https://dvc.org/doc/command-reference).
 */
const SPELLINGS = new Map([
    ['cml-send-comment', 'cml comment create'],
    ['cml send-comment', 'cml comment create'],
    ['cml-publish', 'cml asset publish'],
    ['cml publish', 'cml asset publish'],
    ['cml-send-github-check', 'cml check create'],
    ['cml send-github-check', 'cml check create'],
    ['cml-tensorboard-dev', 'cml tensorboard connect'],
    ['cml tensorboard-dev', 'cml tensorboard connect'],
    ['cml-runner', 'cml runner launch'],
    ['cml runner', 'cml runner launch'],
    ['cml-cloud-runner-entrypoint', 'cml runner launch'],
    ['cml-pr', 'cml pr create'],
    ['cml pr', 'cml pr create'],
    ['cml ci', 'cml repo prepare'],
    ['cml rerun-workflow', 'cml workflow rerun'],
    ['dvc experiments', 'dvc exp'],
    ['dvc ls', 'dvc list'],
    ['dvc ls-url', 'dvc list-url'],
    ['dvc mv', 'dvc move'],
    ['dvc rm', 'dvc remove'],
    ['dvc exp ls', 'dvc exp list'],
    ['dvc exp rm', 'dvc exp remove'],
    ['dvc lock', 'dvc freeze'],
    ['dvc unlock', 'dvc unfreeze'],
    ['dvc pipeline show', 'dvc dag'],
    ['dvc pipeline list', 'dvc stage list'],
    ['docker-compose', 'docker compose'],
    ['docker image build', 'docker build'],
    ['docker builder build', 'docker build'],
    ['docker image push', 'docker push'],
    ['docker image pull', 'docker pull'],
    ['docker image tag', 'docker tag'],
    ['docker container run', 'docker run'],
    ['docker container exec', 'docker exec'],
    ['huggingface-cli login', 'hf auth login'],
    ['huggingface-cli whoami', 'hf auth whoami'],
    ['huggingface-cli', 'hf'],
    ['tensorboard-dev', 'tensorboard dev'],
    ['singularity', 'apptainer'],
    ['git-lfs', 'git lfs'],
    ['git-annex', 'git annex'],
    ['jupyter-nbconvert', 'jupyter nbconvert'],
    ['jupyter-execute', 'jupyter execute'],
    ['py.test', 'pytest'],
    ['lm-eval', 'lm_eval'],
    ['dsl-compile', 'kfp dsl compile'],
    ['mlflow pipelines', 'mlflow recipes'],
    ['torch.distributed.run', 'torchrun'],
    ['npm run-script', 'npm run'],
    ['npm i', 'npm install'],
    ['npm t', 'npm test'],
    ['npm tst', 'npm test'],
    ['npm clean-install', 'npm ci'],
    ['npm ic', 'npm ci'],
    ['npm it', 'npm install-test'],
    ['npm cit', 'npm install-ci-test'],
    ['npm clean-install-test', 'npm install-ci-test'],
    ['npm sit', 'npm install-ci-test'],
    ['fly', 'flyctl'],
    ['sls', 'serverless'],
]);
/** Scripts of a repository that fetch a build tool and start it: what they are told is told to that. */
const buildWrappers = new Map([
    ['mvnw', 'mvn'],
    ['gradlew', 'gradle'],
]);
/** Today's spelling of a program and its subcommand. `argv` decides where an option makes another command of it. */
function canonicalCommand(program, subcommand, argv) {
    const tool = buildWrappers.get(program.slice(program.lastIndexOf('/') + 1)) ?? program;
    const words = subcommand === '' ? [tool] : [tool, ...subcommand.split(' ')];
    if (program === 'ruff' && subcommand === '' && argv.some(word => !word.startsWith('-')))
        return 'ruff check';
    const canonical = respell(words);
    // `--update` of the old command became a command of its own.
    if (canonical === 'cml comment create' && argv.some(word => /^--update(?:=|$)/.test(word))) {
        return 'cml comment update';
    }
    return canonical;
}
function respell(words) {
    for (let length = words.length; length > 0; length--) {
        const today = SPELLINGS.get(words.slice(0, length).join(' '));
        if (today === undefined)
            continue;
        const written = words.join(' ');
        // `cml pr create` is today's spelling already, although `cml pr` was one before.
        return written.startsWith(`${today} `) || written === today
            ? written
            : [today, ...words.slice(length)].join(' ');
    }
    return words.join(' ');
}
const CML = 'https://github.com/iterative/cml/pull/1227';
const TENSORBOARD_DEV = 'https://tensorboard.dev';
const DVC_3 = 'https://github.com/iterative/dvc/releases/tag/3.0.0';
const DVC_1 = 'https://dvc.org/doc/user-guide/upgrade';
function legacyCml(words, replacement) {
    return {
        words,
        dead: false,
        removedIn: null,
        since: 'deprecated in October 2022',
        replacement,
        source: CML,
    };
}
function dead(words, since, source, replacement = null) {
    return { words, dead: true, removedIn: null, since, replacement, source };
}
function removed(words, version, fields = {}) {
    const source = version === '3.0' ? DVC_3 : DVC_1;
    const removedIn = { package: 'dvc', version };
    return { words, dead: false, removedIn, since: `DVC ${version}`, replacement: null, source, ...fields };
}
/** Dead and legacy commands. Names of actions, labels and workflow commands are elsewhere. */
const retiredCommands = [
    legacyCml('cml-send-comment', 'cml comment create'),
    legacyCml('cml send-comment', 'cml comment create'),
    legacyCml('cml-publish', null),
    legacyCml('cml publish', null),
    legacyCml('cml-send-github-check', 'cml check create'),
    legacyCml('cml send-github-check', 'cml check create'),
    legacyCml('cml-runner', 'cml runner launch'),
    legacyCml('cml-pr', 'cml pr create'),
    legacyCml('cml rerun-workflow', 'cml workflow rerun'),
    dead('cml-cloud-runner-entrypoint', 'CML 0.16 (2022)', CML, 'cml runner launch'),
    dead('cml-tensorboard-dev', '1 January 2024', TENSORBOARD_DEV),
    dead('cml tensorboard-dev', '1 January 2024', TENSORBOARD_DEV),
    dead('cml tensorboard connect', '1 January 2024', TENSORBOARD_DEV),
    dead('tensorboard dev', '1 January 2024', TENSORBOARD_DEV),
    removed('dvc run', '3.0', { replacement: 'dvc stage add --run' }),
    removed('dvc exp init', '3.0', { replacement: 'dvc stage add' }),
    removed('dvc exp gc', '3.0', { replacement: 'dvc exp remove' }),
    removed('dvc live', '3.0', { replacement: 'DVCLive' }),
    removed('dvc machine', '3.0', { replacement: 'cml runner launch' }),
    removed('dvc exp resume', '2.0', { replacement: 'dvc exp run' }),
    removed('dvc pipeline', '1.0', { replacement: 'dvc dag' }),
    removed('dvc lock', '1.0', { replacement: 'dvc freeze' }),
    removed('dvc unlock', '1.0', { replacement: 'dvc unfreeze' }),
    removed('dvc tag', '1.0', { replacement: 'git tag' }),
    removed('dvc metrics add', '1.0', { replacement: 'metrics in dvc.yaml' }),
    removed('dvc metrics modify', '1.0', { replacement: 'metrics in dvc.yaml' }),
    removed('dvc metrics remove', '1.0', { replacement: 'metrics in dvc.yaml' }),
    {
        words: 'docker-compose',
        dead: false,
        removedIn: null,
        since: 'gone from hosted runners since July 2024',
        replacement: 'docker compose',
        source: 'https://github.com/actions/runner-images/issues/9692',
    },
    {
        words: 'huggingface-cli',
        dead: false,
        removedIn: { package: 'huggingface-hub', version: '1.0' },
        since: 'huggingface_hub 1.0 (October 2025)',
        replacement: 'hf',
        source: 'https://huggingface.co/blog/hf-cli',
    },
    {
        words: 'mlflow recipes',
        dead: false,
        removedIn: { package: 'mlflow', version: '3.0' },
        since: 'MLflow 3.0',
        replacement: null,
        source: 'https://mlflow.org/docs/latest/genai/mlflow-3/breaking-changes',
    },
    {
        words: 'mlflow pipelines',
        dead: false,
        removedIn: { package: 'mlflow', version: '3.0' },
        since: 'MLflow 3.0',
        replacement: null,
        source: 'https://mlflow.org/docs/latest/genai/mlflow-3/breaking-changes',
    },
    {
        words: 'safety check',
        dead: false,
        removedIn: null,
        since: 'unsupported since 2024',
        replacement: 'safety scan',
        source: 'https://docs.safetycli.com/safety-docs/safety-cli-3/migrating-from-safety-cli-2.x-to-safety-cli-3.x',
    },
];
/** The longest entry of `retiredCommands` that a command is, by its own words; null when it is current. */
function retirementOf(command) {
    const words = `${command.program} ${command.subcommand}`.trim();
    let found = null;
    for (const retired of retiredCommands) {
        const fits = words === retired.words || words.startsWith(`${retired.words} `);
        if (fits && (found === null || retired.words.length > found.words.length))
            found = retired;
    }
    return found;
}


/***/ })

};
