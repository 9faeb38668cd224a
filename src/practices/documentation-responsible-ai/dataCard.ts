import { dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { lfsData, ownData } from '../artifacts.ts'
import { mlCode } from '../codeReading.ts'
import { trackedData } from '../dvcReading.ts'
import { met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import {
  type DataDescription,
  dataDescriptions,
  isWhole,
  publishedSource,
  sourceInPassing,
} from './dataDescriptions.ts'

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
    const told = dataDescriptions(subject)
    // What a library or a paper links is the data of others.
    const others = subject.profile.id === 'library' || subject.profile.id === 'research'
    const published = others ? null : publishedSource(subject)
    const reason = published === null ? whyNoData(subject, told) : null
    if (reason !== null) return notApplicable(reason)
    const whole = nonEmpty(told.filter(isWhole).map(({ evidence }) => evidence))
    if (whole !== null) {
      return met({
        evidence: whole,
        strength: 'configured',
        because: 'Source, licence and schema of the data are written down.',
      })
    }
    const trains = subject.profile.traits.includes('trains') && subject.profile.id !== 'course'
    const passing = published ?? (trains ? sourceInPassing(subject) : null)
    const some = nonEmpty([
      ...told.map(({ evidence }) => evidence),
      ...(told.length === 0 && passing !== null ? [passing] : []),
    ])
    if (some !== null)
      return partial({
        evidence: some,
        because: 'The data is described in part; source, licence and schema belong together.',
      })
    return unmet({
      because: 'Nothing says where the data comes from, what it holds and who may use it.',
      searched: [
        'data cards, datasheets, dictionaries, README files of data folders',
        'sections about data in the README and the documents',
        'described data artifacts of DVC',
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

/** Some kinds of repositories have data only when they bring it along or describe it. */
function whyNoData(subject: Subject, told: readonly DataDescription[]): string | null {
  const { id, traits } = subject.profile
  const described = told.some(isWhole)
  if (id === 'library') return described ? null : 'A library has no data set of its own.'
  const stored = ownData(subject).length > 0 || trackedData(subject).length > 0 || lfsData(subject).length > 0
  if (id === 'course') return described || stored ? null : 'No data set of its own is used here.'
  if (id === 'research') return told.length > 0 || stored ? null : 'No data set of its own is used here.'
  if (traits.length === 0 && id === 'template') return stored ? null : 'There is no data yet.'
  if (!traits.includes('trains')) return told.length > 0 ? null : 'There is no training data.'
  return onlySamples(subject) && !stored && !described
    ? 'Only public sample data of libraries is used.'
    : null
}

/** All data that the code reads comes with a library or from a public collection. */
function onlySamples(subject: Subject): boolean {
  const uses = mlCode(subject).flatMap(code => dataAccessCalls(code))
  return (
    uses.length > 0 && uses.every(({ kind }) => kind === 'bundled' || kind === 'hub' || kind === 'pretrained')
  )
}
