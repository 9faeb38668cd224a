/**
 * What a report says in words, the same for every medium. The sentences may hold text of the repository, with back-ticks
 * around what is code: whoever prints them escapes them for the medium.
 */

import { isCriticalFinding } from '../assessment/critical.ts'
import { quoteWord } from '../facts/quote.ts'
import type { DimensionId, Status, TaskUse } from '../model.ts'
import { eventsOf, isDeed } from './activity.ts'
import type { DimensionReport, PracticeReport, Report, RootReport } from './model.ts'

/** `level 2 of 4, Reproducible training · score 58 (+3) · gate passed` */
export function headlineOf(report: Report): string {
  if (!report.applicable)
    return ['not a machine learning repository', 'no score, no level', ...gateWords(report)].join(' · ')
  return [...levelWords(report), scoreWords(report), ...gateWords(report)].join(' · ')
}

function levelWords({ level, baseline }: Report): readonly string[] {
  if (level === null) return []
  const before = baseline?.level ?? level.number
  const was = before === level.number ? '' : ` (was ${before})`
  return [`level ${level.number} of 4${was}, ${level.name}`]
}

function scoreWords({ score, baseline, provisional }: Report): string {
  if (score === null) return 'no score yet'
  const before = baseline?.score ?? null
  const change = before === null ? '' : ` (${signed(score - before)})`
  return `score ${score}${change}${provisional ? ', provisional' : ''}`
}

/** Without machine learning most gates do not apply, and one that does not has not passed. */
function gateWords({ gate, applicable }: Report): readonly string[] {
  if (gate.verdict === 'fail') return ['gate failed']
  if (!gate.active) return []
  return [applicable ? 'gate passed' : 'no gate failed']
}

/** A difference with its sign; the minus is a real one. */
export function signed(difference: number): string {
  if (difference === 0) return '±0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}

/** One to four sentences of orientation, made of facts alone. */
export function orientationOf(report: Report): readonly string[] {
  if (!report.applicable)
    return [
      `The profile is ${report.profile.id}, because ${sentence(report.profile.because)}`,
      'What the automation does is shown below; the practices are not judged.',
    ]
  return [
    ...deedsOf(report),
    ...(report.provisional
      ? [`The score is provisional: ${percent(report.coverage)} of what applies could be decided.`]
      : []),
    ...(report.level?.ceiling === report.level?.number && report.level !== null
      ? [`Level ${report.level.number} is the highest for the profile ${report.profile.id}.`]
      : []),
  ]
}

/** `1 critical finding` and `3 steps to level 3`, each empty when there is nothing to say. */
export function countsOf(report: Report): { readonly critical: string; readonly steps: string } {
  const critical = criticalFindings(report).length
  const next = report.level?.next ?? null
  const steps = next?.steps.length ?? 0
  return {
    critical: critical === 0 ? '' : plural(critical, 'critical finding'),
    steps:
      next === null || steps === 0
        ? ''
        : `${plural(steps, 'step')}${steps >= 5 ? ' or more' : ''} to level ${next.number}`,
  }
}

/** Violated critical practices that nobody waived. */
export function criticalFindings(report: Report): readonly PracticeReport[] {
  return report.practices.filter(isCriticalFinding)
}

const deeds: readonly (readonly [string, string])[] = [
  ['lint', 'lints'],
  ['test', 'tests'],
  ['data-validation', 'validates data'],
  ['train', 'trains'],
  ['evaluate', 'evaluates'],
  ['report-metrics', 'reports metrics'],
  ['register-model', 'registers models'],
  ['publish-image', 'publishes images'],
  ['publish-package', 'publishes packages'],
  ['deploy', 'deploys'],
  ['monitor', 'monitors'],
]

function deedsOf(report: Report): readonly string[] {
  const verbs = verbsOf(report.tasks)
  if (report.workflows.length === 0)
    return [
      report.repository.path === ''
        ? 'There is no workflow in `.github/workflows`.'
        : 'No workflow of the repository runs anything of this directory.',
      ...(verbs.length > 0 ? [`${listed(servicesOf(report))} ${listed(verbs)}.`] : []),
    ]
  const does = verbs.length > 0 ? [`Your automation ${listed(verbs)}.`] : []
  const training = report.tasks.filter(task => task.reachable && task.id === 'train')
  const starts = (tasks: typeof training) => listed(eventsOf(report, tasks).slice(0, 4).map(coded))
  const deed = training.filter(task => isDeed(task) && task.confidence !== 'low')
  const named = training.filter(task => isDeed(task) && task.confidence === 'low')
  if (deed.length > 0) return [...does, `Training starts on ${starts(deed)}.`]
  if (!report.profile.traits.includes('trains') || report.profile.id === 'library') return does
  if (named.length > 0) return [...does, `A step that is called training starts on ${starts(named)}.`]
  if (training.length > 0) return [...does, `Only tests train a model, on ${starts(training)}.`]
  return [
    ...does,
    isHidden(report)
      ? 'Training may hide in a workflow of another repository.'
      : 'No trigger reaches a training step.',
  ]
}

/** What the tasks do, in words and in a fixed order. */
function verbsOf(tasks: readonly TaskUse[]): readonly string[] {
  const done = new Set(tasks.filter(task => isDeed(task) && task.confidence !== 'low').map(({ id }) => id))
  return deeds.filter(([id]) => done.has(id)).map(([, verb]) => verb)
}

/** CI services, other than GitHub's, whose tasks are the automation. */
function servicesOf({ tasks }: Report): readonly string[] {
  return [...new Set(tasks.flatMap(task => (isDeed(task) && task.service !== null ? [task.service] : [])))]
}

/** Automation calls workflows whose content is not here, so that nothing is said about training. */
function isHidden({ practices }: Report): boolean {
  return practices.some(({ id, status }) => id === 'training-in-workflow' && status === 'unknown')
}

/** The score of a dimension, or in words why it has none: a missing score is never a zero. */
export function dimensionWords(dimension: DimensionReport): string {
  if (!dimension.assessed) return 'not assessed yet'
  if (!dimension.applicable) return 'not applicable'
  return dimension.score === null ? 'could not be decided' : String(dimension.score)
}

/** Ten cells, filled by tens rounded down. */
export function barOf(score: number): string {
  const filled = Math.min(10, Math.max(0, Math.floor(score / 10)))
  return '▰'.repeat(filled) + '▱'.repeat(10 - filled)
}

/** Change of a dimension's score against the baseline, empty when there is none to tell. */
export function dimensionChange(report: Report, id: DimensionId, score: number | null): string {
  const before = report.baseline?.dimensions?.find(dimension => dimension.id === id)?.score ?? null
  return before === null || score === null || before === score ? '' : signed(score - before)
}

export const marks: Readonly<Record<Status, string>> = {
  met: '✓',
  partial: '◐',
  unmet: '✗',
  'not-applicable': '–',
  unknown: '?',
}

/** `✓ 29 met, ◐ 11 partial, ✗ 14 unmet`, so that the marks are explained; what does not occur is left out. */
export function statusCounts(practices: readonly PracticeReport[]): string {
  const names = Object.keys(marks) as Status[]
  return names
    .map(status => ({ status, count: practices.filter(practice => practice.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${marks[status]} ${count} ${status.replace('-', ' ')}`)
    .join(', ')
}

/** `2 files could not be read, 1 was read in part`; empty when all is well. */
export function diagnosticCounts(report: Report): string {
  const invalid = new Set<string>()
  const part = new Set<string>()
  const unread = new Set<string>()
  for (const { path, problem } of report.diagnostics) {
    if (problem === 'invalid') invalid.add(path)
    else if (problem === 'truncated') part.add(path)
    else unread.add(path)
  }
  const counts = [
    ...(unread.size > 0 ? [`${plural(unread.size, 'file')} could not be read`] : []),
    ...(part.size > 0 ? [`${plural(part.size, 'file')} read in part`] : []),
    ...(invalid.size > 0 ? [`${plural(invalid.size, 'file')} not valid for the program that reads it`] : []),
  ]
  return counts.join(', ')
}

export interface StepWords {
  readonly practice: PracticeReport
  readonly title: string
  /** `+4.1` or empty. */
  readonly gain: string
  /** What to do; empty when nothing is proposed. */
  readonly step: string
}

/** Steps in the order given, those whose practice is in the report. */
export function stepsOf(
  report: Report,
  steps: readonly { readonly practice: string; readonly gain: number }[],
): readonly StepWords[] {
  return steps.flatMap(({ practice: id, gain }) => {
    const practice = report.practices.find(candidate => candidate.id === id)
    if (practice === undefined) return []
    return {
      practice,
      title: practice.title,
      gain: gain > 0 ? `+${gain.toFixed(1)}` : '',
      step: sentence(practice.remedy?.step ?? ''),
    }
  })
}

/** `exercised`, with the confidence where it is not high; empty where nothing was found. */
export function strengthWords(practice: PracticeReport): string {
  const confidence = practice.confidence
  return [
    ...(practice.strength === null ? [] : [practice.strength]),
    ...(confidence === null || confidence === 'high' ? [] : [`${confidence} confidence`]),
  ].join(', ')
}

export function waiverWords(practice: PracticeReport): string {
  if (practice.waiver === null) return ''
  const { reason, until } = practice.waiver
  return sentence(`Waived${until === null ? '' : ` until ${until}`}: ${reason}`)
}

/** The text with a full stop where it has no end mark; empty stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?:…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The sentence as far as a list of places may follow it: `Nothing compares it: `, or with its stop when none follows. */
export function beforePlaces(text: string, places: number): string {
  const whole = sentence(text)
  return places === 0 || !whole.endsWith('.') ? whole : `${whole.slice(0, -1)}:`
}

/** Between back-ticks; its own become apostrophes. */
export function coded(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

/** First characters of a commit id; null when it is none. */
export function shortCommit(commit: string | null): string | null {
  return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : null
}

export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}

/** Whether the audited directory holds several projects. */
export function hasSeveralRoots({ roots, furtherRoots }: Report): boolean {
  return roots.length + furtherRoots > 1
}

/** How a project is called: its path, `.` for the repository itself. */
export function rootName(path: string): string {
  return path === '' ? '.' : path
}

/** A project that can be audited alone; a name that needs no quotes where there is one. */
export function exampleRoot({ roots, repository }: Report): string {
  const paths = roots.map(({ path }) => path).filter(path => path !== repository.path)
  return paths.find(path => /^[\w./-]+$/.test(path)) ?? paths[0] ?? '.'
}

/** The command that audits a project alone, as a shell reads it. */
export function rootCommand(path: string): string {
  return `mlops-audit --root ${quoteWord(path)}`
}

/** A project's standing in words; a dash for what it does not have. */
export function rootStanding({ level, score, profile }: RootReport): {
  readonly level: string
  readonly score: string
  readonly profile: string
} {
  return { level: String(level ?? '–'), score: String(score ?? '–'), profile: profile ?? '–' }
}
