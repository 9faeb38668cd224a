import type { Snapshot } from '../../model.ts'
import { baseName, folderOf, normalisePath, resolvePath } from '../paths.ts'
import { firstFile, isFile } from '../tree.ts'
import { type Hop, type Next, scriptOf, unresolved, type Visit } from './hop.ts'
import { splitWords } from './words.ts'

/** Bytes of a script that are read: its parser is slow on hostile input, and the largest real ones have 10 kB. */
const SCRIPT_LIMIT = 64 * 1024

const SHELLS = ['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'source', '.']
const POWERSHELLS = ['pwsh', 'powershell']

/** `bash x.sh`, `source x.sh`, `pwsh x.ps1`. */
export const shellScripts: Hop = {
  programs: [...SHELLS, ...POWERSHELLS],
  follow(visit) {
    const { command } = visit
    const words = splitWords(command.argv, ['-o', '-O', '--rcfile', '--init-file', '-ExecutionPolicy'])
    // `bash -s -- args` and `… | bash` read the script from elsewhere.
    if (words.has('-s')) return []
    const written =
      words.option('-File') ?? words.positionals.find(word => !/^(?:Bypass|Unrestricted)$/i.test(word))
    if (written === undefined || ACTIVATE.test(written)) return []
    const strict = command.argv.some(word => /^-[a-df-z]*e/.test(word))
    return followFile(visit, written, command.argv.slice(1), {
      strict,
      powershell: POWERSHELLS.includes(command.program),
    })
  },
}

/** `sbatch train.sh`: a script that a queue of a cluster runs where it was handed in. */
export const batchScripts: Hop = {
  programs: ['sbatch', 'qsub', 'bsub'],
  follow(visit) {
    const { argv } = visit.command
    const at = argv.findIndex(word => isFile(visit.facts.snapshot, resolvePath(visit.directory, word)))
    return at === -1 ? [] : followFile(visit, argv[at] as string, argv.slice(at + 1))
  },
}

/** `./x`, `ci/x.sh`: a program with a path. */
export const pathPrograms: Hop = {
  programs: null,
  follow(visit) {
    const { program, argv } = visit.command
    if (program.includes('{{') || !/[/\\]|\.(?:sh|bash|py|R|jl|ps1|bat|cmd)$/.test(program)) return null
    // A program of the system, unless a container has a file of the repository at that place.
    const absolute = /^(?:\/|~|[A-Za-z]:)/.test(program)
    return absolute && !(visit.remote && byEnding(visit, program) !== null)
      ? []
      : followFile(visit, program, argv)
  },
}

/** Scripts that prepare the shell and run nothing. */
const ACTIVATE = /(?:^|[/\\])(?:activate|deactivate)(?:\.\w+)?$/

/** Folders outside of the checkout, by the names that they have in scripts. */
const OUTSIDE =
  /^(?:\/|~|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE|CONDA|CONDA_PREFIX|TMPDIR|VIRTUAL_ENV|GITHUB_ACTION_PATH|USERPROFILE|env:\w+)\b)/

/** What running a file of the repository leads to. `strict`: the shell that runs it ends at the first failure. */
export function followFile(
  visit: Visit,
  written: string,
  args: readonly string[],
  { strict = false, powershell = false }: { readonly strict?: boolean; readonly powershell?: boolean } = {},
): readonly Next[] {
  const { directory } = visit
  const { snapshot } = visit.facts
  const path = findFile(visit, written)
  if (path === null) {
    if (OUTSIDE.test(written)) return [unresolved(written, 'outside of the repository')]
    const known = directory !== null || /[$`]/.test(written)
    return [unresolved(written, known ? 'the path depends on a variable' : 'the directory is not known')]
  }
  if (!isFile(snapshot, path)) return [unresolved(written, 'script not in the tree')]
  const content = snapshot.text(path, SCRIPT_LIMIT)
  const kind = kindOf(path, content.ok ? content.text : '')
  if (kind === 'code') return [{ kind: 'code', steps: [], path, via: 'command', args }]
  if (!content.ok) return [unresolved(written, `the script cannot be read (${content.problem})`)]
  if (kind === 'other') return [unresolved(written, 'not a script that can be followed')]
  const dialect = powershell || kind === 'powershell' ? 'powershell' : kind
  const shebang = /^#![^\n]*/.exec(content.text)?.[0] ?? ''
  const source = scriptOf(
    path,
    { text: content.text, line: 1, literal: true },
    { dialect, errexit: strict || /\s-\w*e/.test(shebang) },
  )
  return [{ kind: 'script', steps: [], source, directory }]
}

/** The path that the text names, whether or not a file stands there; null when it cannot be known. */
function findFile(visit: Visit, written: string): string | null {
  const { snapshot } = visit.facts
  const path = resolvePath(visit.directory, written)
  if (isFile(snapshot, path)) return path
  const beside = path === null ? besideCaller(snapshot, written, folderOf(visit.command.path)) : null
  return beside ?? (visit.remote ? byEnding(visit, written) : null) ?? path
}

/** In a container `/app/src/train.py` is the file that the longest ending of the path names. */
function byEnding({ facts, directory }: Visit, written: string): string | null {
  const parts = normalisePath(written.replace(/^\/+/, ''))?.split('/') ?? []
  const endings = parts.map((_, from) => parts.slice(from).join('/'))
  return firstFile(
    facts.snapshot,
    endings.flatMap(ending => [resolvePath(directory, ending), ending]),
  )
}

/**
 * `$DIR/x.sh`: scripts find their neighbours through a variable that holds their own folder, or the root. The file that stands
 * there is the one that is meant.
 */
function besideCaller(snapshot: Snapshot, written: string, caller: string): string | null {
  const rest = /^["']?(?:\$\{?\w+\}?|\$\(dirname[^()]*\))\/([\w./-]+)$/.exec(written)?.[1]
  if (rest === undefined || OUTSIDE.test(written)) return null
  return firstFile(snapshot, [resolvePath(caller, rest), resolvePath('', rest)])
}

function kindOf(path: string, text: string): 'posix' | 'powershell' | 'cmd' | 'code' | 'other' {
  const shebang = /^#!\s*(\S+)(?:\s+(?:-S\s+)?(\S+))?/.exec(text)
  if (shebang !== null) {
    const program = baseName(shebang[1] as string)
    const name = program === 'env' ? (shebang[2] ?? '') : program
    if (/^(?:python|Rscript|julia|uv$)/.test(name)) return 'code'
    if (/^(?:ba|da|z|k|a)?sh$/.test(name)) return 'posix'
    if (name === 'pwsh') return 'powershell'
    return 'other'
  }
  if (/\.(?:py|ipynb|[Rr]|jl|[Rrq]md)$/.test(path)) return 'code'
  if (/\.ps1$/i.test(path)) return 'powershell'
  if (/\.(?:bat|cmd)$/i.test(path)) return 'cmd'
  return /\.(?:sh|bash|zsh|ksh)$/.test(path) || !/\.\w+$/.test(baseName(path)) ? 'posix' : 'other'
}
