/** Code that trains when it has seen the model or its data grow worse. */

import type { Call } from '../facts/model.ts'

const trains = /(?:^|[._])(?:re_?train|train)(?:ing|er)?(?:_\w{1,40})?$|_re_?train(?:ing)?$/i
const worse = /drift|degrad|threshold|psi_|_psi\b|below|tolerance/i

/** A call named for training that stands under a condition on drift or on a measured quality: `if psi > threshold: retrain()`. */
export function trainsWhenWorse({ written, condition }: Call): boolean {
  return condition !== null && worse.test(condition) && trains.test(written)
}
