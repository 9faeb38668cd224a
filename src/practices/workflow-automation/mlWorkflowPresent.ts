import { isHidden } from '../../automation/hidden.ts'
import { isTestRun } from '../../detection/testCode.ts'
import { roleOf } from '../../facts/role.ts'
import type { ToolCategory } from '../../model.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import type { Practice } from '../practice.ts'
import { hiddenElsewhere, reachedImages, reachedTasks, tasksElsewhere } from '../reading.ts'
import { trainCommand, workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'

export const mlWorkflowPresent: Practice = {
  id: 'ml-workflow-present',
  dimension: 'workflow-automation',
  title: 'A workflow does ML work',
  level: 1,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition: 'At least one workflow runs an ML-specific step instead of only generic software CI.',
  sources: ['PAPER (distinction of CML/DS workflows)', 'GCP2', 'KRZ-P6'],
  evidence: {
    met: '≥1 reachable step whose resolved command is in TRAIN, EVAL, DATA-CHECK, DVC, CML, TRACKING or DEPLOY-MODEL vocabulary (tools.json) or uses an action of those tools',
    partial:
      'only set-up actions (`iterative/setup-cml`, `iterative/setup-dvc`, `Azure/login` …) or ML container images without an ML command; ML work in another CI service only; or the command is in a local script that could not be resolved',
    unmet: 'none of the above, or no workflow at all',
    notApplicable: 'library or non-ML profile',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library is checked, not trained, in CI.')
    const tasks = nonEmpty(
      reachedTasks(subject, ...mlTasks)
        .filter(({ run, confidence }) => confidence !== 'low' && !isTestRun(run))
        // What another repository's workflow does is not proven here.
        .filter(({ run }) => !isHidden(run))
        .filter(({ service }) => service === null)
        .map(task => evidenceOfTask(task)),
    )
    if (tasks !== null) {
      return met({ evidence: tasks, because: 'A workflow runs steps that only machine learning needs.' })
    }
    const deployed = subject.profile.traits.includes('llm') ? [] : reachedTasks(subject, 'deploy')
    const deploys = nonEmpty(
      deployed
        .filter(
          ({ confidence, run, service }) =>
            confidence !== 'low' && run.kind !== 'code' && !isHidden(run) && service === null,
        )
        .map(task => evidenceOfTask(task)),
    )
    if (deploys !== null && subject.profile.traits.includes('serves'))
      return met({ evidence: deploys, because: 'A workflow deploys the service of the model.' })
    const tools = nonEmpty(
      subject.tools
        .filter(tool => tool.strength === 'exercised' || tool.strength === 'enforced')
        .filter(tool => mlCategories.has(tool.category) && !generic.has(tool.id))
        .filter(tool => roleOf(tool.evidence[0].path) !== 'template')
        .map(tool => tool.evidence[0]),
    )
    const reached = subject.automation.workflows.some(({ reachable }) => reachable)
    if (tools !== null && reached) return met({ evidence: tools, because: 'A workflow runs an ML tool.' })
    const hints = nonEmpty([
      ...reachedTasks(subject, ...mlTasks, ...(subject.profile.traits.includes('llm') ? [] : ['deploy'])).map(
        task => evidenceOfTask(task),
      ),
      ...reachedImages(subject)
        .filter(run => isMlImage(run.image.name))
        .map(evidenceOf),
      ...subject.automation.runs
        .filter(
          run =>
            run.kind === 'action' &&
            run.reach.reachable &&
            /\/setup-(?:cml|dvc)$/.test(run.reference.kind === 'repository' ? run.reference.slug : ''),
        )
        .map(evidenceOf),
    ])
    if (hints !== null) {
      return partial({
        evidence: hints,
        because:
          'ML tools are set up or scripts are named, but no reachable step runs ML work that could be resolved.',
      })
    }
    const other = nonEmpty(tasksElsewhere(subject, ...mlTasks).map(task => evidenceOfTask(task)))
    if (other !== null)
      return partial({ evidence: other, because: 'Another CI service does ML work, no GitHub workflow.' })
    const hidden = hiddenElsewhere(subject)
    if (hidden !== null) return hidden
    const [first] = subject.automation.workflows
    return unmet({
      because:
        first === undefined ? 'There is no workflow.' : 'The workflows only run generic software checks.',
      searched: [
        'steps that train, evaluate, validate data, move data or models, report metrics, register or deploy a model',
      ],
      evidence:
        first === undefined
          ? []
          : [evidenceAt({ path: first.workflow.path, line: 1 }, first.workflow.name ?? 'workflow')],
    })
  },
  remedy: subject => ({
    step: 'Let a workflow run one ML step: the pipeline, an evaluation or a check of the data.',
    snippet: `${workflowHead(subject, 'model')}\n${stepsThatRun(subject, trainCommand(subject))}`,
    language: 'yaml',
  }),
}

const mlTasks: readonly string[] = [
  'train',
  'evaluate',
  'run-pipeline',
  'data-validation',
  'data-pull',
  'data-push',
  'preprocess',
  'report-metrics',
  'register-model',
  'monitor',
]

const mlCategories: ReadonlySet<ToolCategory> = new Set([
  'data-versioning',
  'experiment-tracking',
  'model-evaluation',
  'model-registry',
  'model-serving',
  'cloud-ml-platform',
  'data-validation',
  'hpo',
  'llmops',
])

/** Tools of these categories that any software project may use. */
const generic: ReadonlySet<string> = new Set([
  'github-releases',
  'oras',
  'git-lfs',
  'fastapi-flask',
  'delta-lake',
  'iceberg',
])

function isMlImage(name: string): boolean {
  return /(?:^|\/)(?:cml|cml-py3|mlflow|tensorflow|pytorch|tritonserver|kubeflow|huggingface)\b/.test(name)
}
