import type { RegionCode } from '@kotipesa/domain'
import { unitLists, type ListName, type Records, type UnitList } from '../fields/lists'
import type { Owners } from './field-data'
import { placesOf, type PlaceOf } from './places'

/** The places of owners by their ids: −1 for a group among networks and the other way round, which share their ids. */
export type OwnerPlaces = Readonly<Record<Owners, PlaceOf>>

type Lists = { readonly [List in ListName]: readonly Records[List][] }

export function ownerPlaces(lists: Lists, regions: readonly RegionCode[]): OwnerPlaces {
  function idsOf(list: UnitList) {
    const records: readonly { readonly id: string }[] = lists[list]
    return records.map(({ id }) => id)
  }
  const networks = lists.networks.length
  const bodyOf = placesOf([...idsOf('networks'), ...idsOf('groups')], 'networks and groups')
  const units = Object.fromEntries(unitLists.map((list) => [list, placesOf(idsOf(list), list)])) as Record<
    UnitList,
    PlaceOf
  >
  return {
    ...units,
    regions: placesOf(regions, 'regions'),
    networks: (id) => {
      const place = bodyOf(id)
      return place < networks ? place : -1
    },
    groups: (id) => Math.max(-1, bodyOf(id) - networks),
  }
}
