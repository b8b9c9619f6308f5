import { keptDays } from '@kotipesa/domain'
import { createLocalReq, type Payload } from 'payload'
import { renewPerson } from '../collections/person/withheld'
import { hourly } from '../regular/hourly'

const day = 24 * 60 * 60 * 1000

/** How many days name and contact can be had back after the basis for keeping them has ended. */
const daysWithheld = keptDays.withheld

/** Whoever has left all that they belonged to; whether their time has come the domain says. */
const haveLeft = `
  SELECT p.id::text FROM people p
  CROSS JOIN LATERAL (
    SELECT valid_until FROM memberships m WHERE m.person_id = p.id AND m.deleted_at IS NULL
    UNION ALL SELECT valid_until FROM trainers t WHERE t.person_id = p.id AND t.deleted_at IS NULL
  ) belonging
  WHERE p.deleted_at IS NULL
  GROUP BY p.id HAVING bool_and(belonging.valid_until IS NOT NULL)`

/** Puts aside name and contact of those for whom the basis for keeping them has ended by itself, as days go by. */
export async function withholdEnded(payload: Payload): Promise<void> {
  const { rows } = await payload.db.pool.query<{ id: string }>(haveLeft)
  for (const { id } of rows) await renewPerson(await createLocalReq({}, payload), id)
}

/** Erases what was put aside more than 30 days ago. Gives of how many people. */
export async function eraseWithheld({ db }: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysWithheld * day).toISOString().slice(0, 10)
  const text = `UPDATE people SET withheld = NULL WHERE withheld ->> 'on' < $1`
  return (await db.pool.query(text, [before])).rowCount ?? 0
}

/** Looks regularly for people whose basis has ended. */
export function keepBases(payload: Payload): void {
  hourly(payload, 'The people whose basis has ended could not be gone through', async () => {
    await withholdEnded(payload)
    const erased = await eraseWithheld(payload, new Date())
    if (erased > 0) payload.logger.info(`Erased name and contact after ${daysWithheld} days: ${erased} people`)
  })
}
