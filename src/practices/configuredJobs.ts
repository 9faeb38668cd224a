/** Programs of the project that run the class which a configuration file names: `project confs/training.yaml`. */

import { isOwn } from '../facts/role.ts'
import { scalarsIn } from '../facts/yamlNode.ts'
import type { Place } from '../model.ts'
import { folderOf } from '../paths.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'
import { runsWith } from './startedCode.ts'

export interface ConfiguredJob extends Place {
  /** The console entry point that takes the file. */
  readonly program: string
  /** The class that the file names. */
  readonly name: string
  /** The entry point, the class, and what the class imports. */
  readonly files: ReadonlySet<string>
}

/** Configuration files that are read at most. */
const mostConfigurations = 100
const largest = 100_000

const remembered = new WeakMap<Subject, readonly ConfiguredJob[]>()

/** Jobs by their configuration, which is the place. */
export function configuredJobs(subject: Subject): readonly ConfiguredJob[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const { facts, snapshot } = subject
  const programs = facts.dependencyFiles
    .filter(({ path }) => isOwn(path))
    .flatMap(({ path: manifest, scripts }) =>
      scripts.flatMap(({ name, target }) => {
        const entry = facts.modules().entryPoint(target, folderOf(manifest))
        return entry === null ? [] : [{ program: name, entry, classes: classesBehind(subject, entry) }]
      }),
    )
    .filter(({ classes }) => classes.size > 0)
  const configurations = programs.length === 0 ? [] : filesEnding(snapshot, 'yaml', 'yml', 'json')
  const found = configurations
    .filter(
      ({ path, kind }) => kind === 'file' && /(?:^|\/)(?:conf|config|job)[\w-]*\//i.test(path) && isOwn(path),
    )
    .filter(({ path }) => (snapshot.size(path) ?? 0) < largest)
    .slice(0, mostConfigurations)
    .flatMap(({ path }) => {
      const scalars = scalarsIn(facts.data(path))
      return programs.flatMap(({ program, entry, classes }) => {
        const named = scalars.filter(({ text }) => classes.has(text))
        const [first] = named
        if (first === undefined) return []
        const defining = named.flatMap(({ text }) => classes.get(text) ?? [])
        // A package imports all its modules; what the class itself imports runs with it.
        const behind = runsWith(subject, defining, file => file.endsWith('__init__.py'))
        return [{ path, line: first.line, program, name: first.text, files: new Set([entry, ...behind]) }]
      })
    })
  remembered.set(subject, found)
  return found
}

/** Classes of the code that a program holds, with their files. */
function classesBehind(subject: Subject, entry: string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>()
  for (const path of runsWith(subject, [entry]))
    for (const { name } of subject.facts.code(path)?.classes ?? [])
      if (/^[A-Z]\w*[a-z]/.test(name)) classes.set(name, path)
  return classes
}
