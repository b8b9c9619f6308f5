import { idsOf, type Term } from '../locale/term'

/**
 * How far a training has come. A completed one has at least one session.
 *
 * Source: the states seen in SyTy Uusimaa 2020 (trained, begun, being planned).
 */
export const trainingStatuses = [
  { id: 'planned', label: { fi: 'suunniteltu', sv: 'planerad', en: 'planned' } },
  { id: 'ongoing', label: { fi: 'käynnissä', sv: 'pågår', en: 'ongoing' } },
  { id: 'completed', label: { fi: 'toteutettu', sv: 'genomförd', en: 'completed' } },
  { id: 'cancelled', label: { fi: 'peruttu', sv: 'inställd', en: 'cancelled' } },
] as const satisfies readonly Term[]

/** The ids of `trainingStatuses`. */
export const trainingStatusIds = /* @__PURE__ */ idsOf(trainingStatuses)

/** Id of a training's status. */
export type TrainingStatusId = (typeof trainingStatuses)[number]['id']
