/** What becomes of a failure: whether the code that takes it over can still fail the script. */

import type { Endings, Node, SimpleCommand, Statements } from './syntax.ts'

/** Commands that only tell or tidy: when nothing else follows a failure, it is gone. */
const HARMLESS: ReadonlySet<string> = new Set([
  ':',
  'true',
  'echo',
  'printf',
  'cat',
  'sleep',
  'touch',
  'ls',
  'pwd',
  'date',
  'tee',
  'logger',
  'continue',
  'break',
  'export',
  'local',
  'declare',
  'readonly',
  'unset',
  'shift',
  'head',
  'tail',
  'df',
  'du',
  'env',
  'printenv',
  'mkdir',
  'cd',
  'popd',
  'pushd',
  'rm',
  'wc',
])

/** How code that runs after a failure ends. */
export type Ending = 'harmless' | 'fails' | 'other'

/** `fails`: it hands the failure on; `harmless`: it only prints or tidies; `other`: it does something that may fail, or notes it. */
export function endingOf(statements: Statements): Ending {
  let ending: Ending = 'harmless'
  for (const { node } of statements) {
    const own = endingOfNode(node)
    if (own === 'fails') return 'fails'
    if (own === 'other') ending = 'other'
  }
  return ending
}

export function endingOfNode(node: Node): Ending {
  switch (node.kind) {
    case 'command':
      return endingOfCommand(node)
    case 'group':
      return endingOf(node.body)
    case 'redirected':
      return node.redirects.some(redirect => isOutput(redirect.target)) ? 'other' : endingOfNode(node.node)
    case 'chain':
      return worst(node.parts.map(endingOfNode))
    case 'pipeline':
      return worst(node.parts.map(endingOfNode))
    case 'if':
      return worst([...node.branches.map(branch => branch.body), node.otherwise ?? []].map(endingOf))
    case 'loop':
      return endingOf(node.body)
    case 'case':
      return worst(node.items.map(endingOf))
    default:
      return 'harmless'
  }
}

function worst(endings: readonly Ending[]): Ending {
  if (endings.includes('fails')) return 'fails'
  return endings.includes('other') ? 'other' : 'harmless'
}

function endingOfCommand({ words, assignments, redirects }: SimpleCommand): Ending {
  const name = words[0]?.value
  if (name === undefined) return assignments.length > 0 ? 'other' : 'harmless'
  if (name === 'exit' || name === 'return') return words[1]?.value === '0' ? 'harmless' : 'fails'
  if (name === 'false') return 'fails'
  if (!HARMLESS.has(name)) return 'other'
  // A failure that is written down for later steps is not lost.
  return redirects.some(redirect => isOutput(redirect.target)) ? 'other' : 'harmless'
}

function isOutput(target: string): boolean {
  return /GITHUB_(?:OUTPUT|ENV)/.test(target)
}

type Chain = Node & { kind: 'chain' }
type Condition = Node & { kind: 'if' }

const TESTS: ReadonlySet<string> = new Set(['[', 'test', 'command', 'which', 'type', 'grep', 'hash'])
const JUDGES: ReadonlySet<string> = new Set(['grep', 'egrep', 'fgrep', 'rg', 'diff', 'cmp'])

/** Asks something: what follows it behind `&&` runs under a condition. */
export function isTest(node: Node): boolean {
  if (node.kind === 'test') return true
  if (node.kind === 'pipeline') return node.negated || node.parts.some(isTest)
  return node.kind === 'command' && TESTS.has(node.words[0]?.value ?? '')
}

/** `… | grep -q up to date`: the last program decides by what it is given. */
export function judgesInput(node: Node): boolean {
  return node.kind === 'command' && JUDGES.has(node.words[0]?.value ?? '')
}

/** What a failure of one part of a chain comes to, and why `set -e` does not see it. */
export interface Caught {
  readonly fate: string | null
  readonly unchecked: string
}

/** For every part of a chain but the last. `status` is the fate of the chain itself. */
export function caughtFates(chain: Chain, status: string | null, endings: Endings): readonly Caught[] {
  const ends = chain.parts.map(endingOfNode)
  const lastFailing = ends.lastIndexOf('fails')
  const caught: Caught[] = []
  let handler = -1
  for (let at = chain.operators.length - 1; at >= 0; at--) {
    if (chain.operators[at] === '||') handler = at + 1
    // `grep -q bad && exit 1`: what it finds does fail the script.
    if (lastFailing > at) caught.push({ fate: null, unchecked: '||' })
    else if (handler === -1) caught.push({ fate: status, unchecked: '&&' })
    else caught.push(handledBy(chain.parts[handler] as Node, ends[handler] as Ending, endings))
  }
  return caught.reverse()
}

function handledBy(handler: Node, ending: Ending, endings: Endings): Caught {
  const name = handler.kind === 'command' ? (handler.words[0]?.value ?? '') : ''
  const label = name === '' ? '||' : `|| ${name === 'exit' ? 'exit 0' : name}`
  if (ending === 'harmless') return { fate: label, unchecked: label }
  // A variable that notes the failure counts when the script ends by it; a second command may fail itself.
  const noted = handler.kind === 'command' && handler.words.length === 0
  return { fate: noted && endings.failing.length === 0 ? '||' : null, unchecked: label }
}

/**
 * What swallows a failure of the condition of the branch `at`; null where the way that it leads to does more than tell, or where
 * any way fails the script (`if grep -q bad; then exit 1; fi`).
 */
export function conditionFate(node: Condition, at: number): string | null {
  const { clause, body } = node.branches[at] as Condition['branches'][number]
  const last = clause.at(-1)?.node
  const negated = last?.kind === 'pipeline' && last.negated
  const taken = endingOf(body)
  const later = node.branches.slice(at + 1).map(branch => endingOf(branch.body))
  const others: Ending[] = [...later, endingOf(node.otherwise ?? [])]
  if (taken === 'fails' || others.includes('fails')) return null
  return (negated ? [taken] : others).every(ending => ending === 'harmless') ? 'if' : null
}
