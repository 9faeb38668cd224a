/** The sub-commands of the command, and what their help says. */

/** Those whose options stand in the option table. */
export type TabledName = 'trace' | 'practices' | 'explain' | 'tools'

/** `dvc` has sub-commands, options and help of its own. */
export type SubcommandName = TabledName | 'dvc'

export interface Subcommand {
  /** The words after its name. */
  readonly usage: string
  /** What it does, in sentences. */
  readonly description: string
  /** Words after `mlops-audit`, each a line of its help. */
  readonly examples: readonly string[]
}

/** One line each, in the order of the command's help. */
export const summaries: Readonly<Record<SubcommandName, string>> = {
  trace: 'Show how events reach what runs: push → make → dvc.yaml → model.fit.',
  practices: 'List the practices.',
  explain: 'Explain a practice, and its verdict on a repository.',
  tools: 'List the tools that are recognised.',
  dvc: 'dvc verify: tell from git alone whether dvc.lock is up to date.',
}

export const subcommands: Readonly<Record<TabledName, Subcommand>> = {
  trace: {
    usage: '[PATH] [options]',
    description:
      'Prints the chains from an event to what finally runs in the repository at PATH (default: the current directory). ' +
      'Without a filter: the tasks of machine learning by workflow, then what could not be followed and what nothing starts, with the reasons.',
    examples: [
      'trace --task train',
      'trace --tool dvc --ref v1.2',
      'trace --file src/train.py --format mermaid',
    ],
  },
  practices: {
    usage: '[options]',
    description: 'Lists every practice by dimension: its id, level, weight and title.',
    examples: ['practices', 'practices --format json'],
  },
  explain: {
    usage: 'PRACTICE [PATH] [options]',
    description:
      'Tells what a practice asks for, what each verdict takes and where it comes from. With PATH: the verdict on the repository there, ' +
      'what was looked for and found, and how to reach met.',
    examples: ['explain ci-on-change', 'explain ci-on-change . --ref v1.2'],
  },
  tools: {
    usage: '[options]',
    description: 'Lists every tool that is recognised, by category: its id and name.',
    examples: ['tools', 'tools --format json'],
  },
}

export function isSubcommand(word: string): word is SubcommandName {
  return Object.hasOwn(summaries, word)
}
