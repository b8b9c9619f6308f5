import type { RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Owners } from './field-data'
import { placesOf, type PlaceOf } from './places'

/** The places of owners by their ids: −1 for a group among networks and the other way round, which share their ids. */
export type OwnerPlaces = Readonly<Record<Owners, PlaceOf>>

export function ownerPlaces(
  lists: Pick<Facts, 'teams' | 'trainers' | 'networks' | 'groups'>,
  regions: readonly RegionCode[],
): OwnerPlaces {
  function idsOf(records: readonly { readonly id: string }[]) {
    return records.map(({ id }) => id)
  }
  const networks = lists.networks.length
  const bodyOf = placesOf([...idsOf(lists.networks), ...idsOf(lists.groups)], 'networks and groups')
  return {
    regions: placesOf(regions, 'regions'),
    teams: placesOf(idsOf(lists.teams), 'teams'),
    trainers: placesOf(idsOf(lists.trainers), 'trainers'),
    networks: (id) => {
      const place = bodyOf(id)
      return place < networks ? place : -1
    },
    groups: (id) => Math.max(-1, bodyOf(id) - networks),
  }
}
