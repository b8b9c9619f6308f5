import { describe, expect, it } from 'vitest'
import { coreElementIds, type CoreElementId } from './core-elements'
import { assessFidelity, assessUnreported, type FidelityState } from './fidelity'
import { meetingCriterionIds } from './meeting-criteria'
import { parseTeamReport, type TeamReport } from './team-report'

function everyCriterion(degree: 'not-yet' | 'partly' | 'fully'): TeamReport['criteria'] {
  return Object.fromEntries(meetingCriterionIds.map((id) => [id, degree]))
}

const whole: TeamReport = parseTeamReport({
  reportedOn: '2024-04-09',
  members: { 'consulting-social-worker': 1, 'social-worker': 3, 'family-therapist': 0.5, coordinator: 1 },
  children: 57,
  caseHolders: 3,
  workersOverCap: 0,
  meetingsPlanned: 24,
  meetingsHeld: 24,
  meetingRhythm: 'weekly',
  criteria: everyCriterion('fully'),
  sharedResponsibility: 'fully',
  faceToFaceShare: 0.55,
})

function stateOf(report: TeamReport, element: CoreElementId): FidelityState | undefined {
  return assessFidelity(report).elements.find((each) => each.element === element)?.state
}

describe('a team that has not reported', () => {
  it('is said to lack nothing but what is known to be lacking', () => {
    expect(assessUnreported().counts).toEqual({ 'not-yet': 0, partly: 0, fully: 0, unknown: 10 })
    const { elements, counts } = assessUnreported({ isTrained: false, partnersInformed: 'partly' })
    expect(elements.map(({ element }) => element)).toEqual(coreElementIds)
    expect(counts).toEqual({ 'not-yet': 1, partly: 1, fully: 0, unknown: 8 })
    expect(elements.find(({ element }) => element === 'workers-trained')?.state).toBe('not-yet')
  })
})

describe('fidelity', () => {
  it('is full where the report shows it and the rest is known', () => {
    const known = {
      isTrained: true,
      managementSupport: 'fully',
      partnersInformed: 'fully',
      knowledgeAdopted: 'fully',
      workGuidedByDiscussion: 'fully',
    } as const
    expect(assessFidelity(whole, known).counts).toEqual({ 'not-yet': 0, partly: 0, fully: 10, unknown: 0 })
  })

  it('takes what the report itself answers before what is known besides', () => {
    const answers = {
      managementSupport: 'partly',
      partnersInformed: 'partly',
      knowledgeAdopted: 'partly',
      workGuidedByDiscussion: 'partly',
    } as const
    const known = { managementSupport: 'fully', knowledgeAdopted: 'fully' } as const
    expect(assessFidelity({ ...whole, ...answers }, known).counts).toEqual({
      'not-yet': 0,
      partly: 4,
      fully: 5,
      unknown: 1,
    })
  })

  it('says what is not known instead of guessing', () => {
    const { elements, counts } = assessFidelity(parseTeamReport({ reportedOn: '2024-04-09', members: {} }))
    expect(elements.map(({ element }) => element)).toEqual(coreElementIds)
    expect(counts).toEqual({ 'not-yet': 1, partly: 0, fully: 0, unknown: 9 })
    expect(assessFidelity(whole).counts.unknown).toBe(5)
  })

  it('tells what the structure lacks', () => {
    const assessment = assessFidelity({ ...whole, members: { ...whole.members, coordinator: 0 } })
    expect(assessment.structureGaps).toEqual([{ role: 'coordinator', required: 1, actual: 0 }])
    expect(stateOf({ ...whole, members: { ...whole.members, coordinator: 0 } }, 'team-structure')).toBe('partly')
    expect(stateOf({ ...whole, members: {} }, 'team-structure')).toBe('not-yet')
  })

  it('asks of weekly meetings that all were held and all five criteria are met', () => {
    expect(stateOf(whole, 'weekly-meetings')).toBe('fully')
    expect(stateOf({ ...whole, meetingsHeld: 19 }, 'weekly-meetings')).toBe('partly')
    expect(stateOf({ ...whole, meetingsHeld: 0 }, 'weekly-meetings')).toBe('not-yet')
    expect(stateOf({ ...whole, criteria: everyCriterion('not-yet') }, 'weekly-meetings')).toBe('not-yet')
    const mixed = { ...whole.criteria, 'consultant-leads': 'partly' } as const
    expect(stateOf({ ...whole, criteria: mixed }, 'weekly-meetings')).toBe('partly')
    expect(stateOf({ ...whole, meetingsPlanned: null, criteria: {} }, 'weekly-meetings')).toBe('unknown')
    expect(assessFidelity({ ...whole, meetingsHeld: 18 }).weeklyMeetingRate).toBe(0.75)
    expect(assessFidelity({ ...whole, meetingsPlanned: 0 }).weeklyMeetingRate).toBe(null)
  })

  it('asks of weekly meetings that they are weekly: 1 held of 1 planned is not', () => {
    const one = { ...whole, meetingsPlanned: 1, meetingsHeld: 1 }
    expect(stateOf(one, 'weekly-meetings')).toBe('fully')
    for (const meetingRhythm of ['every-second-week', 'less-often', null] as const) {
      expect(stateOf({ ...one, meetingRhythm }, 'weekly-meetings')).toBe('partly')
    }
    expect(() => parseTeamReport({ reportedOn: '2024-04-09', members: {}, meetingRhythm: 'daily' })).toThrow(
      /^meetingRhythm: expected one of weekly, every-second-week, less-often/,
    )
  })

  it('counts the criteria that were answered', () => {
    const criteria = { 'consultant-leads': 'fully', 'documentation-transparent': 'partly' } as const
    expect(assessFidelity({ ...whole, criteria }).criteria).toEqual({ fully: 1, answered: 2 })
  })

  it('asks of caseloads at most 20 children per case holder, of face to face more than half', () => {
    expect(stateOf({ ...whole, children: 61 }, 'caseloads-reduced')).toBe('not-yet')
    expect(stateOf({ ...whole, caseHolders: 0 }, 'caseloads-reduced')).toBe('unknown')
    expect(stateOf({ ...whole, faceToFaceShare: 0.5 }, 'face-to-face-majority')).toBe('not-yet')
    expect(stateOf({ ...whole, faceToFaceShare: null }, 'face-to-face-majority')).toBe('unknown')
  })
})
