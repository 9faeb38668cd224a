import { lt } from '@renovatebot/pep440'
import { type RetiredCommand, retirementOf } from '../../catalogue/commands.ts'
import { retiredActions, retiredLabels, retiredOutputs } from '../../catalogue/retired.ts'
import type { Job } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'

export const currentCiVocabulary: Practice = {
  id: 'current-ci-vocabulary',
  dimension: 'workflow-automation',
  title: 'No retired actions, commands or services',
  level: 1,
  weight: 1,
  kind: 'hygiene',
  gate: null,
  definition: 'Workflows avoid runtimes, actions, CML/DVC commands and services that no longer work.',
  sources: ["RZIG24 'deprecated settings'", 'CMLD', 'DVCD', 'actionlint', 'zizmor archived-uses'],
  evidence: {
    met: 'none found',
    partial:
      'legacy but working: `cml-send-comment`, `cml-publish`, `cml-runner`, `cml publish`, `dvc run` with DVC<3 pinned, archived actions (`Azure/aml-*`, `actions/upload-release-asset`), `::set-output`/`::save-state`',
    unmet:
      'dead: `tensorboard dev upload`, `cml tensorboard connect|tensorboard-dev`/`cml-tensorboard-dev` (service closed 2024-01-01), `dvc run` with DVC≥3, `::set-env`/`::add-path`, `actions/upload-artifact|download-artifact` v1-v3, `actions/cache` v1-v2, runner labels `ubuntu-18.04|ubuntu-20.04|macos-10.15|macos-11|macos-12|windows-2019`',
    notApplicable: 'no workflow',
  },
  assess: subject => {
    const [first] = subject.automation.workflows
    if (first === undefined) return notApplicable('There is no workflow.')
    const findings = findingsOf(subject)
    const dead = nonEmpty(findings.filter(finding => finding.dead).map(finding => finding.evidence))
    if (dead !== null) {
      return unmet({
        because: 'A workflow uses something that no longer works.',
        searched: ['retired actions, commands, services, workflow commands and runner labels'],
        evidence: dead,
      })
    }
    const legacy = nonEmpty(findings.map(finding => finding.evidence))
    if (legacy !== null) {
      return partial({
        evidence: legacy,
        strength: 'exercised',
        because: 'A workflow uses old names that still work.',
      })
    }
    return met({
      evidence: [evidenceAt({ path: first.workflow.path, line: 1 }, 'nothing retired in the workflows')],
      because: 'No retired action, command, service or runner is used.',
    })
  },
  // What takes its place stands beside each finding.
  remedy: subject => {
    const findings = findingsOf(subject)
    const dead = findings.filter(finding => finding.dead)
    const names = [...new Set((dead.length > 0 ? dead : findings).map(({ name }) => `\`${name}\``))]
    const more = names.length - mostNamed
    const shown = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names
    const last = shown.pop() ?? 'what is retired'
    const all = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
    return { step: `Replace ${all}.`, snippet: null, language: 'text' }
  },
}

/** Names that one sentence holds. */
const mostNamed = 3

interface Finding {
  /** What is retired, as it is written. */
  readonly name: string
  readonly dead: boolean
  readonly evidence: Evidence
}

function findingsOf(subject: Subject): readonly Finding[] {
  const findings: Finding[] = []
  for (const run of subject.automation.runs) {
    if (run.kind === 'command') {
      const written = `${run.command.program} ${run.command.argv.join(' ')}`.trim()
      const retired = retirementOf(run.command)
      if (retired !== null) {
        const instead = retired.replacement === null ? '' : `, use ${retired.replacement}`
        const note = `${retired.words}: retired ${retired.since}${instead}`
        const evidence = evidenceAt(run, note, run.trace)
        findings.push({ name: retired.words, dead: isDead(retired, subject), evidence })
      }
      for (const output of retiredOutputs) {
        if (!written.includes(output.name)) continue
        const name = output.name.trim()
        findings.push({
          name,
          dead: output.dead,
          evidence: evidenceAt(run, `${name}: ${output.note}`, run.trace),
        })
      }
    }
    if (run.kind === 'action' && run.reference.kind === 'repository') {
      const { slug, ref } = run.reference
      for (const retired of retiredActions) {
        if (retired.slug !== slug.toLowerCase() || retired.versions?.test(ref ?? '') === false) continue
        const name = run.reference.raw
        const evidence = evidenceAt(run, `${name}: ${retired.note}`, run.trace)
        findings.push({ name, dead: retired.dead, evidence })
      }
    }
  }
  for (const { workflow } of subject.automation.workflows) {
    for (const job of workflow.jobs) findings.push(...labelFindings(workflow.path, job))
  }
  return findings
}

/** A command that a later version removed still works where an older version is pinned. */
function isDead({ dead, removedIn }: RetiredCommand, subject: Subject): boolean {
  if (removedIn === null) return dead
  const pins = subject.facts.dependencies.filter(({ name, pinned }) => pinned && name === removedIn.package)
  return !pins.some(({ specifier }) => lt(specifier.replace(/^=+\s*/, ''), removedIn.version))
}

function labelFindings(path: string, job: Job): Finding[] {
  const labels = [...job.runsOn, ...Object.values(job.matrix ?? {}).flat()]
  return retiredLabels
    .filter(retired => labels.includes(retired.name))
    .map(({ name, dead, note }) => {
      return { name, dead, evidence: evidenceAt({ path, line: job.line }, `${name}: ${note}`) }
    })
}
