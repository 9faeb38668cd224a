/** A shell script as a tree: what the parser says, reduced to what tells commands apart. */

import type { Source } from './source.ts'

export interface Word {
  /** Without quotes; expansions and expressions as written. */
  readonly value: string
  readonly line: number
  /** Nothing in it is expanded by the shell; an expression may stand in it. */
  readonly literal: boolean
  readonly substitutions: readonly Substitution[]
  /** The word as the text that a shell would get which is told to run it. */
  script(): Source
}

export interface Substitution {
  readonly kind: 'command' | 'process'
  readonly script: Script
}

export interface Assignment {
  readonly name: string
  /** Null for an array. */
  readonly value: Word | null
  /** All words of the value. */
  readonly words: readonly Word[]
}

export interface HereText {
  /** Null when an expansion in it would be lost. */
  readonly text: string | null
  readonly source: () => Source
}

export interface Redirect {
  /** With the file descriptor: `2>`, `>>`. */
  readonly operator: string
  readonly target: string
  readonly words: readonly Word[]
  readonly here: HereText | null
}

export interface SimpleCommand {
  readonly kind: 'command'
  readonly line: number
  readonly words: readonly Word[]
  readonly assignments: readonly Assignment[]
  readonly redirects: readonly Redirect[]
}

export type Node =
  | SimpleCommand
  | { readonly kind: 'pipeline'; readonly negated: boolean; readonly parts: readonly Node[] }
  | {
      readonly kind: 'chain'
      readonly parts: readonly Node[]
      /** Between the parts, one less. */
      readonly operators: readonly ('&&' | '||')[]
    }
  | { readonly kind: 'group'; readonly subshell: boolean; readonly body: Statements }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Statements | null }
  | {
      readonly kind: 'loop'
      readonly keyword: 'for' | 'while' | 'until' | 'select'
      readonly words: readonly Word[]
      readonly clause: Statements | null
      readonly body: Statements
    }
  | { readonly kind: 'case'; readonly words: readonly Word[]; readonly items: readonly Statements[] }
  | { readonly kind: 'function'; readonly name: string; readonly body: Node }
  /** `[[ … ]]` and `(( … ))`. */
  | { readonly kind: 'test'; readonly line: number; readonly words: readonly Word[] }
  | { readonly kind: 'redirected'; readonly node: Node; readonly redirects: readonly Redirect[] }

export interface Branch {
  readonly clause: Statements
  readonly body: Statements
}

export interface Statement {
  readonly node: Node
  /** Ends in `&`. */
  readonly background: boolean
  /** Rises through the script, so that what comes later can be told. */
  readonly order: number
  /** The order of the last statement inside. */
  readonly lastOrder: number
  readonly text: string
}

export type Statements = readonly Statement[]

/** What a script says about its own end, by the order of statements; the orders rise. */
export interface Endings {
  /** `exit` that may hand on a failure: with anything but 0. */
  readonly failing: readonly number[]
  readonly succeeding: readonly number[]
  /** `wait` for a named process. */
  readonly waits: readonly number[]
  /** A look at `PIPESTATUS`. */
  readonly pipeStatus: readonly number[]
}

export interface Script {
  readonly body: Statements
  readonly endings: Endings
  /** The first error, by offset order; null when it parses. */
  readonly problem: { readonly message: string; readonly line: number } | null
}
