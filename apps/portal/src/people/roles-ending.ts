import { addDays, can, type Actor, type CalendarDate, type RegionCode } from '@kotipesa/domain'
import { idOf } from '../access/actor'
import { rolesIn } from '../accounts/region-roles'
import { dayOf } from '../fields'
import type { Queryable } from '../mail/post'

/** A role that ends: one's own as a deputy, or another's in a region whose roles one may give and take. */
export interface RoleEnding {
  readonly region: string
  /** Whose role; `null` = the reader's own. */
  readonly name: string | null
  readonly standsInFor: string | null
  readonly lastDay: CalendarDate
}

/** Roles of others are told of so many days before they end; one's own for as long as it holds. */
const soon = 30

/** One's own roles that end, each with its region. */
export function ownRolesEnding(user: unknown, today: CalendarDate): readonly RoleEnding[] {
  const rows = (user as { regions?: unknown } | null)?.regions
  return (Array.isArray(rows) ? (rows as Readonly<Record<string, unknown>>[]) : []).flatMap((row) => {
    const end = dayOf(row.validUntil)
    const region = idOf(row.region)
    if (end === null || end <= today || region === null) return []
    const standsInFor = typeof row.standsInFor === 'string' && row.standsInFor !== '' ? row.standsInFor : null
    return [{ region, name: null, standsInFor, lastDay: addDays(end, -1) }]
  })
}

/** The roles of others that end soon, in the regions in which the reader lets people in. */
export async function rolesEnding(
  database: Queryable,
  { actor, account }: { readonly actor: Actor | null; readonly account: string },
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly RoleEnding[]> {
  const mine = regions.filter((region) => can(actor, 'create', { kind: 'region-role', region }))
  const found = await Promise.all(
    mine.map(async (region) =>
      (await rolesIn(database, region)).flatMap(({ account: whose, name, validUntil, standsInFor }): RoleEnding[] => {
        if (whose === account || validUntil === null || validUntil <= today || validUntil > addDays(today, soon))
          return []
        return [{ region, name, standsInFor, lastDay: addDays(validUntil, -1) }]
      }),
    ),
  )
  return found.flat()
}
