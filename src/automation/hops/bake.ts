import type { BakeFile, BakeTarget } from '../../facts/bake.ts'
import type { TraceStep } from '../../model.ts'
import { folderOf, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { followCompose } from './compose.ts'
import { buildImage } from './docker.ts'
import { type Next, unresolved, type Visit } from './hop.ts'
import { splitWords } from './words.ts'

const NAMES = ['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl']
const VALUED = ['-f', '--file', '--set', '--metadata-file', '--progress', '--builder', '--allow']
const MAX_TARGETS = 100

/** `docker buildx bake [-f file] [targets]`: the images that the targets build. */
export function followBake(visit: Visit, args: readonly string[]): readonly Next[] {
  const words = splitWords(args, VALUED)
  return bakeTargets(visit, words.options('-f', '--file'), words.positionals)
}

/** `files` and `targets` are as given; without them the usual file and its default group. */
export function bakeTargets(
  visit: Visit,
  files: readonly string[],
  targets: readonly string[],
): readonly Next[] {
  const { facts, directory } = visit
  const named = files.length > 0 ? files : NAMES
  const path = firstFile(
    facts.snapshot,
    named.filter(name => !/\.ya?ml$/.test(name)).map(name => resolvePath(directory, name)),
  )
  const file = path === null ? null : facts.bake(path)
  if (file === null) {
    // A compose file is a bake file too.
    const compose = files.flatMap(name => (/\.ya?ml$/.test(name) ? ['-f', name] : []))
    const next = followCompose(visit, [...compose, 'build', ...targets])
    return next[0]?.kind === 'unresolved'
      ? [unresolved('docker buildx bake', 'no bake file in the tree')]
      : next
  }
  const wanted = wantedTargets(file, targets.length > 0 ? targets : ['default'])
  if (wanted.length === 0)
    return [unresolved(`docker buildx bake ${targets.join(' ')}`, `no such target in ${file.path}`)]
  return wanted.flatMap(target => {
    const step: TraceStep = { path: file.path, line: target.line, what: `target ${target.name}` }
    return buildTarget(visit, file, target).map(next => ({ ...next, steps: [step, ...next.steps] }))
  })
}

function wantedTargets(file: BakeFile, names: readonly string[]): readonly BakeTarget[] {
  const wanted = new Set(names)
  for (const name of wanted) {
    for (const inner of file.groups.get(name) ?? []) if (wanted.size < MAX_TARGETS) wanted.add(inner)
  }
  return file.targets.filter(({ name }) => wanted.has(name))
}

function buildTarget(visit: Visit, file: BakeFile, target: BakeTarget): readonly Next[] {
  const inherited = (key: 'context' | 'dockerfile' | 'stage') => inheritedValue(file, target, key, new Set())
  // Paths are those of the directory that bake runs in; that of the file when the tool is told none.
  const folder = visit.directory ?? folderOf(file.path)
  const context = resolvePath(folder, inherited('context') ?? '.')
  const dockerfile = context === null ? null : resolvePath(context, inherited('dockerfile') ?? 'Dockerfile')
  return buildImage(visit, { dockerfile, context, target: inherited('stage') }, target.tags)
}

function inheritedValue(
  file: BakeFile,
  target: BakeTarget,
  key: 'context' | 'dockerfile' | 'stage',
  seen: Set<string>,
): string | null {
  if (target[key] !== null || seen.has(target.name)) return target[key]
  seen.add(target.name)
  for (const name of target.inherits.toReversed()) {
    const parent = file.targets.find(other => other.name === name)
    const value = parent === undefined ? null : inheritedValue(file, parent, key, seen)
    if (value !== null) return value
  }
  return null
}
