/** Schedules and sensors that orchestrators keep themselves: in their code and in Kubernetes manifests. */

import { isTestRun } from '../detection/testCode.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import { itemsOf, nodeAt, scalarsIn, textOf } from '../facts/yamlNode.ts'
import type { Evidence } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { mlCode } from './codeReading.ts'
import { trainingFiles } from './continuous-training/trainingCode.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'
import { isOwn } from './reading.ts'

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
  const training = new Set(trainingFiles(subject).map(({ code }) => code.path))
  const deployed = prefectSchedules(subject)
    .filter(({ entry }) => [...closureOf(subject, [entry])].some(path => training.has(path)))
    .map(({ evidence }) => evidence)
  return [...timetablesIn(orchestrationCode(subject)), ...deployed, ...manifestSchedules(subject)]
}

/** Files that one pipeline may reach; more are a library. */
const mostFiles = 300

const remembered = new WeakMap<Subject, ReadonlySet<string>>()

/** Files that an orchestrator runs by its own timetable, with what they import: automation that needs no workflow. */
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
  const found = closureOf(subject, entries)
  remembered.set(subject, found)
  return found
}

function closureOf(subject: Subject, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set(entries)
  for (const path of found) {
    const code = found.size > mostFiles ? null : subject.facts.code(path)
    if (code === null) continue
    for (const imported of subject.facts.modules().dependencies(code))
      if (isOwn(imported)) found.add(imported)
  }
  return found
}

/** Deployments of `prefect.yaml` with a schedule that is not switched off, and the file of their flow. */
function prefectSchedules(
  subject: Subject,
): readonly { readonly entry: string; readonly evidence: Evidence }[] {
  return filesEnding(subject.snapshot, 'yaml', 'yml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/(?:^|\/)prefect\.ya?ml$/.test(path) || !isOwn(path)) return []
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return itemsOf(nodeAt(subject.facts.data(path), 'deployments')).flatMap(deployment => {
      const entry = `${folder}${textOf(nodeAt(deployment, 'entrypoint'))?.replace(/:.*$/, '') ?? ''}`
      const single = nodeAt(deployment, 'schedule')
      const [first] = [
        ...itemsOf(nodeAt(deployment, 'schedules')),
        ...(single?.kind === 'map' ? [single] : []),
      ].filter(schedule => textOf(nodeAt(schedule, 'active')) !== 'false')
      return first === undefined || subject.snapshot.entry(entry) === undefined
        ? []
        : [{ entry, evidence: evidenceAt({ path, line: first.line }, 'schedule of a Prefect deployment') }]
    })
  })
}

/** Timetables of orchestrators whose file imports one of these files or starts it by its path or module. */
export function schedulesOf(subject: Subject, paths: readonly string[]): readonly Evidence[] {
  const wanted = new Set(paths)
  const modules = paths.map(path => path.replace(/\.py$/, '').replaceAll('/', '.'))
  const names = [...paths, ...modules].filter(name => /[./]/.test(name))
  const starts = ({ strings }: Call) =>
    Object.values(strings).some(text => names.some(name => text.includes(name)))
  const files = orchestrationFiles(subject)
  const starting = new Set(
    files
      .filter(
        code =>
          subject.facts
            .modules()
            .dependencies(code)
            .some(path => wanted.has(path)) || code.calls.some(starts),
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
  return timetablesIn(around)
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
  const training = new Set(trainingFiles(subject).map(({ code }) => code.path))
  return orchestrationFiles(subject).filter(
    code =>
      training.has(code.path) ||
      subject.facts
        .modules()
        .dependencies(code)
        .some(path => training.has(path)) ||
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
