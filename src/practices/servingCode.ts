/** Own code that serves predictions or scores in batches. */

import { servingCalls } from '../facts/code/serving.ts'
import type { CodeFacts } from '../facts/model.ts'
import { mlCode } from './codeReading.ts'
import type { Subject } from './practice.ts'

/** Files that answer requests or show a page for people. */
export function servingFiles(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject).filter(code => !code.notebook && servingCalls(code).length > 0)
}

/** Files called like a batch job that predicts, and that do. */
export function scoringFiles(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject).filter(code => {
    const name = code.path.slice(code.path.lastIndexOf('/') + 1)
    const named = /predict|infer|scor(?:e|ing)|forecast|batch/i.test(name)
    return !code.notebook && named && code.calls.some(({ written }) => predicting.test(written))
  })
}

/** A call that predicts, whatever it is called on. */
export const predicting = /(?:^|\.)(?:predict\w*|forecast|transform|generate|infer\w*)$/

/** Whether the service is one of Flask, whose clients and instruments differ from those of FastAPI. */
export function usesFlask(code: CodeFacts | undefined): boolean {
  return code?.imports.some(({ module }) => /^flask(?:\.|$)/.test(module)) === true
}
