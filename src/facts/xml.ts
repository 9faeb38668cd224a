/** XML as build tools write it, with the line of every element: no entities beyond the five, no namespaces, no DTD. */

export interface XmlElement {
  /** Without a namespace's prefix. */
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly in it, trimmed and cut. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Open[]
  text: string
}

const MAX_ELEMENTS = 50_000
const MAX_DEPTH = 100
/** Characters of an element's text that are kept: a version or a name is short. */
const MOST_TEXT = 1000
const NAME = /[A-Za-z_][\w.:-]{0,200}/y
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]{0,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/**
 * The outermost element of a text; null when there is none. Tolerant: what is not closed ends with what is around it, and a
 * text that breaks off keeps what came before. Never throws.
 */
export function readXml(text: string): XmlElement | null {
  const document: Open = { name: '', line: 1, attributes: new Map(), children: [], text: '' }
  const open: Open[] = [document]
  const lines = lineCounter(text)
  let elements = 0
  for (let at = text.indexOf('<'); at >= 0 && elements < MAX_ELEMENTS; ) {
    const skipped = endOfOther(text, at)
    if (skipped !== null) {
      at = nextTag(text, skipped, open)
      continue
    }
    const end = endOfTag(text, at)
    if (end < 0) break
    if (text[at + 1] === '/') close(open, nameAt(text, at + 2))
    else {
      const name = nameAt(text, at + 1)
      const element = {
        name,
        line: lines(at),
        attributes: attributesOf(text, at, end),
        children: [],
        text: '',
      }
      elements += 1
      if (name !== '') open.at(-1)?.children.push(element)
      if (name !== '' && text[end - 1] !== '/' && open.length < MAX_DEPTH) open.push(element)
    }
    at = nextTag(text, end + 1, open)
  }
  return document.children[0] ?? null
}

/** The first child of each name in turn; null when one is missing. */
export function childAt(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let found = element
  for (const name of names) found = found?.children.find(child => child.name === name) ?? null
  return found
}

/** All elements of these names, wherever they stand, in their order. */
export function elementsNamed(root: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] {
  if (root === null) return []
  const own = names.includes(root.name) ? [root] : []
  return [...own, ...root.children.flatMap(child => elementsNamed(child, ...names))]
}

/** Adds the text before the next tag to the element that is open, and tells where that tag is. */
function nextTag(text: string, from: number, open: readonly Open[]): number {
  const at = text.indexOf('<', from)
  const inside = open.at(-1)
  if (inside !== undefined && at > from && inside.text.length < MOST_TEXT)
    inside.text = `${inside.text}${text.slice(from, Math.min(at, from + MOST_TEXT))}`.trim()
  return at
}

/** Where a comment, a declaration or the like ends; null for a tag. */
function endOfOther(text: string, at: number): number | null {
  const endings = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const
  for (const [start, ending] of endings) {
    if (!text.startsWith(start, at)) continue
    const end = text.indexOf(ending, at + start.length)
    return end < 0 ? text.length : end + ending.length
  }
  return null
}

/** The `>` of a tag: one in a quoted value is none. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] as string
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return at
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[0] ?? ''
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(text: string, start: number, end: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  NAME.lastIndex = start + 1
  ATTRIBUTE.lastIndex = start + 1 + (NAME.exec(text)?.[0].length ?? 0)
  while (ATTRIBUTE.lastIndex < end) {
    const match = ATTRIBUTE.exec(text)
    if (match === null) break
    found.set(match[1] ?? '', plain(match[2] ?? match[3] ?? ''))
  }
  return found
}

function plain(text: string): string {
  if (!text.includes('&')) return text
  const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => known[name] ?? '')
}

/** Closes the innermost element of that name and all in it; a closing tag of nothing is left out. */
function close(open: Open[], name: string): void {
  const at = open.findLastIndex(element => element.name === name)
  if (at > 0) open.length = at
}

/** Counts on from the last question: tags come in order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return offset => {
    while (next >= 0 && next < offset) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
