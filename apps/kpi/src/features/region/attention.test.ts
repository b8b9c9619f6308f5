import { regionCodes } from '@kotipesa/domain'
import { type FactsInput1, migrateFacts, parseFacts } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from '../figures/figure-view'
import { attentionOf } from './attention'

const own = { regions: ['08'], isNational: false } as const
const base = sampleFacts()
const others = regionCodes.filter((code) => code !== '08').slice(0, 5)

function attention(replaced: Partial<FactsInput1> = {}) {
  const view = viewFigures(sampleFacts(replaced), { visibility: own, area: '08', period: '2025' })
  return attentionOf(view).map(({ definition, missing }) => [definition.id, missing])
}

describe('what is worst in a region', () => {
  it('is what is furthest from its target; what is reached is not told', () => {
    const targets = [
      { indicator: 'team-training-coverage', region: '08', period: '2025', value: 0.8 },
      { indicator: 'reporting-completeness', region: null, period: '2025', value: 0.9 },
      { indicator: 'face-to-face-majority', region: null, period: '2025', value: 1 },
    ] as const
    const found = attention({ targets: [...targets] })
    expect(found[0]).toEqual(['reporting-completeness', 0.4])
    expect(found[1]?.[0]).toBe('team-training-coverage')
    expect(found).toHaveLength(2)
  })

  it('is no ratio, whose distance is of another kind than a share’s', () => {
    const targets = [{ indicator: 'children-per-case-holder', region: null, period: '2025', value: 10 } as const]
    expect(attention({ targets })).toEqual([])
  })

  it('is at most three figures that are far from their targets, the furthest first', () => {
    const targets = (
      ['team-training-coverage', 'reporting-completeness', 'network-cadence', 'pillar-1-in-use'] as const
    ).map((indicator, index) => ({ indicator, region: null, period: '2025', value: 1 - index / 100 }))
    expect(attention({ targets: targets.map((each) => ({ ...each })) })).toEqual([
      ['network-cadence', 0.98],
      ['pillar-1-in-use', 0.97],
      ['team-training-coverage', 0.5],
    ])
  })

  it('is also what lies in the worst quarter of the regions, once five of them have data', () => {
    function ofOthers(codes: readonly (typeof regionCodes)[number][]): Partial<FactsInput1> {
      return {
        targets: [],
        regions: ['08' as const, ...codes].map((code) => ({ code })),
        teams: [
          ...base.teams.filter(({ region }) => region === '08'),
          ...codes.map((region) => ({
            id: `t${region}`,
            region,
            serviceType: 'open-care' as const,
            validFrom: '2018-01-01',
          })),
        ],
        trainings: [],
        teamReports: [
          ...base.teamReports,
          ...codes.map((region) => ({
            id: `r${region}`,
            team: `t${region}`,
            reportedOn: '2025-05-05',
            members: {},
            criteria: {},
          })),
        ],
      } as Partial<FactsInput1>
    }
    expect(attention(ofOthers(others))).toContainEqual(['reporting-completeness', null])
    expect(attention(ofOthers(others.slice(0, 3)))).toEqual([])
  })

  describe('beside five regions that tell the same', () => {
    const usual = { people: 10, trainedPeople: 5, joined: 0, left: 1, meetingsPlanned: 10, meetingsHeld: 8 }
    const codes = ['08' as const, ...others]

    /** What is worst in region 08 where its team tells something else. */
    function worst(
      told: Partial<typeof usual & (typeof base.teamReports)[number]>,
      targets: FactsInput1['targets'] = [],
    ) {
      const nothing = migrateFacts(sampleFacts({ trainings: [], teamReports: [], targets }))
      const facts = parseFacts({
        ...parseFacts(nothing),
        regions: codes.map((code) => ({ code })),
        teams: base.teams
          .slice(0, 1)
          .flatMap((team) => codes.map((code) => ({ ...team, id: code, region: code, municipality: null }))),
        teamReports: base.teamReports.flatMap((report) =>
          codes.map((code) => ({ ...report, id: code, team: code, ...usual, ...(code === '08' ? told : {}) })),
        ),
      })
      const view = viewFigures(facts, { visibility: own, area: '08', period: '2025' })
      return attentionOf(view).map(({ definition }) => definition.id)
    }

    it('is what is less there where more is wanted, and more where less is', () => {
      expect(worst({})).toEqual([])
      expect(worst({ meetingsHeld: 1 })).toEqual(['weekly-meeting-rate'])
      expect(worst({ meetingsHeld: 10 })).toEqual([])
      expect(worst({ left: 5 })).toEqual(['people-left'])
      expect(worst({ left: 0 })).toEqual([])
    })

    it('is no figure that has a target, by which it is told whether or not it is worst', () => {
      const target = { indicator: 'weekly-meeting-rate', region: null, period: '2025' } as const
      expect(worst({ meetingsHeld: 1 }, [{ ...target, value: 0.1 }])).toEqual([])
      expect(worst({ meetingsHeld: 1 }, [{ ...target, value: 0.9 }])).toEqual(['weekly-meeting-rate'])
    })

    it('is at most three figures', () => {
      const bad = { meetingsHeld: 1, left: 5, trainedPeople: 0, faceToFaceShare: 0.1, sharedResponsibility: 'not-yet' }
      expect(worst(bad as Parameters<typeof worst>[0])).toHaveLength(3)
    })
  })
})
