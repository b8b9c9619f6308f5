import { teamRoles, type TeamRole, type TeamRoleId } from './roles'

/**
 * How many persons a team has in each role. Fractions are allowed: a therapist shared by two teams counts 0.5 in each.
 * A role that is not named counts 0.
 */
export type TeamMembers = Readonly<Partial<Record<TeamRoleId, number>>>

/** What a team lacks in one role. */
export interface StructureGap {
  readonly role: TeamRoleId
  /** Persons the complete team has in the role; where part-time is enough, a share of one closes the gap. */
  readonly required: number
  /** Persons the team has. */
  readonly actual: number
}

/** Sums of fractions are not exact: 0.9999999999999999 is one. */
const tolerance = 1e-9

function isFilled(role: TeamRole, actual: number): boolean {
  if (role.required === 0) return true
  return role.isPartTimeEnough ? actual > 0 : actual >= role.required - tolerance
}

/**
 * What a team lacks of the complete structure, in the order of `teamRoles`; empty = nothing.
 *
 * The complete team has at least 1 consulting social worker, 2 social workers, and a family therapist and a
 * coordinator, for whom any share of working time counts. Social counsellors are optional.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit", team structure.
 * @example
 * structureGaps({ 'consulting-social-worker': 1, 'social-worker': 3, 'family-therapist': 0.5 })
 * // [{ role: 'coordinator', required: 1, actual: 0 }]
 */
export function structureGaps(members: TeamMembers): readonly StructureGap[] {
  return teamRoles
    .map((role) => ({ role, actual: members[role.id] ?? 0 }))
    .filter(({ role, actual }) => !isFilled(role, actual))
    .map(({ role, actual }) => ({ role: role.id, required: role.required, actual }))
}

/** Tells whether a team has the complete structure, that is, no gaps. */
export function isStructureComplete(members: TeamMembers): boolean {
  for (const role of teamRoles) if (!isFilled(role, members[role.id] ?? 0)) return false
  return true
}
