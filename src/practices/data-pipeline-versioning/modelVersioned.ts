import type { ActionRun } from '../../automation/model.ts'
import { persistenceCalls } from '../../facts/code/dataAccess.ts'
import { textOf } from '../../facts/code/fetching.ts'
import { type TrackingUse, trackingCalls } from '../../facts/code/tracking.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence, Judgement } from '../../model.ts'
import { isModelPath, lfsModels, modelFiles } from '../artifacts.ts'
import { mlCode } from '../codeReading.ts'
import { dvcProject, trackedData, verifiedPipelines } from '../dvcReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { outsideReferences } from '../outside.ts'
import type { Practice, Subject } from '../practice.ts'
import {
  dvcPipelines,
  lacksModel,
  reachedActions,
  reachedCommands,
  reachedTasks,
  slugOf,
} from '../reading.ts'
import { registrations } from '../registry.ts'
import { taggedJobs } from '../taggedJobs.ts'

export const modelVersioned: Practice = {
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
    const { id, traits } = subject.profile
    if (id === 'library') return notApplicable('A library has no model of its own.')
    const byCommit = [...dvcModels(subject), ...storedByCommit(subject)]
    const versioned = nonEmpty([...byCommit, ...registered(subject)])
    if (versioned !== null) {
      return met({
        evidence: versioned,
        strength: 'configured',
        because:
          byCommit.length > 0
            ? 'Each trained model has a version that leads to the commit which made it.'
            : 'Each trained model has a version in a registry.',
      })
    }
    const half = nonEmpty(storedLoosely(subject))
    if (half !== null)
      return partial({
        evidence: half,
        because: 'Models are stored; nothing links them to a commit or a version.',
      })
    const plain = modelFiles(subject).map(path => evidenceAt({ path, line: 1 }, 'model file in git'))
    if (!traits.includes('trains') && plain.length === 0 && !lacksModel(subject.profile))
      return id === 'application' && !traits.includes('llm')
        ? borrowed(subject)
        : notApplicable('No model is made here.')
    const saved = mlCode(subject)
      .flatMap(code => persistenceCalls(code))
      .map(use => evidenceAt(use, use.what))
    return unmet({
      because:
        plain.length > 0
          ? 'Model files are committed as they are, without a version of their own.'
          : lacksModel(subject.profile)
            ? 'There is no model yet that could have a version.'
            : 'Trained models are stored nowhere that keeps versions.',
      searched: [
        'models among DVC outputs and .dvc files',
        'artifacts of dvc.yaml',
        'model registries',
        'artifacts named by commit',
      ],
      evidence: [...plain, ...saved],
    })
  },
  remedy: subject => {
    const [pipeline] = verifiedPipelines(subject)
    if (pipeline !== undefined) {
      return {
        step: `Make the model an output of its training stage in ${pipeline.path}.`,
        snippet:
          'stages:\n  train:\n    outs:\n      - models/model.pkl\nartifacts:\n  model:\n    path: models/model.pkl\n    type: model',
        language: 'yaml',
      }
    }
    const [model] = modelFiles(subject)
    return {
      step: 'Keep every trained model under a version that leads to its commit.',
      snippet: `dvc add ${model ?? 'models/model.pkl'}\ngit add ${model ?? 'models/model.pkl'}.dvc\ndvc push`,
      language: 'shell',
    }
  },
}

const trainingStage = /(?:^|[^a-z])(?:train|fine_?-?tune|fit)(?:[^a-z]|$)/i

function dvcModels(subject: Subject): readonly Evidence[] {
  const tracked = trackedData(subject).flatMap(({ outs }) => outs)
  const own = new Set(verifiedPipelines(subject).map(({ path }) => path))
  const locked = dvcProject(subject)
    .pipelines.filter(({ definition }) => own.has(definition.path))
    .flatMap(({ lock }) => [...(lock?.stages.values() ?? [])])
  const made = locked.flatMap(stage => stage.outs)
  // A folder that a training makes holds the model, whatever it is called.
  const trained = locked
    .filter(({ name, commands }) => trainingStage.test([name, ...commands].join(' ')))
    .flatMap(stage => stage.outs.filter(({ hash }) => hash?.value.endsWith('.dir') === true))
  const outputs = [...new Set([...tracked, ...made])]
    .filter(out => out.hash !== null && (isModelPath(out.target ?? out.written) || trained.includes(out)))
    .map(out => evidenceAt(out, `DVC records the model ${out.written}`))
  const artifacts = dvcPipelines(subject).flatMap(pipeline =>
    pipeline.artifacts
      .filter(({ type }) => type === 'model')
      .map(artifact => evidenceAt(artifact, `model artifact ${artifact.name}`)),
  )
  return [...outputs, ...artifacts]
}

/** Registrations of a platform that are no call of a tracker: they give every model a version. */
const platformRegistry =
  /^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$|(?:^|\.)create_model_package$|^azure\.ai\.ml\..*models\.create_or_update$/

function registered(subject: Subject): readonly Evidence[] {
  const tasks = reachedTasks(subject, 'register-model')
    .filter(task => !isHubUpload(task.what))
    .map(task => evidenceAt(task, task.what, task.trace))
  const calls = mlCode(subject).flatMap(code => [
    ...trackingCalls(code)
      .filter(use => use.kind === 'registry' && !isHubUpload(use.call.name) && !isNewModel(use))
      .map(use => evidenceAt(use, use.what)),
    ...code.calls
      .filter(
        ({ name, keywords }) =>
          platformRegistry.test(name) ||
          (/\.register$/.test(name) && keywords.includes('model_package_group_name')),
      )
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `registers a model: ${written}`)),
    ...code.calls
      .filter(call => /^mlflow\..*load_model$/.test(call.name) && isRegistered(code, call))
      .map(({ line, written }) =>
        evidenceAt({ path: code.path, line }, `loads a version of a registry: ${written}`),
      ),
  ])
  return [...tasks, ...calls]
}

/** `models:/name/version`, `models:/name@alias`. */
function isRegistered(code: CodeFacts, call: Call): boolean {
  return /^models:\/[^/@]+[/@]./.test(textOf(code, call, ['0', 'model_uri']) ?? '')
}

/** Vertex AI makes a model of its own of every upload that names none whose version it is. */
function isNewModel({ tool, call }: TrackingUse): boolean {
  return tool === 'vertex-ai' && !call.keywords.some(key => /^(?:parent_model|version_aliases)$/.test(key))
}

/** A hub keeps versions of its own, and knows nothing of the commit that trained what is uploaded. */
function isHubUpload(name: string): boolean {
  return /\b(?:push_to_hub(?:_merged|_gguf)?|upload_folder|upload_large_folder|upload_file|create_commit|huggingface-cli upload|hf upload)\b/.test(
    name,
  )
}

const ofCommit = /github\.(?:sha|ref_name|ref)\b|GITHUB_(?:SHA|REF_NAME)|git rev-parse/

/** Uploads of models whose name carries the commit or the tag, and jobs that carry it and whose platform keeps what they make. */
function storedByCommit(subject: Subject): readonly Evidence[] {
  const uploads = modelUploads(subject).filter(run => ofCommit.test(inputOf(run, 'name')))
  const copies = reachedCommands(subject).filter(({ command }) => {
    const words = command.argv.join(' ')
    return copying.test(command.canonical) && ofCommit.test(words) && /model|checkpoint|weights/i.test(words)
  })
  const tagged = taggedJobs(subject).filter(({ commit }) => commit)
  return [...[...uploads, ...copies].map(evidenceOf), ...tagged.map(({ evidence }) => evidence)]
}

const copying = /^(?:aws s3 (?:cp|sync|mv)|gsutil (?:cp|rsync)|gcloud storage cp|az storage blob upload\S*)/

function inputOf(run: ActionRun, wanted: string): string {
  return run.with.find(({ name }) => name === wanted)?.value ?? ''
}

function modelUploads(subject: Subject): readonly ActionRun[] {
  return reachedActions(subject).filter(run => {
    if (slugOf(run) !== 'actions/upload-artifact') return false
    const path = inputOf(run, 'path')
    return path.split('\n').some(one => isModelPath(one.trim())) || /model/i.test(inputOf(run, 'name') + path)
  })
}

/** Runs of a tracker, artifacts of a workflow, releases, hubs and Git LFS keep a model, and not what made it. */
function storedLoosely(subject: Subject): readonly Evidence[] {
  const calls = mlCode(subject)
    .flatMap(code => trackingCalls(code))
    .filter(keepsModel)
    .map(use => evidenceAt(use, use.what))
  const released = reachedActions(subject)
    .filter(run => /^(?:softprops\/action-gh-release|ncipollo\/release-action)$/.test(slugOf(run)))
    .filter(run =>
      run.with.some(
        ({ name, value }) => /files|artifacts/.test(name) && value.split(/\s+/).some(isModelPath),
      ),
    )
  const hub = reachedTasks(subject, 'register-model').map(task => evidenceAt(task, task.what, task.trace))
  return [
    ...hub,
    ...calls,
    ...[...released, ...modelUploads(subject)].map(evidenceOf),
    ...lfsModels(subject).map(path => evidenceAt({ path, line: 1 }, 'model in Git LFS')),
    ...hubCommands(subject),
    ...jobModels(subject),
    ...hubPushes(subject),
    ...numberedFiles(subject),
  ]
}

/** Folders of models that go to a hub, whatever kind of repository it is there. */
function hubCommands(subject: Subject): readonly Evidence[] {
  return reachedCommands(subject)
    .filter(
      ({ command }) => isHubUpload(command.canonical) && /(?:^|[/ ])models?\b/i.test(command.argv.join(' ')),
    )
    .map(evidenceOf)
}

/** Models that code sends to a hub. */
function hubPushes(subject: Subject): readonly Evidence[] {
  return registrations(subject).filter(({ what }) => isHubUpload(what))
}

/** Models that SageMaker keeps under the name of a job and callbacks of Ray with a run, outside of any registry. */
function jobModels(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(
        ({ name, keywords, literals }) =>
          (/(?:^|\.)create_model$/.test(name) && keywords.includes('ModelName')) ||
          (/^ray\..*\.MLflowLoggerCallback$/.test(name) && literals.save_artifact === 'True'),
      )
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `keeps a model: ${written}`)),
  )
}

const numbered =
  /(?:^|\/)(?:\d{4}-?\d{2}-?\d{2}[_T-]\d{4,6}|v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)\/[^/]+$|[-_]v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?\.[a-z]\w*$/i

/** Model files in git that all stand under a version or the time of their run: that is their version, and no commit is in it. */
function numberedFiles(subject: Subject): readonly Evidence[] {
  const paths = modelFiles(subject)
  if (!paths.every(path => numbered.test(path))) return []
  return paths.map(path => evidenceAt({ path, line: 1 }, 'model file in git under a version'))
}

/** Automatic records of what is asked of a foundation model. */
const tracing =
  /\.(?:langchain|openai|anthropic|llama_index|dspy|litellm|crewai|gemini|bedrock|groq|mistral)\.autolog$/

function keepsModel({ kind, tool, call }: TrackingUse): boolean {
  if (kind === 'model' || kind === 'registry') return true
  if (kind === 'autolog')
    return (
      (tool === 'mlflow' && call.literals.log_models !== 'False' && !tracing.test(call.name)) ||
      (/(?:MLFlow|Wandb|Neptune|Comet)Logger$/.test(call.name) &&
        call.keywords.includes('log_model') &&
        call.literals.log_model !== 'False') ||
      /WandbModelCheckpoint$/.test(call.name)
    )
  const words = [...Object.values(call.strings), ...Object.values(call.references)].join(' ')
  return kind === 'artifact' && (/model|checkpoint|weights/i.test(words) || /^wandb\.save$/.test(call.name))
}

/** Inference alone: the models come from elsewhere, and a commit says which (catalogue 11, clarification 33). */
function borrowed(subject: Subject): Judgement {
  const models = outsideReferences(subject).filter(({ kind }) => kind === 'model')
  const fixed = nonEmpty(models.filter(({ pin }) => pin === 'fixed').map(({ evidence }) => evidence))
  const all = nonEmpty(models.map(({ evidence }) => evidence))
  if (all === null) return notApplicable('No model is made here.')
  if (fixed === null)
    return unmet({
      because: 'The models that are used come from elsewhere, without a version.',
      searched: ['revisions of fetched models'],
      evidence: all,
    })
  return fixed.length === all.length
    ? met({
        evidence: fixed,
        strength: 'configured',
        because: 'Every model that is used is asked for by its commit.',
      })
    : partial({ evidence: all, because: 'Only some of the models that are used are asked for by a commit.' })
}
