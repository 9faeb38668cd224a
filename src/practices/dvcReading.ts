/** What practices ask of a repository's DVC files: its own, without those of tests, examples and templates. */

import type { PipelineResult } from '../dvc/model.ts'
import { isOwnDvcFile } from '../dvc/own.ts'
import { type DvcProject, dvcProjectOf } from '../dvc/project.ts'
import { verifyDvc } from '../dvc/verify.ts'
import type { DvcConfig, DvcRemote } from '../facts/dvc/config.ts'
import type { DvcDataFile } from '../facts/dvc/dataFile.ts'
import type { Subject } from './practice.ts'

/** Verified pipelines that have stages. */
export function verifiedPipelines(subject: Subject): readonly PipelineResult[] {
  return verifyDvc(subject.snapshot).pipelines.filter(
    ({ path, verdict }) => verdict !== 'none' && isOwnDvcFile(path),
  )
}

/** `.dvc` files that track data, those of stages of DVC 0.x left out. */
export function trackedData(subject: Subject): readonly DvcDataFile[] {
  return dvcProjectOf(subject.snapshot).dataFiles.filter(
    ({ path, commands, outs }) => commands.length === 0 && outs.length > 0 && isOwnDvcFile(path),
  )
}

/** Stages of DVC 0.x: `.dvc` files with a command. */
export function oldStages(subject: Subject): readonly DvcDataFile[] {
  return dvcProjectOf(subject.snapshot).dataFiles.filter(
    ({ path, commands }) => commands.length > 0 && isOwnDvcFile(path),
  )
}

export function dvcConfigs(subject: Subject): readonly DvcConfig[] {
  return dvcProjectOf(subject.snapshot).configs.filter(({ path }) => isOwnDvcFile(path))
}

export function dvcProject(subject: Subject): DvcProject {
  return dvcProjectOf(subject.snapshot)
}

/** Others can fetch from it and the project can push to it: no path of one machine, no plain web server. */
export function isShared(remote: DvcRemote): boolean {
  if (remote.type === 'local' || remote.type === 'unknown') return false
  return remote.type !== 'http' || /^https:\/\/(?:[\w-]+\.)?dagshub\.com\//.test(remote.url ?? '')
}
