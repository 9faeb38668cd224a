/** Command line options that a program declares in code. */

import type { Call, CodeFacts } from '../model.ts'

export interface CommandLineOption {
  /** As it is typed: `--epochs`, or the bare name of a positional argument. */
  readonly name: string
  /** Its default as written; null when it has none or it is no literal. */
  readonly default: string | null
  readonly line: number
}

/** `absl.flags.DEFINE_integer`, TensorFlow 1's `tf.app.flags.DEFINE_string`. */
const ABSL = /(?:^|\.)flags\.DEFINE_\w+$/
const CLICK = /^(?:rich_)?click\.(?:option|argument)$|^typer\.(?:Option|Argument)$/

function optionName(call: Call): string | null {
  const names = Object.keys(call.strings)
    .filter(key => /^\d+$/.test(key))
    .map(key => call.strings[key] ?? '')
  return (
    names.find(name => name.startsWith('--')) ?? names.find(name => name.startsWith('-')) ?? names[0] ?? null
  )
}

function optionOf(call: Call): CommandLineOption | null {
  const declares = /(?:^|\.)add_argument$/.test(call.written) || CLICK.test(call.name)
  if (declares) {
    const name = optionName(call)
    if (name === null) return null
    return { name, default: call.strings.default ?? call.literals.default ?? null, line: call.line }
  }
  if (!ABSL.test(call.name)) return null
  const name = call.strings['0']
  if (name === undefined) return null
  const value =
    call.strings['1'] ?? call.literals['1'] ?? call.strings.default ?? call.literals.default ?? null
  return { name: `--${name}`, default: value, line: call.line }
}

/** Options declared with argparse, click, typer or absl, in order of lines. */
export function commandLineOptions(facts: CodeFacts): readonly CommandLineOption[] {
  return facts.calls.map(optionOf).filter(option => option !== null)
}

export interface SettingsRead {
  /** The command line, a configuration file (also one composed by a framework), or environment variables. */
  readonly kind: 'options' | 'configuration' | 'environment'
  readonly line: number
  readonly what: string
}

const READS_OPTIONS =
  /(?:^|\.)(?:parse_args|parse_known_args|parse_args_into_dataclasses)$|^(?:rich_)?click\.(?:command|group|option)$|^typer\.(?:run|Typer|Option)$|^fire\.Fire$|^absl\.app\.run$|^(?:jsonargparse|tyro|simple_parsing|docopt)\.|^commandArgs$|^(?:optparse|argparse|docopt)::|LightningCLI$/
const READS_CONFIGURATION =
  /^hydra\.(?:main|compose)$|^omegaconf\.OmegaConf\.(?:load|from_cli)$|^yaml\.(?:safe_load|load|full_load|unsafe_load)$|^ruamel\.yaml\.YAML\.load$|^(?:tomllib|tomli|toml)\.loads?$|^dvc\.api\.params_show$|^configparser\.ConfigParser\.read$|^box\.ConfigBox$|^dynaconf\.|^ml_collections\.|^yaml::(?:read_yaml|yaml\.load_file)$|^config::get$|^YAML\.load_file$|^TOML\.parsefile$/
/** A function of the project that is given the name of a file: `load_config("training.yaml")`. */
const LOADS_BY_HELPER =
  /(?:^|[._])(?:load|read|get|parse)_(?:\w+_)?(?:config|conf|cfg|params|parameters|settings|yaml)$/i
const READS_ENVIRONMENT =
  /^os\.(?:getenv|environ\.get)$|^dotenv\.load_dotenv$|^decouple\.config$|^Sys\.getenv$/

function settingsKind(name: string): SettingsRead['kind'] | null {
  if (READS_OPTIONS.test(name)) return 'options'
  if (READS_CONFIGURATION.test(name)) return 'configuration'
  return READS_ENVIRONMENT.test(name) ? 'environment' : null
}

/** Places where a program takes its settings from outside, in order of lines. */
export function settingsReads(facts: CodeFacts): readonly SettingsRead[] {
  const found: SettingsRead[] = []
  for (const { name, written, line, references, strings } of facts.calls) {
    const takesArguments = Object.values(references).some(text => text.includes('sys.argv'))
    const byHelper = LOADS_BY_HELPER.test(written) && /\.(?:ya?ml|toml)$/.test(strings['0'] ?? '')
    const kind = takesArguments ? 'options' : byHelper ? 'configuration' : settingsKind(name)
    if (kind !== null) found.push({ kind, line, what: written })
  }
  const called = new Set(facts.calls.map(call => call.name))
  for (const { decorators, line } of facts.functions) {
    for (const name of decorators) {
      // A decorator with arguments is a call, and counted as such.
      const kind = called.has(name) ? null : settingsKind(name)
      if (kind !== null) found.push({ kind, line, what: `@${name}` })
    }
  }
  return found.sort((a, b) => a.line - b.line)
}
