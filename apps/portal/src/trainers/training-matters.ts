import {
  trainingMatters,
  type CalendarDate,
  type RegionCode,
  type TrainingMatter,
  type TrainingStatusId,
} from '@kotipesa/domain'
import { day, isLive, list } from '../facts/sql'
import type { Queryable } from '../mail/post'

/** Something about a training that needs a hand. */
export interface TrainingTask {
  readonly training: string
  readonly title: string
  readonly region: RegionCode
  readonly matter: TrainingMatter
  /** The last day of what is to be completed, else the first day; `null` = there is none. */
  readonly day: CalendarDate | null
}

interface Row {
  readonly id: string
  readonly title: string
  readonly region: RegionCode
  readonly status: TrainingStatusId
  readonly days: readonly CalendarDate[]
  readonly trainers: number
  readonly answers: readonly ('yes' | 'no' | null)[]
}

const openTrainings = `
  SELECT k.id::text, coalesce(k.title, '') AS title, k.region_id AS region, k.status::text,
    ${list(day('d.date'), 'trainings_sessions d WHERE d._parent_id = k.id', 'd.date')} AS days,
    (SELECT count(*) FROM trainings_trainers w WHERE w._parent_id = k.id)::int AS trainers,
    ${list('q.answer', 'trainer_questions q JOIN trainings_trainers w ON w._parent_id = k.id AND w.trainer_id = q.trainer_id WHERE q.training_id = k.id', 'w._order')} AS answers
  FROM trainings k WHERE ${isLive('k')} AND k.status IN ('planned', 'ongoing') AND k.region_id = ANY($1::text[])`

/** What about the trainings of some regions needs a hand, the earliest day first. */
export async function trainingTasks(
  database: Queryable,
  regions: readonly RegionCode[],
  today: CalendarDate,
): Promise<readonly TrainingTask[]> {
  if (regions.length === 0) return []
  const { rows } = await database.query(openTrainings, [regions])
  return (rows as unknown as Row[])
    .flatMap((row) =>
      trainingMatters(row, today).map((matter) => {
        const { id: training, title, region, days } = row
        return { training, title, region, matter, day: (matter === 'to-complete' ? days.at(-1) : days[0]) ?? null }
      }),
    )
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? '') || (one.title < other.title ? -1 : 1))
}
