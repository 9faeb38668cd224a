import type { Facts } from '../../facts/index.ts'
import type { NextflowProcess } from '../../facts/nextflow.ts'
import { stubsIn } from '../../facts/nextflowConfig.ts'
import { processesOf } from '../nextflowProcesses.ts'
import { folderOf, inFolder, resolvePath } from '../paths.ts'
import { firstFile, isFile } from '../tree.ts'
import { type Hop, type Next, scriptOf, unresolved, type Visit } from './hop.ts'
import { followFile } from './scripts.ts'
import { splitWords } from './words.ts'

const VALUED = [
  '-profile',
  '-c',
  '-C',
  '-config',
  '-w',
  '-work-dir',
  '-r',
  '-params-file',
  '-resume',
  '-name',
  '-entry',
  '-log',
  '-qs',
  '--outdir',
  '--input',
]

/** Longest configuration that is read, in bytes. */
const LONGEST_CONFIG = 200_000

/** `nextflow run main.nf`: the processes of the file and of what it includes. Channels decide which of them run. */
export const nextflow: Hop = {
  programs: ['nextflow'],
  follow(visit) {
    const { command, facts, directory } = visit
    const words = splitWords(command.argv, VALUED)
    const at = words.positionals.indexOf('run')
    const written = words.positionals[at + 1]
    if (at === -1 || written === undefined || words.has('-stub', '-stub-run', '-preview', '-help')) return []
    const target = resolvePath(directory, written)
    const path =
      target === null
        ? null
        : firstFile(facts.snapshot, [`${target}.nf`, inFolder(target, 'main.nf'), target])
    if (path === null || !path.endsWith('.nf')) {
      return [unresolved(`nextflow run ${written}`, 'no such pipeline in the tree')]
    }
    if (isStub(facts, folderOf(path), words.option('-profile') ?? '')) return []
    return processesOf(facts, path).flatMap(process => runProcess(visit, process, folderOf(path)))
  },
}

/** One of the profiles makes it a stub run: every process only leaves the files that its `stub:` makes. */
function isStub(facts: Facts, folder: string, profiles: string): boolean {
  const config = facts.snapshot.text(inFolder(folder, 'nextflow.config'), LONGEST_CONFIG)
  if (!config.ok) return false
  return profiles.split(',').some(profile => {
    const { stub, includes } = stubsIn(config.text, profile)
    if (stub) return true
    return includes.some(written => {
      const included = resolvePath(folder, written)
      const content = included === null ? null : facts.snapshot.text(included, LONGEST_CONFIG)
      return content?.ok === true && stubsIn(content.text, null).stub
    })
  })
}

function runProcess(visit: Visit, process: NextflowProcess, root: string): readonly Next[] {
  const { path, line, name, script, template } = process
  const step = { path, line, what: `process ${name}` }
  if (template !== null) {
    const file = [
      resolvePath(folderOf(path), `templates/${template.value}`),
      resolvePath(root, `templates/${template.value}`),
    ].find(candidate => isFile(visit.facts.snapshot, candidate))
    if (file === undefined || file === null) return [unresolved(template.value, 'no such template', [step])]
    return followFile({ ...visit, directory: '' }, file, []).map(next => ({
      ...next,
      steps: [step, ...next.steps],
    }))
  }
  if (script === null) return []
  // What lies in `bin` is on the path of every process; anything else is staged into its working directory.
  const source = scriptOf(path, script, { errexit: true })
  return [{ kind: 'script', steps: [step], source, directory: root, remote: true, certainty: 'medium' }]
}
