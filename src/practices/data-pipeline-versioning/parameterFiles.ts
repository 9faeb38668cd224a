/** Where parameters of training stand outside of the code: configuration files, definitions of jobs, options, modules. */

import { commandLineOptions, settingsReads } from '../../facts/code/options.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { parametersIn } from '../../facts/nextflowConfig.ts'
import { isOwn } from '../../facts/role.ts'
import { entriesOf, nodeAt, type YamlEntry, type YamlNode } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { baseName } from '../../paths.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { codeMentioning, mlCode } from '../codeReading.ts'
import { trainingFiles, trainingPaths } from '../continuous-training/trainingCode.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

/** Names of parameters of training, wherever they stand in a key. */
export const trainingParameter =
  /(?:^|[._-])(?:lr|learning_?rate|epochs?|num_(?:train_)?epochs|batch_?size|n_?estimators|max_?depth|min_samples\w*|hidden\w*|dropout|momentum|weight_?decay|optimi[sz]er|seed|random_?(?:state|seed)|test_?size|split\w*|n_?est|num_?(?:layers|leaves|boost_round|iterations?)|max_(?:iter|features|steps|len\w*)|kernel|gamma|alpha|l1_ratio|l2|n_neighbors|n_?clusters|warmup\w*|patience|loss|model\w*|features?|hyper_?param\w*|criterion|eta|subsample|objective)(?:$|[._-])/i

const configurationFile =
  /(?:^|\/)(?:(?:conf|configs?|configuration|cfg|experiments?|hparams|settings|params?)\/.+|[\w.-]*(?:params?|parameters|config|conf|hparams|hyperparameters|settings|args)[\w.-]*)\.(?:ya?ml|json|toml)$/i

/** Configuration of what runs around a model: collectors, dashboards, clusters. */
const ofOperations =
  /(?:^|\/)(?:observability|monitoring|grafana|prometheus|k8s|kubernetes|helm|infra(?:structure)?|terraform)\//i

/** Files with training parameters that code names, or that a framework composes. */
export function configurationFiles(subject: Subject): readonly Evidence[] {
  const readers = readersOf(subject)
  const options = optionsOf(subject).length > 0
  if (readers.length === 0 && jsonReaders(subject).length === 0 && !options) return []
  const names = new Set([...readers, ...jsonReaders(subject)].flatMap(namedFiles))
  const composed = readers.some(code =>
    settingsReads(code).some(({ what }) => /hydra|OmegaConf|LightningCLI/.test(what)),
  )
  return filesEnding(subject.snapshot, 'yml', 'yaml', 'json', 'toml')
    .filter(
      ({ path, kind }) =>
        kind === 'file' &&
        configurationFile.test(path) &&
        isOwn(path) &&
        !path.startsWith('.') &&
        !ofOperations.test(path),
    )
    .slice(0, 300)
    .flatMap(({ path }): readonly Evidence[] => {
      const base = baseName(path)
      const kedro = /(?:^|\/)conf\/(?:base|local)\/parameters/.test(path)
      // A reader that takes its path from outside still reads one of the project's files.
      const read =
        names.has(base) || composed || kedro || (readers.length > 0 && /param|config|hparam/i.test(base))
      if (!read) return []
      const key = firstParameter(subject.facts.data(path), 0)
      return key === null ? [] : [evidenceAt({ path, line: key.line }, `${key.key} is configuration`)]
    })
    .concat(configurationCode(subject))
}

function readersOf(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject).filter(code => settingsReads(code).some(({ kind }) => kind === 'configuration'))
}

/** Trainings that load JSON, among which their parameters may be, and code around them that loads a file of parameters. */
function jsonReaders(subject: Subject): readonly CodeFacts[] {
  const training = trainingPaths(subject)
  return mlCode(subject).filter(
    code =>
      code.calls.some(({ name }) => /^json\.loads?$/.test(name)) &&
      (training.has(code.path) || namedFiles(code).some(name => /^(?:hyper_?)?param\w*\.json$/i.test(name))),
  )
}

/** Configuration that is code by the design of its library: `ml_collections` with a file given to `--config`. */
function configurationCode(subject: Subject): readonly Evidence[] {
  const code = codeMentioning(subject, /\bml_collections\b/)
  const asked = code.some(one =>
    one.calls.some(({ name }) => /(?:^|\.)config_flags\.DEFINE_config_file$/.test(name)),
  )
  if (!asked) return []
  return code
    .filter(({ path }) => /(?:^|\/)configs?\//.test(path))
    .flatMap(({ path, calls }) => {
      const made = calls.find(({ name }) => /^ml_collections\..*ConfigDict$/.test(name))
      return made === undefined ? [] : [evidenceAt({ path, line: made.line }, 'a file of ml_collections')]
    })
}

/** Configuration that the training or a program around it reads, without a parameter of training. */
export function otherConfiguration(subject: Subject): readonly Evidence[] {
  const composed = codeMentioning(subject, /\bOmegaConf\b|\bhydra\b/).flatMap(code =>
    settingsReads(code).filter(({ kind, what }) => kind === 'configuration' && /hydra|OmegaConf/.test(what)),
  )
  if (composed.length === 0) return []
  return filesEnding(subject.snapshot, 'yml', 'yaml')
    .filter(
      ({ path, kind }) =>
        kind === 'file' && /(?:^|\/)conf(?:s|igs?)?\//.test(path) && isOwn(path) && !path.startsWith('.'),
    )
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'configuration of other things'))
}

/** Modules with settings that a training imports: apart from the code, and code still. */
export function settingsModules(subject: Subject): readonly Evidence[] {
  return trainingFiles(subject).flatMap(({ code }) =>
    code.imports
      .filter(
        ({ module, names }) =>
          settingsModule.test(module) && names.some(({ name }) => parametersName.test(name)),
      )
      .map(({ module, line }) =>
        evidenceAt({ path: code.path, line }, `takes its parameters from ${module}`),
      ),
  )
}

const settingsModule = /(?:^|[._])(?:config|conf|params|parameters|hyperparameters|settings|constants)$/i
const parametersName =
  /^[A-Z_]*(?:ML|MODEL|TRAIN|TRAINING|HYPER)[A-Z]*_(?:CONFIG|PARAMS|PARAMETERS|SETTINGS)$|PARAM_GRID|HYPERPARAM/

const definitions = 200

/** Jobs of Azure ML: their inputs and arguments are the parameters of the run. */
export function jobDefinitions(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path) && !path.startsWith('.'))
    .slice(0, definitions)
    .flatMap(({ path }) => {
      const content = subject.snapshot.text(path, 100_000)
      if (
        !content.ok ||
        !/azuremlschemas|^type:\s*(?:pipeline|command)\s*$|^script:\s*\S+\.py\b/m.test(content.text)
      )
        return []
      const data = subject.facts.data(path)
      const inputs = entriesOf(nodeAt(data, 'inputs')).find(isParameterInput)
      if (inputs !== undefined)
        return [evidenceAt({ path, line: inputs.line }, `${inputs.key} is an input of the job`)]
      const given = nodeAt(data, 'arguments')
      const option = given?.kind === 'list' ? given.items.find(isParameterOption) : undefined
      return option === undefined ? [] : [evidenceAt({ path, line: option.line }, 'an argument of the job')]
    })
}

/** A number of the training with a value; models and data among the inputs are what it works on. */
function isParameterInput({ key, value }: YamlEntry): boolean {
  if (!trainingParameter.test(key) || /model|feature|data|split/i.test(key)) return false
  return value.kind === 'scalar' || nodeAt(value, 'value') !== null || nodeAt(value, 'default') !== null
}

function isParameterOption(node: YamlNode): boolean {
  return node.kind === 'scalar' && /^--/.test(node.text) && trainingParameter.test(node.text.slice(2))
}

/** Parameters of a Nextflow pipeline, which stand in its configuration. */
export function nextflowParameters({ snapshot }: Subject): readonly Evidence[] {
  return filesEnding(snapshot, 'config')
    .filter(({ path, kind }) => kind === 'file' && /(?:^|\/)nextflow\.config$/.test(path) && isOwn(path))
    .flatMap(({ path }) => {
      const content = snapshot.text(path, 200_000)
      if (!content.ok) return []
      return parametersIn(content.text)
        .filter(
          ({ name, value }) => value !== 'null' && trainingParameter.test(name) && !isPlace(name, value),
        )
        .map(({ name, line }) => evidenceAt({ path, line }, `${name} is configuration`))
    })
}

/** File names among the string literals of a file. */
function namedFiles(code: CodeFacts): readonly string[] {
  const texts = [
    ...code.calls.flatMap(call => Object.values(call.strings)),
    ...code.strings.map(({ value }) => value),
  ]
  return texts.filter(text => /\.(?:ya?ml|json|toml)$/.test(text)).map(text => baseName(text))
}

function firstParameter(
  node: YamlNode | null,
  depth: number,
): { readonly key: string; readonly line: number } | null {
  if (depth > 4) return null
  for (const { key, line, value } of entriesOf(node).slice(0, 200)) {
    if (value.kind === 'scalar' && trainingParameter.test(key) && !isPlace(key, value.text))
      return { key, line }
    const inner = firstParameter(value, depth + 1)
    if (inner !== null) return inner
  }
  return null
}

/** A file, or the name of what is registered or stored: where things lie, and no parameter. */
function isPlace(key: string, text: string): boolean {
  if (/\/|\.(?:csv|json|joblib|pkl|parquet|txt)$/.test(text) && /(?:model|features?|split)/i.test(key))
    return true
  return /(?:model|features?)\w*_(?:path|dir|file|uri|url|version|registry|bucket)$|registration|^[A-Z]+_MODEL_NAME$/i.test(
    key,
  )
}

/** Options of training parameters with a default. */
export function optionsOf(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    commandLineOptions(code)
      .filter(({ name }) => trainingParameter.test(name.replace(/^-+/, '').replaceAll('-', '_')))
      .map(({ name, line }) => evidenceAt({ path: code.path, line }, `option ${name}`)),
  )
}
