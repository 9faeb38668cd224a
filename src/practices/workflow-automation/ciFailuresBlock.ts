import { isHidden } from '../../automation/hidden.ts'
import type { Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import type { Step } from '../../facts/model.ts'
import { describe, evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, isAdvisory, isRepeatedStrictly, onChange } from '../reading.ts'

export const ciFailuresBlock: Practice = {
  id: 'ci-failures-block',
  dimension: 'workflow-automation',
  title: 'Check failures are not swallowed',
  level: 1,
  weight: 2,
  kind: 'hygiene',
  gate: null,
  definition: 'Verification steps can actually fail the run.',
  sources: ['GCP2 (CI must reject)', 'RZIG24 (build policy)', 'actionlint constant-if'],
  evidence: {
    met: 'no test/lint/validation/train/deploy step uses `continue-on-error: true`, `|| true`, `|| :`, `|| echo`, `set +e` without later exit, `exit 0` after the command, `--exit-zero`, `if: false`/constant-false',
    partial:
      'violations only in non-gating jobs (nightly, experimental matrix entries with `continue-on-error: ${{ matrix.experimental }}`)',
    unmet: 'any violation in a job on `pull_request`/`push`',
    notApplicable: 'no verification step exists',
  },
  assess: subject => {
    const here = verifyingRuns(subject, subject.tasks)
    // Where GitHub runs nothing, the scripts of another CI service are held to the same.
    const other = here.length === 0 && subject.automation.workflows.length === 0
    const checked = nonEmpty(other ? verifyingRuns(subject, subject.elsewhere) : here)
    if (checked === null)
      return hiddenElsewhere(subject) ?? notApplicable('No workflow verifies anything yet.')
    // What only runs in other repositories' workflows may swallow its failures there.
    const hidden = hiddenElsewhere(subject)
    if (hidden !== null && checked.every(isHidden)) return hidden
    const swallowed = checked.filter(
      run =>
        isSwitchedOff(run) ||
        ((run.reach.swallowedBy !== null || isAdvisory(run)) &&
          !isRepeatedStrictly(subject, run) &&
          !failsLater(run)),
    )
    const evidence = nonEmpty(swallowed.map(swallowing))
    if (evidence === null) {
      return met({
        evidence: [evidenceOf(checked[0]), ...checked.slice(1).map(evidenceOf)],
        because: 'Every verifying step can fail its run.',
      })
    }
    const onChanges = other
      ? swallowed
      : swallowed.filter(
          run =>
            isOnChange(run) && run.reach.certainty === 'high' && run.reach.swallowedBy?.certain !== false,
        )
    if (onChanges.length > 0) {
      return unmet({
        because: 'A check on the change path cannot fail its run.',
        searched: ['continue-on-error, `|| true`, `--exit-zero`, pipes and other ways to swallow a failure'],
        evidence: onChanges.map(swallowing),
      })
    }
    return partial({
      evidence,
      strength: 'exercised',
      because: 'A failure is swallowed, only outside of the change path or under a condition.',
    })
  },
  remedy: (_subject, judgement) => {
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    return {
      step:
        place === undefined ? 'Let the check fail its step.' : `Let the check fail its step: ${place.what}.`,
      snippet: null,
      language: 'text',
    }
  },
}

function verifyingRuns({ automation }: Subject, tasks: readonly DetectedTask[]): readonly Run[] {
  const runs = [...new Set(tasks.filter(({ id }) => verifying.has(id)).map(({ run }) => run))]
  const lost = automation.runs.filter(isLostOnServer)
  return runs.map(run => (run.kind === 'action' && lost.find(({ step }) => step === run.step)) || run)
}

/**
 * A command by which a server gets the new version, in a script of an action that goes on after its failure: without `set -e` and
 * `script_stop`, the last command decides.
 */
function isLostOnServer(run: Run): boolean {
  if (run.kind !== 'command' || run.reach.swallowedBy?.what !== 'no set -e') return false
  return run.step?.uses != null && changesServer.test(`${run.command.program} ${run.command.argv.join(' ')}`)
}

const changesServer =
  /^(?:git (?:pull|fetch|reset)|docker (?:pull|run|load|build|stack deploy|service update)|docker[ -]compose (?:up|pull|build)|kubectl (?:apply|set|rollout|replace)|helm (?:upgrade|install)|systemctl (?:start|restart|reload)|pm2 (?:start|restart|reload))\b/

const verifying: ReadonlySet<string> = new Set([
  'lint',
  'test',
  'data-validation',
  'train',
  'evaluate',
  'run-pipeline',
  'run-notebook',
  'deploy',
  'monitor',
  'security-scan',
])

/** `if: false`, on the step or its job: the check stands there and never runs. */
function isSwitchedOff({ step, job }: Run): boolean {
  return [step?.if, job.if].some(condition =>
    /^(?:\$\{\{\s{0,9}false\s{0,9}\}\}|false)$/.test(condition?.value.trim() ?? ''),
  )
}

/** A proposed or merged change starts it; the tag of a release comes after both. */
function isOnChange({ reach, workflow }: Run): boolean {
  const onlyTags = workflow.events.some(
    ({ name, branches, branchesIgnore, tags, tagsIgnore }) =>
      name === 'push' && branches.length + branchesIgnore.length === 0 && tags.length + tagsIgnore.length > 0,
  )
  return onChange({ events: reach.events.filter(event => event !== 'push' || !onlyTags) })
}

/** Its step may go on after an error, and a later one of the job looks at the outcome and fails. */
function failsLater({ job, step, reach }: Run): boolean {
  if (step === null || step.continueOnError === null) return false
  return reach.swallowedBy?.line === step.continueOnError.line && isLookedAt(step, job.steps)
}

/** A later step looks at the outcome and fails, or runs only on success and is itself looked at: skipped is no success. */
function isLookedAt(step: Step, steps: readonly Step[]): boolean {
  if (step.id === null) return false
  const outcome = `steps.${step.id}.outcome`
  return steps.slice(steps.indexOf(step) + 1).some(later => {
    const condition = later.if?.value ?? ''
    const script = later.run?.text ?? later.with.find(({ name }) => name === 'script')?.value ?? ''
    const looks = [condition, script, ...later.env.map(({ value }) => value)].some(text =>
      text.includes(outcome),
    )
    if (!looks) return false
    const canFail = later.continueOnError === null || later.continueOnError.value === 'false'
    if (canFail && failing.test(script)) return true
    return condition.includes(`${outcome} == 'success'`) && isLookedAt(later, steps)
  })
}

const failing = /\bexit\s+(?:[1-9]|"?\$)|\bfalse\s*$|setFailed|\bthrow\b/

function swallowing(run: Run) {
  if (isSwitchedOff(run))
    return evidenceAt(run, `${describe(run)} is switched off by \`if: false\``, run.trace)
  const by = run.reach.swallowedBy
  return by === null
    ? evidenceAt(run, `${describe(run)} cannot fail`, run.trace)
    : evidenceAt(by, `${describe(run)}: ${by.what}`, run.trace)
}
