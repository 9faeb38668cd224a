import { seedCalls } from '../../facts/code/seeds.ts'
import { trainingCalls } from '../../facts/code/training.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'

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
    if (subject.profile.id === 'library') return notApplicable('A library leaves seeds to its users.')
    const code = mlCode(subject)
    const training = code.flatMap(facts => trainingCalls(facts))
    if (training.length === 0) return notApplicable('There is no training code.')
    const seeds = code.flatMap(facts => seedCalls(facts))
    const evidence = nonEmpty(seeds.map(seed => evidenceAt(seed, seed.what)))
    if (evidence === null) {
      return unmet({
        because: 'No seed is set where the model is trained.',
        searched: [
          'seed calls of random, NumPy, PyTorch, TensorFlow, JAX and R',
          'random_state and seed arguments',
          'seed_everything',
        ],
        evidence: training.slice(0, 3).map(use => evidenceAt(use, use.what)),
      })
    }
    const everywhere = seeds.some(seed => everything.has(seed.tool))
    const frameworks = [...new Set(training.map(use => use.tool))].filter(tool => seedable.has(tool))
    const seeded = new Set(seeds.map(seed => seed.tool))
    const open = frameworks.filter(tool => !everywhere && !seeded.has(tool))
    const literalOnly = seeds.every(seed => seed.value === 'literal')
    if (open.length === 0 && !literalOnly) {
      return met({
        evidence,
        strength: 'configured',
        because: 'Seeds are set for the frameworks that train, and come from parameters.',
      })
    }
    return partial({
      evidence,
      because:
        open.length > 0
          ? `No seed is set for ${open.join(', ')}.`
          : 'Seeds are set, as literals in the code.',
    })
  },
  remedy: () => ({
    step: 'Set the seeds of all frameworks from the parameters, once, before anything is drawn.',
    snippet: 'seed = params["seed"]\nrandom.seed(seed)\nnp.random.seed(seed)\ntorch.manual_seed(seed)',
    language: 'python',
  }),
}

/** Seeds of every generator in use: Lightning's and Transformers' own calls, and the project's helper. */
const everything: ReadonlySet<string> = new Set(['lightning', 'transformers', 'project'])

/** Frameworks that draw from a generator of their own, by tool id. */
const seedable: ReadonlySet<string> = new Set([
  'pytorch',
  'tensorflow',
  'scikit-learn',
  'xgboost',
  'lightgbm',
  'catboost',
  'jax',
  'lightning',
])
