/** Which tools one source file uses: imports them and calls into them. */

import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfCall, toolsOfModule, toolsOfPackage, toolsOfReading } from '../catalogue/tools/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { holds, type Usage, usagesOf } from './callMarks.ts'

/** A tool in a file, at the first place that shows it best. */
export interface CodeUse {
  readonly tool: ToolEntry
  readonly line: number
  readonly what: string
  /** False when it is imported and nothing of it is called. */
  readonly called: boolean
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
  const uses = new Map<ToolEntry, CodeUse>()
  const note = (use: CodeUse): void => {
    if (!uses.has(use.tool)) uses.set(use.tool, use)
  }
  for (const usage of usagesOf(code)) for (const use of usesIn(usage, code, around)) note(use)
  for (const { module, level, names, line } of code.imports) {
    if (level > 0) continue
    const imported = [module, ...names.map(({ name }) => `${module}.${name}`)]
    for (const tool of imported.flatMap(name => toolsOfName(name, code, around))) {
      note({ tool, line, what: `imports ${module}`, called: false })
    }
  }
  return [...uses.values()]
}

function usesIn(usage: Usage, code: CodeFacts, around: CodeSurroundings): CodeUse[] {
  const { name, line } = usage
  const local = around.isLocal(code.path, name.split('.', 1)[0] ?? '')
  const marked = toolsOfCall(name)
    .filter(({ mark }) => (mark.name.startsWith('*') || !local) && holds(mark, usage, code))
    .map(({ tool }) => tool)
  const called = name.startsWith('.') ? [] : toolsOfName(name, code, around)
  const read = Object.values(usage.call?.strings ?? {}).flatMap(text => toolsOfReading(text))
  const what = `calls ${name}`
  return [
    ...[...marked, ...called].map(tool => ({ tool, line, what, called: true })),
    ...read.map(tool => ({ tool, line, what: `reads a ${tool.name}`, called: true })),
  ]
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
