/** Where code chooses among models: registers one under a comparison, cancels a run, takes the best of the runs, compares by name. */

import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import { comparesMetric } from './metricComparison.ts'

const registering =
  /register|promot|deploy|upload_model|publish|push_to_|transition_model|set_registered_model_alias|link_model/i

/** The outcome of a comparison under its usual names: `candidate_accepted`. */
const outcome = /^(?:candidate|challenger|(?:new_)?model)_(?:is_|was_)?(?:accepted|approved|passed|better)\b/

const compares = (condition: string | null): boolean =>
  condition !== null && (comparesMetric(condition) || outcome.test(condition))

/** What a call decides about a model: null when it decides nothing. */
export function choiceOf(call: Call, code: CodeFacts): string | null {
  if (/(?:^|[._])(?:run|parent)\.cancel$/.test(call.written)) return cancelled(call, code)
  if (!registering.test(call.name)) return null
  if (call.condition !== null && compares(call.condition)) {
    const model =
      trackingCalls(code).length > 0 || /model|registr|promot|deploy/i.test(`${call.name} ${code.path}`)
    return model ? `${call.written} if ${call.condition.slice(0, 60)}` : null
  }
  return takesBest(call, code) ? `${call.written} of the best run` : null
}

/**
 * A step of Azure ML refuses a model by ending the run that would register it. That may stand under a second condition, beside a
 * message about the comparison.
 */
function cancelled({ written, condition, scope }: Call, code: CodeFacts): string | null {
  if (compares(condition)) return `${written} if ${condition?.slice(0, 60)}`
  if (!code.imports.some(({ module }) => module.startsWith('azureml'))) return null
  const beside = code.calls.find(call => call.scope === scope && compares(call.condition))
  return beside === undefined ? null : `${written} if ${beside.condition?.slice(0, 60)}`
}

/** Runs are asked for in the order of a metric before one of them is registered (clarification 13). */
function takesBest({ name, scope, line }: Call, code: CodeFacts): boolean {
  if (!/(?:^|\.)(?:register_model|create_model_version)$/.test(name)) return false
  return code.calls.some(
    call =>
      call.scope === scope &&
      call.line < line &&
      /(?:^|\.)search_runs$/.test(call.written) &&
      Object.entries(call.strings).some(
        ([key, text]) => key.startsWith('order_by') && /\bmetrics?\./.test(text),
      ),
  )
}

/** A function that by its name compares models or takes the best to the registry, and only writes down what it found. */
export function namedChoice(code: CodeFacts): { readonly name: string; readonly line: number } | null {
  const evaluating = new Set(evaluationCalls(code).map(({ scope }) => scope))
  const comparing = code.functions.find(
    ({ name }) =>
      evaluating.has(name) && /promot|champion|challenger|better_model|compare_models?$/i.test(name),
  )
  if (comparing !== undefined) return comparing
  const linking = new Set(
    code.calls.flatMap(({ written, scope }) => (/\.(?:link|link_model)$/.test(written) ? [scope] : [])),
  )
  return (
    code.functions.find(({ name }) => linking.has(name) && /best_?(?:model|run|artifact)/i.test(name)) ?? null
  )
}
