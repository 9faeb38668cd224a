import type { DetectedTask } from '../../detection/model.ts'
import { evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines, expectsSubject, hiddenElsewhere, onChange, reachedTasks } from '../reading.ts'
import { trainCommand, workflowHead } from '../suggest.ts'
import { testFiles } from './testFiles.ts'
import { isOptional } from './testRuns.ts'

export const pipelineSmokeTest: Practice = {
  id: 'pipeline-smoke-test',
  dimension: 'testing-validation',
  title: 'The pipeline is integration-tested',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'CI runs the whole pipeline on a small sample.',
  sources: ['MTS-I3', 'GCP2 (integration between components)', 'AZ1-3'],
  evidence: {
    met: 'workflow on PR runs all pipeline steps with a sample/fast flag (`--smoke|--fast-dev-run|--limit|--sample|-S train.epochs=1|--env ci|max_steps=`), or pytest marker integration/e2e running them; or full `dvc repro` on PR when small',
    partial: 'single stages only',
    unmet: 'none',
    notApplicable: 'no pipeline',
  },
  assess: subject => {
    const reason = whyNoPipeline(subject)
    if (reason !== null) return notApplicable(reason)
    const pipelines = reachedTasks(subject, 'run-pipeline').filter(task => task.confidence !== 'low')
    const changing = nonEmpty(pipelines.filter(runsOnChange).map(task => evidenceOf(task.run)))
    if (changing !== null) {
      return met({ evidence: changing, confidence: 'medium', because: 'A change runs the whole pipeline.' })
    }
    const steps = reachedTasks(subject, 'train', 'preprocess').filter(task => task.confidence !== 'low')
    const tested = steps.filter(task => isTested(subject, task) || hasFastFlag(task))
    const late = pipelines.filter(task => onChange(task.run.reach))
    const weak = nonEmpty([...late, ...tested].map(task => evidenceOf(task.run)))
    if (weak !== null) {
      return partial({
        evidence: weak,
        strength: 'exercised',
        because:
          late.length > 0
            ? 'The whole pipeline runs, but not on a change of the main branch.'
            : 'Tests or short runs exercise single steps, not the whole pipeline.',
      })
    }
    return (
      hiddenElsewhere(subject) ??
      unmet({
        because: 'No workflow runs the pipeline on a small sample.',
        searched: [
          'pipeline commands on a change',
          'training with a sample or fast option',
          'tests that train',
        ],
      })
    )
  },
  remedy: subject => ({
    step: 'Run all steps of the pipeline on a small sample for every pull request.',
    snippet: `${workflowHead(subject, 'smoke')}\n      - run: ${trainCommand(subject)}${trainCommand(subject) === 'dvc repro' ? '' : ' --limit 100'}`,
    language: 'yaml',
  }),
}

function whyNoPipeline(subject: Subject): string | null {
  const { id, traits } = subject.profile
  if (id === 'library') return 'A library has no pipeline of its own.'
  if (traits.length === 0 && id !== 'application') return 'There is no ML code yet.'
  if (traits.includes('llm') && !traits.includes('trains')) return 'There is no training pipeline.'
  const some =
    dvcPipelines(subject).some(({ stages }) => stages.length > 0) ||
    subject.tools.some(
      ({ category, strength }) => category === 'pipeline-orchestration' && strength !== 'declared',
    )
  return some || expectsSubject(subject.profile) ? null : 'There is no pipeline.'
}

const proposing: ReadonlySet<string> = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review'])

/** On a change of the main branch itself, not on a label or a comment (clarification 35). */
function runsOnChange({ run }: DetectedTask): boolean {
  return run.reach.defaultBranchEvents.some(name => {
    if (!onChange({ events: [name] })) return false
    const types = run.workflow.events.find(event => event.name === name)?.types ?? []
    return types.length === 0 || types.some(type => proposing.has(type))
  })
}

/** Performed by a test on a change: training in a test is a step that is tried out. */
function isTested(subject: Subject, { run }: DetectedTask): boolean {
  if (run.kind !== 'code' || run.via !== 'test') return false
  return testFiles(subject).some(test => test.path === run.path && !isOptional(subject, test))
}

const fast =
  /^--?(?:smoke|fast[-_]dev[-_]run|limit|sample|dry[-_]run|debug|quick|max[-_](?:steps|samples|rows)|n[-_]samples|tiny)\b|\b(?:max_steps|max_epochs|epochs|limit)=[1-3]$/

function hasFastFlag(task: DetectedTask): boolean {
  return (
    task.run.kind === 'command' && runsOnChange(task) && task.run.command.args.some(arg => fast.test(arg))
  )
}
