import type { Period } from '@kotipesa/domain'

/** A period's name where there is little room: `2024`, `2024 I`, `2024 II`. */
export function periodShortLabel(period: Period): string {
  const [year = period.id, half] = period.id.split('-')
  if (half === undefined) return year
  return `${year} ${half === 'H1' ? 'I' : 'II'}`
}
