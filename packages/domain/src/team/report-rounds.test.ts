import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestTeamsCompared, isGreatChange, isJump, lastReportDay, remindersBy, teamSpread } from './report-rounds'

describe('a round of reports', () => {
  it('has reminded once a week before the report is due, and twice the day before', () => {
    const days = ['2026-04-22', '2026-04-23', '2026-04-28', '2026-04-29', '2026-05-30'] as const
    expect(days.map((day) => remindersBy('2026-04-30', day))).toEqual([0, 1, 1, 2, 2])
  })

  it('takes reports until it is closed, else for two weeks after they were due', () => {
    expect(lastReportDay({ dueOn: '2026-04-30', closedOn: null })).toBe('2026-05-14')
    expect(lastReportDay({ dueOn: '2026-04-30', closedOn: '2026-05-02' })).toBe('2026-05-02')
  })
})

describe('the spread over teams', () => {
  it('is told from five teams on', () => {
    expect(teamSpread([9, 12, 14, 20])).toBeNull()
    expect(teamSpread([30, 9, 20, 12, 14])).toEqual({ teams: 5, least: 9, median: 14, greatest: 30 })
    expect(teamSpread([1, 2, 3, 4, 5, 6])).toEqual({ teams: 6, least: 1, median: 3.5, greatest: 6 })
  })

  it('has its median between its ends, in whatever order the numbers come', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: fewestTeamsCompared, maxLength: 40 })
    fc.assert(
      fc.property(numbers, (values) => {
        const spread = teamSpread(values)
        expect(spread).toEqual(teamSpread(values.toReversed()))
        if (spread === null) throw new Error('five numbers have a spread')
        expect(spread.least).toBe(Math.min(...values))
        expect(spread.greatest).toBe(Math.max(...values))
        const below = values.filter((value) => value < spread.median).length
        const above = values.filter((value) => value > spread.median).length
        expect(below).toBeLessThanOrEqual(values.length / 2)
        expect(above).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })
})

describe('a jump from one report to the next', () => {
  it('is a change by more than half of what was told before, small numbers apart', () => {
    expect([isJump(40, 61), isJump(40, 60), isJump(40, 19), isJump(40, 20), isJump(40, 40)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
    expect([isJump(0, 3), isJump(0, 4), isJump(1, 3), isJump(4, 0), isJump(0, 0)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it('is whatever a team is asked about', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (before, now) => {
        if (isGreatChange(before, now)) expect(isJump(before, now)).toBe(true)
      }),
    )
  })
})

describe('a change since the last report', () => {
  it('is great when a number has more than doubled or halved, small numbers apart', () => {
    expect([isGreatChange(20, 41), isGreatChange(20, 40), isGreatChange(41, 20), isGreatChange(40, 20)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect([isGreatChange(0, 3), isGreatChange(0, 4), isGreatChange(1, 3), isGreatChange(4, 0)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})
