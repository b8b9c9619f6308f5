import { parsePeriod } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { whereHref } from './where-href'

describe('the address of where', () => {
  it('names the region, the period and the indicator, if one is asked for', () => {
    const period = parsePeriod('2025')
    expect(whereHref('fi', '08', period)).toBe('/fi/regions/08/where?period=2025')
    expect(whereHref('sv', '08', period, 'members-trained')).toBe(
      '/sv/regions/08/where?period=2025&indicator=members-trained',
    )
  })
})
