import { showValue } from '@kotipesa/domain'
import { FactsError } from '../facts/facts-error'

/** The place of a record in its list, by its id or code. @throws {FactsError} when there is none */
export type PlaceOf = (id: string) => number

/** @param table the name of the list in the bundle */
export function placesOf(ids: readonly string[], table: string): PlaceOf {
  const places = new Map<string, number>()
  let next = 0
  for (const id of ids) {
    places.set(id, next)
    next += 1
  }
  return (id) => {
    const place = places.get(id)
    if (place !== undefined) return place
    const message = `expected a record ${showValue(id)}, which others name: facts must come from parseFacts`
    throw new FactsError([{ path: table, message }])
  }
}
