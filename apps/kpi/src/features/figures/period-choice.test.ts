import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { choosePeriod, shownPeriods } from './period-choice'

const facts = sampleFacts()

describe('choosePeriod', () => {
  it('shows the latest complete year when nothing is asked', () => {
    const choice = choosePeriod(facts, undefined)
    expect(choice?.granularity).toBe('year')
    expect(choice?.current.id).toBe('2025')
    expect(choice?.previous?.id).toBe('2024')
    expect(choice?.periods.at(-1)?.id).toBe('2026')
  })

  it('shows the asked year or half-year, a provisional one too', () => {
    expect(choosePeriod(facts, '2026')?.current.id).toBe('2026')
    expect(choosePeriod(facts, '2024-H1')).toMatchObject({ granularity: 'half-year', current: { id: '2024-H1' } })
    expect(choosePeriod(facts, '2024-H1')?.previous?.id).toBe('2023-H2')
  })

  it.each(['2016', '2027', '2024-Q1', '2024-07', 'x', '', '2024-H3'])('shows nothing in the place of %s', (asked) => {
    expect(choosePeriod(facts, asked)).toBeNull()
  })

  it('has no period before the first', () => {
    expect(choosePeriod(facts, '2017')?.previous).toBeNull()
  })
})

describe('shownPeriods', () => {
  it('begins with the first event, but not before the model came to Finland', () => {
    expect(shownPeriods(facts, 'year')[0].id).toBe('2017')
    const early = sampleFacts({
      elements: [{ region: '08', element: 'trainer-bank', status: 'agreed', since: '2001-01-01' }],
    })
    expect(shownPeriods(early, 'year')[0].id).toBe('2017')
  })

  it('ends with the period in which the facts were made, by the Finnish calendar', () => {
    const newYear = sampleFacts({ generatedAt: '2026-12-31T22:30:00Z' })
    expect(shownPeriods(newYear, 'half-year').at(-1)?.id).toBe('2027-H1')
    expect(shownPeriods(sampleFacts({ generatedAt: '2026-06-30T12:00:00Z' }), 'half-year').at(-1)?.id).toBe('2026-H1')
  })

  it('is the current year alone when there are no events', () => {
    const nothing = {
      teams: [],
      teamReports: [],
      trainings: [],
      networks: [],
      groups: [],
      meetings: [],
      elements: [],
      targets: [],
    }
    expect(shownPeriods(sampleFacts(nothing), 'year').map(({ id }) => id)).toEqual(['2026'])
    expect(choosePeriod(sampleFacts(nothing), undefined)?.current.id).toBe('2026')
  })
})
