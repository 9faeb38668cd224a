/** What task a command, an action or a call performs by its form. */

import type { ActionReference, Command, Environment } from '../../facts/model.ts'
import type { Confidence } from '../../model.ts'
import { callRules } from '../codeTasks.ts'
import { type CommandPattern, matchesCommand, parseCommandPattern, programsOf } from '../commandPattern.ts'
import type { ActionRule, CallRule, CommandRule } from '../taskRule.ts'
import type { TaskId } from '../tasks.ts'
import type { ActionMark, CallMark } from '../tool.ts'
import { matchesWildcard } from '../wildcard.ts'
import { actionRules } from './actions.ts'
import { commandRules } from './commands.ts'
import { serviceStepRules } from './serviceSteps.ts'

/** A task and how sure the rule is of it. */
export interface TaskHint {
  readonly task: TaskId
  readonly confidence: Confidence
}

/** The tasks that a command performs by its form, each once, the surest first. */
export function tasksOfCommand(command: Command): readonly TaskHint[] {
  const table = commandTable()
  const found = programsOf(command)
    .flatMap(program => table.get(program) ?? [])
    .filter(({ rule, pattern }) => matchesCommand(pattern, command) && !isOtherwise(rule, command))
    .map(({ rule }) => rule)
  return once(found)
}

/** The tasks of an action; `holds` tells whether the inputs fulfil the condition of a mark. */
export function tasksOfAction(
  reference: ActionReference,
  inputs: Environment,
  holds: (mark: ActionMark, inputs: Environment) => boolean,
): readonly TaskHint[] {
  if (reference.kind !== 'repository') return []
  const table = actionTable()
  const segments = reference.slug.toLowerCase().split('/')
  const found: ActionRule[] = []
  for (let length = segments.length; length >= 2; length--) {
    for (const { rule, mark } of table.get(segments.slice(0, length).join('/')) ?? []) {
      if (holds(mark, inputs)) found.push(rule)
    }
  }
  return once(found)
}

/** The rules that a call by this name may fulfil, with the mark whose conditions are left to check. */
export function rulesOfCall(
  name: string,
  written: string,
): readonly { readonly rule: CallRule; readonly mark: CallMark }[] {
  const { byMember, byRoot } = callTable()
  const member = name.slice(name.lastIndexOf('.') + 1)
  const root = name.split('.', 1)[0] ?? ''
  return [...(byMember.get(member) ?? []), ...(byRoot.get(root) ?? [])].filter(({ rule, mark }) => {
    return matchesWildcard(mark.name, name) && !isExcluded(rule, name, written)
  })
}

function isOtherwise(rule: CommandRule, command: Command): boolean {
  return (rule.unless ?? []).some(word => {
    return command.argv.some(arg => matchesWildcard(word, arg) || arg.startsWith(`${word}=`))
  })
}

function isExcluded(rule: CallRule, name: string, written: string): boolean {
  return (rule.unless ?? []).some(pattern => {
    return [name, written].some(
      text => matchesWildcard(pattern, text) || matchesWildcard(pattern, text.toLowerCase()),
    )
  })
}

function once(rules: readonly { task: TaskId; confidence: Confidence }[]): readonly TaskHint[] {
  const best = new Map<TaskId, Confidence>()
  for (const { task, confidence } of rules) {
    const known = best.get(task)
    if (known === undefined || order.indexOf(confidence) < order.indexOf(known)) best.set(task, confidence)
  }
  return Array.from(best, ([task, confidence]) => ({ task, confidence }))
}

const order: readonly Confidence[] = ['high', 'medium', 'low']

const commandTable = lazily(() => {
  const table = new Map<string, { rule: CommandRule; pattern: CommandPattern }[]>()
  for (const rule of commandRules) {
    for (const text of rule.commands) {
      const pattern = parseCommandPattern(text)
      add(table, pattern.program, { rule, pattern })
    }
  }
  return table
})

const actionTable = lazily(() => {
  const table = new Map<string, { rule: ActionRule; mark: ActionMark }[]>()
  for (const rule of [...actionRules, ...serviceStepRules]) {
    for (const mark of rule.actions) add(table, mark.slug.toLowerCase(), { rule, mark })
  }
  return table
})

const callTable = lazily(() => {
  const byMember = new Map<string, { rule: CallRule; mark: CallMark }[]>()
  const byRoot = new Map<string, { rule: CallRule; mark: CallMark }[]>()
  for (const rule of callRules) {
    for (const mark of rule.calls) {
      const member = mark.name.slice(mark.name.lastIndexOf('.') + 1)
      if (member.includes('*')) add(byRoot, mark.name.split('.', 1)[0] ?? '', { rule, mark })
      else add(byMember, member, { rule, mark })
    }
  }
  return { byMember, byRoot }
})

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [value])
  else known.push(value)
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
