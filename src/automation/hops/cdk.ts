import { nodeAt, textOf } from '../../facts/yamlNode.ts'
import { resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { type Hop, lineOf } from './hop.ts'
import { splitWords } from './words.ts'

const running = /^(?:synth|synthesize|deploy|diff|ls|list|import)$/

/** `cdk synth`, `cdk deploy`: they run the program of `cdk.json`, which makes the templates. */
export const cdk: Hop = {
  programs: ['cdk'],
  follow({ facts, command, directory }) {
    if (!running.test(command.argv[0] ?? '')) return []
    const told = splitWords(command.argv.slice(1), [
      '-a',
      '--app',
      '-o',
      '--output',
      '-c',
      '--context',
    ]).option('-a', '--app')
    const path = directory === null ? null : firstFile(facts.snapshot, [resolvePath(directory, 'cdk.json')])
    const app = nodeAt(path === null ? null : facts.data(path), 'app')
    const text = told ?? textOf(app)
    if (text === null) return []
    const source =
      told === null && path !== null && app !== null
        ? lineOf(path, text, app.line)
        : lineOf(command.path, text, command.line)
    return [{ kind: 'script', steps: [], source, directory }]
  },
}
