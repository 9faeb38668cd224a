/** Tools in what automation runs: commands, actions, images, variables, runners. */

import type { ActionRun, Automation, CommandRun, Run } from '../automation/model.ts'
import { invocationOf } from '../catalogue/commandPattern.ts'
import type { ActionMark, ToolEntry } from '../catalogue/tool.ts'
import {
  toolsOfAction,
  toolsOfCommand,
  toolsOfImage,
  toolsOfPackage,
  toolsOfReading,
  toolsOfRedirect,
  toolsOfRunner,
  toolsOfVariable,
} from '../catalogue/tools/index.ts'
import type { Command, Environment } from '../facts/model.ts'
import type { Strength } from '../model.ts'
import { type Sighting, sightingIn, strengthOf } from './sightings.ts'

/** Subcommands that log in or set up and run nothing of the tool. */
const preparing: ReadonlySet<string> = new Set(['login', 'logout', 'configure', 'auth', 'config'])
/** Options that only tell about the tool. */
const telling: ReadonlySet<string> = new Set(['--version', '-V', '-v', '--help', '-h', 'version', 'help'])

export function runSightings(automation: Automation): readonly Sighting[] {
  const elsewhere = automation.elsewhere.flatMap(sightingsIn)
  return [...automation.runs.flatMap(sightingsIn), ...surroundings(automation), ...elsewhere]
}

function sightingsIn(run: Run): Sighting[] {
  switch (run.kind) {
    case 'command':
      return commandSightings(run)
    case 'action':
      return actionSightings(run)
    case 'image':
      return toolsOfImage(run.image).map(tool => sightingIn(tool, strengthOf(run), run))
    default:
      return []
  }
}

function commandSightings(run: CommandRun): Sighting[] {
  const { command } = run
  const wrapped = command.wrappers.flatMap(wrapper => toolsOfCommand(invocationOf(wrapper)))
  const written = command.redirects.flatMap(({ target }) => toolsOfRedirect(target))
  const read = command.args.flatMap(word => toolsOfReading(word.slice(word.indexOf('=') + 1)))
  const installed = packagesInstalledBy(command).flatMap(([ecosystem, name]) =>
    toolsOfPackage(ecosystem, name),
  )
  const strength = strengthOf(run)
  return [
    ...toolsOfCommand(command).map(tool => sightingIn(tool, weakened(strength, command), run)),
    ...[...wrapped, ...written, ...read].map(tool => sightingIn(tool, strength, run)),
    ...installed.map(tool => sightingIn(tool, 'declared', run)),
  ]
}

function weakened(strength: Strength, command: Command): Strength {
  if (command.argv.length > 0 && command.argv.every(word => telling.has(word))) return 'declared'
  const [first = ''] = command.subcommand.split(' ')
  return preparing.has(first) ? 'configured' : strength
}

/** What an install command names literally. */
function packagesInstalledBy(command: Command): (readonly ['pypi' | 'conda', string])[] {
  const [first, second] = command.argv.filter(word => !word.startsWith('-'))
  const ecosystem = /^(?:conda|mamba|micromamba)$/.test(command.program) ? 'conda' : 'pypi'
  const installs =
    (/^(?:pip3?|pipx|conda|mamba|micromamba)$/.test(command.program) && first === 'install') ||
    (command.program === 'uv' && (first === 'add' || second === 'install'))
  if (!installs) return []
  return command.argv
    .filter(
      word => /^[A-Za-z][\w.-]*(?:\[[\w,. -]*\])?(?:[=<>!~].*)?$/.test(word) && !/[/]|\.txt$/.test(word),
    )
    .map(word => [ecosystem, word.replace(/[[=<>!~].*$/s, '')] as const)
}

function actionSightings(run: ActionRun): Sighting[] {
  const strength = strengthOf(run)
  return toolsOfAction(run.reference)
    .filter(({ mark }) => isGiven(mark, run.with))
    .map(({ tool, mark }) => sightingIn(tool, mark.setup === true ? 'declared' : strength, run))
}

/** Whether the inputs of an action fulfil the condition of its mark. */
export function isGiven(mark: ActionMark, inputs: Environment): boolean {
  const wanted = mark.with
  if (wanted === undefined) return true
  const input = inputs.find(({ name }) => name.toLowerCase() === wanted.input)
  if (input === undefined || input.value === '') return false
  return wanted.containing === undefined || input.value.includes(wanted.containing)
}

/** What stands around the runs: variables that wire a tool, runners that a job asks for. Each once per job. */
function surroundings(automation: Automation): Sighting[] {
  const sightings: Sighting[] = []
  const seen = new Set<unknown>()
  for (const run of automation.runs) {
    const scopes = [run.workflow.env, run.job.env, run.step?.env ?? []]
    for (const env of scopes) {
      if (seen.has(env)) continue
      seen.add(env)
      for (const { name, line } of env) {
        const place = { path: run.workflow.path, line }
        for (const tool of toolsOfVariable(name)) {
          sightings.push(sightingIn(tool, 'configured', run, place, `sets ${name}`))
        }
      }
    }
    if (seen.has(run.job)) continue
    seen.add(run.job)
    sightings.push(...runnerSightings(run))
  }
  return sightings
}

function runnerSightings(run: Run): Sighting[] {
  const place = { path: run.workflow.path, line: run.job.line }
  const found = run.job.runsOn.flatMap((label): readonly [ToolEntry, string][] =>
    toolsOfRunner(label).map(tool => [tool, label]),
  )
  return found.map(([tool, label]) => sightingIn(tool, strengthOf(run), run, place, `runs on ${label}`))
}
