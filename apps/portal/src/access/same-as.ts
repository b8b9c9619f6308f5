import type { FlattenedField, Where } from 'payload'
import { idOf } from './actor'

type Fields = readonly FlattenedField[]

function optionsOf(fields: Fields, name: string): readonly string[] | null {
  const field = fields.find((each) => each.name === name)
  if (field?.type !== 'select') return null
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}

/**
 * Whether the values that records are compared by can be asked for at all: of a choice the database only knows its own
 * terms. What is wrong with others the form itself says.
 */
export function isComparable(
  fields: Fields,
  names: readonly string[],
  record: Readonly<Record<string, unknown>>,
): boolean {
  return names.every((name) => {
    const value = record[name] ?? null
    return value === null || optionsOf(fields, name)?.includes(String(value)) !== false
  })
}

/** Finds the records that say the same in a field as a given one. */
export function sameAs(name: string, record: Readonly<Record<string, unknown>>): Where {
  const value = idOf(record[name]) ?? record[name] ?? null
  return value === null ? { [name]: { exists: false } } : { [name]: { equals: value } }
}
