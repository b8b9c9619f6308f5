import type { Term } from '../locale/term'

/** A project or network with which MONNI works. */
export interface MonniPartner extends Term {
  /** Whether it plans the content of the trainings together with MONNI. */
  readonly plansTrainings: boolean
}

/**
 * The projects and networks with which MONNI works.
 *
 * Source: MONNI plan 2021, chapter 6.
 */
export const monniPartners = [
  {
    id: 'health-and-social-centres',
    plansTrainings: false,
    label: {
      fi: 'sote-keskushankkeet',
      sv: 'projekten för social- och hälsocentraler',
      en: 'health and social centre projects',
    },
  },
  { id: 'kela', plansTrainings: false, label: { fi: 'Kela', sv: 'FPA', en: 'Kela' } },
  {
    id: 'vip-and-vaatu',
    plansTrainings: false,
    label: { fi: 'VIP- ja Vaatu-verkosto', sv: 'nätverken VIP och Vaatu', en: 'VIP and Vaatu networks' },
  },
  {
    id: 'barnahus',
    plansTrainings: false,
    label: { fi: 'alueellinen Barnahus-hanke', sv: 'det regionala Barnahusprojektet', en: 'regional Barnahus project' },
  },
  {
    id: 'viva',
    plansTrainings: false,
    label: { fi: 'Viva-verkosto', sv: 'nätverket Viva', en: 'Viva network' },
  },
  {
    id: 'vtr',
    plansTrainings: false,
    label: {
      fi: 'lastensuojelun VTR-hanke',
      sv: 'barnskyddets VTR-projekt',
      en: 'VTR project of child protection',
    },
  },
  {
    id: 'lumo',
    plansTrainings: true,
    label: { fi: 'LUMO-hanke (Itä-Suomi)', sv: 'projektet LUMO (Östra Finland)', en: 'LUMO project (Eastern Finland)' },
  },
  {
    id: 'top',
    plansTrainings: true,
    label: {
      fi: 'TOP-hanke (Varsinais-Suomi)',
      sv: 'projektet TOP (Egentliga Finland)',
      en: 'TOP project (Southwest Finland)',
    },
  },
] as const satisfies readonly MonniPartner[]

/** A way in which a development team works. */
export interface DevelopmentMethod extends Term {
  /** Whether the plan only says that it is being considered. */
  readonly isBeingConsidered: boolean
}

/**
 * The ways in which MONNI's development teams work, as its staff learn them.
 *
 * Source: MONNI plan 2021, section 2.1.
 */
export const developmentMethods = [
  {
    id: 'systemic-team-discussion',
    isBeingConsidered: false,
    label: { fi: 'systeeminen tiimikäsittely', sv: 'systemisk behandling i team', en: 'systemic discussion in a team' },
  },
  {
    id: 'reflecting-pairs',
    isBeingConsidered: false,
    label: { fi: 'reflektiokeskusteluparit', sv: 'reflekterande samtalspar', en: 'reflecting pairs' },
  },
  {
    id: 'support-of-interaction',
    isBeingConsidered: false,
    label: {
      fi: 'perheterapeuttinen tai muu systeemisyyteen ja dialogisuuteen orientoiva vuorovaikutuksen tuki',
      sv: 'familjeterapeutiskt eller annat stöd för samspel som orienterar mot systemiskt och dialogiskt arbete',
      en: 'family-therapeutic or other support of interaction that orients towards systemic and dialogic work',
    },
  },
  {
    id: 'eratauko-dialogue',
    isBeingConsidered: true,
    label: { fi: 'Erätauko-dialogi', sv: 'Timeout-dialog (Erätauko)', en: 'Timeout (Erätauko) dialogue' },
  },
] as const satisfies readonly DevelopmentMethod[]
