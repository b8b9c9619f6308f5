import type { NationalRoleId, RegionCode, RegionRoleId } from '@kotipesa/domain'
import type { RolesOfGroups } from './settings'

/** What somebody may do, as an account stores it. */
export interface RolesOfAccount {
  readonly nationalRole: NationalRoleId | null
  readonly regions: readonly {
    readonly region: RegionCode
    readonly role: RegionRoleId
    readonly isLeadUser: boolean
  }[]
}

/** Which of two roles in a region is kept when somebody has both by different groups: the one that is named first. */
const strongestFirst: readonly RegionRoleId[] = ['editor', 'manager', 'reader', 'trainer']
const nationalFirst: readonly NationalRoleId[] = ['administrator', 'national-coordinator']

/** What somebody may do by their groups; `null` when none of the groups gives anything. */
export function rolesOfGroups(groups: readonly string[], known: RolesOfGroups): RolesOfAccount | null {
  const grants = known.filter(({ group }) => groups.includes(group)).flatMap((each) => each.grants)
  if (grants.length === 0) return null
  const national = grants.flatMap((grant) => ('nationalRole' in grant ? [grant.nationalRole] : []))
  const regional = grants.flatMap((grant) => ('region' in grant ? [grant] : []))
  const codes = [...new Set(regional.map(({ region }) => region))].toSorted()
  return {
    nationalRole: nationalFirst.find((role) => national.includes(role)) ?? null,
    regions: codes.flatMap((region) => {
      const here = regional.filter((grant) => grant.region === region)
      const role = strongestFirst.find((each) => here.some((grant) => grant.role === each))
      return role === undefined ? [] : [{ region, role, isLeadUser: here.some(({ isLeadUser }) => isLeadUser) }]
    }),
  }
}
