import type { Job } from '../model.ts'
import { parseActionReference } from '../references.ts'
import {
  entriesOf,
  entryOf,
  locatedOf,
  nodeAt,
  pairsOf,
  textOf,
  textsOf,
  type YamlEntry,
  type YamlNode,
} from '../yamlNode.ts'
import { concurrencyOf, containerOf, permissionsOf, runDefaultsOf, settingOf } from './fields.ts'
import { matrixJobsOf, matrixOf } from './matrix.ts'
import { stepsOf } from './step.ts'

/** The jobs of a `jobs:`; what is no map is none. */
export function jobsOf(jobs: YamlNode | null): readonly Job[] {
  const entries = entriesOf(jobs).filter(({ value }) => value.kind === 'map')
  // GitHub compares ids without regard to case; they get the case of the job that they name.
  const ids = new Map(entries.map(({ key }) => [key.toLowerCase(), key]))
  return entries.map(entry => jobOf(entry, ids))
}

function jobOf({ key: id, line, value: node }: YamlEntry, ids: ReadonlyMap<string, string>): Job {
  const uses = locatedOf(nodeAt(node, 'uses'))
  const container = entryOf(node, 'container')
  const environment = entryOf(node, 'environment')
  const matrix = nodeAt(node, 'strategy', 'matrix')
  const secrets = nodeAt(node, 'secrets')
  return {
    id,
    line,
    name: textOf(nodeAt(node, 'name')),
    needs: textsOf(nodeAt(node, 'needs')).map(({ value }) => ids.get(value.toLowerCase()) ?? value),
    if: settingOf(entryOf(node, 'if')),
    runsOn: runsOnOf(nodeAt(node, 'runs-on')),
    environment: settingOf(environment) ?? settingOf(entryOf(environment?.value, 'name')),
    container: container === null ? null : containerOf(container),
    services: entriesOf(nodeAt(node, 'services')).flatMap(service => {
      const use = containerOf(service)
      return use === null ? [] : [{ ...use, id: service.key }]
    }),
    matrix: matrixOf(matrix),
    matrixJobs: matrixJobsOf(matrix),
    hasMatrix: matrix !== null,
    timeoutMinutes: settingOf(entryOf(node, 'timeout-minutes')),
    concurrency: concurrencyOf(entryOf(node, 'concurrency')),
    permissions: permissionsOf(entryOf(node, 'permissions')),
    env: pairsOf(nodeAt(node, 'env')),
    defaults: runDefaultsOf(node),
    outputs: pairsOf(nodeAt(node, 'outputs')),
    continueOnError: settingOf(entryOf(node, 'continue-on-error')),
    uses: uses === null ? null : { ...uses, reference: parseActionReference(uses.value) },
    with: pairsOf(nodeAt(node, 'with')),
    secrets: textOf(secrets) === 'inherit' ? 'inherit' : pairsOf(secrets),
    steps: stepsOf(nodeAt(node, 'steps')),
  }
}

/** The labels; the group when there are none. */
function runsOnOf(node: YamlNode | null): readonly string[] {
  const labels = textsOf(node?.kind === 'map' ? nodeAt(node, 'labels') : node)
  const chosen = labels.length > 0 ? labels : textsOf(nodeAt(node, 'group'))
  return chosen.map(({ value }) => value)
}
