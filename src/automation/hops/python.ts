import type { Command } from '../../facts/model.ts'
import type { Snapshot } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { folderOf } from '../paths.ts'
import { type Hop, inlineCode, type Next, unresolved, type Visit } from './hop.ts'
import { followFile } from './scripts.ts'

const INTERPRETERS = ['python', 'python2', 'python3', 'py', 'pypy', 'pypy3', 'ipython', 'ipython3', 'pythonw']

/** Options of the interpreter that take a value. */
const VALUED = new Set(['-W', '-X', '--check-hash-based-pycs', '-Q'])

/** `python train.py`. */
export const pythonFiles: Hop = {
  programs: INTERPRETERS,
  follow(visit) {
    const { command } = visit
    const words = command.argv
    let at = 0
    while (words[at]?.startsWith('-') === true && words[at] !== '-') {
      if (words[at] === '-c') return inlineCode(visit, 'python', words[at + 1] ?? null)
      if (words[at] === '-m') return followModule(visit, words[at + 1] ?? '', words.slice(at + 2))
      at += VALUED.has(words[at] as string) ? 2 : 1
    }
    const file = words[at]
    if (file === undefined || file === '-' || file === '') {
      const read = inputOf(command)
      return read === null ? inlineCode(visit, 'python', command.stdin) : followFile(visit, read, [])
    }
    const next = followFile(visit, file, words.slice(at + 1))
    // `python folder` runs the folder's `__main__.py`.
    if (next[0]?.kind !== 'unresolved') return next
    const inside = followFile(visit, `${file.replace(/\/$/, '')}/__main__.py`, words.slice(at + 1))
    return inside[0]?.kind === 'unresolved' ? next : inside
  },
}

/** The file that a command reads: `python < train.py`. */
function inputOf({ redirects }: Command): string | null {
  return redirects.find(({ operator }) => operator === '<')?.target ?? null
}

/** `cat train.py | python`, `cat setup.sh | bash`. */
export const pipedFiles: Hop = {
  programs: ['cat'],
  follow(visit) {
    const { argv, pipedTo } = visit.command
    const [reader = ''] = pipedTo
    const wanted = INTERPRETERS.includes(reader)
      ? /\.py$/
      : /^(?:ba|da|z|k|a)?sh$/.test(reader)
        ? /\.(?:ba|z|k)?sh$/
        : null
    return wanted === null
      ? []
      : argv.filter(word => wanted.test(word)).flatMap(word => followFile(visit, word, []))
  },
}

/** `python -m package.module`, where the module is the project's own. */
export const pythonModules: Hop = {
  programs: null,
  follow(visit) {
    return visit.command.wrappers.includes('python -m')
      ? followModule(visit, visit.command.program, visit.command.argv)
      : null
  },
}

function followModule(visit: Visit, module: string, args: readonly string[]): readonly Next[] | null {
  const path = visit.facts.modules().module(module, visit.directory ?? '')
  return path === null ? null : [{ kind: 'code', steps: [], path, via: 'command', args }]
}

/** A program that the project itself declares as console entry point. */
export const consoleScripts: Hop = {
  programs: null,
  follow({ facts, command }) {
    for (const file of facts.dependencyFiles) {
      const script = file.scripts.find(({ name }) => name === command.program)
      if (script === undefined) continue
      const step = { path: file.path, line: script.line, what: `entry point ${script.target}` }
      const path = facts.modules().entryPoint(script.target, folderOf(file.path))
      if (path !== null) return [{ kind: 'code', steps: [step], path, via: 'command', args: command.argv }]
      const guessed = onlyModule(facts.snapshot, script.target)
      return guessed === null
        ? [unresolved(script.target, 'the module of the entry point is not in the tree', [step])]
        : [
            {
              kind: 'code',
              steps: [step],
              path: guessed,
              via: 'command',
              args: command.argv,
              certainty: 'low',
            },
          ]
    }
    return null
  },
}

/** A package may lie in a folder that only its build configuration names: the one file with that ending is meant. */
function onlyModule(snapshot: Snapshot, target: string): string | null {
  const module = (target.split(':')[0] ?? '').trim().replaceAll('.', '/')
  if (!module.includes('/')) return null
  const found = filesEnding(snapshot, 'py').filter(({ path }) => path.endsWith(`/${module}.py`))
  return found.length === 1 ? (found[0]?.path ?? null) : null
}
