import { idsOf, type Term } from '../locale/term'

/** How long a period is: `months` calendar months, beginning at a multiple of them from January. */
export interface GranularityTerm extends Term {
  readonly months: number
}

/** The lengths of period that figures are given for. */
export const granularities = [
  { id: 'year', months: 12, label: { fi: 'vuosi', sv: 'år', en: 'year' } },
  { id: 'half-year', months: 6, label: { fi: 'puolivuosi', sv: 'halvår', en: 'half-year' } },
  { id: 'quarter', months: 3, label: { fi: 'vuosineljännes', sv: 'kvartal', en: 'quarter' } },
  { id: 'month', months: 1, label: { fi: 'kuukausi', sv: 'månad', en: 'month' } },
] as const satisfies readonly GranularityTerm[]

/** The ids of `granularities`. */
export const granularityIds = /* @__PURE__ */ idsOf(granularities)

/** `'year'`, `'half-year'`, `'quarter'` or `'month'`. */
export type Granularity = (typeof granularities)[number]['id']

/** How many calendar months a period of this granularity has. */
export const monthsOf: Readonly<Record<Granularity, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 }
