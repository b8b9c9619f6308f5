import type { Facts } from '../facts/facts-schema'
import type { Grid } from './grid'
import { placesById, type PlaceById } from './ids'
import { slotAmounts } from './slot-totals'
import type { PeriodSlots } from './time-slots'

type Training = Facts['trainings'][number]

/** The staff roles that have a training of their own. */
const ownTrainings = [
  { role: 'supervisor', curriculum: 'leadership-basic' },
  { role: 'consulting-social-worker', curriculum: 'role-consulting-social-worker' },
  { role: 'coordinator', curriculum: 'role-coordinator' },
] as const

export type TrainedRole = (typeof ownTrainings)[number]['role']
export const trainedRoles: readonly TrainedRole[] = ownTrainings.map(({ role }) => role)

/** What trainings add up to. All but `count` is of completed ones, on the day of the last session. */
export interface TrainingTotals {
  /** Trainings of a region, of any status and time. */
  count(region: number): number
  participants(region: number, period: PeriodSlots): number
  completed(region: number, period: PeriodSlots): number
  /** Those completed with experts by experience. */
  joint(region: number, period: PeriodSlots): number
  /** Participants of the role's group in its own training, completed up to the period's last day. */
  trained(role: TrainedRole, region: number, period: PeriodSlots): number
  /** Basic team trainings completed in the rolling year with the trainer, wherever they were held. */
  ofTrainer(trainer: number, period: PeriodSlots): number
  /** A basic team training lists the team, completed on the period's last day or before. */
  isTrained(team: number, period: PeriodSlots): boolean
}

/** The day of the last session; sessions may be in any order. Empty when there is none or it is not completed. */
function completedOn({ status, sessions }: Training): string {
  let last = ''
  if (status === 'completed') for (const { date } of sessions) if (date > last) last = date
  return last
}

function participantsOf({ participants }: Training, group?: Training['participants'][number]['group']): number {
  let sum = 0
  for (const each of participants) if (group === undefined || each.group === group) sum += each.count
  return sum
}

/**
 * Each training is read once, for all that is asked of it: at a million team reports a visit takes longer than what is
 * done there.
 */
export function trainingTotals(
  { trainings, teams, trainers }: Facts,
  teamIndex: PlaceById,
  { regions, time, regionIndex }: Grid,
): TrainingTotals {
  const trainerIndex = placesById(trainers)
  const count = new Int32Array(regions.length)
  const participants = slotAmounts(regions.length, time)
  const completed = slotAmounts(regions.length, time)
  const joint = slotAmounts(regions.length, time)
  const trained = slotAmounts(trainedRoles.length * regions.length, time)
  const byTrainer = slotAmounts(trainers.length, time)
  /** The slot of the first training of each team. */
  const trainedIn = new Int32Array(teams.length).fill(time.count)

  const addTeamTraining = (training: Training, slot: number): void => {
    for (const id of training.teams) {
      const team = teamIndex.get(id)
      if (team !== undefined) trainedIn[team] = Math.min(slot, trainedIn[team] ?? slot)
    }
    training.trainers.forEach(({ trainer: id }, place, all) => {
      const trainer = trainerIndex.get(id)
      const isFirst = all.findIndex((each) => each.trainer === id) === place
      if (trainer !== undefined && isFirst) byTrainer.add(trainer, slot, 1)
    })
  }
  for (const training of trainings) {
    const region = regionIndex(training.region)
    count[region] = (count[region] ?? 0) + 1
    const day = completedOn(training)
    if (day === '') continue
    const slot = time.slotOf(day)
    participants.add(region, slot, participantsOf(training))
    completed.add(region, slot, 1)
    if (training.expertsByExperience) joint.add(region, slot, 1)
    if (training.curriculum === 'team-basic') addTeamTraining(training, slot)
    ownTrainings.forEach(({ role, curriculum }, place) => {
      if (training.curriculum !== curriculum) return
      trained.add(place * regions.length + region, slot, participantsOf(training, role))
    })
  }

  const trainedTotals = trained.total()
  return {
    count: (region) => count[region] ?? 0,
    participants: participants.total().inPeriod,
    completed: completed.total().inPeriod,
    joint: joint.total().inPeriod,
    trained: (role, region, period) =>
      trainedTotals.upTo(trainedRoles.indexOf(role) * regions.length + region, period),
    ofTrainer: byTrainer.total().inRollingYear,
    isTrained: (team, { to }) => (trainedIn[team] ?? time.count) < to,
  }
}
