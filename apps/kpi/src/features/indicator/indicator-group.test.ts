import { locales } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { groupName, indicatorGroups } from './indicator-group'

describe('the groups of the list of indicators', () => {
  it('are the pillars, then the core elements and joint action', () => {
    expect(indicatorGroups.map(({ pillar }) => pillar)).toEqual([1, 2, 3, 4, 'core', 'joint'])
  })

  it('hold every indicator once, each in its own group', () => {
    const listed = indicatorGroups.flatMap(({ definitions }) => definitions)
    expect(listed.map(({ id }) => id).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted())
    for (const { pillar, definitions } of indicatorGroups) {
      expect([pillar, ...new Set(definitions.map((each) => each.pillar))]).toEqual([pillar, pillar])
    }
  })

  it('are called by the pillar’s number and name, or by what they are of', () => {
    expect(indicatorGroups.map(({ pillar }) => groupName(pillar, 'en'))).toEqual([
      expect.stringMatching(/^Pillar 1: \S/),
      expect.stringMatching(/^Pillar 2: \S/),
      expect.stringMatching(/^Pillar 3: \S/),
      expect.stringMatching(/^Pillar 4: \S/),
      'Core elements of the model',
      'Joint development',
    ])
    for (const locale of locales) {
      expect(new Set(indicatorGroups.map(({ pillar }) => groupName(pillar, locale).replace(/\d/, ''))).size).toBe(6)
    }
  })
})
