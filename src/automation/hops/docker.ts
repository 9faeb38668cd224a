import { parseImageReference } from '../../facts/image.ts'
import type { Facts } from '../../facts/index.ts'
import { quoteWord } from '../../facts/quote.ts'
import type { Place } from '../../model.ts'
import { type BuiltImage, entryOf, folderInRepository, stagesOf } from '../images.ts'
import { inFolder, resolvePath } from '../paths.ts'
import { isFile } from '../tree.ts'
import { followBake } from './bake.ts'
import { followCompose } from './compose.ts'
import { type Hop, lineOf, type Next, scriptOf, unresolved, type Visit } from './hop.ts'
import { splitWords, type Words } from './words.ts'

/** Options of `docker build` and `docker run` that take a value as the next word. */
const BUILD_VALUED = [
  '-t',
  '--tag',
  '-f',
  '--file',
  '--target',
  '--build-arg',
  '--platform',
  '--label',
  '--cache-from',
]
const BUILD_MORE = [
  '--cache-to',
  '--secret',
  '--ssh',
  '--network',
  '--progress',
  '-o',
  '--output',
  '--builder',
  '-m',
]
const RUN_VALUED = [
  '-v',
  '--volume',
  '--mount',
  '-w',
  '--workdir',
  '-e',
  '--env',
  '--env-file',
  '--name',
  '-p',
  '--publish',
]
const RUN_MORE = [
  '--entrypoint',
  '--gpus',
  '-u',
  '--user',
  '--network',
  '--net',
  '--platform',
  '-h',
  '--hostname',
  '-m',
  '--memory',
  '--shm-size',
  '--ipc',
  '-l',
  '--label',
  '--restart',
  '--cpus',
  '--add-host',
  '--device',
  '--runtime',
  '--pull',
  '--ulimit',
  '-c',
]

/** `docker build`, `docker run`, `docker compose`; podman alike. */
export const docker: Hop = {
  programs: ['docker', 'podman', 'buildah', 'nerdctl', 'docker-compose', 'podman-compose'],
  follow(visit) {
    const { program, argv } = visit.command
    if (program.endsWith('-compose')) return followCompose(visit, argv)
    const [first, second] = argv
    if (first === 'compose') return followCompose(visit, argv.slice(1))
    if (first === 'build' || first === 'bud') return followBuild(visit, argv.slice(1))
    if ((first === 'buildx' || first === 'image' || first === 'builder') && second === 'build') {
      return followBuild(visit, argv.slice(2))
    }
    if (first === 'buildx' && second === 'bake') return followBake(visit, argv.slice(2))
    if (first === 'run') return followRun(visit, argv.slice(1))
    if (first === 'container' && second === 'run') return followRun(visit, argv.slice(2))
    if (first === 'tag') return rename(visit, argv[1] ?? '', argv[2] ?? '')
    return []
  },
}

function rename({ images }: Visit, from: string, to: string): readonly Next[] {
  const image = images.find(from)
  if (image !== null) images.add(to, image)
  return []
}

function followBuild(visit: Visit, args: readonly string[]): readonly Next[] {
  const words = splitWords(args, [...BUILD_VALUED, ...BUILD_MORE])
  const written = words.positionals.at(-1)
  if (written === undefined || written === '-') return []
  const { directory } = visit
  const context = resolvePath(directory, written)
  const file = words.option('-f', '--file')
  const dockerfile = file === null ? inFolder(context ?? '', 'Dockerfile') : resolvePath(directory, file)
  if (context === null && (file === null || dockerfile === null)) {
    const because = /^(?:https?:|git@)/.test(written)
      ? 'the build context is not in the tree'
      : 'the path depends on a variable'
    return [unresolved(`docker build ${written}`, because)]
  }
  return buildImage(
    visit,
    { dockerfile, context, target: words.option('--target') },
    words.options('-t', '--tag'),
  )
}

/** What building an image runs. The names are kept, so that running the image later is understood. */
export function buildImage(
  visit: Pick<Visit, 'facts' | 'images'>,
  image: { dockerfile: string | null; context: string | null; target: string | null },
  names: readonly string[],
): readonly Next[] {
  const { facts, images } = visit
  const path = image.dockerfile
  if (path === null) return [unresolved('docker build', 'the path depends on a variable')]
  if (!isFile(facts.snapshot, path)) return [unresolved('docker build', `no ${path} in the tree`)]
  const built: BuiltImage = { dockerfile: path, context: image.context, target: image.target }
  for (const name of names) images.add(name, built)
  const dockerfile = facts.dockerfile(path)
  if (dockerfile === null) return [unresolved('docker build', `${path} cannot be read`)]
  const stages = stagesOf(dockerfile, image.target)
  const next: Next[] = []
  for (const [at, stage] of stages.entries()) {
    if (stage.image !== null) {
      const step = { path, line: stage.line, what: 'FROM' }
      next.push({ kind: 'image', steps: [step], at: { path, line: stage.line }, image: stage.image })
    }
    for (const command of stage.commands) {
      if (command.kind !== 'run') continue
      const step = { path, line: command.script.line, what: 'RUN' }
      const source = scriptOf(path, command.script, { errexit: false })
      const directory = folderInRepository(
        facts.snapshot,
        stages.slice(0, at + 1).reverse(),
        command.directory,
        image.context,
      )
      next.push({
        kind: 'script',
        steps: [step],
        source,
        directory,
        remote: true,
        environment: stage.environment,
      })
    }
  }
  return next
}

function followRun(visit: Visit, args: readonly string[]): readonly Next[] {
  const { facts, command, directory, images } = visit
  const at = imageAt(args)
  const name = args[at]
  if (name === undefined) return []
  const words = splitWords(args.slice(0, at), [...RUN_VALUED, ...RUN_MORE])
  const rest = args.slice(at + 1)
  const entrypoint = words.option('--entrypoint')
  const built = images.find(name)
  const mounted = mountedFolder(words, directory, words.option('-w', '--workdir'))
  if (built !== null) {
    return runImage(
      { facts, place: command },
      built,
      entrypoint === null ? rest : [entrypoint, ...rest],
      entrypoint !== null,
      mounted,
    )
  }
  const place = { path: command.path, line: command.line }
  const next: Next[] = [{ kind: 'image', steps: [], at: place, image: parseImageReference(name) }]
  const inside = entrypoint === null ? rest : [entrypoint, ...rest]
  if (inside.length > 0) {
    const source = lineOf(command.path, inside.map(quoteWord).join(' '), command.line)
    next.push({ kind: 'script', steps: [], source, directory: mounted, remote: true })
  } else if (isLocalName(facts.snapshot.repository.name, name)) {
    next.push(unresolved(`docker run ${name}`, 'the image is not built in this job'))
  }
  return next
}

/** Index of the image among the arguments of `docker run`: the first word that is neither option nor an option's value. */
function imageAt(args: readonly string[]): number {
  const valued = new Set([...RUN_VALUED, ...RUN_MORE])
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string
    if (!word.startsWith('-')) return i
    if (valued.has(word)) i++
  }
  return args.length
}

/** The image may be the repository's own, built by another job. */
function isLocalName(repository: string | null, image: string): boolean {
  return repository !== null && image.toLowerCase().includes((repository.split('/')[1] ?? '').toLowerCase())
}

/** The folder that `-v "$PWD:/work" -w /work` makes the container work in. */
function mountedFolder(words: Words, directory: string | null, workdir: string | null): string | null {
  for (const [host, inside] of mountsOf(words)) {
    const folder = resolvePath(directory, host)
    if (folder === null) continue
    if (workdir === null || workdir === inside) return folder
    if (workdir.startsWith(`${inside}/`)) return resolvePath(folder, workdir.slice(inside.length + 1))
  }
  return null
}

function mountsOf(words: Words): readonly (readonly [string, string])[] {
  const short = words.options('-v', '--volume').map(mount => {
    const [host = '', inside = ''] = mount.split(/:(?![\\-])/)
    return [host, inside] as const
  })
  const long = words.options('--mount').map(mount => {
    const of = (names: string) => new RegExp(`(?:^|,)(?:${names})=([^,]*)`).exec(mount)?.[1] ?? ''
    return [of('source|src'), of('target|destination|dst')] as const
  })
  return [...short, ...long]
}

/** What starting a built image runs: its entry point and command, or what replaces them. */
export function runImage(
  { facts, place }: { readonly facts: Facts; readonly place: Place },
  built: BuiltImage,
  args: readonly string[],
  replaced: boolean,
  mounted: string | null,
): readonly Next[] {
  const dockerfile = facts.dockerfile(built.dockerfile)
  if (dockerfile === null) return [unresolved('docker run', `${built.dockerfile} cannot be read`)]
  const chain = entryOf(dockerfile, built.target)
  const last = (kind: 'cmd' | 'entrypoint') => {
    for (const stage of chain) {
      const found = stage.commands.findLast(candidate => candidate.kind === kind)
      if (found !== undefined) return found
    }
    return null
  }
  const entrypoint = replaced ? null : last('entrypoint')
  const main = entrypoint ?? (args.length > 0 ? null : last('cmd'))
  const workdir = main?.directory ?? chain[0]?.commands.at(-1)?.directory ?? null
  const folder = mounted ?? folderInRepository(facts.snapshot, chain, workdir, built.context)
  if (main === null) {
    if (args.length === 0) return []
    const step = { path: built.dockerfile, line: 1, what: 'image' }
    const source = lineOf(place.path, args.map(quoteWord).join(' '), place.line)
    return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }]
  }
  const word = main.kind === 'cmd' ? 'CMD' : 'ENTRYPOINT'
  const step = { path: built.dockerfile, line: main.script.line, what: word }
  const tail = args.length > 0 ? args.map(quoteWord).join(' ') : (last('cmd')?.script.text ?? '')
  const text = entrypoint === null || !main.exec ? main.script.text : `${main.script.text} ${tail}`.trim()
  const source = scriptOf(built.dockerfile, { ...main.script, text })
  return [{ kind: 'script', steps: [step], source, directory: folder, remote: true }]
}
