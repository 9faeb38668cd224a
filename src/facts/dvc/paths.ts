/** Paths of DVC files: relative to a folder of the repository, never out of it. */

/**
 * A path as written (`./a`, `a//b`, `../c`), from the root of the repository, where `folder` lies. Null for what is not in the
 * repository: absolute paths, URLs, `..` out of the root. The root itself is `` .
 */
export function pathFrom(folder: string, written: string): string | null {
  if (isOutside(written)) return null
  const parts: string[] = []
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** An absolute path of any system, or a URL (`s3://…`, `remote://…`). */
function isOutside(written: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]{0,30}:\/\/|~)/.test(written)
}

/** Whether `path` is `folder` or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
