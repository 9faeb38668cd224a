/** Which tools one source file uses: imports them and calls into them. */

import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfCall, toolsOfModule, toolsOfPackage, toolsOfReading } from '../catalogue/tools/index.ts'
import { importedNames } from '../facts/code/pythonImports.ts'
import type { CodeFacts } from '../facts/model.ts'
import { holds, type Usage, usagesOf } from './callMarks.ts'

/** A tool in a file, at the first place that shows it best. */
export interface CodeUse {
  readonly tool: ToolEntry
  readonly line: number
  readonly what: string
  /** False when it is imported and nothing of it is called. */
  readonly called: boolean
  /** It is given to other code and never called in this file. */
  readonly handedOn?: true
  /** The file does without it: every import of it stands inside a condition or a function. */
  readonly optional: boolean
}

/** What decides whether an imported name is the tool's. */
export interface CodeSurroundings {
  /** The module belongs to the repository. */
  isLocal(path: string, root: string): boolean
  /** A package of the tool is declared somewhere. */
  isDeclared(tool: ToolEntry): boolean
}

/** The tools of a file, each once; calls before mere imports. */
export function codeUsesOf(code: CodeFacts, around: CodeSurroundings): readonly CodeUse[] {
  const needed = new Set<ToolEntry>()
  const imported: Sight[] = []
  for (const { module, level, names, line, optional } of code.imports) {
    if (level > 0) continue
    for (const name of [module, ...names.map(one => `${module}.${one.name}`)]) {
      for (const tool of toolsOfName(name, code, around)) {
        imported.push({ tool, line, what: `imports ${module}`, called: false })
        if (!optional) needed.add(tool)
      }
    }
  }
  const uses = new Map<ToolEntry, CodeUse>()
  const used = usagesOf(code).flatMap(usage => sightsIn(usage, code, around))
  for (const sight of [...used, ...handedOn(code, around), ...imported]) {
    if (!uses.has(sight.tool)) uses.set(sight.tool, { ...sight, optional: !needed.has(sight.tool) })
  }
  return [...uses.values()]
}

type Sight = Omit<CodeUse, 'optional'>

function sightsIn(usage: Usage, code: CodeFacts, around: CodeSurroundings): Sight[] {
  const { name, line } = usage
  const [root = ''] = name.split(code.language === 'r' ? '::' : '.', 1)
  const imported = isQualified(code, name, root)
  const own = imported && around.isLocal(code.path, root)
  const marked = toolsOfCall(name)
    .filter(({ mark }) => !own && holds(mark, usage, code))
    .map(({ tool }) => tool)
  const called = imported ? toolsOfName(name, code, around) : []
  const read = Object.values(usage.call?.strings ?? {}).flatMap(text => toolsOfReading(text))
  const what = `calls ${name}`
  return [
    ...[...marked, ...called].map(tool => ({ tool, line, what, called: true })),
    ...read.map(tool => ({ tool, line, what: `reads a ${tool.name}`, called: true })),
  ]
}

/** Classes and functions of a tool that are handed to other code: `ModelConfig("boosted", lgb.LGBMRegressor)`. */
function handedOn(code: CodeFacts, around: CodeSurroundings): Sight[] {
  if (code.language !== 'python') return []
  const bound = new Map(
    code.imports.filter(({ level }) => level === 0).flatMap(loaded => importedNames(loaded)),
  )
  return code.calls
    .filter(({ name }) => !looksAtTypes.test(name))
    .flatMap(({ references, line }) =>
      Object.values(references).flatMap(written => {
        const [root = ''] = written.split('.', 1)
        const module = bound.get(root)
        if (module === undefined || written.endsWith('__')) return []
        const name = module + written.slice(root.length)
        const tools = toolsOfName(name, code, around)
        return tools.map(tool => ({
          tool,
          line,
          what: `hands on ${name}`,
          called: true,
          handedOn: true as const,
        }))
      }),
    )
}

/** Calls that ask what something is, and use nothing of it. */
const looksAtTypes = /^(?:isinstance|issubclass|hasattr|(?:typing\.)?cast)$/

/** Whether a name begins with a module that the file loads: a function of its own called `evaluate` is not the library's. */
function isQualified(code: CodeFacts, name: string, root: string): boolean {
  if (code.language === 'r') return name.includes('::')
  return code.imports.some(({ module, level }) => {
    return level === 0 && (module === root || module.startsWith(`${root}.`))
  })
}

/** The tools that a resolved dotted name belongs to, in the language of the file. */
function toolsOfName(name: string, code: CodeFacts, around: CodeSurroundings): readonly ToolEntry[] {
  if (code.language === 'python') {
    const root = name.split('.', 1)[0] ?? ''
    if (around.isLocal(code.path, root)) return []
    return toolsOfModule(name).filter(tool => tool.ambiguousImport !== true || around.isDeclared(tool))
  }
  const [root = ''] = name.split(code.language === 'r' ? '::' : '.', 1)
  return toolsOfPackage(code.language === 'r' ? 'cran' : 'julia', root)
}
