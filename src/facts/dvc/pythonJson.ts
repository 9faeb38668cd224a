/** JSON as Python's `json.dumps` writes it by default, which DVC hashes: every character beyond ASCII escaped, a space behind `,` and `:`. */

import { scalarText } from '../dvcTemplate.ts'
import type { YamlNode } from '../yamlNode.ts'

export function pythonText(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, char =>
    char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value with the keys of its maps sorted, those of `without` left out at every depth. */
export function pythonJson(node: YamlNode, without: ReadonlySet<string>): string {
  if (node.kind === 'list') return `[${node.items.map(item => pythonJson(item, without)).join(', ')}]`
  if (node.kind === 'map') {
    const entries = [...node.entries.values()]
      .filter(({ key }) => !without.has(key))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    return `{${entries.map(({ key, value }) => `${pythonText(key)}: ${pythonJson(value, without)}`).join(', ')}}`
  }
  if (typeof node.value === 'string') return pythonText(node.value)
  return node.value === null ? 'null' : scalarText(node)
}
