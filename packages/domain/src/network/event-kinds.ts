import { idsOf, type Term } from '../locale/term'

/**
 * The kinds of events with partners and other counties, besides trainings and the meetings of networks and groups.
 *
 * Source: SyTy Uusimaa 2020 (workshops), Pirkanmaa LAPE 2018 (information sessions for partners), Pirkanmaa support model
 * 2023 (dialogues), SyTy workshop 2018, slide 36 (seminars), MONNI plan 2021, section 2.2 (a region's day).
 */
export const eventKinds = [
  { id: 'dialogue', label: { fi: 'dialogi', sv: 'dialog', en: 'dialogue' } },
  { id: 'workshop', label: { fi: 'työpaja', sv: 'verkstad', en: 'workshop' } },
  { id: 'information-session', label: { fi: 'infotilaisuus', sv: 'informationstillfälle', en: 'information session' } },
  { id: 'regional-day', label: { fi: 'alueellinen päivä', sv: 'regional dag', en: 'regional day' } },
  { id: 'seminar', label: { fi: 'seminaari', sv: 'seminarium', en: 'seminar' } },
] as const satisfies readonly Term[]

/** The ids of `eventKinds`. */
export const eventKindIds = /* @__PURE__ */ idsOf(eventKinds)

/** Id of a kind of event. */
export type EventKindId = (typeof eventKinds)[number]['id']
