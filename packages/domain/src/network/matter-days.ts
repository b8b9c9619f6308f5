import type { CalendarDate } from '../calendar/calendar-date'
import type { AgendaOutcomeId } from './agenda-outcomes'

/** The days of one matter on its way from a network's question to the memo; a day that is not known is `null` or missing. */
export interface MatterDays {
  /** When a network asked; of a matter that nobody asked there is none. */
  readonly raisedOn: CalendarDate | null
  /** When the question was answered without a memo. */
  readonly answeredOn: CalendarDate | null
  readonly withdrawnOn: CalendarDate | null
  /** The meeting on whose agenda it came first. */
  readonly meetingOn: CalendarDate | null
  /** The meeting to which it was postponed. */
  readonly postponedTo: CalendarDate | null
  /** When it was decided or noted, as the agenda says. */
  readonly treatedOn: CalendarDate | null
  readonly decidedOn: CalendarDate | null
  readonly followUpOn: CalendarDate | null
  readonly doneOn: CalendarDate | null
  /** When the first memo told of the decision. */
  readonly toldOn: CalendarDate | null
}

/** One of the days of a matter. */
export type MatterDay = keyof MatterDays

/** Days of a matter of which the first does not come after the second. */
const order = [
  ['raisedOn', 'answeredOn'],
  ['raisedOn', 'withdrawnOn'],
  ['raisedOn', 'meetingOn'],
  ['meetingOn', 'postponedTo'],
  ['meetingOn', 'answeredOn'],
  ['meetingOn', 'treatedOn'],
  ['postponedTo', 'treatedOn'],
  ['treatedOn', 'answeredOn'],
  ['meetingOn', 'decidedOn'],
  ['postponedTo', 'decidedOn'],
  ['decidedOn', 'answeredOn'],
  ['decidedOn', 'followUpOn'],
  ['decidedOn', 'doneOn'],
  ['decidedOn', 'toldOn'],
] as const satisfies readonly (readonly [earlier: MatterDay, later: MatterDay])[]

/** A day that comes before one that it has to follow. */
export interface MisplacedDay {
  readonly day: MatterDay
  readonly after: MatterDay
  readonly notBefore: CalendarDate
}

/** The days of a matter that run backwards: each with the day that it has to follow. */
export function misplacedDays(days: Partial<MatterDays>): readonly MisplacedDay[] {
  return order.flatMap(([after, day]) => {
    const [notBefore, own] = [days[after] ?? null, days[day] ?? null]
    return notBefore === null || own === null || own >= notBefore ? [] : [{ day, after, notBefore }]
  })
}

/** What a matter waits for. */
export type OpenStepId = 'agenda' | 'outcome' | 'answer' | 'memo' | 'done'

/** A step that has not been taken. */
export interface OpenStep {
  readonly step: OpenStepId
  /** Since when it could have been taken. */
  readonly since: CalendarDate
  /** The day by which it is looked at, if one is agreed. */
  readonly due: CalendarDate | null
}

function latest(...days: readonly (CalendarDate | null | undefined)[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>((late, day) => (day && (late === null || day > late) ? day : late), null)
}

/**
 * What a matter waits for and since when: a question for an agenda, an item for its outcome, what was only noted for an
 * answer to the network, a decision for its memo and for being carried out. A question that was withdrawn waits for nothing
 * before it is decided.
 *
 * @example
 * openSteps({ raisedOn: '2019-03-01' }, null) // [{ step: 'agenda', since: '2019-03-01', due: null }]
 */
export function openSteps(days: Partial<MatterDays>, outcome: AgendaOutcomeId | null): readonly OpenStep[] {
  const { raisedOn = null, meetingOn = null, decidedOn = null, doneOn = null, followUpOn = null } = days
  const isClosed = Boolean(days.withdrawnOn ?? days.answeredOn)
  if (decidedOn !== null) {
    const isTold = Boolean(days.toldOn ?? days.answeredOn)
    return [
      ...(isTold ? [] : [{ step: 'memo', since: decidedOn, due: null } as const]),
      ...(doneOn === null ? [{ step: 'done', since: decidedOn, due: followUpOn } as const] : []),
    ]
  }
  if (isClosed) return []
  if (meetingOn === null) return raisedOn === null ? [] : [{ step: 'agenda', since: raisedOn, due: null }]
  const treated = latest(days.treatedOn, meetingOn) ?? meetingOn
  if (outcome === 'noted') return raisedOn === null ? [] : [{ step: 'answer', since: treated, due: null }]
  return [{ step: 'outcome', since: latest(meetingOn, days.postponedTo) ?? meetingOn, due: null }]
}

/** The networks that a memo reaches: each that asked once, then the others that were chosen. */
export function networksTold(asked: readonly (string | null)[], others: readonly string[]): readonly string[] {
  return [...new Set([...asked.filter((network) => network !== null), ...others])]
}
