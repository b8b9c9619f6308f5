/** The ids of records, collected when they are first asked for. */
export function idsOf(records: readonly { readonly id: string }[]): () => readonly string[] {
  let ids: readonly string[] | null = null
  return () => (ids ??= records.map(({ id }) => id))
}

/** The place of each record in the list by its id. */
export function indexById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id }] of records.entries()) places.set(id, place)
  return places
}
