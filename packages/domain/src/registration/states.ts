import { idsOf, type Term } from '../locale/term'

/** How far a registration for a training or an event has come. */
export const registrationStates = [
  { id: 'registered', label: { fi: 'ilmoittautunut', sv: 'anmäld', en: 'registered' } },
  { id: 'waiting', label: { fi: 'varasijalla', sv: 'på reservplats', en: 'on the waiting list' } },
  { id: 'cancelled', label: { fi: 'perunut', sv: 'avbokad', en: 'cancelled' } },
] as const satisfies readonly Term[]

/** The ids of `registrationStates`. */
export const registrationStateIds = /* @__PURE__ */ idsOf(registrationStates)

/** Id of a state of a registration. */
export type RegistrationStateId = (typeof registrationStates)[number]['id']
