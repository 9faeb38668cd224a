import { filesBelow } from '../tree.ts'
import { type Hop, unresolved } from './hop.ts'

const MAX_FILES = 200

/** `kedro run`: the pipelines and nodes of the project, which stand in its `pipelines` folders and its registry. */
export const kedro: Hop = {
  programs: ['kedro'],
  follow({ facts, command, directory }) {
    if (command.argv[0] !== 'run') return []
    if (directory === null) return [unresolved('kedro run', 'the directory is not known')]
    const files = filesBelow(facts.snapshot, directory)
      .map(file => file.path)
      .filter(path => /(?:^|\/)(?:pipelines\/.*|pipeline_registry|hooks|settings)\.py$/.test(path))
      .filter(path => !/(?:^|\/)tests?\/|\{\{/.test(path))
    if (files.length === 0) return [unresolved('kedro run', 'no pipeline in the tree')]
    return files
      .slice(0, MAX_FILES)
      .map(path => ({ kind: 'code', steps: [], path, via: 'command', args: [], certainty: 'low' }))
  },
}
