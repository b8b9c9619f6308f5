import { holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'
import { reachablePeople, type Reachable } from '../people/reachable'

/**
 * The contact persons of teams who may be written to on a day, by team: of several the one that was entered first.
 */
export async function contactsOf(
  database: Queryable,
  region: string,
  today: string,
): Promise<ReadonlyMap<string, Reachable>> {
  const { rows } = await database.query(
    `SELECT m.team_id::text AS team, m.person_id::text AS person FROM memberships m
      WHERE ${isLive('m')} AND m.region_id = $1 AND m.is_contact AND m.team_id IS NOT NULL AND ${holdsOn('m', '$2')}
      ORDER BY m.created_at DESC, m.id DESC`,
    [region, today],
  )
  const people = rows.map(({ person }) => String(person))
  const reachable = await reachablePeople(database, people, 'contact', today)
  return new Map(
    rows.flatMap(({ team, person }) => {
      const contact = reachable.get(String(person))
      return contact === undefined ? [] : [[String(team), contact] as const]
    }),
  )
}
