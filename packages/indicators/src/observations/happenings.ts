import type { Facts } from '../facts/facts-schema'
import { participantsOf, type CompletedTraining } from './completed-trainings'
import type { Grid } from './grid'
import { slotTotals, type SlotTotals } from './slot-totals'

type Happening = Readonly<Record<'region' | 'madeOn', string>>

/** What happens in the regions on days and is only counted. */
export function happenings(facts: Facts, completed: readonly CompletedTraining[], grid: Grid) {
  const { regions, time, regionIndex } = grid
  const made = (list: readonly Happening[]): SlotTotals =>
    slotTotals(regions.length, time, (add) => {
      for (const { region, madeOn } of list) add(regionIndex(region), madeOn, 1)
    })
  const events = (isCounted: (event: { readonly expertsByExperience: boolean }) => boolean): SlotTotals =>
    slotTotals(regions.length, time, (add) => {
      for (const { training, completedOn } of completed) {
        if (isCounted(training)) add(regionIndex(training.region), completedOn, 1)
      }
      for (const meeting of facts.meetings) if (isCounted(meeting)) add(regionIndex(meeting.region), meeting.heldOn, 1)
    })
  return {
    /** Participants of trainings, on the day the training was completed. */
    participants: slotTotals(regions.length, time, (add) => {
      for (const { training, completedOn } of completed) {
        add(regionIndex(training.region), completedOn, participantsOf(training))
      }
    }),
    agreements: made(facts.agreements),
    commitments: made(facts.commitments),
    /** Trainings completed and meetings held. */
    events: events(() => true),
    eventsWithExpertsByExperience: events(({ expertsByExperience }) => expertsByExperience),
  }
}
