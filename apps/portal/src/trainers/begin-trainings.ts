import { hasBegun, helsinkiDay, type CalendarDate } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { day, isLive, list } from '../facts/sql'
import { hourly } from '../regular/hourly'

interface Planned {
  readonly id: string
  readonly days: readonly CalendarDate[]
}

const planned = `SELECT k.id::text, ${list(day('d.date'), 'trainings_sessions d WHERE d._parent_id = k.id', 'd.date')} AS days
  FROM trainings k WHERE ${isLive('k')} AND k.status = 'planned'`

/** Makes trainings that were planned ongoing once their first day is there; gives how many. */
export async function beginTrainings({ db }: Pick<Payload, 'db'>, now: Date): Promise<number> {
  const today = helsinkiDay(now)
  const { rows } = await db.pool.query(planned)
  const begun = (rows as unknown as Planned[]).filter(({ days }) => hasBegun({ status: 'planned', days }, today))
  if (begun.length === 0) return 0
  const { rowCount } = await db.pool.query(
    `UPDATE trainings SET status = 'ongoing', updated_at = now() WHERE id = ANY($1::uuid[]) AND status = 'planned'`,
    [begun.map(({ id }) => id)],
  )
  return rowCount ?? 0
}

/** Looks regularly which trainings have begun. */
export function keepBeginning(payload: Payload): void {
  hourly(payload, 'It could not be seen which trainings have begun', async () => {
    await beginTrainings(payload, new Date())
  })
}
