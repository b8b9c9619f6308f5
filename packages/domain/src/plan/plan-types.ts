import { idsOf, type Term } from '../locale/term'

/**
 * The five plans that a region makes.
 *
 * Source: SyTy workshop 2018, slides 10–12 (four with a round of their own) and 25 (the evaluation plan).
 */
export const planTypes = [
  { id: 'project-plan', label: { fi: 'projektisuunnitelma', sv: 'projektplan', en: 'project plan' } },
  { id: 'training-plan', label: { fi: 'koulutussuunnitelma', sv: 'utbildningsplan', en: 'training plan' } },
  {
    id: 'communication-plan',
    label: {
      fi: 'viestintä- ja vaikuttamissuunnitelma',
      sv: 'kommunikations- och påverkansplan',
      en: 'communication and influence plan',
    },
  },
  {
    id: 'implementation-plan',
    label: {
      fi: 'toimeenpanosuunnitelma vuodesta 2020 alkaen',
      sv: 'genomförandeplan från och med 2020',
      en: 'implementation plan from 2020',
    },
  },
  { id: 'evaluation-plan', label: { fi: 'arviointisuunnitelma', sv: 'utvärderingsplan', en: 'evaluation plan' } },
] as const satisfies readonly Term[]

/** The ids of `planTypes`. */
export const planTypeIds = /* @__PURE__ */ idsOf(planTypes)

/** Id of a type of plan. */
export type PlanTypeId = (typeof planTypes)[number]['id']

/**
 * What the project description tells in short. It comes first, to get the management's permission; the detailed project
 * plan follows after approval.
 *
 * Source: SyTy workshop 2018, slide 13.
 */
export const projectDescriptionParts = [
  { id: 'goals-and-tasks', label: { fi: 'tavoitteet ja tehtävät', sv: 'mål och uppgifter', en: 'goals and tasks' } },
  { id: 'scope', label: { fi: 'laajuus ja rajaukset', sv: 'omfattning och avgränsningar', en: 'scope and limits' } },
  { id: 'costs', label: { fi: 'kustannukset', sv: 'kostnader', en: 'costs' } },
  { id: 'schedule', label: { fi: 'aikataulu', sv: 'tidsplan', en: 'schedule' } },
  { id: 'stakeholders', label: { fi: 'sidosryhmät', sv: 'intressenter', en: 'stakeholders' } },
] as const satisfies readonly Term[]

/**
 * What the regional training plan holds.
 *
 * Source: SyTy workshop 2018, slide 15.
 */
export const trainingPlanParts = [
  {
    id: 'training-needs',
    label: {
      fi: 'kartoitus koulutustarpeista eli koulutettavat tiimit',
      sv: 'kartläggning av utbildningsbehoven, dvs. teamen som ska utbildas',
      en: 'training needs: the teams to be trained',
    },
  },
  {
    id: 'pooled-trainers',
    label: {
      fi: 'suunnitelma yhteisen kouluttajaresurssin organisoinnista kuntien käyttöön',
      sv: 'plan för hur den gemensamma utbildarresursen organiseras för kommunerna',
      en: 'how trainers are pooled for all',
    },
  },
  {
    id: 'schedule',
    label: {
      fi: 'aikataulutettu suunnitelma tiimikoulutuksille',
      sv: 'tidsplan för teamutbildningarna',
      en: 'schedule of the team trainings',
    },
  },
] as const satisfies readonly Term[]
