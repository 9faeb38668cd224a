import type { EventFilter, WorkflowEvent } from '../facts/model.ts'
import { compileFilter, filterAllowsBranch } from '../filterPattern.ts'

/** Names that default branches have, for when nothing tells the real one. */
export const USUAL_BRANCHES = ['main', 'master', 'develop', 'dev', 'trunk']

/** Branches on which a team brings its changes together before they reach the default branch. */
const INTEGRATION_BRANCHES = ['develop', 'dev', 'development']

/** The default branch, and those on which changes are brought together (catalogue 11, clarification 34). */
export function teamBranches(defaultBranch: string | null): readonly string[] {
  return defaultBranch === null ? USUAL_BRANCHES : [defaultBranch, ...INTEGRATION_BRANCHES]
}

/** Events that only happen to the branches (or tags) of a filter. */
const FILTERED = new Set(['push', 'pull_request', 'pull_request_target', 'workflow_run', 'merge_group'])

/**
 * Whether an event happens for the default branch: a push to it, a pull request against it, whatever runs on it. Filters that
 * match only other branches, or tags alone, keep it away.
 */
export function matchesDefaultBranch(event: WorkflowEvent, defaultBranch: string | null): boolean {
  if (!FILTERED.has(event.name)) return true
  const names = teamBranches(defaultBranch)
  return names.some(name => filterAllowsBranch(event, name))
}

/** Whether a push of a tag passes: not when only branches are named. */
export function filterAllowsTag(filter: EventFilter, tag: string): boolean {
  if (filter.tags.length > 0) return compileFilter(filter.tags)(tag)
  if (filter.tagsIgnore.length > 0) return !compileFilter(filter.tagsIgnore)(tag)
  return filter.branches.length === 0 && filter.branchesIgnore.length === 0
}
