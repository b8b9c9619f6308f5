import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { countWorkingDays } from '../calendar/working-days'
import { hoursPerDay } from '../trainer/working-time'
import { branchIds, type BranchId } from './branches'
import { circlesOf, earlyStarts, type EarlyStart } from './dependencies'
import { netHours, workPackageHours, type WorkPackage } from './work-package'

/** Something in a plan's work packages that does not fit together. */
export type PlanConflict =
  /** Two packages have one id. */
  | { readonly kind: 'duplicate-id'; readonly packages: readonly [string, string] }
  /** A hint: a package is smaller or larger than the typical 40–80 hours, and may be joined or divided. */
  | { readonly kind: 'size'; readonly packages: readonly [string]; readonly hours: number; readonly isHint: true }
  /** A person has more hours of work between two days than working time. */
  | {
      readonly kind: 'overload'
      readonly packages: readonly string[]
      readonly person: string
      readonly from: CalendarDate
      readonly to: CalendarDate
      readonly hours: number
      readonly availableHours: number
    }
  /** Packages wait for each other in a circle, each for the next. */
  | { readonly kind: 'circle'; readonly packages: readonly string[] }
  /** A hint: a package starts before one on which it depends ends. */
  | (Omit<EarlyStart, 'id' | 'after'> & {
      readonly kind: 'early'
      readonly packages: readonly [string, string]
      readonly isHint: true
    })
  /** A branch has no package. */
  | { readonly kind: 'empty-branch'; readonly packages: readonly []; readonly branch: BranchId }

function duplicates(packages: readonly WorkPackage[]): readonly PlanConflict[] {
  return packages
    .filter(({ id }, index) => packages.findIndex((each) => each.id === id) !== index)
    .map(({ id }) => ({ kind: 'duplicate-id', packages: [id, id] as const }))
}

function sizes(packages: readonly WorkPackage[]): readonly PlanConflict[] {
  const { minimum, maximum } = workPackageHours
  return packages
    .flatMap((each) => {
      const hours = netHours(each)
      return hours === null ? [] : [{ id: each.id, hours }]
    })
    .filter(({ hours }) => hours < minimum || hours > maximum)
    .map(({ id, hours }) => ({ kind: 'size', packages: [id] as const, hours, isHint: true }))
}

/** A package of a person whose days and working time are told. */
interface Load {
  readonly id: string
  readonly person: string
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly hours: number
}

function loads(packages: readonly WorkPackage[]): readonly Load[] {
  return packages.flatMap((each) => {
    const { id, responsible, start, end } = each
    const hours = netHours(each)
    if (responsible?.kind !== 'person' || start === null || end === null || hours === null) return []
    return [{ id, person: responsible.name, start, end, hours }]
  })
}

/**
 * The tightest window of a person's packages: that between a start and an end with the most hours too many. When there
 * is none, the work can be laid out day by day within every package's dates.
 */
function overload(person: string, own: readonly Load[]): PlanConflict | null {
  let worst: (PlanConflict & { readonly kind: 'overload' }) | null = null
  for (const from of new Set(own.map(({ start }) => start))) {
    for (const to of new Set(own.map(({ end }) => end))) {
      const inside = own.filter(({ start, end }) => start >= from && end <= to)
      if (to < from || inside.length === 0) continue
      const hours = inside.reduce((sum, each) => sum + each.hours, 0)
      const availableHours = countWorkingDays(from, addDays(to, 1)) * hoursPerDay.workPackage
      const excess = hours - availableHours
      if (excess <= 0 || (worst !== null && excess <= worst.hours - worst.availableHours)) continue
      worst = { kind: 'overload', packages: inside.map(({ id }) => id), person, from, to, hours, availableHours }
    }
  }
  return worst
}

/**
 * Everything in a plan's work packages that does not fit together: ids used twice, sizes outside 40–80 hours, persons
 * with more hours than Finnish working days of 8 hours give, branches without a package. Groups are not checked for
 * overload: they are several persons. Also packages that wait for each other in a circle, and, as a hint, those that start
 * before what they depend on ends. What is not told does not conflict.
 *
 * Source: SyTy workshop 2018, slides 24–26; what depends on what is our own reading.
 * @throws CalendarError when a package begins before 1992.
 */
export function planConflicts(packages: readonly WorkPackage[]): readonly PlanConflict[] {
  const ofPersons = loads(packages)
  const overloads = [...new Set(ofPersons.map(({ person }) => person))].flatMap(
    (name) =>
      overload(
        name,
        ofPersons.filter(({ person }) => person === name),
      ) ?? [],
  )
  const circles = circlesOf(packages).map((circle): PlanConflict => ({ kind: 'circle', packages: circle }))
  const early = earlyStarts(packages).map(({ id, after, start, end }): PlanConflict => ({
    kind: 'early',
    packages: [id, after],
    start,
    end,
    isHint: true,
  }))
  const empty = branchIds.filter((branch) => packages.every((each) => each.branch !== branch))
  return [
    ...duplicates(packages),
    ...sizes(packages),
    ...overloads,
    ...circles,
    ...early,
    ...empty.map((branch): PlanConflict => ({ kind: 'empty-branch', packages: [], branch })),
  ]
}
