/** Which tasks automation performs, from its commands, its actions and the code that it runs. */

import type {
  ActionRun,
  Automation,
  CodeRun,
  CommandRun,
  ImageRun,
  Run,
  UnresolvedRun,
} from '../automation/model.ts'
import { baseName, resolvePath } from '../automation/paths.ts'
import { commandText, runText, stepKey } from '../automation/trace.ts'
import type { NameRule } from '../catalogue/taskRule.ts'
import { taskOfImage } from '../catalogue/tasks/images.ts'
import { tasksOfAction, tasksOfCommand } from '../catalogue/tasks/index.ts'
import { type TaskId, tasks as vocabulary } from '../catalogue/tasks.ts'
import type { Facts } from '../facts/index.ts'
import { usesLfs } from '../facts/lfs.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import type { Confidence, Place } from '../model.ts'
import { buildsServices } from './composeBuilds.ts'
import { idleTest } from './idleCommands.ts'
import type { DetectedTask } from './model.ts'
import { codeTasks } from './taskCode.ts'
import { deploysByInfrastructure, infrastructureTasks, orchestratedTasks } from './taskInfrastructure.ts'
import { manifestTasks } from './taskManifests.ts'
import {
  isBorneOut,
  isNamedByVariable,
  isVariable,
  namesHintedIn,
  rulesOfName,
  scriptName,
} from './taskNames.ts'
import { reportTasks } from './taskReports.ts'
import type { TaskSighting } from './taskSighting.ts'
import { stepNameTasks } from './taskStepNames.ts'
import { isTestRun } from './testCode.ts'
import { isGiven } from './toolRuns.ts'

/** Files of one command that are searched for calls that bear its name out. */
const mostStartedFiles = 20

/**
 * The tasks of all automation, reached or not, in the order of the runs that perform them; each once per workflow step and workflow
 * that starts it, trainings and evaluations once per command of it, at the place that shows it best.
 */
export function detectTasks(facts: Facts, automation: Automation): readonly DetectedTask[] {
  const formed = formTasks(facts, automation)
  const coded = codeTasks(facts, automation)
  const known = [...formed, ...coded, ...manifestTasks(automation)]
  const all = [...known, ...reportTasks(automation, known), ...stepNameTasks(automation, known)]
  const published = startsOf(all, 'publish-package')
  const sightings = all.filter(sighting => !onlyPublishes(sighting, published))
  const order = new Map(automation.runs.map((run, index) => [run, index]))
  const best = new Map<string, TaskSighting>()
  for (const sighting of sightings) {
    const key = keyOf(sighting)
    const rival = best.get(key)
    if (rival === undefined || isBetter(sighting, rival)) best.set(key, sighting)
  }
  return [...best.values()]
    .sort((a, b) => (order.get(a.run) ?? 0) - (order.get(b.run) ?? 0) || rankOf(a.task) - rankOf(b.task))
    .map(useOf)
}

/** The hops by which the surely known sightings of a task were reached. */
function startsOf(sightings: readonly TaskSighting[], wanted: TaskId): ReadonlySet<string> {
  return new Set(
    sightings
      .filter(({ task, confidence }) => task === wanted && confidence === 'high')
      .flatMap(({ trace }) => trace.map(hop => hopKey(hop, hop.what))),
  )
}

/** What is called a deployment, and brings a package to those who install it. */
function onlyPublishes({ task, confidence, run }: TaskSighting, published: ReadonlySet<string>): boolean {
  if (task !== 'deploy' || confidence === 'high' || run.kind !== 'command') return false
  return published.has(hopKey(run, commandText(run.command)))
}

function formTasks(facts: Facts, automation: Automation): TaskSighting[] {
  const entryPoints = new Set(facts.dependencyFiles.flatMap(({ scripts }) => scripts.map(({ name }) => name)))
  const started = startedCode(facts, automation)
  const idle = idleTest(facts, automation)
  return automation.runs.flatMap(run => {
    switch (run.kind) {
      case 'command': {
        const deployed = deploysByInfrastructure(facts, run) ? [sightingOf(run, 'deploy', 'medium')] : []
        const measured = measuresCoverage(facts, run) ? [sightingOf(run, 'coverage', 'high')] : []
        const built = buildsServices(facts, run) ? [sightingOf(run, 'build-image', 'medium')] : []
        const watched = watchesService(run) ? [sightingOf(run, 'monitor', 'low')] : []
        return [
          ...commandTasks(run, entryPoints, started),
          ...deployed,
          ...measured,
          ...built,
          ...watched,
        ].filter(({ task }) => !idle(run, task))
      }
      case 'action':
        return run.step === null ? calledTasks(facts, run) : usedTasks(facts, run)
      case 'code':
        return submittedTasks(facts, run)
      case 'unresolved':
        return unresolvedTasks(run)
      default:
        return imageTasks(run)
    }
  })
}

/** A container that is run for its program; that of a job or a service only holds it ready. */
function imageTasks(run: ImageRun): TaskSighting[] {
  const task = run.use === 'docker run' || run.use === 'step' ? taskOfImage(run.image.name) : null
  return task === null ? [] : [sightingOf(run, task, 'high')]
}

/** By form; by name only where no form is known, and surely only while the content is hidden or bears the name out. */
function commandTasks(
  run: CommandRun,
  entryPoints: ReadonlySet<string>,
  started: StartedCode,
): TaskSighting[] {
  const formed = tasksOfCommand(run.command).map(({ task, confidence }) => sightingOf(run, task, confidence))
  const hints = namesHintedIn(run.command, entryPoints)
  const { calls, told } = hints.length === 0 ? untold : started(run)
  const vague = isNamedByVariable(run.command)
  const surely = (rule: NameRule) => !vague && (calls === null || isBorneOut(rule, calls))
  const named = hints
    .filter(({ task }) => !told || task === 'deploy' || softwareTasks.has(task))
    .map(rule => sightingOf(run, rule.task, surely(rule) ? 'medium' : 'low'))
  const staged = stageRules(run).map(({ task }) => sightingOf(run, task, 'low'))
  const deploys =
    formed.length === 0 && run.command.argv[0] === 'deploy' && /^[a-z][\w-]*$/.test(run.command.program)
  const worded = deploys ? [sightingOf(run, 'deploy', 'low')] : []
  const hinted = [...named, ...staged, ...worded]
  return [...formed, ...hinted.filter(({ task }) => !formed.some(known => known.task === task))]
}

/** The stage, rule or process of a pipeline is named for what it does. */
function stageRules({ trace }: CommandRun): readonly NameRule[] {
  const name = /^(?:stage|rule|process) (\S+)$/.exec(trace.at(-1)?.what ?? '')?.[1]
  return name === undefined ? [] : rulesOfName(name)
}

function usedTasks(facts: Facts, run: ActionRun): TaskSighting[] {
  const { reference } = run
  const checksOut = reference.kind === 'repository' && reference.slug.toLowerCase() === 'actions/checkout'
  // A checkout pulls data only through LFS.
  if (checksOut && !usesLfs(facts.snapshot)) return []
  const trace = [...run.trace, { path: run.path, line: run.line, what: runText(run) }]
  const kept = infrastructureTasks(facts, run).map(({ task, place }): TaskSighting => {
    return { task, confidence: 'high', run, place, trace, what: `${place.name} (${place.kind})` }
  })
  const states = orchestratedTasks(facts, run).map(({ task, place }): TaskSighting => {
    return { task, confidence: 'medium', run, place, trace, what: `state ${place.name}` }
  })
  const tasks = tasksOfAction(reference, run.with, isGiven)
  return [...tasks.map(({ task, confidence }) => sightingOf(run, task, confidence)), ...kept, ...states]
}

/** A workflow of another repository: its file name says what it is for, and so do the inputs that switch something on. */
function calledTasks(facts: Facts, run: ActionRun): TaskSighting[] {
  if (run.reference.kind !== 'repository') return []
  const known = usedTasks(facts, run)
  if (known.length > 0) return known
  const names = [baseName(run.reference.subpath).replace(/\.ya?ml$/, ''), ...definitionsGiven(facts, run)]
  const named = [...new Set(names.flatMap(rulesOfName))].map(({ task }) => ({ task, sure: true }))
  const switched = run.with
    .filter(({ value }) => !/^(?:|false|no|off|none|0)$/i.test(value.trim()))
    .flatMap(({ name }) => (general.test(name) ? [] : rulesOfName(name)))
    .map(({ task }) => ({ task, sure: false }))
  const tasks = [...named, ...switched.filter(({ task }) => !named.some(one => one.task === task))]
  return tasks.map(({ task, sure }) => sightingOf(run, task, sure ? 'medium' : 'low'))
}

/** A release is prepared as well as data is: as the name of an input these say nothing. */
const general = /^(?:prepare|prep|transform|features)$/i

/** One that runs what it is given: files of the tree among its inputs say what that is. */
function definitionsGiven({ snapshot }: Facts, run: ActionRun): readonly string[] {
  const runs = /run|submit|execute|pipeline|job/i.test(run.reference.raw.split('/').at(-1) ?? '')
  return runs ? run.with.map(({ value }) => value).filter(value => snapshot.entry(value) !== undefined) : []
}

/** A file that code hands to a service is named like a script on a command line. */
function submittedTasks(facts: Facts, run: CodeRun): TaskSighting[] {
  if (run.inline !== null || run.trace.at(-1)?.what !== `submits ${run.path}`) return []
  const calls = facts.code(run.path)?.calls ?? null
  return rulesOfName(scriptName(run.path)).map(rule =>
    sightingOf(run, rule.task, calls === null || isBorneOut(rule, calls) ? 'medium' : 'low'),
  )
}

function unresolvedTasks(run: UnresolvedRun): TaskSighting[] {
  // A job without steps calls a workflow, which is told where it is called.
  if (run.step === null && run.job.uses !== null) return []
  // Options alone are for the program of an image.
  if (run.what.startsWith('-')) return []
  // A file that an unknown program is given may be read as well as run.
  const confidence = run.because.startsWith('whether ') || isVariable(run.what) ? 'low' : 'medium'
  const tasks = rulesOfName(run.what).map(({ task }) => task)
  const told = publishesPages(run) ? tasks.map(task => (task === 'deploy' ? 'docs' : task)) : tasks
  return [...new Set(told)].map(task => sightingOf(run, task, confidence))
}

/** A job that works on the branch of GitHub Pages deploys pages. */
function publishesPages({ job }: Run): boolean {
  return job.steps.some(
    ({ uses, with: inputs }) =>
      /^actions\/checkout@/.test(uses?.value ?? '') &&
      inputs.some(({ name, value }) => name === 'ref' && value === 'gh-pages'),
  )
}

function sightingOf(run: Run, task: TaskId, confidence: Confidence): TaskSighting {
  return { task, confidence, run, place: run, trace: run.trace, what: runText(run) }
}

/** Tasks of any software project: their names say enough. */
const softwareTasks: ReadonlySet<TaskId> = new Set([
  'lint',
  'test',
  'coverage',
  'docs',
  'release',
  'build-image',
])

/** What is known of what a command starts. */
interface Started {
  /** The calls of its code; null when what it starts could not be read. */
  readonly calls: readonly Call[] | null
  /** It leads to commands alone, all of them read, and some are known by their form: its name adds nothing. */
  readonly told: boolean
}

type StartedCode = (run: CommandRun) => Started

const untold: Started = { calls: null, told: false }

function startedCode(facts: Facts, automation: Automation): StartedCode {
  const followed = new Set<string>()
  const files = new Map<string, string[]>()
  const formed = new Set<string>()
  const hidden = new Set<string>()
  for (const run of automation.runs) {
    const known = run.kind === 'command' && tasksOfCommand(run.command).length > 0
    const opens = run.kind === 'unresolved' || run.kind === 'code'
    for (const hop of known || opens ? run.trace : []) (opens ? hidden : formed).add(hopKey(hop, hop.what))
    if (run.kind === 'unresolved') continue
    for (const hop of run.trace) followed.add(hopKey(hop, hop.what))
    const start = run.trace.at(-1)
    if (run.kind !== 'code' || run.inline !== null || run.via === 'import' || start === undefined) continue
    const key = hopKey(start, start.what)
    files.set(key, [...(files.get(key) ?? []), run.path])
  }
  return run => {
    const key = hopKey(run, commandText(run.command))
    const told = formed.has(key) && !hidden.has(key)
    if (!followed.has(key)) return { calls: null, told }
    const codes = (files.get(key) ?? []).slice(0, mostStartedFiles).flatMap(path => facts.code(path) ?? [])
    return { calls: codes.some(loadsUnknownCode) ? null : codes.flatMap(({ calls }) => calls), told }
  }
}

/** Code that loads other code by a name that only shows when it runs. */
function loadsUnknownCode({ calls }: CodeFacts): boolean {
  return calls.some(({ name }) =>
    /^(?:importlib\.|__import__$|exec$|runpy\.|hydra\.utils\.(?:instantiate|call)$)/.test(name),
  )
}

function hopKey({ path, line }: Place, what: string): string {
  return `${path}:${line}:${what}`
}

/** pytest measures coverage when its configuration tells it to, and the command does not tell it otherwise. */
function measuresCoverage(facts: Facts, { command, directory }: CommandRun): boolean {
  if (command.program === 'jest') return directory !== null && jestCollectsCoverage(facts, directory)
  if (!/^(?:pytest|py\.test)$/.test(command.program) || directory === null) return false
  if (command.argv.some(word => /^--(?:no-cov|collect-only|version)$/.test(word))) return false
  return facts.pytest(directory).options.some(word => /^--cov(?:=|$)/.test(word))
}

/** Jest does, too; its configuration stands in `package.json` or in a file of its own. */
function jestCollectsCoverage({ snapshot }: Facts, directory: string): boolean {
  return ['package.json', 'jest.config.js', 'jest.config.ts', 'jest.config.mjs', 'jest.config.json'].some(
    name => {
      const path = resolvePath(directory, name)
      const content = path === null ? null : snapshot.text(path)
      return content?.ok === true && /["']?collectCoverage["']?\s{0,9}:\s{0,9}true/.test(content.text)
    },
  )
}

/** Asks a running service for its health, again and again; after a deployment the same request only ends that. */
function watchesService({ command, reach }: CommandRun): boolean {
  if (!/^(?:curl|wget)$/.test(command.program) || !reach.events.includes('schedule')) return false
  const asked = command.argv.some(word => /health|\/ready|\/ping$|\/livez/.test(word))
  return asked && !command.argv.some(word => /localhost|127\.0\.0\.1|0\.0\.0\.0/.test(word))
}

function keyOf({ task, run }: TaskSighting): string {
  const step = `${task} ${stepKey(run)}`
  return deeds.has(task) ? `${step} ${starterOf(run)}` : step
}

/** Of these each command of a step is one of its own: two models that are trained there are two trainings. */
const deeds: ReadonlySet<TaskId> = new Set(['train', 'evaluate'])

/** The command of the step by which a run was started, which may be itself. */
function starterOf(run: Run): string {
  const step = run.trace.findLastIndex(({ what }) => /^step \d+$/.test(what))
  const first = step === -1 ? undefined : run.trace[step + 1]
  return first === undefined ? hopKey(run, runText(run)) : hopKey(first, first.what)
}

function isBetter(one: TaskSighting, other: TaskSighting): boolean {
  if (one.run.reach.reachable !== other.run.reach.reachable) return one.run.reach.reachable
  const surer = confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence)
  return surer < 0 || (surer === 0 && one.trace.length < other.trace.length)
}

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

function rankOf(task: TaskId): number {
  return vocabulary.findIndex(({ id }) => id === task)
}

function useOf({ task, confidence, run, place, trace, what, source }: TaskSighting): DetectedTask {
  const { reachable, events } = run.reach
  const { path, line } = place
  return {
    id: task,
    path,
    line,
    reachable,
    events,
    confidence,
    inTests: isTestRun(run),
    service: null,
    what,
    trace,
    run,
    source: source ?? { path, line, what },
  }
}
