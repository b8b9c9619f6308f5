import { z } from 'zod'
import { InputError } from '../errors/input-error'
import type { Problem } from '../errors/problem'

/**
 * A calendar day as `YYYY-MM-DD`, without time or zone. Such strings sort in the order of the days they name, so days
 * are compared with `<` and `>`.
 */
export type CalendarDate = string

/** A day, an instant or a number of days that the calendar cannot take. */
export class CalendarError extends InputError {
  override readonly name = 'CalendarError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('calendar', wrong, options)
  }
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/

/** Tells whether a string is `YYYY-MM-DD` and names a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isCalendarDate(value: string): value is CalendarDate {
  if (!dayShape.test(value)) return false
  const instant = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}

/** Accepts `YYYY-MM-DD` strings that name a day that exists. */
export const calendarDateSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .refine(isCalendarDate, { error: 'expected a date that exists in the form YYYY-MM-DD, for example 2024-02-29' })
    .meta({ format: 'date', description: 'A calendar day, YYYY-MM-DD' }))()

/** The day as it is, for chaining. @throws CalendarError when the string names no day that exists. */
export function parseCalendarDate(value: string): CalendarDate {
  if (isCalendarDate(value)) return value
  throw new CalendarError(`"${value}" is not a date that exists in the form YYYY-MM-DD, for example 2024-02-29`)
}
