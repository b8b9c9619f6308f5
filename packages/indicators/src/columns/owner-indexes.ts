import type { RegionCode } from '@kotipesa/domain'
import { entityLists, type ListName, type Records, type EntityList } from '../fields/lists'
import type { Owners } from './field-data'
import { indexesOf, type IndexOf } from './indexes'

/** The indexes of owners by their ids: −1 for a group among networks and the other way round, which share their ids. */
export type OwnerIndexes = Readonly<Record<Owners, IndexOf>>

type Lists = { readonly [List in ListName]: readonly Records[List][] }

export function ownerIndexes(lists: Lists, regions: readonly RegionCode[]): OwnerIndexes {
  function idsOf(list: EntityList) {
    const records: readonly { readonly id: string }[] = lists[list]
    return records.map(({ id }) => id)
  }
  const networks = lists.networks.length
  const bodyOf = indexesOf([...idsOf('networks'), ...idsOf('groups')], 'networks and groups')
  const entities = Object.fromEntries(entityLists.map((list) => [list, indexesOf(idsOf(list), list)])) as Record<
    EntityList,
    IndexOf
  >
  return {
    ...entities,
    regions: indexesOf(regions, 'regions'),
    networks: (id) => {
      const index = bodyOf(id)
      return index < networks ? index : -1
    },
    groups: (id) => Math.max(-1, bodyOf(id) - networks),
  }
}
