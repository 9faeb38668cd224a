/**
 * npm run bench:dvc [-- ROUNDS]
 *
 * `dvc verify` on generated pipelines of growing size, as a ratio to what one process needs that lists the same tracked files,
 * reads and hashes them, and does nothing else. The runs alternate; medians are compared. The last column shows whether the
 * time per stage grows with the pipeline. Memory is the largest resident set.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FILES_PER_STAGE, generatePipeline } from './generatePipeline.ts'

const rounds = Number(process.argv[2] ?? 7)
const command = join(import.meta.dirname, '../dist/cli.js')
const sizes = [500, 1000, 2000]
const target = 3
const mostMemory = 400

const hashingProgram = `const files = require('node:child_process').execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e9 })
const { createHash } = require('node:crypto')
for (const path of files.split('\\0').slice(0, -1)) createHash('md5').update(require('node:fs').readFileSync(path)).digest('hex')`

/** Wall time in milliseconds. */
function time(words: readonly string[], folder: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`node ${words.join(' ')} failed: ${stderr}`)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Megabytes, measured by the process itself at its end. */
function memoryOf(folder: string): number {
  const script = `process.argv.splice(1, 1, ${JSON.stringify(command)}, 'dvc', 'verify', '.')
process.on('exit', () => console.error(process.resourceUsage().maxRSS))
await import(${JSON.stringify(`file://${command}`)})`
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '-'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024)
}

const scratch = mkdtempSync(join(tmpdir(), 'mlops-audit-bench-dvc-'))
let missed = 0
try {
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()
  console.log(`Node ${process.version}, ${git}, ${rounds} rounds, medians in ms\n`)
  console.log('stages   files   hashing   verify   of commit   ratio   target   memory   per stage')
  for (const stages of sizes) {
    const folder = join(scratch, String(stages))
    mkdirSync(folder)
    generatePipeline(folder, stages)
    const [hashing, verify, commit]: [number[], number[], number[]] = [[], [], []]
    for (let round = 0; round < rounds; round++) {
      hashing.push(time(['-e', hashingProgram], folder))
      verify.push(time([command, 'dvc', 'verify', '.'], folder))
      commit.push(time([command, 'dvc', 'verify', '.', '--ref', 'HEAD'], folder))
    }
    const ratio = median(verify) / median(hashing)
    const memory = memoryOf(folder)
    if (ratio > target || memory > mostMemory) missed++
    console.log(
      [
        String(stages).padStart(6),
        String(stages * FILES_PER_STAGE).padStart(7),
        median(hashing).toFixed(0).padStart(9),
        median(verify).toFixed(0).padStart(8),
        median(commit).toFixed(0).padStart(11),
        ratio.toFixed(2).padStart(7),
        `≤ ${target}`.padStart(8),
        `${memory} MB`.padStart(8),
        (median(verify) / stages).toFixed(3).padStart(11),
      ].join(' '),
    )
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (missed > 0) console.log(`\n${missed} of ${sizes.length} above the target`)
