/** `.dvc/config`: remotes and what is said of them. Values of credentials are never kept. https://dvc.org/doc/user-guide/project-structure/configuration */

import type { Diagnostic, Place } from '../../model.ts'
import { iniValue, readIni } from '../ini.ts'

export type RemoteType =
  | 's3'
  | 'gs'
  | 'azure'
  | 'gdrive'
  | 'ssh'
  | 'hdfs'
  | 'webhdfs'
  | 'webdav'
  | 'http'
  | 'oss'
  | 'local'
  | 'unknown'

export interface DvcRemote extends Place {
  readonly name: string
  readonly type: RemoteType
  /** Without user information; null when the remote has none. */
  readonly url: string | null
  readonly default: boolean
  /** `version_aware` or `worktree`: files keep their names in the cloud. */
  readonly cloudVersioned: boolean
  /** `allow_anonymous_login`: anybody may read it. */
  readonly anonymous: boolean
}

/** An option that holds a credential, by name alone. */
export interface DvcCredential extends Place {
  readonly section: string
  readonly option: string
}

export interface DvcConfig {
  readonly path: string
  readonly remotes: readonly DvcRemote[]
  /** Name of the default remote, null when none is set. */
  readonly defaultRemote: string | null
  readonly credentials: readonly DvcCredential[]
  readonly autostage: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of a remote that hold a credential. https://dvc.org/doc/user-guide/data-management/remote-storage */
export const SECRET_OPTIONS: ReadonlySet<string> = new Set([
  'password',
  'access_key_id',
  'secret_access_key',
  'session_token',
  'sse_customer_key',
  'connection_string',
  'sas_token',
  'account_key',
  'client_secret',
  'oss_key_id',
  'oss_key_secret',
  'gdrive_client_secret',
  'token',
  'passphrase',
  'custom_auth_header',
])

const TYPES: Readonly<Record<string, RemoteType>> = {
  s3: 's3',
  gs: 'gs',
  gcs: 'gs',
  azure: 'azure',
  gdrive: 'gdrive',
  ssh: 'ssh',
  hdfs: 'hdfs',
  webhdfs: 'webhdfs',
  webdav: 'webdav',
  webdavs: 'webdav',
  http: 'http',
  https: 'http',
  oss: 'oss',
}

const REMOTE = /^remote\s+"(.*)"$/

/** Reads a DVC configuration. Never throws. */
export function parseDvcConfig(path: string, text: string): DvcConfig {
  const file = readIni(path, text)
  const defaultRemote = iniValue(file, 'core', 'remote')?.value || null
  const sections = [...file.sections.values()]
  return {
    path,
    defaultRemote,
    autostage: /^(?:true|1|yes|on)$/i.test(iniValue(file, 'core', 'autostage')?.value ?? ''),
    remotes: sections.flatMap(({ name, line, values }): DvcRemote[] => {
      const remote = REMOTE.exec(name)?.[1]
      if (remote === undefined) return []
      const url = values.get('url')
      const flag = (key: string) => /^(?:true|1|yes|on)$/i.test(values.get(key)?.value ?? '')
      return [
        {
          path,
          line: url?.line ?? line,
          name: remote,
          type: remoteType(url?.value ?? ''),
          url: url === undefined ? null : withoutUser(url.value),
          default: remote === defaultRemote,
          cloudVersioned: flag('version_aware') || flag('worktree'),
          anonymous: flag('allow_anonymous_login'),
        },
      ]
    }),
    credentials: sections.flatMap(section =>
      [...section.values.values()]
        .filter(({ key, value }) => holdsCredential(key.toLowerCase(), value.trim()))
        .map(({ key, line }) => ({ path, line, section: section.name, option: key })),
    ),
    diagnostics: file.diagnostics,
  }
}

/** A URL can hold one too: `https://user:password@host`. */
function holdsCredential(key: string, value: string): boolean {
  if (key === 'url') return /^[a-z][\w+.-]{0,30}:\/\/[^/@:]{0,200}:[^/@]{1,500}@/i.test(value)
  return value !== '' && SECRET_OPTIONS.has(key)
}

/** The kind of a remote, by the scheme of its URL; no scheme is a path on the machine. */
export function remoteType(url: string): RemoteType {
  const scheme = /^([a-z][\w+.-]{0,30}):\/\//i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return url === '' ? 'unknown' : 'local'
  return Object.hasOwn(TYPES, scheme) ? (TYPES[scheme] as RemoteType) : 'unknown'
}

function withoutUser(url: string): string {
  return url.replace(/^([a-z][\w+.-]{0,30}:\/\/)[^/@]{0,500}@/i, '$1')
}
