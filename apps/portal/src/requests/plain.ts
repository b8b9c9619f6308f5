/** A value with named parts, as JSON and query strings give it. */
export type Plain = Readonly<Record<string, unknown>>

/** Whether a value has named parts: no list, no `null`, no text. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether text can be stored: no NUL, which PostgreSQL refuses, and no half of a surrogate pair, which is no text. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text)
}
