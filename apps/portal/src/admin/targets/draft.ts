import { shownNumber, shownShare, typedNumber, typedShare } from '../../fields/typed-number'
import { cellKey } from '../../targets/keys'
import type { YearTable } from '../../targets/year-table'
import type { IndicatorGroup } from './rows'

/** What is typed in the cells, by their keys; a cell that is not in it shows what is stored. */
export type Draft = Readonly<Record<string, string>>

type Indicator = IndicatorGroup['indicators'][number]

/** A stored target as it is typed; empty without one. */
export function shownIn(value: number | undefined, { isShare }: Indicator): string {
  if (value === undefined) return ''
  return isShare ? shownShare(value) : shownNumber(value)
}

/** The stored target of a cell. */
export function storedIn({ cells }: YearTable, indicator: string, period: string) {
  return cells.find((cell) => cell.indicator === indicator && cell.period === period)
}

/** The cells that differ from what is stored, as they are sent. */
export function changedCells(table: YearTable, draft: Draft, groups: readonly IndicatorGroup[]) {
  const all = groups.flatMap(({ indicators }) => indicators)
  return Object.entries(draft).flatMap(([key, typed]) => {
    const [id = '', period = ''] = key.split(' ')
    const indicator = all.find((each) => each.id === id)
    if (indicator === undefined) return []
    const stored = storedIn(table, id, period)
    const value = indicator.isShare ? typedShare(typed) : typedNumber(typed)
    if (value === (stored?.value ?? null)) return []
    return [{ indicator: id, period, id: stored?.id ?? null, updatedAt: stored?.updatedAt ?? null, value }]
  })
}

/** The targets of the year before for the cells that are empty, as they are typed. */
export function copied(
  table: YearTable,
  draft: Draft,
  given: { readonly groups: readonly IndicatorGroup[]; readonly periods: readonly string[] },
): Draft {
  const entries = given.groups.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      given.periods.flatMap((period) => {
        const key = cellKey({ indicator: indicator.id, period })
        const before = period.replace(String(table.year), String(table.year - 1))
        const last = table.lastYear.find((each) => each.indicator === indicator.id && each.period === before)
        const now = draft[key] ?? shownIn(storedIn(table, indicator.id, period)?.value, indicator)
        return last === undefined || now.trim() !== '' ? [] : [[key, shownIn(last.value, indicator)] as const]
      }),
    ),
  )
  return Object.fromEntries(entries)
}
