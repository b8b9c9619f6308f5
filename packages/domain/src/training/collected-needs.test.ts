import { describe, expect, it } from 'vitest'
import { parseCollectedNeeds } from './collected-needs'

const need = { order: 1, curriculum: 'team-basic', where: 'Sastamala', teams: 2, persons: 14 }

describe('collected training needs', () => {
  it('have an order in which no two have one position', () => {
    expect(() => parseCollectedNeeds({ region: '08', needs: [need, need] })).toThrow(
      'needs[1].order: expected a position of its own, got 1 again',
    )
  })
})
