import { compileFilter } from '../../filterPattern.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { documentsNamed } from './documents.ts'

export const ownershipDeclared: Practice = {
  id: 'ownership-declared',
  dimension: 'documentation-responsible-ai',
  title: 'ML artefacts have owners',
  level: 2,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'CODEOWNERS (or equivalent) covers workflows, pipeline and model code.',
  sources: ['SE4ML-12,15', 'MTS-M1', 'GHD'],
  evidence: {
    met: 'CODEOWNERS patterns match `.github/workflows`, pipeline files and training code',
    partial: 'file exists, does not match them',
    unmet: 'none',
    notApplicable: 'single-maintainer waiver',
  },
  assess: subject => {
    const [file] = documentsNamed(subject, /^(?:\.github\/|docs\/)?CODEOWNERS$/, '')
    if (file === undefined) {
      const prow = nonEmpty(prowOwners(subject))
      if (prow !== null) return judgeProw(prow, artefactsOf(subject))
      return unmet({
        because: 'Nobody is declared to own the ML artefacts.',
        searched: ['CODEOWNERS in the root, `.github` and `docs`'],
      })
    }
    const rules = file.lines.flatMap((line, index) => ruleOf(line, index + 1))
    const wanted = artefactsOf(subject)
    const missing = wanted.filter(path => !isOwned(rules, path))
    const evidence = nonEmpty<Evidence>(
      rules.map(({ line, pattern }) => evidenceAt({ path: file.path, line }, pattern)),
    )
    if (evidence === null) {
      return partial({
        evidence: [evidenceAt({ path: file.path, line: 1 }, 'no valid rule')],
        because:
          'CODEOWNERS has no line that GitHub accepts: an owner is `@user`, `@org/team` or an e-mail address.',
      })
    }
    return missing.length === 0
      ? met({
          evidence,
          strength: 'configured',
          because: 'CODEOWNERS covers workflows, pipeline and training code.',
        })
      : partial({ evidence, because: `CODEOWNERS does not cover \`${missing[0]}\`.` })
  },
  remedy: subject => ({
    step: 'Name the owners of workflows, pipeline and training code in `.github/CODEOWNERS`.',
    snippet: artefactsOf(subject)
      .map(path => `/${path} @owner`)
      .join('\n'),
    language: 'text',
  }),
}

/** The `OWNERS` files of Prow that name somebody: each owns its folder. https://www.kubernetes.dev/docs/guide/owners/ */
function prowOwners(subject: Subject): readonly Evidence[] {
  return documentsNamed(subject, /(?:^|\/)OWNERS$/, '').flatMap(({ path, lines }) => {
    const found = /^(?:approvers|reviewers):\s*(?:#.*)?\n(?:\s*#.*\n)*\s*-\s*\S/m.exec(lines.join('\n'))
    if (found === null) return []
    const line = lines.join('\n').slice(0, found.index).split('\n').length
    return [evidenceAt({ path, line }, lines[line - 1] ?? 'owners')]
  })
}

function judgeProw(owners: readonly [Evidence, ...Evidence[]], wanted: readonly string[]) {
  const missing = wanted.find(
    path => !owners.some(owner => path.startsWith(owner.path.replace(/OWNERS$/, ''))),
  )
  return missing === undefined
    ? met({
        evidence: owners,
        strength: 'configured',
        because: 'OWNERS covers workflows, pipeline and training code.',
      })
    : partial({ evidence: owners, because: `No OWNERS file covers \`${missing}\`.` })
}

interface OwnerRule {
  readonly line: number
  readonly pattern: string
  readonly owned: boolean
  matches(path: string): boolean
}

/** Nothing for comments and for lines that GitHub rejects; a pattern without an owner takes ownership back. */
function ruleOf(text: string, line: number): readonly OwnerRule[] {
  const [pattern = '', ...owners] = text
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .split(/\s+/)
  const accepted = owners.every(owner => /^@[\w-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(owner))
  if (pattern === '' || !accepted) return []
  return [{ line, pattern, owned: owners.length > 0, matches: compileFilter(globsOf(pattern)) }]
}

/** A CODEOWNERS pattern as path filters: a folder owns what is in it, a name without slash holds in every folder. */
function globsOf(pattern: string): readonly string[] {
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '')
  if (inner === '*' || inner === '**') return ['**']
  const anchored = pattern.startsWith('/') || inner.includes('/')
  const own = [inner, `${inner}/**`]
  return anchored ? own : [...own, `**/${inner}`, `**/${inner}/**`]
}

function isOwned(rules: readonly OwnerRule[], path: string): boolean {
  return rules.findLast(rule => rule.matches(path))?.owned === true
}

/** The files that should have an owner: workflows, the pipeline, the training code. */
function artefactsOf(subject: Subject): readonly string[] {
  const workflow = subject.facts.workflows[0]?.path
  const pipeline = subject.facts.dvcYamlPaths[0]
  const train = filesEnding(subject.snapshot, 'py', 'r', 'ipynb').find(({ path }) =>
    /(?:^|\/)(?:train|training)[^/]*\.(?:py|R|ipynb)$/i.test(path),
  )?.path
  const code = train ?? mlCode(subject)[0]?.path
  const found = [workflow, pipeline, code].filter(path => path !== undefined)
  return found.length > 0 ? found : ['README.md']
}
