import { showValue } from '@kotipesa/domain'
import { FactsError } from '../facts/facts-error'

/** The index of a record in its list, by its id or code. @throws {FactsError} when there is none */
export type IndexOf = (id: string) => number

/**
 * Lists name others record by record or period by period, so that the next one is often the same or the one after it.
 *
 * @param table the name of the list in the bundle
 */
export function indexesOf(ids: readonly string[], table: string): IndexOf {
  let indexes: ReadonlyMap<string, number> | null = null
  let last = 0
  return (id) => {
    if (ids[last] === id) return last
    if (ids[last + 1] === id) {
      last += 1
      return last
    }
    indexes ??= new Map(ids.map((each, index) => [each, index]))
    const index = indexes.get(id)
    if (index === undefined) {
      const message = `expected a record ${showValue(id)}, which others name: facts must come from parseFacts`
      throw new FactsError([{ path: table, message }])
    }
    last = index
    return index
  }
}
