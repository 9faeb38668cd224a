/** What makes the files that are not in git: stages and `.dvc` files. */

import type { RecordedFile } from '../facts/dvc/hash.ts'
import { isWithin, pathFrom } from '../facts/dvc/paths.ts'
import type { DvcStage, DvcFile as StageFile } from '../facts/dvcYaml.ts'
import type { Place } from '../model.ts'
import { folderOf } from '../paths.ts'
import type { DvcProject } from './project.ts'
import { isStageFile } from './stageFile.ts'

export interface Producer extends Place {
  /** From the root of the repository. */
  readonly target: string
  /** `stage train`, `data/data.xml.dvc`. */
  readonly who: string
  /** The stage by address (`dvc.yaml:train`), null for a `.dvc` file. */
  readonly stage: string | null
  /** Git is meant to have it: `cache: false`. */
  readonly inGit: boolean
  /** What was recorded of it, null when its stage was never locked. */
  readonly record: RecordedFile | null
}

export interface Producers {
  readonly all: readonly Producer[]
  /** Who makes exactly this path. */
  of(path: string): Producer | null
  /** Who makes a directory around it. */
  around(path: string): Producer | null
  /** Who makes something in it. */
  inside(path: string): readonly Producer[]
}

export function producersOf(project: DvcProject): Producers {
  const all = [...stageOutputs(project), ...dataOutputs(project)].sort(byTarget)
  const exact = new Map<string, Producer>()
  for (const producer of all) if (!exact.has(producer.target)) exact.set(producer.target, producer)
  return {
    all,
    of: path => exact.get(path) ?? null,
    around(path) {
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        const found = exact.get(folder)
        if (found !== undefined) return found
      }
      return null
    },
    inside(path) {
      const prefix = `${path}/`
      let low = 0
      let high = all.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((all[middle] as Producer).target < prefix) low = middle + 1
        else high = middle
      }
      const found: Producer[] = []
      for (let at = low; all[at] !== undefined && isWithin((all[at] as Producer).target, path); at++)
        found.push(all[at] as Producer)
      return found
    },
  }
}

function byTarget(a: Producer, b: Producer): number {
  if (a.target !== b.target) return a.target < b.target ? -1 : 1
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
}

function stageOutputs({ pipelines }: DvcProject): readonly Producer[] {
  return pipelines.flatMap(({ definition, lock }) =>
    definition.stages.flatMap(stage => {
      const locked = new Map(lock?.stages.get(stage.name)?.outs.map(out => [out.target, out]))
      return outputsOf(stage).flatMap(({ file, cached }): Producer[] => {
        const target = stagePath(stage, file.value)
        if (target === null) return []
        return [
          {
            path: stage.path,
            line: file.line,
            target,
            who: `stage ${stage.name}`,
            stage: addressOf(stage),
            inGit: !cached,
            record: locked.get(target) ?? null,
          },
        ]
      })
    }),
  )
}

function dataOutputs({ dataFiles }: DvcProject): readonly Producer[] {
  return dataFiles.flatMap(file =>
    (isStageFile(file) ? [] : file.outs).flatMap(out =>
      out.target === null
        ? []
        : [
            {
              path: file.path,
              line: out.line,
              target: out.target,
              who: file.path,
              stage: null,
              inGit: !out.cached,
              record: out,
            },
          ],
    ),
  )
}

/** Outputs of all kinds, with whether DVC keeps them. */
export function outputsOf(
  stage: DvcStage,
): readonly { readonly file: StageFile; readonly cached: boolean }[] {
  return [...stage.outs, ...stage.metrics, ...stage.plots].map(file => ({
    file,
    cached: file.options.cache !== 'false' && file.options.cache !== 'False',
  }))
}

/** A path of a stage from the root of the repository, null outside of it. */
export function stagePath(stage: DvcStage, written: string): string | null {
  const folder = pathFrom(folderOf(stage.path), stage.wdir)
  return folder === null ? null : pathFrom(folder, written)
}

/** How a stage is named in the whole repository; a stage file by its path. */
export function addressOf({ path, name }: DvcStage): string {
  return name === path ? path : `${path}:${name}`
}
