import { describe, expect, it } from 'vitest'
import { demoRegions } from './regions'
import { teamCounts } from './team-counts'

describe('teamCounts', () => {
  it('shares all teams out, more to a larger region', () => {
    const counts = teamCounts(600)
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(600)
    const inOrder = demoRegions.toSorted((one, other) => one.population - other.population)
    const sizes = inOrder.map((region) => counts.get(region.code) ?? 0)
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
    expect(sizes.at(-1)).toBe(72)
  })

  it('gives at least six to each region', () => {
    expect(Math.min(...teamCounts(50).values())).toBe(6)
  })
})
