/** What GitHub's workflow schema allows where. */

import { nearestName } from '../../settings/error.ts'
import type { YamlEntry, YamlMap, YamlNode } from '../yamlNode.ts'
import { checkExpressions, NAMES, type Names } from './names.ts'
import type { Problems } from './problems.ts'

export interface Key {
  /** Kinds of values that are taken; an expression is taken everywhere. */
  readonly kinds: readonly YamlNode['kind'][]
  /** Neither null nor the empty text is taken. */
  readonly filled?: boolean
  /** The values of the map must be scalars. */
  readonly flat?: boolean
  /** What its expressions may use; null when they are checked elsewhere, or not at all. */
  readonly names: Names | null
}

export type Keys = ReadonlyMap<string, Key>

const text = (names: Names | null): Key => ({ kinds: ['scalar'], names })
const filledText = (names: Names | null): Key => ({ kinds: ['scalar'], filled: true, names })
const texts = (names: Names | null): Key => ({ kinds: ['scalar', 'list'], filled: true, names })
const map = (names: Names | null): Key => ({ kinds: ['map'], names })
const flatMap = (names: Names | null): Key => ({ kinds: ['map'], flat: true, names })
const textOrMap = (names: Names | null): Key => ({ kinds: ['scalar', 'map'], names })

function keysOf(keys: Readonly<Record<string, Key>>): Keys {
  return new Map(Object.entries(keys))
}

export const ROOT_KEYS = keysOf({
  on: { kinds: ['scalar', 'list', 'map'], names: null },
  name: text(null),
  description: text(null),
  'run-name': text(NAMES.workflow),
  defaults: map(null),
  env: flatMap(NAMES.workflowEnv),
  permissions: { kinds: ['scalar', 'map'], filled: true, names: null },
  concurrency: textOrMap(NAMES.workflow),
  jobs: map(null),
})

const EVERY_JOB = {
  name: text(NAMES.job),
  needs: texts(null),
  if: text(null),
  permissions: { kinds: ['scalar', 'map'], filled: true, names: null },
  concurrency: { kinds: ['scalar', 'map'], filled: true, names: NAMES.job },
  strategy: map(NAMES.strategy),
} as const

export const JOB_KEYS = keysOf({
  ...EVERY_JOB,
  'runs-on': { kinds: ['scalar', 'list', 'map'], filled: true, names: NAMES.job },
  'timeout-minutes': text(NAMES.job),
  'cancel-timeout-minutes': text(NAMES.job),
  'continue-on-error': text(NAMES.job),
  container: textOrMap(null),
  services: map(null),
  env: flatMap(NAMES.jobSecrets),
  environment: textOrMap(null),
  outputs: flatMap(NAMES.runner),
  defaults: map(NAMES.jobDefaults),
  steps: { kinds: ['list'], names: null },
  snapshot: { kinds: ['scalar', 'map'], filled: true, names: null },
})

export const CALL_KEYS = keysOf({
  ...EVERY_JOB,
  uses: filledText(null),
  with: flatMap(NAMES.job),
  secrets: { kinds: ['scalar', 'map'], flat: true, names: NAMES.jobSecrets },
})

const EVERY_STEP = {
  name: text(NAMES.step),
  id: filledText(null),
  if: text(null),
  'continue-on-error': text(NAMES.step),
  'timeout-minutes': text(NAMES.step),
  env: flatMap(NAMES.step),
  background: text(null),
} as const

export const RUN_KEYS = keysOf({
  ...EVERY_STEP,
  run: text(NAMES.step),
  shell: filledText(NAMES.step),
  'working-directory': text(NAMES.step),
})

export const USES_KEYS = keysOf({ ...EVERY_STEP, uses: filledText(null), with: flatMap(NAMES.step) })

const CONTROL = {
  name: text(NAMES.step),
  id: filledText(null),
  'continue-on-error': text(NAMES.step),
} as const

export const CONTROL_KEYS: ReadonlyMap<string, Keys> = new Map([
  ['wait', keysOf({ ...CONTROL, wait: texts(null) })],
  ['wait-all', keysOf({ ...CONTROL, 'wait-all': text(null) })],
  ['cancel', keysOf({ ...CONTROL, cancel: filledText(null) })],
  [
    'parallel',
    keysOf({ name: text(NAMES.step), id: filledText(null), parallel: { kinds: ['list'], names: null } }),
  ],
])

export const STRATEGY_KEYS = keysOf({
  'fail-fast': text(null),
  'max-parallel': text(null),
  matrix: map(null),
})

export const CONCURRENCY_KEYS = keysOf({
  group: filledText(null),
  'cancel-in-progress': text(null),
  queue: text(null),
})

export const DEFAULTS_KEYS = keysOf({ run: map(null) })
export const DEFAULTS_RUN_KEYS = keysOf({ shell: filledText(null), 'working-directory': filledText(null) })

export const ENVIRONMENT_KEYS = keysOf({
  name: text(NAMES.job),
  url: text(NAMES.environment),
  deployment: text(NAMES.job),
})

export const CONTAINER_KEYS = keysOf({
  image: text(NAMES.job),
  options: text(NAMES.job),
  env: flatMap(NAMES.runner),
  ports: { kinds: ['list'], names: NAMES.job },
  volumes: { kinds: ['list'], names: NAMES.job },
  credentials: map(NAMES.credentials),
  entrypoint: text(NAMES.job),
  command: text(NAMES.job),
})

/** Checks the keys of a map and the kinds of their values. `where` names the map in messages: `job 'train'`. */
export function checkKeys(node: YamlMap, keys: Keys, where: string, problems: Problems): void {
  for (const entry of node.entries.values()) {
    const key = keys.get(entry.key)
    if (key !== undefined) checkValue(entry, key, where, problems)
    else if (!entry.key.includes('${{')) {
      problems.refuse(
        entry.line,
        `unknown key '${entry.key.slice(0, 60)}' in ${where}${hint(entry.key, [...keys.keys()])}`,
      )
    }
  }
}

/** `; did you mean 'x'?` when a valid name is near. */
export function hint(given: string, valid: readonly string[]): string {
  const near = nearestName(given, valid)
  return near === null ? '' : `; did you mean '${near}'?`
}

function checkValue({ key, line, value }: YamlEntry, rule: Key, where: string, problems: Problems): void {
  if (rule.names !== null) checkExpressions(value, rule.names, problems)
  if (value.kind === 'scalar' && value.text.includes('${{')) return
  const empty = value.kind === 'scalar' && (value.value === null || value.text === '')
  if (empty && (rule.filled === true || !rule.kinds.includes('scalar'))) {
    problems.refuse(line, `'${key}' in ${where} is empty`)
    return
  }
  if (!rule.kinds.includes(value.kind)) {
    problems.refuse(line, `'${key}' in ${where} must be ${rule.kinds.map(kind => WORDS[kind]).join(' or ')}`)
    return
  }
  if (rule.flat !== true || value.kind !== 'map') return
  for (const inner of value.entries.values()) {
    if (inner.value.kind !== 'scalar') problems.refuse(inner.line, `'${inner.key}' in ${key} must be a text`)
  }
}

const WORDS = { scalar: 'a text', list: 'a list', map: 'a map' } as const
