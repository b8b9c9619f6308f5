import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { lastDayOf } from '../../fields/typed-day'

/** The days of a turn as they are stored. */
export interface TurnDays {
  readonly validFrom?: unknown
  readonly validUntil?: unknown
}

/** From its first day to its last, which is open where nobody has said it; nothing while the first is not told. */
export function turnSpan({ validFrom, validUntil }: TurnDays): string {
  if (dayOf(validFrom) === null) return ''
  const until = dayOf(validUntil)
  return `${dayText(validFrom)}–${until === null ? '' : dayText(lastDayOf(until))}`
}
