import type { FactsContext } from '../facts/facts-context'
import type { Dated, Latest } from '../fields/datum'
import { ofWhom, type ListName, type Records } from '../fields/lists'
import type { Owners } from './field-data'
import type { IndexOf } from './indexes'

/** Whom some records are for: the one at an index for those from `starts[index]` up to but not including the next start. */
export interface OwnersOf {
  readonly starts: Int32Array
  /** By their indexes. */
  readonly owners: Int32Array
}

type AnyRecord = Records[ListName]

/** Reads whom records are for, from one index up to but not including another. The arrays are used again by the next call. */
export type OwnersReader = (records: readonly AnyRecord[], from: number, to: number) => OwnersOf

/** Of records that are the owners themselves. */
function readThemselves(atOnce: number): OwnersReader {
  const starts = Int32Array.from({ length: atOnce + 1 }, (_, index) => index)
  const owners = new Int32Array(atOnce)
  return (_records, from, to) => {
    for (let index = from; index < to; index += 1) owners[index - from] = index
    return { starts, owners }
  }
}

/** @param indexOf −1 = of another list, which is nobody here */
export function ownersReader(
  { from: list, of }: Dated | Latest,
  ofList: Owners,
  indexOf: IndexOf,
  context: FactsContext,
  atOnce: number,
): OwnersReader {
  if (of === ofWhom.itself && list === ofList) return readThemselves(atOnce)
  const starts = new Int32Array(atOnce + 1)
  let owners = new Int32Array(atOnce)
  let length = 0
  function add(id: string): void {
    const index = indexOf(id)
    if (index === -1) return
    if (length === owners.length) {
      const larger = new Int32Array(2 * length)
      larger.set(owners)
      owners = larger
    }
    owners[length] = index
    length += 1
  }
  return (records, from, to) => {
    length = 0
    for (let index = from; index < to; index += 1) {
      starts[index - from] = length
      const record = records[index]
      if (record === undefined) continue
      const found = of(record, context)
      if (typeof found === 'string') add(found)
      else for (const id of found) add(id)
    }
    starts[to - from] = length
    return { starts, owners }
  }
}
