import type { Facts } from '../facts/facts-schema'
import { datedList, type DatedAmounts } from './dated-amounts'
import { dayNumber } from './day-number'
import { placesOf, type PlaceOf } from './places'

/** Meetings, on the days on which they were held. */
export interface MeetingColumns {
  /** By the region that held them. */
  readonly held: DatedAmounts
  /** Those held with experts by experience. */
  readonly joint: DatedAmounts
  /** Of each network, and after the networks of each group. */
  readonly ofUnits: DatedAmounts
}

export function meetingColumns({ regions, networks, groups, meetings }: Facts, regionOf: PlaceOf): MeetingColumns {
  const unitOf = placesOf(
    [...networks, ...groups].map(({ id }) => id),
    'networks and groups',
  )
  const held = datedList(regions.length)
  const joint = datedList(regions.length)
  const ofUnits = datedList(networks.length + groups.length)
  for (const meeting of meetings) {
    const day = dayNumber(meeting.heldOn)
    const region = regionOf(meeting.region)
    held.add(region, day, 1)
    if (meeting.expertsByExperience) joint.add(region, day, 1)
    ofUnits.add(unitOf(meeting.of), day, 1)
  }
  return { held: held.done(), joint: joint.done(), ofUnits: ofUnits.done() }
}
