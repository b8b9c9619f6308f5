import { idsOf, type Term } from '../locale/term'

/** In what a training can deviate from its curriculum; some of it is advice and no rule. */
export interface DeviationKind extends Term {
  /** Whether it only tells of advice: the source does not ask it of every training. */
  readonly isAdvice?: boolean
}

/** In what a training can deviate from its curriculum. */
export const deviationKinds = [
  { id: 'days', label: { fi: 'koulutuspäivien määrä', sv: 'antal utbildningsdagar', en: 'number of training days' } },
  { id: 'hours', label: { fi: 'koulutustuntien määrä', sv: 'antal utbildningstimmar', en: 'hours of training' } },
  { id: 'parts', label: { fi: 'jaksojen määrä', sv: 'antal perioder', en: 'number of parts' } },
  {
    id: 'spread',
    isAdvice: true,
    label: { fi: 'jakautuminen usealle kuukaudelle', sv: 'fördelning över flera månader', en: 'spread over months' },
  },
  {
    id: 'consultations',
    label: { fi: 'konsultaatioiden määrä', sv: 'antal konsultationer', en: 'number of consultations' },
  },
  {
    id: 'consultation-hours',
    label: { fi: 'konsultaation kesto', sv: 'konsultationens längd', en: 'length of a consultation' },
  },
  {
    id: 'consultation-before-end',
    label: {
      fi: 'konsultaatio ennen koulutuksen päättymistä',
      sv: 'konsultation före utbildningens slut',
      en: 'consultation before the training has ended',
    },
  },
] as const satisfies readonly DeviationKind[]

/** The ids of `deviationKinds`. */
export const deviationKindIds = /* @__PURE__ */ idsOf(deviationKinds)

/** Id of a kind of deviation. */
export type DeviationKindId = (typeof deviationKinds)[number]['id']

/** One way in which a training deviates from its curriculum. */
export interface Deviation {
  readonly kind: DeviationKindId
  /** Where: `sessions`, `consultations`, `consultations[1].hours` … */
  readonly path: string
  /** What the curriculum asks for, e.g. `6`, `1–2`, or a day with `after`. */
  readonly expected: string
  readonly actual: string
}
