/** How the words of a command line are read: which of them are the subcommand, and what it is called today. */

import { commonWords, plainPrograms, shellPrograms, targetPrograms } from './programNames.ts'
import { type ProgramGrammar, programGrammars } from './programs.ts'

export interface SplitCommand {
  /** Subcommand path, words separated by one blank; `` when there is none. */
  readonly subcommand: string
  /** The other words, in order; options that stand before the subcommand are among them. */
  readonly args: readonly string[]
}

/** A subcommand of a known program. */
const SUBCOMMAND = /^[A-Za-z][\w:-]{0,60}$/
/** The only word of an unknown program that is taken for a subcommand. */
const PLAIN_WORD = /^[A-Za-z]+(?:-[A-Za-z]+)*$/
/** Release tracks stand before a group without being one. */
const TRACKS: ReadonlySet<string> = new Set(['alpha', 'beta', 'preview'])
const MAX_DEPTH = 6

/** Whether the name is that of a program, not of a task or script of a project. */
export function isKnownProgram(name: string): boolean {
  return hasSubcommands(name) || targetPrograms.has(name) || shellPrograms.has(name)
}

/** Whether the program is known for its subcommands: no shell builtin, file tool or interpreter. */
export function hasSubcommands(name: string): boolean {
  return programGrammars.has(name) || plainPrograms.has(name)
}

/** Whether a file of this name, wherever it lies, is the tool and not a script of the project. */
export function isTool(name: string): boolean {
  return hasSubcommands(name) && !commonWords.has(name)
}

/** Whether `python -m name` starts the program of that name. */
export function isModuleProgram(name: string): boolean {
  if (name === 'build') return true
  return (hasSubcommands(name) || targetPrograms.has(name)) && !commonWords.has(name)
}

/** Tells the subcommand of `program` from its arguments. `argv` are all words after the program. */
export function splitCommand(program: string, argv: readonly string[]): SplitCommand {
  const known = programGrammars.get(program)
  const positions = known !== undefined ? knownPath(known, argv) : simplePath(program, argv)
  if (positions.length === 0) return { subcommand: '', args: argv }
  return {
    subcommand: positions.map(at => argv[at]).join(' '),
    args: argv.filter((_, at) => !positions.includes(at)),
  }
}

/** Positions of the subcommand's words. */
function knownPath(grammar: ProgramGrammar, argv: readonly string[]): number[] {
  const positions: number[] = []
  const path: string[] = []
  let at = 0
  while (positions.length < MAX_DEPTH) {
    at = skipOptions(argv, at, grammar.valued)
    const word = argv[at]
    if (word === undefined || !SUBCOMMAND.test(word)) break
    const allowed = grammar.only.get(path.join(' '))
    if (allowed !== undefined && !allowed.includes(word)) break
    positions.push(at)
    at++
    if (TRACKS.has(word) && path.length === 0) continue
    path.push(word)
    const group = grammar.groups.includes(path.join(' ')) || (grammar.nested && path.length === 1)
    if (!group) break
  }
  return positions
}

function simplePath(program: string, argv: readonly string[]): number[] {
  if (targetPrograms.has(program) || shellPrograms.has(program) || !/^[\w.-]+$/.test(program)) return []
  if (!plainPrograms.has(program)) return PLAIN_WORD.test(argv[0] ?? '') ? [0] : []
  const at = skipOptions(argv, 0, [])
  return SUBCOMMAND.test(argv[at] ?? '') ? [at] : []
}

/** Index of the first word from `from` that is neither an option nor its value. */
function skipOptions(argv: readonly string[], from: number, valued: readonly string[]): number {
  let at = from
  for (; at < argv.length; at++) {
    const word = argv[at] as string
    // `cargo +nightly build` chooses a toolchain.
    if (word.startsWith('+')) continue
    if (!word.startsWith('-') || word === '--') return at
    if (valued.includes(word)) at++
  }
  return at
}

/**
 * Spellings that mean the same command, by their leading words. CML: its `bin/legacy` commands
 * (https://github.com/iterative/cml); DVC: aliases of its command line (https://dvc.org/doc/command-reference).
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['cml-send-comment', 'cml comment create'],
  ['cml send-comment', 'cml comment create'],
  ['cml-publish', 'cml asset publish'],
  ['cml publish', 'cml asset publish'],
  ['cml-send-github-check', 'cml check create'],
  ['cml send-github-check', 'cml check create'],
  ['cml-tensorboard-dev', 'cml tensorboard connect'],
  ['cml tensorboard-dev', 'cml tensorboard connect'],
  ['cml-runner', 'cml runner launch'],
  ['cml runner', 'cml runner launch'],
  ['cml-cloud-runner-entrypoint', 'cml runner launch'],
  ['cml-pr', 'cml pr create'],
  ['cml pr', 'cml pr create'],
  ['cml ci', 'cml repo prepare'],
  ['cml rerun-workflow', 'cml workflow rerun'],
  ['dvc experiments', 'dvc exp'],
  ['dvc ls', 'dvc list'],
  ['dvc ls-url', 'dvc list-url'],
  ['dvc mv', 'dvc move'],
  ['dvc rm', 'dvc remove'],
  ['dvc exp ls', 'dvc exp list'],
  ['dvc exp rm', 'dvc exp remove'],
  ['dvc lock', 'dvc freeze'],
  ['dvc unlock', 'dvc unfreeze'],
  ['dvc pipeline show', 'dvc dag'],
  ['dvc pipeline list', 'dvc stage list'],
  ['docker-compose', 'docker compose'],
  ['docker image build', 'docker build'],
  ['docker builder build', 'docker build'],
  ['docker image push', 'docker push'],
  ['docker image pull', 'docker pull'],
  ['docker image tag', 'docker tag'],
  ['docker container run', 'docker run'],
  ['docker container exec', 'docker exec'],
  ['huggingface-cli login', 'hf auth login'],
  ['huggingface-cli whoami', 'hf auth whoami'],
  ['huggingface-cli', 'hf'],
  ['tensorboard-dev', 'tensorboard dev'],
  ['singularity', 'apptainer'],
  ['git-lfs', 'git lfs'],
  ['git-annex', 'git annex'],
  ['jupyter-nbconvert', 'jupyter nbconvert'],
  ['jupyter-execute', 'jupyter execute'],
  ['py.test', 'pytest'],
  ['lm-eval', 'lm_eval'],
  ['dsl-compile', 'kfp dsl compile'],
  ['mlflow pipelines', 'mlflow recipes'],
  ['torch.distributed.run', 'torchrun'],
  ['npm run-script', 'npm run'],
  ['npm i', 'npm install'],
  ['npm t', 'npm test'],
  ['npm tst', 'npm test'],
  ['npm clean-install', 'npm ci'],
  ['npm ic', 'npm ci'],
  ['npm it', 'npm install-test'],
  ['npm cit', 'npm install-ci-test'],
  ['npm clean-install-test', 'npm install-ci-test'],
  ['npm sit', 'npm install-ci-test'],
  ['fly', 'flyctl'],
  ['sls', 'serverless'],
])

/** Scripts of a repository that fetch a build tool and start it: what they are told is told to that. */
const buildWrappers: ReadonlyMap<string, string> = new Map([
  ['mvnw', 'mvn'],
  ['gradlew', 'gradle'],
])

/** Today's spelling of a program and its subcommand. `argv` decides where an option makes another command of it. */
export function canonicalCommand(program: string, subcommand: string, argv: readonly string[]): string {
  const tool = buildWrappers.get(program.slice(program.lastIndexOf('/') + 1)) ?? program
  const words = subcommand === '' ? [tool] : [tool, ...subcommand.split(' ')]
  if (program === 'ruff' && subcommand === '' && argv.some(word => !word.startsWith('-'))) return 'ruff check'
  const canonical = respell(words)
  // `--update` of the old command became a command of its own.
  if (canonical === 'cml comment create' && argv.some(word => /^--update(?:=|$)/.test(word))) {
    return 'cml comment update'
  }
  return canonical
}

function respell(words: readonly string[]): string {
  for (let length = words.length; length > 0; length--) {
    const today = SPELLINGS.get(words.slice(0, length).join(' '))
    if (today === undefined) continue
    const written = words.join(' ')
    // `cml pr create` is today's spelling already, although `cml pr` was one before.
    return written.startsWith(`${today} `) || written === today
      ? written
      : [today, ...words.slice(length)].join(' ')
  }
  return words.join(' ')
}

/** A command that no longer works, or only under an old name. */
export interface RetiredCommand {
  /** Leading words as they are written: `cml-send-comment`, `dvc run`. */
  readonly words: string
  /** It cannot work any more, whatever is installed. */
  readonly dead: boolean
  /** It is gone from this version on: dead there, legacy below. Null when no version decides. */
  readonly removedIn: { readonly package: string; readonly version: string } | null
  readonly since: string
  /** What does the same today; null when nothing does. */
  readonly replacement: string | null
  readonly source: string
}

const CML = 'https://github.com/iterative/cml/pull/1227'
const TENSORBOARD_DEV = 'https://tensorboard.dev'
const DVC_3 = 'https://github.com/iterative/dvc/releases/tag/3.0.0'
const DVC_1 = 'https://dvc.org/doc/user-guide/upgrade'

type Fields = Partial<Omit<RetiredCommand, 'words'>>

function legacyCml(words: string, replacement: string | null): RetiredCommand {
  return {
    words,
    dead: false,
    removedIn: null,
    since: 'deprecated in October 2022',
    replacement,
    source: CML,
  }
}

function dead(
  words: string,
  since: string,
  source: string,
  replacement: string | null = null,
): RetiredCommand {
  return { words, dead: true, removedIn: null, since, replacement, source }
}

function removed(words: string, version: string, fields: Fields = {}): RetiredCommand {
  const source = version === '3.0' ? DVC_3 : DVC_1
  const removedIn = { package: 'dvc', version }
  return { words, dead: false, removedIn, since: `DVC ${version}`, replacement: null, source, ...fields }
}

/** Dead and legacy commands. Names of actions, labels and workflow commands are elsewhere. */
export const retiredCommands: readonly RetiredCommand[] = [
  legacyCml('cml-send-comment', 'cml comment create'),
  legacyCml('cml send-comment', 'cml comment create'),
  legacyCml('cml-publish', null),
  legacyCml('cml publish', null),
  legacyCml('cml-send-github-check', 'cml check create'),
  legacyCml('cml send-github-check', 'cml check create'),
  legacyCml('cml-runner', 'cml runner launch'),
  legacyCml('cml-pr', 'cml pr create'),
  legacyCml('cml rerun-workflow', 'cml workflow rerun'),
  dead('cml-cloud-runner-entrypoint', 'CML 0.16 (2022)', CML, 'cml runner launch'),
  dead('cml-tensorboard-dev', '1 January 2024', TENSORBOARD_DEV),
  dead('cml tensorboard-dev', '1 January 2024', TENSORBOARD_DEV),
  dead('cml tensorboard connect', '1 January 2024', TENSORBOARD_DEV),
  dead('tensorboard dev', '1 January 2024', TENSORBOARD_DEV),
  removed('dvc run', '3.0', { replacement: 'dvc stage add --run' }),
  removed('dvc exp init', '3.0', { replacement: 'dvc stage add' }),
  removed('dvc exp gc', '3.0', { replacement: 'dvc exp remove' }),
  removed('dvc live', '3.0', { replacement: 'DVCLive' }),
  removed('dvc machine', '3.0', { replacement: 'cml runner launch' }),
  removed('dvc exp resume', '2.0', { replacement: 'dvc exp run' }),
  removed('dvc pipeline', '1.0', { replacement: 'dvc dag' }),
  removed('dvc lock', '1.0', { replacement: 'dvc freeze' }),
  removed('dvc unlock', '1.0', { replacement: 'dvc unfreeze' }),
  removed('dvc tag', '1.0', { replacement: 'git tag' }),
  removed('dvc metrics add', '1.0', { replacement: 'metrics in dvc.yaml' }),
  removed('dvc metrics modify', '1.0', { replacement: 'metrics in dvc.yaml' }),
  removed('dvc metrics remove', '1.0', { replacement: 'metrics in dvc.yaml' }),
  {
    words: 'docker-compose',
    dead: false,
    removedIn: null,
    since: 'gone from hosted runners since July 2024',
    replacement: 'docker compose',
    source: 'https://github.com/actions/runner-images/issues/9692',
  },
  {
    words: 'huggingface-cli',
    dead: false,
    removedIn: { package: 'huggingface-hub', version: '1.0' },
    since: 'huggingface_hub 1.0 (October 2025)',
    replacement: 'hf',
    source: 'https://huggingface.co/blog/hf-cli',
  },
  {
    words: 'mlflow recipes',
    dead: false,
    removedIn: { package: 'mlflow', version: '3.0' },
    since: 'MLflow 3.0',
    replacement: null,
    source: 'https://mlflow.org/docs/latest/genai/mlflow-3/breaking-changes',
  },
  {
    words: 'mlflow pipelines',
    dead: false,
    removedIn: { package: 'mlflow', version: '3.0' },
    since: 'MLflow 3.0',
    replacement: null,
    source: 'https://mlflow.org/docs/latest/genai/mlflow-3/breaking-changes',
  },
  {
    words: 'safety check',
    dead: false,
    removedIn: null,
    since: 'unsupported since 2024',
    replacement: 'safety scan',
    source:
      'https://docs.safetycli.com/safety-docs/safety-cli-3/migrating-from-safety-cli-2.x-to-safety-cli-3.x',
  },
]

/** The longest entry of `retiredCommands` that a command is, by its own words; null when it is current. */
export function retirementOf(command: {
  readonly program: string
  readonly subcommand: string
}): RetiredCommand | null {
  const words = `${command.program} ${command.subcommand}`.trim()
  let found: RetiredCommand | null = null
  for (const retired of retiredCommands) {
    const fits = words === retired.words || words.startsWith(`${retired.words} `)
    if (fits && (found === null || retired.words.length > found.words.length)) found = retired
  }
  return found
}
