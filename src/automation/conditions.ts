import { type Expression, parseExpression, partsOf, pathOf } from '../facts/expression.ts'
import type { WorkflowEvent } from '../facts/model.ts'
import type { RepositoryIdentity } from '../model.ts'
import { githubValue } from './githubContext.ts'
import {
  asNumber,
  contains,
  equal,
  known,
  type Plain,
  startsWith,
  truthOf,
  truthValue,
  UNKNOWN,
  type Value,
} from './values.ts'

/** What a condition is judged against: one event, and what is known around it. */
export interface ConditionContext {
  readonly event: WorkflowEvent
  readonly repository: RepositoryIdentity
  /** Inputs of a called workflow or action; null in a workflow that an event starts. */
  readonly inputs: ReadonlyMap<string, string> | null
  readonly environment: ReadonlyMap<string, string>
  readonly runsOn: readonly string[]
  /** The event comes from somebody whom no condition names. */
  readonly person: boolean
  /** The event is about the default branch. */
  readonly onDefaultBranch: boolean
}

/** Whether an `if:` (or another expression that is true or false) holds; null when that is known only at run time. */
export function decide(text: string, context: ConditionContext): boolean | null {
  const expression = conditionOf(text)
  if (expression === null) return null
  return expression === 'text' ? true : truthOf(evaluate(expression, context))
}

/**
 * Whether a condition lets a job run although what it needs did not succeed, or did not run: `always()`, `cancelled()`,
 * `failure()` replace the `success()` that GitHub adds to all others.
 */
export function runsAfterFailure(text: string): boolean {
  const expression = conditionOf(text)
  return expression !== null && expression !== 'text' && callsStatus(expression)
}

function callsStatus(expression: Expression): boolean {
  if (expression.kind === 'call' && /^(?:always|cancelled|failure)$/.test(expression.name)) return true
  return partsOf(expression).some(callsStatus)
}

/** Parsed once per text: conditions repeat, and are judged for every event. */
const parsed = new Map<string, Expression | 'text' | null>()
const MAX_PARSED = 2000

/** A condition is an expression with or without `${{ }}`. With other text beside it, it is a text, and that is always true. */
function conditionOf(text: string): Expression | 'text' | null {
  const before = parsed.get(text)
  if (before !== undefined) return before
  if (parsed.size >= MAX_PARSED) parsed.clear()
  const trimmed = text.trim()
  const whole = trimmed.startsWith('${{') && trimmed.indexOf('}}') === trimmed.length - 2
  const inner = whole ? trimmed.slice(3, -2) : trimmed
  const result = !whole && trimmed.includes('${{') ? null : parseExpression(inner)
  const expression = result === null ? 'text' : result.ok ? result.expression : null
  parsed.set(text, expression)
  return expression
}

function evaluate(expression: Expression, context: ConditionContext): Value {
  switch (expression.kind) {
    case 'literal':
      return known(expression.value)
    case 'context':
    case 'property':
    case 'all':
    case 'index':
      return lookUp(expression, context)
    case 'not':
      return negate(expression.of, context)
    case 'compare':
      return compare(expression, context)
    case 'call':
      return call(expression.name, expression.args, context)
    case 'and':
      return combine(expression.operands, context, false)
    default:
      return combine(expression.operands, context, true)
  }
}

function lookUp(expression: Expression, context: ConditionContext): Value {
  const path = pathOf(expression)
  if (path === null) return UNKNOWN
  const [root = '', ...rest] = path.split('.')
  const name = rest.join('.')
  if (root === 'github') return githubValue(name, context)
  if (root === 'inputs') return inputValue(name, context)
  if (root === 'env') {
    const value = [...context.environment].find(([key]) => key.toLowerCase() === name)?.[1]
    return value === undefined || value.includes('${{') ? UNKNOWN : known(value)
  }
  if (path === 'runner.os') return runnerSystem(context.runsOn)
  return UNKNOWN
}

function inputValue(name: string, { inputs, event }: ConditionContext): Value {
  if (inputs === null) return event.name === 'workflow_dispatch' ? UNKNOWN : known(null)
  const value = [...inputs].find(([key]) => key.toLowerCase() === name)?.[1]
  if (value === undefined) return known('')
  if (value.includes('${{')) return UNKNOWN
  // An input of type boolean arrives as a boolean, one of type string as a text; both read alike in conditions.
  return value === 'true' || value === 'false' ? known(value === 'true') : known(value)
}

function runnerSystem(runsOn: readonly string[]): Value {
  const label = runsOn.length === 1 ? (runsOn[0] as string) : ''
  if (/^ubuntu-/.test(label)) return known('Linux')
  if (/^windows-/.test(label)) return known('Windows')
  return /^macos-/.test(label) ? known('macOS') : UNKNOWN
}

function negate(of: Expression, context: ConditionContext): Value {
  // In a run that is neither cancelled nor failing `!cancelled()` and `!failure()` hold.
  if (of.kind === 'call' && (of.name === 'cancelled' || of.name === 'failure')) return known(true)
  const truth = truthOf(evaluate(of, context))
  return truth === null ? UNKNOWN : known(!truth)
}

function compare(
  { operator, left, right }: Extract<Expression, { kind: 'compare' }>,
  context: ConditionContext,
): Value {
  const a = evaluate(left, context)
  const b = evaluate(right, context)
  if (operator === '==' || operator === '!=') {
    const same = equal(a, b)
    return same === null ? UNKNOWN : known(same === (operator === '=='))
  }
  if (a.kind !== 'known' || b.kind !== 'known') return UNKNOWN
  if (isList(a.value) || isList(b.value)) return UNKNOWN
  const [x, y] = [asNumber(a.value), asNumber(b.value)]
  const result = operator === '<' ? x < y : operator === '<=' ? x <= y : operator === '>' ? x > y : x >= y
  return known(result)
}

function isList(value: Plain): value is readonly Plain[] {
  return typeof value === 'object' && value !== null
}

/** `a && b`, `a || b`: the value that decides; when one is unknown, only the truth of the whole. */
function combine(operands: readonly Expression[], context: ConditionContext, or: boolean): Value {
  let truth: boolean | null = !or
  let last: Value = UNKNOWN
  for (const operand of operands) {
    last = evaluate(operand, context)
    const one = truthOf(last)
    if (one === or) return truth === null ? truthValue(or) : last
    if (one === null) truth = null
  }
  return truth === null ? UNKNOWN : last
}

function call(name: string, args: readonly Expression[], context: ConditionContext): Value {
  const values = args.map(arg => evaluate(arg, context))
  const [first = UNKNOWN, second = UNKNOWN] = values
  switch (name) {
    case 'always':
    case 'success':
      return known(true)
    case 'contains':
      return asValue(contains(first, second))
    case 'startswith':
      return asValue(startsWith(first, second))
    case 'endswith':
      return asValue(endsWith(first, second))
    case 'format':
      return format(values)
    case 'fromjson':
      return fromJson(first)
    default:
      return UNKNOWN
  }
}

function asValue(result: boolean | null): Value {
  return result === null ? UNKNOWN : known(result)
}

function endsWith(text: Value, suffix: Value): boolean | null {
  if (text.kind !== 'known' || suffix.kind !== 'known') return null
  if (typeof text.value !== 'string' || typeof suffix.value !== 'string') return null
  return text.value.toLowerCase().endsWith(suffix.value.toLowerCase())
}

function format(values: readonly Value[]): Value {
  const texts = values.map(value =>
    value.kind === 'known' && !isList(value.value) ? String(value.value ?? '') : null,
  )
  const [pattern, ...rest] = texts
  if (typeof pattern !== 'string' || rest.includes(null)) return UNKNOWN
  return known(pattern.replace(/\{(\d)\}/g, (written, at: string) => rest[Number(at)] ?? written))
}

function fromJson(value: Value): Value {
  if (value.kind !== 'known' || typeof value.value !== 'string') return UNKNOWN
  try {
    const data: unknown = JSON.parse(value.value)
    const isPlain = (item: unknown): item is string | number | boolean | null => {
      return item === null || ['string', 'number', 'boolean'].includes(typeof item)
    }
    if (isPlain(data)) return known(data)
    return Array.isArray(data) && data.every(isPlain) ? known(data) : UNKNOWN
  } catch {
    return UNKNOWN
  }
}
