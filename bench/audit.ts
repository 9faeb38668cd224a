/**
 * npm run bench [-- ROUNDS]
 *
 * What the whole command costs, as ratios measured in one run: the audit of four generated trees against an empty Node start
 * (`node -e 0`), `git ls-files` on the same tree, or a Node program that only reads all Python files. The runs alternate, so that
 * a drifting machine hits all alike, and the least times are compared: whatever else the machine does can only add to them.
 * Memory is the largest resident set of the audit.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateRepository } from './generateRepository.ts'

const rounds = Number(process.argv[2] ?? 9)
const command = join(import.meta.dirname, '../dist/cli.js')

interface Tree {
  readonly name: string
  readonly files: number
  readonly workflows: number
  /** The most that audit / baseline may be. */
  readonly target: number
  readonly baseline: 'node' | 'node and git' | 'reading'
  /** One file in so many is Python. */
  readonly sourceEvery: number
}

const trees: readonly Tree[] = [
  { name: 'small', files: 40, workflows: 2, target: 3, baseline: 'node', sourceEvery: 25 },
  { name: 'middle', files: 5000, workflows: 10, target: 5, baseline: 'node', sourceEvery: 25 },
  { name: 'large', files: 100_000, workflows: 200, target: 4, baseline: 'node and git', sourceEvery: 25 },
  { name: 'python', files: 3010, workflows: 6, target: 6, baseline: 'reading', sourceEvery: 1 },
]

/** Reads the Python files that git lists, and does nothing with them. */
const readingProgram = `const files = require('node:child_process').execFileSync('git', ['ls-files', '-z', '*.py'], { encoding: 'utf8' })
for (const path of files.split('\\0').slice(0, -1)) require('node:fs').readFileSync(path, 'utf8')`

/** Wall time in milliseconds. */
function time(program: string, words: readonly string[], folder: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${stderr}`)
  return performance.now() - start
}

function least(values: readonly number[]): number {
  return Math.min(...values)
}

/** Megabytes, measured by the audited process itself at its end. */
function memoryOf(folder: string): number {
  const script = `process.argv.splice(1, 1, ${JSON.stringify(command)}, '.', '--format', 'json', '--output', process.platform === 'win32' ? 'NUL' : '/dev/null')
process.on('exit', () => console.error(process.resourceUsage().maxRSS))
await import(${JSON.stringify(`file://${command}`)})`
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '-'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024)
}

const scratch = mkdtempSync(join(tmpdir(), 'mlops-audit-bench-'))
let missed = 0
try {
  console.log(
    `Node ${process.version}, ${execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()}, ${rounds} rounds, least times in ms\n`,
  )
  console.log('tree      files   node -e 0   git ls-files   reading   audit   ratio   target   memory')
  for (const tree of trees) {
    const folder = generateRepository(join(scratch, tree.name), tree.files, tree.workflows, tree.sourceEvery)
    const [empty, list, reading, audit]: [number[], number[], number[], number[]] = [[], [], [], []]
    time(process.execPath, [command, '.'], folder)
    for (let round = 0; round < rounds; round++) {
      empty.push(time(process.execPath, ['-e', '0'], folder))
      list.push(time('git', ['ls-files', '-z'], folder))
      reading.push(time(process.execPath, ['-e', readingProgram], folder))
      audit.push(time(process.execPath, [command, '.'], folder))
    }
    const baseline = {
      node: least(empty),
      'node and git': least(empty) + least(list),
      reading: least(reading),
    }[tree.baseline]
    const ratio = least(audit) / baseline
    const memory = memoryOf(folder)
    if (ratio > tree.target || memory > 300) missed++
    console.log(
      [
        tree.name.padEnd(8),
        String(tree.files).padStart(7),
        least(empty).toFixed(0).padStart(11),
        least(list).toFixed(0).padStart(14),
        least(reading).toFixed(0).padStart(9),
        least(audit).toFixed(0).padStart(7),
        ratio.toFixed(2).padStart(7),
        `≤ ${tree.target}`.padStart(8),
        `${memory} MB`.padStart(8),
      ].join(' '),
    )
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (missed > 0) console.log(`\n${missed} of ${trees.length} above the target`)
