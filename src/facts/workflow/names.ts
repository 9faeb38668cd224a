/** Which contexts and functions an expression may use where: GitHub's workflow schema (`context` of each definition). */

import { type Expression, MAX_EXPRESSION_LENGTH, partsOf } from '../expression.ts'
import { embeddedExpressions, parseEmbedded } from '../template.ts'
import type { YamlNode } from '../yamlNode.ts'
import type { Problems } from './problems.ts'

export interface Names {
  readonly contexts: ReadonlySet<string>
  readonly functions: ReadonlyMap<string, Arity>
}

type Arity = readonly [fewest: number, most: number]

const EVERYWHERE: readonly (readonly [string, Arity])[] = [
  ['case', [3, 255]],
  ['contains', [2, 2]],
  ['endswith', [2, 2]],
  ['format', [1, 255]],
  ['fromjson', [1, 1]],
  ['join', [1, 2]],
  ['startswith', [2, 2]],
  ['tojson', [1, 1]],
]
const HASH_FILES = ['hashfiles', [1, 255]] as const

/** Functions of a condition; those of a job may name the jobs that they ask about. */
function statusFunctions(most: number): readonly (readonly [string, Arity])[] {
  return [
    ['always', [0, 0]],
    ['cancelled', [0, 0]],
    ['failure', [0, most]],
    ['success', [0, most]],
  ]
}

function namesOf(contexts: string, ...functions: readonly (readonly [string, Arity])[]): Names {
  return { contexts: new Set(contexts.split(' ')), functions: new Map([...EVERYWHERE, ...functions]) }
}

const WORKFLOW = 'github inputs vars'
const JOB = `${WORKFLOW} needs strategy matrix`
const RUNNER = `${JOB} steps job runner env`

export const NAMES = {
  workflow: namesOf(WORKFLOW),
  workflowEnv: namesOf(`${WORKFLOW} secrets`),
  jobIf: namesOf(`${WORKFLOW} needs`, ...statusFunctions(255)),
  strategy: namesOf(`${WORKFLOW} needs`),
  job: namesOf(JOB),
  jobSecrets: namesOf(`${JOB} secrets`),
  jobDefaults: namesOf(`${JOB} env`),
  credentials: namesOf(`${JOB} secrets env`),
  environment: namesOf(RUNNER),
  runner: namesOf(`${RUNNER} secrets`),
  step: namesOf(`${RUNNER} secrets`, HASH_FILES),
  stepIf: namesOf(RUNNER, HASH_FILES, ...statusFunctions(0)),
} as const

/** Checks every `${{ }}` in the texts of a tree. */
export function checkExpressions(node: YamlNode, names: Names, problems: Problems): void {
  if (node.kind === 'list') for (const item of node.items) checkExpressions(item, names, problems)
  if (node.kind === 'map')
    for (const { value } of node.entries.values()) checkExpressions(value, names, problems)
  if (node.kind !== 'scalar' || !node.text.includes('${{')) return
  const found = embeddedExpressions(node.text)
  // GitHub makes one call of `format` of the whole text, markers and spaces aside; it is an expression as long as any other.
  if (found.length > 0 && node.text.length - 10 * found.length > MAX_EXPRESSION_LENGTH) {
    problems.refuse(node.line, `a text with expressions is longer than ${MAX_EXPRESSION_LENGTH} characters`)
  }
  for (const embedded of found) {
    if (embedded.source.trim() === 'insert') continue
    const parsed = parseEmbedded(embedded)
    const lines = node.style === 'literal' ? 1 + lineOfOffset(node.text, embedded.offset) : 0
    const problem = parsed.ok ? unknownIn(parsed.expression, names) : parsed.problem
    if (problem !== null)
      problems.refuse(node.line + lines, `expression ${shortened(embedded.source)}: ${problem}`)
  }
}

/** The first name that is not known where the expression stands, or null. */
export function unknownIn(expression: Expression, names: Names): string | null {
  const open = [expression]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'context' && !names.contexts.has(next.name)) return `'${next.name}' is not known here`
    const problem = next.kind === 'call' ? callProblem(next.name, next.args.length, names) : null
    if (problem !== null) return problem
    open.push(...partsOf(next))
  }
  return null
}

function callProblem(name: string, count: number, names: Names): string | null {
  const arity = names.functions.get(name)
  if (arity === undefined) return `function '${name}' is not known here`
  const [fewest, most] = arity
  return count < fewest || count > most ? `function '${name}' takes no ${count} arguments` : null
}

function lineOfOffset(text: string, offset: number): number {
  let line = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function shortened(source: string): string {
  const text = source.trim().replaceAll(/\s+/g, ' ')
  return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`
}
