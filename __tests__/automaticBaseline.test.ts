import { describe, expect, it } from 'vitest'
import { automaticBaseline } from '../src/runner/automaticBaseline.ts'

const merge = 'a'.repeat(40)
const base = 'b'.repeat(40)
const event = { repository: 'acme/churn', defaultBranch: 'main', commit: merge, mergeGroupBase: null }

describe('the automatic baseline', () => {
  it('of a pull request is the first parent of its merge commit, by id', () => {
    expect(automaticBaseline({ ...event, name: 'pull_request' }, merge)).toEqual({ ref: `${merge}^1` })
  })

  it('of a merge group is its base', () => {
    const group = { ...event, name: 'merge_group', mergeGroupBase: base }
    expect(automaticBaseline(group, merge)).toEqual({ ref: base })
    expect(automaticBaseline({ ...group, mergeGroupBase: '--all' }, merge)).toMatchObject({ ref: null })
    expect(automaticBaseline({ ...group, mergeGroupBase: null }, merge)).toMatchObject({ ref: null })
  })

  it.each([
    ['the head of the pull request is checked out', 'pull_request', base, 'leave out `ref`'],
    ['the workspace is no repository', 'pull_request', null, 'leave out `ref`'],
    ['a merge group is not checked out', 'merge_group', base, 'leave out `ref`'],
    ['a push started the run', 'push', merge, 'not on push'],
    // Its commit is that of the base branch, which no pull request has changed.
    ['the base branch is checked out', 'pull_request_target', merge, 'not on pull_request_target'],
  ])('is nothing when %s', (_, name, head, because) => {
    const found = automaticBaseline({ ...event, name, mergeGroupBase: base }, head)
    expect(found).toEqual({ ref: null, because: expect.stringContaining(because) })
  })

  it('is nothing where the runner tells no commit', () => {
    expect(automaticBaseline({ ...event, name: 'pull_request', commit: null }, null)).toMatchObject({
      ref: null,
    })
  })
})
