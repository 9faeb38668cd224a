/** Where models become entries of a registry, and where they are read from one. */

import { isHidden } from '../automation/hidden.ts'
import type { CodeRun } from '../automation/model.ts'
import { isTestRun } from '../detection/testCode.ts'
import { isCodePath } from '../facts/code/index.ts'
import { trackingCalls } from '../facts/code/tracking.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import { isOwn } from '../facts/role.ts'
import type { Evidence } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import type { Delivery } from './delivery/deployments.ts'
import { evidenceAt } from './judge.ts'
import { scheduledFiles } from './orchestrators.ts'
import type { Subject } from './practice.ts'
import { deliveringRuns, dvcPipelines, reachedTasks } from './reading.ts'
import { stagedFiles } from './stagedCode.ts'

/** Registrations that automation or an orchestrator's own schedule reaches, and stage tags of a registry in git that start a workflow. */
export function automaticRegistrations(subject: Subject): readonly Evidence[] {
  const tasks = reachedTasks(subject, 'register-model')
    .filter(({ confidence, run }) => confidence !== 'low' && !isTestRun(run) && !isHidden(run))
    .map(task => evidenceAt(task, task.what, task.trace))
  const code = subject.automation.runs.flatMap(run => {
    if (run.kind !== 'code' || !run.reach.reachable || run.via === 'test' || isHidden(run)) return []
    const facts = subject.facts.code(run.path)
    if (facts === null) return []
    return registrationsIn(facts)
      .filter(({ line }) => isCalled(subject, run, facts, line))
      .map(found => ({ ...found, trace: run.trace }))
  })
  return [...tasks, ...code, ...scheduledRegistrations(subject), ...stageTags(subject)]
}

/** Registrations by pipelines that an orchestrator runs on its own schedule. */
export function scheduledRegistrations(subject: Subject): readonly Evidence[] {
  return registrationsOf(subject, scheduledFiles(subject))
}

/**
 * Registrations by a declared pipeline that gives its models an alias or a stage, too: whoever starts it, the registry is part of
 * it. A stage that only stores a version by the way is started by hand.
 */
export function stagedRegistrations(subject: Subject): readonly Evidence[] {
  const files = [...stagedFiles(subject)].filter(isCodePath)
  const promotes = files.some(path =>
    subject.facts.code(path)?.calls.some(({ name }) => promoting.test(name)),
  )
  return promotes ? registrationsOf(subject, files) : []
}

const promoting = /(?:^|\.)(?:set_registered_model_alias|transition_model_version_stage)$/

function registrationsOf(subject: Subject, paths: Iterable<string>): readonly Evidence[] {
  return [...paths].flatMap(path => {
    const facts = subject.facts.code(path)
    return facts === null ? [] : registrationsIn(facts)
  })
}

/**
 * Of a file that is only imported, a function runs when a file of the same step names it in a call; what a service imports to load
 * models often holds the function that registers them, too.
 */
function isCalled(subject: Subject, run: CodeRun, facts: CodeFacts, line: number): boolean {
  const scope = facts.calls.find(call => call.line === line)?.scope ?? null
  if (run.via !== 'import' || scope === null) return true
  const names = new Set(scope.split('.'))
  return subject.automation.runs.some(other => {
    if (other.kind !== 'code' || other.job !== run.job || other.step !== run.step) return false
    const calls = subject.facts.code(other.path)?.calls ?? []
    return calls.some(
      ({ written, scope: from }) => from !== scope && names.has(written.slice(written.lastIndexOf('.') + 1)),
    )
  })
}

/**
 * A decision on a version in the registry starts the deployment, and the deployment takes the version that is approved: approving
 * or rejecting one leads back to another.
 */
export function approvedVersions(subject: Subject, deployments: readonly Delivery[]): readonly Evidence[] {
  if (!deployments.some(({ events }) => events.includes('model_changed'))) return []
  return deliveringRuns(subject).flatMap(run => {
    const code = run.kind === 'code' ? subject.facts.code(run.path) : null
    const call = code?.calls.find(({ name, scope, keywords, strings }) => {
      if (!/(?:^|\.)list_model_packages$/.test(name)) return false
      return /approv/i.test([scope ?? '', ...keywords, ...Object.values(strings)].join(' '))
    })
    return call === undefined
      ? []
      : [
          evidenceAt(
            { path: run.path, line: call.line },
            `${call.written} takes the approved version`,
            run.trace,
          ),
        ]
  })
}

/** Registrations anywhere in the project's code. */
export function registrations(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(registrationsIn)
}

/** Services whose clients are not trackers: Watson, SageMaker pipelines, Vertex AI. */
const registering =
  /\.push_to_hub(?:_merged|_gguf)?$|\.repository\.(?:store_model|create_model_revision|create_revision)$|^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$|^google\.cloud\.aiplatform\.Model\.upload$/

/** DVCLive declares an artifact of the registry in git; BentoML keeps versions in its store. */
function declaresModel({ name, written, strings }: Call): boolean {
  if (/\.log_artifact$/.test(written) && strings.type === 'model')
    return /dvclive|live\./i.test(`${name} ${written}`)
  return /^bentoml\.\w+\.save_model$/.test(name)
}

/** The hub takes data sets by a call of the same name. */
function pushesData({ written }: Call): boolean {
  return /(?:^|[._])(?:data_?set|dataset_?dict|ds)\w{0,10}(?:\[\])*\.push_to_hub$/i.test(written)
}

function registrationsIn(code: CodeFacts): readonly Evidence[] {
  const tracked = trackingCalls(code).filter(({ kind }) => kind === 'registry')
  const others = code.calls.filter(
    call =>
      (registering.test(call.name) || registering.test(call.written) || declaresModel(call)) &&
      !pushesData(call),
  )
  return [
    ...tracked.map(use => evidenceAt(use, use.what)),
    ...others.map(call =>
      evidenceAt({ path: code.path, line: call.line }, `registers a model: ${call.written}`),
    ),
  ]
}

/** Tags of GTO (`model@v1.2.0`, `model#prod#1`) that start a workflow, in a repository that declares models. */
function stageTags(subject: Subject): readonly Evidence[] {
  if (declaredModels(subject).length === 0) return []
  return subject.automation.workflows
    .filter(({ reachable }) => reachable)
    .flatMap(({ workflow }) =>
      workflow.events
        .filter(({ name, tags }) => name === 'push' && tags.some(tag => /@v|#/.test(tag)))
        .map(event => evidenceAt({ path: workflow.path, line: event.line }, 'tags of the model registry')),
    )
}

/** Models that a platform keeps by a name of their own, outside of a group of versions. */
export function namedModels(subject: Subject): readonly Evidence[] {
  const named =
    /^stepfunctions\.steps\.(?:sagemaker\.)?ModelStep$|^sagemaker\.workflow\.steps\.CreateModelStep$|^aws_cdk\.aws_stepfunctions_tasks\.SageMakerCreateModel$/
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => named.test(name))
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `keeps a model by name: ${written}`)),
  )
}

/** Models declared in git: `artifacts` of DVC, `artifacts.yaml` of GTO, objects of MLEM. */
export function declaredModels(subject: Subject): readonly Evidence[] {
  const files = filesEnding(subject.snapshot, 'yml', 'yaml')
    .filter(({ path }) => /(?:^|\/)artifacts\.ya?ml$/.test(path) && isOwn(path))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'artifacts of the registry in git'))
  const artifacts = dvcPipelines(subject).flatMap(pipeline =>
    pipeline.artifacts
      .filter(({ type }) => type === 'model')
      .map(one => evidenceAt(one, `model ${one.name}`)),
  )
  const objects = filesEnding(subject.snapshot, 'mlem').flatMap(({ path, kind }) => {
    const content = kind === 'file' && isOwn(path) ? subject.snapshot.text(path, 64 * 1024) : null
    return content?.ok === true && /^object_type: model$/m.test(content.text)
      ? [evidenceAt({ path, line: 1 }, 'model object of MLEM')]
      : []
  })
  return [...files, ...artifacts, ...objects]
}

/** A folder or file in which a project keeps its own list of models. */
const ownRegistry =
  /(?:^|\/)models?\/(?:\w+\/)?registry(?:\/[\w.-]+)?\.(?:json|ya?ml)$|(?:^|\/)models?\/registry\/[\w.-]+\.(?:json|ya?ml)$|(?:^|\/)model_?registry\.(?:json|ya?ml)$/i

/** A table of a project's own database in which it lists its models. */
const ownTable =
  /\b(?:from|into|update|exists)\s+["'`]?(?:model_?registry|registered_models|model_versions)\b/i

const reading = /^(?:models|prompts):\/|wandb-registry|model-registry/

/** Code that reads models from a registry: they are registered elsewhere. */
export function registryReads(subject: Subject): readonly Evidence[] {
  const kept = filesEnding(subject.snapshot, 'json', 'yaml', 'yml')
    .filter(({ path, kind }) => kind === 'file' && ownRegistry.test(path) && isOwn(path))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'a registry of its own'))
  const inline = [...subject.automation.runs, ...subject.automation.elsewhere].flatMap(run =>
    run.kind === 'code' && run.inline !== null ? [run.inline] : [],
  )
  const read = [...mlCode(subject), ...inline].flatMap(code => {
    const calls = code.calls
      .filter(
        ({ name, strings }) =>
          Object.values(strings).some(text => reading.test(text)) ||
          Object.values(strings).some(text => ownTable.test(text)) ||
          /(?:get_latest_versions|get_model_version_by_alias|get_registered_model|search_model_versions|\.(?:load|get)_prompt)$/.test(
            name,
          ),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, `${call.written} reads from a registry`))
    const own = code.classes
      .filter(({ name }) => /model_?registry/i.test(name))
      .filter(({ name }) =>
        code.functions.some(
          one =>
            /^(?:register|add|promote)/.test(one.name.slice(name.length + 1)) &&
            one.name.startsWith(`${name}.`),
        ),
      )
      .map(({ name, line }) => evidenceAt({ path: code.path, line }, `${name}, a registry of its own`))
    return [...calls, ...own]
  })
  return [...read, ...kept]
}
