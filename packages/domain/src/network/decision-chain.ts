import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date'
import { expectation, type Problem } from '../errors/problem'
import { DecisionChainError } from './decision-log'
import { misplacedDays, networksTold, type MatterDays } from './matter-days'

declare const link: unique symbol

/** A question raised in a network. Only `raiseQuestion` makes one. */
export interface Question {
  readonly network: string
  readonly raisedOn: CalendarDate
  readonly text: string
  readonly [link]: 'question'
}

/** A question on the agenda of a steering group's meeting. Only `putOnAgenda` makes one, and it holds its question. */
export interface AgendaItem {
  readonly question: Question
  readonly meetingOn: CalendarDate
  readonly [link]: 'agenda-item'
}

/** A common line (linjaus) with its date. Only `decide` makes one, and it holds its agenda item. */
export interface Decision {
  readonly item: AgendaItem
  readonly decidedOn: CalendarDate
  readonly text: string
  readonly [link]: 'decision'
}

/** A memo back to the networks. Only `writeMemo` makes one; it goes to every network that asked. */
export interface Memo {
  readonly decisions: readonly [Decision, ...Decision[]]
  readonly writtenOn: CalendarDate
  readonly networks: readonly string[]
  readonly [link]: 'memo'
}

function linked<Link>(fields: Omit<Link, typeof link>): Link {
  return fields as Link
}

function textProblems(fields: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() === '')
    .map(([path]) => ({ path, message: 'expected a text, got an empty one' }))
}

function orderProblems(path: string, day: CalendarDate, days: Partial<MatterDays>): readonly Problem[] {
  parseCalendarDate(day)
  return misplacedDays(days).map(({ notBefore }) => ({
    path,
    message: expectation(`a day on or after ${notBefore}`, day),
  }))
}

function requireNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DecisionChainError(problems)
}

/**
 * Raises a question in a network: the first link of the chain.
 *
 * @param network the network's id.
 * @throws DecisionChainError when the network or the text is empty. @throws CalendarError when the day does not exist.
 */
export function raiseQuestion(network: string, raisedOn: CalendarDate, text: string): Question {
  requireNone(textProblems({ network, text }))
  return linked<Question>({ network, raisedOn: parseCalendarDate(raisedOn), text })
}

/**
 * Puts a question on the agenda of a steering group's meeting.
 *
 * @throws DecisionChainError when the meeting is before the question was raised.
 */
export function putOnAgenda(question: Question, meetingOn: CalendarDate): AgendaItem {
  requireNone(orderProblems('meetingOn', meetingOn, { raisedOn: question.raisedOn, meetingOn }))
  return linked<AgendaItem>({ question, meetingOn })
}

/**
 * Records the decision on an agenda item, on the day of the meeting or later.
 *
 * @throws DecisionChainError when the decision is before the meeting or the text is empty.
 */
export function decide(item: AgendaItem, decidedOn: CalendarDate, text: string): Decision {
  const days = { meetingOn: item.meetingOn, decidedOn }
  requireNone([...orderProblems('decidedOn', decidedOn, days), ...textProblems({ text })])
  return linked<Decision>({ item, decidedOn, text })
}

/**
 * Writes the memo that takes decisions back to the networks. It reaches every network that asked; others may be added.
 *
 * @example
 * const question = raiseQuestion('coordinators', '2019-03-01', 'Mikä on koordinaattorin rooli?')
 * const decision = decide(putOnAgenda(question, '2019-04-10'), '2019-04-10', 'Kooste roolista laaditaan')
 * writeMemo([decision], '2019-04-12').networks // ['coordinators']
 * @throws DecisionChainError when the memo is before one of its decisions.
 */
export function writeMemo(
  decisions: readonly [Decision, ...Decision[]],
  writtenOn: CalendarDate,
  otherNetworks: readonly string[] = [],
): Memo {
  requireNone(
    decisions.flatMap(({ decidedOn }) => orderProblems('writtenOn', writtenOn, { decidedOn, toldOn: writtenOn })),
  )
  const asked = decisions.map(({ item }) => item.question.network)
  const networks = networksTold(asked, otherNetworks)
  return linked<Memo>({ decisions, writtenOn, networks })
}
