import { completedOn, effortDays, type CalendarDate, type Period, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'

type Training = Facts['trainings'][number]

/** Working days of trainers in the trainings that end in a period. */
export interface TrainerDays {
  readonly trainings: number
  /** Planned for the trainers' parts. */
  readonly planned: number
  /** Really spent, of the parts of completed trainings that tell it. */
  readonly actual: number
  /** Trainers' parts of completed trainings, and how many of them tell the days really spent. */
  readonly parts: { readonly told: number; readonly all: number }
}

/** The last day of a training; null without sessions. */
function lastDayOf({ sessions }: Training): CalendarDate | null {
  return sessions.reduce<CalendarDate | null>((last, { date }) => (last === null || date > last ? date : last), null)
}

/**
 * The working days of trainers in a region's trainings that end in a period, planned and really spent. Cancelled ones are
 * left out, and so are those without sessions.
 *
 * @param period without an end: all that comes from its start on
 */
export function trainerDaysOf(
  { trainings }: Pick<Facts, 'trainings'>,
  region: RegionCode,
  period: Pick<Period, 'start'> & Partial<Pick<Period, 'end'>>,
): TrainerDays {
  const found = trainings.filter((training) => {
    const last = lastDayOf(training)
    if (training.region !== region || training.status === 'cancelled' || last === null) return false
    return last >= period.start && (period.end === undefined || last < period.end)
  })
  const held = found.filter((training) => completedOn(training) !== null).flatMap(({ trainers }) => trainers)
  const told = held.flatMap(({ actual }) => actual ?? [])
  return {
    trainings: found.length,
    planned: found.flatMap(({ trainers }) => trainers).reduce((sum, part) => sum + effortDays(part), 0),
    actual: told.reduce((sum, part) => sum + effortDays(part), 0),
    parts: { told: told.length, all: held.length },
  }
}
