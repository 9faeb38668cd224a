/** One requirement of a Python manifest, in any form that pip takes: PEP 508, a URL, a version control URL, a path. */

import { baseName } from '../../paths.ts'
import { add, type Draft, include, includeFolder, report } from './draft.ts'
import { isExact, REQUIREMENT_LIMIT, readRequirement } from './pep508.ts'

export interface Origin {
  readonly line: number
  readonly group: string | null
  /** A hash stands beside it. */
  readonly hashed?: boolean
}

const VCS = /^(?:git|hg|svn|bzr)\+/i
const URL_START = /^[A-Za-z][\w+.-]*:\/\//
const FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
const URL_HASH = /(?:sha(?:1|224|256|384|512)|md5)=[0-9a-f]{16,}/i
const WHEEL = /^([^-]+)-([^-]+)-[^/]*\.whl$/i
const SOURCE_ARCHIVE = /^(.+?)-v?(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i
const ARCHIVE = /\.(?:whl|tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/i

/** Adds what one requirement asks for: a dependency, the manifests of a local folder, or a problem. */
export function addRequirement(draft: Draft, text: string, origin: Origin): void {
  const written = text.trim()
  if (written.length > REQUIREMENT_LIMIT)
    report(draft, origin.line, 'too-large', `a requirement of more than ${REQUIREMENT_LIMIT} characters`)
  else if (VCS.test(written) || URL_START.test(written)) addUrl(draft, null, written, null, origin)
  else if (isLocalPath(written)) addPath(draft, written, origin)
  else addNamed(draft, written, origin)
}

function addNamed(draft: Draft, written: string, origin: Origin): void {
  // Where a template fills the version in, it leaves the version open.
  const filled = written.includes('{{') ? written.replace(/\s*[=<>!~]*\s*\{\{.*$/, '') : written
  const { requirement, problem } = readRequirement(filled)
  if (problem !== null) report(draft, origin.line, 'malformed', brief(written, problem))
  if (requirement === null) return
  const { name, specifier, url, marker } = requirement
  if (url === null)
    add(draft, { ...origin, ecosystem: 'pypi', name, specifier, pinned: isExact(specifier), marker })
  else addUrl(draft, name, url, marker, origin)
}

/** Adds what an editable install asks for: a folder of the repository or a version control URL. */
export function addEditable(draft: Draft, text: string, origin: Origin): void {
  const written = text.trim().slice(0, REQUIREMENT_LIMIT)
  if (VCS.test(written)) addUrl(draft, null, written, null, origin)
  else includeFolder(draft, written.replace(/^file:(?:\/\/)?/, '').replace(/[[#;].*$/, ''))
}

function brief(text: string, problem: string): string {
  const line = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return `'${line}': ${problem}`
}

/** As pip decides it: a path has a slash or ends like an archive, and is not a name with its URL. */
function isLocalPath(text: string): boolean {
  const head = text.split(/[;[\s]/, 1)[0] ?? ''
  if (/^\.{0,2}[\\/]/.test(head) || head === '.' || head === '..') return true
  return !text.includes('@') && (head.includes('/') || ARCHIVE.test(head))
}

function addPath(draft: Draft, text: string, origin: Origin): void {
  const [path = '', marker] = text.split(';', 2)
  const plain = path.trim().replace(/\[[^\]]*\]$/, '')
  const name = archiveName(plain)
  if (!ARCHIVE.test(plain)) includeFolder(draft, plain)
  else if (name === null) report(draft, origin.line, 'unsupported', `'${plain.slice(0, 60)}' has no name`)
  else {
    const specifier = `@ ${plain}`
    // A file of a fixed name cannot become another version.
    add(draft, {
      ...origin,
      ecosystem: 'pypi',
      name,
      specifier,
      pinned: true,
      marker: marker?.trim() ?? null,
    })
  }
}

function addUrl(
  draft: Draft,
  name: string | null,
  text: string,
  marker: string | null,
  origin: Origin,
): void {
  const [written = '', tail] = text.split(/\s+;|;\s/, 2)
  const url = withoutCredentials(written.trim())
  const source = readSource(url)
  const chosen = name ?? source.name
  if (source.folder !== null) includeFolder(draft, source.folder)
  if (chosen === null) {
    if (source.folder === null) report(draft, origin.line, 'unsupported', `no name for '${url.slice(0, 80)}'`)
    return
  }
  add(draft, {
    ...origin,
    ecosystem: 'pypi',
    name: chosen,
    specifier: `@ ${url}`,
    pinned: source.pinned,
    hashed: origin.hashed === true || URL_HASH.test(url),
    marker: marker ?? tail?.trim() ?? null,
  })
}

/** The user part of a URL may be a password; reports must not repeat it. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([A-Za-z][\w+.-]*:\/\/)([^/@\s]*)@/, (whole, scheme: string, user: string) =>
    user === 'git' || /^\$\{?\w+\}?$/.test(user) ? whole : `${scheme}***@`,
  )
}

interface Source {
  readonly name: string | null
  readonly pinned: boolean
  /** A folder of the repository, relative to the file. */
  readonly folder: string | null
}

function readSource(url: string): Source {
  const [address = '', fragment = ''] = splitOnce(url, '#')
  const egg = /(?:^|&)egg=([A-Za-z0-9][\w.-]*)/.exec(fragment)?.[1] ?? null
  if (/^file:/i.test(address)) {
    const path = address.replace(/^file:(?:\/\/)?/i, '')
    const folder = path.startsWith('/') || ARCHIVE.test(path) ? null : path
    return { name: egg ?? archiveName(path), pinned: folder !== null, folder }
  }
  const path = address.replace(/^[^:]+:\/\/[^/]*/, '')
  if (VCS.test(address)) {
    const [repository = '', revision = ''] = splitLast(path, '@')
    return { name: egg ?? repositoryName(repository), pinned: FULL_COMMIT.test(revision), folder: null }
  }
  const archive = archiveName(path)
  if (archive !== null) return { name: egg ?? archive, pinned: true, folder: null }
  const [, repository, revision = ''] =
    /^\/[^/]+\/([^/]+)\/(?:archive|zipball|tarball)\/(?:refs\/(?:heads|tags)\/)?(.+?)(?:\.zip|\.tar\.gz)?$/.exec(
      path,
    ) ?? []
  const pinned = URL_HASH.test(fragment) || FULL_COMMIT.test(revision)
  return { name: egg ?? repository ?? null, pinned, folder: null }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function splitLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Projects are mostly called like their repository. */
function repositoryName(path: string): string | null {
  const last = path.split('/').findLast(part => part !== '') ?? ''
  const name = last.replace(/\.git$/, '')
  return /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null
}

/** The name in the file name of a wheel or a source archive. */
function archiveName(path: string): string | null {
  const file = baseName(path).replaceAll(/%2b/gi, '+')
  const name = WHEEL.exec(file)?.[1] ?? SOURCE_ARCHIVE.exec(file)?.[1]
  return name !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null
}

/** Adds a file with more requirements, as `-r` names it. */
export function addIncluded(draft: Draft, text: string): void {
  include(draft, text.trim().replace(/^(['"])(.*)\1$/, '$2'))
}
