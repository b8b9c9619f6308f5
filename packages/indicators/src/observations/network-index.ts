import type { Facts } from '../facts/facts-schema'
import { datedCount, type DatedTotal } from './dated-total'
import { groupedBy } from './grouped'

/** A network or a group with the meetings held of it. */
export interface WithMeetings<Of> {
  readonly of: Of
  readonly meetings: DatedTotal
}

export type IndexedNetwork = WithMeetings<Facts['networks'][number]>
export type IndexedGroup = WithMeetings<Facts['groups'][number]>

/** Joins networks or groups with their meetings. */
export function withMeetings<Of extends { readonly id: string }>(
  list: readonly Of[],
  meetings: Facts['meetings'],
): WithMeetings<Of>[] {
  const days = groupedBy(meetings, (meeting) => meeting.of)
  return list.map((of) => ({ of, meetings: datedCount((days.get(of.id) ?? []).map(({ heldOn }) => heldOn)) }))
}
