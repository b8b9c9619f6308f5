import { elementIds, pillars } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import type { RegionObservation } from './rows'
import { slotLatest } from './slot-latest'
import type { PeriodSlots } from './time-slots'

type PillarCells = Pick<RegionObservation, Extract<keyof RegionObservation, `pillar${number}${string}`>>

/** How many elements each pillar has, and how many of them a region has in use on the period's last day. */
export function pillarCells(
  elements: Facts['elements'],
  { regions, time, regionIndex }: Grid,
): (region: number, period: PeriodSlots) => PillarCells {
  const places = new Map<string, number>(elementIds.map((id, index) => [id, index]))
  const ownerOf = (region: number, element: string) => region * elementIds.length + (places.get(element) ?? 0)
  const statuses = slotLatest<Facts['elements'][number]['status']>(regions.length * elementIds.length, time, (add) => {
    for (const { region, element, since, status } of elements) add(ownerOf(regionIndex(region), element), since, status)
  })
  return (region, period) => {
    const [one, two, three, four] = pillars.map(
      (pillar) => pillar.elements.filter(({ id }) => statuses.upTo(ownerOf(region, id), period) === 'in-use').length,
    )
    const [first, second, third, fourth] = pillars
    return {
      pillar1Elements: first.elements.length,
      pillar1InUse: one ?? 0,
      pillar2Elements: second.elements.length,
      pillar2InUse: two ?? 0,
      pillar3Elements: third.elements.length,
      pillar3InUse: three ?? 0,
      pillar4Elements: fourth.elements.length,
      pillar4InUse: four ?? 0,
    }
  }
}
