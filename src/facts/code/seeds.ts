/** Calls that make randomness repeatable. */

import type { Call, CodeFacts } from '../model.ts'
import { frameworkOf } from './frameworks.ts'
import { type CodeUse, lastPart, useOf } from './use.ts'

export interface SeedUse extends CodeUse {
  /** literal: the number stands in the code; name: it comes from a variable, parameter or configuration. */
  readonly value: 'literal' | 'name'
  /** The number or expression as written. */
  readonly text: string
}

/** Resolved names, with what they seed. */
const SEED_CALLS: readonly (readonly [RegExp, string])[] = [
  [/^random\.(?:seed|Random)$/, 'python'],
  [/^numpy\.random\.(?:seed|default_rng|RandomState|SeedSequence)$/, 'numpy'],
  [
    /^torch\.(?:random\.)?manual_seed$|^torch\.(?:cuda|mps|xpu)\.manual_seed(?:_all)?$|^torch\.Generator\.manual_seed$/,
    'pytorch',
  ],
  [
    /^tensorflow\.(?:random\.set_seed|(?:compat\.v1\.)?set_random_seed|random\.set_random_seed|keras\.utils\.set_random_seed)$|^keras\.utils\.set_random_seed$/,
    'tensorflow',
  ],
  [/^jax\.random\.(?:PRNGKey|key)$/, 'jax'],
  [/^(?:pytorch_lightning|lightning)\..*seed_everything$|(?:^|\.)seed_everything$/, 'lightning'],
  [
    /^(?:transformers|accelerate|trl|diffusers)\.(?:\w+\.)*(?:enable_full_determinism|set_seed)$/,
    'transformers',
  ],
  [/^mxnet\.random\.seed$|^paddle\.seed$/, 'paddle-mxnet'],
  [
    /^(?:\w+\.)*(?:set_seed|set_all_seeds|fix_seed|seed_all|set_random_seed|set_global_seed|set_seeds)$/,
    'project',
  ],
]
const SCRIPT_SEEDS =
  /^(?:withr::)?set\.seed$|^(?:Random\.)?seed!$|^(?:withr::)?(?:with|local)_seed$|tensorflow::set_random_seed$/

/** Keywords by which estimators, splits and samplers take a seed. */
const SEED_KEYWORDS = ['random_state', 'random_seed', 'seed', 'data_seed'] as const

function given(call: Call, key: string): readonly ['literal' | 'name', string] | null {
  const literal = call.literals[key]
  if (literal !== undefined) return literal === 'None' || literal === 'NULL' ? null : ['literal', literal]
  const name = call.references[key]
  return name === undefined ? null : ['name', name]
}

function seedCall(call: Call): readonly [string, string] | null {
  const found = SEED_CALLS.find(([names]) => names.test(call.name))
  if (found === undefined) return null
  return [found[1], 'seeds']
}

function seedArgument(call: Call): readonly ['literal' | 'name', string] | null {
  return given(call, '0') ?? SEED_KEYWORDS.map(key => given(call, key)).find(value => value !== null) ?? null
}

function keywordSeed(facts: CodeFacts, call: Call): SeedUse | null {
  for (const key of SEED_KEYWORDS) {
    if (!call.keywords.includes(key)) continue
    const value = given(call, key)
    const framework = frameworkOf(call.name)
    const takesSeeds =
      key === 'random_state' ||
      framework !== null ||
      /(?:split|sample|shuffle|Sampler|Loader)$/.test(lastPart(call.name))
    if (value === null || !takesSeeds) continue
    const use = useOf(
      facts,
      call,
      `passes ${key}=${value[1]}`,
      framework ?? 'project',
      framework === null ? 'medium' : 'high',
    )
    return { ...use, value: value[0], text: value[1] }
  }
  return null
}

/** Calls that set a seed, and arguments that pass one, in order of lines. Calls without a value seed nothing. */
export function seedCalls(facts: CodeFacts): readonly SeedUse[] {
  return facts.calls.flatMap(call => {
    const tool =
      facts.language === 'python'
        ? (seedCall(call)?.[0] ?? null)
        : SCRIPT_SEEDS.test(call.name)
          ? facts.language
          : null
    if (tool === null) return keywordSeed(facts, call) ?? []
    const value = seedArgument(call)
    if (value === null) return []
    return [
      {
        ...useOf(facts, call, 'sets a seed', tool, tool === 'project' ? 'medium' : 'high'),
        value: value[0],
        text: value[1],
      },
    ]
  })
}
