import type { CalendarDate } from '../calendar/calendar-date'
import { branchIds, type BranchId } from './branches'
import { costKindIds, type CostKindId } from './costs'
import { actualHours, netHours, type WorkPackage } from './work-package'

/** What was planned and what came of it; `null` = told of no package. */
export interface PlannedAndActual {
  readonly planned: number | null
  readonly actual: number | null
}

/** What work packages come to. */
export interface Totals {
  readonly packages: number
  /** Of how many of them the planned and the actual working time are told. */
  readonly timed: { readonly planned: number; readonly actual: number }
  /** Net working time in hours, of which a day has 8. */
  readonly hours: PlannedAndActual
  /** Euros by kind of cost. */
  readonly costs: Readonly<Record<CostKindId, PlannedAndActual>>
  readonly euros: PlannedAndActual
  /** The first start and the last end; `null` = none is told. */
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
}

/** What a plan's work packages come to, in all and in each branch. */
export interface PlanTotals {
  readonly all: Totals
  readonly byBranch: Readonly<Record<BranchId, Totals>>
}

type Costs = WorkPackage['costs']

function told<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value) => value !== null)
}

/** Euros and hours are added in cents and in hundredths, so that 0.1 and 0.2 are 0.3. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = told(values)
  if (known.length === 0) return null
  return known.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100
}

function eurosOf(costs: Costs): PlannedAndActual {
  return { planned: sumOf(costs.map(({ planned }) => planned)), actual: sumOf(costs.map(({ actual }) => actual)) }
}

function totalsOf(packages: readonly WorkPackage[]): Totals {
  const costs = packages.flatMap((each) => each.costs)
  const planned = packages.map(netHours)
  const actual = packages.map(actualHours)
  const byKind = Object.fromEntries(
    costKindIds.map((kind) => [kind, eurosOf(costs.filter((cost) => cost.kind === kind))]),
  ) as Record<CostKindId, PlannedAndActual>
  return {
    packages: packages.length,
    timed: { planned: told(planned).length, actual: told(actual).length },
    hours: { planned: sumOf(planned), actual: sumOf(actual) },
    costs: byKind,
    euros: eurosOf(costs),
    start: told(packages.map(({ start }) => start)).toSorted()[0] ?? null,
    end:
      told(packages.map(({ end }) => end))
        .toSorted()
        .at(-1) ?? null,
  }
}

/**
 * What a plan's work packages come to, in all and by branch: hours (a day is 8) and euros, planned and actual, euros by
 * kind of cost too, first start and last end. What is told of no package is `null`, and not 0.
 */
export function planTotals(packages: readonly WorkPackage[]): PlanTotals {
  function ofBranch(branch: BranchId): Totals {
    return totalsOf(packages.filter((each) => each.branch === branch))
  }
  const byBranch = Object.fromEntries(branchIds.map((id) => [id, ofBranch(id)])) as Record<BranchId, Totals>
  return { all: totalsOf(packages), byBranch }
}
