import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'
import { countWorkingDays, workingDaysIn } from '../calendar/working-days'
import type { TrainingStatusId } from '../training/statuses'
import { yearlyTrainingDays } from './working-time'

/** Days on which a trainer is away, both among them. */
export interface Absence {
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

/** When a trainer is there, and what share of the working time is for training. */
export interface TrainerPresence extends Validity {
  /** 0…1. */
  readonly timeShare: number
  readonly away: readonly Absence[]
}

/** Tells whether a trainer is away on a day. */
export function isAwayOn({ away }: Pick<TrainerPresence, 'away'>, day: CalendarDate): boolean {
  return away.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
}

function workingDaysOfYear(year: string): number {
  return countWorkingDays(`${year}-01-01`, `${Number(year) + 1}-01-01`)
}

/**
 * The working days that a trainer has for training from one day to the day before another: of a whole year the share of
 * `workingDaysPerYear`, of a part of it as much of that as working days of the year lie in it on which the trainer is
 * one and is not away.
 *
 * @example
 * const trainer = { validFrom: '2023-01-01', validUntil: null, timeShare: 0.5, away: [] }
 * daysForTraining(trainer, '2024-01-01', '2025-01-01') // 115
 * @throws CalendarError when a day does not exist or lies before 1992, or `until` lies before `from`.
 */
export function daysForTraining(trainer: TrainerPresence, from: CalendarDate, until: CalendarDate): number {
  const present = new Map<string, number>()
  for (const day of workingDaysIn(from, until)) {
    if (!isActiveOn(trainer, day) || isAwayOn(trainer, day)) continue
    const year = day.slice(0, 4)
    present.set(year, (present.get(year) ?? 0) + 1)
  }
  const ofYear = yearlyTrainingDays(trainer.timeShare)
  return [...present].reduce((sum, [year, days]) => sum + (ofYear * days) / workingDaysOfYear(year), 0)
}

/** A training as far as it takes a trainer's days. */
export interface TrainerBooking {
  readonly status: TrainingStatusId
  /** The days on which it is held. */
  readonly days: readonly CalendarDate[]
  /** Working days that it is planned to take of the trainer. */
  readonly plannedDays: number
  /** Those that it really took; `null` = not told. */
  readonly actualDays: number | null
}

/** Working days that trainings take of a trainer. */
export interface TrainerLoad {
  /** Of trainings that are planned or going on. */
  readonly planned: number
  /** Of trainings that were completed: those they really took, where that is told. */
  readonly used: number
}

/**
 * The part of something that lies from one day to the day before another: as large as of the days on which it is held,
 * each counted once; of what is held on none, nothing.
 *
 * @example
 * partHeldWithin(['2024-12-18', '2025-01-15'], '2024-01-01', '2025-01-01') // 0.5
 */
export function partHeldWithin(days: readonly CalendarDate[], from: CalendarDate, until: CalendarDate): number {
  const held = [...new Set(days)]
  return held.length === 0 ? 0 : held.filter((day) => from <= day && day < until).length / held.length
}

/**
 * The days that trainings take of a trainer from one day to the day before another. A training that lies in it in part
 * takes as large a part of its days as of the days on which it is held; one without days, or cancelled, takes none.
 *
 * @example
 * const training = { status: 'planned', days: ['2024-12-18', '2025-01-15'], plannedDays: 10, actualDays: null }
 * trainerLoad([training], '2024-01-01', '2025-01-01') // { planned: 5, used: 0 }
 */
export function trainerLoad(bookings: readonly TrainerBooking[], from: CalendarDate, until: CalendarDate): TrainerLoad {
  let [planned, used] = [0, 0]
  for (const { status, days, plannedDays, actualDays } of bookings) {
    const part = partHeldWithin(days, from, until)
    if (status === 'cancelled') continue
    if (status === 'completed') used += part * (actualDays ?? plannedDays)
    else planned += part * plannedDays
  }
  return { planned, used }
}
