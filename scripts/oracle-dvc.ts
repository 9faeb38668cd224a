/**
 * Compares our verdicts with DVC itself: real repositories made by DVC, changed at random, judged by both.
 * `node scripts/oracle-dvc.ts [CASES] [SEED]`; `python3` with DVC installed must be first on PATH, else nothing is compared.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StageResult } from '../src/dvc/model.ts'
import { verifyDvc } from '../src/dvc/verify.ts'
import { openSnapshot } from '../src/snapshot/open.ts'

/** What DVC says of one changed repository. */
interface Case {
  readonly folder: string
  readonly kind: string
  readonly changes: readonly string[]
  /** Addresses of the stages that `dvc status` lists, null when DVC refuses the repository. */
  readonly changed: readonly string[] | null
  /** Addresses of all stages. */
  readonly stages: readonly string[]
  /** Addresses of the stages that `dvc repro --dry` would run, null when it refuses. */
  readonly runs: readonly string[] | null
  readonly error: string | null
}

/** Stages of one repository, by how our verdict and DVC's compare. */
interface Comparison {
  readonly agree: number
  readonly open: number
  /** Stages that cannot be told in the unchanged repository either: git has nothing of what they read. */
  readonly beyond: number
  readonly wrong: readonly string[]
  /** Why we cannot tell. */
  readonly doubts: readonly string[]
}

const judge = join(import.meta.dirname, 'oracle', 'judge.py')
const [cases = '700', seed = '1'] = process.argv.slice(2)

function hasDvc(): boolean {
  return spawnSync('python3', ['-c', 'import dvc.repo'], { stdio: 'ignore' }).status === 0
}

/** What we say of a stage: changed, unchanged, or that the files do not tell. */
function verdictOf({ verdict, unknown, alwaysChanged, findings }: StageResult): boolean | null {
  if (alwaysChanged || verdict === 'stale' || verdict === 'unlocked') return true
  const doubtful = findings.some(
    ({ rule, effect }) => effect === 'doubtful' && !rule.endsWith('-left') && verdict !== 'exempt',
  )
  return verdict === 'unknown' || unknown > 0 || doubtful ? null : false
}

/** Our results by the addresses that DVC gives to stages. */
async function stagesOf(folder: string): Promise<ReadonlyMap<string, StageResult>> {
  const snapshot = await openSnapshot({ path: folder })
  try {
    const stages = new Map<string, StageResult>()
    for (const { path, stages: list } of verifyDvc(snapshot).pipelines) {
      for (const stage of list) {
        const isAlone = path === 'dvc.yaml' || stage.name === path
        stages.set(isAlone ? stage.name : `${path}:${stage.name}`, stage)
      }
    }
    return stages
  } finally {
    snapshot.close()
  }
}

/** Addresses that are unknown in a repository before anything was changed. */
async function hiddenIn(base: string): Promise<ReadonlySet<string>> {
  const stages = await stagesOf(base)
  return new Set([...stages].filter(([, stage]) => verdictOf(stage) === null).map(([address]) => address))
}

async function compare(one: Case, hidden: ReadonlySet<string>): Promise<Comparison> {
  const stages = await stagesOf(one.folder)
  let agree = 0
  let open = 0
  let beyond = 0
  const wrong: string[] = []
  const doubts: string[] = []
  for (const address of one.stages) {
    const stage = stages.get(address)
    const ours = stage === undefined ? undefined : verdictOf(stage)
    const theirs = one.changed?.includes(address) ?? false
    if (ours === null) {
      if (hidden.has(address)) beyond++
      else open++
      if (!hidden.has(address)) doubts.push(...(stage?.findings.map(({ rule }) => rule) ?? []))
    } else if (ours === theirs) agree++
    else {
      const said = ours === undefined ? 'miss it' : ours ? 'changed' : 'unchanged'
      const why = stage?.findings.map(({ message }) => message).join('; ') ?? ''
      wrong.push(`${address}: DVC ${theirs ? 'changed' : 'unchanged'}, we ${said} (${why})`)
    }
  }
  return { agree, open, beyond, wrong, doubts }
}

/** Stages on which DVC's two commands differ: then there is no single truth to agree with. */
function ambiguous({ changed, runs }: Case): readonly string[] {
  if (changed === null || runs === null) return []
  const either = new Set([...changed, ...runs])
  return [...either].filter(address => changed.includes(address) !== runs.includes(address))
}

async function main(): Promise<number> {
  if (!hasDvc()) {
    console.log('oracle:dvc skipped: python3 on PATH has no DVC (pip install dvc).')
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'oracle-dvc-'))
  try {
    const run = spawnSync('python3', [judge, join(folder, 'work'), cases, seed], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`judge.py failed: ${run.stderr}`)
    const list = readFileSync(join(folder, 'work', 'cases.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Case)
    return await compareAll(list, join(folder, 'work'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const columns = ['agree', 'disagree', 'unknown', 'beyond git'] as const

async function compareAll(list: readonly Case[], folder: string): Promise<number> {
  const kinds = new Map<string, readonly number[]>()
  const hidden = new Map<string, ReadonlySet<string>>()
  const doubts = new Map<string, number>()
  for (const one of list) {
    if (one.changed === null) continue
    const base = hidden.get(one.kind) ?? (await hiddenIn(join(folder, `base-${one.kind}`)))
    hidden.set(one.kind, base)
    const { agree, open, beyond, wrong, doubts: reasons } = await compare(one, base)
    const counts = [agree, wrong.length, open, beyond]
    const known = kinds.get(one.kind)
    kinds.set(one.kind, known === undefined ? counts : known.map((count, at) => count + (counts[at] ?? 0)))
    for (const reason of new Set(reasons)) doubts.set(reason, (doubts.get(reason) ?? 0) + 1)
    const what = `${one.kind}: ${one.changes.join('; ')}`
    if (wrong.length > 0) console.log(`${what}\n  ${wrong.join('\n  ')}`)
    const differing = ambiguous(one)
    if (differing.length > 0)
      console.log(`${what}\n  dvc status and dvc repro --dry differ on ${differing.join(', ')}`)
  }
  return summary(list, kinds, doubts)
}

function summary(
  list: readonly Case[],
  kinds: ReadonlyMap<string, readonly number[]>,
  doubts: ReadonlyMap<string, number>,
): number {
  const refused = list.filter(({ changed }) => changed === null).length
  console.log(`${list.length} repositories with seed ${seed}, ${refused} of them refused by DVC. Stages:`)
  const row = (name: string, cells: readonly (string | number)[]) =>
    console.log(`${name.padEnd(12)}${cells.map(cell => String(cell).padStart(10)).join('  ')}`)
  row('', columns)
  const [agree, disagree, unknown, beyond] = columns.map((_, at) =>
    [...kinds.values()].reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
  ) as [number, number, number, number]
  for (const [kind, counts] of kinds) row(kind, counts)
  row('all', [agree, disagree, unknown, beyond])
  const share = (100 * unknown) / Math.max(1, agree + disagree + unknown)
  const reasons = [...doubts].map(([rule, count]) => `${rule} ${count}`).join(', ')
  console.log(`unknown: ${share.toFixed(1)} % of what git can tell (${reasons})`)
  return disagree > 0 ? 1 : 0
}

process.exitCode = await main()
