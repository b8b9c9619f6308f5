import { idsOf, type Term } from '../locale/term'

/**
 * How far a region has come with an element; the order is that of progress. An element without an entry is not started.
 */
export const elementStatuses = [
  { id: 'not-started', label: { fi: 'ei aloitettu', sv: 'inte påbörjad', en: 'not started' } },
  { id: 'agreed', label: { fi: 'sovittu', sv: 'överenskommen', en: 'agreed' } },
  { id: 'in-use', label: { fi: 'käytössä', sv: 'i bruk', en: 'in use' } },
] as const satisfies readonly Term[]

/** The ids of `elementStatuses`. */
export const elementStatusIds = /* @__PURE__ */ idsOf(elementStatuses)

/** Id of an element's status. */
export type ElementStatusId = (typeof elementStatuses)[number]['id']

/**
 * Who can give the commitment to apply the systemic way of working (Sytys-sitoumus).
 *
 * Source: MONNI plan 2021, section 2.3.
 */
export const commitmentMakers = [
  { id: 'person', label: { fi: 'henkilö', sv: 'person', en: 'person' } },
  { id: 'organisation', label: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' } },
] as const satisfies readonly Term[]

/** The ids of `commitmentMakers`. */
export const commitmentMakerIds = /* @__PURE__ */ idsOf(commitmentMakers)

/** Id of who gives a commitment. */
export type CommitmentMakerId = (typeof commitmentMakers)[number]['id']
