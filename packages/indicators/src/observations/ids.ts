/** The ids of records, collected when they are first asked for. */
export function idsOf(records: readonly { readonly id: string }[]): () => readonly string[] {
  let ids: readonly string[] | null = null
  return () => (ids ??= records.map(({ id }) => id))
}

/** The place of each record in its list by its id. */
export type PlaceById = ReadonlyMap<string, number>

export function placesById(records: readonly { readonly id: string }[]): PlaceById {
  const places = new Map<string, number>()
  let place = 0
  for (const { id } of records) {
    places.set(id, place)
    place += 1
  }
  return places
}
