import type { Diagnostic, Place } from '../model.ts'
import { readToml } from './toml.ts'
import { readYaml } from './yaml.ts'
import { entryOf, itemsOf, locatedOf, nodeAt, textOf, textsOf } from './yamlNode.ts'

export interface PreCommitHook extends Place {
  readonly id: string
  /** Repository of the hook, `local` or `meta`. */
  readonly repository: string
  readonly revision: string | null
  /** Command of a local hook, or one that replaces the hook's own. */
  readonly entry: string | null
  readonly language: string | null
  readonly args: readonly string[]
  readonly stages: readonly string[]
}

export interface PreCommitConfig {
  readonly path: string
  readonly hooks: readonly PreCommitHook[]
  /** Line of the `ci:` table of pre-commit.ci, null without one. */
  readonly ci: number | null
  /** `default_stages`. */
  readonly defaultStages: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a `.pre-commit-config.yaml`, or the `prek.toml` that says the same. Never throws. */
export function parsePreCommit(path: string, text: string): PreCommitConfig {
  const { root, diagnostics } = path.endsWith('.toml') ? readToml(path, text) : readYaml(path, text)
  const defaultStages = textsOf(nodeAt(root, 'default_stages')).map(stage => stage.value)
  const hooks = itemsOf(nodeAt(root, 'repos')).flatMap(repository =>
    itemsOf(nodeAt(repository, 'hooks')).flatMap(hook => {
      const id = locatedOf(nodeAt(hook, 'id'))
      if (id === null) return []
      const stages = textsOf(nodeAt(hook, 'stages')).map(stage => stage.value)
      return [
        {
          path,
          line: id.line,
          id: id.value,
          repository: textOf(nodeAt(repository, 'repo')) ?? '',
          revision: textOf(nodeAt(repository, 'rev')),
          entry: textOf(nodeAt(hook, 'entry')),
          language: textOf(nodeAt(hook, 'language')),
          args: textsOf(nodeAt(hook, 'args')).map(arg => arg.value),
          stages: stages.length === 0 ? defaultStages : stages,
        },
      ]
    }),
  )
  return { path, hooks, ci: entryOf(root, 'ci')?.line ?? null, defaultStages, diagnostics }
}
