import { idsOf, type Term } from '../locale/term'

/** From `minimum` to `maximum` times in a year. */
export interface TimesPerYear {
  readonly minimum: number
  readonly maximum: number
}

/** A place where people meet besides the role networks. */
export interface Forum extends Term {
  /** How often, where a source says; `null` = it does not. */
  readonly timesPerYear: TimesPerYear | null
  /** Whether the source says "about". */
  readonly isApproximate?: boolean
  readonly sources: readonly string[]
}

/**
 * Where people meet to carry the model, besides the role networks and with the frequency the sources give.
 *
 * Source: named with each.
 */
export const forums = [
  {
    id: 'steering-group',
    label: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' },
    timesPerYear: null,
    sources: ['SyTy Uusimaa 2020', 'SyTy workshop 2018, slide 4'],
  },
  {
    id: 'monni-steering-group',
    label: { fi: 'MONNI-hankkeen ohjausryhmä', sv: 'projektet MONNIs styrgrupp', en: "MONNI's steering group" },
    timesPerYear: { minimum: 4, maximum: 4 },
    isApproximate: true,
    sources: ['MONNI plan 2021, chapter 6 (about four times a year)'],
  },
  {
    id: 'project-group',
    label: { fi: 'projektiryhmä', sv: 'projektgrupp', en: 'project group' },
    timesPerYear: null,
    sources: ['SyTy workshop 2018, slide 4'],
  },
  {
    id: 'national-steering-group',
    label: { fi: 'kansallinen ohjausryhmä', sv: 'nationell styrgrupp', en: 'national steering group' },
    timesPerYear: { minimum: 3, maximum: 3 },
    sources: ['SyTy workshop 2018, slides 10–12 (three meetings in 2019)'],
  },
  {
    id: 'region-task-force',
    label: {
      fi: 'maakunnan työnyrkki (MONNI)',
      sv: 'landskapets arbetsgrupp, työnyrkki (MONNI)',
      en: "the region's (maakunta) task force, työnyrkki (MONNI)",
    },
    timesPerYear: null,
    sources: ['MONNI plan 2021, chapter 6 (as light as possible, in place of a regional project group)'],
  },
  {
    id: 'project-team',
    label: { fi: 'hanketiimi', sv: 'projektteam', en: "project's team" },
    timesPerYear: { minimum: 52, maximum: 52 },
    sources: ['MONNI plan 2021, chapter 6 (weekly)'],
  },
  {
    id: 'reporting-meeting',
    label: { fi: 'raportointipalaveri', sv: 'rapporteringsmöte', en: 'reporting meeting' },
    timesPerYear: { minimum: 12, maximum: 12 },
    sources: ['MONNI plan 2021, chapter 6 (monthly)'],
  },
  {
    id: 'team-day',
    label: { fi: 'tiimipäivä', sv: 'teamdag', en: 'team day' },
    timesPerYear: { minimum: 6, maximum: 12 },
    sources: ['MONNI plan 2021, chapter 6 (every one to two months)'],
  },
  {
    id: 'dialogue',
    label: {
      fi: 'monialainen dialoginen keskustelu tai työpaja',
      sv: 'tvärsektoriellt dialogiskt samtal eller verkstad',
      en: 'multi-agency dialogue or workshop',
    },
    timesPerYear: null,
    sources: ['Pirkanmaa support model 2023 (regularly)'],
  },
] as const satisfies readonly Forum[]

/** The ids of `forums`. */
export const forumIds = /* @__PURE__ */ idsOf(forums)

/** Id of a forum. */
export type ForumId = (typeof forums)[number]['id']

/**
 * The two kinds of meeting a network has: a workshop on content, against THL's programme theory, and a meeting on
 * current issues and on questions to the steering group.
 *
 * Source: SyTy Uusimaa 2020, "Perheterapeuttien verkosto".
 */
export const meetingKinds = [
  { id: 'workshop', label: { fi: 'työpaja', sv: 'verkstad', en: 'workshop' } },
  { id: 'network-meeting', label: { fi: 'verkostotapaaminen', sv: 'nätverksträff', en: 'network meeting' } },
] as const satisfies readonly Term[]

/** The ids of `meetingKinds`. */
export const meetingKindIds = /* @__PURE__ */ idsOf(meetingKinds)

/** Id of a kind of meeting. */
export type MeetingKindId = (typeof meetingKinds)[number]['id']
