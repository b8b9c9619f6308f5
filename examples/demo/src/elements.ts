import { addMonths, type CalendarDate, pillars } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { DemoGroup } from './networks'
import { drawFor } from './random'
import type { Setting } from './setting'
import { dayOf } from './working-days'

export type DemoElement = Facts['elements'][number]

/** The first year in which an element of a pillar can be agreed: plans come before coordination. */
const earliestYear: Record<number, number> = { 1: 2017, 2: 2018, 3: 2018, 4: 2020 }

/** One element's way from agreed to in use; some stop half-way, some fall back for a while in a setback. */
function progressOf(setting: Setting, element: DemoElement['element'], pillar: number): DemoElement[] {
  const { seed, region, circumstances } = setting
  const draw = drawFor(seed, `element/${region.code}/${element}`)
  function entry(status: DemoElement['status'], since: CalendarDate): DemoElement {
    return {
      region: region.code,
      element,
      status,
      since,
    }
  }
  if (draw.chance(0.12)) return draw.chance(0.5) ? [entry('not-started', dayOf(2019, 1, 1))] : []
  const lag = Math.max(0, Math.min(circumstances.firstTrainings, 2021) - 2017)
  const agreed = dayOf((earliestYear[pillar] ?? 2018) + lag + draw.whole(0, 4), draw.whole(1, 12), draw.whole(1, 28))
  if (draw.chance(0.22)) return [entry('agreed', agreed)]
  const inUse = addMonths(agreed, draw.whole(3, 30))
  const entries = [entry('agreed', agreed), entry('in-use', inUse)]
  const fall = circumstances.setback === null ? null : dayOf(circumstances.setback, 3, 1)
  if (fall === null || inUse >= fall || !draw.chance(0.5)) return entries
  const recovery = draw.chance(0.6) ? [entry('in-use', addMonths(fall, draw.whole(20, 36)))] : []
  return [...entries, entry(draw.chance(0.7) ? 'agreed' : 'not-started', fall), ...recovery]
}

/** The steering group is an element too: in use as long as the group stands. */
function steeringGroupElement(groups: readonly DemoGroup[]): DemoElement[] {
  return groups
    .filter((group) => group.kind === 'steering-group')
    .flatMap(({ region, validFrom, validUntil }) => {
      const entry = { region, element: 'steering-group' as const }
      const ended = validUntil === null ? [] : [{ ...entry, status: 'not-started' as const, since: validUntil }]
      return [{ ...entry, status: 'in-use' as const, since: validFrom }, ...ended]
    })
}

/** The four pillars' elements of the region over time; nothing at all where nobody has taken them up. */
export function makeElements(setting: Setting, groups: readonly DemoGroup[]): DemoElement[] {
  if (!setting.circumstances.elements) return steeringGroupElement(groups)
  return pillars
    .flatMap((pillar) => pillar.elements.map((element) => ({ pillar: pillar.id, element: element.id })))
    .flatMap(({ pillar, element }) =>
      element === 'steering-group' ? steeringGroupElement(groups) : progressOf(setting, element, pillar),
    )
    .filter((entry) => entry.since <= setting.until)
}
