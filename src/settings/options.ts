/**
 * Every option of the product, once. The Action's inputs, the command's flags, the configuration file's keys and their
 * documentation all come from this table. Options that the configuration file has too carry no default here: a default
 * that arrives as an input could not be told from a user's choice and would override the file.
 */

import type { TabledName } from './subcommands.ts'

/** The command by itself audits. */
export type CommandName = 'audit' | TabledName

export type Entry = 'action' | 'file' | CommandName

export interface Option {
  /** kebab-case, the same at every entry. */
  readonly name: string
  readonly kind: 'text' | 'integer' | 'level' | 'flag' | 'choice' | 'lines' | 'pairs'
  readonly choices?: readonly string[]
  /** What an absent value means, as text for the documentation; null when absent means off. */
  readonly default: string | null
  readonly entries: readonly Entry[]
  /** One or two sentences. */
  readonly description: string
  /** The word for its value in the command's help; absent for flags. */
  readonly value?: string
}

const everywhere: readonly Entry[] = ['action', 'audit', 'file']

export const options: readonly Option[] = [
  {
    name: 'path',
    kind: 'text',
    default: '.',
    entries: ['action'],
    description:
      'Directory to audit, inside the workspace, or a pattern that one directory matches: the repository, or one project of it. Workflows are read from the root of the repository; what they run for other projects is left out.',
  },
  {
    name: 'config',
    kind: 'text',
    default: '.github/mlops-audit.yml, .github/mlops-audit.yaml or mlops-audit.yml, when present',
    entries: ['action', 'audit'],
    value: 'FILE',
    description: 'Configuration file. One that is named here must exist.',
  },
  {
    name: 'profile',
    kind: 'choice',
    choices: ['auto', 'application', 'template', 'library', 'research', 'course', 'non-ml'],
    default: 'auto',
    entries: everywhere,
    value: 'NAME',
    description: 'What kind of repository this is. It decides which practices apply.',
  },
  {
    name: 'min-score',
    kind: 'integer',
    default: null,
    entries: everywhere,
    value: '0-100',
    description: 'Fail when the score is below this.',
  },
  {
    name: 'min-level',
    kind: 'level',
    default: null,
    entries: everywhere,
    value: '0-4',
    description: 'Fail when the maturity level, given as number or name, is below this.',
  },
  {
    name: 'min-dimension',
    kind: 'pairs',
    default: null,
    entries: everywhere,
    value: 'ID:0-100',
    description: 'Fail when the score of a dimension is below this. One `dimension: score` a line.',
  },
  {
    name: 'require',
    kind: 'lines',
    default: null,
    entries: everywhere,
    value: 'PRACTICE',
    description: 'Fail when one of these practices is not met. One practice id a line.',
  },
  {
    name: 'fail-on-critical',
    kind: 'flag',
    default: 'false',
    entries: everywhere,
    description: 'Fail when a critical practice is violated.',
  },
  {
    name: 'fail-on-regression',
    kind: 'flag',
    default: 'false',
    entries: everywhere,
    description: 'Fail when the score drops, or a practice that was met becomes unmet, against the baseline.',
  },
  {
    name: 'baseline',
    kind: 'text',
    default: 'auto',
    entries: everywhere,
    value: 'WHAT',
    description:
      'What to compare with: a commit by any name, or the report.json of an earlier run. `auto` takes the commit that a pull request or merge group changes, when the Action finds it in the clone (`fetch-depth: 2`); `none` takes nothing.',
  },
  {
    name: 'warn-only',
    kind: 'flag',
    default: 'false',
    entries: everywhere,
    description: 'Report what the gates say, and pass.',
  },
  {
    name: 'ignore-paths',
    kind: 'lines',
    default: null,
    entries: everywhere,
    value: 'PATTERN',
    description:
      "Paths to leave out, as patterns of GitHub's path filters. Added to those of the configuration file.",
  },
  {
    name: 'annotations',
    kind: 'choice',
    choices: ['off', 'notice', 'warning'],
    default: 'warning',
    entries: ['action'],
    description: 'How findings appear on the changed files and the run page.',
  },
  {
    name: 'summary',
    kind: 'flag',
    default: 'true',
    entries: ['action'],
    description: 'Write the job summary.',
  },
  {
    name: 'name',
    kind: 'text',
    default: null,
    entries: ['action'],
    description:
      'Tells runs apart when the Action runs more than once in a job: part of the file names and the heading.',
  },
  {
    name: 'report-dir',
    kind: 'text',
    default: "a folder in the runner's temporary directory",
    entries: ['action'],
    description: 'Folder for report.json and summary.md.',
  },
  {
    name: 'task',
    kind: 'lines',
    default: null,
    entries: ['trace'],
    value: 'ID',
    description: 'Only what performs this task, such as train or deploy.',
  },
  {
    name: 'tool',
    kind: 'lines',
    default: null,
    entries: ['trace'],
    value: 'ID',
    description: 'Only what this tool is used in, such as dvc or mlflow.',
  },
  {
    name: 'file',
    kind: 'lines',
    default: null,
    entries: ['trace'],
    value: 'PATH',
    description: 'Only how this file of the repository is reached.',
  },
  {
    name: 'root',
    kind: 'lines',
    default: null,
    entries: ['audit'],
    value: 'DIR',
    description:
      'Audit this project of the repository by itself; `all` audits each of them. A directory that is no project is given as PATH.',
  },
  {
    name: 'ref',
    kind: 'text',
    default: null,
    entries: ['audit', 'trace', 'explain'],
    value: 'COMMIT',
    description: 'Read this commit, branch or tag from git, without a checkout; bare repositories too.',
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['text', 'markdown', 'json'],
    default: 'text',
    entries: ['audit'],
    value: 'FORMAT',
    description: 'Form of the report.',
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['text', 'json', 'mermaid', 'dot'],
    default: 'text',
    entries: ['trace'],
    value: 'FORMAT',
    description: 'Form of the chains.',
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    entries: ['practices', 'tools'],
    value: 'FORMAT',
    description: 'Form of the list.',
  },
  {
    name: 'output',
    kind: 'text',
    default: 'standard output',
    entries: ['audit', 'trace', 'practices', 'explain', 'tools'],
    value: 'FILE',
    description: 'Write to this file.',
  },
]

/** The options of one entry, in the table's order. */
export function optionsOf(entry: Entry): readonly Option[] {
  return options.filter(option => option.entries.includes(entry))
}
