import { can, helsinkiDay, keptDays, regionByCode, type RegionCode, type RegionRoleId } from '@kotipesa/domain'
import type { Payload, PayloadRequest } from 'payload'
import { actorById } from '../access/gateway'
import { env } from '../env'
import { dayOf, dayText } from '../fields'
import { lastDayOf } from '../fields/typed-day'
import { newSecret, secretHash } from '../links/secret'
import { post, type Queryable } from '../mail/post'
import { hourly } from '../regular/hourly'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say, type Language } from '../text'
import { keptRole, type GivenRole } from './region-roles'
import { roleName } from './role-name'

const day = 24 * 60 * 60 * 1000
const daysOpen = keptDays.invitations
/** So many a region sends in a day, those included that were withdrawn: nobody writes to strangers through the portal. */
const mostADay = 50
/** What is sent again within this time, the same, has been sent twice. */
const repeatedWithin = '10 minutes'

/** Somebody who is let in to one region, with one role. */
export interface Invited extends GivenRole {
  readonly email: string
  readonly name: string
  /** Whose own a trainer's account is to be; `null` with every other role. */
  readonly person: string | null
}

/** An invitation that may be accepted, or has just been. */
export interface Invitation extends Invited {
  readonly id: string
  readonly isUsed: boolean
  /** Whether an account has the address already. */
  readonly hasAccount: boolean
  /** The role that the account has in the region and keeps, because this one would weaken it. */
  readonly kept: RegionRoleId | null
}

/** An invitation as the list of those who invite shows it. */
export interface OpenInvitation {
  readonly id: string
  readonly name: string
  readonly role: string
  /** The last day on which the link works for sure. */
  readonly expires: string
}

const isOpen = 'used_at IS NULL AND revoked_at IS NULL AND expires_at > now()'

interface Sender {
  readonly id: string
  readonly name: string
  readonly language: Language
}

function bodyOf(invited: Invited, by: Sender, link: string, expires: Date): string {
  const i18n = { i18n: { language: by.language } }
  const until = invited.validUntil === null ? '' : dayText(lastDayOf(dayOf(invited.validUntil) ?? ''))
  return say(i18n, 'invitation.mail', {
    inviter: by.name,
    region: regionByCode(invited.region).name[by.language],
    role: roleName(invited.role, by.language),
    until: until === '' ? '' : say(i18n, 'invitation.mailUntil', { day: until }),
    link,
    day: dayText(dayOf(expires) ?? ''),
  })
}

/**
 * Invites somebody by a link that goes to their address and stands nowhere else. What is asked for twice is sent once; a
 * new invitation to the same address closes the one before. Whether the address has an account is not looked at.
 *
 * @returns false when the region has sent as many as it may
 */
export async function invite(req: PayloadRequest, invited: Invited, by: Sender, now: Date): Promise<boolean> {
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    const { region, role, email, name, validUntil, standsInFor, person } = invited
    // One at a time in a region, so that the same form sent twice at once is seen to be.
    await database.query('SELECT FROM regions WHERE id = $1 FOR NO KEY UPDATE', [region])
    const same = await database.query(
      `SELECT FROM account_invitations WHERE region_id = $1 AND email = $2 AND role::text = $3 AND ${isOpen}
        AND valid_until IS NOT DISTINCT FROM $4::timestamptz AND stands_in_for IS NOT DISTINCT FROM $5 AND person_id IS NOT DISTINCT FROM $6::uuid AND created_at > now() - interval '${repeatedWithin}'`,
      [region, email, role, validUntil, standsInFor, person],
    )
    if (same.rows.length > 0) return true
    const sent = await database.query(
      `SELECT FROM account_invitations WHERE region_id = $1 AND created_at > now() - interval '1 day'`,
      [region],
    )
    if (sent.rows.length >= mostADay) return false
    await database.query(
      `UPDATE account_invitations SET revoked_at = now()
        WHERE region_id = $1 AND email = $2 AND used_at IS NULL AND revoked_at IS NULL`,
      [region, email],
    )
    const secret = newSecret()
    const { rows } = await database.query(
      `INSERT INTO account_invitations (region_id, role, email, name, valid_until, key_hash, invited_by, stands_in_for, person_id)
        VALUES ($1, $2::enum_users_regions_role, $3, $4, $5::timestamptz, $6, $7::uuid, $8, $9::uuid) RETURNING id::text`,
      [region, role, email, name, validUntil, secretHash(req.payload, secret), by.id, standsInFor, person],
    )
    const link = new URL(`/kutsu/${secret}`, env().PORTAL_URL).href
    await post(database, {
      key: `account-invitation:${String(rows[0]?.id)}`,
      kind: 'account-invitation',
      recipient: email,
      subject: say({ i18n: { language: by.language } }, 'invitation.subject', {
        region: regionByCode(region).name[by.language],
      }),
      body: bodyOf(invited, by, link, new Date(now.getTime() + daysOpen * day)),
    })
    return true
  })
}

/** The invitations of a region that may still be accepted. */
export async function openInvitations(database: Queryable, region: RegionCode): Promise<readonly OpenInvitation[]> {
  const { rows } = await database.query(
    `SELECT id::text, name, role::text AS role, expires_at AS expires FROM account_invitations
      WHERE region_id = $1 AND ${isOpen} ORDER BY name, id`,
    [region],
  )
  return rows.map((row) => ({ ...row, expires: dayOf(row.expires) })) as unknown as readonly OpenInvitation[]
}

/** Closes an invitation of a region; gives whether it was open. */
export async function revokeInvitation(database: Queryable, region: RegionCode, id: string): Promise<boolean> {
  const { rows } = await database.query(
    `UPDATE account_invitations SET revoked_at = now() WHERE region_id = $1 AND id::text = $2 AND ${isOpen} RETURNING id`,
    [region, id],
  )
  return rows.length === 1
}

/**
 * What a secret invites to; `null` when it is used, withdrawn or too old, or whoever has invited may no longer do so. For
 * ten minutes after its use it is still known, so that a form sent twice does not end in a refusal.
 */
export async function invitationBySecret(payload: Payload, secret: string): Promise<Invitation | null> {
  const { rows } = await payload.db.pool.query<Omit<Invitation, 'kept'> & { readonly invitedBy: string }>(
    `SELECT i.id::text, i.region_id AS region, i.role::text AS role, i.email, i.name, i.valid_until AS "validUntil",
        i.stands_in_for AS "standsInFor", i.person_id::text AS person, i.used_at IS NOT NULL AS "isUsed", i.invited_by::text AS "invitedBy",
        EXISTS (SELECT FROM users u WHERE u.email = i.email) AS "hasAccount"
      FROM account_invitations i WHERE i.key_hash = $1 AND i.revoked_at IS NULL AND i.expires_at > now()
        AND (i.used_at IS NULL OR i.used_at > now() - interval '${repeatedWithin}')`,
    [secretHash(payload, secret)],
  )
  const [found] = rows
  if (found === undefined) return null
  const { invitedBy, ...invitation } = found
  const mayInvite = can(await actorById({ payload }, invitedBy), 'create', {
    kind: 'region-role',
    region: invitation.region,
  })
  const validUntil = dayOf(invitation.validUntil)
  if (!mayInvite) return null
  const kept = await keptRole(payload.db.pool, invitation.email, { ...invitation, validUntil }, helsinkiDay(new Date()))
  return { ...invitation, validUntil, kept }
}

/** Uses an invitation up; gives whether it was this call that did. */
export async function useInvitation(database: Queryable, id: string): Promise<boolean> {
  const { rows } = await database.query(
    `UPDATE account_invitations SET used_at = now() WHERE id = $1::uuid AND ${isOpen} RETURNING id`,
    [id],
  )
  return rows.length === 1
}

/** Forgets addresses and names of invitations that lead nowhere any more. */
export async function forgetInvitations(database: Queryable): Promise<void> {
  await database.query(
    `DELETE FROM account_invitations WHERE expires_at <= now()
      OR coalesce(used_at, revoked_at) < now() - interval '${keptDays.links} days'`,
  )
}

/** Looks regularly for invitations that are over. */
export function keepForgetting(payload: Payload): void {
  hourly(payload, 'Invitations that are over could not be forgotten', () => forgetInvitations(payload.db.pool))
}
