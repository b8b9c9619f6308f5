import { describe, expect, it } from 'vitest'
import { indicatorById } from '../catalogue'
import type { IndicatorId } from '../catalogue/indicator-ids'
import { biggestChanges, type ChangeSeries } from './biggest-changes'

function series(indicator: IndicatorId, before: number | null, now: number | null): ChangeSeries<IndicatorId> {
  function result(period: string, value: number | null) {
    const shared = { indicator, region: '08', period, provisional: false, target: null } as const
    return { ...shared, value, numerator: value, denominator: 1, state: value === null ? 'no-data' : 'ok' } as const
  }
  return { definition: indicatorById(indicator), before: result('2024', before), now: result('2025', now) }
}

describe('biggestChanges', () => {
  it('gives the greatest rises and falls of shares, and which way is towards the model', () => {
    const { rises, falls } = biggestChanges(
      [
        series('team-training-coverage', 0.1, 0.3),
        series('people-left', 0.1, 0.2),
        series('members-trained', 0.5, 0.9),
        series('reporting-completeness', 0.9, 0.8),
        series('workers-over-cap', 0.4, 0.1),
        series('face-to-face-majority', 0.5, 0.45),
      ],
      2,
    )
    expect(rises.map(({ definition, change, isTowardsModel }) => [definition.id, change, isTowardsModel])).toEqual([
      ['members-trained', 0.4, true],
      ['team-training-coverage', 0.2, true],
    ])
    expect(falls.map(({ definition, isTowardsModel }) => [definition.id, isTowardsModel])).toEqual([
      ['workers-over-cap', true],
      ['reporting-completeness', false],
    ])
    expect(biggestChanges([series('people-left', 0.1, 0.2)], 1).rises[0]?.isTowardsModel).toBe(false)
  })

  it('says of no change that it is towards the model where neither way is', () => {
    const rise = series('team-training-coverage', 0.1, 0.3)
    const { rises } = biggestChanges([{ ...rise, definition: { ...rise.definition, direction: 'neutral' } }], 1)
    expect(rises).toMatchObject([{ change: 0.2, isTowardsModel: null }])
  })

  it('leaves out what has no value, has not changed, or is no share', () => {
    const none = [
      series('team-training-coverage', null, 0.3),
      series('members-trained', 0.3, null),
      series('reporting-completeness', 0.1 + 0.2, 0.3),
      series('children-per-case-holder', 20, 30),
      series('agreements', 1, 9),
      { ...series('people-left', 0.1, 0.2), before: undefined },
      { ...series('people-left', 0.1, 0.2), now: undefined },
    ]
    expect(biggestChanges(none, 5)).toEqual({ rises: [], falls: [] })
  })
})
