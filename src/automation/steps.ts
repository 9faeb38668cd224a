import type { Facts, ScriptSource } from '../facts/index.ts'
import type { ActionManifest, Environment, Job, Step } from '../facts/model.ts'
import type { Place, TraceStep } from '../model.ts'
import { type Chain, type Ground, narrowedTrace } from './chain.ts'
import { followAction } from './hops/actions.ts'
import { buildImage, runImage } from './hops/docker.ts'
import { scriptOf } from './hops/hop.ts'
import { inFolder, normalisePath } from './paths.ts'
import { type Alive, narrow, reachOf, type Surroundings, swallowOf } from './reach.ts'
import { shellOf } from './shell.ts'
import { type Bindings, fillInputs, variants } from './substitution.ts'
import type { Walk } from './walk.ts'
import { environmentOf } from './workflows.ts'
import { inRepository, type Workspace } from './workspace.ts'

const MAX_NESTED_ACTIONS = 10

/** A step where it stands: in a job, or in a composite action that a step of a job uses. */
interface StepVisit {
  readonly ground: Ground
  readonly chain: Chain
  readonly alive: Alive
  readonly around: Surroundings
  readonly workspace: Workspace
  readonly step: Step
  /** Counted from 1 in its job or action. */
  readonly number: number
  /** The composite action that the step belongs to; null in a job. */
  readonly action: ActionManifest | null
}

/** Walks steps, into the local actions that they use. */
export class StepWalk {
  readonly #facts: Facts
  readonly #walk: Walk

  constructor(facts: Facts, walk: Walk) {
    this.#facts = facts
    this.#walk = walk
  }

  step(visit: StepVisit): void {
    const { ground, step, around, action } = visit
    const path = action?.path ?? ground.workflow.path
    const environment = new Map([
      ...visit.chain.environment,
      ...ground.told.environment,
      ...environmentOf([step.env], action === null ? around.inputs : ground.bindings.inputs),
    ])
    const near: Surroundings = { ...around, environment }
    const alive = narrow(visit.alive, step.if, near)
    const swallowedBy = visit.chain.reach.swallowedBy ?? swallowOf(ground.workflow, step, alive, near, path)
    const here: TraceStep = { path, line: step.line, what: `step ${visit.number}` }
    const reach = { ...reachOf(alive, swallowedBy) }
    const certainty = visit.chain.reach.certainty === 'high' ? reach.certainty : visit.chain.reach.certainty
    const chain: Chain = {
      ...visit.chain,
      trace: [...narrowedTrace(visit.chain.trace, reach), here],
      reach: { ...reach, certainty },
      environment,
    }
    const bindings: Bindings = { ...ground.bindings, environment }
    const inner: StepVisit = { ...visit, ground: { ...ground, bindings }, chain, alive, around: near }
    if (step.run !== null) this.#run(inner)
    else if (step.uses !== null) this.#uses(inner)
  }

  #run({ ground, chain, step, workspace, action }: StepVisit): void {
    const { run } = step
    if (run === null) return
    const { workflow, job, bindings } = ground
    const text = fillInputs(run.text, bindings)
    const literal = run.literal && text.split('\n').length === run.text.split('\n').length
    const path = action?.path ?? workflow.path
    const shell = shellOf(workflow, job, step, action !== null)
    const source = this.#readable(scriptOf(path, { text, line: run.line, literal }, shell), job)
    const defaults =
      action === null ? (job.defaults.workingDirectory ?? workflow.defaults.workingDirectory) : null
    const written = fillInputs(step.workingDirectory ?? defaults ?? '', bindings)
    // One walk for each directory that the matrix gives.
    const directories = new Set(
      variants([written], bindings).map(([filled]) => inRepository(workspace, filled ?? '')),
    )
    for (const directory of directories) this.#walk.script(ground, { ...chain, directory }, source)
    if (/GITHUB_|::set-/.test(source.text)) {
      for (const command of this.#facts.script(source).commands) ground.told.read(command, step.id)
    }
  }

  /** On a runner that the matrix chooses, a text that is no shell script is meant for the one with Windows. */
  #readable(source: ScriptSource, job: Job): ScriptSource {
    const computed = job.runsOn.some(label => label.includes('${{'))
    if (!computed || source.dialect !== 'posix' || this.#facts.script(source).problem === null) return source
    return { ...source, dialect: 'powershell', errexit: false }
  }

  #uses(visit: StepVisit): void {
    const { ground, chain, step, workspace } = visit
    const uses = step.uses
    if (uses === null) return
    const place = { path: visit.action?.path ?? ground.workflow.path, line: uses.line }
    const { reference } = uses
    this.#walk.action(ground, chain, place, reference, step.with)
    if (reference.kind === 'docker') {
      this.#walk.image(ground, chain, place, reference.image, 'step')
      return
    }
    if (reference.kind === 'malformed') {
      this.#walk.unresolved(ground, chain, place, reference.raw, reference.because)
      return
    }
    if (reference.kind === 'repository') {
      const { images } = ground
      const directory = inRepository(workspace, '') ?? ''
      for (const inputs of filledInputs(step.with, ground.bindings)) {
        const next = followAction({ facts: this.#facts, reference, inputs, place, images })
        this.#walk.follow(ground, { ...chain, directory }, place, next)
      }
      return
    }
    // `./x` is a path of the workspace, `$/x` one of the repository.
    const folder = reference.raw.startsWith('$')
      ? normalisePath(reference.path)
      : inRepository(workspace, reference.path)
    const manifest = folder === null ? null : this.#facts.action(folder)
    if (folder === null || manifest === null) {
      const because = folder === null ? 'the action lies in another checkout' : 'no action.yml in the tree'
      this.#walk.unresolved(ground, chain, place, reference.raw, because)
      return
    }
    this.#local(visit, manifest, folder, place)
  }

  #local(visit: StepVisit, manifest: ActionManifest, folder: string, place: Place): void {
    const { ground, chain, step } = visit
    if (manifest.using === 'docker') {
      this.#dockerAction(visit, manifest, folder, place)
      return
    }
    if (manifest.using !== 'composite') return
    const inside = chain.trace.some(({ path, what }) => path === manifest.path && what.startsWith('action '))
    if (inside || chain.depth > MAX_NESTED_ACTIONS) {
      this.#walk.unresolved(ground, chain, place, manifest.path, 'it leads back to itself')
      return
    }
    const inputs = inputsOf(manifest, step.with, ground.bindings)
    const bindings: Bindings = { ...ground.bindings, inputs, actionFolder: folder === '' ? '.' : folder }
    const what = `action ${manifest.name ?? folder}`
    const trace = [...chain.trace, { path: manifest.path, line: 1, what }]
    for (const [at, inner] of manifest.steps.entries()) {
      this.step({
        ...visit,
        ground: { ...ground, bindings },
        chain: { ...chain, trace, depth: chain.depth + 1 },
        around: { ...visit.around, inputs },
        step: inner,
        number: at + 1,
        action: manifest,
      })
    }
  }

  /** Its Dockerfile is built, and its image is run. */
  #dockerAction({ ground, chain }: StepVisit, manifest: ActionManifest, folder: string, place: Place): void {
    const image = manifest.image ?? 'Dockerfile'
    if (image.startsWith('docker://')) return
    const dockerfile = normalisePath(inFolder(folder, image))
    const built = { dockerfile, context: folder, target: null }
    const next = buildImage({ facts: this.#facts, images: ground.images }, built, [])
    this.#walk.follow(ground, chain, place, next)
    if (dockerfile === null || next.some(item => item.kind === 'unresolved')) return
    const run = runImage({ facts: this.#facts, place }, { ...built, dockerfile }, [], false, null)
    this.#walk.follow(ground, chain, place, run)
  }
}

/** Inputs that name images, caches and settings, of which no combination leads anywhere else. */
const asides = /tag|cache|label|secret|env|arg|token|password|user/

/** What a step passes to a published action, names in lower case, once for each combination of the matrix that it names. */
function filledInputs(passed: Environment, bindings: Bindings): readonly ReadonlyMap<string, string>[] {
  const names = passed.map(({ name }) => name.toLowerCase())
  const texts = passed.map(({ value }) => fillInputs(value, bindings))
  const told = names.map(name => !asides.test(name))
  const combinations = variants(
    texts.filter((_, at) => told[at]),
    bindings,
  )
  return combinations.map(values => {
    const rest = values.values()
    return new Map(names.map((name, at) => [name, told[at] ? (rest.next().value ?? '') : (texts[at] ?? '')]))
  })
}

/** What a step passes, over the defaults of the action. */
function inputsOf(
  manifest: ActionManifest,
  passed: Environment,
  bindings: Bindings,
): ReadonlyMap<string, string> {
  const inputs = new Map(manifest.inputs.map(({ name, value }) => [name, value]))
  for (const { name, value } of passed) inputs.set(name, fillInputs(value, bindings))
  return inputs
}
