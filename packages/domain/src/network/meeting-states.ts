import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'

/**
 * How far a meeting of a network or a group has come. Only a held one is counted anywhere.
 *
 * Source: our own terms (`terms-of-the-software`).
 */
export const meetingStates = [
  { id: 'planned', label: { fi: 'suunniteltu', sv: 'planerat', en: 'planned' } },
  { id: 'held', label: { fi: 'pidetty', sv: 'hållet', en: 'held' } },
  { id: 'cancelled', label: { fi: 'peruttu', sv: 'inställt', en: 'cancelled' } },
] as const satisfies readonly Term[]

/** The ids of `meetingStates`. */
export const meetingStateIds = /* @__PURE__ */ idsOf(meetingStates)

/** Id of how far a meeting has come. */
export type MeetingStateId = (typeof meetingStates)[number]['id']

/**
 * Whether a meeting waits to be recorded as held, or as cancelled: its day has passed and nobody has said what became of it.
 *
 * @example
 * isToBeRecorded({ state: 'planned', day: '2026-03-02' }, '2026-03-03') // true
 */
export function isToBeRecorded(
  { state, day }: { readonly state: MeetingStateId; readonly day: CalendarDate },
  today: CalendarDate,
): boolean {
  return state === 'planned' && day < today
}
