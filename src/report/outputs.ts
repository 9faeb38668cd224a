/** The Action's outputs, besides the files. Declared in action.yml from the same table. */

import { renderBadge } from './badge.ts'
import type { Report } from './model.ts'
import { criticalFindings } from './wording.ts'

interface Output {
  readonly name: string
  readonly description: string
  value(report: Report): string
}

const outputs: readonly Output[] = [
  {
    name: 'score',
    description:
      'Score from 0 to 100, rounded down. Empty when the repository is not about machine learning.',
    value: report => String(report.score ?? ''),
  },
  {
    name: 'level',
    description: 'Maturity level from 0 to 4. Empty when the repository is not about machine learning.',
    value: report => String(report.level?.number ?? ''),
  },
  {
    name: 'score-delta',
    description:
      'How much the score differs from the baseline, with its sign: `+3`, `-2` or `0`. Empty when nothing was compared.',
    value: ({ score, baseline }) => delta(score, baseline?.score ?? null),
  },
  {
    name: 'level-delta',
    description: 'The same of the level.',
    value: ({ level, baseline }) => delta(level?.number ?? null, baseline?.level ?? null),
  },
  { name: 'level-name', description: 'Name of the level.', value: report => report.level?.name ?? '' },
  {
    name: 'profile',
    description: 'What kind of repository it was judged as.',
    value: report => report.profile.id,
  },
  {
    name: 'verdict',
    description: '`pass`, `fail` (a gate failed) or `error` (wrong configuration, or a bug).',
    value: report => report.gate.verdict,
  },
  {
    name: 'coverage',
    description:
      'Share, from 0 to 1, of the practices’ weight that could be decided. Empty when the repository is not about machine learning.',
    value: report => (report.applicable ? String(report.coverage) : ''),
  },
  {
    name: 'critical-findings',
    description: 'Number of critical practices that are violated, whatever the repository is about.',
    value: report => String(criticalFindings(report).length),
  },
  {
    name: 'failed-practices',
    description: 'Ids of the practices that are unmet, as a JSON list.',
    value: report =>
      JSON.stringify(
        judged(report, report.practices)
          .filter(p => p.status === 'unmet' && p.waiver === null)
          .map(p => p.id),
      ),
  },
  {
    name: 'dimension-scores',
    description: 'Score of each dimension that applies, as a JSON object.',
    value: report =>
      JSON.stringify(
        Object.fromEntries(
          judged(report, report.dimensions)
            .filter(d => d.score !== null)
            .map(d => [d.id, d.score]),
        ),
      ),
  },
  { name: 'badge', description: 'A badge for shields.io, as endpoint JSON.', value: renderBadge },
]

/** With the minus of a keyboard: programs read it. */
function delta(now: number | null, before: number | null): string {
  if (now === null || before === null) return ''
  return now > before ? `+${now - before}` : String(now - before)
}

/** Nothing is judged where there is no machine learning, though the report keeps what was found. */
function judged<T>({ applicable }: Report, list: readonly T[]): readonly T[] {
  return applicable ? list : []
}

/** Outputs that name a file that the Action wrote. */
const fileOutputs: readonly Pick<Output, 'name' | 'description'>[] = [
  { name: 'report-file', description: 'Path of the report, JSON.' },
  { name: 'summary-file', description: 'Path of the summary, Markdown.' },
]

/** Name and value of every output that the report alone decides. */
export function outputsOf(report: Report): readonly (readonly [string, string])[] {
  return outputs.map(output => [output.name, output.value(report)] as const)
}

/** Every output with its description, for action.yml and the documentation. */
export const outputTable: readonly { readonly name: string; readonly description: string }[] = [
  ...outputs.map(({ name, description }) => ({ name, description })),
  ...fileOutputs,
]
