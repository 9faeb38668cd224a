/** How deep variables may refer to each other, and how long a text may grow. */
const MAX_DEPTH = 20
const MAX_LENGTH = 64 * 1024

/** Value of a variable as written in the file, undefined when it does not set one. */
export type MakeLookup = (name: string) => string | undefined

/**
 * Replaces `$(NAME)`, `${NAME}` and `$X` as make does. A variable that nothing sets becomes the shell's `${NAME}`, because the
 * environment may set it; `$(shell …)` becomes `$(…)`; functions that only rearrange words are worked out where that is simple.
 */
export function expandMakeText(text: string, lookup: MakeLookup): string {
  return expand(text, lookup, 0)
}

function expand(text: string, lookup: MakeLookup, depth: number): string {
  if (!text.includes('$') || depth > MAX_DEPTH) return text
  let out = ''
  for (let i = 0; i < text.length && out.length < MAX_LENGTH; i++) {
    const char = text[i] as string
    if (char !== '$' || i + 1 === text.length) {
      out += char
      continue
    }
    const next = text[i + 1] as string
    if (text.startsWith('{{', i + 1) && text.includes('}}', i)) {
      // An expression of the workflow that a variable was set to.
      const end = text.indexOf('}}', i) + 2
      out += text.slice(i, end)
      i = end - 1
    } else if (next === '$') {
      out += '$'
      i++
    } else if (next === '(' || next === '{') {
      const end = closing(text, i + 1)
      if (end === -1) return out + text.slice(i)
      out += reference(text.slice(i + 2, end), lookup, depth + 1)
      i = end
    } else {
      out += lookup(next) === undefined ? `$${next}` : reference(next, lookup, depth + 1)
      i++
    }
  }
  return out.length > MAX_LENGTH ? out.slice(0, MAX_LENGTH) : out
}

function closing(text: string, open: number): number {
  const opening = text[open]
  const close = opening === '(' ? ')' : '}'
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === opening) depth++
    else if (text[i] === close && --depth === 0) return i
  }
  return -1
}

function reference(inner: string, lookup: MakeLookup, depth: number): string {
  const call = /^([a-z-]+)\s+(.*)$/s.exec(inner)
  if (call !== null && FUNCTIONS.has(call[1] as string)) {
    return applyFunction(call[1] as string, call[2] as string, lookup, depth)
  }
  const substitution = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(inner)
  if (substitution !== null) {
    const [, name = '', from = '', to = ''] = substitution
    const value = lookup(name)
    if (value === undefined) return `\${${name}}`
    return replaceSuffix(expand(value, lookup, depth), from, to)
  }
  const name = inner.includes('$') ? expand(inner, lookup, depth) : inner
  if (name === 'MAKE') return 'make'
  if (name === 'CURDIR') return '.'
  const value = lookup(name)
  if (value !== undefined) return expand(value, lookup, depth)
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `\${${name}}` : ''
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'shell',
  'wildcard',
  'addprefix',
  'addsuffix',
  'strip',
  'sort',
  'firstword',
  'or',
  'if',
  'call',
  'foreach',
  'subst',
  'patsubst',
  'filter',
  'filter-out',
  'notdir',
  'dir',
  'basename',
  'abspath',
  'realpath',
  'info',
  'warning',
  'error',
  'eval',
  'lastword',
  'word',
  'words',
])

function applyFunction(name: string, rest: string, lookup: MakeLookup, depth: number): string {
  if (name === 'shell') return shellValue(expand(rest, lookup, depth))
  const args = splitArguments(rest).map(arg => expand(arg, lookup, depth))
  const [first = '', second = '', third = ''] = args
  const listed = (args.at(-1) ?? '').split(/\s+/).filter(word => word !== '')
  switch (name) {
    case 'strip':
    case 'abspath':
    case 'realpath':
    case 'wildcard':
      return first.trim()
    case 'sort':
      return [...new Set(listed)].sort().join(' ')
    case 'firstword':
      return listed[0] ?? ''
    case 'lastword':
      return listed.at(-1) ?? ''
    case 'addprefix':
      return listed.map(word => first.trim() + word).join(' ')
    case 'addsuffix':
      return listed.map(word => word + first.trim()).join(' ')
    case 'subst':
      return first === '' ? third : third.split(first).join(second)
    case 'patsubst':
      return listed.map(word => replacePattern(word, first.trim(), second.trim())).join(' ')
    case 'dir':
      return listed
        .map(word => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './'))
        .join(' ')
    case 'notdir':
      return listed.map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ')
    case 'or':
      return args.find(arg => arg.trim() !== '')?.trim() ?? ''
    case 'if':
      return first.trim() === '' ? third : second
    case 'call':
      return callFunction(args, lookup, depth)
    default:
      return ''
  }
}

/** Makefiles ask the shell for their own folder; every other question stays one for the shell. */
function shellValue(command: string): string {
  const text = command.trim()
  if (text === 'pwd') return '.'
  const literal = /^dirname\s+([\w./-]+)$/.exec(text)?.[1]
  if (literal === undefined) return `$(${text})`
  return literal.includes('/') ? literal.slice(0, literal.lastIndexOf('/')) : '.'
}

/** `$(call name,a,b)`: the variable's text with `$(1)`, `$(2)` replaced. */
function callFunction(args: readonly string[], lookup: MakeLookup, depth: number): string {
  const body = lookup((args[0] ?? '').trim())
  if (body === undefined) return ''
  return expand(body, name => (/^[0-9]$/.test(name) ? (args[Number(name)] ?? '') : lookup(name)), depth)
}

function splitArguments(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '(' || char === '{') depth++
    else if (char === ')' || char === '}') depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

function replaceSuffix(value: string, from: string, to: string): string {
  const pattern = from.includes('%') ? from : `%${from}`
  const target = from.includes('%') ? to : `%${to}`
  return value
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => replacePattern(word, pattern, target))
    .join(' ')
}

/** The word with its stem put into `to`, when it fits the `%` pattern; else the word itself. */
export function replacePattern(word: string, pattern: string, to: string): string {
  const stem = stemOf(word, pattern)
  return stem === null ? word : to.replace('%', () => stem)
}

/** What `%` stands for when `word` fits `pattern`, else null. */
export function stemOf(word: string, pattern: string): string | null {
  const at = pattern.indexOf('%')
  if (at === -1) return word === pattern ? '' : null
  const before = pattern.slice(0, at)
  const after = pattern.slice(at + 1)
  if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after))
    return null
  return word.slice(before.length, word.length - after.length)
}
