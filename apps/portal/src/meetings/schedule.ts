import type { ScheduleChange } from '@kotipesa/domain'
import { toldOf } from '../registrations/told'

type Fields = Readonly<Record<string, unknown>>

/** A meeting as a schedule of one session: when and where it is, and whether it is off. */
function scheduleOf({ id, state, heldOn, startsAt, endsAt, place, link, deletedAt }: Fields): Fields {
  return {
    sessions: [{ id, date: heldOn, startsAt, endsAt, place, link }],
    isCancelled: state === 'cancelled' || Boolean(deletedAt),
  }
}

/**
 * What of a changed meeting those who were invited are told; `null` = nothing. Of a meeting that was held nobody is told
 * any more.
 */
export function toldOfMeeting(before: Fields, after: Fields): ScheduleChange | null {
  return after.state === 'held' ? null : toldOf(scheduleOf(before), scheduleOf(after))
}
