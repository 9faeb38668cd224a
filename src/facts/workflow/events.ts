import type { WorkflowEvent } from '../model.ts'
import {
  entriesOf,
  entryOf,
  itemsOf,
  locatedOf,
  nodeAt,
  textOf,
  textsOf,
  type YamlNode,
} from '../yamlNode.ts'

/** The events of an `on:`, given as a text, a list or a map. */
export function eventsOf(on: YamlNode | null): readonly WorkflowEvent[] {
  if (on?.kind === 'map') return entriesOf(on).map(({ key, line, value }) => eventOf(key, line, value))
  return textsOf(on).map(({ value, line }) => eventOf(value, line, null))
}

function eventOf(name: string, line: number, settings: YamlNode | null): WorkflowEvent {
  const inputs = entriesOf(nodeAt(settings, 'inputs'))
  const list = (key: string) => textsOf(nodeAt(settings, key)).map(({ value }) => value)
  return {
    name,
    line,
    branches: list('branches'),
    branchesIgnore: list('branches-ignore'),
    tags: list('tags'),
    tagsIgnore: list('tags-ignore'),
    paths: list('paths'),
    pathsIgnore: list('paths-ignore'),
    types: list('types'),
    cron: itemsOf(settings).flatMap(item => locatedOf(entryOf(item, 'cron')?.value) ?? []),
    workflows: list('workflows'),
    inputs: inputs.map(({ key }) => key),
    inputDefaults: inputs.flatMap(({ key, value }) => {
      const given = entryOf(value, 'default')
      const text = textOf(given?.value)
      return given === null || text === null ? [] : [{ name: key, value: text, line: given.line }]
    }),
  }
}
