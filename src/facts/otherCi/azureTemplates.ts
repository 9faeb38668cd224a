/**
 * Templates of Azure Pipelines: a file takes others in and gives them parameters, which stand for their values before anything
 * runs. https://learn.microsoft.com/azure/devops/pipelines/process/templates
 */

import {
  entriesOf,
  itemsOf,
  nodeAt,
  textOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../yamlNode.ts'
import type { Include } from './parts.ts'

export type Parameters = ReadonlyMap<string, string>

/** `- { name, type, default }`, or in the old form a map of names to defaults. */
function defaultsOf(root: YamlNode | null): Parameters {
  const node = nodeAt(root, 'parameters')
  const listed = itemsOf(node).map(item => [textOf(nodeAt(item, 'name')), textOf(nodeAt(item, 'default'))])
  const mapped = entriesOf(node).map(({ key, value }) => [key, textOf(value)])
  const found = [...listed, ...mapped].flatMap(([name, value]) =>
    typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [],
  )
  return new Map(found)
}

const reference = /\$\{\{\s*parameters(?:\.([\w-]+)|\['([\w-]+)'\])\s*\}\}/g

/** The file with the values that it is given in the place of its parameters; one without a value stays as written. */
export function withParameters(root: YamlNode | null, given: Parameters): YamlNode | null {
  const values = new Map([...defaultsOf(root), ...given])
  if (root === null || values.size === 0) return root
  const known = new Map<YamlNode, YamlNode>()
  const filled = (node: YamlNode): YamlNode => {
    const before = known.get(node)
    if (before !== undefined) return before
    const made = fill(node)
    known.set(node, made)
    return made
  }
  const fill = (node: YamlNode): YamlNode => {
    if (node.kind === 'list') return { ...node, items: node.items.filter(isChosen).map(filled) }
    if (node.kind === 'map') {
      const entries = entriesOf(node).filter(({ key }) => holds(key, values) !== false)
      return { ...node, entries: new Map(entries.map(entry => [entry.key, entryWith(entry)])) }
    }
    const text = node.text.replace(reference, (whole, plain?: string, quoted?: string) => {
      return values.get(plain ?? quoted ?? '') ?? whole
    })
    return text === node.text ? node : { ...node, text, value: text }
  }
  const entryWith = (entry: YamlEntry): YamlEntry => ({ ...entry, value: filled(entry.value) })
  const isChosen = (item: YamlNode) => {
    const [only, ...more] = entriesOf(item)
    return only === undefined || more.length > 0 || holds(only.key, values) !== false
  }
  return filled(root)
}

const comparison = /^\$\{\{\s*if\s+(eq|ne)\(\s*parameters\.([\w-]+)\s*,\s*'([^']*)'\s*\)\s*\}\}$/

/** Whether a key such as `${{ if eq(parameters.kind, 'aks') }}` holds; null for every other key and for unknown values. */
function holds(key: string, values: Parameters): boolean | null {
  const [, operator, name = '', wanted = ''] = comparison.exec(key) ?? []
  const value = values.get(name)
  if (operator === undefined || value === undefined) return null
  return (value.toLowerCase() === wanted.toLowerCase()) === (operator === 'eq')
}

/** The templates that a file takes in; those of other repositories (`x.yml@shared`) are not here. */
export function templatesIn(path: string, root: YamlNode | null): readonly Include[] {
  const found: Include[] = []
  const visit = (node: YamlNode | null): void => {
    if (node === null || node.kind === 'scalar') return
    if (node.kind === 'list') {
      for (const item of node.items) visit(item)
      return
    }
    const template = textOf(nodeAt(node, 'template'))
    if (template !== null && !template.includes('@'))
      found.push({ path: besides(path, template), parameters: passed(node) })
    for (const { value } of entriesOf(node)) visit(value)
  }
  visit(root)
  return found
}

/** Plain values; what stands under a condition that is not decided is left to the default. */
function passed(node: YamlMap): Parameters {
  return new Map(
    entriesOf(nodeAt(node, 'parameters')).flatMap(({ key, value }) => {
      const text = textOf(value)
      return text === null ? [] : [[key, text] as const]
    }),
  )
}

function besides(path: string, template: string): string {
  const parts = template.startsWith('/') ? [] : path.split('/').slice(0, -1)
  for (const part of template.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
