/** R Markdown and Quarto: code in fenced chunks. */

export interface Chunks {
  readonly language: 'python' | 'r' | 'julia'
  /** The document with every line blank that is not code of that language, so that positions stay. */
  readonly text: string
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})\s*\{\s*([A-Za-z]+)/
const KNOWN: ReadonlyMap<string, Chunks['language']> = new Map([
  ['r', 'r'],
  ['python', 'python'],
  ['julia', 'julia'],
])

interface Chunk {
  readonly language: Chunks['language'] | null
  readonly from: number
  readonly to: number
}

function findChunks(lines: readonly string[]): readonly Chunk[] {
  const found: Chunk[] = []
  let open: { fence: string; language: Chunks['language'] | null; from: number } | null = null
  lines.forEach((line, index) => {
    if (open === null) {
      const [, fence = '', language = ''] = FENCE.exec(line) ?? []
      if (fence !== '') open = { fence, language: KNOWN.get(language.toLowerCase()) ?? null, from: index + 1 }
    } else if (line.trim() === open.fence) {
      found.push({ language: open.language, from: open.from, to: index })
      open = null
    }
  })
  return found
}

/** The code of the language that has most chunks (R when none has), everything else blanked. */
export function codeChunks(document: string): Chunks {
  const lines = document.split('\n')
  const chunks = findChunks(lines)
  const count = (language: Chunks['language']): number =>
    chunks.filter(chunk => chunk.language === language).length
  const language = (['python', 'julia'] as const).reduce<Chunks['language']>(
    (best, one) => (count(one) > count(best) ? one : best),
    'r',
  )
  const kept = lines.map(() => '')
  for (const chunk of chunks) {
    if (chunk.language !== language) continue
    for (let index = chunk.from; index < chunk.to; index += 1) kept[index] = lines[index] ?? ''
  }
  return { language, text: kept.join('\n') }
}
