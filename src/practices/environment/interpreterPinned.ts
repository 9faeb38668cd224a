import { isCompiled } from '../ecosystems.ts'
import { met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'
import { sourceFiles } from '../reading.ts'
import { interpreterPins, type Pin } from './interpreterPins.ts'

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
    const pins = interpreterPins(subject)
    const evidence = nonEmpty(pins.map(pin => pin.evidence))
    if (evidence === null) {
      if (sourceFiles(subject).length === 0)
        return notApplicable('There is no code that an interpreter runs.')
      return unmet({
        because: 'Nothing says which interpreter version the code needs.',
        searched: [
          isCompiled(subject)
            ? 'target frameworks, global.json, versions in pom.xml, Gradle, Cargo.toml and go.mod, rust-toolchain, base images, set-up actions'
            : 'requires-python, .python-version, runtime.txt, .tool-versions, base images, set-up actions, renv.lock',
        ],
      })
    }
    const readable = pins.filter(pin => pin.minors.length > 0)
    const odd = contradiction(readable)
    if (odd !== null) {
      return unmet({
        because: `The stated interpreter versions contradict each other: ${odd.map(wording).join(', ')}.`,
        searched: ['one version that all places allow'],
        evidence: odd.map(pin => pin.evidence),
      })
    }
    const apart = partsThatDiffer(readable)
    if (apart !== null) {
      return partial({
        evidence: [apart[0].evidence, apart[1].evidence],
        because: `Parts of the repository state different interpreter versions: ${apart.map(wording).join(', ')}.`,
      })
    }
    const open = nonEmpty(pins.filter(isOpen).map(pin => pin.evidence))
    if (open !== null)
      return partial({ evidence: open, because: 'A workflow takes whatever version of Python 3 is newest.' })
    if (
      placesOf(pins.filter(pin => pin.minors.length > 0 || pin.place !== undefined)) >= 2 ||
      pins.some(pin => pin.complete)
    ) {
      return met({
        evidence,
        strength: 'configured',
        because: agree(readable)
          ? 'The interpreter version is stated, and all places agree.'
          : 'The interpreter version is stated, though not every folder allows what others state.',
      })
    }
    return partial({
      evidence,
      because: 'The interpreter version is stated in one place only, or left open.',
    })
  },
  remedy: subject => {
    if (isCompiled(subject))
      return {
        step: 'State one version of the compiler in the project, and let the workflows read it.',
        snippet: null,
        language: 'text',
      }
    const pin = interpreterPins(subject).find(candidate => candidate.minors.length === 1)
    const version = pin?.minors[0] ?? '3.12'
    return {
      step: 'State one interpreter version in the project and let the workflows read it.',
      snippet: `echo ${version} > .python-version\n# in the workflow\n- uses: actions/setup-python@v6\n  with: { python-version-file: .python-version }`,
      language: 'shell',
    }
  },
}

/**
 * Two statements about the same folder that no version satisfies; workflows are held against the project.
 */
function contradiction(pins: readonly Pin[]): readonly [Pin, Pin] | null {
  const own = pins.filter(pin => pin.scope !== null)
  const workflows = pins.filter(pin => pin.scope === null)
  for (const [index, one] of own.entries()) {
    const other = own
      .slice(index + 1)
      .find(pin => pin.scope === one.scope && disjoint(one, pin) && !isOneOfMany(pin))
    if (other !== undefined) return [one, other]
  }
  for (const one of own.filter(pin => pin.scope === '')) {
    // A range says what is supported; one version in an environment file leaves others to workflows that do not use it.
    const outside = workflows.filter(pin => disjoint(one, pin))
    const [other] = outside
    if (other !== undefined && outside.length >= (one.minors.length > 1 ? 1 : workflows.length))
      return [one, other]
  }
  return null
}

/** One of several environments, each for a step of its own, that a folder is there to hold. */
function isOneOfMany({ evidence }: Pin): boolean {
  return /(?:^|\/)(?:conda[-_]?)?(?:envs|environments)\/[^/]+\.ya?ml$/.test(evidence.path)
}

/**
 * A folder inside another, or one that is described in another way, that wants a version which the other does not allow: an
 * environment of its own, or an oversight. Chapters side by side, each with the same file, are works of their own.
 */
function partsThatDiffer(pins: readonly Pin[]): readonly [Pin, Pin] | null {
  const own = pins.filter(pin => pin.scope !== null)
  for (const [index, one] of own.entries()) {
    const other = own
      .slice(index + 1)
      .find(pin => (isAround(one, pin) || fileOf(one) !== fileOf(pin)) && disjoint(one, pin))
    if (other !== undefined) return [one, other]
  }
  return null
}

/** One folder holds the other. */
function isAround({ scope: one }: Pin, { scope: other }: Pin): boolean {
  if (one === null || other === null) return false
  return one === '' || other === '' || `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)
}

function fileOf({ evidence: { path } }: Pin): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Every workflow takes versions that the project allows; workflows may try several among each other. */
function agree(pins: readonly Pin[]): boolean {
  const own = pins.filter(({ scope }) => scope !== null)
  return own.every(one => pins.every(other => !disjoint(one, other)))
}

/** `3.x` in a workflow. */
function isOpen({ scope, evidence }: Pin): boolean {
  return scope === null && /python-version: ['"]?3(?:\.x|\.\*)?['"]?$/.test(evidence.what)
}

function disjoint(one: Pin, other: Pin): boolean {
  return !one.minors.some(minor => other.minors.includes(minor))
}

/** Files that say it by themselves, and the workflows, which count once. A manifest and its lock are one place. */
function placesOf(pins: readonly Pin[]): number {
  const places = pins.map(({ scope, evidence, place }) => {
    if (place !== undefined) return place
    return scope === null ? 'workflows' : evidence.path.replace(/\.lock$/, '')
  })
  return new Set(places).size
}

function wording({ evidence }: Pin): string {
  return `\`${evidence.what}\` in \`${evidence.path}\``
}
