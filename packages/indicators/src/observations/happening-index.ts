import { participantsOf, type CompletedTraining } from './completed-trainings'
import { datedCount, datedTotal, type DatedTotal } from './dated-total'
import type { RegionSelection } from './region-selection'

/** What happens on days and is only counted. */
export interface IndexedHappenings {
  /** Participants of trainings, on the day the training was completed. */
  readonly participants: DatedTotal
  readonly agreements: DatedTotal
  readonly commitments: DatedTotal
  /** Trainings completed and meetings held. */
  readonly events: DatedTotal
  readonly eventsWithExpertsByExperience: DatedTotal
}

export function indexHappenings(own: RegionSelection, completed: readonly CompletedTraining[]): IndexedHappenings {
  const events = [
    ...completed.map(({ training, completedOn }) => ({ day: completedOn, isJoint: training.expertsByExperience })),
    ...own.meetings.map(({ heldOn, expertsByExperience }) => ({ day: heldOn, isJoint: expertsByExperience })),
  ]
  return {
    participants: datedTotal(
      completed.map(({ training, completedOn }) => ({ day: completedOn, amount: participantsOf(training) })),
    ),
    agreements: datedCount(own.agreements.map(({ madeOn }) => madeOn)),
    commitments: datedCount(own.commitments.map(({ madeOn }) => madeOn)),
    events: datedCount(events.map(({ day }) => day)),
    eventsWithExpertsByExperience: datedCount(events.filter(({ isJoint }) => isJoint).map(({ day }) => day)),
  }
}
