import type { Facts } from '../facts/index.ts'
import type { NextflowProcess } from '../facts/nextflow.ts'
import { folderOf, inFolder, resolvePath } from './paths.ts'
import { firstFile } from './tree.ts'

const MAX_FILES = 200
const MAX_PROCESSES = 300

/** The processes of a Nextflow file and of all that it includes, its own first. */
export function processesOf(facts: Facts, start: string): readonly NextflowProcess[] {
  const processes: NextflowProcess[] = []
  const seen = new Set([start])
  for (const path of seen) {
    processes.push(...(facts.nextflow(path)?.processes ?? []))
    for (const found of includedBy(facts, path)) if (seen.size < MAX_FILES) seen.add(found)
  }
  return processes.slice(0, MAX_PROCESSES)
}

/** The files of the tree that a Nextflow file includes. */
export function includedBy(facts: Facts, path: string): readonly string[] {
  return (facts.nextflow(path)?.includes ?? []).flatMap(({ value }) => {
    const target = resolvePath(folderOf(path), value)
    if (target === null) return []
    return firstFile(facts.snapshot, [`${target}.nf`, inFolder(target, 'main.nf'), target]) ?? []
  })
}
