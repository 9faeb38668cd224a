/** Conda environment files, also those that Azure ML and MLflow write. */

import type { DependencyFile } from '../model.ts'
import { readYaml } from '../yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../yamlNode.ts'
import { addCondaSpec } from './condaSpec.ts'
import { type Draft, draftOf, finish, report } from './draft.ts'
import { addRequirementLine } from './requirements.ts'

/** Keys of which a conda environment has at least one beside its dependencies, unless these have Python; a Helm chart has lists of that name too. */
const TYPICAL = ['channels', 'name', 'prefix', 'variables', 'platforms']

/** Reads a conda environment; null for a YAML file that is none. */
export function parseCondaEnvironment(path: string, text: string): DependencyFile | null {
  const draft = draftOf(path, 'conda')
  const { root, diagnostics } = readYaml(path, text)
  const list = nodeAt(root, 'dependencies')
  if (!isEnvironment(root, list)) return null
  draft.diagnostics.push(...diagnostics)
  for (const item of itemsOf(list)) {
    const spec = textOf(item)
    if (spec === null) addPip(draft, item)
    else if (!addCondaSpec(draft, spec, { line: item.line, group: null }))
      report(draft, item.line, 'malformed', `'${spec.slice(0, 60)}' names no package`)
  }
  return finish(draft)
}

function isEnvironment(root: YamlNode | null, list: YamlNode | null): boolean {
  if (list?.kind !== 'list') return false
  const plain = itemsOf(list).every(item => item.kind === 'scalar' || nodeAt(item, 'pip') !== null)
  const typical = TYPICAL.some(key => nodeAt(root, key) !== null)
  return plain && (typical || itemsOf(list).some(item => /^python\b/.test(textOf(item) ?? '')))
}

/** `- pip: [...]`: lines of a requirements file. */
function addPip(draft: Draft, item: YamlNode): void {
  for (const { key, value } of entriesOf(item)) {
    if (key !== 'pip') continue
    for (const line of itemsOf(value)) {
      const text = textOf(line)?.trim() ?? ''
      if (text !== '') addRequirementLine(draft, text, line.line, 'pip')
    }
  }
}
