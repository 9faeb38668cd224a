import type { PreCommitHook } from '../../facts/precommit.ts'
import { quoteWord } from '../../facts/quote.ts'
import { inFolder, resolvePath } from '../paths.ts'
import { firstFile } from '../tree.ts'
import { type Hop, lineOf, type Next, unresolved } from './hop.ts'
import { splitWords } from './words.ts'

/** Programs that well-known hooks run, where the id is not already the program. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['ruff-check', 'ruff check'],
  ['ruff', 'ruff check'],
  ['ruff-format', 'ruff format'],
  ['black-jupyter', 'black'],
  ['nbqa-black', 'nbqa black'],
  ['nbqa-isort', 'nbqa isort'],
  ['nbqa-flake8', 'nbqa flake8'],
  ['nbqa-pyupgrade', 'nbqa pyupgrade'],
  ['nbqa-ruff', 'nbqa ruff'],
  ['nbqa-mypy', 'nbqa mypy'],
  ['nbqa-pylint', 'nbqa pylint'],
  ['seed-isort-config', 'seed-isort-config'],
  ['blacken-docs', 'blacken-docs'],
  ['prettier', 'prettier'],
  ['eslint', 'eslint'],
  ['poetry-check', 'poetry check'],
  ['poetry-lock', 'poetry lock'],
  ['uv-lock', 'uv lock'],
  ['pip-compile', 'pip-compile'],
  ['dvc-pre-commit', 'dvc status'],
  ['dvc-pre-push', 'dvc push'],
  ['dvc-post-checkout', 'dvc checkout'],
  ['gitleaks', 'gitleaks protect'],
  ['detect-secrets', 'detect-secrets-hook'],
  ['trufflehog', 'trufflehog'],
  ['shellcheck', 'shellcheck'],
  ['hadolint-docker', 'hadolint'],
  ['markdownlint-cli2', 'markdownlint-cli2'],
  ['mypy', 'mypy'],
  ['terraform_fmt', 'terraform fmt'],
  ['terraform_validate', 'terraform validate'],
  ['jupyter-nb-clear-output', 'jupyter nbconvert'],
])

/** Stages that `pre-commit run` does not run without being told. */
const OTHER_STAGES = new Set([
  'manual',
  'pre-push',
  'push',
  'commit-msg',
  'prepare-commit-msg',
  'post-checkout',
  'post-commit',
  'post-merge',
  'post-rewrite',
  'pre-rebase',
])

/** `pre-commit run`: the hooks of the configuration, each as the command that it runs. */
export const preCommit: Hop = {
  programs: ['pre-commit', 'prek'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, [
      '-c',
      '--config',
      '--hook-stage',
      '--from-ref',
      '--to-ref',
      '-s',
      '-o',
      '--files',
    ])
    const [first, hook] = words.positionals
    if (first !== 'run') return []
    const option = words.option('-c', '--config')
    const usual = ['.pre-commit-config.yaml', '.pre-commit-config.yml', 'prek.toml']
    const named = option === null ? usual.map(name => inFolder('', name)) : [resolvePath(directory, option)]
    const path = firstFile(facts.snapshot, named)
    if (path === null) return [unresolved('pre-commit run', `no ${option ?? usual[0]} in the tree`)]
    return followHooks(facts.preCommit(path)?.hooks ?? [], hook ?? null, words.option('--hook-stage'))
  },
}

/** The commands of the hooks: of one of them, or of all that the stage runs. */
export function followHooks(
  hooks: readonly PreCommitHook[],
  only: string | null,
  stage: string | null,
): readonly Next[] {
  const wanted = hooks.filter(hook => (only === null ? runsIn(hook, stage) : hook.id === only))
  if (only !== null && wanted.length === 0) {
    return [
      unresolved(`hook ${only}`, /[$`]/.test(only) ? 'the name is a variable' : 'not in the configuration'),
    ]
  }
  return wanted.map(hook => {
    // The entry of these languages is a pattern or a message.
    const entry = hook.language === 'pygrep' || hook.language === 'fail' ? null : hook.entry
    const program = entry ?? PROGRAMS.get(hook.id) ?? hook.id
    const text = [program, ...hook.args.map(quoteWord)].join(' ')
    const step = { path: hook.path, line: hook.line, what: `hook ${hook.id}` }
    return { kind: 'script', steps: [step], source: lineOf(hook.path, text, hook.line), directory: '' }
  })
}

function runsIn(hook: PreCommitHook, stage: string | null): boolean {
  if (hook.stages.length === 0) return true
  if (stage !== null) return hook.stages.includes(stage) || hook.stages.includes(`pre-${stage}`)
  return hook.stages.some(name => !OTHER_STAGES.has(name))
}
