/** Findings as annotations of a workflow run, each at a real place. */

import { isCriticalFinding } from '../assessment/critical.ts'
import { plain } from './escape.ts'
import { repositoryPath } from './links.ts'
import type { PracticeReport, Report } from './model.ts'
import { plural, sentence } from './wording.ts'
import { telling } from './wordingDvc.ts'

export interface Annotation {
  readonly level: 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** From the root of the repository; null for the pointer to what did not fit. */
  readonly path: string | null
  readonly line: number | null
}

export interface AnnotationOptions {
  /** Most findings of one level: 9 unless told. The runner keeps ten annotations, one is left for the pointer. */
  readonly limit?: number
  /** `notice` lowers every warning to a notice. */
  readonly highest?: Annotation['level']
}

/** What the runner shows of one message, in characters. */
const mostMessage = 4096

interface Finding {
  readonly urgency: number
  readonly annotation: Annotation
}

/**
 * Without machine learning only critical findings and files that could not be read are told: the rest is not judged.
 * Warnings: violated critical practices, then files that could not be read, then other violations. Notices: what falls
 * short, heaviest first. A finding that has no place in a file is for the summary.
 */
export function annotationsOf(report: Report, options: AnnotationOptions = {}): readonly Annotation[] {
  const { limit = 9, highest = 'warning' } = options
  const findings = [...practiceFindings(report), ...dvcFindings(report), ...diagnosticFindings(report)]
    .sort((a, b) => b.urgency - a.urgency)
    .flatMap(({ annotation }) => placed(annotation))
    .map(annotation => (highest === 'notice' ? { ...annotation, level: highest } : annotation))
  return (['warning', 'notice'] as const).flatMap(level => {
    const own = findings.filter(annotation => annotation.level === level)
    const rest = own.length - limit
    return rest > 0 ? [...own.slice(0, limit), pointer(level, rest)] : own
  })
}

function practiceFindings(report: Report): readonly Finding[] {
  return report.practices.flatMap((practice): readonly Finding[] => {
    const [place] = practice.evidence
    const short = practice.status === 'unmet' || practice.status === 'partial'
    if (!report.applicable && !isCriticalFinding(practice)) return []
    if (place === undefined || !short || practice.waiver !== null) return []
    const violated = practice.status === 'unmet' && practice.kind !== 'practice'
    const annotation: Annotation = {
      level: violated ? 'warning' : 'notice',
      title: plain(practice.title, 200),
      message: messageOf(practice),
      path: place.path,
      line: place.line,
    }
    return [{ urgency: urgencyOf(practice), annotation }]
  })
}

/** Critical before files that cannot be read (50) before hygiene before practices, each by weight. */
function urgencyOf({ kind, weight, status }: PracticeReport): number {
  const base = kind === 'critical' ? 100 : kind === 'hygiene' ? 20 : 0
  return base + weight * (status === 'unmet' ? 2 : 1)
}

function messageOf(practice: PracticeReport): string {
  const others = practice.places - 1
  const what = practice.evidence[0]?.what ?? ''
  const parts = [
    sentence(practice.because),
    sentence(what),
    sentence(practice.remedy?.step ?? ''),
    others > 0 ? `${plural(others, 'other place')}, see the job summary.` : '',
  ]
  return plain(parts.filter(part => part !== '').join(' '), mostMessage)
}

function diagnosticFindings(report: Report): readonly Finding[] {
  return report.diagnostics.map(({ path, line, problem, detail }) => ({
    urgency: 50,
    annotation: {
      level: problem === 'invalid' || problem === 'malformed' ? 'warning' : 'notice',
      title: `File ${problem.replace('-', ' ')}`,
      message: plain(sentence(detail), mostMessage),
      path,
      line,
    },
  }))
}

/** Stale stages stand between critical findings and files that cannot be read. */
function dvcFindings(report: Report): readonly Finding[] {
  if (!report.applicable) return []
  return telling(report).map(({ path, line, effect, stage, message }) => ({
    urgency: effect === 'stale' ? 60 : 10,
    annotation: {
      level: effect === 'stale' ? 'warning' : 'notice',
      title: plain(stage === null ? 'DVC' : `DVC stage ${stage}`, 200),
      message: plain(sentence(message), mostMessage),
      path,
      line,
    },
  }))
}

function placed(annotation: Annotation): readonly Annotation[] {
  const path = annotation.path === null ? null : repositoryPath(annotation.path)
  if (path === null || annotation.line === null || annotation.line < 1) return []
  return [{ ...annotation, path }]
}

function pointer(level: Annotation['level'], rest: number): Annotation {
  return {
    level,
    title: 'More findings',
    message: `${plural(rest, `more ${level}`)} in the job summary.`,
    path: null,
    line: null,
  }
}
