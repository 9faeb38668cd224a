/**
 * Which words after a program belong to its command. Data only: the rules that read it are in `commands.ts`.
 *
 * `groups` are the subcommands below which another subcommand stands (`compose` of docker, `ml job` of az). `only` limits a group to
 * these subcommands, where a file or a name may stand in their place; the root is ``. `valued` are the options, of the program
 * itself or of a group, that take the next word as their value.
 */

import { azGroups, gcloudGroups } from './cloudGroups.ts'

export interface ProgramGrammar {
  readonly groups: readonly string[]
  readonly only: ReadonlyMap<string, readonly string[]>
  readonly valued: readonly string[]
  /** Every first subcommand is a group. */
  readonly nested: boolean
}

interface Written {
  readonly groups?: string
  readonly only?: Readonly<Record<string, string>>
  readonly valued?: string
  readonly nested?: true
}

function list(text: string | undefined, separator: RegExp): readonly string[] {
  return text === undefined ? [] : text.split(separator).filter(part => part !== '')
}

function grammar(written: Written): ProgramGrammar {
  return {
    groups: list(written.groups, /\s*,\s*/),
    only: new Map(Object.entries(written.only ?? {}).map(([group, words]) => [group, list(words, /\s+/)])),
    valued: list(written.valued, /\s+/),
    nested: written.nested === true,
  }
}

const CONTAINERS: Written = {
  groups:
    'builder, buildx, buildx imagetools, checkpoint, compose, config, container, context, image, manifest, network, node, plugin, scout, secret, service, stack, swarm, system, trust, volume, machine, pod',
  valued:
    '-H --host -c --context -l --log-level --config --tlscacert --tlscert --tlskey --builder -f --file -p --project-name --profile --env-file --project-directory --ansi --progress --parallel',
}

const KUBERNETES: Written = {
  groups:
    'argo, argo rollouts, argo rollouts get, argo rollouts set, auth, certificate, config, create, create secret, rollout, set, top, kustomize edit',
  only: {
    create:
      'clusterrole clusterrolebinding configmap cronjob deployment ingress job namespace ns role rolebinding secret service serviceaccount token',
  },
  valued: '-n --namespace --context --kubeconfig --cluster --user --as -s --server --token --request-timeout',
}

const CONDA: Written = {
  groups: 'env, env config, shell, auth',
  valued: '-n --name -p --prefix -r --root-prefix',
}

const WRITTEN: Readonly<Record<string, Written>> = {
  accelerate: { valued: '--config_file' },
  airflow: {
    groups:
      'assets, backfill, celery, config, connections, dags, db, jobs, kubernetes, pools, providers, roles, tasks, users, variables',
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
    valued:
      '--region --profile --output --query --endpoint-url --ca-bundle --color --cli-read-timeout --cli-connect-timeout',
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
    groups:
      'account, api, apps, auth, bundle, cluster-policies, clusters, experiments, fs, groups, instance-pools, jobs, libraries, metastores, model-registry, model-versions, permissions, pipelines, registered-models, repos, runs, schemas, secrets, serving-endpoints, stack, sync, tables, tokens, unity-catalog, users, volumes, warehouses, workspace',
    valued: '-p --profile -t --target --var -o --output --log-level --log-file',
  },
  datalad: { valued: '-C -l --log-level -f --output-format -c' },
  dbt: {
    groups: 'docs, source',
    valued: '--profiles-dir --project-dir --target --profile -t --log-level --log-path',
  },
  deepeval: { groups: 'test' },
  det: {
    groups:
      'agent, checkpoint, cmd, command, deploy, deploy aws, deploy gcp, deploy local, e, experiment, job, model, notebook, project, shell, slot, task, template, tensorboard, trial, user, workspace',
    valued: '-m --master -u --user',
  },
  doctl: {
    groups:
      'apps, auth, compute, compute droplet, databases, kubernetes, kubernetes cluster, registry, serverless',
    valued: '-t --access-token -c --context --output',
  },
  docker: CONTAINERS,
  'docker-compose': {
    valued:
      '-f --file -p --project-name --profile --env-file --project-directory -H --host -c --context --ansi',
  },
  dolt: { groups: 'remote, table', only: { remote: 'add remove' } },
  dotnet: { groups: 'ef, ef database, ef migrations, nuget, sln, tool, workload' },
  dvc: {
    groups:
      'artifacts, cache, data, dataset, exp, experiments, git-hook, live, machine, metrics, params, pipeline, plots, queue, remote, stage, studio',
    valued: '--cd',
  },
  eksctl: { groups: 'create, delete, get, scale, upgrade, utils' },
  evidently: { only: { '': 'ui report' } },
  feast: {
    groups:
      'data-sources, entities, feature-services, feature-views, on-demand-feature-views, permissions, projects, registry-dump, saved-datasets',
    valued: '-c --chdir -f --feature-store-yaml --log-level',
  },
  flask: { groups: 'db', valued: '-A --app -e --env-file' },
  flux: {
    groups:
      'bootstrap, create, create source, delete, export, get, reconcile, reconcile source, resume, suspend',
    valued: '-n --namespace --context --kubeconfig',
  },
  flyctl: {
    groups:
      'apps, auth, certs, config, extensions, image, ips, machine, machines, postgres, releases, scale, secrets, tokens, volumes',
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
    valued:
      '--project --region --zone --account --configuration --format --verbosity --impersonate-service-account --location --billing-project',
  },
  gh: {
    groups:
      'agent-task, alias, attestation, auth, cache, codespace, config, extension, gist, gpg-key, issue, label, models, org, pr, project, release, repo, repo deploy-key, ruleset, run, search, secret, ssh-key, variable, workflow',
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
    groups:
      'auth, cache, collections, datasets, discussions, endpoints, extensions, jobs, jobs uv, lfs, models, repo, repo tag, repo branch, repo-files, repos, spaces, webhooks',
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
    groups:
      'c, competitions, config, d, datasets, k, kernels, m, models, models instances, models instances versions',
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
    groups:
      'artifacts, crypto, datasets, db, deployments, experiments, gateway, models, pipelines, recipes, runs, sagemaker, traces',
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
    groups:
      'auth, config, create, delete, deploy, edit, enterprise, finish, get, glob, inspect, list, put, restart, run, squash, start, stop, update, wait',
  },
  pdm: { groups: 'cache, plugin, python, self, venv', valued: '-p --project -c --config' },
  pip: {
    groups: 'cache, config, index',
    valued: '--python --proxy --retries --timeout --cache-dir --log --cert --client-cert --trusted-host',
  },
  pipenv: { valued: '--python --pypi-mirror' },
  pixi: {
    groups:
      'auth, config, global, global shortcut, project, project channel, project environment, project platform, project version, task, upload, workspace, workspace channel, workspace environment, workspace platform, workspace version',
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
    groups:
      'agent, artifact, automation, automations, block, block type, blocks, blocks type, cloud, cloud workspace, cloud webhook, concurrency-limit, config, deployment, deployment schedule, dev, events, flow, flow-run, flow-runs, global-concurrency-limit, orion, profile, profiles, server, server database, task, task-run, variable, variables, work-pool, work-queue, worker',
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
    groups:
      'app, connection, cortex, git, ml, notebook, object, snowpark, snowpark package, spcs, spcs compute-pool, spcs image-registry, spcs image-repository, spcs service, stage, streamlit',
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
    groups:
      'annotator, artifact, artifact-store, authorized-device, code-repository, config, container-registry, data-validator, deployment, experiment-tracker, feature-store, image-builder, integration, model, model-deployer, model-registry, orchestrator, pipeline, pipeline runs, pipeline schedule, project, secret, server, service-account, service-connector, stack, step-operator, tag, user',
  },
}

/** Programs that have several levels of subcommands, or options before them that take a value. */
export const programGrammars: ReadonlyMap<string, ProgramGrammar> = new Map(
  Object.entries(WRITTEN).map(([program, written]) => [program, grammar(written)]),
)
