/** The sub-commands of the command, and what their help says. */

/** Those whose options stand in the option table. */
export type TabledName = 'trace'

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
}

export function isSubcommand(word: string): word is SubcommandName {
  return Object.hasOwn(summaries, word)
}
