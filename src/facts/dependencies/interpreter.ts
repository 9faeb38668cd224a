/** Files that only name the interpreter. */

import type { DependencyFile, Located } from '../model.ts'
import { draftOf, finish } from './draft.ts'
import type { DependencyFormat } from './format.ts'

/** The lines of a small file that are not empty and no comments. */
function telling(text: string): readonly Located[] {
  return text
    .slice(0, 4096)
    .split('\n')
    .map((line, index) => ({ value: line.replace(/#.*$/, '').trim(), line: index + 1 }))
    .filter(({ value }) => value !== '')
}

function fileOf(path: string, format: DependencyFormat, interpreter: Located | null): DependencyFile | null {
  return interpreter === null ? null : finish({ ...draftOf(path, format), interpreter })
}

/**
 * `.python-version` of pyenv and uv: one version a line, the first one rules. Null when it names none: pyenv takes names of
 * virtual environments too, and a template may stand there.
 */
export function parsePythonVersion(path: string, text: string): DependencyFile | null {
  const [first] = telling(text)
  const version = /^(?:c?python[-@]?)?(\d[\w.]*|[a-z]+\d*-\d[\w.-]*)$/i.exec(first?.value ?? '')?.[1]
  const interpreter = first === undefined || version === undefined ? null : { ...first, value: version }
  return fileOf(path, '.python-version', interpreter)
}

/** `runtime.txt` of Heroku, Binder and Streamlit: `python-3.11.4`. Null when it names something else. */
export function parseRuntime(path: string, text: string): DependencyFile | null {
  const [first] = telling(text)
  const version = /^python-?\s*(\d[\w.]*)$/i.exec(first?.value ?? '')?.[1]
  return fileOf(
    path,
    'runtime.txt',
    first === undefined || version === undefined ? null : { ...first, value: version },
  )
}

/** `.tool-versions` of asdf and mise: `python 3.11.4`, a fallback behind it. Null when no Python stands in it. */
export function parseToolVersions(path: string, text: string): DependencyFile | null {
  for (const { value, line } of telling(text)) {
    const [tool, version] = value.split(/\s+/)
    if (tool === 'python' && version !== undefined)
      return fileOf(path, '.tool-versions', { value: version, line })
  }
  return null
}
