/** Projects inside a repository. */

/** A directory that is an ML project of its own. */
export interface Root {
  /** From the repository's root, '' for the root itself. */
  readonly path: string
  /** Completes "a project of its own, because …". */
  readonly because: string
}

export interface Layout {
  /** By path. */
  readonly roots: readonly Root[]
  /** Directories with a manifest or pipeline of their own, by path: the roots, their parts, and what is no ML project. */
  readonly components: readonly string[]
}

/** What is audited: a directory, with or without the projects that lie in it. */
export interface Area {
  /** From the repository's root, '' for the root itself. */
  readonly path: string
  /** Directories in it that are left out: roots that are audited apart. */
  readonly without: readonly string[]
}

/** Whether a path lies in a directory ('' holds everything). */
export function isBelow(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/** Whether a path belongs to an area. */
export function isIn(path: string, area: Area): boolean {
  return isBelow(path, area.path) && !area.without.some(directory => isBelow(path, directory))
}
