import type { Term } from '../locale/term'
import { evaluationTopics } from './evaluation-topics'
import { communicationPlanParts, implementationPlanParts, projectPlanParts } from './plan-parts'
import { planTypes, trainingPlanParts, type PlanTypeId } from './plan-types'

const partsOf: Readonly<Record<PlanTypeId, readonly Term[]>> = {
  'project-plan': projectPlanParts,
  'training-plan': trainingPlanParts,
  'communication-plan': communicationPlanParts,
  'implementation-plan': implementationPlanParts,
  'evaluation-plan': evaluationTopics,
}

/** A part that plans of a type deal with. Its id is the type's and the part's own, as two types may have a part of one name. */
export interface PlanPart extends Term {
  readonly type: PlanTypeId
}

/**
 * What the plans of each type deal with, in the order of the types and of the documents.
 *
 * Source: SyTy workshop 2018, slides 5, 13, 15, 33 and 34; that a plan is whole when each of them is written is our own
 * reading.
 */
export const planParts: readonly PlanPart[] = /* @__PURE__ */ planTypes.flatMap(({ id: type }) =>
  partsOf[type].map(({ id, label }) => ({ id: `${type}-${id}`, type, label })),
)

/**
 * The parts of a plan that nobody has written yet.
 *
 * @example
 * missingPlanParts('training-plan', [{ part: 'training-plan-schedule', text: 'Kevät: …' }]).map(({ id }) => id)
 * // ['training-plan-training-needs', 'training-plan-pooled-trainers']
 */
export function missingPlanParts(
  type: PlanTypeId,
  written: readonly { readonly part: string; readonly text: string | null }[],
): readonly PlanPart[] {
  return planParts.filter(
    (part) => part.type === type && !written.some((each) => each.part === part.id && (each.text ?? '').trim() !== ''),
  )
}
