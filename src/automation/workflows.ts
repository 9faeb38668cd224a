import { parseImageReference } from '../facts/image.ts'
import type { Facts } from '../facts/index.ts'
import type { Environment, Job, Workflow } from '../facts/model.ts'
import type { TraceStep } from '../model.ts'
import { type Chain, type Ground, narrowedTrace } from './chain.ts'
import { followPassedJobs } from './hops/passedJobs.ts'
import { BuiltImages } from './images.ts'
import type { Swallow } from './model.ts'
import { normalisePath } from './paths.ts'
import { type Alive, reachOf, reachOfJobs, type Surroundings, swallowOf } from './reach.ts'
import { StepWalk } from './steps.ts'
import { type Bindings, fillInputs, variants } from './substitution.ts'
import { ToldValues } from './told.ts'
import type { Walk } from './walk.ts'
import { workspaceOf } from './workspace.ts'

/** GitHub follows reusable workflows ten deep. */
const MAX_CALLS = 10

/** A workflow on its way from the trigger: started by an event, or called by a job of another one. */
interface Entry {
  readonly workflow: Workflow
  readonly start: Alive
  readonly trace: readonly TraceStep[]
  /** Inputs of the call, null when an event started it. */
  readonly inputs: ReadonlyMap<string, string> | null
  readonly swallowedBy: Swallow | null
  readonly calls: readonly string[]
}

/** Walks workflows with their jobs, into the local workflows that they call. */
export class WorkflowWalk {
  readonly #facts: Facts
  readonly #walk: Walk
  readonly #steps: StepWalk
  readonly #callers = new Map<string, string[]>()
  readonly #calls = new Map<string, Alive[]>()

  constructor(facts: Facts, walk: Walk) {
    this.#facts = facts
    this.#walk = walk
    this.#steps = new StepWalk(facts, walk)
    for (const { path, jobs } of facts.workflows) {
      for (const { uses } of jobs) {
        if (uses?.reference.kind !== 'local') continue
        const known = this.#callers.get(uses.reference.path) ?? []
        if (!known.includes(path)) known.push(path)
        this.#callers.set(uses.reference.path, known)
      }
    }
  }

  /** Paths of the workflows that call this one. */
  callersOf(workflow: Workflow): readonly string[] {
    return this.#callers.get(workflow.path) ?? []
  }

  /** What reached the calls of this workflow, as far as they have been walked. */
  callsOf(workflow: Workflow): readonly Alive[] {
    return this.#calls.get(workflow.path) ?? []
  }

  /** Walks a workflow that events start, or that nothing starts. */
  start(workflow: Workflow, start: Alive): void {
    const names = start.triggers.map(({ event }) => event)
    const events = names.length > 0 ? names : workflow.events
    const what = events.map(event => event.name).join(', ')
    const line = events[0]?.line ?? 1
    const trace = [{ path: workflow.path, line, what: what === '' ? 'no event' : what }]
    this.#workflow({ workflow, start, trace, inputs: null, swallowedBy: null, calls: [workflow.path] })
  }

  #workflow(entry: Entry): void {
    const { workflow, start, inputs } = entry
    const around = (job: Job): Surroundings => ({
      repository: this.#facts.snapshot.repository,
      inputs,
      environment: environmentOf([workflow.env], inputs),
      runsOn: job.runsOn,
    })
    const reached = reachOfJobs(workflow, start, around)
    const outputs = new Map<string, string>()
    for (const job of workflow.jobs) {
      const alive = reached.get(job.id) as Alive
      this.#job(entry, job, alive, around(job), outputs)
    }
  }

  /** `outputs` has what the jobs before told, by `needs.JOB.outputs.NAME`; those of this one are added. */
  #job(entry: Entry, job: Job, alive: Alive, around: Surroundings, outputs: Map<string, string>): void {
    const { workflow, inputs } = entry
    const swallowedBy = entry.swallowedBy ?? swallowOf(workflow, job, alive, around)
    const environment = environmentOf([workflow.env, job.env], inputs)
    const told = new ToldValues()
    for (const [name, value] of outputs) {
      if (job.needs.some(needed => name.startsWith(`needs.${needed}.outputs.`))) told.outputs.set(name, value)
    }
    const bindings: Bindings = {
      inputs: inputs ?? new Map(),
      environment,
      matrix: job.matrixJobs,
      outputs: told.outputs,
      actionFolder: null,
    }
    const images = new BuiltImages()
    const ground: Ground = { workflow, job, step: null, bindings, images, told, seen: new Set() }
    const reach = reachOf(alive, swallowedBy)
    const here = { path: workflow.path, line: job.line, what: `job ${job.id}` }
    const chain: Chain = {
      trace: [...narrowedTrace(entry.trace, reach), here],
      reach,
      directory: '',
      environment,
      remote: false,
      depth: 0,
      visited: null,
    }
    if (job.uses !== null) {
      this.#call(entry, job, alive, ground, chain)
      return
    }
    this.#containers(ground, chain)
    const workspace = workspaceOf(job, this.#facts.snapshot.repository)
    for (const [at, step] of job.steps.entries()) {
      this.#steps.step({
        ground: { ...ground, step, seen: new Set() },
        chain,
        alive,
        around,
        workspace,
        step,
        number: at + 1,
        action: null,
      })
    }
    for (const { name, value } of job.outputs) {
      const text = fillInputs(value, bindings)
      if (!text.includes('${{')) outputs.set(`needs.${job.id}.outputs.${name}`, text)
    }
  }

  #containers(ground: Ground, chain: Chain): void {
    const { workflow, job, bindings } = ground
    for (const [use, container] of [
      ['job', job.container] as const,
      ...job.services.map(service => ['service', service] as const),
    ]) {
      if (container === null) continue
      const image = container.image ?? parseImageReference(container.raw)
      const written = fillInputs(image.raw, bindings)
      const found = written === image.raw ? image : parseImageReference(written)
      this.#walk.image(ground, chain, { path: workflow.path, line: container.line }, found, use)
    }
  }

  #call(entry: Entry, job: Job, alive: Alive, ground: Ground, chain: Chain): void {
    const uses = job.uses
    if (uses === null) return
    const { workflow } = entry
    const place = { path: workflow.path, line: uses.line }
    this.#walk.action(ground, chain, place, uses.reference, job.with)
    const { reference } = uses
    if (reference.kind !== 'local') {
      const because = reference.kind === 'malformed' ? reference.because : 'external reusable workflow'
      this.#walk.unresolved(ground, chain, place, reference.raw, because)
      const values = job.with.map(({ value }) => fillInputs(value, ground.bindings))
      this.#walk.follow(ground, chain, place, followPassedJobs(this.#facts, values))
      return
    }
    const path = normalisePath(reference.path)
    const called = this.#facts.workflows.find(candidate => candidate.path === path)
    const problem = problemOf(called, entry.calls)
    if (called === undefined || problem !== null) {
      this.#walk.unresolved(ground, chain, place, reference.raw, problem ?? 'workflow not in the tree')
      return
    }
    this.#calls.set(called.path, [...(this.#calls.get(called.path) ?? []), alive])
    for (const passed of passedBy(job, ground.bindings)) {
      this.#workflow({
        workflow: called,
        start: called.valid ? alive : { triggers: [], because: 'GitHub refuses the workflow that it calls' },
        trace: chain.trace,
        inputs: inputsOf(called, passed, ground.bindings),
        swallowedBy: chain.reach.swallowedBy,
        calls: [...entry.calls, called.path],
      })
    }
  }
}

function problemOf(called: Workflow | undefined, calls: readonly string[]): string | null {
  if (called === undefined) return 'workflow not in the tree'
  if (calls.includes(called.path)) return 'it leads back to itself'
  if (calls.length > MAX_CALLS) return `deeper than ${MAX_CALLS} calls`
  return called.events.some(event => event.name === 'workflow_call') ? null : 'the workflow cannot be called'
}

/** What a job passes to the workflow that it calls: once for each combination of the matrix values that it names. */
function passedBy(job: Job, bindings: Bindings): readonly Environment[] {
  const values = job.with.map(({ value }) => value)
  if (!values.some(value => value.includes('matrix.'))) return [job.with]
  return variants(values, { ...bindings, environment: new Map() }).map(filled =>
    job.with.map((entry, at) => ({ ...entry, value: filled[at] ?? entry.value })),
  )
}

/** What a call passes, over the defaults of the called workflow. */
function inputsOf(called: Workflow, passed: Environment, bindings: Bindings): ReadonlyMap<string, string> {
  const event = called.events.find(({ name }) => name === 'workflow_call')
  const inputs = new Map(event?.inputDefaults.map(({ name, value }) => [name, value]))
  for (const { name, value } of passed) inputs.set(name, fillInputs(value, bindings))
  return inputs
}

/** Variables of the levels, the inner ones last; inputs are put in. */
export function environmentOf(
  levels: readonly Environment[],
  inputs: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, string> {
  const environment = new Map<string, string>()
  const bindings: Bindings = {
    inputs: inputs ?? new Map(),
    environment: new Map(),
    matrix: [],
    outputs: new Map(),
    actionFolder: null,
  }
  for (const level of levels) {
    for (const { name, value } of level)
      environment.set(name, inputs === null ? value : fillInputs(value, bindings))
  }
  return environment
}
