/**
 * npm run agreement -- CLONES [LABELS] [PRACTICE …]
 *
 * Compares the audit with people: LABELS (by default `__tests__/labels/readers`) holds one JSON file for each repository that a
 * careful reader judged, CLONES the repositories as OWNER__NAME. Prints the agreement per practice and over all, Cohen's kappa
 * per dimension, precision and recall of tools and tasks, the profile's accuracy, the level's quadratic weighted kappa, and
 * each gate or critical practice that the audit calls met and the reader does not; with ids of practices, dimensions, tools or
 * tasks, every difference in them with the reader's note; `tool` and `task` stand for all of them. A label that was changed after it was read says so: `was` holds the
 * first status, `mended` the reason.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../src/audit.ts'
import type { Status } from '../src/model.ts'
import { practices } from '../src/practices/index.ts'
import type { Report } from '../src/report/model.ts'
import { openSnapshot } from '../src/snapshot/open.ts'

interface Label {
  readonly repo: string
  readonly commit: string
  readonly profile: string
  readonly level_holistic: number
  readonly tools: readonly { readonly id: string; readonly strength: string }[]
  readonly tasks: readonly { readonly id: string; readonly where: string }[]
  readonly practices: Readonly<
    Record<
      string,
      {
        readonly status: string
        readonly where?: string
        readonly note?: string
        readonly was?: string
        readonly mended?: string
      }
    >
  >
}

const [cloneFolder, ...words] = process.argv.slice(2)
if (cloneFolder === undefined || !existsSync(cloneFolder)) {
  console.error('usage: npm run agreement -- CLONES [LABELS] [PRACTICE …]')
  process.exit(2)
}
const labelFolder =
  words.find(word => existsSync(word)) ?? join(import.meta.dirname, '../__tests__/labels/readers')
const shown = words.filter(word => word !== labelFolder)

const settings = {
  profile: null,
  gate: {
    minScore: null,
    minLevel: null,
    minDimension: new Map(),
    require: [],
    failOnCritical: false,
    failOnRegression: false,
    warnOnly: false,
    notes: [],
  },
  baseline: 'none' as const,
  waivers: [],
  ignorePaths: [],
}

/** The practices that a level or a merge may hang on. */
const decisive = new Set(
  practices.filter(({ gate, kind }) => gate !== null || kind === 'critical').map(({ id }) => id),
)

/** Pairs of what the reader said and what the audit says. */
type Pairs = (readonly [string, string])[]

const byPractice = new Map<string, Pairs>()
const byDimension = new Map<string, Pairs>()
const found = { tools: counts(), tasks: counts() }
const missed = new Map<string, number>()
const levels: (readonly [number, number, string])[] = []
const falselyMet: string[] = []
let profiles = 0
let repositories = 0

for (const file of readdirSync(labelFolder).sort()) {
  if (!file.endsWith('.json')) continue
  const label: Label = JSON.parse(readFileSync(join(labelFolder, file), 'utf8'))
  const path = join(cloneFolder, label.repo.replace('/', '__'))
  if (!existsSync(path)) continue
  repositories++
  const snapshot = await openSnapshot({ path, ref: label.commit, name: label.repo })
  const report = await audit(snapshot, settings, '2026-11-24')
  snapshot.close()
  compare(label, report)
}

print()

function compare(label: Label, report: Report): void {
  if (report.profile.id === label.profile) profiles++
  else
    console.log(
      `profile  ${label.repo}: ${label.profile}, audit ${report.profile.id} (${report.profile.because})`,
    )
  levels.push([label.level_holistic, report.level?.number ?? 0, label.repo])
  for (const practice of report.practices) {
    const judged = label.practices[practice.id]
    if (judged === undefined) continue
    const said = judged.status.replace('n/a', 'not-applicable')
    push(byPractice, practice.id, [said, practice.status])
    push(byDimension, practice.dimension, [said, practice.status])
    if (practice.status === 'met' && said !== 'met' && decisive.has(practice.id))
      falselyMet.push(`${practice.id} ${label.repo}: reader ${said}`)
    if (said !== practice.status && (shown.includes(practice.id) || shown.includes(practice.dimension))) {
      const [place] = practice.evidence
      console.log(`\n${practice.id}  ${label.repo}: reader ${said}, audit ${practice.status}`)
      console.log(`  reader: ${judged.where ?? ''} ${judged.note ?? ''}`)
      console.log(
        `  audit:  ${place === undefined ? '' : `${place.path}:${place.line} ${place.what}`} ${practice.because}`,
      )
    }
  }
  count(
    found.tools,
    unique(label.tools.filter(t => t.strength !== 'declared')),
    unique(report.tools.filter(t => t.strength !== 'declared')),
    'tool ',
    label.repo,
  )
  count(found.tasks, unique(label.tasks), unique(report.tasks.filter(t => t.reachable)), 'task ', label.repo)
}

function print(): void {
  console.log(`\n${repositories} repositories`)
  for (const [id, pairs] of byPractice) console.log(`${id.padEnd(32)} ${share(pairs)}`)
  console.log('\nkappa per dimension')
  for (const [id, pairs] of byDimension)
    console.log(`${id.padEnd(32)} ${kappa(pairs).toFixed(2)}  agreement ${share(pairs)}`)
  const all = [...byPractice.values()].flat()
  const applicable = all.filter(([said]) => said !== 'not-applicable')
  console.log(`\nall decisions        ${share(all)}`)
  console.log(`applicable           ${share(applicable)}`)
  console.log(`profile              ${profiles}/${repositories}`)
  const others = levels.filter(([said, ours]) => said !== ours)
  console.log(
    `level, weighted kappa ${weightedKappa(levels).toFixed(2)}, other than the reader's: ${others.map(([said, ours, repo]) => `${said}→${ours} ${repo}`).join(', ')}`,
  )
  for (const [what, { hits, extra, lost }] of Object.entries(found)) {
    const precision = hits / (hits + extra)
    const recall = hits / (hits + lost)
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${what.padEnd(20)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    )
  }
  console.log(`\nmet only by the audit, gate or critical: ${falselyMet.length}`)
  for (const line of falselyMet) console.log(`  ${line}`)
  console.log('\nmost frequent differences')
  for (const [name, times] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 30))
    console.log(`  ${times} ${name}`)
}

function counts() {
  return { hits: 0, extra: 0, lost: 0 }
}

function unique(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}

function count(
  into: ReturnType<typeof counts>,
  said: ReadonlySet<string>,
  ours: ReadonlySet<string>,
  kind: string,
  repo: string,
): void {
  for (const id of ours) {
    if (said.has(id)) into.hits++
    else note(into, 'extra', `${kind}${id} only by the audit`, repo)
  }
  for (const id of said) if (!ours.has(id)) note(into, 'lost', `${kind}${id} only by the reader`, repo)
}

function note(into: ReturnType<typeof counts>, what: 'extra' | 'lost', text: string, repo: string): void {
  into[what]++
  missed.set(text, (missed.get(text) ?? 0) + 1)
  if (
    text
      .split(' ')
      .slice(0, 2)
      .some(word => shown.includes(word))
  )
    console.log(`${text}: ${repo}`)
}

function push(map: Map<string, Pairs>, key: string, pair: readonly [string, string]): void {
  const pairs = map.get(key) ?? []
  pairs.push(pair)
  map.set(key, pairs)
}

function share(pairs: Pairs): string {
  const same = pairs.filter(([said, ours]) => said === ours).length
  return `${same}/${pairs.length} ${(same / pairs.length).toFixed(2)}`
}

/** Cohen's kappa: agreement beyond what the two distributions would give by chance. */
function kappa(pairs: Pairs): number {
  const statuses: readonly (Status | string)[] = ['met', 'partial', 'unmet', 'not-applicable', 'unknown']
  const total = pairs.length
  const observed = pairs.filter(([said, ours]) => said === ours).length / total
  let chance = 0
  for (const status of statuses) {
    const said = pairs.filter(pair => pair[0] === status).length / total
    const ours = pairs.filter(pair => pair[1] === status).length / total
    chance += said * ours
  }
  return chance === 1 ? 1 : (observed - chance) / (1 - chance)
}

/** Quadratic weights over levels 0 to 4. */
function weightedKappa(pairs: readonly (readonly [number, number, ...unknown[]])[]): number {
  let observed = 0
  let chance = 0
  for (const [said] of pairs) for (const [, ours] of pairs) chance += (said - ours) ** 2 / pairs.length
  for (const [said, ours] of pairs) observed += (said - ours) ** 2
  return chance === 0 ? 1 : 1 - observed / chance
}
