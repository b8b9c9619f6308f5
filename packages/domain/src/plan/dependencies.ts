import type { CalendarDate } from '../calendar/calendar-date'
import type { WorkPackage } from './work-package'

/** A package and what is done before it. */
interface Depending {
  readonly id: string
  readonly dependsOn: readonly string[]
}

/**
 * Circles of packages of which each has to be done before the next: none of them could ever begin. One circle for each
 * package from which one comes back to it for the first time, in the order of the list.
 *
 * @example
 * circlesOf([{ id: 'a', dependsOn: ['b'] }, { id: 'b', dependsOn: ['a'] }]) // [['a', 'b']]
 */
export function circlesOf(packages: readonly Depending[]): readonly (readonly string[])[] {
  const before = new Map(packages.map(({ id, dependsOn }) => [id, dependsOn]))
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  for (const { id: first } of packages) {
    // A walk without recursion: of each step on the way, which of its predecessors comes next.
    const way: { readonly id: string; next: number }[] = done.has(first) ? [] : [{ id: first, next: 0 }]
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const id = before.get(step.id)?.[step.next]
      if (id === undefined) {
        done.add(step.id)
        way.pop()
        continue
      }
      step.next += 1
      const at = way.findIndex((each) => each.id === id)
      if (at >= 0) circles.push(way.slice(at).map((each) => each.id))
      else if (!done.has(id) && before.has(id)) way.push({ id, next: 0 })
    }
  }
  return circles
}

/** A package that starts before one that has to be done before it ends. */
export interface EarlyStart {
  readonly id: string
  readonly after: string
  readonly start: CalendarDate
  readonly end: CalendarDate
}

/**
 * The packages that start before a package on which they depend ends. To start on its last day is in time. Packages of
 * which the days are not told are left out.
 */
export function earlyStarts(
  packages: readonly (Depending & Pick<WorkPackage, 'start' | 'end'>)[],
): readonly EarlyStart[] {
  const ends = new Map(packages.map(({ id, end }) => [id, end]))
  return packages.flatMap(({ id, start, dependsOn }) =>
    dependsOn.flatMap((after): readonly EarlyStart[] => {
      const end = ends.get(after) ?? null
      return start !== null && end !== null && start < end ? [{ id, after, start, end }] : []
    }),
  )
}
