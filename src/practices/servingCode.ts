/** Own code that serves predictions or scores in batches. */

import { servingCalls } from '../facts/code/serving.ts'
import type { CodeFacts } from '../facts/model.ts'
import { baseName } from '../paths.ts'
import { mlCode } from './codeReading.ts'
import type { Subject } from './practice.ts'

/** Files that answer requests or show a page for people. */
export function servingFiles(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject).filter(
    code =>
      !code.notebook && servingCalls(code).length > 0 && (isService(code) || showsPredictions(subject, code)),
  )
}

function isService(code: CodeFacts): boolean {
  return servingCalls(code).some(({ kind }) => kind === 'service')
}

/** A page may show data alone: only one that predicts, loads a model or asks a service has to do with one. */
function showsPredictions({ facts }: Subject, code: CodeFacts): boolean {
  const imported = facts.modules().dependencies(code)
  return [code, ...imported.flatMap(path => facts.code(path) ?? [])].some(({ calls }) =>
    calls.some(({ written, name }) => predicting.test(written) || loading.test(written) || asking.test(name)),
  )
}

const loading =
  /(?:^|\.)(?:from_pretrained|load_model|load_learner|load_from_checkpoint|InferenceSession|pipeline)$|^(?:torch|joblib|pickle|dill|cloudpickle)\.load$/
const asking =
  /^(?:requests|httpx|aiohttp)\.|^(?:openai|anthropic|langchain\w*|litellm|ollama|google\.generativeai|cohere|mistralai|groq)\b|^gradio\./

/** Files called like a batch job that predicts, and that do. */
export function scoringFiles(subject: Subject): readonly CodeFacts[] {
  return mlCode(subject).filter(code => {
    const name = baseName(code.path)
    const named = /predict|infer|scor(?:e|ing)|forecast|batch/i.test(name)
    return !code.notebook && named && code.calls.some(({ written }) => predicting.test(written))
  })
}

/** A call that predicts, whatever it is called on. */
export const predicting = /(?:^|\.)(?:_?predict\w*|forecast|transform|generate|infer\w*)$/

/** Whether the service is one of Flask, whose clients and instruments differ from those of FastAPI. */
export function usesFlask(code: CodeFacts | undefined): boolean {
  return code?.imports.some(({ module }) => /^flask(?:\.|$)/.test(module)) === true
}
