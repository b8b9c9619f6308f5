import { helsinkiDay, participantCounts, registrationsErasedOn } from '@kotipesa/domain'
import { createLocalReq, type Payload } from 'payload'
import { asPortal } from '../access/gateway'
import { keepCertificates } from '../certificates/certificate'
import { day } from '../facts/sql'
import { rowsOf } from '../fields/rows-of'
import { hourly } from '../regular/hourly'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { peopleCounted } from './attendance'
import { columnOf, type Occasion } from './occasion'
import { lockOccasion } from './stored'

interface Held {
  readonly of: Occasion['of']
  readonly id: string
  readonly lastDay: string
  readonly months: number
}

/** What has registrations, with its last day; where it has no days any more, the last on which somebody registered. */
function heldOf(of: Occasion['of']): string {
  return `SELECT '${of}' AS of, o.id::text, g.registration_months::int AS months, coalesce(
      (SELECT ${day('max(d.date)')} FROM ${of}s_sessions d WHERE d._parent_id = o.id),
      (SELECT ${day('max(r.consent_given_on)')} FROM registrations r WHERE r.${columnOf(of)} = o.id)) AS "lastDay"
    FROM ${of}s o JOIN regions g ON g.id = o.region_id
    WHERE EXISTS (SELECT FROM registrations r WHERE r.${columnOf(of)} = o.id)`
}

async function erase(payload: Payload, { of, id }: Held): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    await lockOccasion(database, { of, id })
    const occasion = await asPortal(req).record(`${of}s`, id)
    const counts = participantCounts(await peopleCounted(database, { of, id }))
    if (occasion !== null && rowsOf(occasion.participants).length === 0 && counts.length > 0) {
      await asPortal(req).change(`${of}s`, id, { participants: counts.map((count) => ({ ...count })) })
    }
    await keepCertificates(payload, database, { of, id })
    const gone = await database.query(`DELETE FROM registrations WHERE ${columnOf(of)} = $1::uuid RETURNING id`, [id])
    return gone.rows.length
  })
}

/**
 * Reduces registrations to counts by group and sector when their region's time is over. Counts that an editor has written
 * stay, and certificates that were given can be proved. Gives how many registrations went.
 */
export async function eraseRegistrations(payload: Payload, now: Date): Promise<number> {
  const { rows } = await payload.db.pool.query(`${heldOf('training')} UNION ALL ${heldOf('event')}`)
  const today = helsinkiDay(now)
  let gone = 0
  for (const held of rows as Held[]) {
    if (registrationsErasedOn(held.lastDay, held.months) <= today) gone += await erase(payload, held)
  }
  return gone
}

/** Looks regularly for registrations whose time is over. */
export function keepErasing(payload: Payload): void {
  hourly(payload, 'Registrations could not be gone through', async () => {
    const gone = await eraseRegistrations(payload, new Date())
    if (gone > 0) payload.logger.info(`Reduced registrations to counts: ${gone}`)
  })
}
