import { isTeamTraining, materialTypes } from '@kotipesa/domain'
import type { Dated, Requirement, Standing, Units } from './datum'
import { byDay, ofWhom, type ByDay, type ListName, type UnitList } from './lists'
import { reasons } from './reasons'
import type { WindowName } from './windows'

/*
 * What the fields of a region are made of that version 2 of the facts brought: needs, plans, questions, decisions,
 * materials, consultations and development teams.
 */

type WithId = Extract<ListName, UnitList>

/** Something that a unit has come to by its own day in a window. */
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

function units<List extends UnitList>(from: List, where: readonly (Requirement<List> | Standing)[]): Units<List> {
  return { shape: 'units', from, where }
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
export const consultationsDue = units('trainings', due)
export const consultationsHeld = units('trainings', [
  ...due,
  reached('trainings', byDay.consulted, 'upToLastDay', reasons.notConsulted),
])
export const consultationsRecorded: Dated<'trainings'> = {
  shape: 'dated',
  from: 'trainings',
  among: ({ consultations = [] }) => consultations.length > 0,
  of: ofWhom.region,
  on: byDay.completed,
  window: 'always',
  outside: null,
}

export const needsOpen = units('needs', [])
export const needsScheduled = units('needs', [reached('needs', byDay.scheduled, 'upToLastDay', reasons.notScheduled)])

const raised = [reached('questions', byDay.raised, 'rollingYear', reasons.raisedOutside)] as const
export const questionsRaised = units('questions', raised)
export const questionsAnswered = units('questions', [
  ...raised,
  reached('questions', byDay.told, 'upToLastDay', reasons.notTold),
])

const followedUp = [reached('decisions', byDay.followedUp, 'rollingYear', reasons.followedUpOutside)] as const
export const decisionsToFollowUp = units('decisions', followedUp)
export const decisionsCarriedOut = units('decisions', [
  ...followedUp,
  reached('decisions', byDay.done, 'upToLastDay', reasons.notDone),
])

const onTheWeb = new Set<string>(materialTypes.flatMap(({ id, isForTheWeb }) => (isForTheWeb ? [id] : [])))
const published = [
  { holds: ({ type }) => onTheWeb.has(type), otherwise: () => reasons.notForTheWeb } satisfies Requirement<'materials'>,
  reached('materials', byDay.published, 'upToLastDay', reasons.notPublished),
] as const
export const materialsPublished = units('materials', published)
export const materialsAccessible = units('materials', [
  ...published,
  {
    holds: ({ accessibility }) => accessibility === 'accessible',
    otherwise: () => reasons.notAccessible,
  } satisfies Requirement<'materials'>,
  reached('materials', byDay.assessed, 'upToLastDay', reasons.notAssessed),
])

export const developmentTeams = units('developmentTeams', [])
export const developmentAgreed = units('developmentTeams', [
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
