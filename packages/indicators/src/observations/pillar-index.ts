import { pillars } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { groupedBy } from './grouped'
import { timeline, type Timeline } from './timeline'

type ElementEntry = Facts['elements'][number]
type PillarId = (typeof pillars)[number]['id']

/** Per pillar the statuses of each of its elements by time. */
export type IndexedPillars = ReadonlyMap<PillarId, readonly Timeline<ElementEntry>[]>

export function indexPillars(entries: readonly ElementEntry[]): IndexedPillars {
  const byElement = groupedBy(entries, ({ element }) => element)
  return new Map(
    pillars.map(({ id, elements }) => [
      id,
      elements.map((element) => timeline(byElement.get(element.id) ?? [], ({ since }) => since)),
    ]),
  )
}

/** How many elements the pillar has and how many are in use on the day before `end`. No entry = not started. */
export function pillarOn(indexed: IndexedPillars, pillar: PillarId, end: string): { elements: number; inUse: number } {
  const elements = indexed.get(pillar) ?? []
  return {
    elements: elements.length,
    inUse: elements.filter((element) => element.latestBefore(end)?.status === 'in-use').length,
  }
}
