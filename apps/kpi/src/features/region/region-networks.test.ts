import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { regionGroups, regionNetworks } from './region-networks'

const facts = sampleFacts()

describe('regionNetworks', () => {
  it('counts the meetings of the year that ends with the period', () => {
    const [network] = regionNetworks(facts, '08', parsePeriod('2025'))
    expect(network).toMatchObject({ meetings: 1, lastMeeting: '2025-02-06', isOftenEnough: false })
    const [earlier] = regionNetworks(facts, '08', parsePeriod('2024'))
    expect(earlier).toMatchObject({ meetings: 1, lastMeeting: '2024-02-06' })
  })

  it('finds two meetings a year often enough', () => {
    const more = {
      id: 'm4',
      region: '08',
      of: 'n1',
      heldOn: '2025-12-31',
      hours: 1,
      attendees: 3,
      expertsByExperience: false,
    } as const
    const [network] = regionNetworks({ ...facts, meetings: [...facts.meetings, more] }, '08', parsePeriod('2025'))
    expect(network?.isOftenEnough).toBe(true)
  })

  it('takes joint networks and joint meetings as the indicators do', () => {
    const joint = facts.networks.map((each) => ({ ...each, alsoRegions: ['03' as const] }))
    const meetings = facts.meetings.map((each) => (each.of === 'n1' ? { ...each, of: null, alsoOf: ['n1'] } : each))
    const [own] = regionNetworks({ ...facts, networks: joint, meetings }, '08', parsePeriod('2025'))
    const [also] = regionNetworks({ ...facts, networks: joint, meetings }, '03', parsePeriod('2025'))
    expect(own).toMatchObject({ meetings: 1, lastMeeting: '2025-02-06' })
    expect(also).toEqual(own)
  })

  it('leaves out networks that had not begun, and other regions’', () => {
    expect(regionNetworks(facts, '08', parsePeriod('2018'))).toEqual([])
    expect(regionNetworks(facts, '03', parsePeriod('2025'))).toEqual([])
  })
})

describe('regionGroups', () => {
  it('finds one meeting a year often enough', () => {
    expect(regionGroups(facts, '08', parsePeriod('2025'))[0]).toMatchObject({ meetings: 1, isOftenEnough: true })
    expect(regionGroups(facts, '08', parsePeriod('2024'))[0]).toMatchObject({
      meetings: 0,
      lastMeeting: null,
      isOftenEnough: false,
    })
  })
})
