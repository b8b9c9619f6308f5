import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn, type Validity } from '../calendar/validity'
import { idsOf, type Term } from '../locale/term'

/**
 * Who can coordinate a network: at first a body outside it, later perhaps the network itself, e.g. one functional area a
 * year.
 *
 * Source: Pirkanmaa support model 2023, "Kouluttajien ja osaajien verkosto".
 */
export const coordinatingBodyKinds = [
  {
    id: 'outside',
    label: { fi: 'taho verkoston ulkopuolelta', sv: 'aktör utanför nätverket', en: 'body outside the network' },
  },
  {
    id: 'network-itself',
    label: {
      fi: 'verkosto itse, toiminta-alue vuorollaan',
      sv: 'nätverket självt, ett verksamhetsområde i taget',
      en: 'the network itself, a functional area in turn',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `coordinatingBodyKinds`. */
export const coordinatingBodyKindIds = /* @__PURE__ */ idsOf(coordinatingBodyKinds)

/**
 * Whose turn it is to coordinate a network on a day; `null` = nobody's. Where turns overlap, the one that began last.
 *
 * @example
 * const turns = [
 *   { name: 'Etelä', validFrom: '2026-01-01', validUntil: '2027-01-01' },
 *   { name: 'Pohjoinen', validFrom: '2027-01-01', validUntil: null },
 * ]
 * coordinatorOn(turns, '2026-12-31')?.name // 'Etelä'
 * coordinatorOn(turns, '2027-01-01')?.name // 'Pohjoinen'
 */
export function coordinatorOn<Turn extends Validity>(turns: readonly Turn[], day: CalendarDate): Turn | null {
  const inTurn = turns.filter((turn) => isActiveOn(turn, day))
  return inTurn.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1) ?? null
}

/** The turns that begin after a day, the next first. */
export function coordinatorsAfter<Turn extends Validity>(turns: readonly Turn[], day: CalendarDate): readonly Turn[] {
  return turns.filter(({ validFrom }) => validFrom > day).toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
}
