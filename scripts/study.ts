/**
 * npm run study -- FOLDER
 *
 * Compares what this tool reads with the published table of 38 CML workflows (Calefato, Lanubile, Quaranta, ESEM 2022).
 * FOLDER holds clones named OWNER__NAME that contain the commits of published.json. Prints the agreement per column, every
 * disagreement, and what is right where the table's extraction is known to be wrong.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../src/audit.ts'
import type { CommandRun, Run } from '../src/automation/model.ts'
import type { Workflow } from '../src/facts/model.ts'
import { openSnapshot } from '../src/snapshot/open.ts'

interface Row {
  readonly repository: string
  readonly commit: string
  readonly filename: string
  readonly name: string | null
  readonly trigger_events: readonly string[]
  readonly n_of_actions: number
  readonly n_of_run_commands: number
  readonly cml_commands: readonly string[]
  readonly docker_commands: readonly string[]
}

/** The table's words for today's CML commands. */
const publishedWord: Readonly<Record<string, string>> = {
  'cml comment create': 'send-comment',
  'cml comment update': 'send-comment',
  'cml asset publish': 'publish',
  'cml runner launch': 'runner',
  'cml tensorboard connect': 'tensorboard-dev',
}

const folder = process.argv[2]
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run study -- FOLDER (clones named OWNER__NAME)')
  process.exit(2)
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'study/published.json'), 'utf8'),
)
const agreement = new Map<string, number>()
const dvc = new Map<string, number>()
const cml = { setup: 0, image: 0, command: 0, any: 0 }
let dvcWorkflows = 0
let compared = 0

for (const row of rows) {
  const path = join(folder, row.repository.replace('/', '__'))
  if (!existsSync(path)) {
    console.log(`no clone      ${row.repository}`)
    continue
  }
  const snapshot = await openSnapshot({ path, ref: row.commit })
  const subject = await understand(snapshot, { profile: null, ignorePaths: [] })
  const workflow = subject.facts.workflows.find(({ path: at }) => at === `.github/workflows/${row.filename}`)
  snapshot.close()
  if (workflow === undefined) {
    console.log(`no workflow   ${row.repository} ${row.filename}`)
    continue
  }
  compared++
  const own = subject.automation.runs.filter(run => run.workflow === workflow)
  for (const [column, published, ours] of columnsOf(row, workflow, own)) {
    if (published === ours) agreement.set(column, (agreement.get(column) ?? 0) + 1)
    else
      console.log(
        `differs       ${row.repository} ${row.filename} ${column}: published ${published}, read ${ours}`,
      )
  }
  count(workflow, own)
}

console.log(`\nworkflows compared: ${compared} of ${rows.length}`)
for (const [column, agreed] of agreement) console.log(`${column.padEnd(16)} ${agreed} of ${compared}`)
console.log(
  `\nCML: set-up action ${cml.setup}, CML image ${cml.image}, command ${cml.command}, any ${cml.any}`,
)
console.log(`DVC: ${dvcWorkflows} workflows`)
for (const [command, times] of [...dvc].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
  console.log(`  ${command.padEnd(20)} ${times}`)
}

/** Column, the published value and ours, as comparable text. */
function columnsOf(
  row: Row,
  workflow: Workflow,
  own: readonly Run[],
): readonly (readonly [string, string, string])[] {
  const steps = workflow.jobs.flatMap(job => job.steps)
  const commands = directCommands(own)
  const set = (words: readonly string[]) => [...new Set(words)].sort().join(' ')
  return [
    ['trigger events', set(row.trigger_events), set(workflow.events.map(event => event.name))],
    ['name', row.name ?? '', workflow.name ?? ''],
    ['actions', String(row.n_of_actions), String(steps.filter(step => step.uses !== null).length)],
    ['run steps', String(row.n_of_run_commands), String(steps.filter(step => step.run !== null).length)],
    [
      'CML commands',
      set(row.cml_commands),
      set(commands.flatMap(({ command }) => publishedWord[command.canonical] ?? [])),
    ],
    [
      'Docker commands',
      set(row.docker_commands),
      set(commands.flatMap(({ command }) => (command.program === 'docker' ? command.subcommand : []))),
    ],
  ]
}

/** Commands that stand in the workflow file itself. */
function directCommands(own: readonly Run[]): readonly CommandRun[] {
  return own.filter((run): run is CommandRun => run.kind === 'command' && run.path === run.workflow.path)
}

function count(workflow: Workflow, own: readonly Run[]): void {
  const commands = directCommands(own)
  const setup = own.some(
    run =>
      run.kind === 'action' &&
      run.reference.kind === 'repository' &&
      run.reference.slug === 'iterative/setup-cml',
  )
  const image = workflow.jobs.some(job => /(?:^|\/)cml(?:-py3)?$/.test(job.container?.image?.name ?? ''))
  const command = commands.some(run => run.command.program.startsWith('cml'))
  cml.setup += Number(setup)
  cml.image += Number(image)
  cml.command += Number(command)
  cml.any += Number(setup || image || command)
  const dvcCommands = commands.filter(run => run.command.program === 'dvc')
  const dvcAction = own.some(
    run =>
      run.kind === 'action' &&
      run.reference.kind === 'repository' &&
      run.reference.slug === 'iterative/setup-dvc',
  )
  if (dvcCommands.length > 0 || dvcAction) dvcWorkflows++
  for (const {
    command: { subcommand },
  } of dvcCommands) {
    const word = subcommand.split(' ')[0] ?? ''
    dvc.set(word, (dvc.get(word) ?? 0) + 1)
  }
}
