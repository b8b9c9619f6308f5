import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { day, holdsOn, isLive } from '../facts/sql'
import { instantOf } from '../fields'
import type { Linked } from '../links/own-link'
import { secretHash } from '../links/secret'
import type { Queryable } from '../mail/post'
import type { Language } from '../text'
import { linkSecret } from './link'

/** A team that is asked for its report in a round, and what has come of it. */
export interface Invitation extends Linked {
  readonly round: string
  readonly kind: string
  readonly region: string
  readonly team: string
  readonly teamName: string
  readonly language: Language
  readonly dueOn: string
  readonly closedOn: string | null
  readonly sentAt: Date | null
  readonly openedAt: Date | null
  readonly reportedAt: Date | null
  readonly report: string | null
  readonly reminders: number
  /** Whether the link leads nowhere any more. */
  readonly isClosed: boolean
}

const columns = `i.id::text, i.version, r.id::text AS round, r.kind::text, r.region_id AS region, t.id::text AS team,
  t.name AS "teamName", r.language::text, ${day('r.due_on')} AS "dueOn", ${day('r.closed_on')} AS "closedOn",
  i.sent_at AS "sentAt", i.opened_at AS "openedAt", i.reported_at AS "reportedAt", i.report_id::text AS report,
  i.reminders, i.closed_at IS NOT NULL AS "isClosed"`

const live = `report_invitations i JOIN report_rounds r ON r.id = i.round_id AND ${isLive('r')}
  JOIN teams t ON t.id = i.team_id AND ${isLive('t')}`

async function found(database: Queryable, where: string, value: string): Promise<readonly Invitation[]> {
  const { rows } = await database.query(`SELECT ${columns} FROM ${live} WHERE ${where} ORDER BY t.name, t.id`, [value])
  return rows as unknown as readonly Invitation[]
}

/** The teams asked in a round. */
export async function invitationsOf(database: Queryable, round: string): Promise<readonly Invitation[]> {
  return found(database, 'r.id = $1::uuid', round)
}

/** The invitation that a secret opens; `null` when it opens none, is closed, or the round or team lies in the trash. */
export async function invitationBySecret({ secret, db }: Payload, given: string): Promise<Invitation | null> {
  const [invitation] = await found(db.pool, 'i.key_hash = $1 AND i.closed_at IS NULL', secretHash({ secret }, given))
  return invitation ?? null
}

/** The invitations of open rounds of all regions whose teams have been asked and have not reported. */
export async function unanswered(database: Queryable, today: string): Promise<readonly Invitation[]> {
  return found(
    database,
    `i.sent_at IS NOT NULL AND i.reported_at IS NULL AND i.closed_at IS NULL
      AND (r.closed_on IS NULL OR ${day('r.closed_on')} >= $1)`,
    today,
  )
}

/** Asks the teams of the round's region that are active on a day and have not been asked yet; gives how many. */
export async function askTeams({ secret, db }: Payload, round: string, today: string): Promise<number> {
  const { rows } = await db.pool.query(
    `SELECT t.id::text FROM teams t JOIN report_rounds r ON r.region_id = t.region_id
      WHERE r.id = $1::uuid AND ${isLive('t')} AND ${holdsOn('t', '$2')}
        AND NOT EXISTS (SELECT FROM report_invitations i WHERE i.round_id = r.id AND i.team_id = t.id)`,
    [round, today],
  )
  let asked = 0
  for (const { id: team } of rows as { id: string }[]) {
    const linked = { id: randomUUID(), version: 1 }
    const { rowCount } = await db.pool.query(
      `INSERT INTO report_invitations (id, region_id, round_id, team_id, key_hash)
        SELECT $1, region_id, id, $3, $4 FROM report_rounds WHERE id = $2
        ON CONFLICT (round_id, team_id) DO NOTHING`,
      [linked.id, round, team, secretHash({ secret }, linkSecret({ secret }, linked))],
    )
    asked += rowCount ?? 0
  }
  return asked
}

/** Closes the link of an invitation, or opens a new one in its place. */
export async function changeLink({ secret, db }: Payload, { id, version }: Linked, isOpen: boolean): Promise<Linked> {
  const next = { id, version: version + 1 }
  const hash = secretHash({ secret }, linkSecret({ secret }, next))
  await db.pool.query(
    `UPDATE report_invitations SET version = $2, key_hash = $3, closed_at = CASE WHEN $4 THEN NULL ELSE now() END
      WHERE id = $1`,
    [id, next.version, hash, isOpen],
  )
  return next
}

/** Notes the day on which the first teams were asked. */
export async function noteRoundOpened(database: Queryable, round: string, today: string): Promise<void> {
  await database.query('UPDATE report_rounds SET opened_on = $2 WHERE id = $1 AND opened_on IS NULL', [
    round,
    instantOf(today),
  ])
}

/** Notes that a message with the link has been given to be sent. */
export async function noteSent(database: Queryable, id: string): Promise<void> {
  await database.query('UPDATE report_invitations SET sent_at = coalesce(sent_at, now()) WHERE id = $1', [id])
}

/** Notes that the team was reminded. */
export async function noteReminded(database: Queryable, id: string, reminders: number): Promise<void> {
  await database.query('UPDATE report_invitations SET reminders = $2 WHERE id = $1', [id, reminders])
}

/** Notes that the link was opened. */
export async function noteOpened(database: Queryable, id: string): Promise<void> {
  await database.query('UPDATE report_invitations SET opened_at = now() WHERE id = $1 AND opened_at IS NULL', [id])
}

/** Notes which report came by the link. */
export async function noteReported(database: Queryable, id: string, report: string): Promise<void> {
  await database.query(
    'UPDATE report_invitations SET report_id = $2, reported_at = coalesce(reported_at, now()) WHERE id = $1',
    [id, report],
  )
}
