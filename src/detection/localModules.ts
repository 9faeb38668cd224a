/** Which top-level modules the repository holds itself, so that `import evaluate` beside `evaluate.py` is not the library. */

import { folderOf } from '../automation/paths.ts'

/** Whether the first segment of an absolute import, written in this file, names a module of the repository. */
export type IsLocalModule = (importing: string, root: string) => boolean

export function localModulesOf(paths: readonly string[]): IsLocalModule {
  const modules = new Set<string>()
  for (const path of paths) {
    if (!path.endsWith('.py')) continue
    if (path.endsWith('/__init__.py')) modules.add(folderOf(path))
    else modules.add(path.slice(0, -'.py'.length))
  }
  return (importing, root) => {
    if (modules.has(`src/${root}`)) return true
    for (let folder = folderOf(importing); ; folder = folderOf(folder)) {
      const module = folder === '' ? root : `${folder}/${root}`
      // Absolute imports are not looked up inside a package, only in the folder around it.
      const isPackage = folder !== '' && modules.has(folder)
      if (!isPackage && modules.has(module) && `${module}.py` !== importing) return true
      if (folder === '') return false
    }
  }
}
