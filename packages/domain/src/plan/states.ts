import { idsOf, type Term } from '../locale/term'
import type { NationalRoleId, RegionRoleId } from '../person/roles'

/**
 * The states of a plan, in the order a plan goes through them. The region's management adopts it, THL reviews it and
 * gives feedback; a plan outside the national rounds ends adopted.
 *
 * Source: SyTy workshop 2018, slides 10–12 (returned to THL, handled by its project group, feedback), 13 and 25
 * (management approves).
 */
export const planStates = [
  { id: 'draft', label: { fi: 'luonnos', sv: 'utkast', en: 'draft' } },
  {
    id: 'adopted',
    label: { fi: 'alueella hyväksytty', sv: 'antagen i området', en: 'adopted by the region' },
  },
  { id: 'submitted', label: { fi: 'palautettu THL:ään', sv: 'inlämnad till THL', en: 'submitted' } },
  { id: 'in-review', label: { fi: 'käsittelyssä', sv: 'under behandling', en: 'in review' } },
  {
    id: 'returned',
    label: {
      fi: 'palautettu alueelle palautteen kanssa',
      sv: 'återsänd till området med respons',
      en: 'returned with feedback',
    },
  },
  { id: 'approved', label: { fi: 'katselmoitu', sv: 'granskad', en: 'reviewed and accepted' } },
] as const satisfies readonly Term[]

/** The ids of `planStates`. */
export const planStateIds = /* @__PURE__ */ idsOf(planStates)

/** Id of a state of a plan. */
export type PlanStateId = (typeof planStates)[number]['id']

/** A move of a plan from one state to another. */
export interface PlanMove extends Term {
  readonly from: readonly PlanStateId[]
  readonly to: PlanStateId
  /** Who may make it: roles in the plan's region, or national ones. Administrators may make every move. */
  readonly movers: readonly (RegionRoleId | NationalRoleId)[]
  /** Whether it needs feedback: each submission is reviewed and gets some. */
  readonly needsFeedback: boolean
  /** Whether the region's editors may make it too, where the steering group has decided it. */
  readonly isByDecisionToo: boolean
}

/**
 * Every move there is, and who may make it: a region's managers adopt, or its editors by a decision of the steering
 * group; editors and managers submit, the national coordinators review. What is not listed is refused.
 *
 * Source: SyTy workshop 2018, slides 13 and 25 (management approves), 10–12 (THL reviews and gives feedback); who makes a
 * move in the portal is our own reading.
 */
export const planMoves = [
  {
    id: 'adopt',
    label: { fi: 'hyväksy alueella', sv: 'anta i området', en: 'adopt' },
    from: ['draft', 'returned'],
    to: 'adopted',
    movers: ['manager'],
    needsFeedback: false,
    isByDecisionToo: true,
  },
  {
    id: 'submit',
    label: { fi: 'palauta THL:ään', sv: 'lämna in till THL', en: 'submit' },
    from: ['adopted'],
    to: 'submitted',
    movers: ['editor', 'manager'],
    needsFeedback: false,
    isByDecisionToo: false,
  },
  {
    id: 'begin-review',
    label: { fi: 'ota käsittelyyn', sv: 'ta upp till behandling', en: 'begin review' },
    from: ['submitted'],
    to: 'in-review',
    movers: ['national-coordinator'],
    needsFeedback: false,
    isByDecisionToo: false,
  },
  {
    id: 'return',
    label: { fi: 'palauta alueelle', sv: 'återsänd till området', en: 'return with feedback' },
    from: ['in-review'],
    to: 'returned',
    movers: ['national-coordinator'],
    needsFeedback: true,
    isByDecisionToo: false,
  },
  {
    id: 'approve',
    label: { fi: 'merkitse katselmoiduksi', sv: 'markera som granskad', en: 'accept as reviewed' },
    from: ['in-review'],
    to: 'approved',
    movers: ['national-coordinator'],
    needsFeedback: true,
    isByDecisionToo: false,
  },
] as const satisfies readonly PlanMove[]

/** The ids of `planMoves`. */
export const planMoveIds = /* @__PURE__ */ idsOf(planMoves)

/** Id of a move of a plan. */
export type PlanMoveId = (typeof planMoves)[number]['id']
