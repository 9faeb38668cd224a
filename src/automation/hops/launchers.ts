import type { Snapshot } from '../../model.ts'
import { resolvePath } from '../paths.ts'
import { filesBelow, isFile } from '../tree.ts'
import { type Hop, inlineCode, type Next, unresolved, type Visit } from './hop.ts'
import { followFile } from './scripts.ts'
import { splitWords } from './words.ts'

const MAX_TESTS = 500

/** Options with a value of the programs below; a word after any other option may be a file. */
const LAUNCH_VALUED = [
  '--nproc_per_node',
  '--nproc-per-node',
  '--nnodes',
  '--node_rank',
  '--node-rank',
  '--master_addr',
  '--master_port',
  '--master-port',
  '--rdzv_backend',
  '--rdzv-backend',
  '--rdzv_endpoint',
  '--rdzv-endpoint',
  '--rdzv_id',
  '--rdzv-id',
  '--max_restarts',
  '--config_file',
  '--num_processes',
  '--num_machines',
  '--mixed_precision',
  '--gpu_ids',
  '--num_gpus',
  '--num_nodes',
  '--hostfile',
  '--include',
  '--exclude',
  '-i',
  '-np',
  '-n',
  '-H',
]

/** Programs that start a script named among their arguments. */
const LAUNCHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['torchrun', []],
  ['torch.distributed.launch', []],
  ['torch.distributed.run', []],
  ['deepspeed', []],
  ['accelerate', ['launch']],
  ['horovodrun', []],
  ['mpirun', []],
  ['mpiexec', []],
  ['streamlit', ['run']],
  ['chainlit', ['run']],
  ['gradio', []],
  ['shiny', ['run']],
  ['panel', ['serve']],
  ['bokeh', ['serve']],
  ['solara', ['run']],
  ['fastapi', ['run', 'dev']],
  ['modal', ['run', 'deploy', 'serve']],
  ['locust', []],
  ['marimo', ['run']],
  ['composer', []],
  ['pyflyte', ['run', 'register']],
  ['dagster', ['job', 'asset', 'dev']],
])

/** `torchrun train.py`, `accelerate launch x.py`, `streamlit run app.py`, `mpirun python x.py`. */
export const launchers: Hop = {
  programs: [...LAUNCHERS.keys()],
  follow(visit) {
    const { command } = visit
    const subcommands = LAUNCHERS.get(command.program) ?? []
    if (subcommands.length > 0 && !subcommands.includes(command.argv[0] ?? '')) return []
    const rest = subcommands.length > 0 ? command.argv.slice(1) : command.argv
    const module = rest.indexOf('-m')
    if (module !== -1) return moduleFile(visit, rest[module + 1] ?? '', rest.slice(module + 2))
    const words = splitWords(rest, LAUNCH_VALUED)
    const written = words.positionals.find(word => /\.(?:py|ipynb)(?:::\w+)?$/.test(word))
    if (written !== undefined) return followFile(visit, written.replace(/::\w+$/, ''), rest)
    const expansion = words.positionals.find(word => word.includes('$'))
    return expansion === undefined ? [] : [unresolved(expansion, 'the path depends on a variable')]
  },
}

function moduleFile(visit: Visit, module: string, args: readonly string[]): readonly Next[] {
  const path = visit.facts.modules().module(module, visit.directory ?? '')
  if (path === null) return [unresolved(module, 'module not in the tree')]
  return [{ kind: 'code', steps: [], path, via: 'command', args }]
}

/** Servers that load `package.module:object`. */
export const servers: Hop = {
  programs: ['uvicorn', 'gunicorn', 'hypercorn', 'waitress-serve', 'flask', 'celery', 'bentoml', 'granian'],
  follow(visit) {
    const { command, facts, directory } = visit
    const words = splitWords(command.argv, [
      '--app-dir',
      '--host',
      '--port',
      '-b',
      '--bind',
      '-w',
      '-k',
      '--app',
      '-A',
    ])
    const named = words.option('--app', '-A')
    const target = named ?? words.positionals.find(word => /^[\w.]+:\w+/.test(word))
    if (target === undefined) return []
    if (target.endsWith('.py')) return loaded(followFile(visit, target, command.argv))
    const moved = words.option('--app-dir', '--chdir')
    const folder = moved === null ? directory : resolvePath(directory, moved)
    const path = facts.modules().entryPoint(target, folder ?? '')
    if (path === null) return [unresolved(target, 'module not in the tree')]
    return [{ kind: 'code', steps: [], path, via: 'import', args: [] }]
  },
}

/** What a server loads waits for requests: only its top level runs. */
function loaded(next: readonly Next[]): readonly Next[] {
  return next.map(item => (item.kind === 'code' ? { ...item, via: 'import', args: [] } : item))
}

const EXPRESSION_VALUED = [
  '-e',
  '-E',
  '--eval',
  '--print',
  '-f',
  '--file',
  '-p',
  '-t',
  '-J',
  '-L',
  '--to',
  '-P',
]

/** `Rscript x.R`, `julia x.jl`, `node x.js` are followed as files. */
export const interpreters: Hop = {
  programs: ['Rscript', 'R', 'julia', 'quarto'],
  follow(visit) {
    const { command, directory, facts } = visit
    const words = splitWords(command.argv, EXPRESSION_VALUED)
    const expression = words.option('-e', '-E', '--eval')
    if (command.program === 'R') {
      const checked =
        command.argv[0] === 'CMD' && command.argv[1] === 'check' ? resolvePath(directory, 'tests') : null
      if (checked !== null) return rTests(facts.snapshot, checked)
      const file = words.option('-f', '--file')
      if (file === null) return inlineCode(visit, 'r', expression ?? command.stdin)
      return followFile(visit, file, command.argv)
    }
    const language = command.program === 'julia' ? 'julia' : 'r'
    if (expression !== null) return followExpression(visit, language, expression)
    const pattern = command.program === 'quarto' ? /\.(?:qmd|ipynb|[Rr]md)$/ : /./
    const written = words.positionals.find(word => pattern.test(word))
    if (written === undefined) return inlineCode(visit, language, command.stdin)
    return followFile(visit, written, words.positionals.slice(1))
  },
}

/** What an expression on the command line runs: itself, documents that it renders, its pipeline, the tests of the package. */
function followExpression(visit: Visit, language: 'r' | 'julia', expression: string): readonly Next[] {
  const pattern = /\b(?:render|knit)\(\s*(?:input\s*=\s*)?(["'])([^"']{1,300}\.(?:[RrQq]md|ipynb))\1/g
  const documents = [...expression.matchAll(pattern)].flatMap(match =>
    followFile(visit, match[2] as string, []),
  )
  return [
    ...inlineCode(visit, language, expression),
    ...documents,
    ...packageFiles(visit, language, expression),
  ]
}

const TARGETS = /\btar_make\w*\(/
const R_TESTS =
  /\b(?:devtools::(?:test|check)|testthat::test_\w+|rcmdcheck(?:::rcmdcheck)?|tinytest::\w+|covr::\w+)\(/

function packageFiles(visit: Visit, language: 'r' | 'julia', expression: string): readonly Next[] {
  const { facts, directory, command } = visit
  if (language === 'r') {
    const targets = TARGETS.test(expression) ? resolvePath(directory, '_targets.R') : null
    if (isFile(facts.snapshot, targets)) return followFile(visit, '_targets.R', [])
    const folder = resolvePath(directory, 'tests')
    return R_TESTS.test(expression) && folder !== null ? rTests(facts.snapshot, folder) : []
  }
  if (!/\bPkg\.test\(/.test(expression)) return []
  const project = command.argv
    .map(word => /^--project=([^@{].*)$/.exec(word)?.[1])
    .find(word => word !== undefined)
  const path = resolvePath(directory, `${project ?? '.'}/test/runtests.jl`)
  return isFile(facts.snapshot, path) ? [{ kind: 'code', steps: [], path, via: 'test', args: [] }] : []
}

/** The test files of an R package. */
export function rTests(snapshot: Snapshot, folder: string): readonly Next[] {
  return filesBelow(snapshot, folder)
    .filter(({ path }) => /\.[Rr]$/.test(path))
    .slice(0, MAX_TESTS)
    .map(({ path }) => ({ kind: 'code', steps: [], path, via: 'test', args: [] }))
}
