import { idsOf, type Term } from '../locale/term'

/** A step of a development team's work, as the example has it. */
export interface DevelopmentStep extends Term {
  readonly by: 'coordinator' | 'professionals' | 'leaders'
  /** How many times it is worked on in the example; `null` = once. */
  readonly sessions: { readonly minimum: number; readonly maximum: number } | null
}

/**
 * An example of how a development team (kehittämisen tiimi) may work, in a possible order: processes differ by theme and
 * region, parts of them may take one to three sessions and others go on for longer, so nothing else is refused. Experts
 * by experience are invited with the professionals and with the leaders; several teams are formed if many come.
 *
 * Source: MONNI plan 2021, section 2.1 (an example of a possible process).
 */
export const developmentSteps = [
  {
    id: 'professionals-invited',
    by: 'coordinator',
    sessions: null,
    label: {
      fi: 'Ammattilaiset ja kokemusasiantuntijat kutsutaan',
      sv: 'Yrkespersoner och erfarenhetsexperter bjuds in',
      en: 'Professionals and experts by experience are invited',
    },
  },
  {
    id: 'professionals-sessions',
    by: 'professionals',
    sessions: { minimum: 2, maximum: 4 },
    label: {
      fi: 'Ammattilaisten aikajana, visio, esteet ja mahdollistajat sekä suunnitelma',
      sv: 'Yrkespersonernas tidslinje, vision, hinder och möjliggörare samt plan',
      en: "The professionals' timeline, vision, obstacles and enablers, and plan",
    },
  },
  {
    id: 'leaders-invited',
    by: 'coordinator',
    sessions: null,
    label: {
      fi: 'Johtajat ja kokemusasiantuntijat kutsutaan',
      sv: 'Ledare och erfarenhetsexperter bjuds in',
      en: 'Leaders and experts by experience are invited',
    },
  },
  {
    id: 'leaders-sessions',
    by: 'leaders',
    sessions: { minimum: 1, maximum: 3 },
    label: {
      fi: 'Johtajat käsittelevät ammattilaisten aikajanan ja suunnitelman, oman visionsa ja suunnitelman',
      sv: 'Ledarna behandlar yrkespersonernas tidslinje och plan, sin egen vision och en plan',
      en: "Leaders work on the professionals' timeline and plan, their own vision, and a plan",
    },
  },
  {
    id: 'professionals-reflect',
    by: 'professionals',
    sessions: null,
    label: {
      fi: 'Ammattilaiset reflektoivat johtajien suunnitelmaa',
      sv: 'Yrkespersonerna reflekterar över ledarnas plan',
      en: "Professionals reflect on the leaders' plan",
    },
  },
  {
    id: 'leaders-agree',
    by: 'leaders',
    sessions: null,
    label: {
      fi: 'Johtajat reflektoivat, sopivat suunnitelmasta ja toimeenpanosta ja arvioivat Sytys-sitoumusta',
      sv: 'Ledarna reflekterar, kommer överens om planen och genomförandet och överväger Sytys-åtagandet',
      en: 'Leaders reflect, agree on the plan and its implementation, and weigh the Sytys commitment',
    },
  },
] as const satisfies readonly DevelopmentStep[]

/** The ids of `developmentSteps`. */
export const developmentStepIds = /* @__PURE__ */ idsOf(developmentSteps)

/** Id of a step of a development team. */
export type DevelopmentStepId = (typeof developmentSteps)[number]['id']

/**
 * The events of MONNI besides its development teams: a day in each region (maakunta), open to all who are interested,
 * and a joint seminar at the project's final stage.
 *
 * Source: MONNI plan 2021, section 2.2.
 */
export const monniEvents = [
  {
    id: 'monni-day',
    label: {
      fi: 'maakunnan avoin MONNI-päivä',
      sv: 'landskapets öppna MONNI-dag',
      en: "the region's (maakunta) open MONNI day",
    },
  },
  {
    id: 'monni-seminar',
    label: {
      fi: 'hankealueen yhteinen MONNI-seminaari',
      sv: 'projektområdets gemensamma MONNI-seminarium',
      en: "the project area's joint MONNI seminar",
    },
  },
] as const satisfies readonly Term[]

/**
 * What MONNI's success is measured by.
 *
 * Source: MONNI plan 2021, chapter 7.
 */
export const monniMeasures = [
  {
    id: 'participation-measures-in-use',
    label: {
      fi: 'asiakasosallisuuden mittareiden käyttöönotto',
      sv: 'mätarna för klientdelaktighet har tagits i bruk',
      en: 'measures of client participation taken into use',
    },
  },
  {
    id: 'experience-structure-in-use',
    label: {
      fi: 'kokemusasiantuntijarakenteen mallinnuksen käyttöönotto',
      sv: 'modellen för en erfarenhetsexpertstruktur har tagits i bruk',
      en: 'model of the expert-by-experience structure taken into use',
    },
  },
  {
    id: 'agreements',
    label: {
      fi: 'kehittämisen tiimeissä syntyneiden sopimusten määrä ja laadullinen arvio',
      sv: 'antalet överenskommelser i utvecklingsteamen och en kvalitativ bedömning av dem',
      en: 'number and quality of agreements made in the development teams',
    },
  },
  {
    id: 'training-participants',
    label: {
      fi: 'koulutuksiin osallistujien määrä',
      sv: 'antalet deltagare i utbildningarna',
      en: 'number of participants in trainings',
    },
  },
  {
    id: 'commitments',
    label: { fi: 'Sytys-sitoumusten määrä', sv: 'antalet Sytys-åtaganden', en: 'number of Sytys commitments' },
  },
] as const satisfies readonly Term[]
