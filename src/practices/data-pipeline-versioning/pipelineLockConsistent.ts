import type { DvcFinding, PipelineResult } from '../../dvc/model.ts'
import type { Evidence } from '../../model.ts'
import { verifiedPipelines } from '../dvcReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'

export const pipelineLockConsistent: Practice = {
  id: 'pipeline-lock-consistent',
  dimension: 'data-pipeline-versioning',
  title: 'Pipeline lock is present and up to date',
  level: 2,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition: 'The committed lock describes exactly the committed code, parameters and stages.',
  sources: [
    'treeverse/dvc #5369 & #9818 (user demand), DVCD (dvc.lock role), BAR21 (files must co-change), MTS-I1',
  ],
  evidence: {
    met: '`dvc.lock` tracked and for every stage: present, same `cmd`, same dep/out sets, every locked param equals the params file, every dependency that is a git file has the locked hash, and each out that another stage consumes has the same hash there. A pure line-ending difference (raw, LF→CRLF or CRLF→LF MD5 agrees) is agreement; a `.dir` dependency that lies wholly in git is compared by manifest, else by `nfiles` and `size`, else unknown',
    partial:
      'only `frozen`/`always_changed` stages, cosmetic cmd differences or doubtful `.dir` entries deviate; or some stages were never locked while all locked ones agree',
    unmet: 'lock missing or ignored by git, or any stale stage, parameter or edge',
    notApplicable: 'no DVC pipeline (other orchestrators: `unknown`)',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library has no pipeline of its own.')
    const pipelines = verifiedPipelines(subject)
    if (pipelines.length === 0) return notApplicable('There is no DVC pipeline.')
    const violations = nonEmpty(pipelines.flatMap(violationsOf))
    if (violations !== null) {
      const missing = pipelines.some(({ verdict }) => verdict === 'missing')
      return unmet({
        because: missing
          ? 'A pipeline has no dvc.lock: nothing says what its stages last ran with.'
          : `dvc.lock does not describe what is committed beside it: ${staleStages(pipelines)}.`,
        searched: ['commands, dependencies, parameters, outputs and edges of every stage against dvc.lock'],
        evidence: violations,
      })
    }
    const doubts = nonEmpty(pipelines.flatMap(doubtsOf))
    if (doubts !== null) {
      return partial({
        evidence: doubts,
        because:
          'What can be compared agrees, apart from stages or entries that differ in a way DVC may not mind.',
      })
    }
    const agreeing = nonEmpty(pipelines.filter(({ verdict }) => verdict === 'consistent').map(agreement))
    if (agreeing === null) return unknown('The pipeline or its lock cannot be read.')
    return met({
      evidence: agreeing,
      strength: 'configured',
      because: 'dvc.lock describes exactly the committed code, parameters and stages.',
    })
  },
  remedy: (subject, judgement) => {
    const findings = verifiedPipelines(subject).flatMap(({ findings: all }) => all.filter(isViolation))
    const left = namesOf(findings.filter(({ rule }) => rule === 'stage-left'))
    const stale = namesOf(findings.filter(({ rule }) => rule !== 'stage-left'))
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    const folder = place === undefined || !place.path.includes('/') ? '' : place.path.replace(/\/[^/]*$/, '')
    const enter = folder === '' ? '' : `cd ${folder}\n`
    if (left.length > 0 && stale.length === 0) {
      return {
        step: `Delete what dvc.lock still holds of ${left.join(', ')}, which the pipeline no longer has.`,
        snippet: `${enter}# after deleting the entries under stages:\ndvc status\ngit add dvc.lock\ngit commit -m "Forget stages that are gone"`,
        language: 'shell',
      }
    }
    return {
      step: `Reproduce ${stale.length === 0 ? 'the pipeline' : stale.join(', ')} and commit dvc.lock.`,
      snippet: `${enter}dvc pull\ndvc repro\ngit add dvc.lock\ngit commit -m "Reproduce the pipeline"\ndvc push`,
      language: 'shell',
    }
  },
}

/** At most five stages, each once. */
function namesOf(findings: readonly DvcFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ stage }) => stage ?? []))].slice(0, 5)
}

/**
 * Spacing alone makes DVC run a stage again, and changes nothing of what it did. DVC itself does not mind a stage that only the
 * lock has, but such a lock describes what is no more (catalogue 11, clarification 27).
 */
function isViolation({ effect, rule }: DvcFinding): boolean {
  return (effect === 'stale' && rule !== 'command-spacing') || rule === 'stage-left'
}

function violationsOf({ verdict, findings, path }: PipelineResult): readonly Evidence[] {
  if (verdict === 'missing') {
    const reason = findings.find(({ rule }) => rule === 'lock-missing')?.message ?? 'no stage was ever locked'
    return [evidenceAt({ path, line: 1 }, reason)]
  }
  return findings.filter(isViolation).map(asEvidence)
}

/** Line ends come with the checkout. */
function doubtsOf({ findings }: PipelineResult): readonly Evidence[] {
  return findings
    .filter(
      ({ effect, rule }) =>
        (effect === 'doubtful' && rule !== 'line-ends') ||
        effect === 'unlocked' ||
        rule === 'command-spacing',
    )
    .map(asEvidence)
}

function asEvidence(finding: DvcFinding): Evidence {
  return evidenceAt(
    finding,
    finding.stage === null ? finding.message : `stage ${finding.stage}: ${finding.message}`,
  )
}

function agreement({ path, lockPath, stages }: PipelineResult): Evidence {
  const known = stages.reduce((sum, { compared, unknown: open }) => sum + compared - open, 0)
  const count = `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'}`
  return evidenceAt(
    { path: lockPath ?? path, line: 1 },
    `${count} of ${path} agree in ${known} compared items`,
  )
}

function staleStages(pipelines: readonly PipelineResult[]): string {
  const names = new Set(
    pipelines.flatMap(({ findings }) => findings.filter(isViolation).flatMap(({ stage }) => stage ?? [])),
  )
  const shown = [...names].slice(0, 5).join(', ')
  return `${names.size === 1 ? 'stage' : 'stages'} ${shown}${names.size > 5 ? ' …' : ''}`
}
