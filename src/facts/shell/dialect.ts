/** The shell of a `run:` step, and how it starts. */

import type { Dialect } from '../model.ts'

export interface StepShell {
  readonly dialect: Dialect
  /** A failing command ends the script. */
  readonly errexit: boolean
  /** A failure inside a pipe is the pipe's. */
  readonly pipefail: boolean
}

/**
 * The shell that a step runs in. Without `shell`, the runner takes `bash -e {0}` (`sh -e {0}` where there is no bash), on Windows
 * PowerShell; `shell: bash` is `bash --noprofile --norc -eo pipefail {0}`, `shell: sh` is `sh -e {0}`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
export function dialectOfShell(shell: string | null, runsOn: readonly string[]): StepShell {
  const written = shell?.trim() ?? ''
  if (written === '') {
    const windows = runsOn.some(label => /^windows(?:-|$)/i.test(label))
    return windows ? step('powershell') : step('posix', true)
  }
  if (written === 'bash') return step('posix', true, true)
  if (written === 'sh') return step('posix', true)
  // A matrix decides; most of its shells read the same text.
  if (written.startsWith('${{')) return step('posix', true)
  const words = written.split(/\s+/)
  for (const [at, word] of words.entries()) {
    const dialect = dialectOfProgram(word)
    if (dialect === null) continue
    const options = words.slice(at + 1)
    return dialect === 'posix'
      ? step('posix', setsErrexit(options), options.includes('pipefail'))
      : step(dialect)
  }
  return step('other')
}

function step(dialect: Dialect, errexit = false, pipefail = false): StepShell {
  return { dialect, errexit, pipefail }
}

function dialectOfProgram(word: string): Dialect | null {
  const name = word
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase()
  if (/^(?:ba|da|z|k|a)?sh$|^msys2$|^wsl-bash$|^micromamba-shell$/.test(name)) return 'posix'
  if (name === 'pwsh' || name === 'powershell') return 'powershell'
  if (name === 'cmd') return 'cmd'
  if (/^(?:i?python|pypy)\d*(?:\.\d+)*$/.test(name)) return 'python'
  if (name === 'rscript' || name === 'r') return 'r'
  return name === 'julia' ? 'julia' : null
}

/** `-e`, `-exo pipefail`, `-o errexit`. */
function setsErrexit(options: readonly string[]): boolean {
  return options.some(option => /^-[a-z]*e/.test(option)) || options.includes('errexit')
}
