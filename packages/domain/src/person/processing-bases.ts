import { idsOf, type Term } from '../locale/term'

/** Why a person's data may be kept: because of their post, or because they have consented to stated purposes. */
export const processingBases = [
  { id: 'duty', label: { fi: 'työtehtävä', sv: 'arbetsuppgift', en: 'duties of a post' } },
  { id: 'consent', label: { fi: 'suostumus', sv: 'samtycke', en: 'consent' } },
] as const satisfies readonly Term[]

/** The ids of `processingBases`. */
export const processingBasisIds = /* @__PURE__ */ idsOf(processingBases)

/** Id of why a person's data may be kept. */
export type ProcessingBasisId = (typeof processingBases)[number]['id']
