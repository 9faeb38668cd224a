/**
 * How git is run: with argument arrays, on one repository that was found before, and so that neither the repository's
 * configuration nor its hooks can start a program, and nothing is fetched.
 */

import type { Buffer } from 'node:buffer'
import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { GitLocation } from './gitLocation.ts'

export interface GitOutput {
  readonly ok: boolean
  readonly stdout: Buffer
}

export interface Git {
  readonly location: GitLocation
  /** Output over 256 MiB, more than two million paths, counts as a failure. Never rejects. */
  run(args: readonly string[]): Promise<GitOutput>
  /** Standard output up to `limit` bytes, null when longer or when git fails. */
  runNow(args: readonly string[], limit: number, input?: string): Buffer | null
  start(args: readonly string[]): ChildProcessWithoutNullStreams
}

const outputLimit = 256 * 1024 * 1024
const timeout = 120_000

/** Absolute path of git, null when it is not installed. Never one of the current directory, where Windows would look first. */
export function gitProgram(searchPath = process.env.PATH ?? ''): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const directory of searchPath.split(delimiter)) {
    if (!isAbsolute(directory)) continue
    const program = join(directory, name)
    try {
      accessSync(program, constants.X_OK)
      return program
    } catch {}
  }
  return null
}

export function gitIn(location: GitLocation, program: string): Git {
  // Naming the directory spares git its search and its check of the owner, which fails in container jobs.
  const fixed = [
    `--git-dir=${location.gitDirectory}`,
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
  ]
  if (!location.bare) fixed.push(`--work-tree=${location.root}`)
  const options = { cwd: location.root, env: safeEnvironment(process.env), windowsHide: true }
  return {
    location,
    run: args =>
      new Promise(resolve => {
        const settings = { ...options, encoding: 'buffer', maxBuffer: outputLimit, timeout } as const
        execFile(program, [...fixed, ...args], settings, (error, stdout) =>
          resolve({ ok: error === null, stdout }),
        )
      }),
    runNow(args, limit, input = '') {
      const settings = { ...options, maxBuffer: Math.max(limit, 1), timeout, input }
      const { status, error, stdout } = spawnSync(program, [...fixed, ...args], settings)
      return status === 0 && error === undefined ? stdout : null
    },
    start: args => spawn(program, [...fixed, ...args], options),
  }
}

/** What would point git at another repository than the one that is audited. */
const pointers = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]

function safeEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const environment = { ...inherited }
  for (const name of pointers) delete environment[name]
  return {
    ...environment,
    // A missing object of a partial clone stays missing. Before git 2.39.4 only the forbidden transports see to that.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}
