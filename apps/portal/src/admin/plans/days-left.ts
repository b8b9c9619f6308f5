import type { TextPath } from '../../text'

/** How many days are left until a round is due, or how many it is late, in words. */
export function daysLeftIn(days: number, words: (path: TextPath, values?: Record<string, number>) => string): string {
  if (days === 0) return words('planRounds.dueToday')
  return days > 0 ? words('planRounds.daysLeft', { days }) : words('planRounds.overdue', { days: -days })
}
