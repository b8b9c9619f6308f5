import { idsOf, type Term } from '../locale/term'
import type { BranchId } from './branches'

/** A work package to begin from. */
export interface WorkPackageTemplate extends Term {
  readonly branch: BranchId
}

/**
 * The 23 work packages of the breakdown (osituskartta) by its five branches, as templates: a region describes, times and
 * costs its own. The tables of slides 27–31 give `tasks` as examples.
 *
 * Source: SyTy workshop 2018, slide 25.
 */
export const workPackageTemplates = [
  {
    id: 'project-description-approved',
    branch: 'start-up',
    label: {
      fi: 'Projektikuvaus, sen hyväksyttäminen johdolla ja lupa jatkaa suunnittelua',
      sv: 'Projektbeskrivningen, ledningens godkännande av den och tillstånd att fortsätta planeringen',
      en: 'Project description, its approval by management and permission to go on planning',
    },
  },
  {
    id: 'working-group-and-project-plan',
    branch: 'start-up',
    label: {
      fi: 'Työryhmän kokoaminen ja projektisuunnitelman valmistelu',
      sv: 'Arbetsgruppen samlas och projektplanen bereds',
      en: 'Working group formed and project plan prepared',
    },
  },
  {
    id: 'project-plan-approved',
    branch: 'start-up',
    label: {
      fi: 'Projektisuunnitelman hyväksyttäminen johdolla',
      sv: 'Ledningen godkänner projektplanen',
      en: 'Project plan approved by management',
    },
  },
  {
    id: 'supporting-groups',
    branch: 'start-up',
    label: {
      fi: 'Projektia tukevien ryhmien perustaminen ja tehtävien määrittely',
      sv: 'Grupper som stöder projektet inrättas och deras uppgifter fastställs',
      en: 'Groups that support the project founded and their tasks defined',
    },
  },
  {
    id: 'roles-and-recruitments',
    branch: 'start-up',
    label: {
      fi: 'Roolien ja tehtävien määrittely, rekrytoinnit',
      sv: 'Roller och uppgifter fastställs, rekryteringar',
      en: 'Roles and tasks defined, recruitments',
    },
  },
  {
    id: 'needs-mapped',
    branch: 'training-plan',
    label: {
      fi: 'Nykytilan ja koulutustarpeiden kartoitus',
      sv: 'Nuläget och utbildningsbehoven kartläggs',
      en: 'Present state and training needs mapped',
    },
  },
  {
    id: 'trainer-resource-defined',
    branch: 'training-plan',
    label: {
      fi: 'Tarvittavan kouluttajaresurssin määrittely',
      sv: 'Behovet av utbildarresurs fastställs',
      en: 'Trainer resource that is needed defined',
    },
  },
  {
    id: 'trainer-resource-agreed',
    branch: 'training-plan',
    label: {
      fi: 'Kouluttajaresurssista sopiminen kuntien kesken',
      sv: 'Kommunerna kommer överens om utbildarresursen',
      en: 'Trainer resource agreed between municipalities',
    },
  },
  {
    id: 'trainers-chosen',
    branch: 'training-plan',
    label: {
      fi: 'Kouluttajien valinta THL:n koulutukseen',
      sv: 'Utbildare väljs till THL:s utbildning',
      en: 'Trainers chosen for THL’s training',
    },
  },
  {
    id: 'training-plan-drawn-up',
    branch: 'training-plan',
    label: {
      fi: 'Koulutussuunnitelman laatiminen',
      sv: 'Utbildningsplanen utarbetas',
      en: 'Training plan drawn up',
    },
  },
  {
    id: 'schedule-agreed',
    branch: 'training-plan',
    label: {
      fi: 'Tiimikoulutusten aikataulusta ja käytännöistä sopiminen kuntien kanssa',
      sv: 'Tidsplan och praxis för teamutbildningarna avtalas med kommunerna',
      en: 'Schedule and practices of the team trainings agreed with municipalities',
    },
  },
  {
    id: 'practices-presented',
    branch: 'team-trainings',
    label: {
      fi: 'Koulutuksen ja pilotoinnin käytäntöjen esittely kuntien johdolle ja pilotoiville tiimeille',
      sv: 'Praxis för utbildningen och piloten presenteras för kommunernas ledning och pilotteamen',
      en: 'Practices of training and pilot presented to municipal management and the piloting teams',
    },
  },
  {
    id: 'conditions-secured',
    branch: 'team-trainings',
    label: {
      fi: 'Pilotoinnin edellytysten käsittely johdon kanssa ja pilottitiimien tuen varmistaminen',
      sv: 'Pilotens förutsättningar behandlas med ledningen och stödet till pilotteamen säkras',
      en: 'Conditions of the pilot discussed with management and support of the piloting teams secured',
    },
  },
  {
    id: 'trainings-carried-out',
    branch: 'team-trainings',
    label: {
      fi: 'Tiimikohtaisten koulutusten suunnittelu ja toteutus',
      sv: 'Utbildningarna för teamen planeras och genomförs',
      en: 'Trainings of the teams planned and carried out',
    },
  },
  {
    id: 'partners-inducted',
    branch: 'team-trainings',
    label: {
      fi: 'Yhteistyökumppaneiden perehdyttäminen malliin',
      sv: 'Samarbetsparterna introduceras i modellen',
      en: 'Partners inducted into the model',
    },
  },
  {
    id: 'client-work-started',
    branch: 'team-trainings',
    label: {
      fi: 'Asiakastyön käynnistäminen tiimeissä',
      sv: 'Klientarbetet inleds i teamen',
      en: 'Client work started in the teams',
    },
  },
  {
    id: 'consultations-carried-out',
    branch: 'team-trainings',
    label: {
      fi: 'Koulutuksellisten konsultaatioiden toteutus osana koulutusta',
      sv: 'Konsultationer genomförs som en del av utbildningen',
      en: 'Consultations carried out as a part of the training',
    },
  },
  {
    id: 'communication',
    branch: 'organisational-change',
    label: {
      fi: 'Viestintäsuunnitelman tekeminen ja viestintä keskeisille sidosryhmille',
      sv: 'Kommunikationsplanen utarbetas och de centrala intressenterna informeras',
      en: 'Communication plan made and key stakeholders told',
    },
  },
  {
    id: 'implementation-plan',
    branch: 'organisational-change',
    label: {
      fi: 'Toimeenpanosuunnitelma vuodelle 2020 ja eteenpäin',
      sv: 'Genomförandeplan för 2020 och framåt',
      en: 'Implementation plan for 2020 and onwards',
    },
  },
  {
    id: 'support-structures',
    branch: 'organisational-change',
    label: {
      fi: 'Tukirakenteiden ja pysyvän resursoinnin varmistaminen, tarvittavat päätökset',
      sv: 'Stödstrukturerna och de bestående resurserna säkras, nödvändiga beslut',
      en: 'Support structures and permanent resources secured, decisions needed',
    },
  },
  {
    id: 'conclusions',
    branch: 'organisational-change',
    label: {
      fi: 'Johtopäätösten tekeminen ja päätökset jatkosta',
      sv: 'Slutsatser dras och beslut fattas om fortsättningen',
      en: 'Conclusions drawn and decisions on what follows',
    },
  },
  {
    id: 'regional-evaluation',
    branch: 'evaluation',
    label: {
      fi: 'Maakuntatasoisen arviointisuunnitelman tekeminen ja arvioinnin toteuttaminen',
      sv: 'Utvärderingsplanen på landskapsnivå utarbetas och utvärderingen genomförs',
      en: 'Evaluation plan of the region (maakunta) made and evaluation carried out',
    },
  },
  {
    id: 'local-evaluations',
    branch: 'evaluation',
    label: {
      fi: 'Kunta- ja tiimikohtaisten arviointisuunnitelmien tekeminen ja arvioinnin toteuttaminen',
      sv: 'Utvärderingsplaner för kommuner och team utarbetas och utvärderingarna genomförs',
      en: 'Evaluation plans of municipalities and teams made and evaluations carried out',
    },
  },
] as const satisfies readonly WorkPackageTemplate[]

/** The ids of `workPackageTemplates`. */
export const workPackageTemplateIds = /* @__PURE__ */ idsOf(workPackageTemplates)

/** Id of a template of work packages. */
export type WorkPackageTemplateId = (typeof workPackageTemplates)[number]['id']
