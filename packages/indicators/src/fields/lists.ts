import { completedOn, type CalendarDate, type LocalizedText } from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { reasons, trainingStatusReason } from './reasons'

/** The lists of facts that observations are made of. */
export const listNames = [
  'teams',
  'teamReports',
  'staff',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'elements',
  'agreements',
  'commitments',
] as const
export type ListName = (typeof listNames)[number]

/** What each list holds. */
export type Records = { readonly [List in ListName]: Facts[List][number] }

/** Lists of what belongs to a region and is active for a time. */
export const unitLists = ['teams', 'trainers', 'networks', 'groups'] as const satisfies readonly ListName[]
export type UnitList = (typeof unitLists)[number]

/** A record of the facts. An entry of `elements`, which has no id, is `region/element/since`. */
export interface FactReference {
  readonly table: ListName
  readonly id: string
}

/** How a record is referred to. */
export function referenceTo(table: ListName, record: Records[ListName]): FactReference {
  return { table, id: 'id' in record ? record.id : `${record.region}/${record.element}/${record.since}` }
}

/** By which day a record counts, and why one without such a day does not. */
export interface ByDay<List extends ListName = ListName> {
  day(record: Records[List]): CalendarDate | null
  missing(record: Records[List]): LocalizedText
}

function always<List extends ListName>(day: (record: Records[List]) => CalendarDate): ByDay<List> {
  return { day, missing: () => reasons.noAmount }
}

/** The days by which records count. */
export const byDay = {
  completed: { day: completedOn, missing: ({ status }) => trainingStatusReason(status) } satisfies ByDay<'trainings'>,
  held: always<'meetings'>(({ heldOn }) => heldOn),
  reported: always<'teamReports' | 'staff'>(({ reportedOn }) => reportedOn),
  since: always<'elements'>(({ since }) => since),
  made: always<'agreements' | 'commitments'>(({ madeOn }) => madeOn),
  qualified: always<'trainers'>(({ qualifiedOn }) => qualifiedOn),
} as const
