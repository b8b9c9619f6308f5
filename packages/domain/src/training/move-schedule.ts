import { addDays, daysBetween } from '../calendar/arithmetic'
import { CalendarError, type CalendarDate } from '../calendar/calendar-date'
import { isWorkingDay } from '../calendar/working-days'

/** What of a schedule moves, and to when. */
export interface ScheduleMove {
  /** The first day that moves, as it is. */
  readonly first: CalendarDate
  /** The day to which it moves, or the next one on which all are there. */
  readonly to: CalendarDate
  /** Whether only its block of adjacent days moves, and not what comes after it. */
  readonly isBlockOnly: boolean
}

/** A day of a schedule that is held on another. */
export interface MovedDay {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** So far from where a day would fall a free one is looked for. */
const daysLookedThrough = 732

/** The blocks of adjacent days that a schedule has, in order; a day that comes twice is one. */
export function scheduleBlocks(days: readonly CalendarDate[]): readonly (readonly CalendarDate[])[] {
  const blocks: CalendarDate[][] = []
  for (const day of [...new Set(days)].toSorted()) {
    const last = blocks.at(-1)?.at(-1)
    if (last !== undefined && daysBetween(last, day) === 1) blocks.at(-1)?.push(day)
    else blocks.push([day])
  }
  return blocks
}

type IsFree = (day: CalendarDate) => boolean

/** The first run of so many adjacent free days on or after a day; `null` when there is none in two years. */
function runFrom(day: CalendarDate, length: number, isFree: IsFree): readonly CalendarDate[] | null {
  for (let ahead = 0; ahead < daysLookedThrough; ahead += 1) {
    const run = Array.from({ length }, (_, index) => addDays(day, ahead + index))
    if (run.every(isFree)) return run
  }
  return null
}

/** A block on its new days: in one piece where it fits between free days, else day by day. */
function placed(day: CalendarDate, length: number, isFree: IsFree): readonly CalendarDate[] {
  const run = runFrom(day, length, isFree)
  if (run !== null) return run
  const days: CalendarDate[] = []
  for (let next = day; days.length < length; next = addDays(days.at(-1) ?? next, 1)) {
    const free = runFrom(next, 1, isFree)
    if (free === null)
      throw new CalendarError([{ path: 'to', message: `expected a free day within two years of ${next}` }])
    days.push(...free)
  }
  return days
}

/**
 * Where the days of a schedule come when it moves, as a whole or by block: all by as many days as the first, each block in
 * one piece onto the next working days in Finland on which nobody who is needed is away, and in the order in which they
 * were. The days that stay where they are keep their days.
 *
 * @param days the days of the whole schedule
 * @param isFree whether nobody who is needed is away on a day
 * @throws CalendarError when a day does not exist or lies before 1992, or within two years no day is free
 * @example
 * const move = { first: '2024-06-13', to: '2024-06-20', isBlockOnly: false }
 * moveSchedule(['2024-06-13', '2024-06-14'], move)
 * // [{ from: '2024-06-13', to: '2024-06-24' }, { from: '2024-06-14', to: '2024-06-25' }]
 */
export function moveSchedule(
  days: readonly CalendarDate[],
  { first, to, isBlockOnly }: ScheduleMove,
  isFree: IsFree = () => true,
): readonly MovedDay[] {
  const blocks = scheduleBlocks(days).flatMap((block) => {
    const moving = block.filter((day) => day >= first)
    return moving.length === 0 ? [] : [moving]
  })
  const moving = isBlockOnly ? blocks.slice(0, 1) : blocks
  const taken = new Set(days)
  for (const day of moving.flat()) taken.delete(day)
  const shift = daysBetween(first, to)
  const moved: MovedDay[] = []
  for (const block of moving) {
    const last = moved.at(-1)?.to
    const wished = addDays(block[0] ?? first, shift)
    const start = last !== undefined && wished <= last ? addDays(last, 1) : wished
    const days = placed(start, block.length, (day) => isWorkingDay(day) && !taken.has(day) && isFree(day))
    for (const [index, from] of block.entries()) moved.push({ from, to: days[index] ?? from })
  }
  return moved
}
