import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { teamRoleIds, teamRoles } from '../team/roles'
import { isLocale } from './locale'
import { findTerm, idsOf, labelOf } from './term'

describe('terms', () => {
  it('lists the ids of a set in its order', () => {
    expect(idsOf(teamRoles)).toEqual([
      'consulting-social-worker',
      'social-worker',
      'family-therapist',
      'coordinator',
      'social-counsellor',
    ])
  })

  it('gives ids that zod takes as an enumeration', () => {
    const schema = z.enum(teamRoleIds)
    expect(schema.parse('coordinator')).toBe('coordinator')
    expect(schema.safeParse('manager').success).toBe(false)
  })

  it('finds a term and its label, and the id itself when the set has none', () => {
    expect(findTerm(teamRoles, 'coordinator')?.required).toBe(1)
    expect(findTerm(teamRoles, 'manager')).toBe(undefined)
    expect(labelOf(teamRoles, 'social-worker', 'sv')).toBe('socialarbetare')
    expect(labelOf(teamRoles, 'manager', 'fi')).toBe('manager')
  })

  it('knows its languages', () => {
    expect(['fi', 'sv', 'en', 'se', 'FI', ''].filter(isLocale)).toEqual(['fi', 'sv', 'en'])
  })
})
