/** Where the definition of a pipeline compares a metric and decides how it goes on: conditions of SageMaker and Step Functions. */

import type { Call, CodeFacts } from '../model.ts'

/** Comparisons with a number. */
const comparing =
  /^(?:sagemaker\.workflow\.conditions\.Condition(?:Greater|Less)Than\w*|stepfunctions\.steps\.(?:choice_rule\.)?ChoiceRule\.Numeric\w+|aws_cdk\.aws_stepfunctions\.Condition\.number_\w+)$/

/** What is counted or waited for is no metric of a model. */
export const speaksOfMetric =
  /metric|accura|\bacc\b|rmse|\bmae\b|\bmse\b|\bauc\b|\bf1\b|score|error|loss|precision|recall|eval/i

/** Conditions on a metric, in order of lines. */
export function metricConditions({ calls }: CodeFacts): readonly Call[] {
  return calls.filter(call => {
    if (!comparing.test(call.name)) return false
    const words = [...Object.values(call.strings), ...Object.values(call.references)]
    return words.some(text => speaksOfMetric.test(text))
  })
}
