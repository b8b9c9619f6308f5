import type { Granularity } from './granularity'
import { parsePeriod, periodFrom, PeriodError, type Period } from './period'

/**
 * The periods of one granularity that fill the days from the beginning of `firstId` to the end of `lastId`, in order.
 *
 * @param granularity the step; without it that of `firstId`. The steps must fill the days exactly.
 * @example
 * periodsBetween('2023', '2024', 'half-year').map((period) => period.id)
 * // ['2023-H1', '2023-H2', '2024-H1', '2024-H2']
 * @throws PeriodError when a name cannot be read, the last period ends before the first, or the steps do not fill the
 * days.
 */
export function periodsBetween(firstId: string, lastId: string, granularity?: Granularity): readonly Period[] {
  const first = parsePeriod(firstId)
  const last = parsePeriod(lastId)
  if (last.end < first.end || last.start < first.start) {
    throw new PeriodError(`the range ${firstId}..${lastId} runs backwards: give the earlier period first`)
  }
  const step = granularity ?? first.granularity
  const periods: Period[] = []
  for (let start = first.start; start < last.end;) {
    const period = periodFrom(start, step)
    periods.push(period)
    start = period.end
  }
  if (periods.at(-1)?.end !== last.end) {
    throw new PeriodError(`periods of granularity ${step} do not end where ${lastId} ends, on ${last.lastDay}`)
  }
  return periods
}
