import { describe, expect, it } from 'vitest'
import { indicatorIds, type IndicatorId } from '../catalogue/indicator-ids'
import type { FactsInput1 } from '../facts/facts-schema'
import { bundle, group, heldBy, meeting, network, report, staff, team, trainer, training } from '../testing/bundle'
import { figureOf } from '../testing/figure'

/** The figures of all indicators for Pirkanmaa in 2024, worked out by hand from three small worlds. */
type Figures = Readonly<Record<IndicatorId, string>>

function figures(parts: Partial<FactsInput1>, period = '2024'): Record<string, string> {
  const facts = bundle(parts)
  return Object.fromEntries(indicatorIds.map((id) => [id, figureOf(facts, id, period)]))
}

const nothing: Figures = {
  'team-training-coverage': '0/0 empty',
  'leadership-training-coverage': '0/0 empty',
  'consultant-training-coverage': '0/0 empty',
  'coordinator-training-coverage': '0/0 empty',
  'training-participants': '0',
  'trainer-capacity': '0/0 empty',
  'trainer-duty': '0/0 empty',
  'steering-active': '0/1',
  'reporting-completeness': '0/0 empty',
  'network-cadence': '0/0 empty',
  'network-mandate': '0/0 empty',
  'family-therapist-availability': '0/0 empty',
  'coordinator-availability': '0/0 empty',
  'team-structure-complete': '0/0 empty',
  'caseload-recommended': '0/0 empty',
  'caseload-statutory': '0/0 empty',
  'children-per-case-holder': '0/0 empty',
  'weekly-meeting-rate': '0/0 empty',
  'meeting-criteria-met': '0/0 empty',
  'shared-responsibility': '0/0 empty',
  'face-to-face-majority': '0/0 empty',
  'pillar-1-in-use': '0/5',
  'pillar-2-in-use': '0/11',
  'pillar-3-in-use': '0/3',
  'pillar-4-in-use': '0/2',
  agreements: '0',
  commitments: '0',
  'experts-by-experience-involved': '0/0 empty',
  // Version 1 of the facts says nothing of these.
  'plans-on-time': '0/0 no-data',
  'materials-accessible': '0/0 no-data',
  'needs-scheduled': '0/0 no-data',
  'consultations-held': '0/0 no-data',
  'members-trained': '0/0 no-data',
  'people-left': '0/0 no-data',
  'questions-answered': '0/0 no-data',
  'decisions-carried-out': '0/0 no-data',
  'workers-over-cap': '0/0 empty',
  'development-agreed': '0/0 no-data',
}

const onlyATeam: Figures = {
  ...nothing,
  'team-training-coverage': '0/1',
  'leadership-training-coverage': '0/0 no-data',
  'consultant-training-coverage': '0/0 no-data',
  'coordinator-training-coverage': '0/0 no-data',
  'trainer-capacity': '0/20',
  'reporting-completeness': '0/1',
  'family-therapist-availability': '0/0 no-data',
  'coordinator-availability': '0/0 no-data',
  'team-structure-complete': '0/0 no-data',
  'caseload-recommended': '0/0 no-data',
  'caseload-statutory': '0/0 no-data',
  'children-per-case-holder': '0/0 no-data',
  'weekly-meeting-rate': '0/0 no-data',
  'meeting-criteria-met': '0/0 no-data',
  'shared-responsibility': '0/0 no-data',
  'face-to-face-majority': '0/0 no-data',
  'workers-over-cap': '0/0 no-data',
}

const zeros: Figures = {
  ...nothing,
  'team-training-coverage': '0/1',
  'leadership-training-coverage': '0/4',
  'consultant-training-coverage': '0/5',
  'coordinator-training-coverage': '0/6',
  'trainer-capacity': '0/20',
  'trainer-duty': '0/1',
  'reporting-completeness': '1/1',
  'network-cadence': '0/1',
  'network-mandate': '0/1',
  'family-therapist-availability': '0/1',
  'coordinator-availability': '0/1',
  'team-structure-complete': '0/1',
  'caseload-recommended': '0/1',
  'caseload-statutory': '0/1',
  'children-per-case-holder': '31/1',
  'weekly-meeting-rate': '0/20',
  'meeting-criteria-met': '0/1',
  'shared-responsibility': '0/1',
  'face-to-face-majority': '0/1',
  'experts-by-experience-involved': '0/2',
  'workers-over-cap': '0/1',
}

/** Everything is there and nothing has come true. */
const worldOfZeros: Partial<FactsInput1> = {
  teams: [team('a')],
  teamReports: [
    report('a', '2024-12-31', {
      children: 31,
      caseHolders: 1,
      workersOverCap: 0,
      meetingsPlanned: 20,
      meetingsHeld: 0,
      criteria: { 'consultant-leads': 'partly' },
      sharedResponsibility: 'not-yet',
      faceToFaceShare: 0.5,
    }),
  ],
  staff: [
    staff('s', 'supervisor', '2024-12-31', 4),
    staff('t', 'consulting-social-worker', '2024-12-31', 5),
    staff('u', 'coordinator', '2024-12-31', 6),
  ],
  trainers: [trainer('p', { timeShare: 0 })],
  trainings: [training('k', '2024-12-31', { curriculum: 'refresher', trainers: [heldBy('p')] })],
  networks: [network('n', { goalAgreed: false })],
  groups: [group('g')],
  meetings: [meeting('n', '2024-12-31')],
}

describe('every indicator', () => {
  it('has nothing to count where there is nothing, and counts are 0', () => {
    expect(figures({})).toEqual(nothing)
  })

  it('has no data where there is a team that has told nothing', () => {
    expect(figures({ teams: [team('a')] })).toEqual(onlyATeam)
  })

  it('is a true zero where everything is reported and nothing has come true', () => {
    expect(figures(worldOfZeros)).toEqual(zeros)
  })

  it('is empty where the staff has been counted as 0, which is not the same as not counted', () => {
    const counted = [staff('s', 'supervisor', '2024-12-31', 0)]
    expect(figures({ teams: [team('a')], staff: counted })['leadership-training-coverage']).toBe('0/0 empty')
    expect(
      figures({ teams: [team('a')], staff: [staff('s', 'supervisor', '2025-01-01', 9)] })[
        'leadership-training-coverage'
      ],
    ).toBe('0/0 no-data')
  })

  it('applies in every year but the figures on the statutory cap, which there was not before 2022', () => {
    const before = figures(worldOfZeros, '2021')
    expect(Object.entries(before).filter(([, figure]) => figure.endsWith('not-applicable'))).toEqual([
      ['caseload-statutory', 'null/null not-applicable'],
      ['workers-over-cap', 'null/null not-applicable'],
    ])
    expect(figures({}, '2021')['caseload-statutory']).toBe('null/null not-applicable')
    expect(figures({}, '2022-01')['caseload-statutory']).toBe('0/0 empty')
  })
})

describe('the caseload', () => {
  function load(children: number, period: string) {
    const reports = [report('a', `${period.slice(0, 4)}-06-01`, { children, caseHolders: 1 })]
    const { 'caseload-recommended': recommended, 'caseload-statutory': statutory } = figures(
      { teams: [team('a')], teamReports: reports },
      period,
    )
    return [recommended, statutory]
  }

  it('is within the recommendation at exactly 20', () => {
    expect([load(20, '2024')[0], load(21, '2024')[0]]).toEqual(['1/1', '0/1'])
  })

  it('is within the cap at exactly 35 until 2023 and at exactly 30 from 2024', () => {
    expect([load(35, '2022')[1], load(36, '2022')[1], load(35, '2023')[1]]).toEqual(['1/1', '0/1', '1/1'])
    expect([load(30, '2024')[1], load(31, '2024')[1], load(35, '2024')[1]]).toEqual(['1/1', '0/1', '0/1'])
  })
})
