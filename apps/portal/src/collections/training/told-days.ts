import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'

/** The days of a training as a file tells them: what all of them have in common stands once, and is `null` where they differ. */
export interface ToldDays {
  readonly days: readonly string[]
  readonly hours: number | null
  readonly place: string | null
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first = null] = values
  return values.every((each) => each === first) ? first : null
}

/** The days of a training, from its sessions as they are stored. */
export function toldDays(sessions: unknown): ToldDays {
  const rows = rowsOf(sessions)
  return {
    days: rows.flatMap(({ date }) => dayOf(date) ?? []),
    hours: common(rows.map(({ hours }) => (typeof hours === 'number' ? hours : null))),
    place: common(rows.map(({ place }) => (typeof place === 'string' && place !== '' ? place : null))),
  }
}
