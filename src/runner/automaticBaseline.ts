/** What `baseline: auto` stands for on the event that started the run. */

import type { RunnerEvent } from './runner.ts'

/** `because` completes "Nothing was compared: …", without a full stop. */
export type AutomaticBaseline = { readonly ref: string } | { readonly ref: null; readonly because: string }

/**
 * The commit that the event's change starts from: the first parent of a pull request's merge commit, the base of a merge
 * group. `head` is the commit that is checked out. Another one than the event's has other parents, and what differs from
 * them is not what the pull request changes.
 */
export function automaticBaseline(event: RunnerEvent, head: string | null): AutomaticBaseline {
  const { name, commit, mergeGroupBase } = event
  if (name !== 'pull_request' && name !== 'merge_group') {
    return nothing(`\`baseline: auto\` compares on pull_request and merge_group, not on ${name}`)
  }
  if (!isCommit(commit) || head !== commit) {
    return nothing(
      'what is checked out is not the commit of the event; leave out `ref` and `repository` of actions/checkout',
    )
  }
  if (name === 'pull_request') return { ref: `${commit}^1` }
  return isCommit(mergeGroupBase)
    ? { ref: mergeGroupBase }
    : nothing('the event does not tell what the merge group comes after')
}

function nothing(because: string): AutomaticBaseline {
  return { ref: null, because }
}

function isCommit(text: string | null): text is string {
  return text !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
