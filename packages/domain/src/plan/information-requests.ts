import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'

/** How far a request for information has come. */
export const informationRequestStates = [
  { id: 'open', label: { fi: 'avoin', sv: 'öppen', en: 'open' } },
  { id: 'given', label: { fi: 'tiedot annettu', sv: 'uppgifterna lämnade', en: 'information given' } },
  { id: 'refused', label: { fi: 'tietoja ei annettu', sv: 'uppgifterna lämnades inte', en: 'refused' } },
  { id: 'withdrawn', label: { fi: 'pyyntö peruttu', sv: 'begäran återtagen', en: 'withdrawn' } },
] as const satisfies readonly Term[]

/** The ids of `informationRequestStates`. */
export const informationRequestStateIds = /* @__PURE__ */ idsOf(informationRequestStates)

/** Id of a state of a request for information. */
export type InformationRequestStateId = (typeof informationRequestStates)[number]['id']

/** What has happened of a request, by the days on which it did; `null` = it has not. */
export interface RequestDays {
  readonly givenOn: CalendarDate | null
  readonly refusedOn: CalendarDate | null
  readonly withdrawnOn: CalendarDate | null
}

/**
 * The state of a request, by what happened to it. At most one of the days is known; of several the first in their order
 * counts.
 *
 * @example
 * informationRequestState({ givenOn: '2026-03-02', refusedOn: null, withdrawnOn: null }) // 'given'
 */
export function informationRequestState({ givenOn, refusedOn, withdrawnOn }: RequestDays): InformationRequestStateId {
  if (givenOn !== null) return 'given'
  if (refusedOn !== null) return 'refused'
  return withdrawnOn === null ? 'open' : 'withdrawn'
}

/** A request is called to mind so many days before it is due: our own reading. */
export const daysBeforeRequestIsDue = 14
