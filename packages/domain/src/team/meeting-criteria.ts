import { idsOf, type Term } from '../locale/term'

/**
 * The five criteria of the team's structured weekly meeting.
 *
 * Source: Pirkanmaa LAPE 2018, "Systeemisen mallin pilotoinnin ydinelementit", client work.
 */
export const meetingCriteria = [
  {
    id: 'principles-structure-discussion',
    label: {
      fi: 'Systeemisen asiakastyön periaatteet jäsentävät keskustelua',
      sv: 'Principerna för systemiskt klientarbete strukturerar samtalet',
      en: 'The principles of systemic client work structure the discussion',
    },
  },
  {
    id: 'consultant-leads',
    label: {
      fi: 'Konsultoiva sosiaalityöntekijä ohjaa keskustelua',
      sv: 'Den konsulterande socialarbetaren leder samtalet',
      en: 'The consulting social worker leads the discussion',
    },
  },
  {
    id: 'therapist-supports-reflection',
    label: {
      fi: 'Perheterapeutti tukee reflektointia',
      sv: 'Familjeterapeuten stöder reflektionen',
      en: 'The family therapist supports reflection',
    },
  },
  {
    id: 'cases-long-and-often-enough',
    label: {
      fi: 'Asiakastapauksia käsitellään riittävän pitkään ja usein',
      sv: 'Klientärenden behandlas tillräckligt länge och ofta',
      en: 'Cases are discussed long and often enough',
    },
  },
  {
    id: 'documentation-transparent',
    label: {
      fi: 'Dokumentointi on läpinäkyvää, lisää työntekijöiden ja asiakkaiden ymmärrystä ja auttaa etenemään asiakastyössä',
      sv: 'Dokumentationen är transparent, ökar medarbetarnas och klienternas förståelse och för klientarbetet framåt',
      en: 'Documentation is transparent, adds to the understanding of workers and clients and helps the client work forward',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `meetingCriteria`. */
export const meetingCriterionIds = /* @__PURE__ */ idsOf(meetingCriteria)

/** Id of a criterion of the weekly meeting. */
export type MeetingCriterionId = (typeof meetingCriteria)[number]['id']

/** How far a team has come with something that the model asks for; the order is that of progress. */
export const degrees = [
  { id: 'not-yet', label: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' } },
  { id: 'partly', label: { fi: 'osittain', sv: 'delvis', en: 'partly' } },
  { id: 'fully', label: { fi: 'kokonaan', sv: 'helt', en: 'fully' } },
] as const satisfies readonly Term[]

/** The ids of `degrees`. */
export const degreeIds = /* @__PURE__ */ idsOf(degrees)

/** Id of a degree. */
export type DegreeId = (typeof degrees)[number]['id']
