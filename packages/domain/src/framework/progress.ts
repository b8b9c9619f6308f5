import type { CalendarDate } from '../calendar/calendar-date'
import type { RegionCode } from '../region/codes'
import type { ElementEntry, Evidence } from './element-entry'
import { elementEntryOn } from './element-entry-on'
import type { Element } from './framework'
import { frameworks, type FrameworkId } from './frameworks'
import type { ElementStatusId } from './statuses'

/** How a region stands with one element. */
export interface ElementProgress {
  readonly element: string
  readonly status: ElementStatusId
  /** Since when; `null` = there is no entry yet. */
  readonly since: CalendarDate | null
  readonly responsible: string | null
  /** What shows it, of the kinds that count for the element. */
  readonly evidence: readonly Evidence[]
  /** Whether it is said to be in use and nothing that counts shows it. */
  readonly isEvidenceMissing: boolean
}

/** How a region stands with a pillar. */
export interface PillarProgress {
  readonly pillar: number
  readonly elements: readonly ElementProgress[]
  readonly counts: Readonly<Record<ElementStatusId, number>>
}

function elementProgress(element: Element, entry: ElementEntry | undefined): ElementProgress {
  const evidence = (entry?.evidence ?? []).filter(({ kind }) => element.evidence.includes(kind))
  return {
    element: element.id,
    status: entry?.status ?? 'not-started',
    since: entry?.since ?? null,
    responsible: entry?.responsible ?? null,
    evidence,
    isEvidenceMissing: entry?.status === 'in-use' && evidence.length === 0,
  }
}

/**
 * How a region stands with a framework on a day, pillar by pillar, element by element. An element without an entry is
 * not started.
 *
 * Source of the rule: an element has a status, since when, a responsible body, and a link to the record that shows it
 * (Pirkanmaa support model 2023).
 * @param entries of any regions and frameworks; only those of this region and framework count.
 */
export function frameworkProgress(
  framework: FrameworkId,
  region: RegionCode,
  entries: readonly ElementEntry[],
  day: CalendarDate,
): readonly PillarProgress[] {
  const own = entries.filter((entry) => entry.framework === framework)
  const pillars = frameworks.find((each) => each.id === framework)?.pillars ?? []
  return pillars.map((pillar) => {
    const elements = pillar.elements.map((element) =>
      elementProgress(element, elementEntryOn(own, region, element.id, day)),
    )
    const counts = { 'not-started': 0, agreed: 0, 'in-use': 0 }
    for (const { status } of elements) counts[status] += 1
    return { pillar: pillar.id, elements, counts }
  })
}
