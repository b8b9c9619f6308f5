import { helsinkiDay, isAnnounced } from '@kotipesa/domain'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../env'
import { isLive } from '../facts/sql'
import { ownSecret } from '../links/own-link'
import { secretHash } from '../links/secret'
import { postTo } from '../mail/post-to-person'
import { contactsOf } from '../rounds/contacts'
import { say, type Language } from '../text'
import { columnOf, occasionById, type Occasion } from './occasion'
import { occasionName, regionName } from './words'

/** The training or event for which a link is. */
export type Subject = Pick<Occasion, 'of' | 'id'>

/** What a link of a team's leader is for. */
export interface TeamLink {
  readonly team: string
  readonly occasion: Occasion
}

function secretOf(payload: Pick<Payload, 'secret'>, id: string): string {
  return ownSecret(payload, 'team-registration', { id, version: 1 })
}

/** The address at which a team's leader registers its members; made now, or the one that was made before. */
export async function teamLinkFor(payload: Payload, { of, id }: Subject, team: string): Promise<string> {
  const { pool } = payload.db
  const made = randomUUID()
  await pool.query(
    `INSERT INTO team_links (id, ${columnOf(of)}, team_id, key_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [made, id, team, secretHash(payload, secretOf(payload, made))],
  )
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id::text FROM team_links WHERE ${columnOf(of)} = $1::uuid AND team_id = $2::uuid`,
    [id, team],
  )
  return new URL(`/t/${secretOf(payload, rows[0]?.id ?? made)}`, env().PORTAL_URL).href
}

/**
 * Sends the link to the contact person of a team, once a day at most.
 *
 * @returns false when no contact person may be written to
 */
export async function sendTeamLink(
  payload: Payload,
  subject: Subject,
  { team, region, language }: { readonly team: string; readonly region: string; readonly language: Language },
): Promise<boolean> {
  const today = helsinkiDay(new Date())
  const contact = (await contactsOf(payload.db.pool, region, today)).get(team)
  const occasion = await occasionById(payload.db.pool, subject.id)
  if (contact === undefined || occasion === null) return false
  const link = await teamLinkFor(payload, subject, team)
  const i18n = { i18n: { language } }
  const values = { name: occasionName(occasion, language), region: regionName(occasion, language) }
  await postTo(payload, contact, {
    key: `team-link:${subject.id}:${team}:${today}`,
    kind: 'registration',
    language,
    subject: say(i18n, 'teamLinks.letterSubject', values),
    body: [say(i18n, 'teamLinks.letterBody', values), link, say(i18n, 'registrations.letterEnd')].join('\n\n'),
  })
  return true
}

/** Closes the link of a team: it opens nothing any more, and the next one is another. */
export async function closeTeamLink({ db }: Payload, { of, id }: Subject, team: string): Promise<void> {
  await db.pool.query(`DELETE FROM team_links WHERE ${columnOf(of)} = $1::uuid AND team_id = $2::uuid`, [id, team])
}

/** As what somebody is invited to by a link: whether it has a public page does not matter. */
export function asInvited(occasion: Occasion): Occasion {
  return { ...occasion, isPublic: true }
}

/**
 * What a secret opens; `null` when it opens none, the training or event is over or cancelled, or the team is in the trash,
 * or of another region by now and no guest.
 */
export async function teamLinkBySecret(payload: Payload, secret: string): Promise<TeamLink | null> {
  const { rows } = await payload.db.pool.query<{ occasion: string; team: string; region: string; isGuest: boolean }>(
    `SELECT coalesce(l.training_id, l.event_id)::text AS occasion, t.name AS team, t.region_id AS region,
        EXISTS (SELECT FROM guest_teams g WHERE g.training_id = l.training_id AND g.team_id = t.id) AS "isGuest"
      FROM team_links l JOIN teams t ON t.id = l.team_id AND ${isLive('t')} WHERE l.key_hash = $1`,
    [secretHash(payload, secret)],
  )
  const [link] = rows
  const occasion = link === undefined ? null : await occasionById(payload.db.pool, link.occasion)
  if (link === undefined || occasion === null || !(link.isGuest || occasion.region === link.region)) return null
  return isAnnounced(asInvited(occasion), helsinkiDay(new Date())) ? { team: link.team, occasion } : null
}
