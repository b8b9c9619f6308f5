import { addDays } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import type { TrainingStatusId } from './statuses'

/** What about a training needs somebody's hand. */
export type TrainingMatter = 'to-complete' | 'trainers-missing' | 'trainer-declined' | 'answer-missing'

/** A training as far as it tells what needs a hand. */
export interface AttendedTraining {
  readonly status: TrainingStatusId
  readonly days: readonly CalendarDate[]
  /** How many trainers hold it. */
  readonly trainers: number
  /** What the trainers answered who were asked; `null` = nothing yet. */
  readonly answers: readonly ('yes' | 'no' | null)[]
}

/** Days before the first one from which what is not settled becomes urgent. */
const daysAhead = 14

/**
 * Tells whether something begins within two weeks: its first day is today or up to fourteen days away.
 *
 * @throws CalendarError when today does not exist
 */
export function beginsSoon(days: readonly CalendarDate[], today: CalendarDate): boolean {
  const [first] = days.toSorted()
  return first !== undefined && first >= today && first <= addDays(today, daysAhead)
}

/**
 * Tells whether a training that is planned is under way by now: from its first day to its last one. After that it is to be
 * completed, which somebody has to say who knows what became of it.
 *
 * @example
 * hasBegun({ status: 'planned', days: ['2024-03-05', '2024-04-10'] }, '2024-03-06') // true
 */
export function hasBegun({ status, days }: Pick<AttendedTraining, 'status' | 'days'>, today: CalendarDate): boolean {
  return status === 'planned' && days.some((day) => day <= today) && days.some((day) => day >= today)
}

/**
 * What about a training that is planned or under way needs a hand, the most urgent first: to be completed once its last
 * day has passed; until then another trainer where one has declined, and within two weeks of its first day trainers at all
 * and the answers of those who were asked.
 *
 * @example
 * trainingMatters({ status: 'ongoing', days: ['2024-03-05'], trainers: 2, answers: [] }, '2024-03-06') // ['to-complete']
 */
export function trainingMatters(
  { status, days, trainers, answers }: AttendedTraining,
  today: CalendarDate,
): readonly TrainingMatter[] {
  if (status !== 'planned' && status !== 'ongoing') return []
  if (days.length > 0 && days.every((day) => day < today)) return ['to-complete']
  const isSoon = beginsSoon(days, today)
  return [
    ...(answers.includes('no') ? (['trainer-declined'] as const) : []),
    ...(isSoon && trainers === 0 ? (['trainers-missing'] as const) : []),
    ...(isSoon && answers.includes(null) ? (['answer-missing'] as const) : []),
  ]
}
