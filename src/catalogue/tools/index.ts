/** All tools, and what finds them by package, import, call, command, action, image and path. */

import type { ActionReference, Ecosystem, ImageReference } from '../../facts/model.ts'
import {
  type CommandPattern,
  type Invocation,
  matchesCommand,
  parseCommandPattern,
  programsOf,
} from '../commandPattern.ts'
import { type PathTable, pathTable } from '../pathPattern.ts'
import type { ActionMark, CallMark, ContentMark, ToolEntry } from '../tool.ts'
import { matchesWildcard } from '../wildcard.ts'
import { annotationTools } from './annotation.ts'
import { ciReportingTools } from './ciReporting.ts'
import { ciTriggersTools } from './ciTriggers.ts'
import { cloudMlPlatformTools } from './cloudMlPlatform.ts'
import { codeQualityTools } from './codeQuality.ts'
import { configManagementTools } from './configManagement.ts'
import { dataValidationTools } from './dataValidation.ts'
import { dataVersioningTools } from './dataVersioning.ts'
import { deploymentInfraTools } from './deploymentInfra.ts'
import { documentationTools } from './documentation.ts'
import { environmentTools } from './environment.ts'
import { experimentTrackingTools } from './experimentTracking.ts'
import { featureStoreTools } from './featureStore.ts'
import { hpoTools } from './hpo.ts'
import { llmopsTools } from './llmops.ts'
import { mlFrameworkTools } from './mlFramework.ts'
import { modelEvaluationTools } from './modelEvaluation.ts'
import { modelRegistryTools } from './modelRegistry.ts'
import { modelServingTools } from './modelServing.ts'
import { monitoringTools } from './monitoring.ts'
import { notebookTools } from './notebook.ts'
import { pipelineOrchestrationTools } from './pipelineOrchestration.ts'
import { responsibleAiTools } from './responsibleAi.ts'
import { securitySupplyChainTools } from './securitySupplyChain.ts'
import { testingTools } from './testing.ts'

/** Every tool, sorted by id. */
export const tools: readonly ToolEntry[] = [
  ...annotationTools,
  ...ciReportingTools,
  ...ciTriggersTools,
  ...cloudMlPlatformTools,
  ...codeQualityTools,
  ...configManagementTools,
  ...dataValidationTools,
  ...dataVersioningTools,
  ...deploymentInfraTools,
  ...documentationTools,
  ...environmentTools,
  ...experimentTrackingTools,
  ...featureStoreTools,
  ...hpoTools,
  ...llmopsTools,
  ...mlFrameworkTools,
  ...modelEvaluationTools,
  ...modelRegistryTools,
  ...modelServingTools,
  ...monitoringTools,
  ...notebookTools,
  ...pipelineOrchestrationTools,
  ...responsibleAiTools,
  ...securitySupplyChainTools,
  ...testingTools,
].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Ids of what runs a model inside of a program. */
export const inProcessTools: ReadonlySet<string> = new Set(
  tools.filter(({ inProcess }) => inProcess === true).map(({ id }) => id),
)

/** What a table gives back: the tool, and the mark of it that was hit. */
export interface Marked<T> {
  readonly tool: ToolEntry
  readonly mark: T
}

/** The tools that a package of this ecosystem belongs to. A conda environment names most packages as PyPI does. */
export function toolsOfPackage(ecosystem: Ecosystem, name: string): readonly ToolEntry[] {
  const key = packageKey(ecosystem, name)
  const { exact, prefixes } = packages()
  const ecosystems = ecosystem === 'conda' ? (['conda', 'pypi'] as const) : ([ecosystem] as const)
  const found = ecosystems.flatMap(one => [
    ...(exact.get(`${one}:${key}`) ?? []),
    ...prefixes.filter(({ mark }) => matchesWildcard(mark, `${one}:${key}`)).map(({ tool }) => tool),
  ])
  return [...new Set(found)]
}

/** The tools of a dotted Python module: those that name the module itself or the nearest package around it. */
export function toolsOfModule(module: string): readonly ToolEntry[] {
  const table = modules()
  for (let name = module; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('.'), 0))) {
    const found = table.get(name)
    if (found !== undefined) return found
  }
  return []
}

/** The tools of which a call with this resolved dotted name is characteristic. */
export function toolsOfCall(name: string): readonly Marked<CallMark>[] {
  const { exact, byMember } = calls()
  const member = name.slice(name.lastIndexOf('.') + 1)
  return [
    ...(exact.get(name) ?? []),
    ...(byMember.get(member) ?? []).filter(({ mark }) => matchesWildcard(mark.name, name)),
  ]
}

/** Many runs share a command: that of a script which several jobs start. */
const toolsByCommand = new WeakMap<Invocation, readonly ToolEntry[]>()

/** The tools that a command runs. */
export function toolsOfCommand(command: Invocation): readonly ToolEntry[] {
  const known = toolsByCommand.get(command)
  if (known !== undefined) return known
  const found = findToolsOfCommand(command)
  toolsByCommand.set(command, found)
  return found
}

function findToolsOfCommand(command: Invocation): readonly ToolEntry[] {
  const { byProgram, wildcards } = commands()
  const candidates = [...programsOf(command).flatMap(program => byProgram.get(program) ?? []), ...wildcards]
  return [...new Set(candidates.filter(({ mark }) => matchesCommand(mark, command)).map(({ tool }) => tool))]
}

/** The tools of an action that lives in a repository, most specific folder first; their conditions are the caller's to check. */
export function toolsOfAction(reference: ActionReference): readonly Marked<ActionMark>[] {
  if (reference.kind !== 'repository') return []
  const table = actions()
  const found: Marked<ActionMark>[] = []
  const segments = reference.slug.toLowerCase().split('/')
  for (let length = segments.length; length >= 2; length--) {
    found.push(...(table.get(segments.slice(0, length).join('/')) ?? []))
  }
  return found
}

/** The tools of a container image. */
export function toolsOfImage(image: ImageReference): readonly ToolEntry[] {
  const name = image.name.replace(/^(?:docker\.io|index\.docker\.io)\/(?:library\/)?/, '')
  const tag = image.tag ?? ''
  return [
    ...new Set(
      images()
        .filter(({ mark }) => isImage(mark, name, tag))
        .map(({ tool }) => tool),
    ),
  ]
}

/** The tools of a pre-commit hook id. */
export function toolsOfHook(id: string): readonly ToolEntry[] {
  return marked(tool => tool.hooks, 'hooks')
    .filter(({ mark }) => matchesWildcard(mark, id))
    .map(({ tool }) => tool)
}

/** The tools of a `[tool.x]` table. */
export function toolsOfTable(name: string): readonly ToolEntry[] {
  return marked(tool => tool.tables, 'tables')
    .filter(({ mark }) => matchesWildcard(mark, name))
    .map(({ tool }) => tool)
}

/** The tools of an environment variable. */
export function toolsOfVariable(name: string): readonly ToolEntry[] {
  return marked(tool => tool.env, 'env')
    .filter(({ mark }) => matchesWildcard(mark, name))
    .map(({ tool }) => tool)
}

/** The tools of a runner label. */
export function toolsOfRunner(label: string): readonly ToolEntry[] {
  return marked(tool => tool.runners, 'runners')
    .filter(({ mark }) => matchesWildcard(mark, label.toLowerCase()))
    .map(({ tool }) => tool)
}

/** The tools that append to this file of the runner: `$GITHUB_STEP_SUMMARY`. */
export function toolsOfRedirect(target: string): readonly ToolEntry[] {
  return marked(tool => tool.redirects, 'redirects')
    .filter(({ mark }) => target.includes(mark))
    .map(({ tool }) => tool)
}

/** The tools whose file a text names at its end: `conf/params.yaml`. */
export function toolsOfReading(text: string): readonly ToolEntry[] {
  const name = text.slice(text.lastIndexOf('/') + 1)
  return readings().get(name) ?? []
}

/** The tools of whose files a text names one anywhere. */
export function toolsReadBy(text: string): readonly ToolEntry[] {
  return Array.from(readings(), ([name, found]) => (text.includes(name) ? found : [])).flat()
}

/** Files that are a tool's by their path alone. */
export const toolFiles = once((): PathTable<ToolEntry> => {
  return pathTable(tools.flatMap(tool => (tool.files ?? []).map(pattern => [pattern, tool] as const)))
})

/** Files that are a tool's when their text says so. */
export const toolContents = once((): PathTable<Marked<ContentMark>> => {
  return pathTable(
    tools.flatMap(tool =>
      (tool.contents ?? []).flatMap(mark => {
        const value = { tool, mark }
        return mark.files.map(pattern => [pattern, value] as const)
      }),
    ),
  )
})

const packages = once(() => {
  const exact = new Map<string, ToolEntry[]>()
  const prefixes: Marked<string>[] = []
  for (const tool of tools) {
    for (const [ecosystem, names] of Object.entries(tool.packages ?? {})) {
      for (const name of names as readonly string[]) {
        const key = `${ecosystem}:${packageKey(ecosystem as Ecosystem, name)}`
        if (key.endsWith('*')) prefixes.push({ tool, mark: key })
        else add(exact, key, tool)
      }
    }
  }
  return { exact, prefixes }
})

const modules = once(() => {
  const table = new Map<string, ToolEntry[]>()
  for (const tool of tools) for (const module of tool.imports ?? []) add(table, module, tool)
  return table
})

const calls = once(() => {
  const exact = new Map<string, Marked<CallMark>[]>()
  const byMember = new Map<string, Marked<CallMark>[]>()
  for (const tool of tools) {
    for (const mark of tool.calls ?? []) {
      const member = mark.name.slice(mark.name.lastIndexOf('.') + 1)
      if (mark.name.includes('*')) add(byMember, member, { tool, mark })
      else add(exact, mark.name, { tool, mark })
    }
  }
  return { exact, byMember }
})

/** The tools whose characteristic calls belong to a module, by its first name, with the members that they call. */
export const toolsCalledFrom = once((): ReadonlyMap<string, readonly Marked<string>[]> => {
  const table = new Map<string, Marked<string>[]>()
  for (const tool of tools) {
    for (const { name, importing } of tool.calls ?? []) {
      const mark = name.slice(name.lastIndexOf('.') + 1)
      const modules = importing ?? [name]
      const roots = new Set(modules.map(module => module.split('.', 1)[0] ?? '').filter(root => root !== '*'))
      for (const root of roots) add(table, root, { tool, mark })
    }
  }
  return table
})

const commands = once(() => {
  const byProgram = new Map<string, Marked<CommandPattern>[]>()
  const wildcards: Marked<CommandPattern>[] = []
  for (const tool of tools) {
    for (const text of tool.commands ?? []) {
      const mark = parseCommandPattern(text)
      if (mark.program.includes('*')) wildcards.push({ tool, mark })
      else add(byProgram, mark.program, { tool, mark })
    }
  }
  return { byProgram, wildcards }
})

const actions = once(() => {
  const table = new Map<string, Marked<ActionMark>[]>()
  for (const tool of tools) {
    for (const mark of tool.actions ?? []) add(table, mark.slug.toLowerCase(), { tool, mark })
  }
  return table
})

const images = once(() => marked(tool => tool.images, 'images'))

const readings = once(() => {
  const table = new Map<string, ToolEntry[]>()
  for (const tool of tools) for (const name of tool.reads ?? []) add(table, name, tool)
  return table
})

const lists = new Map<string, readonly Marked<string>[]>()

/** All marks of one kind; made when first asked. */
function marked(
  marksOf: (tool: ToolEntry) => readonly string[] | undefined,
  kind: string,
): readonly Marked<string>[] {
  const known = lists.get(kind)
  if (known !== undefined) return known
  const made = tools.flatMap(tool => (marksOf(tool) ?? []).map(mark => ({ tool, mark })))
  lists.set(kind, made)
  return made
}

function isImage(mark: string, name: string, tag: string): boolean {
  const colon = mark.indexOf(':')
  if (colon < 0) return matchesWildcard(mark, name)
  return matchesWildcard(mark.slice(0, colon), name) && matchesWildcard(mark.slice(colon + 1), tag)
}

function packageKey(ecosystem: Ecosystem, name: string): string {
  if (ecosystem !== 'pypi' && ecosystem !== 'conda') return name
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [value])
  else known.push(value)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
