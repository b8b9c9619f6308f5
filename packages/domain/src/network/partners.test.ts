import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { partnerSectorIds } from '../training/partner-sectors'
import { partnerContactKindIds, partnersBySector, partnerStanding } from './partners'

const contact = fc.record({
  kind: fc.constantFrom(...partnerContactKindIds),
  on: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days)),
})

describe('how far a partner has come', () => {
  it('is told from the first contact on and inducted from the first induction on', () => {
    const contacts = [
      { kind: 'inducted', on: '2026-05-05' },
      { kind: 'told', on: '2026-02-02' },
      { kind: 'told', on: '2026-01-01' },
    ] as const
    expect(partnerStanding(contacts, '2026-05-05')).toEqual({ toldOn: '2026-01-01', inductedOn: '2026-05-05' })
    expect(partnerStanding(contacts, '2026-05-04')).toEqual({ toldOn: '2026-01-01', inductedOn: null })
    expect(partnerStanding(contacts, '2025-12-31')).toEqual({ toldOn: null, inductedOn: null })
  })

  it('counts whoever is inducted as told', () => {
    const inducted = [{ kind: 'inducted', on: '2026-05-05' }] as const
    expect(partnerStanding(inducted, '2026-06-01')).toEqual({ toldOn: '2026-05-05', inductedOn: '2026-05-05' })
  })

  it('never goes back as days pass', () => {
    fc.assert(
      fc.property(fc.array(contact), fc.integer({ min: 0, max: 30 }), (contacts, days) => {
        const early = partnerStanding(contacts, addDays('2026-01-01', days))
        const late = partnerStanding(contacts, addDays('2026-01-01', days + 30))
        if (early.toldOn !== null) expect(late.toldOn).toBe(early.toldOn)
        if (early.inductedOn !== null) expect(late.inductedOn).toBe(early.inductedOn)
        if (late.inductedOn !== null) expect(late.toldOn !== null && late.toldOn <= late.inductedOn).toBe(true)
      }),
    )
  })
})

describe('partners by sector', () => {
  it('have every sector, those without partners too, and each partner once', () => {
    const partners = [
      { name: 'a', sector: 'teaching', toldOn: '2026-01-01', inductedOn: null },
      { name: 'b', sector: 'teaching', toldOn: '2026-01-01', inductedOn: '2026-02-01' },
      { name: 'c', sector: 'psychiatry', toldOn: null, inductedOn: null },
    ] as const
    const sectors = partnersBySector(partners)
    expect(sectors.map(({ sector }) => sector)).toEqual(partnerSectorIds)
    expect(sectors.find(({ sector }) => sector === 'teaching')).toMatchObject({ told: 2, inducted: 1 })
    expect(sectors.find(({ sector }) => sector === 'psychiatry')).toMatchObject({ told: 0, inducted: 0 })
    expect(sectors.flatMap((each) => each.partners)).toHaveLength(3)
  })
})
