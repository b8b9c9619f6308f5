import { idsOf, type Term } from '../locale/term'

/**
 * How strongly a document says something, from permission to demand: *voidaan*, *on suositeltavaa*, *tulisi*, *tulee*. No
 * rule is stricter than its words.
 *
 * Source: SyTy workshop 2018, slide 21.
 */
export const strengths = [
  { id: 'may', label: { fi: 'voidaan', sv: 'får', en: 'may' } },
  { id: 'advice', label: { fi: 'on suositeltavaa', sv: 'rekommenderas', en: 'is recommended' } },
  { id: 'should', label: { fi: 'tulisi', sv: 'bör', en: 'should' } },
  { id: 'must', label: { fi: 'tulee', sv: 'ska', en: 'must' } },
] as const satisfies readonly Term[]

/** The ids of `strengths`. */
export const strengthIds = /* @__PURE__ */ idsOf(strengths)

/** How strongly a document says something. */
export type Strength = (typeof strengths)[number]['id']
