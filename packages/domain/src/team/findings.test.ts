import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreElementTopics } from './core-elements'
import { expectedResults } from './expected-results'
import { findingEffects, findingLevelIds, findingsByLevel } from './findings'

describe('findings', () => {
  it('have a level for each on which a result is expected and for each topic of the core elements', () => {
    const levels = [...expectedResults.map(({ level }) => level), ...coreElementTopics.map(({ id }) => id)]
    expect(findingLevelIds).toEqual(expect.arrayContaining(levels))
  })

  it('stand each once, on their level, under what they did', () => {
    const finding = fc.record({
      level: fc.constantFrom(...findingLevelIds),
      effect: fc.constantFrom(null, ...findingEffects.map(({ id }) => id)),
    })
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const levels = findingsByLevel(findings)
        const order = levels.map(({ level }) => findingLevelIds.indexOf(level))
        expect(order).toEqual(order.toSorted((one, other) => one - other))
        const shown = levels.flatMap(({ level, helped, hindered, unsaid }) => {
          for (const each of [...helped, ...hindered, ...unsaid]) expect(each.level).toBe(level)
          for (const each of helped) expect(each.effect).toBe('helped')
          for (const each of hindered) expect(each.effect).toBe('hindered')
          for (const each of unsaid) expect(each.effect).toBe(null)
          return [...helped, ...hindered, ...unsaid]
        })
        expect(shown).toHaveLength(findings.length)
      }),
    )
  })
})
