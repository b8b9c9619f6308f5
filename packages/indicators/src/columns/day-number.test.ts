import { addDays } from '@kotipesa/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from './day-number'

it('orders days as the calendar does, over the ends of months and years', () => {
  const anyDay = fc.nat({ max: 1_000_000 }).map((days) => addDays('1000-01-01', days))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, later) => {
      expect(Math.sign(dayNumber(addDays(day, later)) - dayNumber(day))).toBe(Math.sign(later))
    }),
  )
})
