import { idsOf, type Term } from '../locale/term'

/**
 * How often a team holds its meetings. The model's team meetings are weekly; the other two are our own reading, so that
 * what falls short of it can be told.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit" (weekly).
 */
export const meetingRhythms = [
  { id: 'weekly', label: { fi: 'viikoittain', sv: 'varje vecka', en: 'weekly' } },
  { id: 'every-second-week', label: { fi: 'joka toinen viikko', sv: 'varannan vecka', en: 'every second week' } },
  { id: 'less-often', label: { fi: 'harvemmin', sv: 'mera sällan', en: 'less often' } },
] as const satisfies readonly Term[]

/** The ids of `meetingRhythms`. */
export const meetingRhythmIds = /* @__PURE__ */ idsOf(meetingRhythms)

/** Id of how often a team meets. */
export type MeetingRhythmId = (typeof meetingRhythms)[number]['id']
