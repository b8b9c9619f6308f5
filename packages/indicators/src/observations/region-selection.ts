import type { RegionCode } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { groupedBy } from './grouped'

type SelectedTable = 'staff' | 'trainings' | 'meetings' | 'elements' | 'agreements' | 'commitments'

/** The records of one region, of the tables that count for the region named in the record itself. */
export type RegionSelection = { readonly [Table in SelectedTable]: readonly Facts[Table][number][] }

/** Items of a region, found without going through the others. */
export function byRegion<Item>(items: readonly Item[], regionOf: (item: Item) => RegionCode) {
  const groups = groupedBy(items, regionOf)
  return (code: RegionCode): readonly Item[] => groups.get(code) ?? []
}

/** Divides the tables by region. */
export function selectRegions(facts: Facts): (code: RegionCode) => RegionSelection {
  const staff = byRegion(facts.staff, ({ region }) => region)
  const trainings = byRegion(facts.trainings, ({ region }) => region)
  const meetings = byRegion(facts.meetings, ({ region }) => region)
  const elements = byRegion(facts.elements, ({ region }) => region)
  const agreements = byRegion(facts.agreements, ({ region }) => region)
  const commitments = byRegion(facts.commitments, ({ region }) => region)
  return (code) => ({
    staff: staff(code),
    trainings: trainings(code),
    meetings: meetings(code),
    elements: elements(code),
    agreements: agreements(code),
    commitments: commitments(code),
  })
}
