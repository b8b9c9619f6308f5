import { bodiesOf, pillars, trainingNeed, yearlyTrainingDays, type PillarId } from '@kotipesa/domain'
import { ownCurricula, participantsOf, type TrainedRole } from '../facts/trainings'
import type { Dated, Given, Latest, Requirement, Sum, Entities } from './datum'
import { regionsOf } from '../facts/facts-context'
import { byDay, ofWhom } from './lists'
import { meetingsOfBody } from './network-fields'
import { elementStatusReason, reasons } from './reasons'
import { teamTraining } from './team-fields'

/*
 * What the fields of a region are made of.
 */

export const teams: Entities<'teams'> = { shape: 'entities', from: 'teams' }

/** Trainers' working days that a team without basic training takes: those of a later training. */
export const daysPerTeam = trainingNeed({ teams: 1, newPairs: 0 }).trainerDays

const isUntrained = [{ datum: teamTraining, is: false, otherwise: reasons.alreadyTrained }] as const

export function untrained(amount: number): Entities<'teams'> {
  return { ...teams, where: isUntrained, amount: () => amount }
}

export const trainerDays: Entities<'trainers'> = {
  shape: 'entities',
  from: 'trainers',
  amount: ({ timeShare }) => yearlyTrainingDays(timeShare),
}

export const steeringGroups: Entities<'groups'> = {
  shape: 'entities',
  from: 'groups',
  where: [
    { holds: ({ kind }) => kind === 'steering-group', otherwise: () => reasons.notSteering },
    { datum: meetingsOfBody, is: true, otherwise: reasons.hasNotMet },
  ],
}

export const allTrainings: Dated<'trainings'> = {
  shape: 'dated',
  from: 'trainings',
  of: ofWhom.regionWithin,
  on: byDay.completed,
  window: 'always',
  outside: null,
}

/** Trainings completed in the period. */
const completed: Dated<'trainings'> = { ...allTrainings, window: 'period', outside: reasons.completedOutside }

export const participants: Dated<'trainings'> = { ...completed, amount: (training) => participantsOf(training) }

/** The latest count of the staff of a role. */
export function staffOf(role: TrainedRole): Latest<'staff'> {
  return {
    shape: 'latest',
    from: 'staff',
    among: (entry) => entry.role === role,
    of: ofWhom.region,
    on: byDay.reported,
    window: 'upToLastDay',
    ofOneDay: 'later in the list',
    outside: reasons.countedAfter,
    replaced: reasons.laterCount,
    amount: ({ count }) => count,
  }
}

/** Participants of a role's group in its own training. */
export function trainedIn(role: TrainedRole): Dated<'trainings'> {
  return {
    ...allTrainings,
    among: ({ curriculum }) => curriculum === ownCurricula[role],
    window: 'upToLastDay',
    outside: reasons.completedAfter,
    where: [
      {
        holds: (training) => training.participants.some(({ group }) => group === role),
        otherwise: () => reasons.withoutParticipants,
      },
    ],
    amount: (training) => participantsOf(training, role),
  }
}

function elementsIn(pillar: PillarId) {
  return pillars.find(({ id }) => id === pillar)?.elements ?? []
}

export function elementsOf(pillar: PillarId): Given {
  return { shape: 'constant', from: null, things: elementsIn(pillar) }
}

export function inUseOf(pillar: PillarId): Latest<'elements'> {
  return {
    shape: 'latest',
    from: 'elements',
    of: ofWhom.region,
    on: byDay.since,
    window: 'upToLastDay',
    ofOneDay: 'later in the list',
    outside: null,
    replaced: null,
    each: { things: elementsIn(pillar), thing: ({ element }) => element, none: reasons.notInUse },
    where: [{ holds: ({ status }) => status === 'in-use', otherwise: ({ status }) => elementStatusReason(status) }],
  }
}

function made<List extends 'agreements' | 'commitments'>(from: List): Dated<List> {
  return {
    shape: 'dated',
    from,
    of: ofWhom.region,
    on: byDay.made,
    window: 'period',
    outside: reasons.happenedOutside,
  }
}
export const agreementsMade = made('agreements')
export const commitmentsMade = made('commitments')

const held: Dated<'meetings'> = {
  shape: 'dated',
  from: 'meetings',
  of: (meeting, { regionsOfBody }) => {
    const [body, ...others] = bodiesOf(meeting)
    const regions = body === undefined ? [] : regionsOfBody(body)
    if (others.length === 0 && regions.includes(meeting.region)) return regions
    return [...new Set([meeting.region, ...regions, ...others.flatMap(regionsOfBody)])]
  },
  on: byDay.held,
  window: 'period',
  outside: reasons.happenedOutside,
}

const eventsHeld: Dated<'events'> = {
  shape: 'dated',
  from: 'events',
  of: regionsOf,
  on: byDay.held,
  window: 'period',
  outside: reasons.happenedOutside,
}

/** Trainings completed, meetings held and events held in the period. */
export const occasions: Sum = { shape: 'sum', of: [completed, held, eventsHeld] }

const withExperts: Requirement<'trainings' | 'meetings' | 'events'> = {
  holds: ({ expertsByExperience }) => expertsByExperience,
  otherwise: () => reasons.withoutExperts,
}

const completedJointly: Dated<'trainings'> = { ...completed, where: [withExperts] }
const heldJointly: Dated<'meetings'> = { ...held, where: [withExperts] }

const eventsHeldJointly: Dated<'events'> = { ...eventsHeld, where: [withExperts] }

export const jointOccasions: Sum = { shape: 'sum', of: [completedJointly, heldJointly, eventsHeldJointly] }
