import { regionCodes } from '@kotipesa/domain'
import type { FactsInput1 } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from '../figures/figure-view'
import { attentionOf } from './attention'

const own = { regions: ['08'], isNational: false } as const
const base = sampleFacts()

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

  it('is also what lies in the worst quarter of the regions, once five of them have data', () => {
    const others = regionCodes.filter((code) => code !== '08').slice(0, 5)
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
})
