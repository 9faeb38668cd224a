import { satisfies, validRange } from '@renovatebot/pep440'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dockerfiles, reachedActions, slugOf, sourceFiles } from '../reading.ts'

export const interpreterPinned: Practice = {
  id: 'interpreter-pinned',
  dimension: 'environment',
  title: 'The interpreter version is fixed and consistent',
  level: 1,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'The language version is pinned and agrees everywhere.',
  sources: ['MTS-I1', 'KRZ-P3'],
  evidence: {
    met: '`.python-version|requires-python|runtime.txt|.tool-versions|FROM python:X|setup-python python-version|renv R version` exist and intersect',
    partial: 'pinned in one place, or `3.x` in CI',
    unmet: 'unpinned or contradictory',
    notApplicable: 'no code',
  },
  assess: subject => {
    if (sourceFiles(subject).length === 0) return notApplicable('There is no code that an interpreter runs.')
    const pins = pinsOf(subject)
    const evidence = nonEmpty(pins.map(pin => pin.evidence))
    if (evidence === null) {
      return unmet({
        because: 'Nothing says which interpreter version the code needs.',
        searched: [
          'requires-python, .python-version, runtime.txt, .tool-versions, base images, set-up actions, renv.lock',
        ],
      })
    }
    const exact = pins.filter(pin => pin.minors.length > 0)
    const shared = versions.filter(version => exact.every(pin => pin.minors.includes(version)))
    if (exact.length > 0 && shared.length === 0) {
      return unmet({
        because: 'The stated interpreter versions contradict each other.',
        searched: ['one version that all places allow'],
        evidence,
      })
    }
    const places = new Set(exact.map(pin => pin.evidence.path))
    if (places.size >= 2 || pins.some(pin => pin.complete)) {
      return met({
        evidence,
        strength: 'configured',
        because: 'The interpreter version is stated, and all places agree.',
      })
    }
    return partial({
      evidence,
      because: 'The interpreter version is stated in one place only, or left open.',
    })
  },
  remedy: subject => {
    const pin = pinsOf(subject).find(candidate => candidate.minors.length === 1)
    const version = pin?.minors[0] ?? '3.12'
    return {
      step: 'State one interpreter version in the project and let the workflows read it.',
      snippet: `echo ${version} > .python-version\n# in the workflow\n- uses: actions/setup-python@v6\n  with: { python-version-file: .python-version }`,
      language: 'shell',
    }
  },
}

/** Minor versions that a range is tried against. */
const versions: readonly string[] = ['2.7', ...Array.from({ length: 12 }, (_, minor) => `3.${minor + 5}`)]

interface Pin {
  readonly evidence: Evidence
  /** The versions of `versions` that it allows; empty when it cannot be read as a Python version. */
  readonly minors: readonly string[]
  /** It fixes the version by itself: a lock that carries the interpreter (renv, Julia's manifest). */
  readonly complete: boolean
}

function pinsOf(subject: Subject): readonly Pin[] {
  const pins: Pin[] = []
  for (const file of subject.facts.dependencyFiles) {
    if (file.interpreter === null) continue
    const { value, line } = file.interpreter
    const foreign = file.ecosystem === 'cran' || file.ecosystem === 'julia' || file.ecosystem === 'npm'
    pins.push({
      evidence: evidenceAt({ path: file.path, line }, value),
      minors: foreign ? [] : minorsOf(value),
      complete: foreign && file.role === 'lock',
    })
  }
  for (const run of reachedActions(subject)) {
    if (slugOf(run) !== 'actions/setup-python') continue
    const input = run.with.find(({ name }) => name === 'python-version')
    if (input === undefined) continue
    const key = /matrix\.([\w-]+)/.exec(input.value)?.[1]
    const values = key === undefined ? input.value.split('\n') : (run.job.matrix?.[key] ?? [])
    const minors = [...new Set(values.flatMap(minorsOf))]
    pins.push({
      evidence: evidenceAt(
        { path: run.path, line: input.line },
        `python-version: ${values.join(', ') || input.value}`,
      ),
      minors,
      complete: false,
    })
  }
  for (const dockerfile of dockerfiles(subject)) {
    for (const stage of dockerfile.stages) {
      if (!/(?:^|\/)python$/.test(stage.image?.name ?? '') || stage.image?.tag == null) continue
      const minors = minorsOf(/^[\d.]+/.exec(stage.image.tag)?.[0] ?? '')
      if (minors.length > 0)
        pins.push({ evidence: evidenceAt(stage, `FROM ${stage.image.raw}`), minors, complete: false })
    }
  }
  return pins
}

/** `3.11`, `3.11.4`, `>=3.10,<3.13`, `^3.10`, `~3.9`, `3.x`: the known minor versions that it allows. */
function minorsOf(text: string): readonly string[] {
  const plain = text
    .trim()
    .replace(/^python-?/i, '')
    .replace(/['"]/g, '')
  if (/^\d+\.\d+(?:\.\d+)?$/.test(plain)) {
    const minor = plain.split('.').slice(0, 2).join('.')
    return versions.includes(minor) ? [minor] : []
  }
  const caret = /^\^\s*(\d+\.\d+)/.exec(plain)?.[1]
  const range =
    caret === undefined ? plain.replace(/^~(?=\d)/, '~=').replace(/^=(?=\d)/, '==') : `>=${caret},<4`
  if (!validRange(range)) return /^3(?:\.x|\.\*)?$/.test(plain) ? versions.slice(1) : []
  return versions.filter(version => satisfies(version, range) || satisfies(`${version}.99`, range))
}
