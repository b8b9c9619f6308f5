import { describe, expect, it } from 'vitest'
import { parseCollectedNeeds, teamsToTrain } from './collected-needs'

const need = { order: 1, curriculum: 'team-basic', where: 'Sastamala', teams: 2, persons: 14 }

describe('collected training needs', () => {
  it('tell how many teams wait for the basic training', () => {
    const needs = [need, { ...need, order: 2, where: 'Akaa', teams: 1 }, { ...need, order: 3, curriculum: 'refresher' }]
    expect(teamsToTrain(parseCollectedNeeds({ region: '08', needs }))).toBe(3)
  })

  it('have an order in which no two have one position', () => {
    expect(() => parseCollectedNeeds({ region: '08', needs: [need, need] })).toThrow(
      'needs[1].order: expected a position of its own, got 1 again',
    )
  })
})
