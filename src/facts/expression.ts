import { type ExpressionToken, expressionTokens } from './expressionTokens.ts'

/** GitHub refuses longer expressions, in characters. */
export const MAX_EXPRESSION_LENGTH = 21_000
/** GitHub refuses deeper ones. */
const MAX_DEPTH = 50

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** An expression as GitHub's parser sees it. Its nodes are at most 50 deep. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A context by its name in lower case, as GitHub compares it: `github`, `needs`, `matrix`. */
  | { readonly kind: 'context'; readonly name: string }
  /** `of.name` and `of['name']`. The name is as written; GitHub compares it without regard to case. */
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string }
  /** `of[index]` with an index that is no text. */
  | { readonly kind: 'index'; readonly of: Expression; readonly index: Expression }
  /** `of.*` and `of[*]`. */
  | { readonly kind: 'all'; readonly of: Expression }
  /** A function by its name in lower case: `startswith`, `always`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  /** Offset in the text that was parsed. */
  | { readonly ok: false; readonly problem: string; readonly offset: number }

/** Parses what stands between `${{` and `}}`. Whether its names exist where it stands is not checked. */
export function parseExpression(source: string): ParsedExpression {
  if (source.length > MAX_EXPRESSION_LENGTH)
    return { ok: false, problem: `longer than ${MAX_EXPRESSION_LENGTH} characters`, offset: 0 }
  const tokens = expressionTokens(source)
  if ('problem' in tokens) return { ok: false, ...tokens }
  try {
    const parser = new Parser(tokens)
    const expression = parser.whole()
    // A tree is never deeper than it has tokens.
    if (tokens.length <= MAX_DEPTH || depthOf(expression) <= MAX_DEPTH) return { ok: true, expression }
    return { ok: false, problem: `nested more than ${MAX_DEPTH} deep`, offset: 0 }
  } catch (error) {
    if (error instanceof SyntaxProblem) return { ok: false, problem: error.message, offset: error.offset }
    throw error
  }
}

/** The dotted path of a context access in lower case (`github.event.action`, `matrix.*`), null for everything else. */
export function pathOf(expression: Expression): string | null {
  if (expression.kind === 'context') return expression.name
  if (expression.kind !== 'property' && expression.kind !== 'all') return null
  const of = pathOf(expression.of)
  if (of === null) return null
  return `${of}.${expression.kind === 'all' ? '*' : expression.name.toLowerCase()}`
}

/** The expressions directly inside one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'context':
      return []
    case 'property':
    case 'all':
    case 'not':
      return [expression.of]
    case 'index':
      return [expression.of, expression.index]
    case 'call':
      return expression.args
    case 'compare':
      return [expression.left, expression.right]
    default:
      return expression.operands
  }
}

function depthOf(expression: Expression): number {
  let depth = 0
  let level: readonly Expression[] = [expression]
  for (; level.length > 0 && depth <= MAX_DEPTH; depth++) level = level.flatMap(partsOf)
  return depth
}

/** Leaves the recursion of the parser; never leaves this file. */
class SyntaxProblem extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const LITERALS: ReadonlyMap<string, boolean | number | null> = new Map<string, boolean | number | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
])

/** Recursive descent, one method per precedence, lowest first. */
class Parser {
  readonly #tokens: readonly ExpressionToken[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly ExpressionToken[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    if (this.#ended()) throw new SyntaxProblem('an expression is missing', 0)
    const expression = this.#or()
    if (!this.#ended()) throw this.#unexpected()
    return expression
  }

  #ended(): boolean {
    return this.#next.kind === 'end'
  }

  get #next(): ExpressionToken {
    return this.#tokens[this.#at] as ExpressionToken
  }

  #take(...kinds: readonly Exclude<ExpressionToken['kind'], 'end'>[]): ExpressionToken | null {
    const token = this.#next
    if (!kinds.some(kind => kind === token.kind)) return null
    this.#at++
    return token
  }

  #expect(kind: ')' | ']'): void {
    if (this.#take(kind) === null) throw this.#unexpected()
  }

  #unexpected(): SyntaxProblem {
    const { kind, text, offset } = this.#next
    return new SyntaxProblem(
      kind === 'end' ? 'it ends too early' : `unexpected '${text.slice(0, 40)}'`,
      offset,
    )
  }

  #or(): Expression {
    // Brackets leave no node behind, but cost a call each.
    if (++this.#depth > 4 * MAX_DEPTH) throw new SyntaxProblem('too many brackets', this.#next.offset)
    const operands = [this.#and()]
    while (this.#take('||') !== null) operands.push(this.#and())
    this.#depth--
    return joined('or', operands)
  }

  #and(): Expression {
    const operands = [this.#equality()]
    while (this.#take('&&') !== null) operands.push(this.#equality())
    return joined('and', operands)
  }

  #equality(): Expression {
    let left = this.#relation()
    for (let token = this.#take('==', '!='); token !== null; token = this.#take('==', '!=')) {
      left = { kind: 'compare', operator: token.kind as Comparison, left, right: this.#relation() }
    }
    return left
  }

  #relation(): Expression {
    const kinds = ['<', '<=', '>', '>='] as const
    let left = this.#unary()
    for (let token = this.#take(...kinds); token !== null; token = this.#take(...kinds)) {
      left = { kind: 'compare', operator: token.kind as Comparison, left, right: this.#unary() }
    }
    return left
  }

  #unary(): Expression {
    let nots = 0
    while (this.#take('!') !== null) nots++
    if (nots > MAX_DEPTH) throw new SyntaxProblem(`nested more than ${MAX_DEPTH} deep`, this.#next.offset)
    let expression = this.#access()
    for (; nots > 0; nots--) expression = { kind: 'not', of: expression }
    return expression
  }

  #access(): Expression {
    let of = this.#operand()
    // Nothing can be read from a literal.
    if (of.kind === 'literal' && this.#tokens[this.#at - 1]?.kind !== ')') return of
    for (;;) {
      if (this.#take('.') !== null) of = this.#property(of)
      else if (this.#take('[') !== null) of = this.#index(of)
      else return of
    }
  }

  #property(of: Expression): Expression {
    if (this.#take('*') !== null) return { kind: 'all', of }
    const name = this.#take('name')
    if (name === null) throw this.#unexpected()
    return { kind: 'property', of, name: name.text }
  }

  #index(of: Expression): Expression {
    const star = this.#take('*') !== null
    const index = star ? null : this.#or()
    this.#expect(']')
    if (index === null) return { kind: 'all', of }
    if (index.kind === 'literal' && typeof index.value === 'string') {
      return { kind: 'property', of, name: index.value }
    }
    return { kind: 'index', of, index }
  }

  #operand(): Expression {
    const token = this.#take('name', 'text', 'number', '(')
    if (token === null) throw this.#unexpected()
    if (token.kind === 'text') return { kind: 'literal', value: token.text }
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) }
    if (token.kind === 'name') return this.#named(token.text)
    const group = this.#or()
    this.#expect(')')
    return group
  }

  #named(name: string): Expression {
    const literal = LITERALS.get(name)
    if (literal !== undefined) return { kind: 'literal', value: literal }
    if (this.#take('(') === null) return { kind: 'context', name: name.toLowerCase() }
    const args: Expression[] = []
    if (this.#take(')') === null) {
      do args.push(this.#or())
      while (this.#take(',') !== null)
      this.#expect(')')
    }
    return { kind: 'call', name: name.toLowerCase(), args }
  }
}

function joined(kind: 'and' | 'or', operands: readonly Expression[]): Expression {
  const [only, ...others] = operands as readonly [Expression, ...Expression[]]
  return others.length === 0 ? only : { kind, operands }
}
