import { completedOn, isActiveOn, type CalendarDate, type LocalizedText, type Validity } from '@kotipesa/domain'
import { regionsOf, regionsWithin, type FactsContext } from '../facts/facts-context'
import type { Facts } from '../facts/facts-schema'
import { consultedOn } from '../facts/trainings'
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
  'events',
  'elements',
  'needs',
  'rounds',
  'plans',
  'questions',
  'decisions',
  'materials',
  'developmentTeams',
  'agreements',
  'commitments',
] as const
export type ListName = (typeof listNames)[number]

/** What each list holds. */
export type Records = { readonly [List in ListName]: NonNullable<Facts[List]>[number] }

/** The records of a list; none where facts of version 1 lack it. */
export function recordsOf(facts: Facts, list: ListName): readonly Records[ListName][] {
  return facts[list] ?? []
}

/** Lists of what belongs to a region, or several, and is there for a time. */
export const entityLists = [
  'teams',
  'trainers',
  'networks',
  'groups',
  'trainings',
  'needs',
  'questions',
  'decisions',
  'materials',
  'developmentTeams',
] as const satisfies readonly ListName[]
export type EntityList = (typeof entityLists)[number]

function ownValidity(record: Validity): Validity {
  return record
}

/** When the records of a list are there: of things with a course of their own, while it goes on. Null = never. */
export const validityOf: { readonly [List in EntityList]: (record: Records[List]) => Validity | null } = {
  teams: ownValidity,
  trainers: ownValidity,
  networks: ownValidity,
  groups: ownValidity,
  materials: ownValidity,
  developmentTeams: ownValidity,
  /** From its completion on. */
  trainings: (training) => {
    const day = completedOn(training)
    return day === null ? null : { validFrom: day, validUntil: null }
  },
  /** Until it is closed. */
  needs: ({ openedOn, closedOn }) => ({ validFrom: openedOn, validUntil: closedOn }),
  /** Until it is withdrawn. */
  questions: ({ raisedOn, withdrawnOn }) => ({ validFrom: raisedOn, validUntil: withdrawnOn }),
  decisions: ({ decidedOn }) => ({ validFrom: decidedOn, validUntil: null }),
}

/** Whether a record of a list is there on a day. */
export function isThere(list: EntityList, record: Records[EntityList], day: CalendarDate): boolean {
  const validity = (validityOf[list] as (record: Records[EntityList]) => Validity | null)(record)
  return validity !== null && isActiveOn(validity, day)
}

/** The records of a list that belong to a region, its own or joint ones. */
export function entitiesIn(facts: Facts, list: EntityList, region: string): readonly Records[EntityList][] {
  const entities = recordsOf(facts, list) as readonly Records[EntityList][]
  return entities.filter((entity) => regionsOf(entity).includes(region))
}

/** A record of the facts. An entry of `elements`, which has no id, is `region/element/since`. */
export interface FactReference {
  readonly table: ListName
  readonly id: string
}

/** How a record is referred to. */
export function referenceTo(table: ListName, record: Records[ListName]): FactReference {
  return { table, id: 'id' in record ? record.id : `${record.region}/${record.element}/${record.since}` }
}

/** Whom a record is for. What many data go by is one function, so that it is asked once for all of them. */
export const ofWhom = {
  itself: ({ id }: { readonly id: string }): string => id,
  region: ({ region }: { readonly region: string }): string => region,
  /** Of trainings, among which may be those of a region outside the bundle. */
  regionWithin: (training: Records['trainings'], { regions }: FactsContext) => regionsWithin(regions, training),
  team: ({ team }: { readonly team: string }): string => team,
} as const

/** By which day a record counts, and why one without such a day does not; null = nothing is said of it. */
export interface ByDay<List extends ListName = ListName> {
  day(record: Records[List], context: FactsContext): CalendarDate | null
  missing(record: Records[List]): LocalizedText | null
}

function always<List extends ListName>(
  day: (record: Records[List], context: FactsContext) => CalendarDate | null,
): ByDay<List> {
  return { day, missing: () => reasons.noAmount }
}

/** The first day on which a development team's leaders agreed. */
function agreedOn({ steps }: Records['developmentTeams']): CalendarDate | null {
  return steps.reduce<CalendarDate | null>(
    (first, { step, date }) => (step === 'leaders-agree' && (first === null || date < first) ? date : first),
    null,
  )
}

/** The days by which records count. */
export const byDay = {
  completed: { day: completedOn, missing: ({ status }) => trainingStatusReason(status) } satisfies ByDay<'trainings'>,
  held: always<'meetings' | 'events'>(({ heldOn }) => heldOn),
  reported: always<'teamReports' | 'staff'>(({ reportedOn }) => reportedOn),
  since: always<'elements'>(({ since }) => since),
  made: always<'agreements' | 'commitments'>(({ madeOn }) => madeOn),
  qualified: always<'trainers'>(({ qualifiedOn }) => qualifiedOn),
  carried: {
    day: ({ id }, { carriedOn }) => carriedOn(id),
    missing: () => reasons.carriedUntrained,
  } satisfies ByDay<'teams'>,
  due: always<'rounds'>(({ due }) => due),
  /** The day on which the round of a plan was due, if the plan was submitted by then. */
  submittedInTime: {
    day: ({ round, submittedOn }, { dueOf }) => {
      const due = round === null ? null : dueOf(round)
      return due === null || submittedOn === null || submittedOn > due ? null : due
    },
    missing: () => reasons.notSubmittedInTime,
  } satisfies ByDay<'plans'>,
  consulted: { day: consultedOn, missing: () => reasons.notConsulted } satisfies ByDay<'trainings'>,
  /** For what counts whenever it was. */
  anyDay: { day: () => null, missing: () => reasons.noAmount } satisfies ByDay,
  scheduled: always<'needs'>(({ scheduledOn }) => scheduledOn),
  raised: always<'questions'>(({ raisedOn }) => raisedOn),
  told: always<'questions'>(({ toldOn }) => toldOn),
  followedUp: always<'decisions'>(({ followUpOn }) => followUpOn),
  done: always<'decisions'>(({ doneOn }) => doneOn),
  published: always<'materials'>(({ publishedOn }) => publishedOn),
  assessed: always<'materials'>(({ assessedOn }) => assessedOn),
  agreed: always<'developmentTeams'>(agreedOn),
} as const
