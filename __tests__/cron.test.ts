import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neverFires } from '../src/automation/cron.ts'

it.each([
  '0 0 * * *',
  '*/15 2-4 1,15 jan-mar mon',
  '0 5 29 2 *',
  '30 5/2 * * 1-5',
  '0 0 31 2 1',
  '0 0 * * 7',
])('%s fires', cron => {
  expect(neverFires(cron)).toBeNull()
})

it.each([
  ['0 25 * * *', 'hour'],
  ['61 * * * *', 'minute'],
  ['0 0 30 2 *', 'does not exist'],
  ['0 0 31 4,6 *', 'does not exist'],
  ['0 0 * *', '4 fields'],
  ['0 0 * * * *', '6 fields'],
  ['5-2 * * * *', 'minute'],
  ['*/0 * * * *', 'minute'],
  ['@daily', '1 fields'],
])('%s never fires', (cron, reason) => {
  expect(neverFires(cron)).toContain(reason)
})

it('never throws', () => {
  fc.assert(fc.property(fc.string(), cron => void neverFires(cron)))
})
