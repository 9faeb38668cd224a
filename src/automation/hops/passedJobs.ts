import type { Facts } from '../../facts/index.ts'
import { nodeAt, textOf } from '../../facts/yamlNode.ts'
import { normalisePath } from '../paths.ts'
import { isFile } from '../tree.ts'
import type { Next } from './hop.ts'
import { followJobFile } from './jobFiles.ts'

/** Schemas of the job files of Azure ML, which say of themselves what they are. */
const JOB_SCHEMA = /azureml.*\b(?:pipelineJob|commandJob|sweepJob)\b/
const JOB_KINDS = ['pipeline', 'command', 'sweep']

/**
 * Job files in the tree that are handed to a workflow of another repository, which can hardly do anything but submit them
 * (`with: parameters-file: mlops/azureml/train/pipeline.yml`); that it does is a guess all the same.
 */
export function followPassedJobs(facts: Facts, values: readonly string[]): readonly Next[] {
  return values.flatMap(value => {
    const path = /^[\w./ -]+\.ya?ml$/.test(value) ? normalisePath(value) : null
    if (path === null || !isFile(facts.snapshot, path) || !isJobFile(facts, path)) return []
    return followJobFile(facts, path).map(next => ({ ...next, certainty: 'low' }))
  })
}

function isJobFile(facts: Facts, path: string): boolean {
  const root = facts.data(path)
  if (root === null) return false
  const schema = textOf(nodeAt(root, '$schema'))
  if (schema !== null && JOB_SCHEMA.test(schema)) return true
  const kind = textOf(nodeAt(root, 'type'))
  const runs = nodeAt(root, 'jobs') ?? nodeAt(root, 'command')
  return kind !== null && JOB_KINDS.includes(kind) && runs !== null
}
