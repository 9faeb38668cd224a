/** From a script text to its commands. */

import type { Place } from '../../model.ts'
import type { Dialect, ParsedScript, ScriptText } from '../model.ts'
import { walkLines } from './lineShells.ts'
import { sourceOfScript } from './source.ts'
import { walkScript } from './walk.ts'

/** Characters of a script that are read; the largest real `run:` has 10 kB, and the parser is slow on hostile megabytes. */
export const SCRIPT_LIMIT = 64 * 1024

/** How the shell starts. GitHub's default for a `run:` step is `errexit` without `pipefail`. */
export interface ShellOptions {
  readonly errexit: boolean
  readonly pipefail: boolean
}

const STEP: ShellOptions = { errexit: true, pipefail: false }

/**
 * The commands of a script: a `run:` step, a shell file, a recipe. Never throws. After a syntax error the commands before it are
 * kept and `problem` says where it is; a script over `SCRIPT_LIMIT` is cut at a line. Only POSIX shells, PowerShell and cmd are
 * read (the latter two with low confidence); other dialects have no commands.
 */
export function parseScript(
  script: ScriptText,
  path: string,
  dialect: Dialect,
  options: ShellOptions = STEP,
): ParsedScript {
  const { text, cutAt } = cut(script.text)
  const source = sourceOfScript({ ...script, text })
  const truncated =
    cutAt === null
      ? null
      : {
          value: `truncated: only ${SCRIPT_LIMIT} characters are read`,
          line: script.literal ? script.line + cutAt : script.line,
        }
  if (dialect === 'powershell' || dialect === 'cmd') {
    return { commands: walkLines(source, path, dialect), functions: [], problem: truncated }
  }
  if (dialect !== 'posix') return { commands: [], functions: [], problem: null }
  const { commands, functions, problem } = walkScript(source, path, options)
  // What the cut tears apart is no error of the script.
  const error = problem === null ? null : { value: problem.message, line: problem.line }
  return { commands, functions, problem: truncated ?? error }
}

/** The commands of a single command line: a stage's `cmd`, a recipe line, a task of a manifest. */
export function parseCommandLine(text: string, place: Place): ParsedScript {
  return parseScript({ text, line: place.line, literal: false }, place.path, 'posix')
}

/** `cutAt` counts the lines that are kept, null when all are. */
function cut(text: string): { text: string; cutAt: number | null } {
  if (text.length <= SCRIPT_LIMIT) return { text, cutAt: null }
  const end = Math.max(text.lastIndexOf('\n', SCRIPT_LIMIT), 0)
  const kept = text.slice(0, end === 0 ? SCRIPT_LIMIT : end)
  return { text: kept, cutAt: kept.split('\n').length }
}
