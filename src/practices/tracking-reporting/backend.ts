/** Where the runs of a tracker end up: in a store that others can read, or only on the machine that trains. */

import { type TrackingUse, trackingCalls } from '../../facts/code/tracking.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

/** Variables that point a tracker to a shared store or authenticate it there. */
const variables: Readonly<Record<string, RegExp>> = {
  mlflow:
    /^(?:MLFLOW_TRACKING_(?:URI|USERNAME|TOKEN)|DAGSHUB_(?:TOKEN|USER_TOKEN|REPO_NAME)|DATABRICKS_(?:HOST|TOKEN)|DATABRICKS_CONFIG_PROFILE)$/,
  wandb: /^WANDB_(?:API_KEY|ENTITY|BASE_URL)$/,
  neptune: /^NEPTUNE_(?:API_TOKEN|PROJECT)$/,
  comet: /^COMET_(?:API_KEY|WORKSPACE)$/,
  clearml: /^(?:CLEARML|TRAINS)_(?:API_HOST|API_ACCESS_KEY|WEB_HOST)$/,
  dvclive: /^(?:DVC_STUDIO_TOKEN|STUDIO_TOKEN)$/,
}

/** Addresses on this machine: MLflow's file and database stores, a server of one's own computer, any path. */
const local =
  /^(?:file:|[./~]|[A-Za-z]:\\|sqlite:|https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]))|^[\w/-]*mlruns/

/** Trackers whose runs go to the cloud account or project of their platform, wherever they run. */
const hosted: ReadonlySet<string> = new Set(['azure-ml', 'sagemaker', 'vertex-ai'])

/** Where a shared backend of one of the tools is wired, or null. */
export function sharedBackend(subject: Subject, logs: readonly TrackingUse[]): Evidence | null {
  const tools = new Set(logs.map(use => use.tool))
  const platform = logs.find(use => hosted.has(use.tool))
  if (platform !== undefined) return evidenceAt(platform, `${platform.tool} keeps it in its workspace`)
  return (
    setVariable(subject, tools) ??
    namedAddress(subject) ??
    liveFiles(subject) ??
    (tools.has('mlflow') ? workspacePlugin(subject) : null)
  )
}

/** With this package MLflow inside a job of Azure ML logs to the workspace, without an address in the code. */
function workspacePlugin(subject: Subject): Evidence | null {
  for (const { path, dependencies } of subject.facts.dependencyFiles) {
    const found = dependencies.find(({ name }) => name === 'azureml-mlflow')
    if (found !== undefined)
      return evidenceAt({ path, line: found.line }, 'azureml-mlflow logs to the workspace')
  }
  return null
}

function setVariable(subject: Subject, tools: ReadonlySet<string>): Evidence | null {
  const names = [...tools].flatMap(tool => variables[tool] ?? [])
  return environmentSetting(subject, (name, value) => {
    return names.some(pattern => pattern.test(name)) && value.trim() !== '' && !local.test(value)
  })
}

/** The first variable of a workflow, job, step or composed service that passes the test. */
function environmentSetting(
  subject: Subject,
  wanted: (name: string, value: string) => boolean,
): Evidence | null {
  for (const { workflow } of subject.automation.workflows) {
    const set = [workflow.env, ...workflow.jobs.flatMap(job => [job.env, ...job.steps.map(step => step.env)])]
    const found = set.flat().find(({ name, value }) => wanted(name, value))
    if (found !== undefined)
      return evidenceAt({ path: workflow.path, line: found.line }, `${found.name} is set`)
  }
  return composedSetting(subject, wanted)
}

/** Services that train or start training. */
const mayTrain =
  /train|schedul|pipeline|worker|airflow|dagster|prefect|orchestrat|jupyter|notebook|spark|\bjob/i

/** An interface to the model only reads the tracker's registry. */
const servesRequests = /uvicorn|gunicorn|hypercorn|flask|streamlit|bentoml|\bapi\b/i

/** A value with a default (`${URI:-http://mlflow:5000}`) is its default; one without comes from outside. */
function composedSetting(
  { facts }: Subject,
  wanted: (name: string, value: string) => boolean,
): Evidence | null {
  for (const path of facts.composePaths.filter(isOwn)) {
    for (const { name: service, command, environment } of facts.compose(path)?.services ?? []) {
      const text = `${service} ${command?.value ?? ''}`
      if (!mayTrain.test(text) || servesRequests.test(text)) continue
      const found = environment.find(({ name, value }) =>
        wanted(name, value.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1')),
      )
      if (found !== undefined) return evidenceAt({ path, line: found.line }, `${found.name} is set`)
    }
  }
  return null
}

/** Calls that point a tracker to a shared address. */
function namedAddress(subject: Subject): Evidence | null {
  for (const code of mlCode(subject)) {
    for (const call of code.calls) {
      const hub = call.name === 'dagshub.init' && !isOverwritten(code, call)
      if (hub || namesTeam(call) || logsIn(call))
        return evidenceAt({ path: code.path, line: call.line }, call.written)
    }
    for (const use of trackingCalls(code)) {
      if (use.kind === 'backend' && pointsElsewhere(subject, code, use)) return evidenceAt(use, use.what)
    }
  }
  return null
}

/** A later address on this machine takes the place of the one before: `mlflow.set_tracking_uri("file:///" + folder)`. */
function isOverwritten(code: CodeFacts, { line }: Call): boolean {
  return trackingCalls(code).some(({ kind, call }) => {
    const text = call.strings['0'] ?? call.strings.uri ?? call.references['0']?.replace(/^f?["']/, '') ?? ''
    return kind === 'backend' && call.line > line && local.test(text)
  })
}

/** Comet has no local store: an experiment that is given a key is in its cloud. */
function logsIn({ name, keywords }: Call): boolean {
  return /^comet_ml\.(?:Experiment|start|login)$/.test(name) && keywords.includes('api_key')
}

/** A run of W&B that belongs to a named team or person, and is not switched off. */
function namesTeam({ name, keywords, strings }: Call): boolean {
  const off = strings.mode === 'offline' || strings.mode === 'disabled'
  return /^wandb\.init$|\.WandbLogger$/.test(name) && keywords.includes('entity') && !off
}

/** An address counts when it is written down and not local, or read from a variable that something sets. */
function pointsElsewhere(subject: Subject, code: CodeFacts, use: TrackingUse): boolean {
  const written = use.call.strings['0'] ?? use.call.strings.uri
  const name = use.call.references['0'] ?? use.call.references.uri
  const assigned = code.strings.findLast(text => text.name === name && text.line <= use.line)?.value
  const address = written ?? assigned
  if (address !== undefined) return isAddress(address)
  const reads = mlCode(subject)
    .flatMap(({ calls }) => calls)
    .filter(call => /(?:^|\.)(?:getenv|environ\.get|config)$/.test(call.name))
    .filter(call => /TRACKING_URI|MLFLOW_U/i.test(call.strings['0'] ?? ''))
  if (reads.some(call => isAddress(call.strings['1'] ?? call.strings.default ?? ''))) return true
  const names = new Set(reads.map(call => call.strings['0']))
  return environmentSetting(subject, (set, value) => names.has(set) && !local.test(value)) !== null
}

function isAddress(text: string): boolean {
  return /^(?:https?|databricks|azureml|postgresql|mysql|gs|s3):?|^arn:|^\{/.test(text) && !local.test(text)
}

/** Files of DVCLive in git, in the folder that the code names or the default one. */
function liveFiles(subject: Subject): Evidence | null {
  const folders = mlCode(subject)
    .flatMap(code => trackingCalls(code))
    .filter(use => use.tool === 'dvclive' && (use.kind === 'run' || use.kind === 'autolog'))
    .map(({ call }) =>
      (
        call.strings.dir ??
        call.strings.path ??
        call.strings['0'] ??
        (isComputed(call) ? '' : 'dvclive')
      ).replace(/^\.\/|\/$/g, ''),
    )
  if (folders.length === 0) return null
  const file = subject.snapshot.files.find(({ path }) => {
    return folders.some(folder => {
      if (folder === '') return /(?:^|\/)metrics\.json$/.test(path)
      if (path === `${folder}.json` || path.endsWith(`/${folder}.json`)) return true
      const at = path.startsWith(`${folder}/`) ? 0 : path.indexOf(`/${folder}/`)
      return at >= 0 && /\/(?:metrics\.json|params\.yaml|plots\/.+|\w+\.tsv)$/.test(path.slice(at))
    })
  })
  return file === undefined ? null : evidenceAt({ path: file.path, line: 1 }, 'DVCLive files in git')
}

/** The folder is put together at run time. */
function isComputed({ references, keywords }: Call): boolean {
  const computed = [references.dir, references.path, references['0']].some(text => text !== undefined)
  return computed || keywords.includes('dir') || keywords.includes('path')
}
