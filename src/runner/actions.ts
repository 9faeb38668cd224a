/** The GitHub Actions runner. The only module that knows the toolkit. */

import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { logLine } from '../report/escape.ts'
import type { Runner } from './runner.ts'

/** The runner that this process was started by, as its environment describes it. */
export function actionsRunner(environment: NodeJS.ProcessEnv): Runner {
  const { repository, merge_group: group } = context.payload
  return {
    event: {
      name: context.eventName,
      repository: environment.GITHUB_REPOSITORY || null,
      defaultBranch: typeof repository?.default_branch === 'string' ? repository.default_branch : null,
      commit: environment.GITHUB_SHA || null,
      mergeGroupBase: typeof group?.base_sha === 'string' ? group.base_sha : null,
    },
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    temporary: environment.RUNNER_TEMP || tmpdir(),
    serverUrl: context.serverUrl,
    inputs: () => inputsOf(environment),
    output: (name, value) => core.setOutput(name, value),
    log: text => core.info(logLine(text)),
    debug: text => core.debug(text),
    annotate: ({ level, title, message, path, line }) => {
      const place =
        path === null ? { title } : { title, file: path, ...(line === null ? {} : { startLine: line }) }
      if (level === 'warning') core.warning(message, place)
      else core.notice(message, place)
    },
    writeSummary,
    fail: message => core.setFailed(message),
  }
}

/** The runner upper-cases an input's name and keeps its hyphens: `INPUT_MIN-SCORE`. */
function inputsOf(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>()
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_') && value !== undefined && value.trim() !== '') {
      inputs.set(name.slice('INPUT_'.length).toLowerCase(), value)
    }
  }
  return inputs
}

async function writeSummary(markdown: string): Promise<boolean> {
  try {
    await core.summary.addRaw(markdown, true).write()
    return true
  } catch (error) {
    core.debug(`summary: ${String(error)}`)
    return false
  }
}
