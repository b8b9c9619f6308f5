import { fewestAnswersShown } from '@kotipesa/domain'
import type { Access, Where } from 'payload'
import { regionsOf } from '../access/regions-of'

/** Reading answers one by one: of the own region's trainings and events, from as many answers on as are shown. */
export const readFeedback: Access = async ({ req }) => {
  const regions = regionsOf(req.user, 'read', 'person')
  if (regions !== 'all' && regions.length === 0) return false
  const { rows } = await req.payload.db.pool.query<{ id: string }>(
    `SELECT coalesce(training_id, event_id)::text AS id FROM feedback GROUP BY 1 HAVING count(*) >= $1`,
    [fewestAnswersShown],
  )
  const shown = rows.map(({ id }) => id)
  if (shown.length === 0) return false
  const ofShown: Where = { or: [{ training: { in: shown } }, { event: { in: shown } }] }
  return regions === 'all' ? ofShown : { and: [{ region: { in: [...regions] } }, ofShown] }
}
