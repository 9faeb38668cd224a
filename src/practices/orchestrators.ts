/** Schedules and sensors that orchestrators keep themselves: in their code and in Kubernetes manifests. */

import { isTestRun } from '../detection/testCode.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import { isOwn } from '../facts/role.ts'
import { itemsOf, nodeAt, scalarsIn, textOf } from '../facts/yamlNode.ts'
import type { Evidence } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import { trainsWhenWorse } from './conditionalTraining.ts'
import { trainingPaths } from './continuous-training/trainingCode.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'
import { programsOf, runsWith } from './startedCode.ts'

/** Calls that give a pipeline a timetable, with the keywords one of which must be given, if any is needed. */
const scheduling: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^airflow\.(?:models\.)?(?:dag\.)?DAG$|^airflow\.(?:decorators|sdk)\.(?:dag|DAG)$/,
    ['schedule', 'schedule_interval', 'timetable'],
  ],
  [/^dagster\.(?:ScheduleDefinition|schedule|build_schedule_from_partitioned_job)$/, []],
  [/^prefect\..*(?:CronSchedule|IntervalSchedule|RRuleSchedule)$/, []],
  [
    /(?:^|\.)(?:serve|deploy|to_deployment|build_from_flow)$/,
    ['cron', 'interval', 'rrule', 'schedule', 'schedules'],
  ],
  [/(?:^|\.)(?:create_recurring_run|create_schedule)$/, []],
  [
    /^sagemaker\.workflow\.(?:triggers\.)?PipelineSchedule$|^azure\.ai\.ml\.entities\.(?:JobSchedule|CronTrigger|RecurrenceTrigger)$/,
    [],
  ],
  [/^flytekit\.(?:CronSchedule|FixedRate)$|^zenml\..*Schedule$/, []],
]

/** Calls by which new data or another event starts a pipeline. */
const sensing =
  /^dagster\.(?:sensor|asset_sensor|multi_asset_sensor|run_status_sensor|AutoMaterializePolicy\.eager|AutomationCondition\.\w+)$|^airflow\..*Sensor$|^airflow\.(?:datasets\.)?(?:Dataset|Asset)$|^prefect\..*(?:EventTrigger|DeploymentEventTrigger)$/

/** Schedules of pipelines that train: a DAG with a timetable, a recurring run, a deployment of Prefect, a CronWorkflow. */
export function trainingSchedules(subject: Subject): readonly Evidence[] {
  const deployed = trainingDeployments(subject).map(({ evidence }) => evidence)
  return [...timetablesIn(orchestrationCode(subject)), ...deployed, ...manifestSchedules(subject)]
}

function trainingDeployments(subject: Subject) {
  const training = trainingPaths(subject)
  return prefectSchedules(subject).filter(({ entry }) =>
    [...runsWith(subject, [entry])].some(path => training.has(path)),
  )
}

/** Names of functions that decide whether a model is trained anew. */
const decides =
  /(?:^|[._])(?:should|needs?|must|check|evaluate|decide|detect|assess|is)_(?:\w{1,40}_)?retrain\w*$|retrain\w{0,20}_(?:needed|required|decision|policy|trigger)\w*$/i

/** Decisions that pipelines with a timetable take before they train: on drift, on measured quality, on new data. */
export function retrainingDecisions(subject: Subject): readonly Evidence[] {
  const deployed = trainingDeployments(subject).flatMap(({ entry }) => subject.facts.code(entry) ?? [])
  const timed = orchestrationCode(subject).filter(code => code.calls.some(isScheduling))
  return [...new Set([...deployed, ...timed])].flatMap(code => [
    ...code.calls
      .filter(call => {
        const { written, name, references } = call
        if (decides.test(written) || trainsWhenWorse(call)) return true
        const branches = /^airflow\..*(?:BranchPythonOperator|ShortCircuitOperator)$/.test(name)
        return branches && decides.test(references.python_callable ?? '')
      })
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
    ...branchesTo(subject, code),
  ])
}

/** Lines of a function in which it says what comes next. */
const branchLines = 80

/** Branches of Airflow one way of which is named a training: `return "retrain" if drifted else "skip"`. */
function branchesTo({ snapshot }: Subject, { path, calls, functions }: CodeFacts): readonly Evidence[] {
  const called = new Set(
    calls.flatMap(({ name, references }) =>
      /^airflow\..*BranchPythonOperator$/.test(name) ? (references.python_callable ?? []) : [],
    ),
  )
  const branches = functions.filter(
    ({ name, decorators }) =>
      called.has(name) || decorators.some(one => /^airflow\.(?:\w+\.)*task\.branch$/.test(one)),
  )
  const content = branches.length === 0 ? null : snapshot.text(path)
  const lines = content?.ok === true ? content.text.split('\n') : []
  return branches
    .filter(({ line }) => {
      const next = functions.find(other => other.line > line)?.line ?? lines.length + 1
      return lines
        .slice(line - 1, Math.min(next - 1, line + branchLines))
        .some(text => /^\s*return\b/.test(text) && namesTraining(text))
    })
    .map(({ name, line }) => evidenceAt({ path, line }, `branch ${name.split('.').at(-1)}`))
}

function namesTraining(text: string): boolean {
  const ids = text.slice(0, 500).match(/["'][\w.-]+["']/g) ?? []
  return ids.some(
    id => /(?:^|[._-])(?:re_?)?train/i.test(id.slice(1, -1)) && !/skip|(?:^.|_)(?:no|dont|not)_/i.test(id),
  )
}

/** Whether a person may start a scheduled training with settings of the run: `dag_run.conf`, `params`. */
export function adjustableTrainings(subject: Subject): readonly Evidence[] {
  return orchestrationCode(subject)
    .filter(code => code.calls.some(isScheduling))
    .flatMap(code =>
      code.calls
        .filter(
          call =>
            (isScheduling(call) && call.keywords.includes('params')) ||
            /(?:^|\.)dag_run\.conf\b/.test(call.written) ||
            Object.values(call.strings).some(text => text === 'dag_run' || text.includes('dag_run.conf')),
        )
        .map(call =>
          evidenceAt({ path: code.path, line: call.line }, `${call.written} takes settings of the run`),
        ),
    )
}

const remembered = new WeakMap<Subject, ReadonlySet<string>>()

/** Files that an orchestrator runs by its own timetable, with what they import and start: automation that needs no workflow. */
export function scheduledFiles(subject: Subject): ReadonlySet<string> {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const starts = orchestrationFiles(subject).filter(code => code.calls.some(isScheduling))
  const others = subject.automation.elsewhere.flatMap(run =>
    run.kind === 'code' && run.inline === null && !isTestRun(run) ? [run.path] : [],
  )
  const entries = [
    ...starts.map(({ path }) => path),
    ...prefectSchedules(subject).map(({ entry }) => entry),
    ...others,
  ]
  const found = runsWith(subject, entries)
  remembered.set(subject, found)
  return found
}

interface Deployment {
  /** The file of the flow. */
  readonly entry: string
  readonly evidence: Evidence
}

/** Deployments of `prefect.yaml` with a schedule that is not switched off. */
function prefectSchedules(subject: Subject): readonly Deployment[] {
  return filesEnding(subject.snapshot, 'yaml', 'yml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/(?:^|\/)prefect\.ya?ml$/.test(path) || !isOwn(path)) return []
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return itemsOf(nodeAt(subject.facts.data(path), 'deployments')).flatMap(deployment => {
      const [file = ''] = textOf(nodeAt(deployment, 'entrypoint'))?.split(':') ?? []
      const entry = `${folder}${file}`
      const single = nodeAt(deployment, 'schedule')
      const [first] = [
        ...itemsOf(nodeAt(deployment, 'schedules')),
        ...(single?.kind === 'map' ? [single] : []),
      ].filter(schedule => textOf(nodeAt(schedule, 'active')) !== 'false')
      return first === undefined || subject.snapshot.entry(entry) === undefined
        ? []
        : [
            {
              entry,
              evidence: evidenceAt({ path, line: first.line }, 'schedule of a Prefect deployment'),
            },
          ]
    })
  })
}

/**
 * Timetables of orchestrators whose file imports one of these files or starts it by its path or module, and of flows that reach one
 * without a training between them.
 */
export function schedulesOf(subject: Subject, paths: readonly string[]): readonly Evidence[] {
  const wanted = new Set(paths)
  const isWanted = (path: string) => wanted.has(path)
  const modules = paths.map(path => path.replace(/\.py$/, '').replaceAll('/', '.'))
  const names = [...paths, ...modules].filter(name => /[./]/.test(name))
  const starts = ({ strings }: Call) =>
    Object.values(strings).some(text => names.some(name => text.includes(name)))
  const files = orchestrationFiles(subject)
  const leads = beforeTraining(subject)
  const starting = new Set(
    files
      .filter(
        code =>
          subject.facts.modules().dependencies(code).some(isWanted) ||
          code.calls.some(starts) ||
          leads(programsOf(subject, code)).some(isWanted),
      )
      .map(({ path }) => path),
  )
  // A factory that starts the program may get its timetable from the file that calls it.
  const around = files.filter(
    code =>
      starting.has(code.path) ||
      subject.facts
        .modules()
        .dependencies(code)
        .some(path => starting.has(path)),
  )
  const deployed = prefectSchedules(subject).filter(({ entry }) => leads([entry]).some(isWanted))
  return [...timetablesIn(around), ...deployed.map(({ evidence }) => evidence)]
}

/** What runs with files, without all that lies behind a training: that runs only when it is decided to train. */
function beforeTraining(subject: Subject): (entries: readonly string[]) => readonly string[] {
  const training = trainingPaths(subject)
  const leads = new Map<string, boolean>()
  const leadsToTraining = (path: string) => {
    const known = leads.get(path) ?? [...runsWith(subject, [path])].some(one => training.has(one))
    leads.set(path, known)
    return known
  }
  return entries => [...runsWith(subject, entries, leadsToTraining)]
}

/** Timetables of pipelines that do not train: they bring data in, or check it. */
export function otherSchedules(subject: Subject): readonly Evidence[] {
  const training = new Set(orchestrationCode(subject))
  return timetablesIn(orchestrationFiles(subject).filter(code => !training.has(code)))
}

function timetablesIn(files: readonly CodeFacts[]): readonly Evidence[] {
  return files.flatMap(code =>
    code.calls
      .filter(isScheduling)
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
  )
}

/** Sensors and triggers of pipelines that train. */
export function trainingSensors(subject: Subject): readonly Evidence[] {
  return orchestrationCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => sensing.test(name))
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
  )
}

function isScheduling({ name, keywords, literals }: Call): boolean {
  return scheduling.some(([names, needed]) => {
    if (!names.test(name)) return false
    const given = needed.filter(keyword => keywords.includes(keyword))
    return needed.length === 0 || given.some(keyword => literals[keyword] !== 'None')
  })
}

/** Files of an orchestrator's library that train, import what trains, or start a command that does. */
function orchestrationCode(subject: Subject): readonly CodeFacts[] {
  const training = trainingPaths(subject)
  const trains = (path: string) => training.has(path)
  return orchestrationFiles(subject).filter(
    code =>
      trains(code.path) ||
      subject.facts.modules().dependencies(code).some(trains) ||
      [...runsWith(subject, programsOf(subject, code))].some(trains) ||
      (training.size > 0 && code.calls.some(startsTraining)),
  )
}

/** Files that import the library of an orchestrator. */
function orchestrationFiles(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject)
    .concat(filesEnding(subject.snapshot, 'py').flatMap(({ path }) => dagFile(subject, path)))
    .filter((code, index, all) => all.findIndex(other => other.path === code.path) === index)
    .filter(code => code.imports.some(({ module }) => orchestrators.test(module)))
}

const orchestrators =
  /^(?:airflow|dagster|prefect|kfp|flytekit|zenml|metaflow|sagemaker|azure\.ai\.ml|google\.cloud)(?:\.|$)/

/** DAG folders may hold files that mention no library of machine learning. */
function dagFile(subject: Subject, path: string): readonly CodeFacts[] {
  return /(?:^|\/)(?:dags?|flows?|pipelines?|orchestration|airflow|jobs)\/[^/]+\.py$/.test(path) &&
    isOwn(path)
    ? [subject.facts.code(path)].filter(code => code !== null)
    : []
}

/** A task or a command that is called training: `BashOperator(bash_command="dvc repro")`. */
function startsTraining({ strings }: Call): boolean {
  return Object.values(strings).some(text =>
    /\bdvc (?:repro|exp run)\b|\b(?:re)?train(?:ing)?(?:_model)?\b/.test(text),
  )
}

function manifestSchedules(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/\.ya?ml$/.test(path) || path.startsWith('.github/') || !isOwn(path)) return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok || !/^kind:\s*(?:CronJob|CronWorkflow)\b/m.test(content.text)) return []
    const tree = subject.facts.data(path)
    const schedule = nodeAt(tree, 'spec', 'schedule') ?? nodeAt(tree, 'spec', 'schedules')
    return schedule !== null &&
      scalarsIn(tree).some(({ text }) => /\b(?:re)?train(?:ing)?\b|dvc repro/.test(text))
      ? [evidenceAt({ path, line: schedule.line }, textOf(nodeAt(tree, 'kind')) ?? 'CronJob')]
      : []
  })
}
