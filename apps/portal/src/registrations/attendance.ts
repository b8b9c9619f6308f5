import type { ParticipantGroupId, PartnerSectorId } from '@kotipesa/domain'
import type { Queryable } from '../mail/post'
import { columnOf, type Occasion } from './occasion'

type Subject = Pick<Occasion, 'of' | 'id'>

/** At which sessions those who registered were, by the id of their registration. */
export async function attendanceOf(
  database: Queryable,
  { of, id }: Subject,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await database.query(
    `SELECT r.id::text, array_agg(a.session_id) AS sessions FROM registrations r
      JOIN registration_attendance a ON a.registration_id = r.id WHERE r.${columnOf(of)} = $1::uuid GROUP BY r.id`,
    [id],
  )
  return new Map((rows as { id: string; sessions: string[] }[]).map(({ id: own, sessions }) => [own, sessions]))
}

/** At which sessions somebody was who has registered. */
export async function attendedBy(database: Queryable, registration: string): Promise<readonly string[]> {
  const { rows } = await database.query(
    'SELECT session_id AS session FROM registration_attendance WHERE registration_id = $1::uuid',
    [registration],
  )
  return (rows as { session: string }[]).map(({ session }) => session)
}

/** Notes that somebody was at a session of what they registered for, or was not after all; false when there is no such. */
export async function noteAttendance(
  database: Queryable,
  { of, id }: Subject,
  { registration, session, isThere }: { registration: string; session: string; isThere: boolean },
): Promise<boolean> {
  const { rows } = await database.query(
    `SELECT r.id FROM registrations r JOIN ${of}s_sessions d ON d._parent_id = r.${columnOf(of)} AND d.id = $3
      WHERE r.id = $1::uuid AND r.${columnOf(of)} = $2::uuid AND r.deleted_at IS NULL`,
    [registration, id, session],
  )
  if (rows.length === 0) return false
  await database.query(
    isThere
      ? 'INSERT INTO registration_attendance (registration_id, session_id) VALUES ($1::uuid, $2) ON CONFLICT DO NOTHING'
      : 'DELETE FROM registration_attendance WHERE registration_id = $1::uuid AND session_id = $2',
    [registration, session],
  )
  return true
}

/** Those who registered, with their groups and at how many sessions they were. */
export async function peopleCounted(
  database: Queryable,
  { of, id }: Subject,
): Promise<readonly { group: ParticipantGroupId; sector: PartnerSectorId | null; attended: number }[]> {
  const { rows } = await database.query(
    `SELECT r."group"::text, r.sector::text,
        (SELECT count(*) FROM registration_attendance a WHERE a.registration_id = r.id)::int AS attended
      FROM registrations r WHERE r.${columnOf(of)} = $1::uuid AND r.deleted_at IS NULL ORDER BY r.created_at, r.id`,
    [id],
  )
  return rows as unknown as Awaited<ReturnType<typeof peopleCounted>>
}
