import { quoteWord } from '../../facts/quote.ts'
import { resolvePath } from '../paths.ts'
import { isFile } from '../tree.ts'
import { followBuildSpec, followSubmit } from './cloudBuild.ts'
import { type Hop, lineOf, type Next, unresolved } from './hop.ts'
import { followJobFile } from './jobFiles.ts'
import { splitWords } from './words.ts'

/** Command lines that submit a job file, by program; the file is an option's value or a word of its own. */
const SUBMITS: ReadonlyMap<string, RegExp> = new Map([
  ['az', /^ml (?:job|pipeline|schedule|online-deployment|batch-deployment) (?:create|update|run)\b/],
  ['anyscale', /^(?:job|jobs) submit\b|^(?:service|services) (?:rollout|deploy)\b/],
  ['sky', /^(?:launch|exec|jobs launch|spot launch|serve up)\b/],
  ['argo', /^(?:submit|cron create)\b/],
  ['kubectl', /^(?:apply|create)\b/],
  ['oc', /^(?:apply|create)\b/],
  ['gcloud', /^(?:beta |alpha )?ai custom-jobs create\b/],
  ['wandb', /^(?:sweep|launch)\b/],
  ['det', /^(?:experiment|e) create\b/],
  ['polyaxon', /^run\b/],
  ['dstack', /^apply\b/],
])

/** `az ml job create -f job.yml`, `argo submit x.yaml`, `anyscale job submit x.yaml`: what the job file runs. */
export const cloudJobs: Hop = {
  programs: [...SUBMITS.keys(), 'aws'],
  follow(visit) {
    const { facts, command, directory } = visit
    const line = command.argv.join(' ')
    const submitted = /^(?:alpha |beta )?builds submit\b/.exec(line)
    if (command.program === 'gcloud' && submitted !== null)
      return followSubmit(visit, command.argv.slice(submitted[0].split(' ').length))
    if (command.program === 'aws') {
      return /^codebuild (?:start-build|batch-start-build)\b/.test(line) ? followBuildSpec(visit) : []
    }
    if (SUBMITS.get(command.program)?.test(line) !== true) return []
    const words = splitWords(command.argv, [
      '-f',
      '--file',
      '--filename',
      '--config',
      '--service-config-file',
      '--config-file',
    ])
    const named = words.options(
      '-f',
      '--file',
      '--filename',
      '--config',
      '--service-config-file',
      '--config-file',
    )
    const files = [...named, ...words.positionals].filter(word => /\.(?:ya?ml|json)$/.test(word))
    return files.flatMap(written => {
      const path = resolvePath(directory, written)
      if (/^https?:/.test(written)) return []
      if (path === null) return [unresolved(written, 'the path depends on a variable')]
      return isFile(facts.snapshot, path)
        ? followJobFile(facts, path)
        : [unresolved(written, 'job file not in the tree')]
    })
  },
}

/** `ray job submit --working-dir . -- python train.py`: the words of the job itself. */
export const rayJobs: Hop = {
  programs: ['ray'],
  follow({ command, directory }) {
    const [first, second, ...rest] = command.argv
    if (!(first === 'job' && second === 'submit') && first !== 'submit') return []
    const words = splitWords(first === 'submit' ? command.argv.slice(1) : rest, [
      '--working-dir',
      '--address',
      '--runtime-env',
      '--runtime-env-json',
      '--submission-id',
    ])
    const split = rest.indexOf('--')
    const job = split === -1 ? words.positionals : rest.slice(split + 1)
    if (job.length === 0) return []
    const moved = words.option('--working-dir')
    const folder = moved === null ? directory : (resolvePath(directory, moved) ?? directory)
    const source = lineOf(command.path, job.map(quoteWord).join(' '), command.line)
    const next: Next = { kind: 'script', steps: [], source, directory: folder, certainty: 'medium' }
    return [next]
  },
}
