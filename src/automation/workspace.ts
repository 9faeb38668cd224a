import type { Job } from '../facts/model.ts'
import type { RepositoryIdentity } from '../model.ts'
import { normalisePath, resolvePath } from './paths.ts'

/** A folder of the runner's workspace into which a step checks something out. */
interface Mount {
  readonly folder: string
  /** False for another repository. */
  readonly own: boolean
}

/** Expressions that name the repository itself, or the fork that a pull request comes from. */
const OWN =
  /\bgithub\.repository\b|\bgithub\.event\.(?:repository|pull_request\.(?:head|base)\.repo)\.full_name\b/

/** Where the steps of a job find the repository. */
export interface Workspace {
  readonly mounts: readonly Mount[]
}

/** Reads the `actions/checkout` steps of a job. Without any, the root of the workspace is taken for the repository. */
export function workspaceOf(job: Job, repository: RepositoryIdentity): Workspace {
  const mounts = job.steps.flatMap((step): Mount[] => {
    const reference = step.uses?.reference
    if (reference?.kind !== 'repository' || reference.slug.toLowerCase() !== 'actions/checkout') return []
    const input = (name: string) => step.with.find(entry => entry.name === name)?.value.trim() ?? ''
    const folder = normalisePath(input('path'))
    const other = input('repository')
    const own = other === '' || OWN.test(other) || other.toLowerCase() === repository.name?.toLowerCase()
    return folder === null ? [] : [{ folder, own }]
  })
  return { mounts: mounts.length === 0 ? [{ folder: '', own: true }] : mounts }
}

/**
 * The folder of the repository that a folder of the workspace is; null when it holds another repository, or nothing that is known.
 * `written` may be relative to the workspace or name it (`${{ github.workspace }}/x`).
 */
export function inRepository(workspace: Workspace, written: string): string | null {
  const path = resolvePath('', written)
  if (path === null) return null
  let best: Mount | null = null
  for (const mount of workspace.mounts) {
    const { folder } = mount
    const inside = folder === '' || path === folder || path.startsWith(`${folder}/`)
    if (inside && (best === null || folder.length >= best.folder.length)) best = mount
  }
  if (best === null) {
    // The workspace itself, while the repository lies in a folder of it: commands there reach it by that folder's name.
    return null
  }
  if (!best.own) return null
  return best.folder === '' ? path : path.slice(best.folder.length + 1)
}
