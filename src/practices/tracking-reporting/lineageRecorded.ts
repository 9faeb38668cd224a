import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
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
    const written = nonEmpty(writtenVersions(subject))
    if (written !== null) {
      return partial({
        evidence: written,
        confidence: 'medium',
        because: 'A version of the code or of the data is written down, outside of a tracked run.',
      })
    }
    const committed = nonEmpty(resultCommits(subject))
    if (committed !== null) {
      return partial({
        evidence: committed,
        strength: 'exercised',
        because: 'The training commits its results on top of its code; the model itself names no commit.',
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
    return [
      ...code.calls
        .filter(call => recording.test(call.name) && mentionsCommit(call))
        .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
      ...(recordsRuns(code) ? keysIn(subject, code, commitKey) : []),
    ]
  })
}

/** Tags and parameters are often gathered in a mapping first: `tags["git_commit"] = commit`, `{"git_sha": sha}`. */
const commitKey =
  /["'](?:[\w.-]{0,40}[._-])?(?:git[_.-]?(?:commit|sha|hash|rev(?:ision)?)|commit[_.-]?(?:sha|hash|id))["']\s{0,4}(?:\]\s{0,4}=(?!=)|:)/i
const dataKey =
  /["'](?:[\w.-]{0,40}[._-])?(?:raw|data(?:set)?|train(?:ing)?_?data)[_.-]?(?:version|hash|sha(?:256|1)?|md5|checksum|digest|fingerprint|rev(?:ision)?)["']\s{0,4}(?:\]\s{0,4}=(?!=)|:)/i
const dataFile =
  /["'](?:data(?:set)?|train(?:ing)?_?data)_?(?:version|hash|checksum|fingerprint)\.(?:json|ya?ml|txt)["']/i

function recordsRuns(code: CodeFacts): boolean {
  return trackingCalls(code).some(({ kind }) => kind === 'run' || kind === 'parameter' || kind === 'artifact')
}

function keysIn({ snapshot }: Subject, { path, notebook }: CodeFacts, key: RegExp): readonly Evidence[] {
  const content = notebook ? null : snapshot.text(path, 300_000)
  if (content?.ok !== true) return []
  return content.text.split('\n').flatMap((text, index) => {
    const found = text.length > 500 || /^\s*#/.test(text) ? null : key.exec(text)
    return found === null ? [] : [evidenceAt({ path, line: index + 1 }, found[0].replace(/[\s:=\]]+$/, ''))]
  })
}

/** Versions that the project's own records of runs and models hold. */
function writtenVersions(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    [commitKey, dataKey, dataFile].flatMap(key => keysIn(subject, code, key)),
  )
}

function resultCommits(subject: Subject): readonly Evidence[] {
  const training = new Set(trainingsOf(subject).sure.map(({ run }) => run.job))
  return reachedTasks(subject, 'commit-back')
    .filter(({ run }) => training.has(run.job))
    .map(evidenceOfTask)
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
    const logged = code.calls
      .filter(
        call =>
          /^(?:mlflow|wandb|dvc)\b/.test(call.name) &&
          (logsDataVersion(call) || (dataVersion.test(call.name) && call.strings.type !== 'model')),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written))
    return [...logged, ...(recordsRuns(code) ? keysIn(subject, code, dataKey) : [])]
  })
  const tagged = taggedJobs(subject).filter(({ data }) => data)
  return [...locks(subject), ...calls, ...tagged.map(({ evidence }) => evidence)]
}

/** `mlflow.log_param("dataset_version", version)` */
function logsDataVersion({ name, strings }: Call): boolean {
  return recording.test(name) && /data(?:set)?[_.-]?(?:version|hash|md5|rev|id)/i.test(strings['0'] ?? '')
}

/** A model that a run takes from its tracker is no data. */
const dataVersion = /(?:log_input|use_artifact|log_artifact_version|api\.get_url)$/

/** A dvc.lock in git holds the hashes of data and model for each commit. */
function locks(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'lock')
    .filter(({ path }) => path === 'dvc.lock' || path.endsWith('/dvc.lock'))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'dvc.lock records data and outputs'))
}

/** Runs of trackers that note the commit of the working directory without being told (clarification 11). */
function automaticCommits(subject: Subject): readonly Evidence[] {
  const noting = new Set(['mlflow', 'wandb', 'comet', 'clearml', 'neptune', 'azure-ml'])
  return (
    mlCode(subject)
      .flatMap(code => trackingCalls(code))
      .filter(use => noting.has(use.tool) || notingLogger.test(use.call.name))
      .filter(use => use.kind !== 'backend' && use.kind !== 'registry')
      // Ray's workers create the run through the client, which asks no working directory.
      .filter(use => !use.call.name.startsWith('ray.'))
      .map(use => evidenceAt(use, use.what))
  )
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
