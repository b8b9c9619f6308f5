import { holdsOn, isLive } from '../facts/sql'
import type { Queryable } from '../mail/post'

/**
 * The e-mail addresses of teams' contact persons on a day, by team: of several the one that was entered first. Somebody
 * whose basis has ended is nobody's contact.
 */
export async function contactsOf(
  database: Queryable,
  region: string,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query(
    `SELECT DISTINCT ON (m.team_id) m.team_id::text AS team, p.email
      FROM memberships m JOIN people p ON p.id = m.person_id AND ${isLive('p')}
      WHERE ${isLive('m')} AND m.region_id = $1 AND m.is_contact AND m.team_id IS NOT NULL AND p.email IS NOT NULL
        AND p.consent_withdrawn_on IS NULL AND ${holdsOn('m', '$2')}
      ORDER BY m.team_id, m.created_at, m.id`,
    [region, today],
  )
  return new Map(rows.map(({ team, email }) => [String(team), String(email)]))
}
