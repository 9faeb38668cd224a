import { isKnownProgram } from '../../catalogue/commands.ts'
import { resolvePath } from '../paths.ts'
import { isFile } from '../tree.ts'
import { cdk } from './cdk.ts'
import { cloudJobs, rayJobs } from './cloudJobs.ts'
import { docker } from './docker.ts'
import { dvc } from './dvc.ts'
import { type Hop, type Next, unresolved, type Visit } from './hop.ts'
import { just } from './just.ts'
import { kedro } from './kedro.ts'
import { interpreters, launchers, servers } from './launchers.ts'
import { make } from './make.ts'
import { mlflow } from './mlflow.ts'
import { nextflow } from './nextflow.ts'
import { jupyter, notebookTests, papermill } from './notebooks.ts'
import { preCommit } from './preCommit.ts'
import { consoleScripts, pipedFiles, pythonFiles, pythonModules } from './python.ts'
import { invoke, nox } from './pythonTasks.ts'
import { batchScripts, pathPrograms, shellScripts } from './scripts.ts'
import { snakemake } from './snakemake.ts'
import { taskfile } from './taskfile.ts'
import { manifestTasks, mise, nodeScripts, wrappedTasks } from './tasks.ts'
import { pytest, unittest } from './tests.ts'
import { tox } from './tox.ts'

/** Every kind of hop from a command. Those without programs look at what no other has taken, in this order. */
const hops: readonly Hop[] = [
  shellScripts,
  batchScripts,
  pythonFiles,
  pipedFiles,
  make,
  just,
  taskfile,
  tox,
  nox,
  invoke,
  nodeScripts,
  manifestTasks,
  mise,
  preCommit,
  pytest,
  unittest,
  dvc,
  mlflow,
  kedro,
  snakemake,
  nextflow,
  docker,
  cdk,
  cloudJobs,
  rayJobs,
  papermill,
  jupyter,
  notebookTests,
  interpreters,
  launchers,
  servers,
  pathPrograms,
  wrappedTasks,
  pythonModules,
  consoleScripts,
]

/** Files that one unknown program is said to be given. */
const MAX_GIVEN = 5

const byProgram = new Map(hops.flatMap(hop => (hop.programs ?? []).map(program => [program, hop] as const)))
const general = hops.filter(hop => hop.programs === null)

/** What a command leads to; empty for one that runs nothing of the repository. */
export function followCommand(visit: Visit): readonly Next[] {
  const known = byProgram.get(visit.command.program)?.follow(visit) ?? null
  // A task of a manifest may be called like a program (`hatch run pytest`), and wins when it is wrapped.
  const wrapped = wrappedTasks.follow(visit)
  if (wrapped !== null) return wrapped
  if (known !== null) return known
  for (const hop of general) {
    const next = hop.follow(visit)
    if (next !== null) return next
  }
  return startedByUnknown(visit)
}

/** Files of the tree that a program is given that we do not know: it may well run them, which must not be lost. */
function startedByUnknown(visit: Visit): readonly Next[] {
  const { program, argv } = visit.command
  if (isKnownProgram(program) && !/^python\d?$/.test(program)) return []
  if (/^(?:#|\W*$)|^-/.test(program)) return []
  return argv
    .filter(word => /\.(?:py|ipynb|[Rr]|jl|sh)$/.test(word) && !word.startsWith('-'))
    .filter(word => isFile(visit.facts.snapshot, resolvePath(visit.directory, word)))
    .slice(0, MAX_GIVEN)
    .map(word => unresolved(word, `whether ${program} runs it is not known`))
}
