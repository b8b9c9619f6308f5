import type { z } from 'zod'

/**
 * Says yes only to what the schema accepts and leaves as it is. A no means nothing: then the schema decides. So a
 * check need not know every value that the schema accepts, but must never say yes to one that it refuses or changes.
 */
export type QuickCheck = (value: unknown) => boolean

const quickChecks = new WeakMap<z.core.$ZodType, QuickCheck>()

/** Gives a schema a check that costs less than the schema. */
export function withQuickCheck<Schema extends z.core.$ZodType>(schema: Schema, check: QuickCheck): Schema {
  quickChecks.set(schema, check)
  return schema
}

/** The check of a schema, or one that asks the schema itself. */
export function quickCheckOf(schema: z.core.$ZodType): QuickCheck {
  return (
    quickChecks.get(schema) ??
    ((value) => {
      const result = schema['~standard'].validate(value)
      return 'value' in result && result.value === value
    })
  )
}

/** A list whose items all pass. */
export function quickList(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index += 1) if (!check(value[index])) return false
    return true
  }
}

/** A plain object that has all the `required` keys and others only from `optional`, each with a value that passes. */
export function quickRecord(
  required: ReadonlyMap<string, QuickCheck>,
  optional: ReadonlyMap<string, QuickCheck>,
): QuickCheck {
  return (value) => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
    const fields: Readonly<Record<string, unknown>> = value as Record<string, unknown>
    let found = 0
    for (const key in fields) {
      const check = required.get(key)
      if (check === undefined) {
        if (optional.get(key)?.(fields[key]) !== true) return false
      } else {
        if (!check(fields[key])) return false
        found += 1
      }
    }
    return found === required.size
  }
}
