import { trackingCalls } from '../../facts/code/tracking.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import { lastPart } from '../../facts/code/use.ts'
import type { Call, Command } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached, reachedCommands } from '../reading.ts'
import { stagedFiles } from '../stagedCode.ts'

export const hyperparameterSearch: Practice = {
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
      return notApplicable('There is no own training to search parameters for.')
    }
    const commands = reachedCommands(subject).filter(({ command }) => startsSearch(command))
    const matrix = trainingMatrices(subject)
    const searches = searchCalls(subject)
    const staged = stagedFiles(subject)
    const run = nonEmpty<Evidence>([
      ...commands.map(evidenceOf),
      ...matrix,
      ...searches.filter(({ path, called }) => called && (isReached(subject, path) || staged.has(path))),
    ])
    if (run !== null)
      return met({
        evidence: run,
        because: 'Automation or a stage of the pipeline runs a search over parameters.',
      })
    const sweeps = subject.snapshot.files
      .filter(
        ({ path }) =>
          isOwn(path) &&
          !path.startsWith('.github/') &&
          /(?:^|\/)(?:sweeps?|wandb[-_]sweep|hparams_search|[\w-]*[-_]sweep|sweep[-_][\w-]*)\.ya?ml$|(?:^|\/)hparams_search\//.test(
            path,
          ),
      )
      .map(({ path }) => evidenceAt({ path, line: 1 }, 'sweep definition'))
    const defined = nonEmpty<Evidence>([
      ...searches.filter(({ called, logged }) => called && logged),
      ...sweeps,
      ...searchScripts(subject),
      ...ownGrids(subject),
    ])
    if (defined !== null)
      return partial({ evidence: defined, because: 'A search is defined in code; it is run by hand.' })
    return unmet({
      because: 'Parameters are chosen by hand.',
      searched: [
        'Optuna, Ray Tune, Hyperopt, Keras Tuner, grid and random search',
        'sweeps of W&B, DVC experiments and Hydra',
      ],
    })
  },
  remedy: () => ({
    step: 'Define the search in code and let a workflow start it by hand or on a schedule.',
    snippet: '- run: |\n    dvc exp run --queue -S train.depth=4,6,8\n    dvc queue start',
    language: 'yaml',
  }),
}

function startsSearch({ canonical, args }: Command): boolean {
  if (/^wandb (?:sweep|agent)$/.test(canonical)) return true
  return (
    canonical === 'dvc exp run' &&
    args.some(arg => arg === '--queue' || arg === '-S' || arg.startsWith('--set-param'))
  )
}

/** Shell scripts of the project that queue experiments or start a sweep when somebody calls them. */
function searchScripts(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'sh', 'bash').flatMap(({ path }) => {
    if (!/\.(?:sh|bash)$/.test(path) || !isOwn(path)) return []
    const content = subject.snapshot.text(path, 100_000)
    if (!content.ok || !/\b(?:dvc exp|wandb)\b/.test(content.text)) return []
    const source = { path, text: content.text, line: 1, literal: true } as const
    const script = subject.facts.script({ ...source, dialect: 'posix', errexit: false, pipefail: false })
    return script.commands
      .filter(startsSearch)
      .map(command => evidenceAt({ path, line: command.line }, command.canonical))
  })
}

const searching =
  /(?:^|\.)(?:create_study|GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|HalvingRandomSearchCV|BayesSearchCV|fmin|Tuner|RandomSearch|Hyperband|BayesianOptimization|hyperparameter_search|tune_grid|tune_bayes|Hyper[pP]arameterTuner|Hyper[pP]arameterTuningJob|SweepJob|sweep|tune\.run|BOHB|TunedModel|AutoAI|H2OAutoML|TPOTClassifier|TPOTRegressor|AutoSklearnClassifier|AutoSklearnRegressor|TabularPredictor|AutoML|ParamGridBuilder)$/

const searchLibraries =
  /^(?:optuna|sklearn\.(?:model_selection|experimental)|hyperopt|ray|keras_tuner|kerastuner|transformers|tune|sagemaker|azure|wandb|skopt|ax|nni|MLJ|pycaret|ibm_watson\w*|h2o|tpot|autosklearn|autogluon|flaml|pyspark\.ml\.tuning|google\.cloud\.aiplatform)/

interface SearchCall extends Evidence {
  /** The function that searches is called at all, as far as names tell. */
  readonly called: boolean
  /** What is tried in a notebook is gone with it, unless a tracker logs it. */
  readonly logged: boolean
}

function searchCalls(subject: Subject): readonly SearchCall[] {
  const known = mlCode(subject)
  const named = new Set(
    known.flatMap(({ calls }) =>
      calls.flatMap(({ written, references }) => [written, ...Object.values(references)].map(lastPart)),
    ),
  )
  const isCalled = (scope: string | null) =>
    scope === null || scope.split('.').some(part => named.has(part) || part === 'main' || part === 'run')
  return known.flatMap(code => {
    return code.calls
      .filter(
        call => searching.test(call.name) && (searchLibraries.test(call.name) || code.language !== 'python'),
      )
      .map(call => ({
        ...evidenceAt({ path: code.path, line: call.line }, call.written),
        called: isCalled(call.scope),
        logged: !code.notebook || trackingCalls(code).length > 0,
      }))
  })
}

const searchWords = /(?:^|[^a-z])(?:tun(?:e|er|ing)|grid|search|hyper\w*|sweep)(?:[^a-z]|$)/i

/** Functions that search among parameters by themselves. */
const ownSearch =
  /(?:^|[._])(?:(?:random|grid|bayes(?:ian)?|hyper_?param(?:eter)?s?)_search|search_(?:hyper_?)?param(?:eter)?s?|sample_(?:hp|hparams|hyper_?param(?:eter)?s)|tune_(?:hyper_?)?param(?:eter)?s?)$/i

/** A loop over all combinations of parameters, in code that says that it searches and trains. */
function ownGrids(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => {
    const search = code.functions.find(({ name }) => ownSearch.test(name))
    if (search !== undefined) return [evidenceAt({ path: code.path, line: search.line }, search.name)]
    const sampled = code.calls.find(samplesParameters)
    if (sampled !== undefined && trainingCalls(code).length > 0 && trackingCalls(code).length > 0)
      return [evidenceAt({ path: code.path, line: sampled.line }, sampled.written)]
    const grid = code.calls.find(({ name }) => /^itertools\.product$|(?:^|\.)ParameterGrid$/.test(name))
    if (grid === undefined) return []
    const trains = trainingCalls(code).some(({ scope }) => scope === grid.scope)
    const called = searchWords.test(`${code.path.split('/').at(-1)} ${grid.scope ?? ''}`)
    if (!called && !(trains && trackingCalls(code).length > 0)) return []
    return [evidenceAt({ path: code.path, line: grid.line }, grid.written)]
  })
}

/** `np.random.choice(param_ranges["depth"])`, or the elbow of the number of clusters. */
function samplesParameters({ name, references }: Call): boolean {
  if (/^yellowbrick\.cluster\.(?:\w+\.)?KElbowVisualizer$/.test(name)) return true
  return (
    /random\.(?:choice|sample|uniform|randint)$/.test(name) &&
    /^(?:hyper_?)?param\w*\[|^search_space\[/i.test(references['0'] ?? '')
  )
}

/** Training jobs with a matrix over something other than the machine and the language. */
function trainingMatrices(subject: Subject): readonly Evidence[] {
  const machine =
    /^(?:os|python(?:[-_]version)?|node|r|version|runs-on|include|exclude|platform|image|architecture)$/i
  const jobs = new Map(
    subject.tasks
      .filter(task => task.reachable && task.id === 'train')
      .map(task => [task.run.job, task.run.workflow]),
  )
  return [...jobs].flatMap(([job, workflow]) => {
    const keys = Object.entries(job.matrix ?? {}).filter(
      ([key, values]) =>
        !machine.test(key) &&
        /depth|rate|lr|alpha|epoch|batch|param|estimator|seed|layer/i.test(key) &&
        values.length > 1,
    )
    return keys.map(([key]) => evidenceAt({ path: workflow.path, line: job.line }, `matrix over ${key}`))
  })
}
