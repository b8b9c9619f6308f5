import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { isWorkingDay } from '../calendar/working-days'
import { curricula, type CurriculumId } from './curricula'
import type { Curriculum } from './curriculum'
import type { Session } from './session'

const blockDays = 2
const daysBetweenBlocks = 21
const hoursOfDay = 7

function curriculumOf(id: CurriculumId): Curriculum | undefined {
  const all: readonly Curriculum[] = curricula
  return all.find((each) => each.id === id)
}

/** How many days a curriculum has at least, in whole days; one where none is said. */
function dayCount(curriculum: Curriculum | undefined): number {
  return Math.max(1, Math.ceil(curriculum?.days?.minimum ?? 1))
}

/** The first run of adjacent free working days on or after a day. */
function runFrom(day: CalendarDate, length: number, isFree: (day: CalendarDate) => boolean): readonly CalendarDate[] {
  for (let first = day; ; first = addDays(first, 1)) {
    const run = Array.from({ length }, (_, index) => addDays(first, index))
    if (run.every((each) => isWorkingDay(each) && isFree(each))) return run
  }
}

/**
 * A first draft of a training's days, to be changed: on working days in Finland, never on a day that is taken. One that is
 * to spread over months goes in blocks of two adjacent days, three weeks from one to the next; another goes day after day.
 *
 * @param isFree whether nobody who is needed is away on a day
 * @throws CalendarError when the first day does not exist or lies before 1992
 * @example
 * draftSchedule('refresher', '2024-06-21') // [{ date: '2024-06-24', hours: 7 }]
 */
export function draftSchedule(
  id: CurriculumId,
  from: CalendarDate,
  isFree: (day: CalendarDate) => boolean = () => true,
): readonly Session[] {
  const curriculum = curriculumOf(id)
  const count = dayCount(curriculum)
  const hours = curriculum?.hours ? curriculum.hours / count : hoursOfDay
  const isSpread = curriculum?.isSpreadOverMonths === true
  const days: CalendarDate[] = []
  let next = from
  while (days.length < count) {
    const run = runFrom(next, isSpread ? Math.min(blockDays, count - days.length) : 1, isFree)
    days.push(...run)
    next = isSpread ? addDays(run[0] ?? next, daysBetweenBlocks) : addDays(run.at(-1) ?? next, 1)
  }
  return days.map((date) => ({ date, hours }))
}
