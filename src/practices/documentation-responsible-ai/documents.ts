/** The texts that people write: README, cards, notes. */

import { localPath } from '../../facts/localPath.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

export interface Document {
  readonly path: string
  readonly lines: readonly string[]
}

const readmeName = /^(?:\.github\/|docs\/)?readme(?:\.(?:md|markdown|rst|txt|org|qmd|rmd|adoc))?$/i

/** The README that GitHub shows: in the root, else in `.github`, else in `docs`. */
export function readmeOf(subject: Subject): Document | null {
  const { scope } = subject.snapshot
  const paths = filesEnding(subject.snapshot, 'md', 'markdown', 'rst', 'txt', 'org', 'qmd', 'rmd', 'adoc', '')
    .map(({ path }) => path)
    .filter(path => readmeName.test(localPath(path, scope)))
  const [path] = paths.toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  return path === undefined ? null : documentAt(subject, path)
}

const mostDocuments = 20

/** Prose files whose path matches, shortest path first; `endings` are those that the pattern allows, none when it allows any. */
export function documentsNamed(
  subject: Subject,
  name: RegExp,
  ...endings: readonly string[]
): readonly Document[] {
  const files = endings.length > 0 ? filesEnding(subject.snapshot, ...endings) : subject.snapshot.files
  return files
    .filter(
      ({ path, kind }) =>
        kind === 'file' &&
        name.test(localPath(path, subject.snapshot.scope)) &&
        !/(?:^|\/)(?:node_modules|vendor|\.venv)\/|\{\{/.test(path),
    )
    .map(({ path }) => path)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, mostDocuments)
    .flatMap(path => documentAt(subject, path) ?? [])
}

function documentAt(subject: Subject, path: string): Document | null {
  const content = subject.snapshot.text(path)
  return content.ok ? { path, lines: content.text.split('\n') } : null
}

/** The first line that matches. */
export function lineIn({ path, lines }: Document, wanted: RegExp, what: string): Evidence | null {
  const index = lines.findIndex(line => wanted.test(line))
  return index < 0 ? null : evidenceAt({ path, line: index + 1 }, what)
}

export interface Section {
  /** The text of the heading. */
  readonly title: string
  /** Line of the heading, counted from 1. */
  readonly line: number
  /** What stands under it, sections below it included. */
  readonly lines: readonly string[]
}

/** The sections of a document in Markdown or reStructuredText, by their headings; code blocks have none. */
export function sectionsOf({ lines }: Document): readonly Section[] {
  const headings: { readonly title: string; readonly index: number; readonly depth: number }[] = []
  const underlines: string[] = []
  let fenced = false
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    if (fenced) continue
    const marks = /^(#{1,6})\s+\S/.exec(line)?.[1]
    if (marks !== undefined)
      headings.push({ title: line.slice(marks.length).trim(), index, depth: marks.length })
    else if (/^(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/.test(line) && (lines[index - 1] ?? '').trim() !== '') {
      const mark = line.charAt(0)
      if (!underlines.includes(mark)) underlines.push(mark)
      headings.push({
        title: (lines[index - 1] ?? '').trim(),
        index: index - 1,
        depth: underlines.indexOf(mark) + 1,
      })
    }
  }
  return headings.map(({ title, index, depth }, at) => {
    const next = headings.slice(at + 1).find(heading => heading.depth <= depth)
    return { title, line: index + 1, lines: lines.slice(index + 1, next?.index ?? lines.length) }
  })
}

/** Lines that draw a tree of files. */
export const drawn = /[│├└]|^\|--|<-{1,2} /

export interface CodeLine {
  readonly line: number
  readonly text: string
}

/** A line of prose that is nothing but a command, written without the marks of code. */
const typed =
  /^(?:(?:python3? -m )?pip3?|uv|poetry|pipenv|conda|mamba) (?:install|sync|env create|create)\b(?: [\w./=<>~[\],-]+)*\s*$|^(?:python3? [\w./-]+\.py|uvicorn [\w.]+:\w+|streamlit run [\w./-]+|docker(?:-compose| compose)? (?:up|build|run)|make [\w-]+|dvc repro)(?: -[\w./=-]+| \.)*\s*$/

/** Lines of code: fenced and indented blocks, and inline code. */
export function codeLinesOf({ path, lines }: Document): readonly CodeLine[] {
  const found: CodeLine[] = []
  let fence: string | null = null
  // In reStructuredText the block that a double colon announces may be indented by less than in Markdown.
  const indented = path.endsWith('.rst') ? /^ {2,}[^\s:|-]/ : /^(?: {4}|\t)\s*\S/
  for (const [index, written] of lines.entries()) {
    const text = written.replace(/^(?:\s*>)+ ?/, '')
    const mark = /^\s*(```|~~~)/.exec(text)?.[1] ?? null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    else if (fence !== null || indented.test(text)) found.push({ line: index + 1, text: text.trim() })
    else if (typed.test(text)) found.push({ line: index + 1, text: text.trim() })
    else
      for (const [, inline = ''] of text.slice(0, 2000).matchAll(/`([^`]+)`/g))
        found.push({ line: index + 1, text: inline.trim() })
  }
  return found
    .filter(({ text }) => !drawn.test(text))
    .map(({ line, text }) => ({ line, text: text.replace(/^[$>%!] ?/, '') }))
}
