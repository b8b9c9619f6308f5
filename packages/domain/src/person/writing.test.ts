import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { dataPurposeIds } from './purposes'
import { isPersonShown, type KeptPerson } from './retention'
import { mayWriteTo } from './writing'

const consent = { purposes: ['contact' as const], givenOn: '2024-01-01', withdrawnOn: null }
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-06-01', days))
const anyPerson: fc.Arbitrary<KeptPerson> = fc.record({
  basis: fc.constantFrom('duty', 'consent'),
  consent: fc.option(
    fc.record({ purposes: fc.subarray([...dataPurposeIds]), givenOn: anyDay, withdrawnOn: fc.constant(null) }),
  ),
  belongings: fc.array(fc.record({ validFrom: fc.constant('2023-01-01'), validUntil: fc.option(anyDay) }), {
    maxLength: 3,
  }),
})

describe('writing to a person', () => {
  it('takes a consent that names the purpose, from the day on which it was given until it is withdrawn', () => {
    const person: KeptPerson = { basis: 'consent', consent, belongings: [] }
    expect(mayWriteTo(person, 12, 'contact', '2024-01-01')).toBe(true)
    expect(mayWriteTo(person, 12, 'contact', '2023-12-31')).toBe(false)
    expect(mayWriteTo(person, 12, 'publication', '2024-01-01')).toBe(false)
    const withdrawn = { ...person, consent: { ...consent, withdrawnOn: '2024-06-01' } }
    expect(mayWriteTo(withdrawn, 12, 'contact', '2024-06-01')).toBe(false)
  })

  it('needs no consent while somebody is on duty, and ends with what they belonged to', () => {
    const person: KeptPerson = {
      basis: 'duty',
      consent: null,
      belongings: [{ validFrom: '2023-01-01', validUntil: '2024-01-01' }],
    }
    expect(mayWriteTo(person, 1, 'contact', '2024-01-31')).toBe(true)
    expect(mayWriteTo(person, 1, 'contact', '2024-02-01')).toBe(false)
  })

  it('is never allowed where the person may not be shown', () => {
    fc.assert(
      fc.property(anyPerson, fc.nat(12), fc.constantFrom(...dataPurposeIds), anyDay, (person, months, purpose, day) => {
        if (mayWriteTo(person, months, purpose, day)) expect(isPersonShown(person, months, day)).toBe(true)
      }),
    )
  })
})
