/**
 * Requirement strings of Python: `torch[cuda] >=2,<3 ; sys_platform == "linux"`. Grammar: the dependency specifiers of the Python
 * Packaging User Guide (PEP 508), versions and operators of PEP 440. One pass, no backtracking over the text.
 */

/** Characters of one requirement that are read. */
export const REQUIREMENT_LIMIT = 4096

export interface Requirement {
  /** As written. */
  readonly name: string
  readonly extras: readonly string[]
  /** Clauses as written, without blanks and parentheses, joined by `,`; empty for any version. */
  readonly specifier: string
  /** What follows `@`, null without one. */
  readonly url: string | null
  readonly marker: string | null
}

/** A requirement with a problem may still tell its name: then it keeps what could be read. */
export interface ReadRequirement {
  readonly requirement: Requirement | null
  /** Why installers refuse it, null when they take it. */
  readonly problem: string | null
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/
const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)\s*/
const VERSION =
  /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i
const WILDCARD = /^v?(?:\d+!)?\d+(?:\.\d+)*\.\*$/i

/** Reads one requirement; never throws. */
export function readRequirement(text: string): ReadRequirement {
  if (text.length > REQUIREMENT_LIMIT)
    return { requirement: null, problem: `longer than ${REQUIREMENT_LIMIT} characters` }
  const source = text.trim()
  const name = NAME.exec(source)?.[0]
  if (name === undefined) return { requirement: null, problem: 'no package name' }
  let rest = source.slice(name.length).trimStart()
  let extras: readonly string[] = []
  if (rest.startsWith('[')) {
    const end = rest.indexOf(']')
    if (end === -1) return { requirement: bare(name), problem: 'the list of extras is not closed' }
    extras = rest
      .slice(1, end)
      .split(',')
      .map(extra => extra.trim())
      .filter(extra => extra !== '')
    rest = rest.slice(end + 1).trimStart()
  }
  const wrongExtra = extras.find(extra => NAME.exec(extra)?.[0] !== extra)
  const read = rest.startsWith('@') ? direct(name, extras, rest) : versioned(name, extras, rest)
  if (read.problem !== null || wrongExtra === undefined) return read
  return { ...read, problem: `'${wrongExtra}' is no name of an extra` }
}

function bare(name: string): Requirement {
  return { name, extras: [], specifier: '', url: null, marker: null }
}

function direct(name: string, extras: readonly string[], rest: string): ReadRequirement {
  const [url = '', ...tail] = rest
    .slice(1)
    .trim()
    .split(/(?=\s)/)
  const requirement = { name, extras, specifier: '', url, marker: null }
  if (url === '') return { requirement: { ...requirement, url: null }, problem: 'no URL behind @' }
  return withMarker(requirement, tail.join('').trim(), null)
}

function versioned(name: string, extras: readonly string[], text: string): ReadRequirement {
  const bracketed = text.startsWith('(')
  let rest = bracketed ? text.slice(1) : text
  const clauses: string[] = []
  let problem: string | null = null
  for (;;) {
    const [found, operator = '', version = ''] = CLAUSE.exec(rest) ?? []
    if (found === undefined) break
    clauses.push(`${operator}${version}`)
    problem ??= problemOfClause(operator, version)
    rest = rest.slice(found.length)
    if (!rest.startsWith(',')) break
    rest = rest.slice(1)
  }
  rest = rest.trimStart()
  if (bracketed) {
    if (rest.startsWith(')')) rest = rest.slice(1).trimStart()
    else problem ??= 'a parenthesis is not closed'
  }
  return withMarker({ name, extras, specifier: clauses.join(','), url: null, marker: null }, rest, problem)
}

function withMarker(requirement: Requirement, rest: string, problem: string | null): ReadRequirement {
  if (rest === '') return { requirement, problem }
  if (!rest.startsWith(';')) {
    // A word behind the name is prose; anything else may be a version written wrongly.
    const prose = requirement.specifier === '' && /^[A-Za-z]/.test(rest)
    return {
      requirement: prose ? null : requirement,
      problem: problem ?? `'${rest.slice(0, 40)}' is not understood`,
    }
  }
  const marker = rest.slice(1).trim()
  return { requirement: { ...requirement, marker }, problem: problem ?? problemOfMarker(marker) }
}

/** PEP 440: which versions stand behind which operators. */
function problemOfClause(operator: string, version: string): string | null {
  if (operator === '===') return null
  const equality = operator === '==' || operator === '!='
  if (equality && WILDCARD.test(version)) return null
  if (!VERSION.test(version)) return `'${operator}${version}' is no version that PEP 440 knows`
  if (!equality && version.includes('+')) return `'${operator}${version}': a local version needs == or !=`
  if (operator === '~=' && !/^v?(?:\d+!)?\d+\.\d/i.test(version))
    return `'~=${version}' needs at least two numbers`
  return null
}

const MARKER_TOKEN =
  /\s*(?:([()])|(and|or)(?![\w.])|(===|==|~=|!=|<=|>=|<|>|not\s+in(?!\w)|in(?!\w))|("[^"]*"|'[^']*'|[A-Za-z][\w.]*))/y
const MARKER_VARIABLES = new Set([
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'sys.platform',
  'platform_machine',
  'platform.machine',
  'platform_python_implementation',
  'platform.python_implementation',
  'python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform.version',
  'implementation_name',
  'implementation_version',
  'extra',
  'extras',
  'dependency_groups',
])

/** `value operator value`, joined by and/or, in parentheses; null when the marker is of that form. */
function problemOfMarker(marker: string): string | null {
  const wrong = `'${marker.slice(0, 60)}' is no environment marker`
  let depth = 0
  let expect: 'left' | 'operator' | 'right' | 'joint' = 'left'
  MARKER_TOKEN.lastIndex = 0
  while (MARKER_TOKEN.lastIndex < marker.length) {
    const [found, bracket, joint, operator, value] = MARKER_TOKEN.exec(marker) ?? []
    if (found === undefined) return wrong
    if (bracket === '(' && expect === 'left') depth += 1
    else if (bracket === ')' && expect === 'joint' && depth > 0) depth -= 1
    else if (joint !== undefined && expect === 'joint') expect = 'left'
    else if (operator !== undefined && expect === 'operator') expect = 'right'
    else if (value !== undefined && isMarkerValue(value) && expect === 'left') expect = 'operator'
    else if (value !== undefined && isMarkerValue(value) && expect === 'right') expect = 'joint'
    else return wrong
  }
  return expect === 'joint' && depth === 0 ? null : wrong
}

function isMarkerValue(value: string): boolean {
  return value.startsWith('"') || value.startsWith("'") || MARKER_VARIABLES.has(value)
}

/** Whether the clauses leave exactly one version: `==` without a wildcard, or `===`. */
export function isExact(specifier: string): boolean {
  return specifier.split(',').some(clause => clause.startsWith('==') && !clause.endsWith('*'))
}
