/** Everything that a repository fetches from outside: in code, in commands, and by imports of DVC. */

import { isOpenPlace } from '../catalogue/openData.ts'
import { addressPin, type Fetch, fetches, modelAddress } from '../facts/code/fetching.ts'
import { codePaths } from '../facts/code/index.ts'
import type { CodeFacts, Command, Located } from '../facts/model.ts'
import { commandsInPython } from '../facts/pythonCommands.ts'
import { isOwn, roleOf } from '../facts/role.ts'
import type { Evidence, Place } from '../model.ts'
import { codeMentioning } from './codeReading.ts'
import { dataCheckouts } from './dataCheckouts.ts'
import { trackedData } from './dvcReading.ts'
import { evidenceAt, evidenceOf } from './judge.ts'
import { openPlaces } from './openPlaces.ts'
import type { Subject } from './practice.ts'
import { dvcPipelines } from './reading.ts'

export interface Reference {
  readonly evidence: Evidence
  readonly kind: Fetch['kind']
  readonly pin: Fetch['pin']
}

const known = new WeakMap<Subject, readonly Reference[]>()

/** In the order imports, code, commands. A library fetches what its users ask for: there only what it names itself counts. */
export function outsideReferences(subject: Subject): readonly Reference[] {
  const before = known.get(subject)
  if (before !== undefined) return before
  const found = [
    ...importsOf(subject),
    ...[...new Set([...outsideCode(subject), ...exampleCode(subject)])].flatMap(code =>
      codeReferences(subject, code),
    ),
    ...commandReferences(subject),
    ...openPlaces(subject),
  ]
  known.set(subject, found)
  return found
}

const downloading =
  /\b(?:requests|urllib|urlretrieve|httpx|wget|gdown|kaggle|kagglehub|opendatasets|yfinance|fredapi|pandas_datareader|huggingface_hub|from_pretrained|os\.system|openml|ucimlrepo|dvc)\b/

/** Code that may fetch: a download script need not know of machine learning. */
export function outsideCode(subject: Subject): readonly CodeFacts[] {
  return codeMentioning(subject, downloading)
}

const mostExamples = 100

/** Examples of a library: its users start from what they fetch. */
function exampleCode({ profile, facts, snapshot }: Subject): readonly CodeFacts[] {
  if (profile.id !== 'library') return []
  const paths = codePaths(snapshot).filter(path => roleOf(path) === 'example')
  return paths.slice(0, mostExamples).flatMap(path => facts.code(path) ?? [])
}

/** What a file fetches from outside. A name that is a file of the repository is none. */
export function outsideFetches(subject: Subject, code: CodeFacts): readonly Fetch[] {
  return fetches(code).filter(({ source, kind }) => {
    if (source === null)
      return kind === 'weights' || subject.profile.id !== 'library' || roleOf(code.path) === 'example'
    return subject.snapshot.entry(source) === undefined
  })
}

function codeReferences(subject: Subject, code: CodeFacts): readonly Reference[] {
  const fetched = outsideFetches(subject, code).map(({ what, line, path, kind, pin }): Reference => {
    return { evidence: evidenceAt({ path, line }, what.replace(' (outside)', '')), kind, pin }
  })
  const checkouts = dataCheckouts(code).map((evidence): Reference => {
    return { evidence, kind: 'data', pin: 'name' }
  })
  return [...fetched, ...checkouts]
}

function importsOf(subject: Subject): readonly Reference[] {
  return trackedData(subject).flatMap(({ imported }) => {
    if (imported === null) return []
    const what = imported.kind === 'repository' ? 'dvc import' : 'imported data'
    const pin = imported.commit !== null || imported.hashed ? 'fixed' : 'none'
    const told = `${what}${pin === 'fixed' ? ', fixed' : ', not fixed'}`
    return [{ evidence: evidenceAt(imported, told), kind: 'data', pin }]
  })
}

interface Told {
  readonly command: Command
  readonly evidence: Evidence
}

/** Commands of automation, of stages, of notebooks, of code and of scripts that somebody calls by hand. */
function commandReferences(subject: Subject): readonly Reference[] {
  const ran = subject.automation.runs.flatMap(run =>
    run.kind === 'command' ? [{ command: run.command, evidence: evidenceOf(run) }] : [],
  )
  const stages = dvcPipelines(subject).flatMap(({ path, stages: all }) =>
    all.flatMap(stage => stage.commands.flatMap(text => parsed(subject, path, text))),
  )
  const inCode = outsideCode(subject).flatMap(code =>
    [...code.shellLines, ...commandsInPython(code)].flatMap(text => parsed(subject, code.path, text)),
  )
  const all = [...ran, ...stages, ...inCode, ...scripts(subject)]
  const seen = new Set<string>()
  return all.flatMap(told => {
    const key = `${told.evidence.path}:${told.evidence.line}`
    const reference = seen.has(key) ? null : referenceOf(told, all)
    if (reference === null) return []
    seen.add(key)
    return [reference]
  })
}

function parsed(subject: Subject, path: string, { value, line }: Located): readonly Told[] {
  if (!fetching.test(value)) return []
  const source = { path, text: value, line, literal: false, dialect: 'posix' } as const
  return subject.facts
    .script({ ...source, errexit: false, pipefail: false })
    .commands.map(command => toldAt(path, command))
}

const mostScripts = 100

function scripts(subject: Subject): readonly Told[] {
  return subject.snapshot.files
    .filter(({ path, kind }) => kind === 'file' && /\.(?:sh|bash)$/.test(path) && isOwn(path))
    .slice(0, mostScripts)
    .flatMap(({ path }) => {
      const content = subject.snapshot.text(path, 100_000)
      if (!content.ok || !fetching.test(content.text)) return []
      const source = { path, text: content.text, line: 1, literal: true, dialect: 'posix' } as const
      const script = subject.facts.script({ ...source, errexit: false, pipefail: false })
      return script.commands.map(command => toldAt(path, command))
    })
}

function toldAt(path: string, command: Command): Told {
  const text = [command.program, ...command.argv].join(' ')
  const place: Place = { path, line: command.line }
  return { command, evidence: evidenceAt(place, text.length > 100 ? `${text.slice(0, 99)}…` : text) }
}

const fetching =
  /\b(?:dvc (?:get|import)|wget|curl|aria2c|gdown|kaggle|huggingface-cli|hf|spacy|nltk|aws s3|gsutil|gcloud storage)\b/

function referenceOf({ command, evidence }: Told, all: readonly Told[]): Reference | null {
  const { program, argv } = command
  if (program === 'wget' || program === 'curl' || program === 'aria2c') {
    const address = argv.find(isDataAddress)
    if (address === undefined || command.pipedTo.some(one => /sh$/.test(one))) return null
    const pin = isChecked(evidence, all) ? 'fixed' : addressPin(address)
    return { evidence, kind: modelAddress.test(address) ? 'model' : 'data', pin }
  }
  if (/^(?:aws s3|gsutil|gcloud storage) (?:cp|sync|rsync|mv)$/.test(command.canonical)) {
    const address = argv.find(isOpenPlace) ?? argv.find(word => /^(?:s3|gs):/.test(word))
    if (address === undefined || !(isOpenPlace(address) || argv.includes('--no-sign-request'))) return null
    return { evidence, kind: 'data', pin: isChecked(evidence, all) ? 'fixed' : addressPin(`${address}/`) }
  }
  if (program === 'dvc' && /^(?:get|get-url|import-url)$/.test(argv[0] ?? '')) return dvcFetch(evidence, argv)
  if (program === 'gdown') return { evidence, kind: 'data', pin: isChecked(evidence, all) ? 'fixed' : 'none' }
  if (program === 'kaggle' && argv.includes('download')) return { evidence, kind: 'data', pin: 'none' }
  if ((program === 'huggingface-cli' || program === 'hf') && argv[0] === 'download') {
    const revision = argv[argv.indexOf('--revision') + 1] ?? ''
    const named = argv.includes('--revision') ? 'name' : 'none'
    return { evidence, kind: 'model', pin: /^[\da-f]{40}$/.test(revision) ? 'fixed' : named }
  }
  const loads = (program === 'spacy' && argv[0] === 'download') || program === 'nltk.downloader'
  return loads ? { evidence, kind: 'weights', pin: 'none' } : null
}

/** A download of DVC with the revision that it asks for; null when it reads the repository itself. */
function dvcFetch(evidence: Evidence, argv: readonly string[]): Reference | null {
  const from = argv.slice(1).find(word => !word.startsWith('-'))
  if (from === undefined || /^\.{1,2}\/?$/.test(from)) return null
  const at = argv.findIndex(word => word === '--rev' || word.startsWith('--rev='))
  const revision = argv[at]?.split('=')[1] ?? argv[at + 1] ?? ''
  const named = at < 0 ? 'none' : 'name'
  return { evidence, kind: 'data', pin: at >= 0 && /^[\da-f]{7,40}$/.test(revision) ? 'fixed' : named }
}

const dataEnding =
  /\.(?:csv|tsv|parquet|jsonl|npy|npz|xlsx?|arff|data|pkl|dta|feather)(?:\.gz|\.zip|\.bz2)?(?:$|[?#])/i
const archive = /\.(?:zip|tgz|tar|gz|bz2|xz|7z)(?:$|[?#])/i
const aboutData = /data|corpus|train|images|model|weights|uci\.edu|kaggle|zenodo|figshare|drive\.google/i

/** An address of data or of a model; programs come from addresses too, and are none of it. */
function isDataAddress(word: string): boolean {
  if (/^\$\{\{\s*secrets\.\w*(?:DATA|MODEL)\w*\s*\}\}$/.test(word)) return true
  if (!/^(?:https?|ftp):\/\//.test(word) || /\/\/(?:localhost|127\.0|0\.0\.0\.0)/.test(word)) return false
  if (isOpenPlace(word)) return true
  return dataEnding.test(word) || modelAddress.test(word) || (archive.test(word) && aboutData.test(word))
}

/** A checksum is compared in the same file, soon after. */
function isChecked({ path, line }: Place, all: readonly Told[]): boolean {
  return all.some(({ command, evidence }) => {
    const near = evidence.path === path && evidence.line >= line && evidence.line <= line + 10
    return near && /^(?:sha\d+sum|md5sum|shasum)$/.test(command.program)
  })
}
