import type { CommandRun } from '../../automation/model.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { roleOf } from '../../facts/role.ts'
import { nodeAt, textsOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { folderOf } from '../../paths.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, reachedCommands, reachedTasks } from '../reading.ts'

export const notebooksChecked: Practice = {
  id: 'notebooks-checked',
  dimension: 'testing-validation',
  title: 'Notebooks are clean and executable',
  level: 1,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Notebooks do not hide untested logic.',
  sources: ['Pynblint catalogue (same authors as PAPER)', 'GCP0', 'issues chirho #409 etc.'],
  evidence: {
    met: 'CI executes or lints them (`pytest --nbval|--nbmake`, papermill, `jupyter execute`, `nbqa`, `jupytext --test`, pynblint, marimo check) or `nbstripout` filter/hook + linear execution counts',
    partial: 'stripped outputs only',
    unmet: 'no check (saved outputs, in or out of order)',
    notApplicable: 'no notebooks',
  },
  assess: subject => {
    const paths = notebooksOf(subject)
    if (paths.length === 0) return notApplicable('There are no notebooks.')
    const executed = reachedTasks(subject, 'run-notebook').filter(task => task.confidence !== 'low')
    const checks = reachedCommands(subject).filter(
      run => checksNotebooks(run, subject) || isRunAsScript(run, subject),
    )
    const automated = nonEmpty([...executed.map(task => evidenceOfTask(task)), ...checks.map(evidenceOf)])
    if (automated !== null) {
      return met({ evidence: automated, because: 'A workflow runs or lints the notebooks.' })
    }
    const notebooks = paths.slice(0, mostNotebooks).flatMap(path => subject.facts.code(path) ?? [])
    const stripping = strippingHook(subject)
    const messy = notebooks.filter(isMessy)
    if (stripping !== null && messy.length === 0) {
      return met({
        evidence: [stripping],
        strength: 'configured',
        because: 'A hook strips the notebooks, and none is saved out of order.',
      })
    }
    const saved = notebooks.filter(code => (code.notebookState?.cellsWithOutputs ?? 0) > 0)
    const [first] = notebooks
    if (first !== undefined && saved.length === 0) {
      return partial({
        evidence: [evidenceAt({ path: first.path, line: 1 }, 'no saved outputs')],
        because: 'The notebooks are saved without outputs; nothing checks them.',
      })
    }
    if (stripping !== null) {
      return partial({
        evidence: [stripping],
        because: 'A hook strips notebooks, but some are saved out of order.',
      })
    }
    const hidden = hiddenElsewhere(subject, /notebook|jupyter|\bnb/i)
    if (hidden !== null) return hidden
    return unmet({
      because: 'Nothing runs or lints the notebooks.',
      searched: [
        'nbval, nbmake, papermill, nbconvert --execute, nbqa, Pynblint, Jupytext, Ruff',
        'nbstripout hooks',
      ],
      evidence: (messy.length > 0 ? messy : saved).map(code =>
        evidenceAt(
          { path: code.path, line: 1 },
          isMessy(code) ? 'cells saved out of order' : 'saved outputs',
        ),
      ),
    })
  },
  remedy: subject => ({
    step: 'Run or lint the notebooks in a workflow.',
    snippet: `- run: pipx run nbqa ruff ${folderOf(notebooksOf(subject)[0] ?? '') || '.'}`,
    language: 'yaml',
  }),
}

/** Notebooks that are read; the others of a large collection say the same. */
const mostNotebooks = 40

function notebooksOf(subject: Subject): readonly string[] {
  const set = new Set(['vendored', 'generated', 'template', 'test'])
  return filesEnding(subject.snapshot, 'ipynb')
    .filter(({ path, kind }) => kind === 'file' && path.endsWith('.ipynb') && !set.has(roleOf(path)))
    .map(({ path }) => path)
}

/** Ruff reads notebooks by default since 0.6 (clarification 30). */
function checksNotebooks({ command, trace }: CommandRun, subject: Subject): boolean {
  if (trace.at(-1)?.what === 'hook black-jupyter') return true
  const { program, subcommand, args } = command
  if (/^(?:pynblint|nbqa|treon)$/.test(program)) return true
  // IPython runs a notebook like a script.
  if (program === 'ipython') return args.some(arg => arg.endsWith('.ipynb'))
  if (program === 'jupytext') return args.includes('--test')
  if (program === 'marimo') return subcommand === 'check'
  if (program === 'pytest') return args.some(arg => /^--(?:nbval|nbval-lax|nbmake)$/.test(arg))
  if (program !== 'ruff' || subcommand !== 'check' || args.includes('--version')) return false
  const named = args.filter(arg => !arg.startsWith('-'))
  const covered = named.length === 0 || named.some(arg => arg === '.' || arg.endsWith('.ipynb'))
  return covered && !hasOldRuff(subject) && !leavesNotebooksOut(subject)
}

/** Converts notebooks to scripts, and a later command of the job runs these or a script that names their folder. */
function isRunAsScript(run: CommandRun, subject: Subject): boolean {
  const { args, argv } = run.command
  const words = [...argv, ...args]
  if (!words.some(word => /(?:^|[\s-])nbconvert$/.test(word)) && !/nbconvert/.test(run.command.program))
    return false
  if (!words.some(word => /^(?:--to=)?(?:python|script)$/.test(word))) return false
  const made = scriptsOf(words)
  const runs = reachedCommands(subject)
  return runs.slice(runs.indexOf(run) + 1).some(({ job, command }) => {
    if (job !== run.job || !/^(?:i?python[\d.]*|bash|sh|pytest)$/.test(command.program)) return false
    return command.args.some(arg => {
      if (made.some(name => arg.includes(name))) return true
      const content = arg.endsWith('.py') ? subject.snapshot.text(arg.replace(/^\.\//, '')) : null
      return content?.ok === true && made.some(name => content.text.includes(name))
    })
  })
}

/** What a conversion writes: the folder it is told, else a script beside each notebook. */
function scriptsOf(words: readonly string[]): readonly string[] {
  const told = words.flatMap((word, index) => {
    const [option = '', value = words[index + 1] ?? ''] = word.split('=')
    return option === '--output-dir' || option === '--output' ? [value.replace(/\/$/, '')] : []
  })
  if (told.length > 0) return told.filter(name => name !== '' && name !== '.')
  return words
    .filter(word => word.endsWith('.ipynb'))
    .map(word => `${word.replace(/^.*\/|\.ipynb$/g, '')}.py`)
}

/** Ruff is told to leave the notebooks, or every folder that holds some, aside. */
function leavesNotebooksOut(subject: Subject): boolean {
  const { facts } = subject
  const excluded = ['exclude', 'extend-exclude'].flatMap(key =>
    [
      nodeAt(facts.data('pyproject.toml'), 'tool', 'ruff', key),
      nodeAt(facts.data('ruff.toml'), key),
      nodeAt(facts.data('.ruff.toml'), key),
    ].flatMap(textsOf),
  )
  const patterns = excluded.map(({ value }) => value.replace(/^\.?\/|\/(?:\*\*?)?$/g, ''))
  if (patterns.length === 0) return false
  return notebooksOf(subject).every(path =>
    patterns.some(
      pattern => /\*\.ipynb$/.test(pattern) || path === pattern || `/${path}`.includes(`/${pattern}/`),
    ),
  )
}

/** A version below 0.6 is pinned in a hook or a manifest. */
function hasOldRuff(subject: Subject): boolean {
  const old = /^(?:==|v)?0\.[0-5]\.\d+$/
  const hooks = subject.facts.preCommit('.pre-commit-config.yaml')?.hooks ?? []
  return (
    hooks.some(({ id, revision }) => /^ruff/.test(id) && old.test(revision ?? '')) ||
    subject.facts.dependencies.some(({ name, specifier }) => name === 'ruff' && old.test(specifier))
  )
}

function strippingHook(subject: Subject): Evidence | null {
  // A filter of git does on every commit what a hook does.
  for (const { path } of filesEnding(subject.snapshot, 'gitattributes')) {
    const content = subject.snapshot.text(path)
    const at = content.ok
      ? content.text.split('\n').findIndex(line => /^[^#]*\bfilter=nbstripout\b/.test(line))
      : -1
    if (at >= 0) return evidenceAt({ path, line: at + 1 }, 'filter nbstripout')
  }
  const path = '.pre-commit-config.yaml'
  const hook = subject.facts
    .preCommit(path)
    ?.hooks.find(({ id }) => /nbstripout|nb-clear-output|jupyter-nb-clear/.test(id))
  return hook === undefined ? null : evidenceAt({ path, line: hook.line }, hook.id)
}

/** Saved after cells were run in another order than they stand in. */
function isMessy({ notebookState }: CodeFacts): boolean {
  const counts = (notebookState?.executionCounts ?? []).filter(count => count !== null)
  return counts.some((count, index) => index > 0 && count < (counts[index - 1] ?? 0))
}
