import { z } from 'zod'

/*
 * As in the schema of facts, the message of a schema is what was expected; the reader sees `expected …, got …`.
 */

/** One of the values of a closed set; the message names them all. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `one of ${values.join(', ')}`)
}

/** The same for a list that may turn out empty: then nothing is allowed. */
export function oneOfList(values: readonly string[]): z.ZodType<string> {
  const [first, ...rest] = values
  return first === undefined ? z.never('nothing: the table has no such field') : oneOf([first, ...rest])
}

/** An object that refuses every key it does not name. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape, expected = 'an object') {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `only the keys ${keys}` : expected),
  })
}

/** A list of at least one item. */
export function someOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema, 'a list').min(1, 'a list with at least one item')
}

const textExpected = 'a non-empty string'
const text = z.string(textExpected).trim().min(1, textExpected)

/** A text in Finnish, Swedish and English. */
export const localizedText = record({ fi: text, sv: text, en: text }, 'an object with the texts fi, sv and en')

/** A whole number within limits. */
export function wholeNumber(minimum: number, maximum: number) {
  const expected = maximum === Infinity ? `a whole number ≥ ${minimum}` : `a whole number from ${minimum} to ${maximum}`
  const least = z.int(expected).min(minimum, expected)
  return maximum === Infinity ? least : least.max(maximum, expected)
}
