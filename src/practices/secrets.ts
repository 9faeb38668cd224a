/** Credentials in tracked files. Values never leave this module: evidence names the option, not its value. */

import { looksRandom, credentialShapes as shapes } from '../facts/credentials.ts'
import { SECRET_OPTIONS } from '../facts/dvc/config.ts'
import { readIni } from '../facts/ini.ts'
import { roleOf } from '../facts/role.ts'
import type { Evidence, Place } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { codeMentioning } from './codeReading.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'

export interface FoundSecret {
  readonly evidence: Evidence
  /** Placeholder-like, in a test or an example, or only allowed to upload. */
  readonly doubtful: boolean
}

const urlPassword =
  /\b(?:https?|postgres(?:ql)?(?:\+\w{1,20})?|mysql(?:\+\w{1,20})?|mongodb(?:\+srv)?|redis|amqp|s3):\/\/[^\s:@/'"$<{]{1,64}:([^\s@/'"$<{]{4,64})@([^\s/:'"?]{0,253})/

const secretName = /(?:password|passwd|secret|token|api_?key|access_?key|credentials?)$/i
const placeholder =
  /^$|^(?:x+|\*+|\.+|<.*>|\[.*\]|your[-_ ].*|.*(?:example|changeme|change[-_]me|placeholder|dummy|test|fake|todo|insert|replace|secret|password|admin|minioadmin|postgres|root|user|mlflow|airflow|guest|none|null|true|false|dev|local).*)$/i

/** Keys that clients of a service carry openly (clarification 38): they can only send, or only read what is public. */
const publicKey = /telemetry|analytics|posthog|amplitude|mixpanel|sentry|publishable|public|anon|badge/i

const namedFile =
  /(?:^|\/)(?:\.env(?:\.[\w-]+)?|\.dvc\/config|\.dvc\/config\.local)$|^\.github\/workflows\/[^/]+\.ya?ml$/

/** Other files that hold credentials of their own shape: infrastructure, settings, scripts, keys, outputs of notebooks. */
const shapedFile = /\.(?:json|ya?ml|tf|tfvars|sh|toml|ini|cfg|conf|properties|pem|key|ipynb)$/i
const lockFile = /(?:^|\/)[\w.-]*lock[\w.-]*$/i

/** Files read for shapes alone; a repository with more holds data. */
const SHAPED_FILES = 500

/** Every finding by path and line. */
export function secretsIn(subject: Subject): readonly FoundSecret[] {
  return [
    ...configurationSecrets(subject),
    ...codeSecrets(subject),
    ...shapedSecrets(subject),
    ...remoteSecrets(subject),
    ...scriptSecrets(subject),
    ...fixtureSecrets(subject),
  ]
}

/** A script that sets up a remote of DVC with the secret itself. */
const remoteSecret =
  /\bdvc\s+remote\s+modify\s+(?:--?[a-z]+\s+){0,3}[^\s-]\S{0,80}\s+(?:--?[a-z]+\s+){0,3}(\w{3,40})\s+(["']?)([^\s"'$]{4,200})\2/

function remoteSecrets(subject: Subject): readonly FoundSecret[] {
  return filesEnding(subject.snapshot, 'sh', 'bash', 'yml', 'yaml', '').flatMap(({ path, kind }) => {
    if (kind !== 'file') return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok || !content.text.includes('remote modify')) return []
    return content.text.split('\n').flatMap((line, index) => {
      const [, option = '', , value = ''] = remoteSecret.exec(line.slice(0, 1000)) ?? []
      if (!SECRET_OPTIONS.has(option) || /^(?:access|oss)_key_id$/.test(option)) return []
      const doubtful = isDoubtfulPath(path) || placeholder.test(value)
      return [{ evidence: evidenceAt({ path, line: index + 1 }, `${option} of a remote`), doubtful }]
    })
  })
}

/** An address that starts a build by itself: whoever has it can, and can do nothing else. */
const triggerAddress =
  /https?:\/\/[^\s"'<>]{1,200}\/(?:triggers?|webhooks?|hooks)\/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b/i
/** A word that a script gives as the password of an account. */
const wordAsPassword =
  /^\s*(?:export\s+)?\w{0,40}(?:PASS|PASSWD|PASSWORD)=(["']?)[A-Za-z][\w@!.-]{2,60}\1\s*$/

function scriptSecrets(subject: Subject): readonly FoundSecret[] {
  return filesEnding(subject.snapshot, 'sh', 'bash', 'yml', 'yaml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !(/\.(?:sh|bash)$/.test(path) || path.startsWith('.github/workflows/'))) return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok) return []
    return content.text.split('\n').flatMap((line, index) => {
      const text = line.slice(0, 1000)
      const what = triggerAddress.test(text)
        ? 'an address that starts a build'
        : /\.(?:sh|bash)$/.test(path) && wordAsPassword.test(text)
          ? 'a password of a script'
          : null
      return what === null ? [] : [{ evidence: evidenceAt({ path, line: index + 1 }, what), doubtful: true }]
    })
  })
}

/** Test files that are searched; a suite with more says nothing else. */
const FIXTURE_FILES = 500

/** Credentials that tests give themselves: rarely real, and never certainly not. A number or a switch is none. */
const fixtureSecret =
  /\benviron\[["']\w{0,40}(?:SECRET|TOKEN|PASSWORD|API_KEY)(?:_\w{1,20})?["']\] ?= ?["'](?!(?:true|false|none|null|\d+)["'])[^"'{}\n]{4,200}["']|\bSecret(?:Str)?\(\s{0,40}["'][^"'{}$<\n]{24,200}["']|\b(?:aws_secret_access_key|AWS_SECRET_ACCESS_KEY|client_secret|refresh_token)["']? ?[:=] ?["'][^"'{}$<\n]{4,200}["']/i

function fixtureSecrets(subject: Subject): readonly FoundSecret[] {
  const kinds = ['py', 'js', 'mjs', 'ts', 'ini', 'cfg', 'config', 'yml', 'yaml']
  const tests = filesEnding(subject.snapshot, ...kinds).filter(
    ({ path, kind }) => kind === 'file' && roleOf(path) === 'test',
  )
  return tests.slice(0, FIXTURE_FILES).flatMap(({ path }) => {
    const content = subject.snapshot.text(path, 200_000)
    const match = content.ok ? fixtureSecret.exec(content.text) : null
    if (!content.ok || match === null) return []
    const line = content.text.slice(0, match.index).split('\n').length
    return [{ evidence: evidenceAt({ path, line }, 'a credential of a test'), doubtful: true }]
  })
}

/**
 * The first credential of each file. A key of Google that a web page carries (Firebase) is open by design, and scikit-learn's
 * HTML in notebooks has long class names that begin with `sk-`.
 */
function shapedSecrets(subject: Subject): readonly FoundSecret[] {
  const isNamed = namedFiles(subject)
  const candidates = subject.snapshot.files.filter(
    ({ path, kind }) => kind === 'file' && shapedFile.test(path) && !isNamed(path) && !lockFile.test(path),
  )
  return candidates.slice(0, SHAPED_FILES).flatMap(({ path }) => {
    const content = subject.snapshot.text(path, 500_000)
    if (!content.ok) return []
    for (const [what, shape] of shapes) {
      const match = shape.exec(content.text)
      if (match === null || (what === 'OpenAI key' && !looksRandom(match[0]))) continue
      const line = content.text.slice(0, match.index).split('\n').length
      const doubtful =
        isDoubtfulPath(path) ||
        what === 'Google key' ||
        /example|dummy|sample/i.test(match[0]) ||
        /localhost|snakeoil|\bdev\b/i.test(path)
      return [{ evidence: evidenceAt({ path, line }, what), doubtful }]
    }
    const key = keyIn(content.text)
    if (key === null) return []
    const evidence = evidenceAt({ path, line: key.line }, `${key.name} has a literal value`)
    return [{ evidence, doubtful: isDoubtfulPath(path) }]
  })
}

/** A setting for a key that a program generates for itself (Airflow, Django, Superset), with such a key. */
const keySetting =
  /^[ \t]{0,20}(?:-[ \t])?["']?([\w.-]{0,60}(?:secret|(?:secret|fernet|encryption|signing|session)_?key))["']?[ \t]{0,4}[=:][ \t]{0,4}["']?([\w+/-]{22,86}={1,2})["']?,?[ \t]{0,20}$/gim

/** Bytes, not a text that somebody wrote as base64: what a placeholder becomes in a manifest of Kubernetes is readable. */
function keyIn(text: string): { readonly name: string; readonly line: number } | null {
  for (const { 1: name = '', 2: value = '', index } of text.matchAll(keySetting)) {
    if (publicKey.test(name) || /^[ -~\s]*$/.test(Buffer.from(value, 'base64').toString('latin1'))) continue
    return { name, line: text.slice(0, index).split('\n').length }
  }
  return null
}

/** Files that are read line by line. */
function namedFiles({ facts }: Subject): (path: string) => boolean {
  const composed = new Set(facts.composePaths)
  return path => namedFile.test(path) || composed.has(path)
}

function configurationSecrets(subject: Subject): readonly FoundSecret[] {
  const isNamed = namedFiles(subject)
  const composed = new Set(subject.facts.composePaths)
  return subject.snapshot.files.flatMap(({ path, kind }) => {
    if (kind !== 'file' || !isNamed(path)) return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok) return []
    const inTest = isDoubtfulPath(path)
    if (/\.dvc\/config(?:\.local)?$/.test(path)) return dvcSecrets(path, content.text)
    return content.text
      .split('\n')
      .flatMap((line, index) => lineSecrets({ path, line: index + 1 }, line, inTest, composed.has(path)))
  })
}

/**
 * A word opens a server on one's own machine or in one's own composition, whose host has a name without a dot: rarely more than a
 * placeholder, and never certainly not. What only says that a password stands there is none.
 */
function passwordInUrl(text: string, isDefault = false): { readonly doubtful: boolean } | null {
  const [found, password = '', host = ''] = urlPassword.exec(text) ?? []
  // Of a default even the word is used, where nobody sets another address.
  if (found !== undefined && isDefault && /^(?:pass|password)$/.test(password) && database.test(found))
    return { doubtful: true }
  if (
    found === undefined ||
    /^(?:pass|pwd|your|token|secret)\w{0,6}$|^(?:x+|\*+|\.+|\[.*\])$/i.test(password)
  )
    return null
  const own = !host.includes('.') || /^(?:127\.|0\.0\.0\.0$|host\.docker\.internal$)/.test(host)
  if (placeholder.test(password)) return own ? { doubtful: true } : null
  return { doubtful: own }
}

const database = /^(?:postgres|mysql|mongodb|redis|amqp)/

function dvcSecrets(path: string, text: string): readonly FoundSecret[] {
  return [...readIni(path, text).sections.values()].flatMap(section => {
    return [...section.values.values()]
      .filter(entry => SECRET_OPTIONS.has(entry.key.toLowerCase()) && entry.value.trim() !== '')
      .filter(entry => !/^\$\{?\w+\}?$/.test(entry.value.trim()))
      .map(entry => ({
        evidence: evidenceAt({ path, line: entry.line }, `${entry.key} of ${section.name}`),
        // The access key's id alone opens nothing.
        doubtful: /^(?:access|oss)_key_id$/.test(entry.key) || placeholder.test(entry.value.trim()),
      }))
  })
}

function lineSecrets(
  place: Place,
  line: string,
  doubtful: boolean,
  composed: boolean,
): readonly FoundSecret[] {
  if (line.length > 4000) return []
  for (const [what, shape] of shapes) {
    if (shape.test(line)) return [{ evidence: evidenceAt(place, what), doubtful }]
  }
  const inUrl = passwordInUrl(line)
  if (inUrl !== null) {
    return [{ evidence: evidenceAt(place, 'a password in a URL'), doubtful: doubtful || inUrl.doubtful }]
  }
  const [, variable = '', fallback = ''] = /\$\{(\w{3,60}):?[-=]([^}\s"']{3,200})\}/.exec(line) ?? []
  if (secretName.test(variable) && looksRandom(fallback)) {
    const evidence = evidenceAt(place, `${variable} has a literal value`)
    return [{ evidence, doubtful: doubtful || placeholder.test(fallback) || /codecov/i.test(variable) }]
  }
  // A compose file starts with what stands after the dash.
  if (/PASSW(?:OR)?D$/.test(variable) && composed)
    return [{ evidence: evidenceAt(place, `${variable} has a literal default`), doubtful: true }]
  const assignment =
    /^\s*(?:-\s*)?(?:export\s+)?["']?([A-Za-z_][\w.-]{2,60})["']?\s*[:=]\s*["']?([^\s"'#]{3,200})["']?\s*(?:#.*)?$/.exec(
      line,
    )
  const [, name = '', value = ''] = assignment ?? []
  if (!secretName.test(name) || publicKey.test(name) || /[${}<>()]/.test(value)) return []
  const evidence = evidenceAt(place, `${name} has a literal value`)
  if (looksRandom(value)) {
    // The password of a service in a compose file is that of a machine of one's own.
    const own =
      (/passw/i.test(name) && composed) ||
      (ofDatabaseImage.test(name) && place.path.startsWith('.github/workflows/'))
    return [{ evidence, doubtful: doubtful || own || placeholder.test(value) || /codecov/i.test(name) }]
  }
  // A word as a password opens a service of a demonstration or a test.
  return /passw/i.test(name) && !/^(?:true|false|none|null|read|write|inherit)$/i.test(value)
    ? [{ evidence, doubtful: true }]
    : []
}

/** Variables by which images of databases take the password of a server that lives as long as the job. */
const ofDatabaseImage =
  /^(?:(?:MS)?(?:SQL_)?SA|POSTGRES|PG|MYSQL|MYSQL_ROOT|MARIADB|MARIADB_ROOT|MONGO\w*|REDIS|RABBITMQ\w*|MINIO_ROOT|CLICKHOUSE|ORACLE|NEO4J)_?PASSWORD$/i

function codeSecrets(subject: Subject): readonly FoundSecret[] {
  return codeMentioning(subject, beside).flatMap(code => {
    const doubtful = isDoubtfulPath(code.path)
    const assigned = code.strings.flatMap(({ name, value, line }) => {
      const variable = /\["?'?([\w-]+)"?'?\]$/.exec(name)?.[1]
      const key = variable ?? name.split('.').at(-1) ?? name
      const place = { path: code.path, line }
      const found = literalSecret(place, key, value, doubtful)
      const word = variable !== undefined && /(?:^|\.)environ\[/.test(name) && isWordFor(variable, value)
      return found.length > 0 || !word
        ? found
        : [{ evidence: evidenceAt(place, `${variable} has a literal value`), doubtful: true }]
    })
    const defaults = code.calls.flatMap(call => {
      if (!/(?:^|\.)(?:getenv|environ\.get)$/.test(call.name)) return []
      const value = call.strings['1'] ?? call.strings.default ?? ''
      const place = { path: code.path, line: call.line }
      return passwordInUrl(value, true)?.doubtful === true
        ? [{ evidence: evidenceAt(place, 'a password in a URL'), doubtful: true }]
        : literalSecret(place, call.strings['0'] ?? '', value, doubtful)
    })
    const passed = code.calls.flatMap(({ strings, line }) =>
      Object.entries(strings).flatMap(([key, value]) =>
        /^\d/.test(key) ? [] : literalSecret({ path: code.path, line }, key, value, doubtful),
      ),
    )
    const wrapped = code.calls.flatMap(({ name, strings, line }) => {
      const value = strings.value ?? strings['0'] ?? ''
      return /(?:^|\.)Secret(?:Str)?$/.test(name) && value.length >= 8 && !/^[<{$]/.test(value)
        ? [
            {
              evidence: evidenceAt({ path: code.path, line }, 'a literal where a secret stands'),
              doubtful: true,
            },
          ]
        : []
    })
    return [...assigned, ...defaults, ...passed, ...wrapped]
  })
}

/** A program gives itself a password in words: a placeholder, or one that somebody chose. */
function isWordFor(name: string, value: string): boolean {
  return (
    /(?:SECRET|TOKEN|PASSWORD|API_?KEY)$/i.test(name) &&
    !publicKey.test(name) &&
    /^(?!(?:true|false|none|null|\d+)$)[^\s{}$<>]{4,200}$/i.test(value)
  )
}

/** A text stands beside the name of a credential, or is an address with a password. */
const beside =
  /(?:key|token|secret|passw(?:or)?d)["']?\]?[ \t]{0,4}[=,:][ \t]{0,4}["'][^"'\s]{12}|\bSecret(?:Str)?\(|:\/\/[\w.-]{1,64}:[^\s@/"'{$<]{4,64}@/i

function literalSecret(place: Place, name: string, value: string, doubtful: boolean): readonly FoundSecret[] {
  const found = (what: string, doubt: boolean) => [
    { evidence: evidenceAt(place, what), doubtful: doubtful || doubt },
  ]
  const shaped = shapes.find(([, shape]) => shape.test(value))
  if (shaped !== undefined) return found(shaped[0], false)
  const inUrl = passwordInUrl(value)
  if (inUrl !== null) return found('a password in a URL', inUrl.doubtful)
  // A web token in code is a client's key as often as a secret: what it opens stands in no file.
  if (/^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/.test(value)) return found('a web token', true)
  // A template is put together at run time: what it will hold stands elsewhere.
  const template = /[{}]|\$\w/.test(value)
  const isPublic = publicKey.test(`${place.path} ${name}`)
  if (!secretName.test(name) || isPublic || template || !looksRandom(value)) return []
  return found(`${name} has a literal value`, placeholder.test(value))
}

function isDoubtfulPath(path: string): boolean {
  const role = roleOf(path)
  return (
    role === 'test' ||
    role === 'example' ||
    role === 'docs' ||
    role === 'template' ||
    /\.(?:example|sample|template|dist|tpl)$/i.test(path)
  )
}
