import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionCodes } from './codes'
import { figureAudienceIds, regionsCompared } from './figure-audiences'

const told = fc
  .dictionary(fc.constantFrom(...regionCodes), fc.constantFrom(...figureAudienceIds))
  .map((said) => new Map(Object.entries(said) as [(typeof regionCodes)[number], (typeof figureAudienceIds)[number]][]))

describe('the regions compared', () => {
  it('are those that share, for those who share', () => {
    const said = new Map([
      ['08', 'sharing-regions'],
      ['03', 'everybody'],
      ['21', 'own-people'],
    ] as const)
    expect(regionsCompared(['08'], said)).toEqual(['03'])
    expect(regionsCompared(['21'], said)).toEqual([])
    expect(regionsCompared(['01'], said)).toEqual([])
  })

  it('see each other or neither does', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...regionCodes), fc.constantFrom(...regionCodes), (said, one, other) => {
        fc.pre(one !== other)
        expect(regionsCompared([one], said).includes(other)).toBe(regionsCompared([other], said).includes(one))
      }),
    )
  })
})
