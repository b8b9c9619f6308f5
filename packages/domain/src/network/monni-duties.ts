import { idsOf, type Term } from '../locale/term'

/** A duty in MONNI's work. */
export interface MonniDuty extends Term {
  readonly by: 'coordinator' | 'project-manager'
  readonly process: 'development' | 'training'
}

/**
 * Who does what in MONNI's development and training. The coordinators' duties are those of project planners, too.
 *
 * Source: MONNI plan 2021, sections 2.4 and 3.1.
 */
export const monniDuties = [
  {
    id: 'invites',
    by: 'coordinator',
    process: 'development',
    label: {
      fi: 'kutsuu maakuntansa teemojen ammattilaiset ja johtajat kehittämisen tiimeihin',
      sv: 'bjuder in yrkespersoner och ledare inom landskapets teman till utvecklingsteamen',
      en: "invites professionals and leaders of the region's (maakunta) themes to the development teams",
    },
  },
  {
    id: 'leads-development-teams',
    by: 'coordinator',
    process: 'development',
    label: {
      fi: 'valmistelee ja johtaa kehittämisen tiimit',
      sv: 'bereder och leder utvecklingsteamen',
      en: 'prepares and leads the development teams',
    },
  },
  {
    id: 'leads-monni-days',
    by: 'coordinator',
    process: 'development',
    label: {
      fi: 'valmistelee ja johtaa maakuntansa MONNI-päivät',
      sv: 'bereder och leder landskapets MONNI-dagar',
      en: "prepares and leads the region's (maakunta) MONNI days",
    },
  },
  {
    id: 'supports-coordinators',
    by: 'project-manager',
    process: 'development',
    label: {
      fi: 'tukee ja sparraa koordinaattoreita kehittämisen tiimeissä ja MONNI-päivissä',
      sv: 'stöder och sparrar koordinatorerna i utvecklingsteamen och MONNI-dagarna',
      en: 'supports and spars with coordinators in development teams and MONNI days',
    },
  },
  {
    id: 'leads-monni-seminar',
    by: 'project-manager',
    process: 'development',
    label: {
      fi: 'valmistelee ja johtaa hankealueen MONNI-seminaarin',
      sv: 'bereder och leder projektområdets MONNI-seminarium',
      en: "prepares and leads the project area's MONNI seminar",
    },
  },
  {
    id: 'leads-measures-team',
    by: 'project-manager',
    process: 'development',
    label: {
      fi: 'johtaa asiakasosallisuuden mittareiden kehittämisen tiimiä',
      sv: 'leder utvecklingsteamet för mätarna för klientdelaktighet',
      en: 'leads the development team of the measures of client participation',
    },
  },
  {
    id: 'prepares-commitment',
    by: 'project-manager',
    process: 'development',
    label: {
      fi: 'valmistelee systeemisen työotteen soveltajan sitoumusta',
      sv: 'bereder åtagandet att tillämpa det systemiska arbetssättet',
      en: 'prepares the commitment to apply the systemic way of working',
    },
  },
  {
    id: 'plans-trainings',
    by: 'coordinator',
    process: 'training',
    label: {
      fi: 'suunnittelee johdon ja asiantuntijoiden koulutusten sisällöt ja toteutuksen',
      sv: 'planerar innehållet i och genomförandet av utbildningarna för ledning och sakkunniga',
      en: 'plans content and holding of the trainings of managers and professionals',
    },
  },
  {
    id: 'markets-trainings',
    by: 'coordinator',
    process: 'training',
    label: {
      fi: 'markkinoi koulutuksia ja ottaa vastaan alueensa ilmoittautumiset',
      sv: 'marknadsför utbildningarna och tar emot anmälningar från sitt område',
      en: 'markets the trainings and takes the enrolments of the own area',
    },
  },
  {
    id: 'holds-pilot-training',
    by: 'coordinator',
    process: 'training',
    label: {
      fi: 'toteuttaa pilottikoulutuksen osana kouluttajakoulutusta',
      sv: 'håller en pilotutbildning som en del av utbildningen för utbildare',
      en: "holds a pilot training as a part of the trainers' training",
    },
  },
  {
    id: 'holds-trainings',
    by: 'coordinator',
    process: 'training',
    label: { fi: 'toteuttaa koulutukset', sv: 'håller utbildningarna', en: 'holds the trainings' },
  },
  {
    id: 'plans-marketing',
    by: 'project-manager',
    process: 'training',
    label: {
      fi: 'suunnittelee koulutusten markkinoinnin',
      sv: 'planerar marknadsföringen av utbildningarna',
      en: 'plans the marketing of the trainings',
    },
  },
  {
    id: 'training-permits',
    by: 'project-manager',
    process: 'training',
    label: {
      fi: 'vastaa mahdollisten koulutuslupien hankkimisesta',
      sv: 'svarar för att skaffa eventuella utbildningstillstånd',
      en: 'sees to permits for training that may be needed',
    },
  },
  {
    id: 'supports-trainings',
    by: 'project-manager',
    process: 'training',
    label: {
      fi: 'tukee koulutusten suunnittelua ja osallistuu tarvittaessa niiden toteuttamiseen',
      sv: 'stöder planeringen av utbildningarna och deltar vid behov i dem',
      en: 'supports planning of the trainings and takes part in them where needed',
    },
  },
  {
    id: 'secures-content',
    by: 'project-manager',
    process: 'training',
    label: {
      fi: 'varmistaa koulutussisältöjen elämän hankkeen jälkeen',
      sv: 'säkrar att utbildningsinnehållet lever vidare efter projektet',
      en: 'sees that the content of the trainings lives on after the project',
    },
  },
] as const satisfies readonly MonniDuty[]

/** The ids of `monniDuties`. */
export const monniDutyIds = /* @__PURE__ */ idsOf(monniDuties)

/** Id of a duty in MONNI. */
export type MonniDutyId = (typeof monniDuties)[number]['id']
