import { z } from 'zod'
import { calendarDateSchema, type CalendarDate } from '../calendar/calendar-date'
import { checkValidity, validityFields } from '../calendar/schemas'
import { isActiveOn } from '../calendar/validity'
import { workingDaysIn } from '../calendar/working-days'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'

/** A trainer's share of working time for training, and when the trainer is one. */
export const trainerTimeSchema = /* @__PURE__ */ (() =>
  z.strictObject({ ...validityFields, timeShare: z.number().min(0).max(1) }).superRefine(checkValidity))()

/** A trainer's share of working time for training, and when the trainer is one. */
export type TrainerTime = z.infer<typeof trainerTimeSchema>

/** The days over which capacity is asked for, and the leave to take off. */
export const capacityPeriodSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      from: calendarDateSchema,
      /** The first day that no longer belongs to it. */
      until: calendarDateSchema,
      /** Days of leave a whole year has, taken off evenly. */
      leaveDaysPerYear: z.number().min(0).max(200).default(0),
    })
    .superRefine(({ from, until }, context) => {
      if (until < from) context.addIssue(wholeIssue(['until'], `expected a day on or after ${from}, got ${until}`))
    }))()

/** The days over which capacity is asked for; without leave none is taken off. */
export type CapacityPeriod = z.input<typeof capacityPeriodSchema>

/** Trainers or a period of which no capacity can be reckoned. */
export class CapacityError extends InputError {
  override readonly name = 'CapacityError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('capacity', wrong, options)
  }
}

const inputSchema = /* @__PURE__ */ (() =>
  z.strictObject({ trainers: z.array(trainerTimeSchema), period: capacityPeriodSchema }))()

/** What trainers can give in a period. */
export interface TrainerCapacity {
  /** Finnish working days of the period. */
  readonly workingDays: number
  /** Trainers' days for training: the shares of the working days on which each is a trainer, leave taken off. */
  readonly trainerDays: number
}

function activeDays(trainer: TrainerTime, days: readonly CalendarDate[]): number {
  return days.filter((day) => isActiveOn(trainer, day)).length
}

/**
 * The capacity of a set of trainers over a period, in working days: Finnish public holidays, Midsummer Eve and
 * Christmas Eve are none. Leave is taken off evenly, `leaveDaysPerYear` for each 365.25 days.
 *
 * The source reckons a year at 230 working days (`workingDaysPerYear`); the calendar has about 250 before leave.
 *
 * Source: SyTy workshop 2018, slides 20 and 21 (share of working time).
 * @example
 * const trainer = { validFrom: '2023-01-01', validUntil: null, timeShare: 0.5 }
 * trainerCapacity([trainer], { from: '2024-01-01', until: '2025-01-01' }) // { workingDays: 252, trainerDays: 126 }
 * @throws CapacityError with every problem of the trainers and the period.
 */
export function trainerCapacity(trainers: readonly TrainerTime[], period: CapacityPeriod): TrainerCapacity {
  const input = parseWith(inputSchema, { trainers, period }, CapacityError)
  const { from, until, leaveDaysPerYear } = input.period
  const days = workingDaysIn(from, until)
  const millisecondsPerYear = 365.25 * 86_400_000
  const leaveDays = (leaveDaysPerYear * (Date.parse(until) - Date.parse(from))) / millisecondsPerYear
  const present = days.length === 0 ? 0 : Math.max(0, days.length - leaveDays) / days.length
  const trainerDays = input.trainers.reduce(
    (sum, trainer) => sum + activeDays(trainer, days) * present * trainer.timeShare,
    0,
  )
  return { workingDays: days.length, trainerDays }
}
