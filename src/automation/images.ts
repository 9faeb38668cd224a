import type { Dockerfile, DockerfileStage } from '../facts/dockerfile.ts'
import type { Snapshot } from '../model.ts'
import { folderOf, normalisePath, resolvePath } from './paths.ts'
import { isFolder } from './tree.ts'

/** An image that automation builds from the repository. */
export interface BuiltImage {
  readonly dockerfile: string
  /** Build context, null when it is not in the tree. */
  readonly context: string | null
  readonly target: string | null
}

/** Images by the names that a job gives them, as written (`app:${{ github.sha }}`). */
export class BuiltImages {
  private readonly byName = new Map<string, BuiltImage>()

  add(name: string, image: BuiltImage): void {
    if (name !== '') this.byName.set(name, image)
  }

  /** The image of this name; a missing tag means `latest`. */
  find(name: string): BuiltImage | null {
    return (
      this.byName.get(name) ??
      this.byName.get(`${name}:latest`) ??
      this.byName.get(name.replace(/:latest$/, '')) ??
      null
    )
  }
}

/** The stages that building `target` (the last one without) goes through, base first. */
export function stagesOf(dockerfile: Dockerfile, target: string | null): readonly DockerfileStage[] {
  const { stages } = dockerfile
  const named = target === null ? -1 : stages.findIndex(stage => stage.name === target)
  const wanted = new Set<number>()
  const pending = [named === -1 ? stages.length - 1 : named]
  while (pending.length > 0) {
    const at = pending.pop() as number
    const stage = stages[at]
    if (stage === undefined || wanted.has(at)) continue
    wanted.add(at)
    if (stage.base !== null) pending.push(stage.base)
    for (const { from } of stage.copies) {
      if (from === null) continue
      pending.push(/^\d+$/.test(from) ? Number(from) : stages.findIndex(other => other.name === from))
    }
  }
  return stages.filter((_, at) => wanted.has(at))
}

/** The stage whose CMD and ENTRYPOINT a container of `target` runs, with those that it inherits. */
export function entryOf(dockerfile: Dockerfile, target: string | null): readonly DockerfileStage[] {
  const { stages } = dockerfile
  const chain: DockerfileStage[] = []
  let stage = target === null ? stages.at(-1) : stages.find(other => other.name === target)
  while (stage !== undefined && chain.length < 50) {
    chain.push(stage)
    stage = stage.base === null ? undefined : stages[stage.base]
  }
  return chain
}

/**
 * The folder of the repository that a folder of the container holds, by its COPY instructions; the build context when they do
 * not tell, null when there is no context in the tree.
 */
export function folderInRepository(
  snapshot: Snapshot,
  stages: readonly DockerfileStage[],
  directory: string | null,
  context: string | null,
): string | null {
  if (context === null) return null
  if (directory === null) return context
  for (const stage of stages) {
    for (const copy of stage.copies) {
      if (copy.from !== null) continue
      const target = absolute(copy.target, copy.directory)
      const rest = target === null ? null : below(directory, target)
      if (rest === null) continue
      for (const source of copy.sources) {
        const path = resolvePath(context, source)
        if (path === null) continue
        if (isFolder(snapshot, path)) return normalisePath(`${path}/${rest}`)
        if (rest === '') return folderOf(path)
      }
    }
  }
  return context
}

function absolute(target: string, directory: string | null): string | null {
  if (target.startsWith('/')) return target
  return directory === null ? null : `${directory}/${target}`
}

/** What is left of `path` below `folder`, null when it lies elsewhere. Both absolute. */
function below(path: string, folder: string): string | null {
  const inner = normalisePath(path)
  const outer = normalisePath(folder)
  if (inner === null || outer === null) return null
  if (inner === outer) return ''
  if (outer === '') return inner
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : null
}
