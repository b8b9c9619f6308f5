import { dayOf } from './day-value'

/**
 * A day as Finns write it.
 *
 * @example
 * dayText('2024-04-09T12:00:00.000Z') // '9.4.2024'
 */
export function dayText(value: unknown): string {
  const day = dayOf(value)
  if (day === null) return ''
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}
