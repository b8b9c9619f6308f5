import { describe, expect, it } from 'vitest'
import { regionCodes, RegionError } from './codes'
import { otherRegionCodes, regionBySotkanetId } from './other-codes'

describe('other codes', () => {
  it('are known of each region once, and belong to no two', () => {
    expect(otherRegionCodes.map(({ region }) => region)).toEqual(regionCodes)
    const ids = otherRegionCodes.flatMap(({ sotkanet, sotkanetBefore }) => [sotkanet, sotkanetBefore])
    expect(new Set(ids).size).toBe(ids.length)
    const codes = otherRegionCodes.map(({ codeOf2021 }) => codeOf2021)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('lead to the region, whichever of them data carry', () => {
    expect([970, 890].map(regionBySotkanetId)).toEqual(['08', '08'])
    expect(otherRegionCodes.find(({ codeOf2021 }) => codeOf2021 === '01')?.region).toBe('05')
  })

  it('that nobody has are refused', () => {
    expect(() => regionBySotkanetId(1)).toThrow(RegionError)
  })
})
