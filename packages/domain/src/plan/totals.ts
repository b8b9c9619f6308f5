import type { CalendarDate } from '../calendar/calendar-date'
import { branchIds, type BranchId } from './branches'
import { costKindIds, type CostKindId } from './costs'
import { netHours, type WorkPackage } from './work-package'

/** What work packages come to. */
export interface Totals {
  readonly packages: number
  readonly netHours: number
  /** Euros by kind of cost. */
  readonly costs: Readonly<Record<CostKindId, number>>
  readonly euros: number
  /** The first start and the last end; `null` = no packages. */
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
}

/** What a plan's work packages come to, in all and in each branch. */
export interface PlanTotals {
  readonly all: Totals
  readonly byBranch: Readonly<Record<BranchId, Totals>>
}

function totalsOf(packages: readonly WorkPackage[]): Totals {
  const costs = packages.flatMap((each) => each.costs)
  function eurosOf(kind: CostKindId): number {
    return costs.filter((cost) => cost.kind === kind).reduce((sum, { euros }) => sum + euros, 0)
  }
  const byKind = Object.fromEntries(costKindIds.map((kind) => [kind, eurosOf(kind)])) as Record<CostKindId, number>
  return {
    packages: packages.length,
    netHours: packages.reduce((sum, each) => sum + netHours(each), 0),
    costs: byKind,
    euros: costs.reduce((sum, { euros }) => sum + euros, 0),
    start: packages.map(({ start }) => start).sort()[0] ?? null,
    end:
      packages
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? null,
  }
}

/** What a plan's work packages come to: hours (a day is 8), euros, first start and last end, in all and by branch. */
export function planTotals(packages: readonly WorkPackage[]): PlanTotals {
  function ofBranch(branch: BranchId): Totals {
    return totalsOf(packages.filter((each) => each.branch === branch))
  }
  const byBranch = Object.fromEntries(branchIds.map((id) => [id, ofBranch(id)])) as Record<BranchId, Totals>
  return { all: totalsOf(packages), byBranch }
}
