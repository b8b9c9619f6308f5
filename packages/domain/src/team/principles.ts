import { idsOf, type Term } from '../locale/term'

/**
 * The principles of a systemic team's work. Good and many-sided reflection (`reflection`) serves all of them.
 *
 * Source: Pirkanmaa LAPE 2018, "Lastensuojelun systeeminen, monitoimijainen tiimi".
 */
export const teamPrinciples = [
  { id: 'systemicity', label: { fi: 'systeemisyys', sv: 'systemiskt synsätt', en: 'systemicity' } },
  {
    id: 'family-therapeutic-understanding',
    label: {
      fi: 'perheterapeuttinen ymmärrys',
      sv: 'familjeterapeutisk förståelse',
      en: 'family-therapeutic understanding',
    },
  },
  {
    id: 'relationship-based-work',
    label: { fi: 'suhdeperusteisuus', sv: 'relationsbaserat arbete', en: 'relationship-based work' },
  },
  {
    id: 'child-centredness',
    label: { fi: 'lapsilähtöisyys', sv: 'barncentrerat arbetssätt', en: 'child-centredness' },
  },
  {
    id: 'client-participation',
    label: {
      fi: 'asiakkaiden osallisuus ja kohtaaminen',
      sv: 'klienternas delaktighet och bemötande',
      en: 'client participation and encounter',
    },
  },
  {
    id: 'multi-actor-work',
    label: { fi: 'monitoimijaisuus', sv: 'samarbete mellan många aktörer', en: 'multi-actor work' },
  },
] as const satisfies readonly Term[]

/** The ids of `teamPrinciples`. */
export const teamPrincipleIds = /* @__PURE__ */ idsOf(teamPrinciples)

/** Id of a principle of the team's work. */
export type TeamPrincipleId = (typeof teamPrinciples)[number]['id']

/** What serves all the principles. Source: Pirkanmaa LAPE 2018, the team's picture. */
export const reflection = {
  id: 'reflection',
  label: {
    fi: 'laadukas, monipuolinen reflektio',
    sv: 'högklassig, mångsidig reflektion',
    en: 'good, many-sided reflection',
  },
} as const satisfies Term
