import {
  addDays,
  daysForTraining,
  helsinkiDay,
  trainerLoad,
  type CalendarDate,
  type CurriculumId,
  type RegionCode,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { regionsOf } from '../access/regions-of'
import { day, isLive, list, object } from '../facts/sql'
import { entriesOf, type Entry } from '../feeds/entries'
import { bookingsOf } from './bookings'
import type { OwnPhases, OwnTraining } from './own-training-shape'

interface OwnTrainer {
  readonly id: string
  readonly region: RegionCode
  readonly updatedAt: string
  readonly timeShare: number
  readonly validFrom: CalendarDate
  readonly validUntil: CalendarDate | null
  readonly away: readonly { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate }[]
}

/**
 * The requester's own entries in the trainer bank, of the regions in which they have a role, whichever: those of the person
 * whose account it is. Whatever a trainer sees or keeps begins here.
 */
export async function ownTrainers(req: PayloadRequest, action: 'read' | 'update'): Promise<readonly OwnTrainer[]> {
  const regions = regionsOf(req.user, action, 'own-training')
  if (req.user?.collection !== 'users' || regions === 'all' || regions.length === 0) return []
  const { rows } = await req.payload.db.pool.query(
    `SELECT t.id::text, t.region_id AS region, t.time_share::float8 AS "timeShare",
        to_char(t.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt",
        ${day('t.valid_from')} AS "validFrom", ${day('t.valid_until')} AS "validUntil",
        ${list(object({ firstDay: day('a.first_day'), lastDay: day('a.last_day') }), 'trainers_away_periods a WHERE a._parent_id = t.id', 'a.first_day')} AS away
      FROM trainers t JOIN people p ON p.id = t.person_id AND ${isLive('p')}
      WHERE p.account_id = $1::uuid AND t.region_id = ANY($2::text[]) AND ${isLive('t')} ORDER BY t.valid_from, t.id`,
    [req.user.id, regions],
  )
  return rows as OwnTrainer[]
}

const phases = `
  SELECT k.id::text AS training, k.curriculum::text AS curriculum, k.status::text AS status, ${day('k.starts_on')} AS "startsOn",
    w.planning_days::float8 AS "planningDays", w.training_days::float8 AS "trainingDays",
    w.consultation_days::float8 AS "consultationDays", w.actual_planning_days::float8 AS "actualPlanningDays",
    w.actual_training_days::float8 AS "actualTrainingDays", w.actual_consultation_days::float8 AS "actualConsultationDays"
  FROM trainings_trainers w JOIN trainings k ON k.id = w._parent_id AND ${isLive('k')}
  WHERE w.trainer_id = $1::uuid AND k.status <> 'cancelled' AND (k.starts_on IS NULL OR k.starts_on >= $2::timestamptz)
  ORDER BY k.starts_on DESC NULLS FIRST, k.id`

async function daysOf(req: PayloadRequest, trainer: OwnTrainer, today: CalendarDate): Promise<OwnTraining['years']> {
  const bookings = await bookingsOf(req.payload.db.pool, [trainer.id])
  const thisYear = Number(today.slice(0, 4))
  return [thisYear, thisYear + 1].map((year) => {
    const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`]
    return { year, ...trainerLoad(bookings, from, until), share: daysForTraining(trainer, from, until) }
  })
}

/** So long before today the trainer's own sessions are listed, so that attendance can be noted afterwards. */
const daysBack = 120

/** What one entry of the trainer bank holds and when. */
async function trainingOf(req: PayloadRequest, trainer: OwnTrainer, today: CalendarDate): Promise<OwnTraining> {
  const { pool } = req.payload.db
  const { id, region, updatedAt, away } = trainer
  const entries = await entriesOf(pool, { region, trainer: id, network: null, group: null })
  const { rows } = await pool.query(phases, [id, `${Number(today.slice(0, 4)) - 1}-01-01T12:00:00Z`])
  const sessions = entries
    .filter((entry): entry is Entry & { term: CurriculumId } => entry.day >= addDays(today, -daysBack))
    .map(
      ({ id: session, record, term, day: on, startsAt, endsAt, place, link, hours, isCancelled, region: where }) => ({
        id: session,
        training: record,
        curriculum: term,
        day: on,
        startsAt,
        endsAt,
        place,
        link,
        hours,
        isCancelled,
        region: where,
      }),
    )
  return {
    trainer: id,
    region,
    updatedAt,
    away,
    sessions,
    years: await daysOf(req, trainer, today),
    phases: rows as OwnPhases[],
  }
}

/** Whether somebody has a page of their own as a trainer: whose role is that alone, or whose person is in the trainer bank. */
export async function hasOwnTraining(req: PayloadRequest): Promise<boolean> {
  const [own, read] = (['own-training', 'region-record'] as const).map((kind) => regionsOf(req.user, 'read', kind))
  const isTrainerAlone = Array.isArray(own) && own.some((region) => read !== 'all' && !read?.includes(region))
  return isTrainerAlone || (await ownTrainers(req, 'read')).length > 0
}

/** All that a trainer sees of their own: one part for each entry in the trainer bank. */
export async function ownTraining(req: PayloadRequest): Promise<readonly OwnTraining[]> {
  const today = helsinkiDay(new Date())
  const trainers = await ownTrainers(req, 'read')
  return Promise.all(trainers.map((trainer) => trainingOf(req, trainer, today)))
}
