import type { Facts } from '../facts/facts-schema'

export type Training = Facts['trainings'][number]

/** A training with the day on which it was completed: that of its last session. */
export interface CompletedTraining {
  readonly training: Training
  readonly completedOn: string
}

/** The completed trainings. Sessions may be in any order. */
export function completedTrainings(trainings: readonly Training[]): CompletedTraining[] {
  return trainings.flatMap((training) => {
    if (training.status !== 'completed') return []
    const completedOn = training.sessions.reduce((latest, { date }) => (date > latest ? date : latest), '')
    return completedOn === '' ? [] : [{ training, completedOn }]
  })
}

/** Participants of a training, of one group or of all. */
export function participantsOf(training: Training, group?: Training['participants'][number]['group']): number {
  return training.participants.reduce(
    (sum, participants) => (group === undefined || participants.group === group ? sum + participants.count : sum),
    0,
  )
}
