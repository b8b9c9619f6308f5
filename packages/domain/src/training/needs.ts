import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'
import { firstTrainingEffort, laterTrainingEffort, type TrainingEffort } from '../trainer/workload'
import { completedOn, type Completable } from './completion'
import type { CurriculumId } from './curricula'
import { curricula } from './curricula'

/** How far a training need is: nothing planned yet, a training planned, met by a training that was held or otherwise closed. */
export const needStates = [
  { id: 'open', label: { fi: 'odottaa', sv: 'väntar', en: 'waiting' } },
  { id: 'scheduled', label: { fi: 'suunniteltu', sv: 'planerat', en: 'scheduled' } },
  { id: 'closed', label: { fi: 'täyttynyt', sv: 'uppfyllt', en: 'met' } },
] as const satisfies readonly Term[]

/** The ids of `needStates`. */
export const needStateIds = /* @__PURE__ */ idsOf(needStates)

/** Id of how far a training need is. */
export type NeedStateId = (typeof needStates)[number]['id']

/** The days of a training need; `null` = not yet. */
export interface NeedDays {
  readonly openedOn: CalendarDate
  readonly scheduledOn: CalendarDate | null
  readonly closedOn: CalendarDate | null
}

/**
 * How far a need is.
 *
 * @example
 * needState({ openedOn: '2024-02-01', scheduledOn: '2024-04-02', closedOn: null }) // 'scheduled'
 */
export function needState({ scheduledOn, closedOn }: NeedDays): NeedStateId {
  if (closedOn !== null) return 'closed'
  return scheduledOn === null ? 'open' : 'scheduled'
}

/** The day on which a training meets a need: that of its last session once it is completed, and not before the need was. */
export function needMetOn({ openedOn }: Pick<NeedDays, 'openedOn'>, training: Completable): CalendarDate | null {
  const completed = completedOn(training)
  return completed !== null && completed < openedOn ? openedOn : completed
}

/**
 * An order in which one has been moved before another, or to the end.
 *
 * @param before the one before which it goes; `null` = to the end
 * @example
 * movedBefore(['a', 'b', 'c'], 'c', 'a') // ['c', 'a', 'b']
 */
export function movedBefore(order: readonly string[], moved: string, before: string | null): readonly string[] {
  if (!order.includes(moved) || moved === before) return order
  const rest = order.filter((each) => each !== moved)
  const at = before === null ? -1 : rest.indexOf(before)
  return at === -1 ? [...rest, moved] : rest.toSpliced(at, 0, moved)
}

/** What a team's report tells of its people; `null` = not known. */
export interface TrainedShare {
  readonly people: number | null
  readonly trainedPeople: number | null
}

/**
 * Tells whether a team asks for training: fewer than half of its people are trained. What is not known asks for nothing.
 *
 * @example
 * needsTraining({ people: 6, trainedPeople: 3 }) // false
 */
export function needsTraining({ people, trainedPeople }: TrainedShare): boolean {
  return people !== null && trainedPeople !== null && people > 0 && trainedPeople * 2 < people
}

/**
 * The working days that a trainer's next training takes, to begin with: for a team training 13 the first time and 10
 * later, for others the days of the training itself.
 *
 * @param before how many team trainings the trainer has held
 * @example
 * effortOfNext('team-basic', 1).planningDays // 2.5
 */
export function effortOfNext(curriculum: CurriculumId, before: number): TrainingEffort {
  if (curriculum === 'team-basic') return before === 0 ? firstTrainingEffort : laterTrainingEffort
  const days = curricula.find(({ id }) => id === curriculum)?.days?.minimum ?? 1
  return { planningDays: 0, trainingDays: days, consultationDays: 0 }
}
