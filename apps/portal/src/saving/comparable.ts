function comparable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (part === '' || part === undefined || (Array.isArray(part) && part.length === 0)) return null
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    const entries = Object.entries(part).filter(([, each]) => each !== null && each !== undefined)
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** Whether two values of a field say the same, in whatever order their parts stand; what is empty says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return comparable(a) === comparable(b)
}
