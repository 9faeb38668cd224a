import type { ComposeService } from '../../facts/compose.ts'
import { parseImageReference } from '../../facts/image.ts'
import { folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { buildImage, runImage } from './docker.ts'
import { lineOf, type Next, unresolved, type Visit } from './hop.ts'
import { splitWords } from './words.ts'

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']
const GLOBAL_VALUED = [
  '-f',
  '--file',
  '-p',
  '--project-name',
  '--profile',
  '--env-file',
  '--project-directory',
  '--ansi',
]
const RUN_VALUED = [
  '-e',
  '--env',
  '-v',
  '--volume',
  '-w',
  '--workdir',
  '--name',
  '-u',
  '--user',
  '--entrypoint',
  '-p',
]
const UP_VALUED = [
  '--scale',
  '-t',
  '--timeout',
  '--exit-code-from',
  '--attach',
  '--wait-timeout',
  '--build-arg',
  '--index',
]

/** `docker compose build|up|run|exec`: what building the services runs, and what starting them runs. */
export function followCompose(visit: Visit, args: readonly string[]): readonly Next[] {
  const at = subcommandAt(args)
  const subcommand = args[at] ?? ''
  if (!['build', 'up', 'run', 'start', 'create', 'exec'].includes(subcommand)) return []
  const global = splitWords(args.slice(0, at), GLOBAL_VALUED)
  const files = composeFiles(visit, global.options('-f', '--file'))
  if (files.length === 0) return [unresolved('docker compose', 'no compose file in the tree')]
  const services = new Map<string, ComposeService>()
  for (const path of files) {
    for (const service of visit.facts.compose(path)?.services ?? []) {
      const before = services.get(service.name)
      services.set(service.name, before === undefined ? service : merge(before, service))
    }
  }
  const rest = args.slice(at + 1)
  const profiles = global.options('--profile')
  if (subcommand === 'run' || subcommand === 'exec') return runService(visit, services, rest)
  const words = splitWords(rest, UP_VALUED)
  const names = words.positionals.length > 0 ? words.positionals : null
  const wanted = [...services.values()].filter(service =>
    names === null
      ? service.profiles.length === 0 || service.profiles.some(profile => profiles.includes(profile))
      : names.includes(service.name),
  )
  const chosen = names === null ? wanted : withDependencies(services, wanted)
  return chosen.flatMap(service => [
    ...buildService(visit, service),
    ...(subcommand === 'build' ? [] : startService(visit, service)),
  ])
}

function subcommandAt(args: readonly string[]): number {
  const valued = new Set(GLOBAL_VALUED)
  let at = 0
  while (at < args.length && args[at]?.startsWith('-') === true) at += valued.has(args[at] as string) ? 2 : 1
  return at
}

function composeFiles({ facts, directory }: Visit, named: readonly string[]): readonly string[] {
  if (named.length > 0) {
    return named.flatMap(name => firstFile(facts.snapshot, [resolvePath(directory, name)]) ?? [])
  }
  const main = firstFile(
    facts.snapshot,
    NAMES.map(name => resolvePath(directory, name)),
  )
  if (main === null) return []
  const override = firstFile(facts.snapshot, [main.replace(/\.(ya?ml)$/, '.override.$1')])
  return override === null ? [main] : [main, override]
}

function merge(before: ComposeService, after: ComposeService): ComposeService {
  return {
    ...before,
    image: after.image ?? before.image,
    build: after.build ?? before.build,
    command: after.command ?? before.command,
    entrypoint: after.entrypoint ?? before.entrypoint,
    workingDirectory: after.workingDirectory ?? before.workingDirectory,
    volumes: [...before.volumes, ...after.volumes],
    dependsOn: [...before.dependsOn, ...after.dependsOn],
  }
}

function withDependencies(
  services: ReadonlyMap<string, ComposeService>,
  wanted: readonly ComposeService[],
): readonly ComposeService[] {
  const found = new Set(wanted)
  for (const service of found) {
    for (const name of service.dependsOn) {
      const needed = services.get(name)
      if (needed !== undefined) found.add(needed)
    }
  }
  return [...found]
}

function buildService(visit: Visit, service: ComposeService): readonly Next[] {
  const step = { path: service.path, line: service.line, what: `service ${service.name}` }
  const { build } = service
  if (build === null) {
    if (service.image === null) return []
    const image = parseImageReference(service.image.value)
    return [{ kind: 'image', steps: [step], at: { path: service.path, line: service.image.line }, image }]
  }
  const context = resolvePath(folderOf(service.path), build.context)
  const dockerfile = context === null ? null : resolvePath(context, build.dockerfile ?? 'Dockerfile')
  const names = [nameOf(service), service.image?.value ?? '']
  const next = buildImage(visit, { dockerfile, context, target: build.target }, names)
  return next.map(item => ({ ...item, steps: [step, ...item.steps] }))
}

/** The name under which the image of a service is kept among the images that a job builds. */
function nameOf(service: ComposeService): string {
  return `compose:${service.path}:${service.name}`
}

function startService(visit: Visit, service: ComposeService, args: readonly string[] = []): readonly Next[] {
  const step = { path: service.path, line: service.line, what: `service ${service.name}` }
  const mounted = mountedFolder(service)
  const own = [service.entrypoint, args.length > 0 ? null : service.command].filter(part => part !== null)
  const text = [...own.map(part => part.value), ...args].join(' ')
  const built = visit.images.find(nameOf(service))
  if (text !== '') {
    const line = own[0]?.line ?? service.line
    const source = lineOf(service.path, text, line)
    const context = service.build === null ? null : resolvePath(folderOf(service.path), service.build.context)
    return [{ kind: 'script', steps: [step], source, directory: mounted ?? context, remote: true }]
  }
  if (built === null) return []
  return runImage({ facts: visit.facts, place: service }, built, [], false, mounted).map(item => ({
    ...item,
    steps: [step, ...item.steps],
  }))
}

function mountedFolder(service: ComposeService): string | null {
  for (const volume of service.volumes) {
    const [host = '', inside = ''] = volume.split(':')
    if (!host.startsWith('.')) continue
    const folder = resolvePath(folderOf(service.path), host)
    const { workingDirectory } = service
    if (folder === null) continue
    if (workingDirectory === null || workingDirectory === inside) return folder
    if (workingDirectory.startsWith(`${inside}/`))
      return inFolder(folder, workingDirectory.slice(inside.length + 1))
  }
  return null
}

function runService(
  visit: Visit,
  services: ReadonlyMap<string, ComposeService>,
  args: readonly string[],
): readonly Next[] {
  const valued = new Set(RUN_VALUED)
  let at = 0
  while (at < args.length && args[at]?.startsWith('-') === true) at += valued.has(args[at] as string) ? 2 : 1
  const service = services.get(args[at] ?? '')
  if (service === undefined) return [unresolved(`docker compose run ${args[at] ?? ''}`, 'no such service')]
  return [...buildService(visit, service), ...startService(visit, service, args.slice(at + 1))]
}
