import { elementIds, pillars } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import type { RegionObservation } from './rows'
import { slotLatest } from './slot-latest'

type PillarCells = Pick<RegionObservation, Extract<keyof RegionObservation, `pillar${number}${string}`>>

/** How many elements each pillar has, and how many of them a region has in use on the period's last day, by cell. */
export function pillarCells(
  elements: Facts['elements'],
  { regions, time, cells, regionIndex }: Grid,
): (cell: number) => PillarCells {
  const places = new Map<string, number>(elementIds.map((id, index) => [id, index]))
  const ownerOf = (region: number, element: string) => region * elementIds.length + (places.get(element) ?? 0)
  const statuses = slotLatest<Facts['elements'][number]['status']>(regions.length * elementIds.length, time, (add) => {
    for (const { region, element, since, status } of elements) add(ownerOf(regionIndex(region), element), since, status)
  })
  const inUse = pillars.map((pillar) => {
    const count = new Uint8Array(cells)
    for (const { id } of pillar.elements) {
      for (let region = 0; region < regions.length; region += 1) {
        const owner = ownerOf(region, id)
        for (const [place, period] of time.periods.entries()) {
          const cell = place * regions.length + region
          if (statuses.upTo(owner, period) === 'in-use') count[cell] = (count[cell] ?? 0) + 1
        }
      }
    }
    return count
  })
  const [one, two, three, four] = inUse
  const [first, second, third, fourth] = pillars
  return (cell) => ({
    pillar1Elements: first.elements.length,
    pillar1InUse: one?.[cell] ?? 0,
    pillar2Elements: second.elements.length,
    pillar2InUse: two?.[cell] ?? 0,
    pillar3Elements: third.elements.length,
    pillar3InUse: three?.[cell] ?? 0,
    pillar4Elements: fourth.elements.length,
    pillar4InUse: four?.[cell] ?? 0,
  })
}
