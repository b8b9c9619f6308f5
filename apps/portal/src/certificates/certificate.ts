import { certifiedAttendance, helsinkiDay, type CalendarDate, type CertifiedAttendance } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { env } from '../env'
import { ownSecret } from '../links/own-link'
import { secretHash } from '../links/secret'
import type { Queryable } from '../mail/post'
import { attendanceOf, attendedBy } from '../registrations/attendance'
import { occasionById, type Occasion } from '../registrations/occasion'
import { registrationById, registrationsFor, type Registration } from '../registrations/stored'

/** What a certificate says, without whose it is. */
export interface Certificate extends CertifiedAttendance, Pick<Occasion, 'of' | 'term' | 'name' | 'region'> {}

/** A certificate that somebody asks about, and whether a name is the one that stands on it. */
export interface Proof {
  readonly certificate: Certificate
  readonly isOf: (name: string) => boolean
}

/** What is certified of a training or an event to whoever was at some of its sessions; `null` = nothing yet. */
export function certificateOf(
  occasion: Occasion,
  attended: readonly string[],
  today: CalendarDate = helsinkiDay(new Date()),
): Certificate | null {
  const certified = certifiedAttendance(occasion, attended, today)
  if (certified === null) return null
  const { of, term, name, region } = occasion
  return { of, term, name, region, ...certified }
}

function secretOf(payload: Pick<Payload, 'secret'>, registration: string): string {
  return ownSecret(payload, 'certificate', { id: registration, version: 1 })
}

/** The address that proves the certificate of a registration. */
export function proofAddress(payload: Pick<Payload, 'secret'>, registration: string): string {
  return new URL(`/todistus/${secretOf(payload, registration)}`, env().PORTAL_URL).href
}

/** A name as it is compared: spaces and capitals make no other. */
function comparable(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** What is kept of a name when the registration goes. Without the certificate's address nobody can try names against it. */
function nameHash(payload: Pick<Payload, 'secret'>, secret: string, name: string): string {
  return secretHash(payload, `${secret}:${comparable(name)}`)
}

/** Remembers that a certificate was given, so that its address proves it from then on. */
export async function giveCertificate(payload: Payload, registration: string): Promise<void> {
  await payload.db.pool.query(
    'INSERT INTO certificates (key_hash, registration_id) VALUES ($1, $2::uuid) ON CONFLICT DO NOTHING',
    [secretHash(payload, secretOf(payload, registration)), registration],
  )
}

/** What is certified to whoever has registered, by what stands in the portal now. */
async function certificateNow({ db: { pool } }: Payload, { id, occasion }: Registration): Promise<Certificate | null> {
  const [found, attended] = await Promise.all([occasionById(pool, occasion), attendedBy(pool, id)])
  return found === null ? null : certificateOf(found, attended)
}

type Row = Certificate & { readonly registration: string | null; readonly nameHash: string }

/**
 * What the address of a certificate proves; `null` = there is none. As long as there is a registration it is what stands
 * in the portal now: who was noted by mistake has no certificate any more. Afterwards it is what was certified then.
 */
export async function proofBySecret(payload: Payload, secret: string): Promise<Proof | null> {
  const { pool } = payload.db
  const { rows } = await pool.query<Row>(
    `SELECT c.registration_id::text AS registration, c.name_hash AS "nameHash", c.of, c.term, c.name,
        c.region, to_char(c.first_day, 'YYYY-MM-DD') AS "firstDay",
        to_char(c.last_day, 'YYYY-MM-DD') AS "lastDay", c.sessions, c.of_sessions AS "ofSessions",
        c.hours::float8 AS hours, c.of_hours::float8 AS "ofHours"
      FROM certificates c LEFT JOIN registrations r ON r.id = c.registration_id
      WHERE c.key_hash = $1 AND r.deleted_at IS NULL`,
    [secretHash(payload, secret)],
  )
  const [row] = rows
  if (row === undefined) return null
  const { registration: id, nameHash: hash, ...kept } = row
  if (id === null) return { certificate: kept, isOf: (name) => nameHash(payload, secret, name) === hash }
  const registration = await registrationById(pool, id)
  const certificate = registration === null ? null : await certificateNow(payload, registration)
  if (registration === null || certificate === null) return null
  return { certificate, isOf: (name) => comparable(name) === comparable(registration.name) }
}

/** Keeps what the certificates that were given say, before the registrations for a training or an event go. */
export async function keepCertificates(
  payload: Pick<Payload, 'secret'>,
  database: Queryable,
  subject: Pick<Occasion, 'of' | 'id'>,
): Promise<void> {
  const occasion = await occasionById(database, subject.id)
  if (occasion === null) return
  const attendance = await attendanceOf(database, subject)
  for (const { id, name } of await registrationsFor(database, subject)) {
    const certificate = certificateOf(occasion, attendance.get(id) ?? [])
    if (certificate === null) continue
    const { region, of, term, firstDay, lastDay, sessions, ofSessions, hours, ofHours } = certificate
    const hash = nameHash(payload, secretOf(payload, id), name)
    await database.query(
      `UPDATE certificates SET registration_id = NULL, region = $2, "of" = $3, term = $4, name = $5, name_hash = $6,
          first_day = $7, last_day = $8, sessions = $9, of_sessions = $10, hours = $11, of_hours = $12
        WHERE registration_id = $1::uuid`,
      [id, region, of, term, certificate.name, hash, firstDay, lastDay, sessions, ofSessions, hours, ofHours],
    )
  }
}
