/** The command as a person runs it, in memory. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runCommand } from '../src/command.ts'
import type { ExitCode, Surroundings } from '../src/surroundings.ts'
// Loaded here, so that no test's time goes into it.
import '../src/auditCommand.ts'
import '../src/explainCommand.ts'
import '../src/traceCommand.ts'
import { commit, initRepository } from './gitRepository.ts'

export interface Ran {
  readonly code: ExitCode
  readonly printed: string
  readonly complained: string
  readonly written: ReadonlyMap<string, string>
}

/** Runs `mlops-audit WORDS` in a directory, without colour and without a terminal unless told. */
export async function ran(
  directory: string,
  words: readonly string[],
  around: Partial<Surroundings> = {},
): Promise<Ran> {
  let printed = ''
  let complained = ''
  const written = new Map<string, string>()
  const code = await runCommand(words, {
    workingDirectory: directory,
    environment: {},
    terminal: false,
    columns: null,
    today: '2026-01-01',
    print: text => {
      printed += text
    },
    complain: text => {
      complained += text
    },
    writeFile: (path, text) => written.set(path, text),
    ...around,
  })
  return { code, printed, complained, written }
}

/** A work tree with one commit that holds a folder of `__tests__/fixtures`. */
export function fixtureRepository(name: string): string {
  const root = join(import.meta.dirname, 'fixtures', name)
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  const directory = initRepository()
  commit(directory, files)
  return directory
}
