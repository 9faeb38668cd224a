/** What a configuration of Nextflow tells, as far as it is literal. https://www.nextflow.io/docs/latest/reference/config.html */

import type { Located } from './model.ts'

/** A literal parameter of the block `params`: the value as written, without quotes. */
export interface NextflowParameter extends Located {
  readonly name: string
}

const LONGEST_LINE = 500

/** The parameters that a configuration sets, outside of its profiles. */
export function parametersIn(text: string): readonly NextflowParameter[] {
  const lines = linesOf(text)
  const start = lines.findIndex(line => /^params\s*\{/.test(line))
  if (start < 0) return []
  return blockOf(lines.slice(start)).flatMap((line, at) => {
    const found = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line)
    if (found === null) return []
    const [, name = '', value = ''] = found
    return [{ name, value: value.replace(/^(["'])(.*)\1$/, '$2'), line: start + at + 1 }]
  })
}

/**
 * Whether a configuration asks for stub runs, and the files that it takes in; of a profile when one is named, else of the whole.
 */
export function stubsIn(
  text: string,
  profile: string | null,
): { readonly stub: boolean; readonly includes: readonly string[] } {
  const lines = linesOf(text)
  const start = profile === null ? 0 : lines.findIndex(line => opens(line, profile))
  if (start < 0) return { stub: false, includes: [] }
  const body = profile === null ? lines : blockOf(lines.slice(start))
  return {
    stub: body.some(line => /(?:^|[\s{])stubRun\s*=\s*true\b/.test(line)),
    includes: body.flatMap(line => /\bincludeConfig\s+["']([^"'\n]{1,300})["']/.exec(line)?.[1] ?? []),
  }
}

function opens(line: string, block: string): boolean {
  const written = line.trimStart()
  return block !== '' && written.startsWith(block) && written.slice(block.length).trimStart().startsWith('{')
}

/** Without comments. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map(line => line.slice(0, LONGEST_LINE).replace(/(?:^|\s)\/\/.*/, ''))
}

/** The lines of a block up to the brace that closes it. */
function blockOf(lines: readonly string[]): readonly string[] {
  let depth = 0
  const end = lines.findIndex(line => {
    depth += line.split('{').length - line.split('}').length
    return depth <= 0
  })
  return end < 0 ? lines : lines.slice(0, end + 1)
}
