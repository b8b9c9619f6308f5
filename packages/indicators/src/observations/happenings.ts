import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { slotTotals } from './slot-totals'

/** What happens in the regions on days and is only counted. */
export function happenings(facts: Facts, completed: readonly CompletedTraining[], grid: Grid) {
  const { regions, time, regionIndex } = grid
  const totals = () => slotTotals(regions.length, time)
  const counted = {
    /** Participants of trainings, on the day the training was completed. */
    participants: totals(),
    agreements: totals(),
    commitments: totals(),
    /** Trainings completed and meetings held. */
    events: totals(),
    eventsWithExpertsByExperience: totals(),
  }
  const addEvent = (region: number, day: string, isJoint: boolean) => {
    counted.events.add(region, day, 1)
    if (isJoint) counted.eventsWithExpertsByExperience.add(region, day, 1)
  }
  for (const { training, completedOn } of completed) {
    const region = regionIndex(training.region)
    counted.participants.add(region, completedOn, participantsOf(training))
    addEvent(region, completedOn, training.expertsByExperience)
  }
  for (const { region, heldOn, expertsByExperience } of facts.meetings) {
    addEvent(regionIndex(region), heldOn, expertsByExperience)
  }
  for (const { region, madeOn } of facts.agreements) counted.agreements.add(regionIndex(region), madeOn, 1)
  for (const { region, madeOn } of facts.commitments) counted.commitments.add(regionIndex(region), madeOn, 1)
  return counted
}
