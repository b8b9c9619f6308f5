import { idsOf, type Term } from '../locale/term'

/**
 * What experts by experience do.
 *
 * Source: SyTy Uusimaa 2020, "Kokemusasiantuntijat mukana".
 */
export const expertTasks = [
  { id: 'testing', label: { fi: 'mallin testaaminen', sv: 'att pröva modellen', en: 'testing the model' } },
  {
    id: 'co-training',
    label: { fi: 'kouluttaminen yhdessä', sv: 'att utbilda tillsammans', en: 'training with others' },
  },
  {
    id: 'co-developing',
    label: { fi: 'kehittäminen yhdessä', sv: 'att utveckla tillsammans', en: 'developing with others' },
  },
] as const satisfies readonly Term[]

/** The ids of `expertTasks`. */
export const expertTaskIds = /* @__PURE__ */ idsOf(expertTasks)

/** Id of what experts by experience do. */
export type ExpertTaskId = (typeof expertTasks)[number]['id']
