/** One pass over the syntax tree of a Python file. */

import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common'
import type { Call, CodeFacts, Guard, Import } from '../model.ts'
import { ELEMENT_LIMIT, readArguments } from './pythonArguments.ts'
import { conditionOf, dotted, isMainGuard, targetNames } from './pythonExpressions.ts'
import { importedNames, readImports } from './pythonImports.ts'
import { joinedPath, stringValue, withoutText } from './pythonLiterals.ts'
import { PythonNames, type Value } from './pythonNames.ts'
import { lineIndex, snippet } from './text.ts'

export type PythonSyntaxFacts = Pick<
  CodeFacts,
  'imports' | 'calls' | 'functions' | 'classes' | 'strings' | 'asserts' | 'guards' | 'mainGuard'
>

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type FunctionFact = Writable<CodeFacts['functions'][number]>
type ClassFact = Writable<CodeFacts['classes'][number]>

/** A function, class or the module while its body is walked. */
interface Frame {
  readonly fact: FunctionFact | null
  /** Conditions of the `if`s around, innermost last; null where one is the main guard. */
  readonly conditions: (string | null)[]
}

/** Calls that end the program; with a literal 0 or nothing they report success. */
const EXITS = new Set(['sys.exit', 'exit', 'quit', 'os._exit'])

/** Assertions that are calls: unittest's and numpy's `assert…`, `pytest.raises`, `pytest.fail`. */
const ASSERTING_CALL = /(?:^|\.)(?:assert[A-Z_]\w*|pytest\.(?:raises|warns|fail|approx))$/

/** Whether an expression is a call, behind `await` and parentheses. */
function callsInside(expression: SyntaxNode): boolean {
  let node: SyntaxNode | null = expression
  while (node !== null && (node.name === 'AwaitExpression' || node.name === 'ParenthesizedExpression')) {
    node = node.firstChild?.nextSibling ?? null
  }
  return node?.name === 'CallExpression'
}

class PythonWalk {
  readonly #text: string
  readonly #lineOf: (offset: number) => number
  readonly #names = new PythonNames()
  readonly #frames: Frame[] = [{ fact: null, conditions: [] }]
  readonly #imports: Import[] = []
  readonly #calls: Writable<Call>[] = []
  readonly #functions: FunctionFact[] = []
  readonly #classes: ClassFact[] = []
  readonly #strings: CodeFacts['strings'][number][] = []
  readonly #asserts: number[] = []
  readonly #guards: Guard[] = []
  #decorators: string[] = []
  #mainGuard: number | null = null
  /** `if` and `try` statements around. */
  #branches = 0

  constructor(text: string, lineOf: (offset: number) => number) {
    this.#text = text
    this.#lineOf = lineOf
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame
  }

  get #condition(): string | null {
    return this.#frame.conditions.at(-1) ?? null
  }

  /** Enters a node; false when its inside holds nothing of interest. */
  enter(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'CallExpression':
        this.#call(node.node)
        return true
      case 'ImportStatement':
        this.#import(node.node)
        return false
      case 'Decorator':
        this.#decorator(node.node)
        return true
      case 'FunctionDefinition':
        this.#function(node.node)
        return true
      case 'ClassDefinition':
        this.#class(node.node)
        return true
      case 'Body':
        this.#body(node.node)
        return true
      case 'IfStatement':
      case 'TryStatement':
        this.#branches += 1
        return true
      case 'WithStatement':
        if (this.#triesImport(node.node)) this.#branches += 1
        return true
      case 'AssertStatement':
        this.#assert(node.node)
        return true
      case 'RaiseStatement':
        if (this.#condition !== null) this.#guard('raise', this.#condition, node.from)
        return true
      default:
        return true
    }
  }

  leave(node: SyntaxNodeRef): void {
    switch (node.name) {
      case 'FunctionDefinition':
      case 'ClassDefinition':
        this.#names.leave()
        this.#frames.pop()
        return
      case 'Body':
        if (node.node.parent?.name === 'IfStatement') this.#frame.conditions.pop()
        return
      case 'IfStatement':
      case 'TryStatement':
        this.#branches -= 1
        return
      case 'WithStatement':
        if (this.#triesImport(node.node)) this.#branches -= 1
        return
      case 'AssignStatement':
        this.#assign(node.node)
        return
      case 'NamedExpression':
        this.#walrus(node.node)
        return
      case 'ReturnStatement': {
        const value = node.node.lastChild
        if (value !== null && value.name !== 'return') this.#names.returnValue(this.#value(value))
        return
      }
    }
  }

  finish(): PythonSyntaxFacts {
    for (const call of this.#calls) call.name = this.#names.finish(call.name)
    for (const one of this.#functions) one.decorators = one.decorators.map(name => this.#names.finish(name))
    for (const one of this.#classes) {
      one.bases = one.bases.map(name => this.#names.finish(name))
      one.decorators = one.decorators.map(name => this.#names.finish(name))
    }
    return {
      imports: this.#imports,
      calls: this.#calls.sort((a, b) => a.line - b.line),
      functions: this.#functions,
      classes: this.#classes,
      strings: this.#strings,
      asserts: this.#asserts,
      guards: this.#guards,
      mainGuard: this.#mainGuard,
    }
  }

  /** `with suppress(ImportError):` and the `with try_import():` of a project are a `try`. */
  #triesImport(statement: SyntaxNode): boolean {
    const body = statement.getChild('Body')
    const head = this.#text.slice(
      statement.from,
      Math.min(body?.from ?? statement.from, statement.from + 200),
    )
    return /\bsuppress\(|import/i.test(head)
  }

  #import(statement: SyntaxNode): void {
    const optional = this.#branches > 0 || this.#names.inFunction
    for (const found of readImports(statement, this.#text, this.#lineOf(statement.from), optional)) {
      this.#imports.push(found)
      for (const [variable, name] of importedNames(found)) this.#names.bind(variable, name)
    }
  }

  #call(node: SyntaxNode): void {
    const callee = node.firstChild
    const chain = callee === null ? null : dotted(callee, this.#text)
    if (chain === null) return
    const name = chain.named ? this.#names.resolve(chain.root, chain.rest) : (chain.root || '()') + chain.rest
    this.#record(name, chain.written, chain.at, node.getChild('ArgList'))
    if ((ASSERTING_CALL.test(chain.written) || ASSERTING_CALL.test(name)) && this.#frame.fact !== null)
      this.#frame.fact.asserts += 1
  }

  #record(name: string, written: string, at: number, list: SyntaxNode | null): void {
    const given = readArguments(list, this.#text)
    const condition = this.#condition
    const line = this.#lineOf(at)
    this.#calls.push({ written, name, ...given, line, scope: this.#names.scopeName, condition })
    const fails = EXITS.has(name) && list !== null && list.to - list.from > 2 && given.literals['0'] !== '0'
    if (condition !== null && fails) this.#guard('exit', condition, at)
  }

  #guard(kind: Guard['kind'], condition: string, at: number): void {
    this.#guards.push({ kind, condition, line: this.#lineOf(at), scope: this.#names.scopeName })
  }

  #decorator(node: SyntaxNode): void {
    let path = ''
    for (let child = node.firstChild?.nextSibling ?? null; child !== null; child = child.nextSibling) {
      if (child.name === 'ArgList') break
      path += this.#text.slice(child.from, child.to).trim()
    }
    const [root = ''] = path.split('.', 1)
    const name = this.#names.resolve(root, path.slice(root.length))
    this.#decorators.push(name)
    const list = node.getChild('ArgList')
    if (list !== null) this.#record(name, path, node.from, list)
  }

  #function(node: SyntaxNode): void {
    const named = node.getChild('VariableName')
    const name = named === null ? '' : this.#text.slice(named.from, named.to)
    const parameters = this.#parameters(node.getChild('ParamList'))
    const decorators = this.#decorators
    this.#decorators = []
    const receiver = decorators.includes('staticmethod') ? null : (parameters[0] ?? null)
    this.#names.enterFunction(name, parameters, receiver, { weakly: this.#branches > 0 })
    const line = this.#lineOf(node.from)
    const fact = { name: this.#names.scopeName ?? name, line, decorators, asserts: 0, parameters }
    this.#functions.push(fact)
    this.#frames.push({ fact, conditions: [] })
  }

  #parameters(list: SyntaxNode | null): readonly string[] {
    const names: string[] = []
    for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
      if (child.name !== 'VariableName' || child.prevSibling?.name === 'AssignOp') continue
      names.push(this.#text.slice(child.from, child.to))
    }
    return names
  }

  #class(node: SyntaxNode): void {
    const named = node.getChild('VariableName')
    const name = named === null ? '' : this.#text.slice(named.from, named.to)
    const decorators = this.#decorators
    this.#decorators = []
    const bases: string[] = []
    const list = node.getChild('ArgList')
    for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
      if (child.prevSibling?.name === 'AssignOp' || child.nextSibling?.name === 'AssignOp') continue
      if (child.name !== 'VariableName' && child.name !== 'MemberExpression') continue
      const chain = dotted(child, this.#text)
      if (chain?.named) bases.push(this.#names.resolve(chain.root, chain.rest))
    }
    this.#names.enterClass(name, bases)
    this.#classes.push({
      name: this.#names.scopeName ?? name,
      line: this.#lineOf(node.from),
      bases,
      decorators,
    })
    this.#frames.push({ fact: null, conditions: [] })
  }

  #body(body: SyntaxNode): void {
    const parent = body.parent
    if (parent?.name === 'IfStatement') this.#branch(body, parent)
    else if (parent?.name === 'WithStatement') this.#with(parent)
    else if (parent?.name === 'ForStatement') this.#for(parent)
  }

  #branch(body: SyntaxNode, statement: SyntaxNode): void {
    const { conditions } = this.#frame
    if (isMainGuard(body.prevSibling, this.#text)) {
      conditions.push(null)
      if (this.#names.scopeName === null) this.#mainGuard ??= this.#lineOf(statement.from)
    } else {
      conditions.push(conditionOf(body, this.#text))
    }
  }

  #with(statement: SyntaxNode): void {
    for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
      const target = child.nextSibling
      const value = child.prevSibling
      if (child.name === 'as' && target !== null && value !== null)
        this.#bindTarget(target, this.#value(value))
    }
  }

  #for(statement: SyntaxNode): void {
    for (let child = statement.firstChild; child !== null && child.name !== 'in'; child = child.nextSibling) {
      this.#bindTarget(child, null)
    }
  }

  #assert(node: SyntaxNode): void {
    const line = this.#lineOf(node.from)
    this.#asserts.push(line)
    if (this.#frame.fact !== null) this.#frame.fact.asserts += 1
    const tested = node.firstChild?.nextSibling
    if (tested) this.#guard('assert', snippet(this.#text, tested.from, tested.to), node.from)
  }

  #assign(statement: SyntaxNode): void {
    const sides: SyntaxNode[][] = [[]]
    for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'AssignOp') sides.push([])
      else if (child.name !== ',' && child.name !== 'TypeDef') sides.at(-1)?.push(child)
    }
    const values = sides.pop() ?? []
    if (sides.length === 0) return
    for (const targets of sides) {
      const paired = targets.length === values.length
      targets.forEach((target, index) => {
        const value = paired ? values[index] : undefined
        if (value === undefined) this.#bindTarget(target, null)
        else this.#assignOne(target, value)
      })
    }
  }

  #assignOne(target: SyntaxNode, value: SyntaxNode): void {
    const literal = stringValue(value, this.#text) ?? joinedPath(value, this.#text)
    if (literal !== null && (target.name === 'VariableName' || target.name === 'MemberExpression')) {
      const name = snippet(this.#text, target.from, target.to)
      const line = this.#lineOf(target.from)
      this.#strings.push({ name, value: literal, line, scope: this.#names.scopeName })
    }
    if (value.name === 'ArrayExpression' && target.name === 'VariableName') this.#assignList(target, value)
    if (value.name === 'None' && target.name === 'VariableName') {
      this.#names.bindWeakly(this.#text.slice(target.from, target.to))
      return
    }
    this.#bindTarget(target, this.#value(value))
  }

  #assignList(target: SyntaxNode, list: SyntaxNode): void {
    const name = this.#text.slice(target.from, target.to)
    let index = 0
    for (let item = list.firstChild; item !== null && index < ELEMENT_LIMIT; item = item.nextSibling) {
      if (item.name === ',') index += 1
      const value = this.#element(withoutText(item, this.#text))
      if (value === null) continue
      const line = this.#lineOf(item.from)
      this.#strings.push({ name: `${name}[${index}]`, value, line, scope: this.#names.scopeName })
    }
  }

  /** A text, a path, or a name as an f-string would have it; null for whatever else. */
  #element(item: SyntaxNode): string | null {
    const named = item.name === 'VariableName' || item.name === 'MemberExpression'
    const literal = stringValue(item, this.#text) ?? joinedPath(item, this.#text)
    return literal ?? (named ? `{${this.#text.slice(item.from, item.to)}}` : null)
  }

  #bindTarget(target: SyntaxNode, value: Value): void {
    if (target.name === 'VariableName') {
      this.#names.bind(this.#text.slice(target.from, target.to), value)
      return
    }
    if (target.name === 'MemberExpression' && value !== null) {
      const chain = dotted(target, this.#text)
      if (chain?.named && !chain.written.includes('[]')) {
        this.#names.assignAttribute(this.#names.resolve(chain.root, chain.rest), value)
      }
      return
    }
    for (const name of targetNames(target, this.#text)) this.#names.bind(name, null)
  }

  #walrus(node: SyntaxNode): void {
    const target = node.firstChild
    const value = node.lastChild
    if (target !== null && value !== null) this.#bindTarget(target, this.#value(value))
  }

  #value(expression: SyntaxNode): Value {
    switch (expression.name) {
      case 'CallExpression':
      case 'MemberExpression':
      case 'VariableName':
      case 'AwaitExpression':
      case 'ParenthesizedExpression': {
        const chain = dotted(expression, this.#text)
        return chain?.named ? this.#names.valueOf(chain.root, chain.rest, callsInside(expression)) : null
      }
      case 'ConditionalExpression':
        return expression.firstChild?.name === 'CallExpression' ? this.#value(expression.firstChild) : null
      default:
        return null
    }
  }
}

/** Walks a tree of `@lezer/python`. `fileLine` maps a line of `text` to the line of the file, for notebooks. */
export function walkPython(tree: Tree, text: string, fileLine: (line: number) => number): PythonSyntaxFacts {
  const lines = lineIndex(text)
  const walk = new PythonWalk(text, offset => fileLine(lines.at(offset)))
  tree.iterate({ enter: node => walk.enter(node), leave: node => walk.leave(node) })
  return walk.finish()
}
