/** When something ends that starts at a time of day and takes so many hours; `null` when that is not on the same day. */
export function endOf(startsAt: string, hours: number): string | null {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number)
  const end = hour * 60 + minute + Math.round(hours * 60)
  if (end >= 24 * 60) return null
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
