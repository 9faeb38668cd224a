/**
 * What names stand for in one Python file: imports, simple assignments, attributes of `self`, what local functions return.
 *
 * Names are resolved where they are used, in the order of the text. What may be defined further down (a module variable used
 * in a function, an attribute of `self`) becomes a marked text that `finish` opens when the whole file is known.
 */

/** A value that has a dotted name, or null for one that has none (a parameter, a literal, a loop variable). */
export type Value = string | null

interface Scope {
  readonly kind: 'module' | 'function' | 'class'
  /** Dotted name, null at module level. */
  readonly name: string | null
  readonly bindings: Map<string, Value>
}

/** Longest dotted name that is followed; `df = df.f()` a hundred times would grow for ever. */
const NAME_LIMIT = 200

/** Base classes that are searched for an inherited attribute; together with the depth this bounds hostile hierarchies. */
const BASE_LIMIT = 3

/** Marked texts that one name may open. They can be cyclic: `def f(): return g()`, `def g(): return f()`. */
const OPEN_LIMIT = 8

const MARK = '\u0000'

/** Behind the name of a class or function: what a call of it gave. Calling that is not calling the class. */
const INSTANCE = '\u0001'

/** Methods that give back the object itself, or one of its kind, in the frameworks at hand. */
const FLUENT = /\.(?:to|cuda|cpu|eval|fit|half|float|double|share_memory|requires_grad_|unwrap)$/

/** Splits `.a.b.c` into `a` and `.b.c`. */
function firstAttribute(rest: string): readonly [string, string] {
  const end = rest.indexOf('.', 1)
  return end === -1 ? [rest.slice(1), ''] : [rest.slice(1, end), rest.slice(end)]
}

const lastName = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1)

/** The names of one file while it is walked. */
export class PythonNames {
  readonly #scopes: Scope[] = [{ kind: 'module', name: null, bindings: new Map() }]
  readonly #attributes = new Map<string, string>()
  readonly #returns = new Map<string, string>()
  readonly #methods = new Set<string>()
  readonly #bases = new Map<string, readonly string[]>()

  get #scope(): Scope {
    return this.#scopes.at(-1) as Scope
  }

  /** Dotted name of the function or class that is being walked, null at module level. */
  get scopeName(): string | null {
    return this.#scope.name
  }

  get inFunction(): boolean {
    return this.#scopes.some(scope => scope.kind === 'function')
  }

  #inner(name: string): string {
    const outer = this.#scope.name
    return outer === null ? name : `${outer}.${name}`
  }

  /**
   * Starts a function. `receiver` is its first parameter when it is a method that gets the object or class; `weakly` when it may
   * only stand in for what an import could not bring: `except ImportError: def task(…)`.
   */
  enterFunction(
    name: string,
    parameters: readonly string[],
    receiver: string | null,
    { weakly }: { readonly weakly: boolean },
  ): void {
    const inner = this.#inner(name)
    const owner = this.#scope.kind === 'class' ? this.#scope.name : null
    if (owner === null) {
      const value = `${MARK}func${MARK}${inner}${MARK}`
      if (!weakly || !this.#scope.bindings.get(name)) this.bind(name, value)
    }
    if (owner !== null) this.#methods.add(inner)
    const bindings = new Map<string, Value>(parameters.map(parameter => [parameter, null]))
    if (owner !== null && receiver !== null) {
      bindings.set(receiver, `${MARK}self${MARK}${owner}${MARK}${receiver}${MARK}`)
    }
    this.#scopes.push({ kind: 'function', name: inner, bindings })
  }

  enterClass(name: string, bases: readonly string[]): void {
    const inner = this.#inner(name)
    this.bind(name, inner)
    if (!this.#bases.has(inner)) this.#bases.set(inner, bases)
    this.#scopes.push({ kind: 'class', name: inner, bindings: new Map() })
  }

  leave(): void {
    if (this.#scopes.length > 1) this.#scopes.pop()
  }

  bind(name: string, value: Value): void {
    this.#scope.bindings.set(name, value !== null && value.length > NAME_LIMIT ? null : value)
  }

  /** Binds unless the name already stands for something: `try: import x`, `except ImportError: x = None`. */
  bindWeakly(name: string): void {
    if (this.#lookup(name) === undefined) this.bind(name, null)
  }

  /** Notes `self.attribute = value`; `target` is the resolved left side. */
  assignAttribute(target: string, value: Value): void {
    if (value === null || value.length > NAME_LIMIT || !target.startsWith(`${MARK}self${MARK}`)) return
    if (value.startsWith(target)) return
    const [, , owner = '', , rest = ''] = target.split(MARK)
    const [attribute, deeper] = firstAttribute(rest)
    if (deeper === '') this.#attributes.set(`${owner}.${attribute}`, value)
  }

  /** Notes that the function being walked returns a value; the first that has a name counts. */
  returnValue(value: Value): void {
    const scope = this.#scope
    if (scope.kind !== 'function' || scope.name === null || value === null || value.length > NAME_LIMIT)
      return
    if (!this.#returns.has(scope.name)) this.#returns.set(scope.name, value)
  }

  #lookup(name: string): Value | undefined {
    for (let index = this.#scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.#scopes[index] as Scope
      const hidden = scope.kind === 'class' && index !== this.#scopes.length - 1
      const value = hidden ? undefined : scope.bindings.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** The name of `root` followed by attributes, marked when only the end of the file can tell. */
  resolve(root: string, rest: string): string {
    const value = this.#lookup(root)
    if (value === null) return root + rest
    if (value !== undefined) return value + rest
    return this.inFunction ? `${MARK}name${MARK}${root}${MARK}${rest}` : root + rest
  }

  /**
   * The value to remember for an expression of that resolved name, `called` when it is a call of it; null when it is a variable
   * without a value.
   */
  valueOf(root: string, rest: string, called: boolean): Value {
    if (this.#lookup(root) === null) return null
    const value = this.resolve(root, rest)
    if (!called) return value
    const plain = value.replaceAll(INSTANCE, '')
    return (rest === '' ? plain : plain.replace(FLUENT, '')) + INSTANCE
  }

  /** Opens a marked name. Call it when the whole file was walked. */
  finish(name: string, opened = 0): string {
    if (name.includes(INSTANCE)) {
      const plain = name.replaceAll(INSTANCE, '')
      return this.finish(name.endsWith(INSTANCE) ? `${plain}.__call__` : plain, opened)
    }
    if (!name.startsWith(MARK)) return name
    const parts = name.split(MARK)
    const rest = parts.at(-1) ?? ''
    const [, kind, subject = '', receiver = ''] = parts
    if (kind === 'self') return this.#finishSelf(subject, receiver, rest, opened + 1)
    if (kind === 'func') return this.#finishFunction(subject, rest, opened + 1)
    const value = this.#scopes[0]?.bindings.get(subject)
    return value && opened < OPEN_LIMIT ? this.finish(value + rest, opened + 1) : subject + rest
  }

  #finishFunction(name: string, rest: string, opened: number): string {
    const returned = rest === '' ? undefined : this.#returns.get(name)
    if (returned === undefined || opened > OPEN_LIMIT) return lastName(name) + rest
    return this.finish(returned + rest, opened)
  }

  #finishSelf(owner: string, receiver: string, rest: string, opened: number): string {
    const plain = receiver + rest
    if (rest === '' || opened > OPEN_LIMIT) return plain
    const [attribute, deeper] = firstAttribute(rest)
    const member = `${owner}.${attribute}`
    const value = this.#attributes.get(member)
    if (value !== undefined) return this.finish(value + deeper, opened)
    if (this.#methods.has(member)) {
      const returned = deeper === '' ? undefined : this.#returns.get(member)
      return returned === undefined ? plain : this.finish(returned + deeper, opened)
    }
    // What a library's base class keeps in its own attributes cannot be known, only its methods.
    for (const base of (this.#bases.get(owner) ?? []).slice(0, BASE_LIMIT)) {
      const resolved = this.finish(base, opened + 1)
      if (this.#bases.has(resolved)) {
        const inherited = this.#finishSelf(resolved, receiver, rest, opened + 2)
        if (inherited !== plain) return inherited
      } else if (deeper === '' && resolved.includes('.')) return resolved + rest
    }
    return plain
  }
}
