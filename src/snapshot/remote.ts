/** `owner/name` from the address of a remote. */

/** The first address of the remote `origin` in a git configuration file, null when it has none. */
export function originUrl(configuration: string): string | null {
  let inOrigin = false
  for (const raw of configuration.split('\n')) {
    let line = raw.trim()
    const section = /^\[([^\]"]*(?:"[^"]*")?)\]/.exec(line)
    if (section !== null) {
      inOrigin = /^\s*remote\s+"origin"$/i.test(section[1] ?? '')
      line = line.slice(section[0].length).trim()
    }
    const value = inOrigin ? /^url\s*=(.*)$/i.exec(line)?.[1] : undefined
    if (value !== undefined) return value.trim().replaceAll('"', '')
  }
  return null
}

/**
 * `owner/name` of an address as hosting services write it (`https://`, `ssh://`, `git@host:`), without credentials, port and
 * `.git`; null for local paths and for longer or shorter paths than two segments.
 */
export function repositoryName(url: string): string | null {
  const path =
    /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
    /^(?:[^@/\\:]+@)?[^@/\\:]{2,}:(?![\\/])(.+)$/.exec(url)?.[1]
  const name = path?.replace(/\/+$/, '').replace(/\.git$/i, '')
  return name !== undefined && /^(?!\.)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(name) ? name : null
}
