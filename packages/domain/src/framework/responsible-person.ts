import { idsOf, type Term } from '../locale/term'

/**
 * The seven duties of a region's (maakunta) person responsible for implementation (objective 1.3).
 *
 * Source: SyTy workshop 2018, slide 4.
 */
export const responsiblePersonDuties = [
  {
    id: 'training-plan',
    label: {
      fi: 'koulutussuunnitelman valmistelu ja koulutusten koordinointi',
      sv: 'beredning av utbildningsplanen och samordning av utbildningarna',
      en: 'preparing the training plan and coordination of the trainings',
    },
  },
  {
    id: 'communication-plan',
    label: {
      fi: 'viestintä- ja vaikuttamissuunnitelman valmistelu ja toteutus',
      sv: 'beredning och genomförande av kommunikations- och påverkansplanen',
      en: 'preparing the communication and influence plan and carrying it out',
    },
  },
  {
    id: 'permanent-implementation',
    label: {
      fi: 'pysyvän toimeenpanon suunnittelu ja sitä tukevien pysyvien toimintojen valmistelu',
      sv: 'planering av ett bestående genomförande och beredning av bestående funktioner som stöder det',
      en: 'planning permanent implementation and preparing permanent supporting functions',
    },
  },
  {
    id: 'evaluation-and-research',
    label: {
      fi: 'arvioinnin ja THL:n kanssa tehtävän tutkimusyhteistyön koordinointi',
      sv: 'samordning av utvärderingen och forskningssamarbetet med THL',
      en: 'coordination of evaluation and of research co-operation with THL',
    },
  },
  {
    id: 'trainer-bank',
    label: {
      fi: 'kouluttajapankin perustaminen ja koordinointi',
      sv: 'inrättande och samordning av utbildarbanken',
      en: 'founding and coordinating the trainer bank',
    },
  },
  {
    id: 'project-group',
    label: {
      fi: 'projektiryhmän toiminnan koordinointi',
      sv: 'samordning av projektgruppens arbete',
      en: "coordinating the project group's work",
    },
  },
  {
    id: 'preparing-decisions',
    label: {
      fi: 'esitysten ja päätösten valmistelu ohjausryhmää ja muuta päätöksentekoa varten',
      sv: 'beredning av förslag och beslut för styrgruppen och annat beslutsfattande',
      en: 'preparing proposals and decisions for the steering group and other decision-making',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `responsiblePersonDuties`. */
export const responsiblePersonDutyIds = /* @__PURE__ */ idsOf(responsiblePersonDuties)

/** Id of a duty of the responsible person. */
export type ResponsiblePersonDutyId = (typeof responsiblePersonDuties)[number]['id']
