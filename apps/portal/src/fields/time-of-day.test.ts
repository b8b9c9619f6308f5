import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timeText, timeTyped } from './time-of-day'

it.each([
  ['9', '09:00'],
  [' 9.00 ', '09:00'],
  ['09:30', '09:30'],
  ['16.15', '16:15'],
  ['', null],
  ['aamulla', 'aamulla'],
  [undefined, undefined],
])('a time of day typed as %o is kept as %o', (typed, kept) => {
  expect(timeTyped(typed)).toBe(kept)
})

it('each time of day is kept as it is when it is read again', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
      const typed = `${hours}.${String(minutes).padStart(2, '0')}`
      const kept = timeTyped(typed)
      expect(kept).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      expect(timeTyped(kept)).toBe(kept)
    }),
  )
})

it.each([
  ['09:00', '9.00', '09:00'],
  ['16:15', '16.15', '16:15'],
  ['00:05', '0.05', '00:05'],
  ['aamulla', 'aamulla', 'aamulla'],
])('%s is written %s in Finnish and Swedish, %s in English', (stored, nordic, english) => {
  expect([timeText(stored, 'fi'), timeText(stored, 'sv'), timeText(stored, 'en')]).toEqual([nordic, nordic, english])
})
