import { idsOf, type Term } from '../locale/term'

/**
 * How often networks meet and how long: 2–4 times a year, 1–2 hours; more often while coordinators' work is being
 * started.
 *
 * Source: Pirkanmaa support model 2023, "Kouluttajien ja osaajien verkosto".
 */
export const networkCadence = {
  meetingsPerYear: { minimum: 2, maximum: 4 },
  hoursPerMeeting: { minimum: 1, maximum: 2 },
} as const

/**
 * What is to be agreed of a network; its mandate is whole when all four are. The source asks goal, task and way of working
 * of the networks of the skilled, and a coordinating body of the trainers' network and of theirs: that every network
 * needs all four is our own reading (`mandate-of-every-network`).
 *
 * Source: Pirkanmaa support model 2023, "Kouluttajien ja osaajien verkosto".
 */
export const mandateParts = [
  { id: 'goal', label: { fi: 'tavoite', sv: 'mål', en: 'goal' } },
  { id: 'task', label: { fi: 'tehtävä', sv: 'uppgift', en: 'task' } },
  { id: 'way-of-working', label: { fi: 'toimintatapa', sv: 'arbetssätt', en: 'way of working' } },
  { id: 'coordinating-body', label: { fi: 'koordinaatiotaho', sv: 'samordnande aktör', en: 'coordinating body' } },
] as const satisfies readonly Term[]

/** The ids of `mandateParts`. */
export const mandatePartIds = /* @__PURE__ */ idsOf(mandateParts)

/** Id of a part of a network's mandate. */
export type MandatePartId = (typeof mandateParts)[number]['id']
