import { idsOf, type Term } from '../locale/term'

/** The topics that the core elements of fidelity are grouped by; the expected results are a fourth, apart. */
export const coreElementTopics = [
  { id: 'structures', label: { fi: 'rakenteet', sv: 'strukturer', en: 'structures' } },
  { id: 'training', label: { fi: 'koulutus', sv: 'utbildning', en: 'training' } },
  { id: 'client-work', label: { fi: 'asiakastyö', sv: 'klientarbete', en: 'client work' } },
] as const satisfies readonly Term[]

/** Id of a topic of core elements. */
export type CoreElementTopicId = (typeof coreElementTopics)[number]['id']

/** Something that a team does when it works by the model. */
export interface CoreElement extends Term {
  readonly topic: CoreElementTopicId
}

/**
 * The core elements (ydinelementit) of the model: what fidelity is measured by.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit".
 */
export const coreElements = [
  {
    id: 'team-structure',
    topic: 'structures',
    label: { fi: 'Tiimirakenne', sv: 'Teamets struktur', en: 'Team structure' },
  },
  {
    id: 'management-support',
    topic: 'structures',
    label: {
      fi: 'Kouluttajia ja pilotoivia tiimejä tuetaan esimiesten ja johdon taholta',
      sv: 'Utbildarna och pilotteamen får stöd av chefer och ledning',
      en: 'Trainers and piloting teams are supported by supervisors and management',
    },
  },
  {
    id: 'caseloads-reduced',
    topic: 'structures',
    label: {
      fi: 'Asiakasmääriä on pienennetty systeemisen työskentelyn mahdollistamiseksi',
      sv: 'Klientantalen har minskats för att möjliggöra systemiskt arbete',
      en: 'Caseloads have been reduced so that systemic work is possible',
    },
  },
  {
    id: 'partners-informed',
    topic: 'structures',
    label: {
      fi: 'Keskeiset yhteistyökumppanit on tunnistettu ja niille on välitetty tietoa mallista',
      sv: 'De viktigaste samarbetsparterna har identifierats och informerats om modellen',
      en: 'Key partners have been identified and informed of the model',
    },
  },
  {
    id: 'workers-trained',
    topic: 'training',
    label: {
      fi: 'Tiimin työntekijät on koulutettu mallin mukaiseen työskentelyyn',
      sv: 'Teamets medarbetare har utbildats i arbete enligt modellen',
      en: "The team's workers have been trained to work by the model",
    },
  },
  {
    id: 'knowledge-adopted',
    topic: 'training',
    label: {
      fi: 'Avaintiedot ja -taidot on omaksuttu',
      sv: 'De centrala kunskaperna och färdigheterna har tillägnats',
      en: 'Key knowledge and skills have been adopted',
    },
  },
  {
    id: 'work-guided-by-discussion',
    topic: 'client-work',
    label: {
      fi: 'Asiakastyö tapahtuu asiakastapauksia koskevien tiimikeskustelujen ohjaamana',
      sv: 'Klientarbetet styrs av teamets samtal om klientärendena',
      en: "Client work is guided by the team's discussions of the cases",
    },
  },
  {
    id: 'weekly-meetings',
    topic: 'client-work',
    label: {
      fi: 'Tiimi pitää strukturoituja viikkokokouksia',
      sv: 'Teamet håller strukturerade veckomöten',
      en: 'The team holds structured weekly meetings',
    },
  },
  {
    id: 'shared-responsibility',
    topic: 'client-work',
    label: {
      fi: 'Koko tiimi tuntee tiimin asiakkaat ja kantaa yhteistä vastuuta työskentelystä',
      sv: 'Hela teamet känner teamets klienter och bär gemensamt ansvar för arbetet',
      en: "The whole team knows its workers' clients and shares responsibility for the work",
    },
  },
  {
    id: 'face-to-face-majority',
    topic: 'client-work',
    label: {
      fi: 'Sosiaalityöntekijän työajasta suurin osa on kasvokkaista asiakastyötä',
      sv: 'Största delen av socialarbetarens arbetstid är klientarbete ansikte mot ansikte',
      en: "Most of the social worker's working time is face to face with clients",
    },
  },
] as const satisfies readonly CoreElement[]

/** The ids of `coreElements`. */
export const coreElementIds = /* @__PURE__ */ idsOf(coreElements)

/** Id of a core element. */
export type CoreElementId = (typeof coreElements)[number]['id']
