import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { type Document, documentsNamed, readmeOf } from './documents.ts'

export const dataCard: Practice = {
  id: 'data-card',
  dimension: 'documentation-responsible-ai',
  title: 'Data sets are documented',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Source, licence, schema and preparation of the data are documented.',
  sources: ['Gebru et al. datasheets', 'SE4ML-2,5', 'MM-4,5'],
  evidence: {
    met: 'data card/datasheet/`data/README`/Croissant with source+licence+schema; DVC `artifacts: type: dataset` with desc counts',
    partial: 'source only',
    unmet: 'none',
    notApplicable: 'no own data',
  },
  assess: subject => {
    const reason = whyNoData(subject)
    if (reason !== null) return notApplicable(reason)
    const licensed = frontMatterLicence(subject)
    const cards = documentsNamed(subject, cardFile).map(card => {
      const found = topicsOf(card)
      return {
        card,
        topics: licensed && found.length > 0 && !found.includes('licence') ? [...found, 'licence'] : found,
      }
    })
    const full = nonEmpty(cards.filter(({ topics }) => topics.length === 3).map(placeOf))
    if (full !== null) {
      return met({
        evidence: full,
        strength: 'configured',
        because: 'Source, licence and schema of the data are written down.',
      })
    }
    const told = sourceInReadme(subject)
    const weak = nonEmpty([
      ...cards.filter(({ topics }) => topics.length > 0).map(placeOf),
      ...(told === null ? [] : [told]),
    ])
    if (weak !== null)
      return partial({
        evidence: weak,
        because: 'The data is described in part; source, licence and schema belong together.',
      })
    return unmet({
      because: 'Nothing says where the data comes from, what it holds and who may use it.',
      searched: [
        'data cards, datasheets, dictionaries, README files of data folders',
        'the source of the data in the README',
      ],
    })
  },
  remedy: () => ({
    step: 'Describe source, licence and columns of the data in `data/README.md`.',
    snippet:
      '# Data\n\n## Source\n## Licence\n## Schema\n| column | type | meaning |\n|---|---|---|\n## Preparation',
    language: 'text',
  }),
}

function whyNoData(subject: Subject): string | null {
  const { id, traits } = subject.profile
  if (id === 'library' || id === 'course' || id === 'research') return 'No data set of its own is used here.'
  if (traits.length === 0 && id === 'template')
    return subject.snapshot.files.some(({ path }) => /(?:^|\/)data\//.test(path) && !path.includes('{{'))
      ? null
      : 'There is no data yet.'
  if (!traits.includes('trains')) return 'There is no training data.'
  const uses = mlCode(subject).flatMap(code => dataAccessCalls(code))
  const borrowed =
    uses.length > 0 && uses.every(({ kind }) => kind === 'bundled' || kind === 'hub' || kind === 'pretrained')
  const isStored = () =>
    subject.snapshot.files.some(({ path }) => /(?:^|\/)(?:data|datasets?)\/|\.dvc$|\.csv$/.test(path))
  return borrowed && !isStored() ? 'Only public sample data of libraries is used.' : null
}

const cardFile =
  /(?:^|[/_-])(?:data[_-]?(?:set)?[_-]?cards?|datasheet|data[_-]?dictionary|data[_-]?description)[^/]*\.(?:md|rst|txt|ya?ml|json)$|(?:^|\/)(?:data|datasets?)\/(?:[\w-]+\/)?README\.\w+$|^docs?\/(?:source\/)?data(?:set)?s?\.(?:md|rst)$|(?:^|\/)croissant\.json$/i

interface ReadCard {
  readonly card: Document
  readonly topics: readonly string[]
}

function placeOf({ card, topics }: ReadCard): Evidence {
  return evidenceAt({ path: card.path, line: 1 }, topics.join(', '))
}

const topics: readonly (readonly [string, RegExp])[] = [
  ['source', /\bsources?\b|https?:\/\/|collected|downloaded|obtained|scraped|provided by|comes? from/i],
  ['licence', /licen[cs]e|terms of use|\bCC[ -]?(?:BY|0)\b/i],
  ['schema', /\bschema\b|\bcolumns?\b|\bfields?\b|\bfeatures?\b|^\|.*\|\s*$/im],
]

function topicsOf({ lines }: Document): readonly string[] {
  const text = lines.join('\n').slice(0, 100_000)
  if (text.trim().length < 40 || /more information needed|lorem ipsum/i.test(text)) return []
  return topics.filter(([, words]) => words.test(text)).map(([name]) => name)
}

/** The front matter of a README on a hub states the licence of the data beside it. */
function frontMatterLicence(subject: Subject): boolean {
  const readme = readmeOf(subject)
  if (readme?.lines[0] !== '---') return false
  return readme.lines.slice(0, 60).some(line => /^licen[cs]e:\s*\S/.test(line))
}

const aboutData = /\bdata ?sets?\b|\bdata\b/i
const origin = /\]\(https?:\/\/|https?:\/\/\S+|kaggle|uci |collected from|provided by|sourced from|open data/i

/** A line of the README that names the data and where it comes from. */
function sourceInReadme(subject: Subject): Evidence | null {
  const readme = readmeOf(subject)
  if (readme === null) return null
  const index = readme.lines.findIndex(line => {
    return (
      aboutData.test(line) &&
      origin.test(line) &&
      !/badge|shields\.io|github\.com\/[\w-]+\/[\w-]+\/actions|dvc\.org|\bdocs?\b/i.test(line)
    )
  })
  return index < 0 ? null : evidenceAt({ path: readme.path, line: index + 1 }, 'source of the data')
}
