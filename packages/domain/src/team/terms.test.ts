import { describe, expect, it } from 'vitest'
import { degreeIds, meetingCriterionIds } from './meeting-criteria'
import { serviceTypeIds } from './service-types'

describe('terms of the team', () => {
  it('has five services', () => {
    expect(serviceTypeIds).toEqual([
      'open-care',
      'substitute-care',
      'aftercare',
      'needs-assessment',
      'family-social-work',
    ])
  })

  it('has five criteria of the weekly meeting, answered in three degrees', () => {
    expect(meetingCriterionIds).toEqual([
      'principles-structure-discussion',
      'consultant-leads',
      'therapist-supports-reflection',
      'cases-long-and-often-enough',
      'documentation-transparent',
    ])
    expect(degreeIds).toEqual(['not-yet', 'partly', 'fully'])
  })
})
