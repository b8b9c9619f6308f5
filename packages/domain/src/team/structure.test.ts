import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { teamRoleIds } from './roles'
import { isStructureComplete, structureGaps } from './structure'

const complete = {
  'consulting-social-worker': 1,
  'social-worker': 2,
  'family-therapist': 0.5,
  coordinator: 0.2,
} as const

describe('team structure', () => {
  it('is complete with a consulting social worker, two social workers and shares of the two others', () => {
    expect(structureGaps(complete)).toEqual([])
    expect(isStructureComplete(complete)).toBe(true)
  })

  it('answers what is missing, in the order of the roles', () => {
    expect(structureGaps({})).toEqual([
      { role: 'consulting-social-worker', required: 1, actual: 0 },
      { role: 'social-worker', required: 2, actual: 0 },
      { role: 'family-therapist', required: 1, actual: 0 },
      { role: 'coordinator', required: 1, actual: 0 },
    ])
  })

  it('does not take a share of a social worker or of a consulting one for a whole', () => {
    expect(structureGaps({ ...complete, 'social-worker': 1.5, 'consulting-social-worker': 0.9 })).toEqual([
      { role: 'consulting-social-worker', required: 1, actual: 0.9 },
      { role: 'social-worker', required: 2, actual: 1.5 },
    ])
  })

  it('takes shares for a whole that are one together, though their sum is not exactly one', () => {
    const shared = 0.7 + 0.2 + 0.1
    expect(shared).toBeLessThan(1)
    const members = { ...complete, 'consulting-social-worker': shared, 'social-worker': 1 + shared }
    expect(structureGaps(members)).toEqual([])
    expect(isStructureComplete(members)).toBe(true)
  })

  it('counts none as none, not as part-time', () => {
    expect(structureGaps({ ...complete, 'family-therapist': 0 }).map((gap) => gap.role)).toEqual(['family-therapist'])
    expect(isStructureComplete({ ...complete, coordinator: 0 })).toBe(false)
  })

  it('does not ask for social counsellors', () => {
    expect(isStructureComplete({ ...complete, 'social-counsellor': 0 })).toBe(true)
  })

  it('never gets less complete when people join', () => {
    const anyCount = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10)
    const anyTeam = fc.record(Object.fromEntries(teamRoleIds.map((id) => [id, anyCount])))
    fc.assert(
      fc.property(anyTeam, fc.constantFrom(...teamRoleIds), anyCount, (members, role, more) => {
        const grown = { ...members, [role]: (members[role] ?? 0) + more }
        expect(structureGaps(grown).length).toBeLessThanOrEqual(structureGaps(members).length)
        expect(isStructureComplete(members)).toBe(structureGaps(members).length === 0)
      }),
    )
  })
})
