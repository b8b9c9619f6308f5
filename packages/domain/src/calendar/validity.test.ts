import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './arithmetic'
import { isActiveOn } from './validity'

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const anyLength = fc.integer({ min: 1, max: 4000 })

describe('validity', () => {
  it('counts the first day and not the day it ends on', () => {
    const validity = { validFrom: '2023-01-01', validUntil: '2024-01-01' }
    expect(isActiveOn(validity, '2022-12-31')).toBe(false)
    expect(isActiveOn(validity, '2023-01-01')).toBe(true)
    expect(isActiveOn(validity, '2023-12-31')).toBe(true)
    expect(isActiveOn(validity, '2024-01-01')).toBe(false)
  })

  it('stays open without an end', () => {
    expect(isActiveOn({ validFrom: '2017-08-01', validUntil: null }, '9999-12-31')).toBe(true)
    expect(isActiveOn({ validFrom: '2017-08-01', validUntil: null }, '2017-07-31')).toBe(false)
  })

  it('holds on as many days as lie between its ends', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (validFrom, length) => {
        const validity = { validFrom, validUntil: addDays(validFrom, length) }
        const days = Array.from({ length: length + 20 }, (_, index) => addDays(validFrom, index - 10))
        expect(days.filter((day) => isActiveOn(validity, day))).toHaveLength(length)
      }),
    )
  })

  it('holds for days as numbers where it holds for calendar days', () => {
    function numberOf(day: string) {
      return Number(day.replaceAll('-', ''))
    }
    fc.assert(
      fc.property(anyDay, anyLength, anyDay, (validFrom, length, day) => {
        const validUntil = addDays(validFrom, length)
        const inNumbers = { validFrom: numberOf(validFrom), validUntil: numberOf(validUntil) }
        expect(isActiveOn(inNumbers, numberOf(day))).toBe(isActiveOn({ validFrom, validUntil }, day))
      }),
    )
  })

  it('hands over without overlap or gap when one ends where the next begins', () => {
    fc.assert(
      fc.property(anyDay, anyLength, fc.integer({ min: 0, max: 8000 }), (validFrom, length, offset) => {
        const change = addDays(validFrom, length)
        const before = { validFrom, validUntil: change }
        const after = { validFrom: change, validUntil: null }
        const day = addDays(validFrom, offset)
        expect(isActiveOn(before, day)).toBe(!isActiveOn(after, day))
      }),
    )
  })
})
