import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { isActiveOn, type Validity } from '../calendar/validity'
import { leavingOn, postsLeftOpen, trainingsToHandOver } from './leaving'
import { membershipKindIds, membershipRoles } from './membership-terms'
import { isPersonShown, personErasedOn } from './retention'

const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-01-01', days))
const anyBelongings = fc.array(
  fc
    .tuple(fc.uuid(), anyDay, fc.option(fc.integer({ min: 1, max: 400 })))
    .map(([id, validFrom, days]) => ({ id, validFrom, validUntil: days === null ? null : addDays(validFrom, days) })),
)

describe('somebody who leaves', () => {
  it('belongs to nothing from the day after the last one', () => {
    fc.assert(
      fc.property(anyDay, anyBelongings, fc.nat(2000), (lastDay, belongings, later) => {
        const { ending, validUntil, neverBegun } = leavingOn(lastDay, belongings)
        const after = belongings
          .filter((each) => !neverBegun.includes(each))
          .map((each): Validity => (ending.includes(each) ? { ...each, validUntil } : each))
        const day = addDays(validUntil, later)
        expect(after.filter((each) => isActiveOn(each, day))).toEqual([])
        for (const each of after) expect(each.validUntil === null || each.validUntil > each.validFrom).toBe(true)
      }),
    )
  })

  it('keeps what has ended, and what held on the last day holds on it still', () => {
    fc.assert(
      fc.property(anyDay, anyBelongings, (lastDay, belongings) => {
        const { ending, neverBegun, validUntil } = leavingOn(lastDay, belongings)
        for (const each of belongings) {
          const isTouched = ending.includes(each) || neverBegun.includes(each)
          expect(isTouched).toBe(each.validUntil === null || each.validUntil > validUntil)
        }
      }),
    )
  })

  it('hands over the days after the last one, of trainings that are to be held', () => {
    const training = { id: 'k1', status: 'planned', days: ['2026-03-01', '2026-03-02'] }
    expect(trainingsToHandOver('2026-03-01', [training, { ...training, status: 'cancelled' }])).toEqual([
      { ...training, days: ['2026-03-02'] },
    ])
    expect(trainingsToHandOver('2026-03-02', [training])).toEqual([])
    expect(trainingsToHandOver('2026-02-01', [{ ...training, status: 'completed' }])).toEqual([])
  })

  it('leaves a post open unless somebody else holds it on the next day', () => {
    const held = { post: 'contact of t1', person: 'a', validFrom: '2024-01-01', validUntil: null }
    const next = { ...held, person: 'b', validFrom: '2026-03-02' }
    expect(postsLeftOpen('2026-03-01', 'a', [held])).toEqual(['contact of t1'])
    expect(postsLeftOpen('2026-03-01', 'a', [held, held])).toEqual(['contact of t1'])
    expect(postsLeftOpen('2026-03-01', 'a', [held, next])).toEqual([])
    expect(postsLeftOpen('2026-03-01', 'a', [held, { ...next, validFrom: '2026-03-03' }])).toEqual(['contact of t1'])
    expect(postsLeftOpen('2026-03-01', 'b', [held])).toEqual([])
  })
})

describe('a person’s data', () => {
  const open = { validFrom: '2023-01-01', validUntil: null }
  const ended = { validFrom: '2023-01-01', validUntil: '2024-01-01' }
  const consent = { purposes: ['contact' as const], givenOn: '2023-01-01', withdrawnOn: null }

  it('are kept while the person belongs to something, and some months longer', () => {
    const person = { basis: 'duty' as const, consent: null }
    expect(personErasedOn({ ...person, belongings: [ended, open] }, 6)).toBeNull()
    expect(personErasedOn({ ...person, belongings: [{ ...ended, validUntil: '2023-03-01' }, ended] }, 6)).toBe(
      '2024-07-01',
    )
    expect(personErasedOn({ ...person, belongings: [] }, 6)).toBeNull()
  })

  it('go at once when the consent that they rest on is withdrawn, and not for that when they rest on a post', () => {
    const withdrawn = { ...consent, withdrawnOn: '2023-06-01' }
    expect(personErasedOn({ basis: 'consent', consent: withdrawn, belongings: [open] }, 6)).toBe('2023-06-01')
    expect(personErasedOn({ basis: 'consent', consent, belongings: [open] }, 6)).toBeNull()
    expect(personErasedOn({ basis: 'duty', consent: withdrawn, belongings: [open] }, 6)).toBeNull()
  })
})

describe('a person’s name and contact', () => {
  const ended = { validFrom: '2023-01-01', validUntil: '2024-01-01' }
  const consent = { purposes: ['contact' as const], givenOn: '2023-01-01', withdrawnOn: null }

  it('are shown until the day on which the data must be gone, and not on it', () => {
    const person = { basis: 'duty' as const, consent: null, belongings: [ended] }
    expect(isPersonShown(person, 6, '2024-06-30')).toBe(true)
    expect(isPersonShown(person, 6, '2024-07-01')).toBe(false)
    expect(isPersonShown({ ...person, belongings: [] }, 0, '2099-01-01')).toBe(true)
  })

  it('are not shown without a consent where one is the basis, nor from the day on which it is withdrawn', () => {
    const person = { basis: 'consent' as const, consent, belongings: [] }
    expect(isPersonShown(person, 6, '2024-01-01')).toBe(true)
    expect(isPersonShown({ ...person, consent: null }, 6, '2024-01-01')).toBe(false)
    const withdrawn = { ...person, consent: { ...consent, withdrawnOn: '2024-01-01' } }
    expect(isPersonShown(withdrawn, 6, '2023-12-31')).toBe(true)
    expect(isPersonShown(withdrawn, 6, '2024-01-01')).toBe(false)
  })

  it('never come back as days go by', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), fc.nat(24), anyBelongings, (day, later, months, belongings) => {
        const person = { basis: 'duty' as const, consent: null, belongings }
        if (!isPersonShown(person, months, day)) {
          expect(isPersonShown(person, months, addDays(day, later))).toBe(false)
        }
      }),
    )
  })
})

describe('the terms of memberships', () => {
  it('name each role and each kind once', () => {
    for (const ids of [membershipRoles.map(({ id }) => id), membershipKindIds]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
