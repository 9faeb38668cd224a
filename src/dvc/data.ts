/** What is wrong with tracked data, remotes and configurations, as far as DVC's own files tell. */

import type { DvcConfig, DvcRemote } from '../facts/dvc/config.ts'
import type { Place } from '../model.ts'
import type { DvcEffect, DvcFinding, DvcRule } from './model.ts'
import { outputsOf } from './producers.ts'
import type { DvcProject } from './project.ts'
import { isStageFile } from './stageFile.ts'

/** Findings without a stage, by place. */
export function dataFindings(project: DvcProject): readonly DvcFinding[] {
  return [
    ...[...project.configs, ...project.localConfigs].flatMap(credentials),
    ...project.localConfigs.map(({ path }) =>
      dataFinding({ path, line: 1 }, 'local-config-tracked', 'defect', LOCAL_CONFIG),
    ),
    ...project.configs.flatMap(config => remotes(project, config)),
    ...trackedTwice(project),
  ].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
}

const LOCAL_CONFIG =
  'git tracks it, though it is meant to stay on one machine; run git rm --cached and let .dvc/.gitignore name it'

export function dataFinding(place: Place, rule: DvcRule, effect: DvcEffect, message: string): DvcFinding {
  return { path: place.path, line: place.line, rule, effect, stage: null, message }
}

function credentials(config: DvcConfig): readonly DvcFinding[] {
  return config.credentials.map(({ path, line, section, option }) => {
    const what = option === 'url' ? 'the URL holds a password' : `${option} is a credential`
    const message = `[${section}] ${what} that everybody with the repository can read; revoke it, and set a new one with dvc remote modify --local`
    return dataFinding({ path, line }, 'credential-in-config', 'defect', message)
  })
}

function remotes(project: DvcProject, config: DvcConfig): readonly DvcFinding[] {
  if (!keepsData(project)) return []
  const [first] = config.remotes
  const standard = config.remotes.find(remote => remote.default)
  if (standard !== undefined) return defaultRemote(standard)
  const place = first ?? { path: config.path, line: 1 }
  if (config.defaultRemote !== null) {
    const message = `core.remote names ${config.defaultRemote}, which has no section in this file`
    return [dataFinding(place, 'remote-missing', 'note', message)]
  }
  const message =
    first === undefined
      ? 'DVC keeps data, and no remote says where others can fetch it; run dvc remote add --default NAME URL'
      : `no remote is the default one, so that dvc pull and dvc push need -r; run dvc remote default ${first.name}`
  return [dataFinding(place, 'remote-missing', 'defect', message)]
}

function defaultRemote(remote: DvcRemote): readonly DvcFinding[] {
  const { name, type } = remote
  if (type === 'local') {
    const message = `the default remote ${name} is a path of one machine: neither CI nor colleagues reach it`
    return [dataFinding(remote, 'remote-local', 'defect', message)]
  }
  // DagsHub takes what is pushed to it by HTTP, and others with `method` do.
  if (type === 'http' && !/dagshub\.com/.test(remote.url ?? '')) {
    const message = `the default remote ${name} is a web server: data can be pulled from it, and as a rule not pushed`
    return [dataFinding(remote, 'remote-read-only', 'note', message)]
  }
  return []
}

/** Data that DVC keeps in its cache: what .dvc files track, and outputs that git does not have. */
export function keepsData({ dataFiles, pipelines }: DvcProject): boolean {
  return (
    dataFiles.some(file => file.outs.some(({ cached }) => cached)) ||
    pipelines.some(({ definition }) =>
      definition.stages.some(stage => outputsOf(stage).some(({ cached }) => cached)),
    )
  )
}

/** Data of .dvc files that git has as well, or would take with the next `git add`. */
function trackedTwice({ dataFiles, files }: DvcProject): readonly DvcFinding[] {
  return dataFiles
    .filter(file => !isStageFile(file))
    .flatMap(({ outs }) =>
      outs.flatMap(out => {
        const { target, cached } = out
        if (target === null || target === '' || !cached) return []
        const inGit =
          files.snapshot.entry(target) !== undefined ||
          files.below(target).some(path => !/(?:^|\/)\.git(?:ignore|keep)$|\.dvc$/.test(path))
        if (inGit) {
          const message = `${target} is tracked by git and by DVC at once; run git rm -r --cached ${target}`
          return [dataFinding(out, 'data-tracked', 'defect', message)]
        }
        if (files.gitIgnores(target, out.hash === null ? null : out.directory)) return []
        const message = `no .gitignore keeps ${target} out of git`
        return [dataFinding(out, 'data-not-ignored', 'defect', message)]
      }),
    )
}
