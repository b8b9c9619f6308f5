type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Visits the objects of the list under `key` of a value that may be wrong in its other parts; whatever is not a list
 * or an object is the schema's business.
 */
export function forEachRecord(container: unknown, key: string, visit: (fields: Fields, index: number) => void): void {
  const list = isFields(container) ? container[key] : undefined
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index += 1) {
    const fields: unknown = list[index]
    if (isFields(fields)) visit(fields, index)
  }
}

/** Visits the strings of the list under `key`. */
export function forEachText(fields: Fields, key: string, visit: (value: string, index: number) => void): void {
  const list = fields[key]
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index += 1) {
    const value: unknown = list[index]
    if (typeof value === 'string') visit(value, index)
  }
}
