import { describe, expect, it } from 'vitest'
import { mandatePartIds, networkCadence } from './cadence'
import { groupKindIds, networkKindIds } from './kinds'

describe('networks', () => {
  it('are five, and there are two kinds of groups', () => {
    expect(networkKindIds).toEqual([
      'trainers',
      'consulting-social-workers',
      'family-therapists',
      'coordinators',
      'experts-by-experience',
    ])
    expect(groupKindIds).toEqual(['steering-group', 'project-group'])
  })

  it('meet two to four times a year for one to two hours', () => {
    expect(networkCadence).toEqual({
      meetingsPerYear: { minimum: 2, maximum: 4 },
      hoursPerMeeting: { minimum: 1, maximum: 2 },
    })
  })

  it('need an agreed goal, task, way of working and coordinating body', () => {
    expect(mandatePartIds).toEqual(['goal', 'task', 'way-of-working', 'coordinating-body'])
  })
})
