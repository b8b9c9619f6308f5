import { isName, isRecordDay, longestName, recordDays, regionCodes, saysSomething } from '@kotipesa/domain'
import { z } from 'zod'
import { quickCheckOf, quickList, quickRecord, withQuickCheck } from './quick-check'

/*
 * The message of every schema here is what was expected; the reader of a problem sees `expected …, got …`.
 * Beside each schema stands its quick check, which says yes to the values that bundles are full of.
 */

const wholeNumberText = 'a whole number ≥ 0'
const nonNegativeText = 'a number ≥ 0'
const positiveText = 'a number > 0'
const shareText = 'a number from 0 to 1'
const dateText = `a date YYYY-MM-DD that exists, from ${recordDays.first} to ${recordDays.last}`
const textText = 'a text with a letter or a digit'
const nameText = `a name of at most ${longestName} characters with a letter or a digit`
const idText = 'a non-empty string'

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** Identifier of a record: unique in its table. */
export const identifier = withQuickCheck(
  z.string(idText).min(1, idText),
  (value) => typeof value === 'string' && value.length > 0,
)

/** A text that says something. */
export const text = withQuickCheck(
  z.string(textText).refine(saysSomething, textText),
  (value) => typeof value === 'string' && saysSomething(value),
)

/** The name of an entity, never of a person. */
export const entityName = withQuickCheck(
  z.string(nameText).refine(isName, nameText),
  (value) => typeof value === 'string' && isName(value),
)

/** Code of a municipality; whether it lies in the record's region is checked across the fields. */
export const municipality = withQuickCheck(z.string('the code of a municipality'), (value) => typeof value === 'string')

/** A count of people, children, meetings: a whole number ≥ 0. */
export const wholeNumber = withQuickCheck(
  z.int(wholeNumberText).min(0, wholeNumberText),
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
)

/** Days, or members of a team: may be fractional. */
export const nonNegative = withQuickCheck(
  z.number(nonNegativeText).min(0, nonNegativeText),
  (value) => isNumber(value) && value >= 0,
)

/** Hours of a session or a meeting. */
export const positive = withQuickCheck(
  z.number(positiveText).gt(0, positiveText),
  (value) => isNumber(value) && value > 0,
)

/** A share of working time, 0…1. */
export const share = withQuickCheck(
  z.number(shareText).min(0, shareText).max(1, shareText),
  (value) => isNumber(value) && value >= 0 && value <= 1,
)

export const flag = withQuickCheck(z.boolean('true or false'), (value) => typeof value === 'boolean')

/** Days known to exist: a bundle has hundreds of thousands of dates, of some thousand days. */
const knownDays = new Set<string>()
const mostKnownDays = 20_000

function isKnownDay(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (knownDays.has(value)) return true
  if (!isRecordDay(value)) return false
  if (knownDays.size >= mostKnownDays) knownDays.clear()
  knownDays.add(value)
  return true
}

/** A day of the calendar in Europe/Helsinki, `YYYY-MM-DD`. */
export const calendarDate = withQuickCheck(z.string(dateText).refine(isRecordDay, dateText), isKnownDay)

/** Code of a region; whether the bundle lists it is checked across the tables. */
export const listedRegion = oneOf(regionCodes, 'a region listed in regions')

/** One of the ids of a closed set of the domain. */
export function oneOf<const Ids extends readonly [string, ...string[]]>(
  ids: Ids,
  expected = `one of ${ids.join(', ')}`,
) {
  const known: ReadonlySet<unknown> = new Set(ids)
  return withQuickCheck(z.enum(ids, expected), (value) => known.has(value))
}

/** A nullable key: missing and null mean the same, "not known". */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  const check = quickCheckOf(schema)
  return withQuickCheck(z.nullable(schema).prefault(null), (value) => value === null || check(value))
}

/** A key of version 2 only: it may be missing, which is the same as null. */
export function sinceVersion2<Schema extends z.ZodType>(schema: Schema) {
  const check = quickCheckOf(schema)
  return withQuickCheck(z.nullable(schema), (value) => value === null || check(value)).optional()
}

/** A list of version 2 only: it may be missing, which is the same as empty. */
export function listSinceVersion2<Schema extends z.ZodType>(schema: Schema) {
  return listOf(schema).optional()
}

export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return withQuickCheck(z.array(schema, 'a list'), quickList(quickCheckOf(schema)))
}

/** A list that is not empty. */
export function filledListOf<Schema extends z.ZodType>(schema: Schema) {
  const isList = quickList(quickCheckOf(schema))
  const filled = z.array(schema, 'a list').min(1, 'a list that is not empty')
  return withQuickCheck(filled, (value) => isList(value) && (value as readonly unknown[]).length > 0)
}

/** An object that refuses every key it does not name. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ')
  const schema = z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `only the keys ${keys}` : 'an object'),
  })
  const checks = Object.entries<z.core.$ZodType>(shape).map(([key, each]) => {
    const isOptional = each instanceof z.ZodOptional
    return { key, isOptional, check: quickCheckOf(isOptional ? each.unwrap() : each) }
  })
  function checksOf(isOptional: boolean) {
    return new Map(checks.flatMap((each) => (each.isOptional === isOptional ? [[each.key, each.check] as const] : [])))
  }
  return withQuickCheck(schema, quickRecord(checksOf(false), checksOf(true)))
}
