/** Conditions that compare a metric of a model with something. */

/** Words for the quality of a model. */
export const metric =
  /(?:accurac|\bacc\b|_acc\b|\bf1|_f1|f1_|\bauc|_auc|rmse|\bmae\b|_mae|mae_|\bmse\b|_mse|\br2|_r2|precision|recall|metrics?\b|\bloss\b|_loss|score|bleu|rouge|\bwer\b|agreement|improve|is_better|better_than|champion|promot)/i
const comparison = /[<>]=?|\bbetter\b|is_better|improve|promot/
/** How much there is to measure on, as in `accuracy.n >= 30`. */
const counted = /\.(?:n|count|size|support)\b|\bn_\w+|_count\b|\bnum_/

/** A condition that compares a metric; lengths, counts, types and shapes of metrics decide nothing. */
export function comparesMetric(condition: string): boolean {
  return (
    metric.test(condition) &&
    comparison.test(condition) &&
    !counted.test(condition) &&
    !/\b(?:len|isinstance|hasattr)\(|\.shape\b|isnan|isinf|isfinite|epoch|patience/.test(condition)
  )
}

/** A number that asks for something: `0 <= accuracy <= 1` holds for every model. */
const threshold = /(?:^|[^\d.])0?\.\d*[1-9]|(?:^|[^\w.])(?:[2-9]|\d\d)|thresh|min_|max_|base|target|required/i

/** A test's condition that a metric reaches a threshold. */
export function testsMetric(condition: string): boolean {
  if (comparesMetric(condition) && /[<>]/.test(condition)) return threshold.test(condition)
  return metric.test(condition) && /^\w+ == pytest\.approx\(0?\.\d/.test(condition)
}
