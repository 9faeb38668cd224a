/** One practice for a person at a prompt: what it asks for, and what was found of it. */

import { dimensions } from '../catalogue/dimensions.ts'
import type { Practice } from '../practices/practice.ts'
import { practicePage } from '../version.ts'
import { wrapped } from './columns.ts'
import { plainLines, terminalText, withoutCommands } from './escape.ts'
import { placeText } from './links.ts'
import type { PracticeReport } from './model.ts'
import { painter } from './paint.ts'
import { chainHops } from './trace.ts'
import { marks, sentence, strengthWords, waiverWords } from './wording.ts'

export interface ExplanationOptions {
  readonly color: boolean
  /** Columns, at least 40. */
  readonly width: number
}

/** Places that are shown of one verdict. */
const mostEvidence = 10

/** Title, definition, what each status takes, sources. */
export function explainPractice(practice: Practice, options: ExplanationOptions): string {
  const { id, title, level, weight, kind, definition, evidence, sources } = practice
  const dimension = dimensions.find(({ id: other }) => other === practice.dimension)
  const paint = painter(options.color)
  const rules: readonly (readonly [string, string])[] = [
    ['met', evidence.met],
    ['partial', evidence.partial],
    ['unmet', evidence.unmet],
    ['not applicable', evidence.notApplicable],
  ]
  const lines = [
    ...under('', title, options).map(line => paint('bold', line)),
    ...under('', `${id} · ${dimension?.title ?? ''} · level ${level} · weight ${weight} · ${kind}`, options),
    '',
    ...under('', definition, options),
    '',
    ...rules.flatMap(([status, rule]) => under(`  ${status.padEnd(16)}`, rule, options)),
    '',
    ...under('Sources: ', sources.join('; '), options),
    practicePage(id),
  ]
  return `${lines.join('\n')}\n`
}

/** The verdict with what was found or looked for, and how to reach met. */
export function explainVerdict(practice: PracticeReport, options: ExplanationOptions): string {
  const { status, because, evidence, places, searched, remedy } = practice
  const strength = strengthWords(practice)
  const head = `Here: ${marks[status]} ${status.replace('-', ' ')}${strength === '' ? '' : ` (${strength})`}`
  const rest = places - Math.min(evidence.length, mostEvidence)
  const lines = [
    painter(options.color)('bold', head),
    ...under('  ', sentence(because), options),
    ...under('  ', waiverWords(practice), options),
    ...section(
      'Found',
      evidence.slice(0, mostEvidence).flatMap(found => {
        const chain = chainHops([...found.trace, found]).join(' → ')
        const alone = `${placeText(found)} ${found.path.endsWith(found.what) ? '' : found.what}`
        return under('  ', found.trace.length === 0 ? alone : chain, options, '    ')
      }),
    ),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ...section(
      'Looked for',
      searched.flatMap(text => under('  ', text, options, '    ')),
    ),
    ...(remedy === null
      ? []
      : [
          ...section('To reach met', under('  ', remedy.step, options)),
          ...(remedy.snippet === null ? [] : ['']),
          ...plainLines(remedy.snippet ?? '').map(line => (line === '' ? '' : `    ${line}`)),
        ]),
  ]
  return `${withoutCommands(lines.join('\n').trimEnd())}\n`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

/** The text as clean, wrapped lines: the first after `lead`, the others as far in. */
function under(
  lead: string,
  text: string,
  { width }: ExplanationOptions,
  hanging = ' '.repeat(lead.length),
): readonly string[] {
  const lines = wrapped(terminalText(text, 2000).trim(), Math.max(40, width) - hanging.length)
  return lines.map((line, index) => (index === 0 ? lead : hanging) + line)
}
