/** Functions that a stage calls: the handler says which file of the tree runs. */

import { nodeAt, scalarsIn, textOf, type YamlEntry, type YamlNode } from '../yamlNode.ts'

export interface LambdaFunction {
  readonly handler: string
  /** The folder of its code as a template of SAM writes it. */
  readonly codeUri: string | null
}

/** Functions of a template, by their logical name and by the name that they are given, however that is put together. */
export function functionsOf(resources: readonly YamlEntry[]): ReadonlyMap<string, LambdaFunction> {
  const found = new Map<string, LambdaFunction>()
  for (const { key, value } of resources) {
    if (!/^AWS::(?:Lambda|Serverless)::Function$/.test(textOf(nodeAt(value, 'Type')) ?? '')) continue
    const properties = nodeAt(value, 'Properties')
    const handler = textOf(nodeAt(properties, 'Handler'))
    if (handler === null) continue
    const made = { handler, codeUri: textOf(nodeAt(properties, 'CodeUri')) }
    found.set(key, made)
    const name = nameIn(nodeAt(properties, 'FunctionName'))
    if (name !== '') found.set(name, made)
  }
  return found
}

/** A name with all its parts, as `!Ref`, `!Sub` and `Fn::Join` put it together. */
export function nameIn(node: YamlNode | null): string {
  return scalarsIn(node)
    .map(({ text }) => text)
    .join('')
}
