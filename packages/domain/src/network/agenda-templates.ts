import { idsOf, type Term } from '../locale/term'
import type { GroupKindId, NetworkKindId } from './kinds'

/** An agenda to begin from. */
export interface AgendaTemplate extends Term {
  readonly items: readonly Term[]
  readonly source: string
}

const lastSteeringMemo = {
  id: 'last-steering-memo',
  label: { fi: 'Edellinen ohjausryhmän muistio', sv: 'Styrgruppens senaste promemoria', en: 'The last steering memo' },
} as const satisfies Term

/**
 * Agendas to begin from, with the items the documents name.
 *
 * Source: SyTy Uusimaa 2020 (trainers' network, family therapists' network, steering group, sub-groups). The last steering
 * memo is of the trainers' meetings there; in every network it is our own reading (`memo-in-every-network`).
 */
export const agendaTemplates = [
  {
    id: 'trainers-meeting',
    label: {
      fi: 'kouluttajien verkoston tapaaminen',
      sv: 'träff för utbildarnas nätverk',
      en: "trainers' network meeting",
    },
    items: [
      lastSteeringMemo,
      { id: 'news-round', label: { fi: 'Kuulumiskierros', sv: 'Runda om läget', en: 'News round' } },
      {
        id: 'training-presentations',
        label: {
          fi: 'Esitykset pidetyistä koulutuksista esittäjineen',
          sv: 'Presentationer av hållna utbildningar med presentatörer',
          en: 'Presentations of trainings held, with their presenters',
        },
      },
    ],
    source: 'SyTy Uusimaa 2020, "SyTy-kouluttajien verkosto"',
  },
  {
    id: 'network-meeting',
    label: { fi: 'verkostotapaaminen', sv: 'nätverksträff', en: 'network meeting' },
    items: [
      lastSteeringMemo,
      { id: 'current-issues', label: { fi: 'Ajankohtaiset asiat', sv: 'Aktuella frågor', en: 'Current issues' } },
      {
        id: 'questions-to-steering-group',
        label: {
          fi: 'Ohjausryhmälle vietävät kysymykset',
          sv: 'Frågor till styrgruppen',
          en: 'Questions to the steering group',
        },
      },
    ],
    source: 'SyTy Uusimaa 2020, "Perheterapeuttien verkosto"',
  },
  {
    id: 'workshop',
    label: { fi: 'työpaja', sv: 'verkstad', en: 'workshop' },
    items: [
      {
        id: 'content-against-programme-theory',
        label: {
          fi: 'Sisällöllistä työstöä THL:n ohjelmateoriaan peilaten',
          sv: 'Innehållsligt arbete mot THL:s programteori',
          en: "Work on content against THL's programme theory",
        },
      },
      {
        id: 'summary-to-steering-group',
        label: { fi: 'Kooste ohjausryhmälle', sv: 'Sammandrag till styrgruppen', en: 'Summary to the steering group' },
      },
    ],
    source: 'SyTy Uusimaa 2020, "Perheterapeuttien verkosto" and "Systeemisten tiimien koordinaattoreiden verkosto"',
  },
  {
    id: 'steering-group',
    label: { fi: 'ohjausryhmän kokous', sv: 'styrgruppens möte', en: 'steering group meeting' },
    items: [
      {
        id: 'sub-group-reports',
        label: {
          fi: 'Alatyöryhmien raportit ja koosteet',
          sv: 'Undergruppernas rapporter och sammandrag',
          en: "Sub-groups' reports and summaries",
        },
      },
      {
        id: 'questions-of-networks',
        label: { fi: 'Verkostojen kysymykset', sv: 'Nätverkens frågor', en: "The networks' questions" },
      },
      {
        id: 'decisions',
        label: { fi: 'Yhteiset linjaukset', sv: 'Gemensamma riktlinjer', en: 'Common lines to decide' },
      },
      {
        id: 'shared-experiences',
        label: {
          fi: 'Kokemukset ja ajankohtaiset asiat',
          sv: 'Erfarenheter och aktuella frågor',
          en: 'Experiences and current issues',
        },
      },
    ],
    source: 'SyTy Uusimaa 2020, "Ohjausryhmä" and "Alatyöryhmät"',
  },
] as const satisfies readonly AgendaTemplate[]

/** The ids of `agendaTemplates`. */
export const agendaTemplateIds = /* @__PURE__ */ idsOf(agendaTemplates)

/** Id of an agenda to begin from. */
export type AgendaTemplateId = (typeof agendaTemplates)[number]['id']

/**
 * The agenda from which a meeting of a network or a group of a kind begins; `null` where no document has one.
 *
 * @example
 * agendaTemplateOf('trainers') // 'trainers-meeting'
 */
export function agendaTemplateOf(kind: NetworkKindId | GroupKindId): AgendaTemplateId | null {
  switch (kind) {
    case 'trainers':
      return 'trainers-meeting'
    case 'steering-group':
      return 'steering-group'
    case 'project-group':
      return null
    default:
      return 'network-meeting'
  }
}
