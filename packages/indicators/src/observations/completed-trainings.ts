import type { Facts } from '../facts/facts-schema'

export type Training = Facts['trainings'][number]

/** A training with the day on which it was completed: that of its last session. */
export interface CompletedTraining {
  readonly training: Training
  readonly completedOn: string
}

/** The completed trainings. Sessions may be in any order. */
export function completedTrainings(trainings: readonly Training[]): CompletedTraining[] {
  const completed: CompletedTraining[] = []
  for (const training of trainings) {
    if (training.status !== 'completed') continue
    let completedOn = ''
    for (const { date } of training.sessions) if (date > completedOn) completedOn = date
    if (completedOn !== '') completed.push({ training, completedOn })
  }
  return completed
}

/** Participants of a training, of one group or of all. */
export function participantsOf(training: Training, group?: Training['participants'][number]['group']): number {
  let sum = 0
  for (const participants of training.participants) {
    if (group === undefined || participants.group === group) sum += participants.count
  }
  return sum
}
