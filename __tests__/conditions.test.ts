import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConditionContext, decide, runsAfterFailure } from '../src/automation/conditions.ts'
import type { WorkflowEvent } from '../src/facts/model.ts'

function event(name: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const none = { branches: [], branchesIgnore: [], tags: [], tagsIgnore: [], paths: [], pathsIgnore: [] }
  return {
    name,
    line: 1,
    types: [],
    cron: [],
    workflows: [],
    inputs: [],
    inputDefaults: [],
    ...none,
    ...more,
  }
}

function holds(condition: string, on: WorkflowEvent, more: Partial<ConditionContext> = {}): boolean | null {
  return decide(condition, {
    event: on,
    repository: { name: 'Acme/Model', commit: null, defaultBranch: 'main' },
    inputs: null,
    environment: new Map(),
    runsOn: ['ubuntu-latest'],
    person: false,
    onDefaultBranch: false,
    ...more,
  })
}

const push = event('push')
const pull = event('pull_request')

describe('decide', () => {
  it.each<[string, WorkflowEvent, boolean | null]>([
    ['false', push, false],
    ['${{ false }}', push, false],
    // Text beside an expression makes a text, and that is true.
    ['${{ false }} && true', push, true],
    ["github.event_name == 'push'", push, true],
    ["github.event_name == 'PUSH'", push, true],
    ["github.event_name != 'schedule'", event('schedule'), false],
    ["github.event_name == 'push' || github.event_name == 'pull_request'", event('schedule'), false],
    ['contains(fromJSON(\'["push", "schedule"]\'), github.event_name)', pull, false],
    ["github.repository == 'acme/model'", push, true],
    ["github.repository == 'upstream/model'", push, false],
    ["github.repository_owner == 'upstream'", push, false],
    ["!contains(github.repository, 'upstream')", push, true],
    ['always()', push, true],
    ['!cancelled()', push, true],
    ['failure()', push, null],
    ['secrets.TOKEN', push, null],
    ["secrets.TOKEN != '' && false", push, false],
    ["vars.X == 'y' || true", push, true],
    ["'text' && 0", push, false],
    ['1 < 2', push, true],
    ["github.event_name == 'push' && github.ref == 'refs/heads/main'", push, null],
    ["github.ref == 'refs/heads/main'", event('push', { branches: ['main'] }), true],
    ["github.ref == 'refs/heads/main'", event('push', { branches: ['dev'] }), false],
    ["github.ref == 'refs/heads/main'", event('push', { tags: ['v*'] }), false],
    ["github.ref == 'refs/heads/exp-1'", event('push', { branches: ['exp*'] }), null],
    ["github.ref == 'refs/heads/main'", event('push', { branches: ['exp*'] }), false],
    ["github.ref == 'refs/heads/main'", event('push', { branchesIgnore: ['main'] }), false],
    ["github.ref == 'refs/heads/main'", pull, false],
    ["github.ref != 'refs/heads/main'", pull, true],
    ["github.ref == 'refs/heads/main'", event('schedule'), true],
    ["github.ref == 'refs/heads/old'", event('schedule'), false],
    ["startsWith(github.event.ref, 'refs/tags')", event('push', { branches: ['main', 'release/*'] }), false],
    ["startsWith(github.event.ref, 'refs/tags')", event('push', { tags: ['v*'] }), true],
    ["startsWith(github.event.ref, 'refs/tags')", event('workflow_dispatch'), null],
    ["github.event.ref == 'v1'", event('create'), null],
    ["startsWith(github.event.ref, 'refs/tags')", pull, false],
    ['github.event.ref', pull, false],
    ['github.event.ref', event('schedule'), false],
    ['github.event.ref', event('release'), false],
    ["github.ref == 'refs/heads/old'", event('workflow_dispatch'), null],
    ["startsWith(github.ref, 'refs/tags/')", push, null],
    ["startsWith(github.ref, 'refs/tags/')", event('push', { branches: ['main'] }), false],
    ["startsWith(github.ref, 'refs/tags/v')", event('push', { tags: ['v*'] }), null],
    ["startsWith(github.ref, 'refs/tags')", event('push', { tags: ['v*'] }), true],
    ["startsWith(github.ref, 'refs/tags')", pull, false],
    ["contains(github.ref, 'refs/tags')", event('release'), true],
    ["github.ref_type == 'tag'", event('push', { branches: ['main'] }), false],
    ["github.ref_name == 'main'", event('push', { branches: ['main', 'dev'] }), null],
    ["github.ref_name == 'next'", event('push', { branches: ['main', 'dev'] }), false],
    ["github.base_ref == 'main'", event('pull_request', { branches: ['main'] }), true],
    ["github.base_ref == 'main'", push, false],
    ['github.head_ref', push, false],
    ['github.head_ref', pull, true],
    ['github.event.pull_request.merged == true', pull, false],
    ['github.event.pull_request.merged', event('pull_request', { types: ['closed'] }), null],
    ['github.event.pull_request.merged == true', push, false],
    ["github.event.action == 'labeled'", event('pull_request', { types: ['opened'] }), false],
    ["github.event.action == 'labeled'", event('pull_request', { types: ['opened', 'labeled'] }), null],
    ["github.event.action == 'published'", event('release', { types: ['published'] }), true],
    ['github.event.issue.pull_request', push, false],
    ["contains(github.event.comment.body, '/train')", event('issue_comment'), null],
    ["contains(github.event.head_commit.message, '[skip]')", push, null],
    [
      "github.event.schedule == '0 1 * * *'",
      event('schedule', { cron: [{ value: '0 2 * * *', line: 2 }] }),
      false,
    ],
    ["inputs.deploy == 'true'", push, false],
    ['inputs.deploy', event('workflow_dispatch'), null],
    ["github.event.inputs.target == 'prod'", push, false],
    ["runner.os == 'Windows'", push, false],
    ["matrix.os == 'ubuntu-latest'", push, null],
    ["needs.changes.outputs.src == 'true'", push, null],
    ['a | b', push, null],
  ])('%s', (condition, on, expected) => {
    expect(holds(condition, on)).toBe(expected)
  })

  it('knows the inputs of a call, and literal variables', () => {
    const inputs = new Map([
      ['Train', 'true'],
      ['size', 'small'],
      ['later', '${{ github.sha }}'],
    ])
    expect(holds('inputs.train', push, { inputs })).toBe(true)
    expect(holds("inputs.size == 'large'", push, { inputs })).toBe(false)
    expect(holds('inputs.missing', push, { inputs })).toBe(false)
    expect(holds("inputs.later == 'x'", push, { inputs })).toBeNull()
    const environment = new Map([['MODE', 'fast']])
    expect(holds("env.MODE == 'full'", push, { environment })).toBe(false)
    expect(holds("env.OTHER == 'full'", push, { environment })).toBeNull()
  })

  it('tells a bot from a person, and the default branch from others', () => {
    const bot = "github.actor == 'dependabot[bot]'"
    expect([holds(bot, pull), holds(bot, pull, { person: true })]).toEqual([null, false])
    const noBot = "github.actor != 'dependabot[bot]'"
    expect([holds(noBot, pull), holds(noBot, pull, { person: true })]).toEqual([null, true])
    const other = "github.ref == 'refs/heads/dev'"
    expect([holds(other, push), holds(other, push, { onDefaultBranch: true })]).toEqual([null, false])
    const unknownName = { name: null, commit: null, defaultBranch: null }
    expect(holds("github.repository == 'a/b'", push, { repository: unknownName })).toBeNull()
  })

  it('knows that a repository without a known name has one', () => {
    const repository = { name: null, commit: null, defaultBranch: 'main' }
    const own = 'github.event.pull_request.head.repo.full_name == github.repository'
    expect(holds(own, event('schedule'), { repository })).toBe(false)
    expect(holds(own, pull, { repository })).toBe(null)
    expect(holds("github.repository == 'acme/model'", push, { repository })).toBe(null)
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), text => void [holds(text, push), runsAfterFailure(text)]))
  })
})

it('knows conditions that run after a failure', () => {
  expect(["always() && github.ref == 'x'", '${{ failure() }}', '!cancelled()'].map(runsAfterFailure)).toEqual(
    [true, true, true],
  )
  expect(['success()', "github.ref == 'x'"].map(runsAfterFailure)).toEqual([false, false])
})
