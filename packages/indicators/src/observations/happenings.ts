import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { slotTotals, type SlotTotals } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** Counts what happened in a region (by number) in a period. */
type CountIn = (region: number, period: PeriodSlots) => number

/** Trainings completed and meetings held: all of them, and those with experts by experience. */
function eventCounts(
  meetings: Facts['meetings'],
  completed: readonly CompletedTraining[],
  { regions, time, regionIndex }: Grid,
): { readonly events: CountIn; readonly eventsWithExpertsByExperience: CountIn } {
  // Each region owns two totals, so that the many meetings are read once: without experts by experience, and with.
  const totals = slotTotals(2 * regions.length, time, (add) => {
    const addEvent = (region: string, day: string, isJoint: boolean) =>
      add(2 * regionIndex(region) + Number(isJoint), day, 1)
    for (const { training, completedOn } of completed) {
      addEvent(training.region, completedOn, training.expertsByExperience)
    }
    for (const { region, heldOn, expertsByExperience } of meetings) addEvent(region, heldOn, expertsByExperience)
  })
  const joint: CountIn = (region, period) => totals.inPeriod(2 * region + 1, period)
  return {
    events: (region, period) => totals.inPeriod(2 * region, period) + joint(region, period),
    eventsWithExpertsByExperience: joint,
  }
}

/** What happens in the regions on days and is only counted. */
export function happenings(facts: Facts, completed: readonly CompletedTraining[], grid: Grid) {
  const { regions, time, regionIndex } = grid
  const made = (list: readonly { readonly region: string; readonly madeOn: string }[]): SlotTotals =>
    slotTotals(regions.length, time, (add) => {
      for (const { region, madeOn } of list) add(regionIndex(region), madeOn, 1)
    })
  return {
    /** Participants of trainings, on the day the training was completed. */
    participants: slotTotals(regions.length, time, (add) => {
      for (const { training, completedOn } of completed) {
        add(regionIndex(training.region), completedOn, participantsOf(training))
      }
    }).inPeriod,
    agreements: made(facts.agreements).inPeriod,
    commitments: made(facts.commitments).inPeriod,
    ...eventCounts(facts.meetings, completed, grid),
  }
}
