import { localPath } from '../../facts/localPath.ts'
import { projectCode } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { type Document, documentsNamed, lineIn, readmeOf } from './documents.ts'

export const license: Practice = {
  id: 'license',
  dimension: 'documentation-responsible-ai',
  title: 'A licence is stated',
  level: 1,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Terms for code (and data/model) are stated.',
  sources: ['OSSF License', 'SE4ML-8'],
  evidence: {
    met: 'LICENSE file recognised (SPDX) ; data/model licence in card adds a note',
    partial: 'mention only',
    unmet: 'none',
    notApplicable: 'private repository (input)',
  },
  assess: subject => {
    const texts = nonEmpty(
      [...documentsNamed(subject, licenceFile), ...inOnlyFolder(subject)]
        .filter(({ lines }) => licenceText.test(lines.join(' ').slice(0, 5000)))
        .map(({ path }) => evidenceAt({ path, line: 1 }, 'licence')),
    )
    if (texts !== null)
      return met({
        evidence: texts,
        strength: 'configured',
        because: 'A licence text lies in the repository.',
      })
    const mentions = nonEmpty(mentionsOf(subject))
    if (mentions !== null)
      return partial({ evidence: mentions, because: 'A licence is mentioned; its text is missing.' })
    return unmet({
      because: 'No licence is stated, so nobody may reuse the code.',
      searched: ['LICENSE, LICENCE and COPYING', 'licence fields of manifests', 'the README'],
    })
  },
  remedy: () => ({
    step: 'Add a `LICENSE` file with the text of the licence.',
    snippet: null,
    language: 'text',
  }),
}

const licenceFile =
  /^(?:LICENSES\/)?(?:[\w.-]*LICEN[CS]E[\w.-]*|COPYING(?:\.\w+)?|UNLICENSE(?:\.\w+)?)$|^LICENSES\/[^/]+\.txt$/i
const licenceText =
  /permission is hereby granted|redistribution and use|apache license|gnu (?:affero |lesser )?general public|mozilla public|creative\s*(?:commons|ml)|openrail|unencumbered software|eclipse public|boost software|european union public|all rights reserved|licen[cs]e/i

/** The licence in the one folder that holds the project: beside it there are at most scripts in the root. */
function inOnlyFolder(subject: Subject): readonly Document[] {
  const { scope } = subject.snapshot
  const folders = new Set(
    projectCode(subject.snapshot).map(path => localPath(path, scope).match(/^[^/]+(?=\/)/)?.[0] ?? ''),
  )
  folders.delete('')
  const [folder = ''] = folders
  if (folders.size !== 1) return []
  const inFolders = documentsNamed(subject, /^[^/]+\/LICEN[CS]E(?:\.\w+)?$/i)
  return inFolders.filter(({ path }) => localPath(path, scope).startsWith(`${folder}/`))
}

/** Manifests and the README that name a licence. */
function mentionsOf(subject: Subject): readonly Evidence[] {
  const manifests = documentsNamed(
    subject,
    /^(?:pyproject\.toml|setup\.(?:py|cfg)|DESCRIPTION|package\.json|CITATION\.cff)$/,
    ...['toml', 'py', 'cfg', 'json', 'cff', ''],
  )
  const fields = manifests.map(file =>
    lineIn(file, /^\s*["']?licen[cs]e["']?\s*[=:]\s*\S|License :: /i, 'licence field'),
  )
  const readme = readmeOf(subject)
  const prose =
    readme === null
      ? null
      : lineIn(
          readme,
          /^licen[cs]e:\s*\S|^#+.*\blicen[cs]e|\blicensed under\b|license-\w+|\b(?:MIT|Apache(?: 2\.0)?|GPL\w*|BSD) licen[cs]e\b/i,
          'mention',
        )
  return [...fields, prose].filter(one => one !== null)
}
