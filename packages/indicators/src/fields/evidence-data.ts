import { isTeamTraining, materialTypes } from '@kotipesa/domain'
import type { Dated, Requirement, Standing, Entities } from './datum'
import { byDay, ofWhom, type ByDay, type ListName, type EntityList } from './lists'
import { reasons } from './reasons'
import type { WindowName } from './windows'

/*
 * What the fields of a region are made of that version 2 of the facts brought: needs, plans, questions, decisions,
 * materials, consultations and development teams.
 */

type WithId = Extract<ListName, EntityList>

/** Something that an entity has come to by its own day in a window. */
function reached<List extends WithId>(
  from: List,
  on: ByDay<List>,
  window: WindowName,
  otherwise: Standing['otherwise'],
) {
  const datum: Dated<List> = {
    shape: 'dated',
    from,
    of: ofWhom.itself,
    on,
    window,
    outside: otherwise,
  }
  return { datum: datum as Dated, is: true, otherwise } satisfies Standing
}

function entities<List extends EntityList>(
  from: List,
  where: readonly (Requirement<List> | Standing)[],
): Entities<List> {
  return { shape: 'entities', from, where }
}

/** All records of a list in the region, of any day: none means that nobody records them there. */
export function recorded<List extends Exclude<WithId, 'trainings'>>(from: List): Dated<List> {
  return {
    shape: 'dated',
    from,
    of: ofWhom.region,
    on: byDay.anyDay,
    window: 'always',
    outside: null,
  }
}

const due = [
  { holds: isTeamTraining, otherwise: () => reasons.notTeamTraining } satisfies Requirement<'trainings'>,
  reached('trainings', byDay.completed, 'consultationsDue', reasons.completedOutside),
] as const
export const consultationsDue = entities('trainings', due)
export const consultationsHeld = entities('trainings', [
  ...due,
  reached('trainings', byDay.consulted, 'upToLastDay', reasons.notConsulted),
])
export const consultationsRecorded: Dated<'trainings'> = {
  shape: 'dated',
  from: 'trainings',
  among: ({ consultations = [] }) => consultations.length > 0,
  of: ofWhom.regionWithin,
  on: byDay.completed,
  window: 'always',
  outside: null,
}

export const needsOpen = entities('needs', [])
export const needsScheduled = entities('needs', [
  reached('needs', byDay.scheduled, 'upToLastDay', reasons.notScheduled),
])

const raised = [reached('questions', byDay.raised, 'rollingYear', reasons.raisedOutside)] as const
export const questionsRaised = entities('questions', raised)
export const questionsAnswered = entities('questions', [
  ...raised,
  reached('questions', byDay.told, 'upToLastDay', reasons.notTold),
])

const followedUp = [reached('decisions', byDay.followedUp, 'rollingYear', reasons.followedUpOutside)] as const
export const decisionsToFollowUp = entities('decisions', followedUp)
export const decisionsCarriedOut = entities('decisions', [
  ...followedUp,
  reached('decisions', byDay.done, 'upToLastDay', reasons.notDone),
])

const onTheWeb = new Set<string>(materialTypes.flatMap(({ id, isForTheWeb }) => (isForTheWeb ? [id] : [])))
const published = [
  { holds: ({ type }) => onTheWeb.has(type), otherwise: () => reasons.notForTheWeb } satisfies Requirement<'materials'>,
  reached('materials', byDay.published, 'upToLastDay', reasons.notPublished),
] as const
export const materialsPublished = entities('materials', published)
export const materialsAccessible = entities('materials', [
  ...published,
  {
    holds: ({ accessibility }) => accessibility === 'accessible',
    otherwise: () => reasons.notAccessible,
  } satisfies Requirement<'materials'>,
  reached('materials', byDay.assessed, 'upToLastDay', reasons.notAssessed),
])

export const developmentTeams = entities('developmentTeams', [])
export const developmentAgreed = entities('developmentTeams', [
  reached('developmentTeams', byDay.agreed, 'upToLastDay', reasons.notAgreed),
])

/** Rounds are national: each counts in every region. */
export const roundsDue: Dated<'rounds'> = {
  shape: 'dated',
  from: 'rounds',
  of: (_round, { regions }) => regions,
  on: byDay.due,
  window: 'period',
  outside: reasons.dueOutside,
}
export const roundsRecorded: Dated<'rounds'> = { ...roundsDue, window: 'always', outside: null }

/** Plans submitted by the day their round was due, which is one for each round. */
export const plansOnTime: Dated<'plans'> = {
  shape: 'dated',
  from: 'plans',
  among: ({ round }) => round !== null,
  of: ofWhom.region,
  on: byDay.submittedInTime,
  window: 'period',
  outside: reasons.dueOutside,
}
