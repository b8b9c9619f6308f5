import type { Facts } from '../facts/facts-schema'
import { completedOn, ownCurricula, participantsOf, type TrainedRole } from '../facts/trainings'
import { datedList, type DatedAmounts } from './dated-amounts'
import { dayNumber } from './day-number'
import type { PlaceOf } from './places'

type Training = Facts['trainings'][number]

const trainedRoles = Object.keys(ownCurricula).filter(isTrainedRole)

export function isTrainedRole(role: string): role is TrainedRole {
  return Object.hasOwn(ownCurricula, role)
}

/** The number of a role in a region as an owner of amounts. */
export function roleOwner(role: TrainedRole, region: number): number {
  return region * trainedRoles.length + trainedRoles.indexOf(role)
}

/** How many of them there are. */
export function roleOwners(regions: number): number {
  return regions * trainedRoles.length
}

/** What trainings come to. All but `perRegion` is of completed ones, on the day of the last session. */
export interface TrainingColumns {
  /** Trainings of each region, of any status and time. */
  readonly perRegion: Int32Array
  readonly completed: DatedAmounts
  /** Those completed with experts by experience. */
  readonly joint: DatedAmounts
  readonly participants: DatedAmounts
  /** Participants of a role's group in its own training, by `roleOwner`. */
  readonly trained: DatedAmounts
  /** Basic team trainings of each trainer, wherever they were held. */
  readonly ofTrainers: DatedAmounts
  /** The day of the first basic team training of each team; infinity = none. */
  readonly teamsTrainedOn: Float64Array
}

/** A basic team training lists the team, completed on the day or before. */
export function isTrained({ teamsTrainedOn }: TrainingColumns, team: number, day: number): boolean {
  return (teamsTrainedOn[team] ?? Number.NaN) <= day
}

/** @param trainerOf by the trainers' place in their columns */
export function trainingColumns(
  { regions, trainings, teams, trainers }: Facts,
  { regionOf, teamOf, trainerOf }: Readonly<Record<'regionOf' | 'teamOf' | 'trainerOf', PlaceOf>>,
): TrainingColumns {
  const perRegion = new Int32Array(regions.length)
  const completed = datedList(regions.length)
  const joint = datedList(regions.length)
  const participants = datedList(regions.length)
  const trained = datedList(roleOwners(regions.length))
  const ofTrainers = datedList(trainers.length)
  const teamsTrainedOn = new Float64Array(teams.length).fill(Number.POSITIVE_INFINITY)
  function addTeamTraining(training: Training, day: number): void {
    for (const id of training.teams) {
      const team = teamOf(id)
      teamsTrainedOn[team] = Math.min(day, teamsTrainedOn[team] ?? day)
    }
    for (const id of new Set(training.trainers.map(({ trainer }) => trainer))) ofTrainers.add(trainerOf(id), day, 1)
  }
  for (const training of trainings) {
    const region = regionOf(training.region)
    perRegion[region] = (perRegion[region] ?? 0) + 1
    const lastDay = completedOn(training)
    if (lastDay === null) continue
    const day = dayNumber(lastDay)
    completed.add(region, day, 1)
    participants.add(region, day, participantsOf(training))
    if (training.expertsByExperience) joint.add(region, day, 1)
    if (training.curriculum === 'team-basic') addTeamTraining(training, day)
    for (const role of trainedRoles) {
      if (training.curriculum !== ownCurricula[role]) continue
      trained.add(roleOwner(role, region), day, participantsOf(training, role))
    }
  }
  return {
    perRegion,
    completed: completed.done(),
    joint: joint.done(),
    participants: participants.done(),
    trained: trained.done(),
    ofTrainers: ofTrainers.done(),
    teamsTrainedOn,
  }
}
