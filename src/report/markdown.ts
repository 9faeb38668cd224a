/**
 * A small tree of blocks and its writer. A document never grows over its byte budget: what comes last and what is long is
 * shortened or left out, and a line says so.
 */

import { type Html, type Markdown, md, plainLines, withoutCommands } from './escape.ts'

export interface Column {
  readonly title: Markdown
  readonly align?: 'right'
}

export interface ListItem {
  readonly text: Markdown
  readonly code?: Code
}

export interface Code {
  readonly kind: 'code'
  /** Word after the fence, for highlighting. */
  readonly language: string
  readonly text: string
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4 | 5; readonly text: Markdown }
  | { readonly kind: 'paragraph'; readonly text: Markdown }
  | { readonly kind: 'quote'; readonly text: Markdown }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Markdown[])[]
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | Code
  /** `title` names it where it had to be left out. */
  | {
      readonly kind: 'details'
      readonly title: string
      readonly summary: Html
      readonly blocks: readonly Block[]
    }
  | {
      readonly kind: 'section'
      readonly level: 3 | 4 | 5
      readonly title: Markdown
      readonly blocks: readonly Block[]
    }

/** Room for the line that says what was left out, in bytes. */
const noteRoom = 400

/**
 * The blocks as a document of at most `bytes` bytes of UTF-8, ended by the footer. The budget has to be larger than the
 * footer and 1 KiB to show anything.
 */
export function renderDocument(blocks: readonly Block[], footer: Block, bytes: number): string {
  const end = write(footer, bytes)
  const room = bytes - sizeOf(end?.text ?? '') - noteRoom
  const body = writeAll(blocks, room)
  const parts = [body.text, body.left.length > 0 ? leftOut(body.left, bytes) : '', end?.text ?? '']
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

interface Written {
  readonly text: string
  /** Titles of what is missing or shortened in it. */
  readonly left: readonly string[]
}

function writeAll(blocks: readonly Block[], room: number): Written {
  const texts: string[] = []
  const left: string[] = []
  let free = room
  for (const block of blocks) {
    const written = write(block, free - 2)
    left.push(...(written?.left ?? [titleOf(block)]))
    if (written === null) continue
    texts.push(written.text)
    free -= sizeOf(written.text) + 2
  }
  return { text: texts.join('\n\n'), left }
}

/** The block in at most `room` bytes, or null when nothing useful of it fits. */
function write(block: Block, room: number): Written | null {
  switch (block.kind) {
    case 'heading':
      return fitting(withoutCommands(`${'#'.repeat(block.level)} ${block.text}`), room)
    case 'paragraph':
      return fitting(withoutCommands(block.text), room)
    case 'quote':
      return fitting(withoutCommands(`> ${block.text}`), room)
    case 'code':
      return fitting(codeLines(block).join('\n'), room)
    case 'table':
      return writeRows(tableHead(block.columns), block.rows.map(tableRow), room, '\n\n')
    case 'list':
      return writeRows([], listItems(block.ordered, block.items), room, '\n\n')
    case 'details':
      return framed(`<details><summary>${block.summary}</summary>\n\n`, block, '\n\n</details>', room)
    case 'section':
      return framed(`${'#'.repeat(block.level)} ${block.title}\n\n`, block, '', room)
  }
}

function fitting(text: string, room: number): Written | null {
  return sizeOf(text) <= room ? { text, left: [] } : null
}

function framed(
  start: string,
  block: Extract<Block, { readonly blocks: readonly Block[] }>,
  end: string,
  room: number,
): Written | null {
  const opening = withoutCommands(start)
  const inner = writeAll(block.blocks, room - sizeOf(opening) - sizeOf(end))
  if (inner.text === '') return null
  return {
    text: opening + inner.text + end,
    left: inner.left.length === 0 ? [] : [titleOf(block)],
  }
}

/** As many rows as fit, then how many there are besides; null when none fits. */
function writeRows(
  head: readonly string[],
  rows: readonly string[],
  room: number,
  gap: string,
): Written | null {
  const all = [...head, ...rows].map(withoutCommands)
  const reserve = 60
  const kept: string[] = []
  let size = 0
  for (const row of all) {
    size += sizeOf(row) + 1
    if (size > room - reserve) break
    kept.push(row)
  }
  const rest = all.length - kept.length
  if (rest === 0) return { text: kept.join('\n'), left: [] }
  if (kept.length <= head.length) return fitting(all.join('\n'), room)
  return { text: `${kept.join('\n')}${gap}… and ${rest} more`, left: ['the rest of a list'] }
}

function tableHead(columns: readonly Column[]): string[] {
  const rule = columns.map(column => (column.align === 'right' ? '---:' : '---'))
  return [tableRow(columns.map(column => column.title)), `|${rule.join('|')}|`]
}

/** Cells hold no bare `|`: escaping makes entities of them. */
function tableRow(cells: readonly Markdown[]): string {
  return `| ${cells.join(' | ')} |`
}

function listItems(ordered: boolean, items: readonly ListItem[]): string[] {
  return items.map((item, index) => {
    const marker = ordered ? `${index + 1}. ` : '- '
    if (item.code === undefined) return marker + item.text
    const indent = ' '.repeat(marker.length)
    return [marker + item.text, ...codeLines(item.code).map(line => (line === '' ? '' : indent + line))].join(
      '\n',
    )
  })
}

/** A fence longer than any run of back-ticks inside. */
function codeLines(code: Code): string[] {
  const lines = plainLines(code.text.replace(/\s+$/, ''))
  let longest = 2
  for (const run of code.text.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const language = code.language === 'text' ? '' : code.language.replace(/[^a-z]/g, '')
  return [fence + language, ...withoutCommands(lines.join('\n')).split('\n'), fence]
}

function titleOf(block: Block): string {
  if (block.kind === 'details') return block.title
  return block.kind === 'section' ? plainTitle(block.title) : `a ${block.kind}`
}

function plainTitle(title: Markdown): string {
  return title.replace(/[^\p{L}\p{N} ]/gu, '')
}

function leftOut(titles: readonly string[], bytes: number): string {
  const named = [...new Set(titles)].map(title => title.replace(/[^\p{L}\p{N} ]/gu, ''))
  const text = md`Left out in whole or part, since this text may have at most ${Math.floor(bytes / 1024)} KiB: `
  const shown = named.join(', ')
  return `${text}${sizeOf(shown) <= noteRoom - 120 ? shown : `${named.length} parts`}.`
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text)
}
