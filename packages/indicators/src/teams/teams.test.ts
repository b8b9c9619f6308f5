import { coreElementIds, parsePeriod } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeIndicators } from '../engine/compute-indicators'
import { parseFacts } from '../facts/parse-facts'
import { arbitraryOfBoth } from '../testing/arbitrary-bundle'
import { bundle, bundle2, report, team, training } from '../testing/bundle'
import { oddValues } from './odd-values'
import { teamStandings } from './team-standings'

function stateOf(standing: ReturnType<typeof teamStandings>[number] | undefined, element: string) {
  return standing?.elements.find((each) => each.element === element)?.state
}

describe('where teams stand', () => {
  it('is told by the latest report of the year that ends with the day', () => {
    const facts = bundle({
      teams: [team('a')],
      teamReports: [
        report('a', '2025-04-09', { faceToFaceShare: 0.6 }),
        report('a', '2025-10-09', { faceToFaceShare: 0.4 }),
      ],
    })
    function on(day: string) {
      const [standing] = teamStandings(facts, '08', day)
      return [standing?.report?.reportedOn, standing?.lastReportedOn, stateOf(standing, 'face-to-face-majority')]
    }
    expect(on('2025-04-08')).toEqual([undefined, null, 'unknown'])
    expect(on('2025-10-08')).toEqual(['2025-04-09', '2025-04-09', 'fully'])
    expect(on('2026-10-08')).toEqual(['2025-10-09', '2025-10-09', 'not-yet'])
    expect(on('2026-10-09')).toEqual([undefined, '2025-10-09', 'unknown'])
  })

  it('says nothing of a team that has not reported but whether it is trained', () => {
    const facts = bundle({
      teams: [team('a'), team('b'), team('c', { validUntil: '2025-01-01' }), team('d', { region: '03' })],
      trainings: [training('k', '2018-03-09', { teams: ['a'] })],
    })
    const [a, b, ...others] = teamStandings(facts, '08', '2025-12-31')
    expect(others).toEqual([])
    expect([a?.counts, a?.structureGaps, a?.caseload]).toEqual([
      { 'not-yet': 0, partly: 0, fully: 1, unknown: 9 },
      null,
      null,
    ])
    expect([stateOf(a, 'workers-trained'), stateOf(b, 'workers-trained')]).toEqual(['fully', 'not-yet'])
    expect(stateOf(teamStandings(facts, '08', '2018-03-08')[0], 'workers-trained')).toBe('not-yet')
    expect(stateOf(teamStandings(facts, '08', '2018-03-09')[0], 'workers-trained')).toBe('fully')
    expect(a?.elements.map(({ element }) => element)).toEqual(coreElementIds)
  })

  it('sets the caseload beside the recommendation and the cap of the day', () => {
    const facts = bundle({
      teams: [team('a')],
      teamReports: [report('a', '2023-10-09', { children: 64, caseHolders: 2 })],
    })
    function on(day: string) {
      return teamStandings(facts, '08', day)[0]?.caseload
    }
    expect(on('2023-12-31')).toEqual({ value: 32, isWithinRecommendation: false, isWithinCap: true })
    expect(on('2024-01-01')).toEqual({ value: 32, isWithinRecommendation: false, isWithinCap: false })
    const none = bundle({ teams: [team('a')], teamReports: [report('a', '2023-10-09', { children: 64 })] })
    expect(teamStandings(none, '08', '2023-12-31')[0]?.caseload).toBeNull()
    const untold = bundle({ teams: [team('a')], teamReports: [report('a', '2023-10-09', { caseHolders: 2 })] })
    expect(teamStandings(untold, '08', '2023-12-31')[0]?.caseload).toBeNull()
    const nobody = [report('a', '2023-10-09', { children: 0, caseHolders: 0 })]
    const empty = bundle({ teams: [team('a')], teamReports: nobody })
    expect(teamStandings(empty, '08', '2023-12-31')[0]?.caseload).toBeNull()
  })

  it('agrees on any facts with the figures of the year', () => {
    fc.assert(
      fc.property(arbitraryOfBoth, (input) => {
        const facts = parseFacts(input)
        const period = parsePeriod('2024')
        const results = computeIndicators(facts, { periods: [period] })
        for (const { code } of facts.regions) {
          const standings = teamStandings(facts, code, period.lastDay)
          function counted(indicator: string) {
            const found = results.find((result) => result.indicator === indicator && result.region === code)
            return [found?.numerator, found?.denominator]
          }
          const caseloads = standings.flatMap(({ caseload }) => caseload ?? [])
          expect(counted('team-training-coverage')).toEqual([
            standings.filter((each) => stateOf(each, 'workers-trained') === 'fully').length,
            standings.length,
          ])
          expect(counted('reporting-completeness')).toEqual([
            standings.filter((each) => each.report !== null).length,
            standings.length,
          ])
          expect(counted('caseload-recommended')).toEqual([
            caseloads.filter((each) => each.isWithinRecommendation).length,
            caseloads.length,
          ])
          expect(counted('caseload-statutory')).toEqual([
            caseloads.filter((each) => each.isWithinCap === true).length,
            caseloads.length,
          ])
        }
      }),
      { numRuns: 50 },
    )
  }, 60_000)
})

describe('odd values', () => {
  it('are found by the rules that are stated', () => {
    const facts = bundle2({
      teams: [team('a'), team('b', { region: '03' })],
      teamReports: [
        report('a', '2024-10-09', { children: 40, caseHolders: 3 }),
        { ...report('a', '2025-04-09', { children: 61, caseHolders: 3, workersOverCap: 4 }), people: 9 },
        { ...report('a', '2025-10-09', { children: 61, meetingsHeld: 25, meetingsPlanned: 24 }), people: 3 },
        report('b', '2025-10-09', { children: 61 }),
      ],
    })
    const found = oddValues(facts, '08', '2025-01-01', '2025-12-31')
    expect(
      found.map(({ rule, reportedOn, number, value, beside }) => [rule, reportedOn, number, value, beside]),
    ).toEqual([
      ['jump', '2025-10-09', 'people', 3, 9],
      ['held-more-than-planned', '2025-10-09', null, 25, 24],
      ['children-without-workers', '2025-10-09', null, 61, null],
      ['jump', '2025-04-09', 'children', 61, 40],
      ['more-over-cap-than-workers', '2025-04-09', null, 4, 3],
    ])
    expect(found.every(({ team: id }) => id === 'a')).toBe(true)
    expect(oddValues(facts, '08', '2025-04-10', '2025-10-08')).toEqual([])
  })

  it('are not what is told as planned, nor what nobody has told', () => {
    const facts = bundle({
      teams: [team('a')],
      teamReports: [
        report('a', '2025-04-09', { children: 40, caseHolders: 2, meetingsHeld: 24, meetingsPlanned: 24 }),
        report('a', '2025-10-09', { children: 60, caseHolders: 2, workersOverCap: 2 }),
        report('a', '2025-11-09', { children: 0, caseHolders: 0 }),
      ],
    })
    const found = oddValues(facts, '08', '2025-01-01', '2025-12-31')
    expect(found.map(({ rule, number }) => [rule, number])).toEqual([['jump', 'children']])
  })
  it('are those of the days asked for, both ends included, beside the report before though it is older', () => {
    const numbers = { caseHolders: 2 }
    const facts = bundle({
      teams: [team('a')],
      teamReports: [
        report('a', '2024-12-31', { ...numbers, children: 20 }),
        report('a', '2025-01-01', { ...numbers, children: 40 }),
        report('a', '2025-01-02', { ...numbers, children: 40 }),
      ],
    })
    const jump = { rule: 'jump', team: 'a', report: 'a@2025-01-01', number: 'children', value: 40, beside: 20 }
    expect(oddValues(facts, '08', '2025-01-01', '2025-01-01')).toMatchObject([jump])
    expect(oddValues(facts, '08', '2024-01-01', '2025-12-31')).toMatchObject([jump])
    expect(oddValues(facts, '08', '2024-01-01', '2024-12-31')).toEqual([])
    expect(oddValues(facts, '08', '2025-01-02', '2025-12-31')).toEqual([])
  })

  it('go by the days of the reports, not by their order, and of one day by the report with the greater id', () => {
    const numbers = { caseHolders: 2 }
    const teamReports = [
      report('a', '2025-03-01', { ...numbers, children: 90 }),
      report('a', '2025-01-01', { ...numbers, children: 20 }),
      report('a', '2025-02-01', { ...numbers, children: 22, id: 'z' }),
      report('a', '2025-02-01', { ...numbers, children: 99, id: 'y' }),
    ]
    for (const reports of [teamReports, teamReports.toReversed()]) {
      const facts = bundle({ teams: [team('a')], teamReports: reports })
      const found = oddValues(facts, '08', '2025-01-01', '2025-12-31')
      expect(found.map(({ report: id, value, beside }) => [id, value, beside])).toEqual([['a@2025-03-01', 90, 22]])
      expect(teamStandings(facts, '08', '2025-02-01')[0]?.report?.id).toBe('z')
    }
  })

  it('are no jumps to or from what is not told', () => {
    const teamReports = [
      report('a', '2025-01-01', { children: null, caseHolders: 9 }),
      report('a', '2025-02-01', { children: 40, caseHolders: null, workersOverCap: 0 }),
      report('a', '2025-03-01', { children: null, caseHolders: 9 }),
    ]
    const found = oddValues(bundle({ teams: [team('a')], teamReports }), '08', '2025-01-01', '2025-12-31')
    expect(found.map(({ rule, beside }) => [rule, beside])).toEqual([['children-without-workers', null]])
  })

  it('are more workers over the cap than there are, a part of one counted as one', () => {
    function rulesOf(caseHolders: number | null, workersOverCap: number | null, children: number | null = null) {
      const teamReports = [report('a', '2025-02-01', { children, caseHolders, workersOverCap })]
      return oddValues(bundle({ teams: [team('a')], teamReports }), '08', '2025-01-01', '2025-12-31').map(
        ({ rule, value, beside }) => [rule, value, beside],
      )
    }
    expect(rulesOf(2.5, 3)).toEqual([])
    expect(rulesOf(2.5, 4)).toEqual([['more-over-cap-than-workers', 4, 2.5]])
    expect(rulesOf(null, 4)).toEqual([])
    expect(rulesOf(2, null)).toEqual([])
    expect(rulesOf(0, 0, 1)).toEqual([['children-without-workers', 1, 0]])
    expect(rulesOf(0.5, 0, 1)).toEqual([])
  })
})
