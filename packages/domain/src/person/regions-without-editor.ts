import { regionCodes, type RegionCode } from '../region/codes'
import { can, type RegionMembership } from './can'

/**
 * The regions in which nobody can record anything: their last editor has gone.
 *
 * @param roles the roles in regions that all accounts hold
 * @example
 * const without = regionsWithoutEditor([{ region: '08', role: 'editor' }, { region: '03', role: 'reader' }])
 * without.includes('08') // false
 * without.includes('03') // true
 */
export function regionsWithoutEditor(roles: readonly RegionMembership[]): readonly RegionCode[] {
  const actor = { nationalRole: null, regions: roles }
  return regionCodes.filter((region) => !can(actor, 'create', { kind: 'region-record', region }))
}
