import { type SeedUse, seedCalls } from '../../facts/code/seeds.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import { type CodeUse, lastPart } from '../../facts/code/use.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { onlyPrompts } from '../reading.ts'

export const randomnessControlled: Practice = {
  id: 'randomness-controlled',
  dimension: 'environment',
  title: 'Randomness is controlled',
  level: 1,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Seeds are set for the frameworks that training uses and come from parameters.',
  sources: ['MTS-I1', 'SE4ML-22', 'reprolint/AAAI checklist', 'adduce'],
  evidence: {
    met: 'seed call for each framework used in training modules, or `seed_everything`/`set_seed`, value from params/config/CLI',
    partial: 'some frameworks, or literal only in one place',
    unmet: 'none',
    notApplicable: 'no training code',
  },
  assess: subject => {
    const library = subject.profile.id === 'library'
    const code = mlCode(subject)
    const training = code.flatMap(facts => trainingCalls(facts))
    if (training.length === 0 || onlyPrompts(subject.profile))
      return notApplicable('There is no training code.')
    const seeds = code
      .flatMap(facts => seedCalls(facts))
      .filter(({ call }) => !library || seedsAll.test(call.name))
    const evidence = nonEmpty(seeds.map(seed => evidenceAt(seed, seed.what)))
    if (evidence === null && library) return notApplicable('A library leaves seeds to its users.')
    if (evidence === null) {
      return unmet({
        because: 'No seed is set where the model is trained.',
        searched: [
          'seed calls of random, NumPy, PyTorch, TensorFlow, JAX and R',
          'random_state and seed arguments',
          'seed_everything',
        ],
        evidence: training.map(use => evidenceAt(use, use.what)),
      })
    }
    const near = filesAround(subject, training)
    const effective = seeds.filter(seed => near.has(seed.path) && !isSplit(seed.call))
    const open = unseeded(training, effective)
    if (open.length > 0)
      return partial({
        evidence,
        because: `Nothing that ${open.join(', ')} draws from is seeded; only other parts are.`,
      })
    const fixed = nonEmpty(
      effective.filter(seed => isGiven(seed, code)).map(seed => evidenceAt(seed, seed.what)),
    )
    return fixed === null
      ? partial({ evidence, because: 'Seeds are set, as literals in the code.' })
      : met({
          evidence: fixed,
          strength: 'configured',
          because: 'Seeds are set for the frameworks that train, and come from parameters.',
        })
  },
  remedy: () => ({
    step: 'Set the seeds of all frameworks from the parameters, once, before anything is drawn.',
    snippet: 'seed = params["seed"]\nrandom.seed(seed)\nnp.random.seed(seed)\ntorch.manual_seed(seed)',
    language: 'python',
  }),
}

/** What sets a generator for all; arguments and generators of its own a library takes from its users. */
const seedsAll =
  /(?:^|\.)(?:random\.seed|manual_seed(?:_all)?|set_seed|set_random_seed|seed_everything|init_seeds|seed_all)$/

/** Files that train, those that they import, and the programs that import them with the rest: a seed elsewhere reaches no training. */
function filesAround(subject: Subject, training: readonly CodeUse[]): ReadonlySet<string> {
  const modules = subject.facts.modules()
  const trains = new Set(training.map(use => use.path))
  const near = new Set(trains)
  for (const facts of mlCode(subject)) {
    const imported = modules.dependencies(facts)
    if (trains.has(facts.path)) for (const path of imported) near.add(path)
    if (!imported.some(path => trains.has(path))) continue
    // The program that starts the training calls what seeds, too.
    for (const path of [facts.path, ...imported]) near.add(path)
  }
  return near
}

/** Seeds a split or a sample, not what a model draws from. */
function isSplit(call: Call): boolean {
  return /(?:split|sample|shuffle|randomSplit|KFold)$/i.test(call.name)
}

/** Frameworks that train and draw from a generator that nothing seeds. */
function unseeded(training: readonly CodeUse[], seeds: readonly SeedUse[]): readonly string[] {
  const seeded = new Set(seeds.map(seed => seed.tool))
  if ([...everything].some(tool => seeded.has(tool))) return []
  const frameworks = [...new Set(training.map(use => use.tool))]
  return frameworks.filter(tool => {
    const generators = drawsFrom.get(tool)
    return generators !== undefined && !generators.some(generator => seeded.has(generator))
  })
}

/** The seed comes from outside of the file or the function: a parameter that callers set, a configuration, an option. */
function isGiven(seed: SeedUse, code: readonly CodeFacts[]): boolean {
  if (seed.value === 'literal' || madeOfNumber.test(seed.text)) return false
  const facts = code.find(({ path }) => path === seed.path)
  if (facts === undefined) return true
  if (isOwnConstant(seed.text, facts)) return false
  const taken = parameterOf(seed, facts)
  // A parameter that no call passes has its default, which is a literal.
  return taken === null || code.some(one => one.calls.some(call => passes(call, taken, one)))
}

/** `np.random.RandomState(123)`: a generator that a literal seeds. */
const madeOfNumber = /^[A-Za-z_][\w.]{0,80}\((?:\w{1,40}=)?\d{1,20}\)$/

/** `SEED` that the file does not import: it is a literal of the file. */
function isOwnConstant(text: string, { imports }: CodeFacts): boolean {
  const imported = imports.some(({ names }) =>
    names.some(({ name, alias }) => (alias ?? name) === text || name === '*'),
  )
  return /^[A-Z][A-Z0-9_]*$/.test(text) && !imported
}

interface Taken {
  /** Last part of the function's or, for a constructor, of the class's name. */
  readonly callable: string
  readonly parameter: string
  /** Place among the arguments of a call, from 0. */
  readonly position: number
}

/** The parameter that holds the seed: of the function around, or of the constructor for `self.seed`. */
function parameterOf({ scope, text }: SeedUse, { functions }: CodeFacts): Taken | null {
  const own = functions.find(({ name }) => name === scope)
  const position = own?.parameters.indexOf(text) ?? -1
  if (own !== undefined && position >= 0) return { callable: lastPart(own.name), parameter: text, position }
  const attribute = /^self\.(\w+)$/.exec(text)?.[1]
  if (attribute === undefined || scope === null) return null
  const owner = scope.split('.').slice(0, -1).join('.')
  const made = functions.find(({ name }) => name === `${owner}.__init__`)
  const place = made?.parameters.indexOf(attribute) ?? -1
  return place < 1 ? null : { callable: lastPart(owner), parameter: attribute, position: place - 1 }
}

/** The call hands over a seed that is no literal of its own file. */
function passes(call: Call, { callable, parameter, position }: Taken, from: CodeFacts): boolean {
  if (lastPart(call.written) !== callable) return false
  const { keywords, references } = call
  const given = references[parameter] ?? references[`${position}`]
  return given === undefined ? keywords.includes('**') : !isOwnConstant(given, from)
}

/** Seeds of every generator in use: Lightning's and Transformers' own calls, and the project's helper. */
const everything: ReadonlySet<string> = new Set(['lightning', 'transformers', 'project'])

/** What must be seeded for a framework, any one of them; gradient boosting has fixed default seeds and needs none. */
const drawsFrom: ReadonlyMap<string, readonly string[]> = new Map([
  ['pytorch', ['pytorch']],
  ['fastai', ['pytorch', 'fastai']],
  ['lightning', ['pytorch']],
  ['transformers', ['pytorch', 'tensorflow']],
  ['tensorflow', ['tensorflow']],
  // Estimators without a random_state draw from NumPy's global generator.
  ['scikit-learn', ['scikit-learn', 'numpy']],
  ['jax', ['jax']],
])
