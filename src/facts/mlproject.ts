import type { Diagnostic, Place } from '../model.ts'
import type { Located } from './model.ts'
import { readYaml } from './yaml.ts'
import { entriesOf, entryOf, locatedOf, nodeAt, textOf, type YamlNode } from './yamlNode.ts'

export interface MlEntryPoint extends Place {
  readonly name: string
  readonly command: Located | null
  readonly parameters: readonly { readonly name: string; readonly fallback: string | null }[]
}

/** An MLflow project file. */
export interface MlProject {
  readonly path: string
  readonly name: string | null
  readonly entryPoints: readonly MlEntryPoint[]
  /** `python_env`, `conda_env` or `docker_env`, with the file or image that it names. */
  readonly environment: (Located & { readonly kind: string }) | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads an MLproject file. Never throws. */
export function parseMlProject(path: string, text: string): MlProject {
  const { root, diagnostics } = readYaml(path, text)
  const entryPoints = entriesOf(nodeAt(root, 'entry_points')).map(({ key, line, value }) => ({
    path,
    line,
    name: key,
    command: locatedOf(nodeAt(value, 'command')),
    parameters: entriesOf(nodeAt(value, 'parameters')).map(parameter => ({
      name: parameter.key,
      fallback: textOf(nodeAt(parameter.value, 'default')),
    })),
  }))
  return {
    path,
    name: textOf(nodeAt(root, 'name')),
    entryPoints,
    environment: environmentOf(root),
    diagnostics,
  }
}

function environmentOf(root: YamlNode | null): MlProject['environment'] {
  for (const kind of ['python_env', 'conda_env', 'docker_env']) {
    const entry = entryOf(root, kind)
    if (entry === null) continue
    return {
      kind,
      value: textOf(entry.value) ?? textOf(nodeAt(entry.value, 'image')) ?? '',
      line: entry.line,
    }
  }
  return null
}
