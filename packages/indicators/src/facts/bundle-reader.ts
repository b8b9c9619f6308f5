import type { FactsPath } from './problem'

type Fields = Readonly<Record<string, unknown>>

/** A record of a bundle that may still be wrong in its other parts. */
export interface FoundRecord {
  readonly fields: Fields
  readonly path: FactsPath
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of the list under `key`; whatever is not a list or an object is the schema's business. */
export function recordsIn(container: unknown, key: string, path: FactsPath = []): readonly FoundRecord[] {
  const list = isFields(container) ? container[key] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((fields: unknown, index) => (isFields(fields) ? [{ fields, path: [...path, key, index] }] : []))
}

/** The strings of the list under `key`, with their paths. */
export function stringsIn(found: FoundRecord, key: string): readonly { value: string; path: FactsPath }[] {
  const list = found.fields[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) =>
    typeof value === 'string' ? [{ value, path: [...found.path, key, index] }] : [],
  )
}

/** The string under `key`, or undefined when it is something else. */
export function stringAt(found: FoundRecord, key: string): string | undefined {
  const value = found.fields[key]
  return typeof value === 'string' ? value : undefined
}
