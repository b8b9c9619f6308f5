import { can, isCalendarDate, isFreeOn, isRecordDay, isRegionCode, moveSchedule } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import { candidatesOf } from './candidates'

const recordDay = z.string().refine((day) => isCalendarDate(day) && isRecordDay(day))

const moveSchema = z.strictObject({
  region: z.string(),
  /** The training in the form, which takes nobody's days from itself. */
  training: z.uuid().nullable(),
  trainers: z.array(z.uuid()).max(100),
  days: z.array(recordDay).min(1).max(100),
  first: recordDay,
  to: recordDay,
  isBlockOnly: z.boolean(),
})

/**
 * `POST /api/trainings/moved-days`: where the days of the training in the form come when they move. Stores nothing; of the
 * trainers nothing is told but the days on which all are free.
 */
const movedDays: PayloadHandler = async (req) => {
  const { data } = moveSchema.safeParse(req.data)
  if (data === undefined || !isRegionCode(data.region)) throw new Refusal(say(req, 'moveSchedule.dayWrong'), 400)
  const { region, training, trainers, days, ...move } = data
  if (!can(actorOf(req.user), 'update', { kind: 'region-record', region })) {
    throw new Refusal(say(req, 'problems.notFound'), 403)
  }
  const candidates = await candidatesOf(req.payload.db.pool, region, move.to, training)
  const needed = candidates.filter(({ id }) => trainers.includes(id))
  const moved = moveSchedule(days, move, (day) => needed.every((trainer) => isFreeOn(trainer, day)))
  return Response.json({ moved }, { headers: { 'Cache-Control': 'no-store' } })
}

export const moveEndpoint: Endpoint = { path: '/moved-days', method: 'post', handler: movedDays }
