import { describe, expect, it } from 'vitest'
import { portalHref, portalRights } from './portal-record'

const manager = { name: 'x', nationalRole: null, regions: [{ code: '08', role: 'manager' }] } as const
const coordinator = { name: 'x', nationalRole: 'national-coordinator', regions: [] } as const
const portal = 'https://portal.test/'

describe('the link to a record in the portal', () => {
  it('is there for whoever has an account in the region', () => {
    const rights = portalRights(portal, { ...manager, regions: [...manager.regions] })
    expect(portalHref(rights, { table: 'teamReports', id: 'r1' }, '08')).toBe(
      'https://portal.test/admin/collections/team-reports/r1',
    )
    expect(portalHref(rights, { table: 'trainers', id: 'k1' }, '08')).toBe(
      'https://portal.test/admin/collections/trainers/k1',
    )
    expect(portalHref(rights, { table: 'teams', id: 't3' }, '03')).toBeNull()
    expect(portalHref(rights, { table: 'rounds', id: 'r' }, undefined)).toBeNull()
  })

  it('leads a national coordinator to records, but not to people', () => {
    const rights = portalRights(portal, { ...coordinator, regions: [] })
    expect(portalHref(rights, { table: 'teams', id: 't3' }, '03')).toMatch(/teams\/t3$/)
    expect(portalHref(rights, { table: 'trainers', id: 'k1' }, '03')).toBeNull()
  })

  it('leads from the state of an element to the states of that element', () => {
    const rights = portalRights(portal, { ...manager, regions: [...manager.regions] })
    const href = portalHref(rights, { table: 'elements', id: '08/steering-group/2019-02-01' }, '08') ?? ''
    const { pathname, searchParams } = new URL(href)
    expect([pathname, ...searchParams.values()]).toEqual([
      '/admin/collections/element-statuses',
      '08',
      'steering-group',
    ])
  })
})
