import { idsOf, type Term } from '../locale/term'

/**
 * What a trainer is by profession. Trainers work in pairs: a social worker and a family therapist.
 *
 * Source: Pirkanmaa LAPE 2018 (about 30 pairs of social worker and family therapist trained); SyTy workshop 2018.
 */
export const professions = [
  { id: 'social-worker', label: { fi: 'sosiaalityöntekijä', sv: 'socialarbetare', en: 'social worker' } },
  { id: 'family-therapist', label: { fi: 'perheterapeutti', sv: 'familjeterapeut', en: 'family therapist' } },
  { id: 'other', label: { fi: 'muu', sv: 'annan', en: 'other' } },
] as const satisfies readonly Term[]

/** The ids of `professions`. */
export const professionIds = /* @__PURE__ */ idsOf(professions)

/** Id of a trainer's profession. */
export type ProfessionId = (typeof professions)[number]['id']
