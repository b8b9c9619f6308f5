import type { CalendarDate } from '../calendar/calendar-date'
import type { TrainingStatusId } from './statuses'

/**
 * What may happen to the teams that another region sends to a training: as long as it is `open` they come and are taken back;
 * once it has `begun` more may come and those who are in it stay; when it is `closed` nothing changes any more.
 */
export type GuestTeamsState = 'open' | 'begun' | 'closed'

/**
 * Tells what may happen to teams of other regions in a training. A region lets its own teams take part, and may take its
 * yes back until the training begins.
 *
 * @example
 * guestTeamsState({ status: 'planned', days: ['2024-03-05'] }, '2024-03-04') // 'open'
 */
export function guestTeamsState(
  { status, days }: { readonly status: TrainingStatusId; readonly days: readonly CalendarDate[] },
  today: CalendarDate,
): GuestTeamsState {
  if (status === 'completed' || status === 'cancelled') return 'closed'
  return status === 'ongoing' || days.some((day) => day <= today) ? 'begun' : 'open'
}
