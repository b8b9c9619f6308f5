import type { CalendarDate } from '../calendar/calendar-date'

/** What a caseload counts. They are different things and are never compared with each other. */
export type CaseloadUnit =
  'children-per-worker' | 'children-per-responsible-social-worker' | 'clients-per-social-worker'

/** A caseload from `minimum` to `maximum`, both included. */
export interface CaseloadRange {
  readonly minimum: number
  readonly maximum: number
  readonly unit: CaseloadUnit
  /** Whether the source says "about". */
  readonly isApproximate?: boolean
}

/**
 * The recommended caseload: 15–20 children per worker.
 *
 * Source: Pirkanmaa LAPE 2018 ("THL:n suositus 15–20 lasta/työntekijä"). Who is a worker is our own reading
 * (`worker-holds-cases`): one who holds cases.
 */
export const recommendedCaseload = {
  minimum: 15,
  maximum: 20,
  unit: 'children-per-worker',
} as const satisfies CaseloadRange

/**
 * The caseload at the outset in Pirkanmaa: about 40–72 clients per social worker. Not in the recommendation's unit.
 *
 * Source: Pirkanmaa LAPE 2018, "Lähtötilanteesta".
 */
export const baselineCaseload = {
  minimum: 40,
  maximum: 72,
  unit: 'clients-per-social-worker',
  isApproximate: true,
} as const satisfies CaseloadRange

/**
 * The statutory caps in force, latest first: the most children one responsible social worker may have.
 *
 * Source: Child Welfare Act, section 13 b.
 */
export const statutoryCaseloadCaps = [
  { from: '2024-01-01', children: 30 },
  { from: '2022-01-01', children: 35 },
] as const satisfies readonly { readonly from: CalendarDate; readonly children: number }[]

/**
 * The most children one responsible social worker may have on a day; `null` before 2022, when there was no cap.
 *
 * Source: Child Welfare Act, section 13 b.
 * @example
 * statutoryCaseloadCap('2023-12-31') // 35
 * statutoryCaseloadCap('2024-01-01') // 30
 */
export function statutoryCaseloadCap(day: CalendarDate): number | null {
  return statutoryCaseloadCaps.find((cap) => cap.from <= day)?.children ?? null
}
