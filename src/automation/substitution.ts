import type { Command } from '../facts/model.ts'

/** What the expressions and variables of a place stand for, as far as it is known. */
export interface Bindings {
  /** Inputs of the called workflow or action. */
  readonly inputs: ReadonlyMap<string, string>
  /** Variables of workflow, job and step; values may hold expressions. */
  readonly environment: ReadonlyMap<string, string>
  /** Values of each job of the matrix; empty when there is none or they are computed. */
  readonly matrix: readonly Readonly<Record<string, string>>[]
  /** Outputs of earlier steps, by the names that expressions have. */
  readonly outputs: ReadonlyMap<string, string>
  /** Folder of the composite action that is running. */
  readonly actionFolder: string | null
}

const MAX_EXPRESSIONS = 500
const MAX_VARIANTS = 12

/** Replaces `${{ … }}` by what `value` knows; an expression that it does not know stays as written. */
export function fillExpressions(text: string, value: (expression: string) => string | undefined): string {
  let out = ''
  let at = 0
  for (let count = 0; count < MAX_EXPRESSIONS; count++) {
    const open = text.indexOf('${{', at)
    const close = open === -1 ? -1 : text.indexOf('}}', open)
    if (close === -1) break
    const known = value(text.slice(open + 3, close).trim())
    out += text.slice(at, open) + (known ?? text.slice(open, close + 2))
    at = close + 2
  }
  return out + text.slice(at)
}

/** The value of a simple expression: one name, or alternatives with a literal (`inputs.x || 'all'`). */
export function simpleValue(
  expression: string,
  names: (name: string) => string | undefined,
): string | undefined {
  for (const part of expression.split('||')) {
    const text = part.trim()
    const literal = /^'([^']*)'$/.exec(text)
    const value = literal === null ? names(text.replace(/\[\s*'([^']*)'\s*\]/g, '.$1')) : literal[1]
    if (value === undefined) return undefined
    if (value !== '' && value !== 'false') return value
  }
  return ''
}

/**
 * A text with the inputs of the called workflow or action put in, as the runner does before anything else. Names of other contexts
 * stay as written.
 */
export function fillInputs(text: string, bindings: Bindings): string {
  if (!text.includes('${{')) return text
  return fillExpressions(text, expression =>
    simpleValue(expression, name => {
      if (name === 'github.workspace') return '.'
      if (name === 'github.action_path') return bindings.actionFolder ?? undefined
      const input = /^inputs\.([\w-]+)$/.exec(name)?.[1]
      return input === undefined ? bindings.outputs.get(name) : bindings.inputs.get(input)
    }),
  )
}

/**
 * The texts with everything known filled in: inputs, `env`, shell variables, and each combination of the matrix values that they
 * name (twelve, and those that are the first with a value).
 */
export function variants(texts: readonly string[], bindings: Bindings): readonly (readonly string[])[] {
  const filled = texts.map(text => fillEnvironment(fillInputs(text, bindings), bindings))
  const keys = matrixKeys(filled, bindings.matrix)
  return combinationsOf(keys, bindings.matrix).map(combination =>
    filled.map(text =>
      fillExpressions(text, expression => {
        const key = /^matrix\.([\w-]+)$/.exec(expression)?.[1]
        return key === undefined ? undefined : combination.get(key)
      }),
    ),
  )
}

/** What the jobs of the matrix have at these keys, each combination once; one without values when there are no keys. */
function combinationsOf(
  keys: ReadonlySet<string>,
  matrix: Bindings['matrix'],
): readonly ReadonlyMap<string, string>[] {
  if (keys.size === 0) return [new Map()]
  const found = new Map<string, ReadonlyMap<string, string>>()
  const met = new Set<string>()
  for (const job of matrix) {
    const values = [...keys].flatMap(key => (Object.hasOwn(job, key) ? [[key, job[key] ?? ''] as const] : []))
    if (values.length === 0) continue
    // Every value may lead elsewhere; more combinations of values already met seldom do, and their number is a product.
    const fresh = values.map(pair => JSON.stringify(pair)).filter(pair => !met.has(pair))
    if (found.size >= MAX_VARIANTS && fresh.length === 0) continue
    for (const pair of fresh) met.add(pair)
    found.set(JSON.stringify(values), new Map(values))
  }
  return [...found.values()]
}

function matrixKeys(texts: readonly string[], matrix: Bindings['matrix']): ReadonlySet<string> {
  const keys = new Set<string>()
  if (matrix.length === 0) return keys
  for (const text of texts) {
    for (const match of text.matchAll(/\bmatrix\.([\w-]+)/g)) {
      const key = match[1] as string
      if (matrix.some(job => Object.hasOwn(job, key))) keys.add(key)
    }
  }
  return keys
}

function fillEnvironment(text: string, { environment, inputs, outputs }: Bindings): string {
  if (!text.includes('$')) return text
  const withContext = fillExpressions(text, expression => {
    const name = /^env\.(\w+)$/.exec(expression)?.[1]
    return name === undefined ? undefined : environment.get(name)
  })
  const withShell = withContext.replace(
    /\$(?:\{(\w+)\}|env:(\w+)|(\w+))/g,
    (written, braced, powershell, plain) => environment.get(braced ?? powershell ?? plain) ?? written,
  )
  // A variable may itself hold an input.
  return withShell.includes('${{')
    ? fillInputs(withShell, { inputs, environment, outputs, matrix: [], actionFolder: null })
    : withShell
}

/** The command with its words replaced; a word that was a variable alone is split as the shell splits it. */
export function withWords(command: Command, words: readonly string[]): Command {
  const written = [command.program, ...command.argv]
  if (written.every((word, at) => word === words[at])) return command
  const split = words.flatMap((word, at) => {
    const wasVariable = /^\$(?:\w+|\{\w+\}|\{\{[^{}]*\}\})$/.test(written[at] as string)
    return wasVariable ? word.split(/\s+/).filter(part => part !== '') : [word]
  })
  const [program = '', ...argv] = split
  const taken = command.argv.length - command.args.length
  return { ...command, program, argv, args: argv.slice(Math.max(0, taken)) }
}
