import { parseActionReference } from '../references.ts'
import { parseCondition } from '../template.ts'
import {
  entriesOf,
  entryOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../yamlNode.ts'
import {
  CALL_KEYS,
  CONTAINER_KEYS,
  CONTROL_KEYS,
  checkKeys,
  ENVIRONMENT_KEYS,
  JOB_KEYS,
  RUN_KEYS,
  STRATEGY_KEYS,
  USES_KEYS,
} from './keys.ts'
import { checkExpressions, NAMES, type Names, unknownIn } from './names.ts'
import type { Problems } from './problems.ts'

/** Ids of jobs and steps. */
const ID = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/

export function checkJob({ key: id, line, value: node }: YamlEntry, problems: Problems): void {
  const where = `job '${id.slice(0, 60)}'`
  if (!ID.test(id))
    problems.refuse(line, `'${id.slice(0, 60)}' is no id for a job: letters, digits, '_' and '-' alone`)
  if (node.kind !== 'map') {
    problems.refuse(line, `${where} must be a map`)
    return
  }
  checkCondition(node, NAMES.jobIf, problems)
  if (entryOf(node, 'uses') !== null) {
    checkKeys(node, CALL_KEYS, `${where}, which calls a workflow`, problems)
    checkUses(node, problems)
    const secrets = textOf(nodeAt(node, 'secrets'))
    if (secrets !== null && secrets !== 'inherit' && !secrets.includes('${{')) {
      problems.refuse(entryOf(node, 'secrets')?.line ?? line, "'secrets' must be 'inherit' or a map")
    }
  } else {
    checkKeys(node, JOB_KEYS, where, problems)
    if (entryOf(node, 'runs-on') === null) problems.refuse(line, `${where} has neither 'runs-on' nor 'uses'`)
    checkSteps(node, line, where, problems)
    checkPlaces(node, where, problems)
  }
  checkStrategy(nodeAt(node, 'strategy'), where, problems)
}

function checkCondition(node: YamlMap, names: Names, problems: Problems): void {
  const entry = entryOf(node, 'if')
  const condition = textOf(entry?.value)
  if (entry === null || condition === null) return
  const parsed = parseCondition(condition)
  const problem = parsed.ok ? unknownIn(parsed.expression, names) : parsed.problem
  if (problem !== null) problems.refuse(entry.line, `if: ${problem}`)
  else if (condition.includes('${{')) checkExpressions(entry.value, names, problems)
}

function checkUses(node: YamlMap, problems: Problems): void {
  const uses = nodeAt(node, 'uses')
  const text = textOf(uses)
  if (uses === null || text === null || text === '') return
  const reference = parseActionReference(text)
  const unversioned = reference.kind === 'repository' && reference.ref === null
  if (unversioned) problems.refuse(uses.line, `'${text.slice(0, 80)}' has no version: owner/repository@ref`)
  // A path out of the repository has the right form; it fails when it runs.
  if (reference.kind === 'malformed' && !/^\.{1,2}[\\/]/.test(text.trim())) {
    problems.refuse(uses.line, `uses '${text.slice(0, 80)}': ${reference.because}`)
  }
}

function checkSteps(job: YamlMap, line: number, where: string, problems: Problems): void {
  const steps = entryOf(job, 'steps')
  if (steps === null || (steps.value.kind === 'list' && steps.value.items.length === 0)) {
    problems.refuse(steps?.line ?? line, `${where} has no steps`)
    return
  }
  const ids = new Set<string>()
  if (steps.value.kind === 'list') for (const step of steps.value.items) checkStep(step, where, ids, problems)
}

function checkStep(node: YamlNode, where: string, ids: Set<string>, problems: Problems): void {
  if (node.kind !== 'map') {
    problems.refuse(node.line, `a step of ${where} must be a map`)
    return
  }
  const id = textOf(nodeAt(node, 'id'))
  if (id !== null && id !== '') {
    if (!ID.test(id)) problems.refuse(node.line, `'${id.slice(0, 60)}' is no id for a step`)
    if (ids.has(id.toLowerCase())) problems.refuse(node.line, `two steps of ${where} have the id '${id}'`)
    ids.add(id.toLowerCase())
  }
  checkCondition(node, NAMES.stepIf, problems)
  const control = [...CONTROL_KEYS].find(([key]) => entryOf(node, key) !== null)
  const runs = entryOf(node, 'run') !== null
  const uses = entryOf(node, 'uses') !== null
  if (control !== undefined) {
    const [key, keys] = control
    checkKeys(node, keys, `a '${key}' step of ${where}`, problems)
    const group = nodeAt(node, 'parallel')
    if (group?.kind === 'list') for (const step of group.items) checkInGroup(step, where, ids, problems)
  } else if (runs === uses) {
    problems.refuse(
      node.line,
      `a step of ${where} has ${runs ? 'both' : 'neither'} 'uses' ${runs ? 'and' : 'nor'} 'run'`,
    )
  } else {
    const what = runs ? `a 'run' step of ${where}` : `a 'uses' step of ${where}`
    checkKeys(node, runs ? RUN_KEYS : USES_KEYS, what, problems)
    checkUses(node, problems)
  }
}

function checkInGroup(step: YamlNode, where: string, ids: Set<string>, problems: Problems): void {
  if (entryOf(step, 'parallel') === null) checkStep(step, where, ids, problems)
  else problems.refuse(step.line, `a 'parallel' group of ${where} holds another one`)
}

/** Where the job runs: container, services, environment. */
function checkPlaces(job: YamlMap, where: string, problems: Problems): void {
  const container = nodeAt(job, 'container')
  const services = entriesOf(nodeAt(job, 'services')).map(({ value }) => value)
  for (const node of container === null ? services : [container, ...services]) {
    if (node.kind === 'map') checkKeys(node, CONTAINER_KEYS, `a container of ${where}`, problems)
    else checkExpressions(node, NAMES.job, problems)
  }
  if (container?.kind === 'map' && entryOf(container, 'image') === null) {
    problems.refuse(container.line, `the container of ${where} has no image`)
  }
  const environment = nodeAt(job, 'environment')
  if (environment?.kind === 'map')
    checkKeys(environment, ENVIRONMENT_KEYS, `'environment' of ${where}`, problems)
  else if (environment !== null) checkExpressions(environment, NAMES.job, problems)
}

function checkStrategy(strategy: YamlNode | null, where: string, problems: Problems): void {
  if (strategy?.kind !== 'map') return
  checkKeys(strategy, STRATEGY_KEYS, `'strategy' of ${where}`, problems)
  for (const { key, line, value } of entriesOf(nodeAt(strategy, 'matrix'))) {
    const computed = key.includes('${{') || (value.kind === 'scalar' && value.text.includes('${{'))
    if (computed) continue
    if (value.kind !== 'list') problems.refuse(line, `'${key}' in the matrix of ${where} must be a list`)
    const vector = key !== 'include' && key !== 'exclude'
    if (vector && value.kind === 'list' && value.items.length === 0) {
      problems.refuse(line, `'${key}' in the matrix of ${where} has no values`)
    }
  }
}
