/** The matrix of a job: its values by key, and the jobs that GitHub makes of them. */

import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from '../yamlNode.ts'

/** Literal values of one job of a matrix by key; objects and expressions have none. */
export type MatrixJob = Readonly<Record<string, string>>

/** GitHub makes no more jobs of one matrix. https://docs.github.com/actions/reference/limits */
const MOST_JOBS = 256

/** Literal values by key, those of `include` among them; objects and expressions have none. */
export function matrixOf(node: YamlNode | null): Readonly<Record<string, readonly string[]>> | null {
  if (node?.kind !== 'map') return null
  const values = new Map<string, Set<string>>()
  const add = (key: string, texts: readonly { readonly value: string }[]) => {
    const known = values.get(key) ?? new Set<string>()
    for (const { value } of texts) if (isLiteral(value)) known.add(value)
    values.set(key, known)
  }
  for (const { key, value } of entriesOf(node)) if (!isList(key)) add(key, textsOf(value))
  for (const item of itemsOf(nodeAt(node, 'include'))) {
    for (const { key, value } of entriesOf(item)) add(key, textsOf(value))
  }
  const matrix: Record<string, readonly string[]> = Object.create(null)
  for (const [key, known] of values) matrix[key] = [...known]
  return matrix
}

/**
 * The jobs of a matrix: every combination of the values, without those that `exclude` matches; then each entry of `include` is added
 * to the combinations whose original values it does not change, or makes a job of its own.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function matrixJobsOf(node: YamlNode | null): readonly MatrixJob[] {
  if (node?.kind !== 'map') return []
  let jobs: MatrixJob[] = []
  for (const { key, value } of entriesOf(node)) {
    if (isList(key)) continue
    const values = textsOf(value).filter(text => isLiteral(text.value))
    if (values.length === 0) continue
    const before: readonly MatrixJob[] = jobs.length === 0 ? [{}] : jobs
    jobs = before.flatMap(job => values.map(text => withValue(job, key, text.value))).slice(0, MOST_JOBS)
  }
  const excluded = itemsOf(nodeAt(node, 'exclude')).map(literalsOf)
  jobs = jobs.filter(job => !excluded.some(one => matches(job, one)))
  const original = [...jobs]
  const made: MatrixJob[] = []
  for (const entry of itemsOf(nodeAt(node, 'include')).map(literalsOf)) {
    const fitting = original.flatMap((job, at) => (overwrites(job, entry) ? [] : [at]))
    for (const at of fitting) jobs[at] = merged(jobs[at] ?? {}, entry)
    if (fitting.length === 0 && made.length < MOST_JOBS) made.push(entry)
  }
  return [...jobs, ...made].slice(0, MOST_JOBS)
}

const isList = (key: string): boolean => key === 'include' || key === 'exclude'
const isLiteral = (value: string): boolean => !value.includes('${{')

function literalsOf(node: YamlNode): MatrixJob {
  let job: MatrixJob = {}
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value)
    if (text !== null && isLiteral(text)) job = withValue(job, key, text)
  }
  return job
}

/** Keys are any text, `__proto__` too. */
function withValue(job: MatrixJob, key: string, value: string): MatrixJob {
  return merged(job, Object.fromEntries([[key, value]]))
}

function merged(job: MatrixJob, more: MatrixJob): MatrixJob {
  return Object.assign(Object.create(null), job, more)
}

function matches(job: MatrixJob, pattern: MatrixJob): boolean {
  const pairs = Object.entries(pattern)
  return pairs.length > 0 && pairs.every(([key, value]) => job[key] === value)
}

function overwrites(job: MatrixJob, entry: MatrixJob): boolean {
  return Object.entries(entry).some(([key, value]) => Object.hasOwn(job, key) && job[key] !== value)
}
