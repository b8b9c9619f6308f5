import { idsOf, type Term } from '../locale/term'

/**
 * The sectors that partners who take part come from: participants of the group `partner` are counted by them.
 *
 * Source: Pirkanmaa LAPE 2018 (partners around the team) for what is named there; the list as a whole is our own.
 */
export const partnerSectors = [
  { id: 'psychiatry', label: { fi: 'psykiatria', sv: 'psykiatri', en: 'psychiatry' } },
  { id: 'early-education', label: { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik', en: 'early education' } },
  { id: 'teaching', label: { fi: 'opetus', sv: 'undervisning', en: 'teaching' } },
  { id: 'student-welfare', label: { fi: 'opiskeluhuolto', sv: 'elev- och studerandevård', en: 'student welfare' } },
  { id: 'substance-services', label: { fi: 'päihdepalvelut', sv: 'missbrukartjänster', en: 'substance services' } },
  {
    id: 'neuropsychiatric-services',
    label: { fi: 'neuropsykiatriset palvelut', sv: 'neuropsykiatriska tjänster', en: 'neuropsychiatric services' },
  },
  {
    id: 'child-welfare-expert-group',
    label: {
      fi: 'lastensuojelun asiantuntijaryhmä',
      sv: 'sakkunniggrupp för barnskyddet',
      en: 'child welfare expert group',
    },
  },
  { id: 'other', label: { fi: 'muu', sv: 'annan', en: 'other' } },
] as const satisfies readonly Term[]

/** The ids of `partnerSectors`. */
export const partnerSectorIds = /* @__PURE__ */ idsOf(partnerSectors)

/** Id of a sector of partners. */
export type PartnerSectorId = (typeof partnerSectors)[number]['id']
