import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { countWorkingDays } from '../calendar/working-days'
import { hoursPerDay } from '../trainer/working-time'
import { branchIds, type BranchId } from './branches'
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
    .map((each) => ({ id: each.id, hours: netHours(each) }))
    .filter(({ hours }) => hours < minimum || hours > maximum)
    .map(({ id, hours }) => ({ kind: 'size', packages: [id] as const, hours, isHint: true }))
}

/**
 * The tightest window of a person's packages: that between a start and an end with the most hours too many. When there
 * is none, the work can be laid out day by day within every package's dates.
 */
function overload(person: string, own: readonly WorkPackage[]): PlanConflict | null {
  let worst: (PlanConflict & { readonly kind: 'overload' }) | null = null
  for (const from of new Set(own.map(({ start }) => start))) {
    for (const to of new Set(own.map(({ end }) => end))) {
      const inside = own.filter(({ start, end }) => start >= from && end <= to)
      if (to < from || inside.length === 0) continue
      const hours = inside.reduce((sum, each) => sum + netHours(each), 0)
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
 * overload: they are several persons.
 *
 * Source: SyTy workshop 2018, slides 24–26.
 * @throws CalendarError when a package begins before 1992.
 */
export function planConflicts(packages: readonly WorkPackage[]): readonly PlanConflict[] {
  const ofPersons = packages.filter(({ responsible }) => responsible.kind === 'person')
  const overloads = [...new Set(ofPersons.map(({ responsible }) => responsible.name))].flatMap(
    (person) =>
      overload(
        person,
        ofPersons.filter(({ responsible }) => responsible.name === person),
      ) ?? [],
  )
  const empty = branchIds.filter((branch) => packages.every((each) => each.branch !== branch))
  return [
    ...duplicates(packages),
    ...sizes(packages),
    ...overloads,
    ...empty.map((branch): PlanConflict => ({ kind: 'empty-branch', packages: [], branch })),
  ]
}
