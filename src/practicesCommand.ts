/** `mlops-audit practices`: every practice by dimension. */

import { dimensions } from './catalogue/dimensions.ts'
import { practices } from './practices/index.ts'
import { padded } from './report/columns.ts'
import { jsonText } from './report/json.ts'
import { painter } from './report/paint.ts'
import { choiceOf } from './settings/merge.ts'
import { deliver, type ExitCode, isColoured, readWords, type Surroundings } from './surroundings.ts'

export async function runPracticesCommand(words: readonly string[], around: Surroundings): Promise<ExitCode> {
  const line = readWords(words, 'practices', around, 0)
  if (line === null) return 0
  const format = choiceOf(line.options.get('format'), 'format', 'practices') ?? 'text'
  deliver(format === 'json' ? practicesJson() : practicesText(isColoured(line, around)), line, around)
  return 0
}

function practicesJson(): string {
  return jsonText(
    practices.map(({ id, dimension, title, level, weight, kind }) => {
      return { id, dimension, title, level, weight, kind }
    }),
  )
}

function practicesText(color: boolean): string {
  const paint = painter(color)
  const width = Math.max(...practices.map(({ id }) => id.length))
  const parts = dimensions.flatMap(dimension => {
    const own = practices.filter(practice => practice.dimension === dimension.id)
    if (own.length === 0) return []
    const lines = own.map(({ id, title, level, weight, kind }) => {
      const note = kind === 'practice' ? '' : ` (${kind})`
      return `  ${padded(id, width)}  level ${level}, weight ${weight}  ${title}${note}`
    })
    return [[paint('bold', `${dimension.title}, weight ${dimension.weight} of 100`), ...lines].join('\n')]
  })
  return `${parts.join('\n\n')}\n`
}
