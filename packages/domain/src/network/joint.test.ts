import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { regionCodes } from '../region/codes'
import { takesPartOn, type JointBody } from './joint'

const anyRegion = fc.constantFrom(...regionCodes)

describe('a network that is joint over regions', () => {
  const body: JointBody = {
    region: '90',
    alsoRegions: [
      { region: '01', leavesOn: null },
      { region: '02', leavesOn: '2026-07-01' },
    ],
  }

  it('has those taking part until the day on which they leave, that day excluded', () => {
    expect(takesPartOn(body, '01', '2099-12-31')).toBe(true)
    expect(takesPartOn(body, '02', '2026-06-30')).toBe(true)
    expect(takesPartOn(body, '02', '2026-07-01')).toBe(false)
  })

  it('is kept by its own region, which does not take part besides, and closed to others', () => {
    expect(takesPartOn(body, '90', '2026-01-01')).toBe(false)
    expect(takesPartOn(body, '08', '2026-01-01')).toBe(false)
  })

  it('lets nobody back who has left', () => {
    fc.assert(
      fc.property(anyRegion, fc.nat(4000), fc.nat(4000), (region, left, later) => {
        const leavesOn = addDays('2020-01-01', left)
        const joint: JointBody = { region: '90', alsoRegions: [{ region, leavesOn }] }
        expect(takesPartOn(joint, region, addDays(leavesOn, later))).toBe(false)
        expect(takesPartOn(joint, region, addDays(leavesOn, -1 - later))).toBe(true)
      }),
    )
  })
})
