import { calendarDateSchema, regionCodes } from '@kotipesa/domain'
import { z } from 'zod'

/*
 * The message of every schema here is what was expected; the reader of a problem sees `expected …, got …`.
 */

const wholeNumberText = 'a whole number ≥ 0'
const nonNegativeText = 'a number ≥ 0'
const positiveText = 'a number > 0'
const shareText = 'a number from 0 to 1'
const dateText = 'a date YYYY-MM-DD that exists'
const idText = 'a non-empty string'

/** Identifier of a record: unique in its table. */
export const identifier = z.string(idText).min(1, idText)

export const text = z.string('a string')

/** A count of people, children, meetings: a whole number ≥ 0. */
export const wholeNumber = z.int(wholeNumberText).min(0, wholeNumberText)

/** Days, or members of a team: may be fractional. */
export const nonNegative = z.number(nonNegativeText).min(0, nonNegativeText)

/** Hours of a session or a meeting. */
export const positive = z.number(positiveText).gt(0, positiveText)

/** A share of working time, 0…1. */
export const share = z.number(shareText).min(0, shareText).max(1, shareText)

export const flag = z.boolean('true or false')

/** A day of the calendar in Europe/Helsinki, `YYYY-MM-DD`. */
export const calendarDate = z
  .string(dateText)
  .refine((value) => calendarDateSchema.safeParse(value).success, dateText)

/** Code of a region; whether the bundle lists it is checked across the tables. */
export const listedRegion = z.enum(regionCodes, 'a region listed in regions')

/** One of the ids of a closed set of the domain. */
export function oneOf<const Ids extends readonly [string, ...string[]]>(ids: Ids) {
  return z.enum(ids, `one of ${ids.join(', ')}`)
}

/** A nullable key: missing and null mean the same, "not known". */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.nullable(schema).prefault(null)
}

export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema, 'a list')
}

/** An object that refuses every key it does not name. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `only the keys ${keys}` : 'an object'),
  })
}
