/** `mlops-audit tools`: every tool that is recognised, by category. */

import { tools } from './catalogue/tools/index.ts'
import { padded } from './report/columns.ts'
import { jsonText } from './report/json.ts'
import { painter } from './report/paint.ts'
import { choiceOf } from './settings/merge.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings } from './surroundings.ts'

export async function runToolsCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'tools', around, 0)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'tools') ?? 'text'
  deliver(format === 'json' ? toolsJson() : toolsText(isColoured(line, around)), line, around)
  return 0
}

function toolsJson(): string {
  return jsonText(tools.map(({ id, name, category, link = null }) => ({ id, name, category, link })))
}

function toolsText(color: boolean): string {
  const paint = painter(color)
  const width = Math.max(...tools.map(({ id }) => id.length))
  const categories = [...new Set(tools.map(({ category }) => category))].sort()
  const parts = categories.map(category => {
    const own = tools.filter(tool => tool.category === category)
    const lines = own.map(({ id, name }) => `  ${padded(id, width)}  ${name}`)
    return [paint('bold', category), ...lines].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}
