import type { Facts } from '../../facts/index.ts'
import { quoteWord } from '../../facts/quote.ts'
import { entriesOf, itemsOf, nodeAt, textOf, textsOf, type YamlNode } from '../../facts/yamlNode.ts'
import { inFolder, baseName as nameOf, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { buildImage } from './docker.ts'
import { lineOf, type Next, scriptOf, unresolved, type Visit } from './hop.ts'
import { splitWords } from './words.ts'

const SUBMIT_VALUED = [
  '--config',
  '--tag',
  '-t',
  '--substitutions',
  '--project',
  '--region',
  '--timeout',
  '--machine-type',
  '--service-account',
  '--gcs-source-staging-dir',
  '--gcs-log-dir',
  '--ignore-file',
  '--account',
  '--format',
]
const CONFIGS = ['cloudbuild.yaml', 'cloudbuild.yml', 'cloudbuild.json']
/** Images of build steps whose arguments are those of the program that they are named after. */
const PROGRAMS =
  /^(?:docker|gcloud|kubectl|gsutil|npm|yarn|git|mvn|gradle|go|bazel|terraform|helm|python|pip|poetry|curl|bash|sh)$/
const MAX_STEPS = 100

/** `gcloud builds submit`: the steps of the configuration, or the Dockerfile of what is sent. */
export function followSubmit(visit: Visit, args: readonly string[]): readonly Next[] {
  const { facts, directory } = visit
  const words = splitWords(args, SUBMIT_VALUED)
  const source = resolvePath(directory, words.positionals[0] ?? '.')
  const config = words.option('--config')
  const tags = words.options('--tag', '-t')
  if (tags.length > 0 && source !== null) {
    return buildImage(
      visit,
      { dockerfile: inFolder(source, 'Dockerfile'), context: source, target: null },
      tags,
    )
  }
  const paths =
    config === null
      ? CONFIGS.map(name => (source === null ? null : inFolder(source, name)))
      : [resolvePath(directory, config)]
  const path = firstFile(facts.snapshot, paths)
  if (path === null) return [unresolved('gcloud builds submit', 'no build configuration in the tree')]
  return stepsOf(facts, path, source ?? '')
}

function stepsOf(facts: Facts, path: string, source: string): readonly Next[] {
  const root = facts.data(path)
  const next = itemsOf(nodeAt(root, 'steps'))
    .slice(0, MAX_STEPS)
    .flatMap((item): readonly Next[] => {
      const id = textOf(nodeAt(item, 'id'))
      const step = { path, line: item.line, what: id === null ? 'build step' : `build step ${id}` }
      const found = commandOf(item)
      if (found === null) return []
      const moved = textOf(nodeAt(item, 'dir'))
      const directory = moved === null ? source : resolvePath(source, moved)
      const script = scriptOf(path, { text: found.text, line: found.line, literal: found.literal })
      return [{ kind: 'script', steps: [step], source: script, directory, remote: true }]
    })
  // What `images` lists is pushed when all steps have succeeded.
  const pushed = textsOf(nodeAt(root, 'images')).slice(0, MAX_STEPS)
  return [
    ...next,
    ...pushed.map(({ value, line }): Next => {
      const step = { path, line, what: 'images' }
      const script = lineOf(path, `docker push ${quoteWord(value)}`, line)
      return { kind: 'script', steps: [step], source: script, directory: source }
    }),
  ]
}

interface StepText {
  readonly text: string
  readonly line: number
  readonly literal: boolean
}

function commandOf(step: YamlNode): StepText | null {
  const script = nodeAt(step, 'script')
  const text = textOf(script)
  if (script !== null && text !== null) return { text, line: script.line, literal: false }
  const args = textsOf(nodeAt(step, 'args'))
  const image = textOf(nodeAt(step, 'name')) ?? ''
  const named = nameOf(image.replace(/[:@].*$/, ''))
  const program = textOf(nodeAt(step, 'entrypoint')) ?? programOf(named)
  const words = [
    ...(program === null ? [] : [program]),
    ...args.map(({ value }) => value.replaceAll('$$', '$')),
  ]
  if (words.length === 0) return null
  return { text: words.map(quoteWord).join(' '), line: args[0]?.line ?? step.line, literal: false }
}

function programOf(image: string): string | null {
  if (image === 'executor') return 'kaniko'
  return PROGRAMS.test(image) && !/^(?:python|pip|poetry)$/.test(image) ? image : null
}

/** `aws codebuild start-build`: the commands of the build specification in the tree, which the project names elsewhere. */
export function followBuildSpec({ facts, directory, command }: Visit): readonly Next[] {
  const named = splitWords(command.argv, ['--buildspec-override', '--project-name', '--source-version'])
  const override = named.option('--buildspec-override')
  const names = override === null ? ['buildspec.yml', 'buildspec.yaml'] : [override]
  const path = firstFile(
    facts.snapshot,
    names.map(name => resolvePath(directory, name)),
  )
  if (path === null) return [unresolved('aws codebuild start-build', 'no build specification in the tree')]
  return entriesOf(nodeAt(facts.data(path), 'phases')).flatMap(({ key, line, value }) => {
    const commands = textsOf(nodeAt(value, 'commands'))
    const step = { path, line, what: `phase ${key}` }
    return commands.slice(0, MAX_STEPS).map((text): Next => {
      const source = lineOf(path, text.value, text.line)
      return { kind: 'script', steps: [step], source, directory: '', certainty: 'medium' }
    })
  })
}
