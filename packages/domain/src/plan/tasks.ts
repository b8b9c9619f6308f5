import { idsOf, type Term } from '../locale/term'
import type { BranchId } from './branches'
import type { ResponsibleRoleId } from './responsibles'

/** A task of the source's example tables. */
export interface Task extends Term {
  readonly branch: BranchId
  /** Its number in the source's timeline. */
  readonly number: string
  readonly responsible: readonly ResponsibleRoleId[]
}

/**
 * The tasks of the source's example tables, with who is responsible; the tables of slides 29 and 31 are empty, and that
 * of communication names its first task and nobody. All 23 work packages are `workPackageTemplates`.
 *
 * Source: SyTy workshop 2018, slides 27 to 31.
 */
export const tasks = [
  {
    id: 'project-description',
    branch: 'start-up',
    number: '1.1',
    responsible: ['responsible-person'],
    label: {
      fi: 'Projektikuvaus ja sen hyväksyttäminen',
      sv: 'Projektbeskrivningen och dess godkännande',
      en: 'Project description approved',
    },
  },
  {
    id: 'planning-group',
    branch: 'start-up',
    number: '1.2',
    responsible: ['responsible-person', 'project-manager', 'change-agent'],
    label: {
      fi: 'Projektisuunnitelmaryhmän muodostaminen ja suunnitelman valmistelu',
      sv: 'Planeringsgruppen bildas och planen bereds',
      en: 'Planning group formed, plan prepared',
    },
  },
  {
    id: 'plan-approved-and-returned',
    branch: 'start-up',
    number: '1.3',
    responsible: ['responsible-person', 'project-manager', 'change-agent'],
    label: {
      fi: 'Suunnitelman hyväksyttäminen ja palauttaminen THL:ään',
      sv: 'Planen godkänns och lämnas till THL',
      en: 'Plan approved and returned to THL',
    },
  },
  {
    id: 'steering-and-project-groups',
    branch: 'start-up',
    number: '1.4',
    responsible: ['responsible-person', 'project-manager'],
    label: {
      fi: 'Ohjausryhmän ja projektiryhmän muodostaminen ja tehtävien määrittely',
      sv: 'Styrgruppen och projektgruppen bildas och deras uppgifter fastställs',
      en: 'Steering and project groups formed',
    },
  },
  {
    id: 'roles-and-recruitments',
    branch: 'start-up',
    number: '1.5',
    responsible: ['responsible-person', 'steering-group', 'project-group'],
    label: {
      fi: 'Roolien ja tehtävien määrittely, päätökset ja rekrytoinnit',
      sv: 'Roller och uppgifter, beslut och rekryteringar',
      en: 'Roles, decisions, recruitments',
    },
  },
  {
    id: 'needs-mapped',
    branch: 'training-plan',
    number: '2.1',
    responsible: ['responsible-person'],
    label: {
      fi: 'Nykytilan ja koulutustarpeiden kartoitus',
      sv: 'Nuläget och utbildningsbehoven kartläggs',
      en: 'Present state and training needs mapped',
    },
  },
  {
    id: 'trainer-resource-estimated',
    branch: 'training-plan',
    number: '2.2',
    responsible: ['responsible-person'],
    label: {
      fi: 'Tarvittavan kouluttajaresurssin määrällinen arviointi',
      sv: 'Behovet av utbildare uppskattas',
      en: 'Trainer resource estimated',
    },
  },
  {
    id: 'trainers-chosen',
    branch: 'training-plan',
    number: '2.3',
    responsible: ['responsible-person', 'project-group', 'steering-group'],
    label: {
      fi: 'Kouluttajien valinta, sopimukset työpanoksesta ja kustannusten jakamisesta',
      sv: 'Utbildarna väljs, arbetsinsatsen och kostnadsfördelningen avtalas',
      en: 'Trainers chosen, cost sharing agreed',
    },
  },
  {
    id: 'trainings-scheduled',
    branch: 'training-plan',
    number: '2.4',
    responsible: ['responsible-person', 'project-group', 'trainers', 'municipal-contacts'],
    label: {
      fi: 'Tiimikoulutusten aikatauluttaminen',
      sv: 'Teamutbildningarna tidsplaneras',
      en: 'Trainings scheduled',
    },
  },
  {
    id: 'stakeholders-defined',
    branch: 'organisational-change',
    number: '3.1',
    responsible: [],
    label: {
      fi: 'Keskeisten sidosryhmien määrittely',
      sv: 'De centrala intressentgrupperna fastställs',
      en: 'Main stakeholders defined',
    },
  },
] as const satisfies readonly Task[]

/** The ids of `tasks`. */
export const taskIds = /* @__PURE__ */ idsOf(tasks)

/** Id of a task. */
export type TaskId = (typeof tasks)[number]['id']
