import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Call } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached, reachedActions, reachedCommands, reachedTasks, slugOf } from '../reading.ts'
import { taggedJobs } from '../taggedJobs.ts'

export const lineageRecorded: Practice = {
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
      return notApplicable('There is no own training run to trace.')
    }
    const code = nonEmpty(recordedCommits(subject))
    const data = nonEmpty(recordedData(subject))
    if (code !== null && data !== null) {
      return met({
        evidence: [code[0], data[0], ...code.slice(1)],
        because: 'A model leads back to its commit and to its data.',
      })
    }
    const automatic = nonEmpty(automaticCommits(subject))
    if (code !== null) {
      return partial({ evidence: code, because: 'The commit is recorded, the data version is not.' })
    }
    if (data !== null) {
      const because =
        automatic === null
          ? 'The data version is recorded, the commit of a run is not.'
          : 'The data version is in git; the commit only where the tracker finds it by itself.'
      return partial({ evidence: automatic === null ? data : [...data, ...automatic], because })
    }
    if (automatic !== null) {
      return partial({
        evidence: automatic,
        because: 'The tracker records the commit by itself, and nothing records the data version.',
      })
    }
    const platform = nonEmpty(platformLineage(subject))
    if (platform !== null) {
      return partial({
        evidence: platform,
        because: 'The platform links the model to its job and its inputs; nothing records the commit.',
      })
    }
    return unmet({
      because: 'A model does not lead back to the commit and the data that made it.',
      searched: [
        'dvc.lock',
        'commit ids in tags, labels, tracker calls and artifact names',
        'logged data versions',
      ],
    })
  },
  remedy: () => ({
    step: 'Log the commit and the version of the data with every run.',
    snippet:
      'mlflow.set_tag("git_commit", os.environ["GITHUB_SHA"])\nmlflow.log_param("data_version", data_md5)',
    language: 'python',
  }),
}

const commitNames = /GITHUB_SHA|github\.sha|CI_COMMIT_SHA|git[_.-]?(?:commit|sha|hash|rev)|rev-parse/i

/** Places that write the commit beside what a run makes. */
function recordedCommits(subject: Subject): readonly Evidence[] {
  const actions = reachedActions(subject).filter(run => {
    return (
      slugOf(run) === 'docker/metadata-action' ||
      run.with.some(
        input => /github\.sha/.test(input.value) && /^(?:tags?|labels|name|version|image)$/.test(input.name),
      )
    )
  })
  const commands = reachedCommands(subject).filter(({ command }) => {
    return (
      /^(?:docker|az|gcloud|aws|gh|mlflow|bentoml|dvc|python|huggingface-cli|hf)$/.test(command.program) &&
      command.argv.some(arg => commitNames.test(arg))
    )
  })
  const tagged = taggedJobs(subject).filter(({ commit }) => commit)
  return [
    ...lockCommits(subject),
    ...[...actions, ...commands].map(evidenceOf),
    ...commitCalls(subject),
    ...tagged.map(({ evidence }) => evidence),
  ]
}

function commitCalls(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => {
    return code.calls
      .filter(call => recording.test(call.name) && mentionsCommit(call))
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written))
  })
}

const recording =
  /(?:set_tags?|log_params?|log_dict|update|label|metadata|register_model|init|WandbLogger|Run|log_artifact)$/

function mentionsCommit(call: Call): boolean {
  const texts = [...Object.values(call.strings), ...Object.values(call.references), ...call.keywords]
  return texts.some(text => commitNames.test(text))
}

/** A training job commits the lock it has made, and a version tag or release of that commit is what is deployed. */
function lockCommits(subject: Subject): readonly Evidence[] {
  const versions = reachedTasks(subject, 'deploy', 'release', 'register-model').some(({ run }) => {
    return run.workflow.events.some(({ name, tags }) => name === 'release' || tags.length > 0)
  })
  if (locks(subject).length === 0 || !versions) return []
  const training = new Set(reachedTasks(subject, 'train', 'run-pipeline').map(task => task.run.job))
  return reachedTasks(subject, 'commit-back')
    .filter(task => training.has(task.run.job))
    .map(task => evidenceOfTask(task))
}

function recordedData(subject: Subject): readonly Evidence[] {
  const calls = mlCode(subject).flatMap(code => {
    return code.calls
      .filter(
        call =>
          /^(?:mlflow|wandb|dvc)\b/.test(call.name) && (dataVersion.test(call.name) || logsDataVersion(call)),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written))
  })
  const tagged = taggedJobs(subject).filter(({ data }) => data)
  return [...locks(subject), ...calls, ...tagged.map(({ evidence }) => evidence)]
}

/** `mlflow.log_param("dataset_version", version)` */
function logsDataVersion({ name, strings }: Call): boolean {
  return recording.test(name) && /data(?:set)?[_.-]?(?:version|hash|md5|rev|id)/i.test(strings['0'] ?? '')
}

const dataVersion = /(?:log_input|use_artifact|log_artifact_version|api\.get_url|params_show)$/

/** A dvc.lock in git holds the hashes of data and model for each commit. */
function locks(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'lock')
    .filter(({ path }) => path === 'dvc.lock' || path.endsWith('/dvc.lock'))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'dvc.lock records data and outputs'))
}

/** Runs of trackers that note the commit of the working directory without being told (clarification 11). */
function automaticCommits(subject: Subject): readonly Evidence[] {
  const noting = new Set(['mlflow', 'wandb', 'comet', 'clearml', 'neptune', 'azure-ml'])
  return mlCode(subject)
    .flatMap(code => trackingCalls(code))
    .filter(use => noting.has(use.tool) || notingLogger.test(use.call.name))
    .filter(use => use.kind !== 'backend' && use.kind !== 'registry')
    .map(use => evidenceAt(use, use.what))
}

/** A pipeline of SageMaker that registers what it trains keeps the way from the model to its job and its inputs. */
function platformLineage(subject: Subject): readonly Evidence[] {
  if (trainingsOf(subject).sure.length === 0) return []
  return mlCode(subject).flatMap(code => {
    if (code.notebook || !isReached(subject, code.path)) return []
    return code.calls
      .filter(({ name }) =>
        /^sagemaker\.workflow\.(?:step_collections\.RegisterModel|model_step\.ModelStep)$/.test(name),
      )
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, written))
  })
}

const notingLogger = /(?:Wandb|MLFlow|Comet|Neptune|ClearML)Logger$/
