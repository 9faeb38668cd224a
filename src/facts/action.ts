import type { ActionManifest } from './model.ts'
import { Problems } from './workflow/problems.ts'
import { stepsOf } from './workflow/step.ts'
import { WORKFLOW_LIMIT } from './workflow.ts'
import { readYaml } from './yaml.ts'
import { entriesOf, entryOf, itemsOf, nodeAt, textOf, type YamlEntry } from './yamlNode.ts'

/**
 * Reads an `action.yml`. An input's value is its default, empty when it has none. Diagnostics tell what the runner would refuse.
 * Never throws.
 */
export function parseActionManifest(path: string, text: string): ActionManifest {
  const { root, diagnostics } = readYaml(path, text, WORKFLOW_LIMIT)
  const problems = new Problems(path, diagnostics)
  const runs = entryOf(root, 'runs')
  const using = usingOf(textOf(nodeAt(runs?.value, 'using')))
  if (runs === null) problems.refuse(root?.line ?? 1, "the action has no 'runs'")
  else if (using === 'unknown') problems.refuse(runs.line, "'runs.using' is none that the runner knows")
  if (runs !== null && using === 'composite') checkShells(runs, problems)
  return {
    path,
    name: textOf(nodeAt(root, 'name')),
    using,
    inputs: entriesOf(nodeAt(root, 'inputs')).map(({ key, line, value }) => ({
      name: key,
      line,
      value: textOf(nodeAt(value, 'default')) ?? '',
    })),
    steps: using === 'composite' ? stepsOf(nodeAt(runs?.value, 'steps')) : [],
    image: using === 'docker' ? textOf(nodeAt(runs?.value, 'image')) : null,
    main: using === 'node' ? textOf(nodeAt(runs?.value, 'main')) : null,
    diagnostics: problems.diagnostics,
  }
}

function usingOf(using: string | null): ActionManifest['using'] {
  const word = using?.toLowerCase() ?? ''
  if (word === 'composite' || word === 'docker') return word
  return /^node\d{1,3}$/.test(word) ? 'node' : 'unknown'
}

/** Unlike a job, a composite action has no default shell. */
function checkShells({ line, value }: YamlEntry, problems: Problems): void {
  const steps = nodeAt(value, 'steps')
  if (steps?.kind !== 'list') problems.refuse(line, 'the composite action has no steps')
  for (const step of itemsOf(steps)) {
    const shell = textOf(nodeAt(step, 'shell'))
    if (entryOf(step, 'run') !== null && (shell === null || shell === '')) {
      problems.refuse(step.line, "a 'run' step of a composite action needs a 'shell'")
    }
  }
}
