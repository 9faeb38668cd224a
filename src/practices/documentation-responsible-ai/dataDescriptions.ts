/** Where the texts of a repository describe its data, and which topics they cover. */

import type { Evidence } from '../../model.ts'
import { dvcProject } from '../dvcReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { type Document, documentsNamed, drawn, readmeOf, sectionsOf } from './documents.ts'

export type DataTopic = 'source' | 'licence' | 'schema'

export interface DataDescription {
  readonly evidence: Evidence
  /** What it tells of; all three make a data card. */
  readonly topics: readonly DataTopic[]
}

/** Whether source, licence and schema stand in one description, which is what a card is. */
export function isWhole({ topics }: DataDescription): boolean {
  return topics.length === 3
}

/** Data cards, sections about data in the documents, described artifacts of DVC. */
export function dataDescriptions(subject: Subject): readonly DataDescription[] {
  return [...cards(subject), ...sections(subject), ...artifacts(subject)]
}

const cardFile =
  /(?:^|[/_-])(?:data[_-]?(?:set)?[_-]?cards?|datasheet|data[_-]?dictionary|data[_-]?description)[^/]*\.(?:md|rst|txt|ya?ml|json)$|^docs?\/(?:[^/]+\/)*(?:[\w-]+[_-])?(?:data|schema)[_-]?(?:contract|schema|sources?|pipeline)s?\.(?:md|rst|ya?ml)$|(?:^|\/)(?:data|datasets?)\/(?:[\w-]+\/)?README\.\w+$|^docs?\/(?:source\/)?data(?:set)?s?\.(?:md|rst)$|(?:^|\/)croissant\.json$/i

/** Links that say nothing of where data comes from: badges, tools and their documentation, the machine itself. */
const besideThePoint =
  /badge|shields\.io|github\.com\/[\w-]+\/[\w-]+\/actions|dvc\.org|pypi\.org|\bdocs?\b|localhost|127\.0\.0\.1/i
const origin =
  /\]\(https?:\/\/|https?:\/\/\S+|kaggle|\buci\b|collected|downloaded|obtained|scraped|provided by|sourced from|comes? from|open data|\bsources?\b/i

const cardTopics: readonly (readonly [DataTopic, RegExp])[] = [
  ['source', origin],
  ['licence', /licen[cs]e|terms of use|\bCC[ -]?(?:BY|0)\b/i],
  ['schema', /\bschema\b|\bcolumns?\b|\bfields?\b|\bfeatures?\b|^\|.*\|\s*$/im],
]

function cards(subject: Subject): readonly DataDescription[] {
  const licensed = frontMatterLicence(subject)
  return documentsNamed(subject, cardFile).flatMap(card => {
    const found = topicsOf(card.lines, cardTopics)
    const topics = licensed && found.length > 0 && !found.includes('licence') ? [...found, licence] : found
    return topics.length === 0 ? [] : describe(card.path, 1, topics)
  })
}

const licence: DataTopic = 'licence'

function describe(path: string, line: number, topics: readonly DataTopic[]): DataDescription {
  return { evidence: evidenceAt({ path, line }, topics.join(', ')), topics }
}

function topicsOf(
  lines: readonly string[],
  wanted: readonly (readonly [DataTopic, RegExp])[],
): readonly DataTopic[] {
  const text = lines.join('\n').slice(0, 100_000)
  if (text.trim().length < 40 || /more information needed|lorem ipsum/i.test(text)) return []
  return wanted.filter(([, words]) => words.test(text)).map(([name]) => name)
}

/** The front matter of a README on a hub states the licence of the data beside it. */
function frontMatterLicence(subject: Subject): boolean {
  const readme = readmeOf(subject)
  if (readme?.lines[0] !== '---') return false
  return readme.lines.slice(0, 60).some(line => /^licen[cs]e:\s*\S/.test(line))
}

/** Headings of data itself, not of what is done to it. */
const dataHeading =
  /\b(?:data ?sets?|corpus|corpora)\b(?! (?:validation|version\w*|management|load\w*|processing|registry|drift)\b)|^\W*(?:\d+[.)]\s*)*(?:the |raw |input |training |external )*data\W*$|\bdata (?:sources?|description|collection|card|dictionary|schema)\b|\bsources? of (?:the )?data\b/i

/**
 * A section speaks of many things, so that each topic takes more than in a card: a licence or terms, and columns or an
 * annotation format, not the features of a product.
 */
const sectionTopics: readonly (readonly [DataTopic, RegExp])[] = [
  ['licence', /licen[cs]e[ds]?\b|terms of use|\bCC[ -]?(?:BY|0)\b/i],
  [
    'schema',
    /\bschema\b|\bcolumns?\b|\bfields\b|\bannotations?\b|\bfeatures?\s*(?:\||:)|^\|\s*(?:column|field|feature|variable|name)\b/im,
  ],
]

/** Sections about data in the README of the root, in those of folders and in the documents, which say where it comes from. */
function sections(subject: Subject): readonly DataDescription[] {
  const readme = readmeOf(subject)
  const others = documentsNamed(subject, otherDocument, 'md', 'rst', 'txt', 'qmd', 'rmd').filter(
    ({ path }) => !cardFile.test(path),
  )
  return [
    ...(readme === null ? [] : [readme]),
    ...others.filter(({ path }) => path !== readme?.path),
  ].flatMap(document =>
    sectionsOf(document)
      .filter(({ title }) => dataHeading.test(title))
      .flatMap(({ line, lines }) =>
        lines.some(isOrigin)
          ? describe(document.path, line, ['source', ...topicsOf(lines, sectionTopics)])
          : [],
      ),
  )
}

const otherDocument = /(?:^|\/)docs?\/.*\.(?:md|rst|qmd|rmd)$|(?:^|\/)readme\.(?:md|rst|txt)$/i

function isOrigin(line: string): boolean {
  return origin.test(line) && !besideThePoint.test(line)
}

/** Data sets that `dvc.yaml` declares as artifacts, with a sentence about each. */
function artifacts(subject: Subject): readonly DataDescription[] {
  return dvcProject(subject).pipelines.flatMap(({ definition }) =>
    definition.artifacts
      .filter(({ type, description }) => type === 'dataset' && description !== null)
      .map(({ path, line, name }) => ({
        evidence: evidenceAt({ path, line }, `artifact ${name} with a description`),
        topics: ['source', 'licence', 'schema'] as const,
      })),
  )
}

const aboutData = /\bdata(?: ?sets?)?\b(?![ -](?:scien\w*|engineer\w*|validation|versioning|drift)\b)/i
/** Where data comes from in words, without a link; storage is no origin. */
const comesFrom =
  /\bdata(?: ?sets?)? (?:is |are |was |were )?(?:taken |read |published )?(?:from|by) (?!(?:the |an? |your |our )?(?:remote|storage|s3|gcs|dvc|bucket|cloud|source|database|disk|files?|csv|raw|local|api|cache|git|step|previous|test|train\w*)\b)\w|\bbased on [\w -]{3,40} data\b/i
/** Entries of a list of further reading: a link and nothing else. */
const reference = /^\s*[-*+]\s+\[[^\]]{1,300}\]\([^)\s]{1,300}\)\W*$/

/** Addresses at which data sets are published, whatever the sentence around says. */
const publishedData =
  /\bkaggle\.com\/(?:c|competitions|datasets|[\w-]+\/[\w-]+$)\/|archive(?:-beta)?\.ics\.uci\.edu|physionet\.org\/content|huggingface\.co\/datasets\/|zenodo\.org\/records?\/|openml\.org\/|data\.mendeley\.com|figshare\.com\/articles|https?:\/\/(?!raw\.)[^\s)]{1,200}data[^\s/)]{0,40}\.(?:zip|tgz|tar\.gz|csv|parquet)\b|\[[^\]]{1,100}\bdata ?set\]\(https?:\/\//i

/** A line of a README that names the data and where it comes from; it may be about the data of others. */
export function sourceInPassing(subject: Subject): Evidence | null {
  return firstLine(
    readmeOf(subject),
    line =>
      aboutData.test(line) &&
      (/\]\(https?:\/\/|https?:\/\/\S+|kaggle|uci |collected from|provided by|sourced from|open data/i.test(
        line,
      ) ||
        comesFrom.test(line)) &&
      !besideThePoint.test(line) &&
      !drawn.test(line) &&
      !reference.test(line),
  )
}

const badge = /badge|shields\.io/i

/** A line of the README that links a published data set. */
export function publishedSource(subject: Subject): Evidence | null {
  return firstLine(readmeOf(subject), line => publishedData.test(line) && !badge.test(line))
}

function firstLine(document: Document | null, wanted: (line: string) => boolean): Evidence | null {
  const index = document?.lines.findIndex(line => wanted(line.slice(0, 2000))) ?? -1
  return document === null || index < 0
    ? null
    : evidenceAt({ path: document.path, line: index + 1 }, 'source of the data')
}
