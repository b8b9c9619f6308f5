import { regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import type { Account } from './session'
import { maySee, visibilityOf } from './visible-regions'

function account(parts: Partial<Account>): Account {
  return {
    name: 'Testi',
    language: null,
    nationalRole: null,
    regions: [],
    ...parts,
  }
}

describe('visibilityOf', () => {
  it.each(['editor', 'manager', 'reader'] as const)('shows a region’s %s that region only', (role) => {
    const visibility = visibilityOf(account({ regions: [{ code: '08', role }] }))
    expect(visibility).toEqual({ regions: ['08'], isNational: false })
    expect(maySee(visibility, '09')).toBe(false)
    expect(maySee(visibility, '08')).toBe(true)
  })

  it('shows no region to a trainer, who has records of none', () => {
    const visibility = visibilityOf(account({ regions: [{ code: '08', role: 'trainer' }] }))
    expect(visibility).toEqual({ regions: [], isNational: false })
    expect(maySee(visibility, '08')).toBe(false)
  })

  it('shows both regions to a person of two, in the order of their codes', () => {
    const regions = [
      { code: '08', role: 'editor' },
      { code: '03', role: 'reader' },
    ] as const
    expect(visibilityOf(account({ regions: [...regions] })).regions).toEqual(['03', '08'])
  })

  it.each(['national-coordinator', 'administrator'] as const)('shows all regions to a %s', (nationalRole) => {
    expect(visibilityOf(account({ nationalRole }))).toEqual({ regions: regionCodes, isNational: true })
  })

  it('shows no region to a person without roles', () => {
    expect(visibilityOf(account({}))).toEqual({ regions: [], isNational: false })
  })
})
