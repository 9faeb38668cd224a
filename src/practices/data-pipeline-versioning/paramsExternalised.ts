import { stagePath } from '../../dvc/producers.ts'
import { dvcProjectOf } from '../../dvc/project.ts'
import { commandLineOptions, settingsReads } from '../../facts/code/options.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { entriesOf, type YamlNode } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { configuredJobs } from '../configuredJobs.ts'
import { trainingFiles } from '../continuous-training/trainingCode.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines, isOwn } from '../reading.ts'

export const paramsExternalised: Practice = {
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
    if (subject.profile.id === 'library') return notApplicable('A library has no training of its own.')
    if (!subject.profile.traits.includes('trains')) return notApplicable('There is no training code.')
    const configured = nonEmpty([...dvcParameters(subject), ...configurationFiles(subject)])
    if (configured !== null) {
      return met({
        evidence: configured,
        strength: 'configured',
        because: 'Training parameters live in a configuration file that the code or the pipeline reads.',
      })
    }
    const options = nonEmpty([...optionsOf(subject), ...readByTraining(subject)])
    if (options !== null)
      return partial({
        evidence: options,
        because: 'Parameters are options or variables with defaults; no file keeps the values of a run.',
      })
    const jobs = nonEmpty(configuredTrainings(subject))
    if (jobs !== null)
      return partial({
        evidence: jobs,
        because: 'A configuration file chooses the training; its parameters are defaults in the code.',
      })
    return unmet({
      because: 'Parameters are literals in the code.',
      searched: [
        'params of dvc.yaml',
        'configuration files with training parameters that code reads',
        'command line options',
      ],
    })
  },
  remedy: subject => ({
    step: 'Move the training parameters to params.yaml and read them from there.',
    snippet:
      dvcPipelines(subject).length > 0
        ? 'stages:\n  train:\n    params:\n      - train.learning_rate\n      - train.epochs'
        : '# params.yaml\ntrain:\n  seed: 42\n  learning_rate: 0.001\n  epochs: 10',
    language: 'yaml',
  }),
}

/** Configuration files by which a program of the project trains. */
function configuredTrainings(subject: Subject): readonly Evidence[] {
  const training = new Set(trainingFiles(subject).map(({ code }) => code.path))
  return configuredJobs(subject)
    .filter(({ files }) => [...files].some(path => training.has(path)))
    .map(job => evidenceAt(job, `${job.program} runs ${job.name}`))
}

/** Names of parameters of training, wherever they stand in a key. */
const trainingParameter =
  /(?:^|[._-])(?:lr|learning_?rate|epochs?|num_(?:train_)?epochs|batch_?size|n_?estimators|max_?depth|min_samples\w*|hidden\w*|dropout|momentum|weight_?decay|optimi[sz]er|seed|random_?(?:state|seed)|test_?size|split\w*|n_?est|num_?(?:layers|leaves|boost_round|iterations?)|max_(?:iter|features|steps|len\w*)|kernel|gamma|alpha|l1_ratio|l2|n_neighbors|n_?clusters|warmup\w*|patience|loss|model\w*|features?|hyper_?param\w*|criterion|eta|subsample|objective)(?:$|[._-])/i

/** Parameters that stages name and that their file has. */
function dvcParameters(subject: Subject): readonly Evidence[] {
  const project = dvcProjectOf(subject.snapshot)
  return dvcPipelines(subject).flatMap(pipeline =>
    pipeline.stages.flatMap(stage =>
      stage.params.flatMap(parameter => {
        const file = stagePath(stage, parameter.file)
        if (file === null || typeof project.parameters(file) === 'string') return []
        const named = parameter.key === null ? parameter.file : `${parameter.file}: ${parameter.key}`
        return [evidenceAt(parameter, `stage ${stage.name} takes ${named}`)]
      }),
    ),
  )
}

const configurationFile =
  /(?:^|\/)(?:(?:conf|configs?|configuration|cfg|experiments?|hparams|settings|params?)\/.+|[\w.-]*(?:params?|parameters|config|conf|hparams|hyperparameters|settings|args)[\w.-]*)\.(?:ya?ml|json|toml)$/i

/** Files with training parameters that code names, or that a framework composes. */
function configurationFiles(subject: Subject): readonly Evidence[] {
  const readers = mlCode(subject).filter(code =>
    settingsReads(code).some(({ kind }) => kind === 'configuration'),
  )
  const options = optionsOf(subject).length > 0
  if (readers.length === 0 && !options) return []
  const names = new Set(readers.flatMap(namedFiles))
  const composed = readers.some(code =>
    settingsReads(code).some(({ what }) => /hydra|OmegaConf|LightningCLI/.test(what)),
  )
  return filesEnding(subject.snapshot, 'yml', 'yaml', 'json', 'toml')
    .filter(
      ({ path, kind }) =>
        kind === 'file' && configurationFile.test(path) && isOwn(path) && !path.startsWith('.'),
    )
    .slice(0, 300)
    .flatMap(({ path }): readonly Evidence[] => {
      const base = path.slice(path.lastIndexOf('/') + 1)
      const kedro = /(?:^|\/)conf\/(?:base|local)\/parameters/.test(path)
      // A reader that takes its path from outside still reads one of the project's files.
      const read =
        names.has(base) || composed || kedro || (readers.length > 0 && /param|config|hparam/i.test(base))
      if (!read) return []
      const key = firstParameter(subject.facts.data(path), 0)
      return key === null ? [] : [evidenceAt({ path, line: key.line }, `${key.key} is configuration`)]
    })
}

/** File names among the string literals of a file. */
function namedFiles(code: CodeFacts): readonly string[] {
  const texts = [
    ...code.calls.flatMap(call => Object.values(call.strings)),
    ...code.strings.map(({ value }) => value),
  ]
  return texts
    .filter(text => /\.(?:ya?ml|json|toml)$/.test(text))
    .map(text => text.slice(text.lastIndexOf('/') + 1))
}

function firstParameter(
  node: YamlNode | null,
  depth: number,
): { readonly key: string; readonly line: number } | null {
  if (depth > 4) return null
  for (const { key, line, value } of entriesOf(node).slice(0, 200)) {
    if (value.kind !== 'map' && value.kind === 'scalar' && trainingParameter.test(key)) return { key, line }
    const inner = firstParameter(value, depth + 1)
    if (inner !== null) return inner
  }
  return null
}

/** What a training file takes from its command line, under whatever names, and parameters from its environment. */
function readByTraining(subject: Subject): readonly Evidence[] {
  return trainingFiles(subject).flatMap(({ code }) => {
    const options = settingsReads(code)
      .filter(({ kind }) => kind === 'options')
      .map(({ line, what }) => evidenceAt({ path: code.path, line }, `reads its options: ${what}`))
    const variables = code.calls
      .filter(
        ({ name, strings }) =>
          /^os\.(?:getenv|environ\.get)$|^Sys\.getenv$/.test(name) &&
          trainingParameter.test(strings['0'] ?? ''),
      )
      .map(({ line, strings }) => evidenceAt({ path: code.path, line }, `variable ${strings['0']}`))
    return [...options, ...variables]
  })
}

/** Options of training parameters with a default. */
function optionsOf(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    commandLineOptions(code)
      .filter(({ name }) => trainingParameter.test(name.replace(/^-+/, '').replaceAll('-', '_')))
      .map(({ name, line }) => evidenceAt({ path: code.path, line }, `option ${name}`)),
  )
}
