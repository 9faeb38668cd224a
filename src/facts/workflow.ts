import type { Workflow } from './model.ts'
import { checkWorkflow } from './workflow/check.ts'
import { eventsOf } from './workflow/events.ts'
import { concurrencyOf, permissionsOf, runDefaultsOf } from './workflow/fields.ts'
import { jobsOf } from './workflow/job.ts'
import { checkNeeds } from './workflow/needs.ts'
import { Problems } from './workflow/problems.ts'
import { readYaml } from './yaml.ts'
import { entryOf, nodeAt, pairsOf, textOf } from './yamlNode.ts'

/** Characters of a workflow or an action manifest that are read; the largest of 1,381 real workflows has 121,000. */
export const WORKFLOW_LIMIT = 512 * 1024

/**
 * Reads a file of `.github/workflows`. It is invalid when GitHub would refuse it; its diagnostics then say why. What could be read
 * is kept all the same. Never throws.
 */
export function parseWorkflow(path: string, text: string): Workflow {
  const { root, documents, diagnostics } = readYaml(path, text, WORKFLOW_LIMIT)
  const problems = new Problems(path, diagnostics)
  const events = eventsOf(nodeAt(root, 'on'))
  const jobs = jobsOf(nodeAt(root, 'jobs'))
  const second = documents[1]
  if (second !== undefined) problems.refuse(second.line, 'a workflow file holds one document alone')
  // In a file that could be read in part only, whatever else is missing says nothing new.
  const whole = diagnostics.every(({ problem }) => problem === 'invalid')
  if (whole && root?.kind === 'map') {
    checkWorkflow(root, events, problems)
    checkNeeds(jobs, problems)
  } else if (whole)
    problems.refuse(root?.line ?? 1, root === null ? 'the file is empty' : 'a workflow must be a map')
  return {
    path,
    name: textOf(nodeAt(root, 'name')),
    valid: !problems.refused,
    events,
    permissions: permissionsOf(entryOf(root, 'permissions')),
    concurrency: concurrencyOf(entryOf(root, 'concurrency')),
    env: pairsOf(nodeAt(root, 'env')),
    defaults: runDefaultsOf(root),
    jobs,
    diagnostics: problems.diagnostics,
  }
}
