import type { Diagnostic } from '../../model.ts'

/** More say nothing new. */
const MAX_PROBLEMS = 30

/** Collects what is wrong with one file, each thing once. */
export class Problems {
  readonly #path: string
  readonly #found = new Map<string, Diagnostic>()
  #refused = false

  constructor(path: string, known: readonly Diagnostic[] = []) {
    this.#path = path
    for (const diagnostic of known) this.#add(diagnostic)
    this.#refused = known.length > 0
  }

  /** Something for which GitHub refuses the whole file. */
  refuse(line: number, detail: string): void {
    this.#refused = true
    this.#add({ path: this.#path, line, problem: 'invalid', detail })
  }

  /** Something that GitHub ignores, and that its author surely did not mean. */
  ignored(line: number, detail: string): void {
    this.#add({ path: this.#path, line, problem: 'unsupported', detail })
  }

  get refused(): boolean {
    return this.#refused
  }

  /** By line. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()].sort((a, b) => a.line - b.line)
  }

  #add(diagnostic: Diagnostic): void {
    if (this.#found.size < MAX_PROBLEMS)
      this.#found.set(`${diagnostic.line} ${diagnostic.detail}`, diagnostic)
  }
}
