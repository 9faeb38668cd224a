/** Stage files of DVC 0.x (`train.dvc` with a command) as pipelines of one stage, so that they are verified like all others. */

import type { DvcDataFile } from '../facts/dvc/dataFile.ts'
import type { RecordedFile } from '../facts/dvc/hash.ts'
import type { LockedStage } from '../facts/dvc/lock.ts'
import type { DvcStage, DvcFile as StageFile } from '../facts/dvcYaml.ts'
import type { DvcPipeline } from './project.ts'

export function isStageFile({ commands }: DvcDataFile): boolean {
  return commands.length > 0
}

/** The file tells both what the stage is and what it was when it last ran. Its name is its path, as DVC has it. */
export function pipelineOf(file: DvcDataFile): DvcPipeline {
  const { path, line, commands, deps, outs, diagnostics } = file
  const readable = !diagnostics.some(({ problem }) => problem === 'malformed' || problem === 'too-large')
  const stage: DvcStage = {
    path,
    line,
    name: path,
    group: path,
    commands,
    wdir: file.wdir,
    deps: deps.map(asFile),
    outs: outs.map(asFile),
    metrics: [],
    plots: [],
    params: [],
    frozen: file.frozen,
    alwaysChanged: file.alwaysChanged,
    missing: null,
  }
  const locked: LockedStage = {
    path,
    line,
    name: path,
    commands: commands.map(({ value }) => value),
    deps,
    outs,
    params: [],
  }
  const lists = { metrics: [], plots: [], params: [], artifacts: [], unresolved: [] }
  return {
    definition: { path, stages: [stage], ...lists, readable, diagnostics },
    lock: { path, schema: null, stages: new Map([[path, locked]]), readable, diagnostics },
    stageFile: file,
  }
}

function asFile({ written, line, cached }: RecordedFile): StageFile {
  return { value: written, line, options: cached ? {} : { cache: 'false' } }
}
