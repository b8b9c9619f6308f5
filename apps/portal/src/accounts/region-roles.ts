import { coversRole, type RegionCode, type RegionRoleId } from '@kotipesa/domain'
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { day, holdsOn, isLive } from '../facts/sql'
import { dayOf } from '../fields'
import type { Queryable } from '../mail/post'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'

/** A role in a region with whom it belongs to; nothing else of the account. */
export interface HeldRole {
  /** Whose it is. */
  readonly account: string
  readonly id: string
  readonly name: string
  readonly role: RegionRoleId
  /** The first day that no longer counts. */
  readonly validUntil: string | null
  readonly isLeadUser: boolean
  readonly standsInFor: string | null
}

/** What an account is given in a region. */
export interface GivenRole {
  readonly region: RegionCode
  readonly role: RegionRoleId
  /** The first day that no longer counts. */
  readonly validUntil: string | null
  /** The name of the person for whom it is until then; `null` = for nobody. */
  readonly standsInFor: string | null
}

/** A trainer of a region who has no account: an invitation leads to theirs. */
export interface UnlinkedTrainer {
  readonly person: string
  readonly name: string
}

/** The trainers of a region on a day whose person is known by name and has no account. */
export async function trainersWithoutAccount(
  database: Queryable,
  region: RegionCode,
  today: string,
): Promise<readonly UnlinkedTrainer[]> {
  const { rows } = await database.query(
    `SELECT DISTINCT p.id::text AS person, p.name FROM trainers t JOIN people p ON p.id = t.person_id AND p.region_id = $1
      WHERE ${isLive('t')} AND ${isLive('p')} AND ${holdsOn('t', '$2')} AND p.account_id IS NULL AND p.withheld IS NULL
      ORDER BY p.name, person`,
    [region, today],
  )
  return rows as unknown as readonly UnlinkedTrainer[]
}

/** Makes an account that of a trainer's person, unless that person has one. */
export async function linkPerson(database: Queryable, email: string, person: string): Promise<void> {
  await database.query(
    `UPDATE people p SET account_id = u.id, updated_at = now() FROM users u
      WHERE u.email = $1 AND p.id = $2::uuid AND p.account_id IS NULL AND ${isLive('p')}`,
    [email, person],
  )
}

/** Who has which role in a region. */
export async function rolesIn(database: Queryable, region: RegionCode): Promise<readonly HeldRole[]> {
  const { rows } = await database.query(
    `SELECT r.id, u.id::text AS account, u.name, r.role::text AS role, r.valid_until AS "validUntil", r.is_lead_user IS TRUE AS "isLeadUser",
        nullif(r.stands_in_for, '') AS "standsInFor"
      FROM users_regions r JOIN users u ON u.id = r._parent_id WHERE r.region_id = $1 ORDER BY u.name, u.id`,
    [region],
  )
  return rows.map((row) => ({ ...row, validUntil: dayOf(row.validUntil) })) as unknown as readonly HeldRole[]
}

/** What was begun with other rights does not go on, and a form opened before is of an older version of the account. */
async function endWhatWasBegun(database: Queryable, account: unknown): Promise<void> {
  await database.query('UPDATE users SET updated_at = now() WHERE id = $1', [account])
  await database.query('DELETE FROM users_sessions WHERE _parent_id = $1', [account])
}

/**
 * Takes a role of a region away from whoever has it, and nothing else of the account; it may do so no longer at once.
 *
 * @param mayBeLeadUser whether the role may be a lead user's
 * @returns whether there was such a role
 */
export async function takeRole(
  req: PayloadRequest,
  { region, id, mayBeLeadUser }: { readonly region: RegionCode; readonly id: string; readonly mayBeLeadUser: boolean },
): Promise<boolean> {
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    // The account first, as forms lock it: of two at the same moment one waits for the other.
    await database.query(
      'SELECT FROM users WHERE id = (SELECT _parent_id FROM users_regions WHERE id = $1 AND region_id = $2) FOR UPDATE',
      [id, region],
    )
    const { rows } = await database.query(
      `DELETE FROM users_regions WHERE id = $1 AND region_id = $2 AND ($3::boolean OR is_lead_user IS NOT TRUE)
        RETURNING _parent_id AS account`,
      [id, region, mayBeLeadUser],
    )
    const [taken] = rows
    if (taken !== undefined) await endWhatWasBegun(database, taken.account)
    return taken !== undefined
  })
}

/**
 * The role that the account of an address keeps in a region when it is given another: a lead user's, one that grants what
 * the given one does not, and the same for longer. `null` when the given one takes its place, or there is none.
 */
export async function keptRole(
  database: Queryable,
  email: string,
  { region, role, validUntil }: GivenRole,
  today: string,
): Promise<RegionRoleId | null> {
  const { rows } = await database.query(
    `SELECT r.role::text AS role, r.is_lead_user IS TRUE AS "isLeadUser", ${day('r.valid_until')} AS end
      FROM users_regions r JOIN users u ON u.id = r._parent_id WHERE u.email = $1 AND r.region_id = $2`,
    [email, region],
  )
  const [row] = rows
  if (row === undefined) return null
  const [held, end, given] = [row.role as RegionRoleId, row.end as string | null, dayOf(validUntil)]
  if (end !== null && end <= today) return null
  const isForLonger = held === role && given !== null && (end === null || end >= given)
  return row.isLeadUser === true || isForLonger || !coversRole(role, held) ? held : null
}

/**
 * Gives an account a role in a region, in place of the one it has there; never a weaker one (`keptRole`). The account must
 * be locked.
 */
export async function giveRole(
  database: Queryable,
  { id: account, email }: { readonly id: string; readonly email: string },
  given: GivenRole,
  today: string,
): Promise<void> {
  const { region, role, validUntil, standsInFor } = given
  if ((await keptRole(database, email, given, today)) !== null) return
  await database.query('DELETE FROM users_regions WHERE _parent_id = $1 AND region_id = $2', [account, region])
  await database.query(
    `INSERT INTO users_regions (_order, _parent_id, id, region_id, role, valid_until, stands_in_for, is_lead_user)
      SELECT 1 + coalesce(max(_order), 0), $1::uuid, $2, $3, $4::enum_users_regions_role, $5::timestamptz, $6, false
      FROM users_regions WHERE _parent_id = $1::uuid`,
    [account, randomBytes(12).toString('hex'), region, role, validUntil, standsInFor],
  )
  await endWhatWasBegun(database, account)
}
