import { elements, parsePeriod, pillars } from '@kotipesa/domain'
import { computeIndicators } from '@kotipesa/indicators'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { elementStateOn } from './element-states'
import { pillarIndicators } from './pillar-card'

const facts = sampleFacts()

describe('elementStateOn', () => {
  it('takes the latest entry that has begun', () => {
    expect(elementStateOn(facts, '08', 'steering-group', '2018-12-31')).toEqual({ status: 'not-started', since: null })
    expect(elementStateOn(facts, '08', 'steering-group', '2019-01-31').status).toBe('agreed')
    expect(elementStateOn(facts, '08', 'steering-group', '2019-02-01')).toEqual({
      status: 'in-use',
      since: '2019-02-01',
    })
  })

  it('takes the later of two entries of one day', () => {
    const entry = { region: '08', element: 'trainer-bank', since: '2023-05-31' } as const
    const changed = sampleFacts({
      elements: [
        { ...entry, status: 'in-use' },
        { ...entry, status: 'agreed' },
      ],
    })
    expect(elementStateOn(changed, '08', 'trainer-bank', '2023-12-31').status).toBe('agreed')
  })

  it('knows nothing of another region', () => {
    expect(elementStateOn(facts, '03', 'steering-group', '2024-01-01').status).toBe('not-started')
  })

  it('agrees with the pillars’ indicators', () => {
    const many = sampleFacts({
      elements: elements.flatMap(({ id }, index) => [
        { region: '08' as const, element: id, status: 'in-use' as const, since: `20${17 + (index % 9)}-06-01` },
        {
          region: '08' as const,
          element: id,
          status: 'agreed' as const,
          since: index % 3 === 0 ? '2022-01-01' : '2016-01-01',
        },
      ]),
    })
    for (const id of ['2017', '2019', '2022', '2025']) {
      const period = parsePeriod(id)
      for (const pillar of pillars) {
        const inUse = pillar.elements.filter(
          (element) => elementStateOn(many, '08', element.id, period.lastDay).status === 'in-use',
        )
        const indicator = pillarIndicators[pillar.id]
        const [result] = computeIndicators(many, { periods: [period], indicators: [indicator], regions: ['08'] })
        expect(inUse).toHaveLength(result?.numerator ?? -1)
      }
    }
  })
})
