import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { bundle, report, team } from '../testing/bundle'
import { figureOf } from '../testing/figure'

type ReportFields = NonNullable<Parameters<typeof report>[2]>

/** One team per report, each reporting in April 2024. */
function figure(indicator: IndicatorId, reports: readonly ReportFields[], period = '2024'): string {
  const teams = reports.map((_, index) => team(`t${index}`))
  const teamReports = reports.map((fields, index) => report(`t${index}`, '2024-04-09', fields))
  return figureOf(bundle({ teams, teamReports }), indicator, period)
}

const ofReports = [
  'family-therapist-availability',
  'coordinator-availability',
  'team-structure-complete',
  'caseload-recommended',
  'caseload-statutory',
  'children-per-case-holder',
  'weekly-meeting-rate',
  'meeting-criteria-met',
  'shared-responsibility',
  'face-to-face-majority',
] as const

describe.each(ofReports)('%s', (indicator) => {
  it('is empty when the region has no active team, also when a team that has ended reported', () => {
    expect(figureOf(bundle(), indicator, '2024')).toBe('0/0 empty')
    const ended = bundle({ teams: [team('a', { validUntil: '2024-12-31' })], teamReports: [report('a', '2024-04-09')] })
    expect(figureOf(ended, indicator, '2024')).toBe('0/0 empty')
  })

  it('has no data when there is an active team without a report', () => {
    expect(figureOf(bundle({ teams: [team('a')] }), indicator, '2024')).toBe('0/0 no-data')
    const lastYear = bundle({ teams: [team('a')], teamReports: [report('a', '2023-12-31')] })
    expect(figureOf(lastYear, indicator, '2024')).toBe('0/0 no-data')
  })

  it('takes the latest report of the period, of one day the greater id', () => {
    const full = {
      members: { 'consulting-social-worker': 1, 'social-worker': 2, 'family-therapist': 1, coordinator: 1 },
      children: 20,
      caseHolders: 1,
      meetingsPlanned: 20,
      meetingsHeld: 20,
      criteria: { 'consultant-leads': 'fully' },
      sharedResponsibility: 'fully',
      faceToFaceShare: 1,
    } as const
    const poor = {
      members: {},
      children: 90,
      caseHolders: 1,
      meetingsPlanned: 90,
      meetingsHeld: 0,
      criteria: { 'consultant-leads': 'not-yet' },
      sharedResponsibility: 'not-yet',
      faceToFaceShare: 0,
    } as const
    function of(...reports: ReturnType<typeof report>[]) {
      return figureOf(bundle({ teams: [team('a')], teamReports: reports }), indicator, '2024')
    }
    const good = of(report('a', '2024-04-09', full))
    const bad = of(report('a', '2024-04-09', poor))
    expect(good).not.toBe(bad)
    // Meetings are told since the report before, so those of all reports add up.
    const isOfAll = indicator === 'weekly-meeting-rate'
    expect(of(report('a', '2024-10-09', poor), report('a', '2024-04-09', full))).toBe(isOfAll ? '20/110' : bad)
    expect(of(report('a', '2024-10-09', full), report('a', '2024-04-09', poor))).toBe(isOfAll ? '20/110' : good)
    expect(
      of(report('a', '2024-04-09', { ...poor, id: 'r10' }), report('a', '2024-04-09', { ...full, id: 'r9' })),
    ).toBe(good)
    expect(of(report('a', '2025-01-01', poor), report('a', '2024-12-31', full))).toBe(good)
    expect(of(report('a', '2023-12-31', poor), report('a', '2024-01-01', full))).toBe(good)
  })
})

describe('availability of roles', () => {
  it('counts any part of a person, and a role that is not named as none', () => {
    expect(
      figure('family-therapist-availability', [
        { members: { 'family-therapist': 0.1 } },
        { members: { 'family-therapist': 0 } },
        {},
      ]),
    ).toBe('1/3')
    expect(
      figure('coordinator-availability', [{ members: { coordinator: 0.5 } }, { members: { coordinator: 0 } }, {}]),
    ).toBe('1/3')
  })

  it('is a true zero when reports have none', () => {
    expect(figure('family-therapist-availability', [{}])).toBe('0/1')
    expect(figure('coordinator-availability', [{}])).toBe('0/1')
  })
})

describe('team-structure-complete', () => {
  const complete = { 'consulting-social-worker': 1, 'social-worker': 2, 'family-therapist': 0.2, coordinator: 0.2 }

  it('needs one consulting social worker, two social workers, and some of the two other roles', () => {
    expect(figure('team-structure-complete', [{ members: complete }])).toBe('1/1')
    expect(figure('team-structure-complete', [{ members: { ...complete, 'social-counsellor': 3 } }])).toBe('1/1')
    const lacking = [
      { ...complete, 'consulting-social-worker': 0.9 },
      { ...complete, 'social-worker': 1.5 },
      { ...complete, 'family-therapist': 0 },
      { ...complete, coordinator: 0 },
    ]
    expect(
      figure(
        'team-structure-complete',
        lacking.map((members) => ({ members })),
      ),
    ).toBe('0/4')
  })
})

describe('caseloads', () => {
  function load(children: number | null, caseHolders: number | null): ReportFields {
    return { children, caseHolders }
  }

  it('counts exactly 20 children per responsible social worker as recommended', () => {
    expect(figure('caseload-recommended', [load(20, 1), load(60, 3), load(61, 3), load(21, 1), load(0, 2)])).toBe('3/5')
  })

  it('looks only at reports with children known and responsible social workers', () => {
    for (const indicator of ['caseload-recommended', 'caseload-statutory', 'children-per-case-holder'] as const) {
      expect(figure(indicator, [load(null, 3), load(40, null), load(40, 0), load(null, null)])).toBe('0/0 no-data')
    }
    expect(figure('caseload-recommended', [load(null, 3), load(40, 2)])).toBe('1/1')
  })

  it('is a true zero when all are above', () => {
    expect(figure('caseload-recommended', [load(21, 1)])).toBe('0/1')
    expect(figure('caseload-statutory', [load(31, 1)])).toBe('0/1')
  })

  it('compares with the cap in force on the last day: 35 in 2022 and 2023, 30 from 2024', () => {
    const facts = bundle({
      teams: ['a', 'b', 'c'].map((id) => team(id)),
      teamReports: ['2022-04-01', '2023-04-01', '2023-10-01', '2024-04-01'].flatMap((day) => [
        report('a', day, load(30, 1)),
        report('b', day, load(70, 2)),
        report('c', day, load(71, 2)),
      ]),
    })
    const periods = ['2022', '2022-04', '2023', '2023-H2', '2024', '2024-04']
    expect(periods.map((period) => figureOf(facts, 'caseload-statutory', period))).toEqual([
      '2/3',
      '2/3',
      '2/3',
      '2/3',
      '1/3',
      '1/3',
    ])
  })

  it('has no cap before 2022: not applicable, whatever was reported', () => {
    const facts = bundle({ teams: [team('a')], teamReports: [report('a', '2021-12-31', load(10, 1))] })
    expect(figureOf(facts, 'caseload-statutory', '2021')).toBe('null/null not-applicable')
    expect(figureOf(facts, 'caseload-statutory', '2021-12')).toBe('null/null not-applicable')
    expect(figureOf(facts, 'caseload-statutory', '2021', 'FI')).toBe('null/null not-applicable')
    expect(figureOf(bundle(), 'caseload-statutory', '2021')).toBe('null/null not-applicable')
    expect(figureOf(bundle(), 'caseload-statutory', '2022')).toBe('0/0 empty')
  })

  it('gives children per responsible social worker over the same reports', () => {
    expect(
      figure('children-per-case-holder', [load(74, 3), load(46, 2), load(30, null), load(30, 0), load(null, 4)]),
    ).toBe('120/5')
    expect(figure('children-per-case-holder', [load(0, 3)])).toBe('0/3')
  })
})

describe('weekly-meeting-rate', () => {
  function held(meetingsHeld: number | null, meetingsPlanned: number | null): ReportFields {
    return {
      meetingsHeld,
      meetingsPlanned,
    }
  }

  it('sums over reports with both known', () => {
    expect(figure('weekly-meeting-rate', [held(19, 24), held(11, 16), held(null, 20), held(20, null)])).toBe('30/40')
    expect(figure('weekly-meeting-rate', [held(0, 24)])).toBe('0/24')
  })

  it('has no data when none was planned, and may exceed one', () => {
    expect(figure('weekly-meeting-rate', [held(3, 0)])).toBe('3/0 no-data')
    expect(figure('weekly-meeting-rate', [held(26, 24)])).toBe('26/24')
  })
})

describe('meeting-criteria-met', () => {
  it('counts criteria, those not answered left out', () => {
    const criteria = {
      'principles-structure-discussion': 'fully',
      'consultant-leads': 'fully',
      'therapist-supports-reflection': 'partly',
      'cases-long-and-often-enough': 'not-yet',
      'documentation-transparent': null,
    } as const
    expect(figure('meeting-criteria-met', [{ criteria }, { criteria: { 'consultant-leads': 'fully' } }, {}])).toBe(
      '3/5',
    )
  })

  it('is a true zero when nothing is fully met and has no data when nothing is answered', () => {
    expect(figure('meeting-criteria-met', [{ criteria: { 'consultant-leads': 'partly' } }])).toBe('0/1')
    expect(figure('meeting-criteria-met', [{}])).toBe('0/0 no-data')
  })
})

describe('shared-responsibility', () => {
  it('counts reports answering fully of those answering', () => {
    const answers = ['fully', 'partly', 'not-yet', null] as const
    expect(
      figure(
        'shared-responsibility',
        answers.map((sharedResponsibility) => ({ sharedResponsibility })),
      ),
    ).toBe('1/3')
    expect(figure('shared-responsibility', [{ sharedResponsibility: null }])).toBe('0/0 no-data')
    expect(figure('shared-responsibility', [{ sharedResponsibility: 'not-yet' }])).toBe('0/1')
  })
})

describe('face-to-face-majority', () => {
  it('needs more than half: exactly 0.5 is not enough', () => {
    const shares = [0.5, 0.500001, 1, 0, null]
    expect(
      figure(
        'face-to-face-majority',
        shares.map((faceToFaceShare) => ({ faceToFaceShare })),
      ),
    ).toBe('2/4')
    expect(figure('face-to-face-majority', [{ faceToFaceShare: 0.5 }])).toBe('0/1')
    expect(figure('face-to-face-majority', [{ faceToFaceShare: null }])).toBe('0/0 no-data')
  })
})
