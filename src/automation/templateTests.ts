import type { ScriptSource } from '../facts/index.ts'
import type { CodeFacts } from '../facts/model.ts'
import { commandsInPython } from '../facts/pythonCommands.ts'
import type { Snapshot } from '../model.ts'
import { lineOf } from './hops/hop.ts'

/** The folder of a template that becomes the project: the first whose name is a placeholder; null without one. */
export function templateFolder(snapshot: Snapshot): string | null {
  const known = folders.get(snapshot)
  if (known !== undefined) return known
  let found: string | null = null
  for (const { path } of snapshot.files) {
    found = /^(?:[^/{]+\/){0,3}\{\{[^/]*\}\}(?=\/)/.exec(path)?.[0] ?? null
    if (found !== null) break
  }
  folders.set(snapshot, found)
  return found
}

const folders = new WeakMap<Snapshot, string | null>()

/** Whether code makes a project of a template: pytest-cookies, cookiecutter, copier. */
export function bakesTemplate({ calls }: CodeFacts): boolean {
  return calls.some(({ name, written }) => {
    return (
      /^(?:copier\.run_copy|copier\.copy|cookiecutter\.(?:main\.)?cookiecutter)$/.test(name) ||
      /^(?:cookies?|copie)\.(?:bake|copy)$/.test(written)
    )
  })
}

/** Commands that such code runs: by `subprocess`, and the texts of its lists that look like some. */
export function commandsInTemplate(code: CodeFacts): readonly ScriptSource[] {
  const listed = code.strings.filter(({ name, value }) => /commands?\[\d+\]$/i.test(name) && / /.test(value))
  return [...commandsInPython(code), ...listed].map(({ value, line }) => lineOf(code.path, value, line))
}

/** A script inside a template without the tags that making the project takes away: `{% raw %}`. */
export function withoutTemplateTags(source: ScriptSource): ScriptSource {
  if (!source.path.includes('{{')) return source
  return { ...source, text: source.text.replace(/\{%[^%\n]{0,200}%\}/g, '') }
}
