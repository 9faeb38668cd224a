import type { Run } from '../../automation/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'

export const actionsPinned: Practice = {
  id: 'actions-pinned',
  dimension: 'security-governance',
  title: 'Third-party actions and images are pinned',
  level: 2,
  weight: 2,
  kind: 'hygiene',
  gate: null,
  definition: 'Actions outside `actions/*`/`github/*` are pinned to a commit SHA.',
  sources: ['OSSF Pinned-Dependencies', 'zizmor unpinned-uses/unpinned-images', 'GHD'],
  evidence: {
    met: 'all third-party `uses:` and job/step container images pinned by full SHA/digest (own organisation exempt)',
    partial: 'by exact tag, or floating major only in jobs without secrets and without write permission',
    unmet:
      '`@main`/`@master` anywhere, or a floating major in a job with secrets or write permission (the worst one decides)',
    notApplicable: 'no third-party action',
  },
  assess: subject => {
    const references = subject.automation.runs.flatMap(run => referenceOf(run, subject))
    const all = nonEmpty(references.map(({ evidence }) => evidence))
    if (all === null) return notApplicable('No workflow uses an action or image of somebody else.')
    const open = references.filter(({ pin }) => pin === 'branch')
    if (open.length > 0) return worst('A workflow follows a moving branch of somebody else.', open)
    const floating = references.filter(({ pin, privileged }) => pin === 'major' && privileged)
    if (floating.length > 0) {
      return worst(
        'A job with secrets or write access uses an action or image that can change under its tag.',
        floating,
      )
    }
    const loose = nonEmpty(references.filter(({ pin }) => pin !== 'commit').map(({ evidence }) => evidence))
    if (loose === null)
      return met({
        evidence: all,
        strength: 'configured',
        because: 'Every foreign action and image is pinned to a commit or digest.',
      })
    return partial({
      evidence: loose,
      strength: 'configured',
      because: 'Foreign actions or images are pinned by tags, which can be moved.',
    })
  },
  remedy: (_subject, judgement) => {
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    return {
      step: `Pin to the full commit and keep the version in a comment${place === undefined ? '' : `, first ${place.what} in ${place.path}`}.`,
      snippet:
        place === undefined
          ? null
          : `- uses: ${(place.what.split('@')[0] ?? '').trim()}@<commit> # ${place.what.split('@')[1] ?? 'version'}`,
      language: 'yaml',
    }
  },
}

type Pin = 'commit' | 'exact' | 'major' | 'branch'

interface Reference {
  readonly pin: Pin
  readonly privileged: boolean
  readonly evidence: Evidence
}

function worst(because: string, references: readonly Reference[]) {
  return unmet({
    because,
    searched: ['full commit ids and image digests'],
    evidence: references.map(({ evidence }) => evidence),
  })
}

/** Actions of GitHub and of the repository's own organisation are exempt. */
function referenceOf(run: Run, subject: Subject): readonly Reference[] {
  const privileged = isPrivileged(run)
  const own = subject.snapshot.repository.name?.split('/')[0]?.toLowerCase()
  if (run.kind === 'image' && run.use !== 'docker run') {
    const [registryOrOwner = '', second = ''] = run.image.name.toLowerCase().split('/')
    if (own !== undefined && (registryOrOwner === own || (registryOrOwner.includes('.') && second === own)))
      return []
    const pin: Pin =
      run.image.digest !== null ? 'commit' : /\d+\.\d+/.test(run.image.tag ?? '') ? 'exact' : 'major'
    return [{ pin, privileged, evidence: evidenceAt(run, run.image.raw) }]
  }
  if (run.kind !== 'action' || run.reference.kind !== 'repository') return []
  const owner = run.reference.owner.toLowerCase()
  if (owner === 'actions' || owner === 'github' || owner === own) return []
  return [{ pin: pinOf(run.reference.ref ?? ''), privileged, evidence: evidenceAt(run, run.reference.raw) }]
}

function pinOf(ref: string): Pin {
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(ref)) return 'commit'
  if (/^v?\d+\.\d+/.test(ref)) return 'exact'
  if (/^v?\d+$|^release\/v?\d+|^stable$/.test(ref)) return 'major'
  return 'branch'
}

const knownPrivileges = new WeakMap<Run['job'], boolean>()

function isPrivileged(run: Run): boolean {
  const known = knownPrivileges.get(run.job)
  if (known !== undefined) return known
  const privileged = givesPrivileges(run)
  knownPrivileges.set(run.job, privileged)
  return privileged
}

function givesPrivileges({ job, workflow }: Run): boolean {
  const scopes = Object.values((job.permissions ?? workflow.permissions)?.scopes ?? {})
  if (scopes.includes('write') || (job.permissions ?? workflow.permissions)?.all === 'write-all') return true
  const values = [...workflow.env, ...job.env, ...job.steps.flatMap(step => [...step.env, ...step.with])]
  return job.secrets === 'inherit' || values.some(({ value }) => /\bsecrets\./i.test(value))
}
