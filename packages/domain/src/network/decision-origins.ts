import { idsOf, type Term } from '../locale/term'

/**
 * Where a matter that the steering group decides comes from.
 *
 * Source: SyTy Uusimaa 2020 (questions and summaries of the networks, decisions of the steering group); proposals and
 * plans are our own reading: a steering group also decides what no network has asked.
 */
export const decisionOrigins = [
  { id: 'question', label: { fi: 'verkoston kysymys', sv: 'fråga från ett nätverk', en: 'question of a network' } },
  {
    id: 'summary',
    label: { fi: 'verkoston kooste', sv: 'sammanställning från ett nätverk', en: 'summary of a network' },
  },
  { id: 'proposal', label: { fi: 'oma esitys', sv: 'eget förslag', en: 'own proposal' } },
  { id: 'plan', label: { fi: 'hyväksyttävä suunnitelma', sv: 'plan som ska antas', en: 'plan to adopt' } },
] as const satisfies readonly Term[]

/** The ids of `decisionOrigins`. */
export const decisionOriginIds = /* @__PURE__ */ idsOf(decisionOrigins)

/** Id of where a decision comes from. */
export type DecisionOriginId = (typeof decisionOrigins)[number]['id']
