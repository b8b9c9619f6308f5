import { parsePeriod, regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { chooseNow, dayOfView, firstWithTeams } from './now-view'

const facts = sampleFacts()
const visibility = { regions: ['03', '08'], isNational: false } as const

describe('a page that tells how things stand', () => {
  it('is of the year that goes on and the area it begins with, unless others are asked for', () => {
    expect(chooseNow(facts, visibility, {}, '08')).toEqual({ visibility, area: '08', period: '2026' })
    expect(chooseNow(facts, visibility, { region: '03', period: '2024-H1' }, '08')).toEqual({
      visibility,
      area: '03',
      period: '2024-H1',
    })
  })

  it('refuses what is not there or is of others, as every page does', () => {
    expect(chooseNow(facts, visibility, { period: '2027' }, '08')).toBe('unknown')
    expect(chooseNow(facts, visibility, { region: '21' }, '08')).toBe('forbidden')
  })

  it('tells it by the last day of a period that is over, by the day of the facts in one that goes on', () => {
    expect(dayOfView(facts, parsePeriod('2025'))).toBe('2025-12-31')
    expect(dayOfView(facts, parsePeriod('2026'))).toBe('2026-11-22')
    const lateInTheEvening = sampleFacts({ generatedAt: '2026-12-31T22:30:00Z' })
    expect(dayOfView(lateInTheEvening, parsePeriod('2027'))).toBe('2027-01-01')
  })

  it('begins with the first region that has teams, with the first of all when none has', () => {
    expect(firstWithTeams(facts, { regions: ['21', '08', '03'], isNational: false })).toBe('08')
    expect(firstWithTeams(facts, { regions: regionCodes, isNational: true })).toBe('03')
    expect(firstWithTeams(facts, { regions: ['21', '19'], isNational: false })).toBe('21')
    expect(firstWithTeams(facts, { regions: [], isNational: false })).toBeNull()
  })
})
