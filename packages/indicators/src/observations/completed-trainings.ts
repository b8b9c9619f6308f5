import type { Facts } from '../facts/facts-schema'

export type Training = Facts['trainings'][number]

/** A training with the day on which it was completed: that of its last session. */
export interface CompletedTraining {
  readonly training: Training
  readonly completedOn: string
}

/** The completed trainings: all of them, and those of a curriculum. */
export interface CompletedTrainings {
  readonly all: readonly CompletedTraining[]
  of(curriculum: Training['curriculum']): readonly CompletedTraining[]
}

/** Sessions may be in any order. */
export function completedTrainings(trainings: readonly Training[]): CompletedTrainings {
  const all: CompletedTraining[] = []
  const byCurriculum = new Map<string, CompletedTraining[]>()
  for (const training of trainings) {
    if (training.status !== 'completed') continue
    let completedOn = ''
    for (const { date } of training.sessions) if (date > completedOn) completedOn = date
    if (completedOn === '') continue
    const completed = { training, completedOn }
    all.push(completed)
    const others = byCurriculum.get(training.curriculum)
    if (others === undefined) byCurriculum.set(training.curriculum, [completed])
    else others.push(completed)
  }
  return { all, of: (curriculum) => byCurriculum.get(curriculum) ?? [] }
}

/** Participants of a training, of one group or of all. */
export function participantsOf(training: Training, group?: Training['participants'][number]['group']): number {
  let sum = 0
  for (const participants of training.participants) {
    if (group === undefined || participants.group === group) sum += participants.count
  }
  return sum
}
