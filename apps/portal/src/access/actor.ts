import {
  helsinkiDay,
  isRegionCode,
  nationalRoleIds,
  regionRoleIds,
  type Actor,
  type NationalRoleId,
  type RegionMembership,
  type RegionRoleId,
} from '@kotipesa/domain'
import { dayOf } from '../fields/day-value'
import type { ServiceClient, ServiceScope } from '../sign-in/service-key'

/** The id of a related record, populated or not. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation) return String(relation.id)
  return null
}

function isNationalRole(value: unknown): value is NationalRoleId {
  return nationalRoleIds.some((id) => id === value)
}

function isRegionRole(value: unknown): value is RegionRoleId {
  return regionRoleIds.some((id) => id === value)
}

/** A role that has ended is none: everything that asks what somebody may do asks here. */
function membershipOf(row: unknown): RegionMembership[] {
  if (typeof row !== 'object' || row === null) return []
  const { region, role, isLeadUser, validUntil } = row as Readonly<Record<string, unknown>>
  const code = idOf(region)
  if (code === null || !isRegionCode(code) || !isRegionRole(role) || hasEnded(validUntil)) return []
  return [{ region: code, role, isLeadUser: isLeadUser === true }]
}

/** Whether the first day that no longer counts has come; what names no day gives nothing either. */
function hasEnded(validUntil: unknown): boolean {
  if (validUntil === null || validUntil === undefined) return false
  const end = dayOf(validUntil)
  return end === null || end <= helsinkiDay(new Date())
}

/**
 * Whoever makes a request, in the domain's words; `null` for nobody and for service clients, who hold no role.
 *
 * @param user the signed-in user as Payload's strategies give it, read afresh from the database for each request
 */
export function actorOf(user: unknown): Actor | null {
  if (typeof user !== 'object' || user === null) return null
  const { collection, nationalRole, regions } = user as Record<string, unknown>
  if (collection !== 'users') return null
  return {
    nationalRole: isNationalRole(nationalRole) ? nationalRole : null,
    regions: Array.isArray(regions) ? regions.flatMap(membershipOf) : [],
  }
}

/** The program that asks, if its key opens this. */
export function programThat(scope: ServiceScope, user: unknown): ServiceClient | null {
  if (!isServiceClient(user)) return null
  const client = user as ServiceClient
  return client.scopes.includes(scope) ? client : null
}

/** Whether the user is another program with its own key. */
export function isServiceClient(user: unknown): boolean {
  return typeof user === 'object' && user !== null && 'collection' in user && user.collection === 'service-clients'
}
