import type { CalendarDate } from '../calendar/calendar-date'
import type { ConflictingFact, Statement } from '../source/conflict'
import type { PlanTypeId } from './plan-types'

/** A meeting of the national steering group: somewhere between two days, both included. */
export interface NationalSteeringMeeting {
  readonly number: 1 | 2 | 3
  /** The first day it could be on; `null` = the source names only the last. */
  readonly from: CalendarDate | null
  readonly by: CalendarDate
}

/** A round: a workshop, the plan returned after it, and what follows. */
export interface Round {
  readonly id: 'I' | 'II' | 'III' | 'IV'
  readonly workshopOn: CalendarDate
  readonly plan: PlanTypeId
  /** The last day to return the plan, or what two documents say of it. */
  readonly due: Statement<CalendarDate> | ConflictingFact<CalendarDate>
  /** The last day of THL's review and feedback. */
  readonly reviewedBy: CalendarDate
  /** The meeting of the national steering group that follows; `null` = none. */
  readonly nationalSteering: NationalSteeringMeeting | null
  readonly source: string
}

/**
 * The four rounds of 2018–2019 with their dates and the meetings of the national steering group.
 *
 * Two documents of the same day disagree on when the project plan was due.
 *
 * Source: SyTy workshop 2018, slides 10–12; Pirkanmaa LAPE 2018 for the other due date.
 */
export const rounds = [
  {
    id: 'I',
    workshopOn: '2018-10-22',
    plan: 'project-plan',
    due: {
      followed: { value: '2018-11-15', source: { document: 'SyTy workshop 2018', place: 'slide 10' } },
      other: {
        value: '2018-10-31',
        source: { document: 'Pirkanmaa LAPE 2018', place: '"Erillishankkeen toimintaidea tiiviisti"' },
      },
      reason: {
        fi: 'Määräajan antoi THL, jolle suunnitelma palautettiin.',
        sv: 'Tidsfristen gavs av THL, som planen lämnades till.',
        en: 'THL, to whom the plan was returned, set the date.',
      },
    },
    reviewedBy: '2018-12-15',
    nationalSteering: { number: 1, from: '2019-01-01', by: '2019-02-28' },
    source: 'SyTy workshop 2018, slide 10',
  },
  {
    id: 'II',
    workshopOn: '2019-02-05',
    plan: 'training-plan',
    due: { value: '2019-02-15', source: { document: 'SyTy workshop 2018', place: 'slide 11' } },
    reviewedBy: '2019-02-28',
    nationalSteering: null,
    source: 'SyTy workshop 2018, slide 11',
  },
  {
    id: 'III',
    workshopOn: '2019-06-04',
    plan: 'communication-plan',
    due: { value: '2019-08-01', source: { document: 'SyTy workshop 2018', place: 'slide 11' } },
    reviewedBy: '2019-08-15',
    nationalSteering: { number: 2, from: null, by: '2019-08-30' },
    source: 'SyTy workshop 2018, slide 11',
  },
  {
    id: 'IV',
    workshopOn: '2019-10-22',
    plan: 'implementation-plan',
    due: { value: '2019-11-05', source: { document: 'SyTy workshop 2018', place: 'slide 12' } },
    reviewedBy: '2019-11-15',
    nationalSteering: { number: 3, from: null, by: '2019-11-30' },
    source: 'SyTy workshop 2018, slide 12',
  },
] as const satisfies readonly Round[]

/** The ids of `rounds`. */
export const roundIds = ['I', 'II', 'III', 'IV'] as const

/** `'I'`, `'II'`, `'III'` or `'IV'`. */
export type RoundId = (typeof rounds)[number]['id']

/**
 * The last day to return the plan of a round; of two that disagree, the one that is followed.
 *
 * @example
 * dueOf(rounds[0]) // '2018-11-15', not the 31.10. of Pirkanmaa LAPE 2018
 */
export function dueOf({ due }: Round): CalendarDate {
  return 'followed' in due ? due.followed.value : due.value
}

/** Every statement of when the plan of a round was due, the one that is followed first. */
export function dueStatements({ due }: Round): readonly Statement<CalendarDate>[] {
  return 'followed' in due ? [due.followed, due.other] : [due]
}
