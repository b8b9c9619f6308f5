import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { slotTotals } from './slot-totals'
import type { PeriodSlots } from './time-slots'

/** Counts what happened in a region (by number) in a period. */
type CountIn = (region: number, period: PeriodSlots) => number

/** What happens in the regions on days and is only counted. */
export interface Happenings {
  /** Participants of trainings, on the day the training was completed. */
  readonly participants: CountIn
  readonly agreements: CountIn
  readonly commitments: CountIn
  /** Trainings completed and meetings held: all of them, and those with experts by experience. */
  readonly events: CountIn
  readonly eventsWithExpertsByExperience: CountIn
}

export function happenings(
  { agreements, commitments, meetings }: Facts,
  completed: readonly CompletedTraining[],
  { regions, time, regionIndex }: Grid,
): Happenings {
  const made = (list: readonly { readonly region: string; readonly madeOn: string }[]): CountIn =>
    slotTotals(regions.length, time, (add) => {
      for (const { region, madeOn } of list) add(regionIndex(region), madeOn, 1)
    }).inPeriod
  // Each region has two totals of events: without experts by experience, and with.
  const events = slotTotals(2 * regions.length, time, (add) => {
    const addEvent = (region: string, day: string, isJoint: boolean) =>
      add(2 * regionIndex(region) + Number(isJoint), day, 1)
    for (const { training, completedOn } of completed) {
      addEvent(training.region, completedOn, training.expertsByExperience)
    }
    for (const { region, heldOn, expertsByExperience } of meetings) addEvent(region, heldOn, expertsByExperience)
  })
  const joint: CountIn = (region, period) => events.inPeriod(2 * region + 1, period)
  return {
    participants: slotTotals(regions.length, time, (add) => {
      for (const { training, completedOn } of completed) {
        add(regionIndex(training.region), completedOn, participantsOf(training))
      }
    }).inPeriod,
    agreements: made(agreements),
    commitments: made(commitments),
    events: (region, period) => events.inPeriod(2 * region, period) + joint(region, period),
    eventsWithExpertsByExperience: joint,
  }
}
