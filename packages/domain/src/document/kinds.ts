import { parsePeriod } from '../calendar/period'
import { DocumentError } from './content'
import { idsOf, type Term } from '../locale/term'
import type { DocumentPartId } from './parts'

/** What a document is about: a period, a meeting, a network in a period, or one of two kinds of round. */
export type DocumentSubject = 'period' | 'meeting' | 'network' | 'report-round' | 'survey-round'

/** A kind of document: what it is about and with which parts it begins. */
export interface DocumentKind extends Term {
  readonly about: DocumentSubject
  /** The steps of the periods that it may be about; none where no period is asked for. */
  readonly periods: readonly ('year' | 'half-year')[]
  readonly parts: readonly DocumentPartId[]
  /** Whether it is addressed to THL, which reads it once it has been sent. */
  readonly isForThl: boolean
}

/**
 * The documents that a region makes of its records, each with the parts with which it begins.
 *
 * Source: SyTy workshop 2018, slides 10–15, 34 and 37–39 (plans and surveys); Uusimaa coordination 2019 (summaries of
 * networks, agendas, memos); THL's collection of caseloads. That activity reports and board papers are among them, and the
 * parts of each, is our own reading.
 */
export const documentKinds = [
  {
    id: 'training-plan',
    about: 'period',
    periods: ['year'],
    isForThl: false,
    parts: [
      'introduction',
      'plan-words',
      'training-needs',
      'trainings',
      'trainers',
      'money-and-days',
      'work-packages',
      'proposal',
    ],
    label: { fi: 'koulutussuunnitelma', sv: 'utbildningsplan', en: 'training plan' },
  },
  {
    id: 'implementation-plan',
    about: 'period',
    periods: ['year'],
    isForThl: false,
    parts: [
      'introduction',
      'plan-words',
      'pillars',
      'objectives',
      'networks',
      'trainings',
      'work-packages',
      'money-and-days',
      'proposal',
    ],
    label: { fi: 'toimeenpanosuunnitelma', sv: 'genomförandeplan', en: 'implementation plan' },
  },
  {
    id: 'annual-plan',
    about: 'period',
    periods: ['year'],
    isForThl: false,
    parts: [
      'introduction',
      'objectives',
      'targets',
      'training-needs',
      'trainings',
      'meetings',
      'events',
      'money-and-days',
      'proposal',
    ],
    label: { fi: 'vuosisuunnitelma', sv: 'årsplan', en: 'annual plan' },
  },
  {
    id: 'activity-report',
    about: 'period',
    periods: ['half-year', 'year'],
    isForThl: false,
    parts: [
      'introduction',
      'key-figures',
      'trainings',
      'participants',
      'teams',
      'networks',
      'questions',
      'decisions',
      'events',
      'pillars',
      'findings',
      'conclusions',
    ],
    label: { fi: 'toimintakertomus', sv: 'verksamhetsberättelse', en: 'activity report' },
  },
  {
    id: 'board-paper',
    about: 'period',
    periods: ['half-year', 'year'],
    isForThl: false,
    parts: ['proposal', 'introduction', 'key-figures', 'targets', 'trainings', 'decisions', 'money-and-days'],
    label: { fi: 'esitys hallitukselle', sv: 'föredragning för styrelsen', en: 'board paper' },
  },
  {
    id: 'network-summary',
    about: 'network',
    periods: ['half-year', 'year'],
    isForThl: false,
    parts: ['introduction', 'meetings', 'questions', 'decisions', 'conclusions'],
    label: { fi: 'verkoston kooste', sv: 'sammandrag av ett nätverk', en: 'summary of a network' },
  },
  {
    id: 'invitation',
    about: 'meeting',
    periods: [],
    isForThl: false,
    parts: ['introduction', 'meeting', 'agenda'],
    label: { fi: 'kutsu', sv: 'kallelse', en: 'invitation' },
  },
  {
    id: 'agenda',
    about: 'meeting',
    periods: [],
    isForThl: false,
    parts: ['meeting', 'agenda'],
    label: { fi: 'esityslista', sv: 'föredragningslista', en: 'agenda' },
  },
  {
    id: 'memo',
    about: 'meeting',
    periods: [],
    isForThl: false,
    parts: ['meeting', 'attendance', 'agenda', 'decisions', 'memo'],
    label: { fi: 'muistio', sv: 'promemoria', en: 'memo' },
  },
  {
    id: 'caseload-return',
    about: 'report-round',
    periods: [],
    isForThl: true,
    parts: ['caseload', 'missing-reports'],
    label: {
      fi: 'THL:n asiakasmääräkeruu',
      sv: 'THL:s insamling av klientantal',
      en: "THL's collection of caseloads",
    },
  },
  {
    id: 'survey-k1',
    about: 'survey-round',
    periods: [],
    isForThl: true,
    parts: ['responsible-persons', 'group-members'],
    label: {
      fi: 'kysely 1: vastuuhenkilöt ja ryhmät',
      sv: 'enkät 1: ansvarspersoner och grupper',
      en: 'survey 1: responsible persons and groups',
    },
  },
  {
    id: 'survey-k2',
    about: 'survey-round',
    periods: [],
    isForThl: true,
    parts: ['needs-by-municipality'],
    label: {
      fi: 'kysely 2: koulutustarve kunnittain',
      sv: 'enkät 2: utbildningsbehov per kommun',
      en: 'survey 2: training needs by municipality',
    },
  },
  {
    id: 'survey-k3',
    about: 'survey-round',
    periods: [],
    isForThl: true,
    parts: ['team-contacts'],
    label: {
      fi: 'kysely 3: tiimien yhteyshenkilöt',
      sv: 'enkät 3: teamens kontaktpersoner',
      en: 'survey 3: contact persons of teams',
    },
  },
] as const satisfies readonly DocumentKind[]

/** The ids of `documentKinds`. */
export const documentKindIds = /* @__PURE__ */ idsOf(documentKinds)

/** Id of a kind of document. */
export type DocumentKindId = (typeof documentKinds)[number]['id']

/** The kind with an id. @throws DocumentError when there is none. */
export function documentKind(id: DocumentKindId): DocumentKind {
  const kinds: readonly (DocumentKind & { readonly id: DocumentKindId })[] = documentKinds
  const found = kinds.find((kind) => kind.id === id)
  if (found === undefined) throw new DocumentError(`no kind of document is called "${String(id)}"`)
  return found
}

/**
 * Whether a document of a kind may be about a period.
 *
 * @param period a period's name that can be read, such as `2024` or `2024-H1`.
 * @example
 * isPeriodOfKind('training-plan', '2024') // true
 * isPeriodOfKind('training-plan', '2024-H1') // false
 * @throws PeriodError when the name cannot be read.
 */
export function isPeriodOfKind(kind: DocumentKindId, period: string): boolean {
  const steps: readonly string[] = documentKind(kind).periods
  return steps.includes(parsePeriod(period).granularity)
}
