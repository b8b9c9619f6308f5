import { idsOf, type Term } from '../locale/term'

/** A kind of cost, and which of the source's three groups it belongs to. */
export interface CostKind extends Term {
  readonly group: 'coordinator' | 'trainers' | 'operations'
}

/**
 * What a regional project costs: the imputed pay of the coordinator (part or full time) and of the trainer pairs, and
 * operations, of which the source names four and says that there are others.
 *
 * Source: SyTy workshop 2018, slide 18.
 */
export const costKinds = [
  {
    id: 'coordinator-pay',
    group: 'coordinator',
    label: {
      fi: 'projektikoordinaattorin laskennalliset palkkakulut (osa- tai kokoaikainen)',
      sv: 'projektkoordinatorns kalkylerade lönekostnader (deltid eller heltid)',
      en: "coordinator's imputed pay (part or full time)",
    },
  },
  {
    id: 'trainer-pair-pay',
    group: 'trainers',
    label: {
      fi: 'kouluttajaparien laskennalliset palkkakulut',
      sv: 'utbildarparens kalkylerade lönekostnader',
      en: "trainer pairs' imputed pay",
    },
  },
  { id: 'meetings', group: 'operations', label: { fi: 'kokoontumiset', sv: 'sammanträden', en: 'meetings' } },
  {
    id: 'communication',
    group: 'operations',
    label: { fi: 'viestintäkulut', sv: 'kommunikation', en: 'communication' },
  },
  { id: 'rent', group: 'operations', label: { fi: 'tilavuokrat', sv: 'lokalhyror', en: 'rent' } },
  { id: 'travel', group: 'operations', label: { fi: 'matkakulut', sv: 'resor', en: 'travel' } },
  {
    id: 'other-operations',
    group: 'operations',
    label: { fi: 'muut toimintakulut', sv: 'övriga verksamhetskostnader', en: 'other operations' },
  },
] as const satisfies readonly CostKind[]

/** The ids of `costKinds`. */
export const costKindIds = /* @__PURE__ */ idsOf(costKinds)

/** Id of a kind of cost. */
export type CostKindId = (typeof costKinds)[number]['id']
