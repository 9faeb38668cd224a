import { isHidden } from '../../automation/hidden.ts'
import type { Run } from '../../automation/model.ts'
import type { DetectedTask } from '../../detection/model.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { isOwn, roleOf } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, onChange, reachedTasks, slugOf, sourceFiles, tasksElsewhere } from '../reading.ts'
import { languageOf, workflowHead } from '../suggest.ts'
import { buildToolOf } from '../suggestCompiled.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'

export const ciStaticAnalysis: Practice = {
  id: 'ci-static-analysis',
  dimension: 'workflow-automation',
  title: 'Static analysis runs in CI',
  level: 1,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'A linter, formatter check or type checker runs on changes.',
  sources: ['SE4ML-26', 'MM-29,31', 'RZIG22'],
  evidence: {
    met: 'reachable step with `ruff check|flake8|pylint|black --check|isort --check|mypy|pyright|nbqa …|lintr|eslint|biome|pre-commit run` or action (`pre-commit/action`, `astral-sh/ruff-action`, `psf/black`, CodeQL, Sonar)',
    partial:
      'configured only (`[tool.ruff]`, `.pre-commit-config.yaml` with a lint hook, `.pylintrc`) but not run in CI; pre-commit.ci config key `ci:` present',
    unmet: 'neither (a dependency alone is nothing)',
    notApplicable: 'no source code of a lintable language',
  },
  assess: subject => {
    const linting = [...reachedTasks(subject, 'lint'), ...codeScans(subject)]
    if (sourceFiles(subject).length === 0 && linting.length === 0) {
      return notApplicable('There is no source code to analyse.')
    }
    const rewriting = linting.filter(({ run }) => rewrites(run))
    const readable = linting.filter(({ run }) => !isHidden(run) && roleOf(run.path) !== 'template')
    const checking = readable.filter(task => onChange(task) && !rewriting.includes(task))
    const evidence = nonEmpty((checking.length > 0 ? checking : linting).map(task => evidenceOfTask(task)))
    if (evidence !== null) {
      return checking.length > 0
        ? met({ evidence, because: 'A change is linted, formatted or type-checked.' })
        : partial({
            evidence,
            strength: 'exercised',
            because:
              readable.length === 0
                ? 'Static analysis runs in a workflow that cannot be read here, or on what a template makes.'
                : rewriting.length === linting.length
                  ? 'A formatter rewrites the code in the workflow, and reports nothing.'
                  : 'Static analysis runs, but not on a change.',
          })
    }
    const other = nonEmpty(tasksElsewhere(subject, 'lint').map(task => evidenceOfTask(task)))
    if (other !== null)
      return partial({ evidence: other, because: 'Another CI service runs a linter, no GitHub workflow.' })
    const configured = nonEmpty([
      ...subject.tools
        .filter(tool => tool.category === 'code-quality' && tool.strength !== 'declared')
        .map(tool => tool.evidence[0]),
      ...linterFiles(subject),
    ])
    if (configured !== null) {
      return partial({ evidence: configured, because: 'A linter is configured; no workflow runs it.' })
    }
    const hidden = hiddenElsewhere(subject)
    if (hidden !== null) return hidden
    return unmet({
      because: 'No linter, format check or type check runs.',
      searched: [
        'linters, formatters and type checkers in workflows, make targets and hooks',
        'their configuration',
      ],
    })
  },
  remedy: subject => ({
    step: 'Run a linter on every pull request.',
    snippet: `${workflowHead(subject, 'lint')}\n${stepsThatRun(subject, lintCommand(subject))}`,
    language: 'yaml',
  }),
}

/** Configuration of linters for what is written in JavaScript: the front end of a service, mostly. */
function linterFiles({ snapshot }: Subject): readonly Evidence[] {
  return snapshot.files.flatMap(({ path }) =>
    webLinter.test(path) && isOwn(path) ? [evidenceAt({ path, line: 1 }, 'configures a linter')] : [],
  )
}

const webLinter = /(?:^|\/)(?:\.eslintrc(?:\.\w{2,4})?|eslint\.config\.[cm]?[jt]s|biome\.jsonc?)$/

/** With a tool for the language of the project. */
function lintCommand(subject: Subject): string {
  return buildToolOf(subject)?.lint ?? linters[languageOf(subject)]
}

const linters: Readonly<Record<CodeFacts['language'], string>> = {
  python: 'pipx run ruff check .',
  r: `Rscript -e "install.packages('lintr'); found <- lintr::lint_dir(); print(found); quit(status = length(found) > 0)"`,
  julia: `julia -e 'using Pkg; Pkg.add("JuliaFormatter"); using JuliaFormatter; exit(!format("."))'`,
}

/** Scans of the project's own code for faults; those of packages, images and secrets look at something else. */
function codeScans(subject: Subject): readonly DetectedTask[] {
  return reachedTasks(subject, 'security-scan').filter(({ run }) =>
    run.kind === 'action'
      ? /^github\/codeql-action$/.test(slugOf(run))
      : run.kind === 'command' && run.command.program === 'codeql',
  )
}

/** A formatter without the option to check changes the files of the runner, and succeeds whatever it finds. */
function rewrites(run: Run): boolean {
  if (run.kind !== 'command' || run.trace.some(({ what }) => /\bpre-commit\b/.test(what))) return false
  const { program, argv } = run.command
  const formats =
    /^(?:black|isort|autopep8|yapf|rustfmt)$/.test(program) ||
    (/^(?:ruff|dotnet)$/.test(program) && argv[0] === 'format') ||
    (program === 'cargo' && argv.includes('fmt')) ||
    (program === 'gofmt' && argv.includes('-w'))
  const checking = /^(?:--check(?:-only)?|-c|--diff|-d|--exit-code|--error-on-.*|--verify-no-changes)$/
  return formats && !argv.some(word => checking.test(word))
}
