/** Timers that a program of the project keeps itself while its container runs: the libraries `schedule` and APScheduler. */

import type { Call, CodeFacts } from '../facts/model.ts'
import { isOwn } from '../facts/role.ts'
import type { Evidence } from '../model.ts'
import { baseName } from '../paths.ts'
import { codeMentioning } from './codeReading.ts'
import { trainingPaths } from './continuous-training/trainingCode.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'
import { dockerfiles } from './reading.ts'
import { filesBehindNames, programsNamedIn, runsWith } from './startedCode.ts'

/** A job that a timer starts, and every file that runs with it. */
export interface TimedJob {
  readonly evidence: Evidence
  readonly files: ReadonlySet<string>
}

const remembered = new WeakMap<Subject, readonly TimedJob[]>()

/** Jobs of programs that a container starts; one that a person has to start keeps no timetable. */
function timedJobs(subject: Subject): readonly TimedJob[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const found = codeMentioning(
    subject,
    /^\s{0,40}(?:import schedule\b|from (?:schedule|apscheduler)\b|import apscheduler\b)/m,
  )
    .filter(
      code =>
        !code.notebook && code.imports.some(({ module }) => /^(?:schedule|apscheduler)(?:\.|$)/.test(module)),
    )
    .filter(code => isStarted(subject, code.path))
    .flatMap(code => timersIn(subject, code))
  remembered.set(subject, found)
  return found
}

/** Timers whose job trains. */
export function trainingTimers(subject: Subject): readonly TimedJob[] {
  const training = trainingPaths(subject)
  return timedJobs(subject).filter(({ files }) => [...files].some(path => training.has(path)))
}

function timersIn(subject: Subject, code: CodeFacts): readonly TimedJob[] {
  const given = code.calls.flatMap(call => {
    const job = isTimer(call) ? (call.references['0'] ?? call.references.func) : undefined
    return job === undefined ? [] : [{ job, line: call.line, what: call.written }]
  })
  const decorated = code.functions.flatMap(({ name, line, decorators }) =>
    decorators.some(one => /(?:^|\.)(?:scheduled_job|repeat)$/.test(one))
      ? [{ job: name, line, what: `timer of ${name}` }]
      : [],
  )
  return [...given, ...decorated].map(({ job, line, what }) => ({
    evidence: evidenceAt({ path: code.path, line }, `${what} starts ${job}`),
    files: runsWith(subject, startedBy(subject, code, job)),
  }))
}

function isTimer({ name }: Call): boolean {
  return /^schedule\.every\..*\bdo$/.test(name) || /(?:^|\.)add_job$/.test(name)
}

/** What a function of the file imports and starts, with the functions of the file that it calls. */
function startedBy(subject: Subject, code: CodeFacts, job: string): readonly string[] {
  const names = new Set([job.slice(job.lastIndexOf('.') + 1)])
  const calls = new Set<Call>()
  for (const name of names) {
    for (const call of code.calls) {
      if (call.scope?.split('.').includes(name) !== true) continue
      calls.add(call)
      names.add(call.written.slice(call.written.lastIndexOf('.') + 1))
    }
  }
  const used = new Set(
    [job, ...[...calls].map(({ written }) => written)].map(name => name.split(/\W/)[0] ?? ''),
  )
  return [...filesBehindNames(subject, code, used), ...programsNamedIn(subject, code, [...calls])]
}

/** The command of an image or of a service names the file or its module: `python /opt/scheduler.py`, `uvicorn api.main:app`. */
function isStarted(subject: Subject, path: string): boolean {
  const base = baseName(path)
  const module = path.replace(/\.py$/, '').replaceAll('/', '.')
  const isNamed = (word: string) => {
    const name = word.replace(/:\w+$/, '')
    return (
      word === base ||
      word.endsWith(`/${base}`) ||
      name === module ||
      (name.includes('.') && module.endsWith(`.${name}`))
    )
  }
  const names = (text: string) => text.split(/[\s"',[\]]+/).some(isNamed)
  const images = dockerfiles(subject).flatMap(({ stages }) =>
    stages.flatMap(({ commands }) =>
      commands.flatMap(({ kind, script }) => (kind === 'run' ? [] : script.text)),
    ),
  )
  const services = subject.facts.composePaths
    .filter(isOwn)
    .flatMap(file => subject.facts.compose(file)?.services ?? [])
    .flatMap(({ command, entrypoint }) => [command?.value ?? '', entrypoint?.value ?? ''])
  return [...images, ...services].some(names)
}
