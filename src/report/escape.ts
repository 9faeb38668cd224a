/**
 * Text from a repository, made harmless for each medium that it is shown in. A path, a name or a command may hold
 * anything: markup, commands of the runner, terminal escapes, direction overrides.
 */

import { plainLine, visible } from '../plainText.ts'

declare const markdown: unique symbol
declare const html: unique symbol

/** Inline Markdown that is safe to show. Made by the functions here alone, so that raw text cannot enter a document. */
export type Markdown = string & { readonly [markdown]: true }

/** Text that is safe inside an HTML element. */
export type Html = string & { readonly [html]: true }

/** Characters that a shown text may have; longer ones end in `…`. */
const mostCharacters = 400

/** Put into what GitHub would turn into a mention, a reference or a link; it works on rendered text, where a backslash is gone. */
const breaker = '\u200b'

/** One line without anything invisible: white space collapses, each other hidden character becomes U+FFFD. */
export function plain(text: string, limit = mostCharacters): string {
  return plainLine(text, limit)
}

/** Lines of code without anything invisible; tabs stay, since recipes need them. */
export function plainLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map(line => line.split('\t').map(visible).join('\t'))
}

/** Joins safe parts to a safe whole: md`see ${markdownCode(path)}`. Numbers are safe as they are. */
export function md(strings: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: strings }, ...values) as Markdown
}

export function joinMarkdown(parts: readonly Markdown[], separator: Markdown): Markdown {
  return parts.join(separator) as Markdown
}

/** Text as text, anywhere in a document: no markup, table column, mention, reference, link, formula or emoji comes of it. */
export function markdownText(text: string): Markdown {
  return escapeText(plain(text)) as Markdown
}

/** Text in code style. What a code span cannot hold in a table cell goes into a `code` element, all of it as entities. */
export function markdownCode(text: string): Markdown {
  const line = plain(text).trim()
  if (line === '') return '–' as Markdown
  return (/[`<>|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``) as Markdown
}

/** A sentence in which back-ticks mark code: those in pairs become code, all else is text. */
export function markdownProse(text: string): Markdown {
  const parts = proseParts(text)
  return parts.map(part => (part.code ? markdownCode(part.text) : escapeText(part.text))).join('') as Markdown
}

/** A link when the target is a web address, else its label alone. */
export function markdownLink(label: Markdown, url: string | null): Markdown {
  const target = url === null ? null : linkTarget(url)
  return target === null ? label : (`[${label}](${target})` as Markdown)
}

/** A web address that can stand between the parentheses of a link, null when it is none. */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\/[\w.-]+(:\d+)?(\/|$)/.test(url)) return null
  return url.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, character =>
    character.charCodeAt(0) < 128
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  )
}

/** Text inside an HTML element, also an attribute in double quotes. */
export function htmlText(text: string): Html {
  const escaped = plain(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)
  return breakReferences(escaped) as Html
}

/** A sentence for an HTML element; paired back-ticks become `code` elements. */
export function htmlProse(text: string): Html {
  const parts = proseParts(text)
  return parts
    .map(part => (part.code ? `<code>${entities(part.text)}</code>` : htmlText(part.text)))
    .join('') as Html
}

/** Text on a terminal: no control, no escape sequence, no direction override. Use `withoutCommands` on what is printed. */
export function terminalText(text: string, limit = mostCharacters): string {
  return plain(text, limit)
}

/** A string of Graphviz with its quotes; a backslash or an entity in it would be read as more than itself. */
export function dotText(text: string): string {
  const escaped = plain(text, 120)
    .replaceAll('&', '&amp;')
    .replace(/["\\]/g, character => `\\${character}`)
  return `"${escaped}"`
}

/** One line for the log of a workflow run, in which the runner finds no workflow command. */
export function logLine(text: string): string {
  return withoutCommands(plain(text, 4096))
}

/**
 * Many lines in which the runner finds no command: it takes a line that starts with `::` after white space, and the older
 * `##[` anywhere in a line (the runner's ActionCommandManager).
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '# #[').replace(/^([^\S\n]*:)(?=:)/gm, '$1 ')
}

interface ProsePart {
  readonly text: string
  readonly code: boolean
}

function proseParts(text: string): readonly ProsePart[] {
  const pieces = plain(text).trim().split('`')
  const unpaired = pieces.length % 2 === 0 ? pieces.pop() : undefined
  const parts = pieces.map((piece, index) =>
    index % 2 === 1 && piece.trim() === ''
      ? { text: `\`${piece}\``, code: false }
      : { text: piece, code: index % 2 === 1 },
  )
  return unpaired === undefined ? parts : [...parts, { text: `\`${unpaired}`, code: false }]
}

const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  '`': '&#96;',
  $: '&#36;',
}

function escapeText(line: string): string {
  const escaped = line
    .replace(/[\\*_[\]~#<>&|`$]/g, character => escapes[character] ?? `\\${character}`)
    .replace(/^( ?)([-+](?=[\s-]|$)|=)/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)](?=\s|$))/, '$1\\$2')
  return breakReferences(escaped)
}

/** Takes mentions, issue numbers, addresses and emoji names apart. Our own entities hold a `#` after `&`, which stays. */
function breakReferences(text: string): string {
  return text
    .replace(/@(?=\w)/g, `@${breaker}`)
    .replace(/(?<!&)#(?=\d)/g, `#${breaker}`)
    .replace(/\bgh-(?=\d)/gi, `$&${breaker}`)
    .replace(/:\/\//g, `:${breaker}//`)
    .replace(/\bwww(?=\.)/gi, `$&${breaker}`)
    .replace(/:(?=(?:[a-z+-][\w+-]{0,40}|100|1234):)/gi, `:${breaker}`)
}

function entities(line: string): string {
  return line.replace(/[!-/:-@[-`{-~]/g, character => `&#${character.charCodeAt(0)};`)
}
