import fc from 'fast-check'
import { expect, it } from 'vitest'
import { participantGroupIds } from '../training/participant-groups'
import { partnerSectorIds } from '../training/partner-sectors'
import { participantCounts, registrationsErasedOn } from './participants'

const person = fc.record({
  group: fc.constantFrom(...participantGroupIds),
  sector: fc.option(fc.constantFrom(...partnerSectorIds), { nil: null }),
  attended: fc.nat(3),
})

it('everybody who was there is counted once, in one group and sector, and nobody else', () => {
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const counts = participantCounts(people)
      const there = people.filter(({ attended }) => attended > 0)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(there.length)
      for (const { group, sector, count } of counts) {
        expect(there.filter((each) => each.group === group && each.sector === sector)).toHaveLength(count)
      }
    }),
  )
})

it('details are kept for so many months, at the end of a month until its last day', () => {
  expect(registrationsErasedOn('2026-08-31', 6)).toBe('2027-02-28')
  expect(registrationsErasedOn('2026-08-15', 0)).toBe('2026-08-15')
})
