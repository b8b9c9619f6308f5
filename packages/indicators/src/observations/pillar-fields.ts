import { pillars } from '@kotipesa/domain'
import type { FactsColumns } from '../columns/facts-columns'
import { elementOwner } from '../columns/framework-columns'
import type { FieldSource } from './observation-table'
import { slotLatest } from './slot-latest'
import type { TimeSlots } from './time-slots'

type Pillar = (typeof pillars)[number]

/** How many elements each pillar has, and how many of them a region has in use on the period's last day. */
export function pillarFields({ framework }: FactsColumns, time: TimeSlots) {
  const latest = slotLatest(framework.elementsInUse, time)
  function count({ elements }: Pillar): FieldSource {
    return () => elements.length
  }
  function inUse({ elements }: Pillar): FieldSource {
    return (region, period) => {
      let sum = 0
      for (const { id } of elements) if (latest(elementOwner(id, region), period) === 1) sum += 1
      return sum
    }
  }
  const [first, second, third, fourth] = pillars
  return {
    pillar1Elements: count(first),
    pillar1InUse: inUse(first),
    pillar2Elements: count(second),
    pillar2InUse: inUse(second),
    pillar3Elements: count(third),
    pillar3InUse: inUse(third),
    pillar4Elements: count(fourth),
    pillar4InUse: inUse(fourth),
  }
}
