import { type CalendarDate, daysBetween, openSteps, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'

/** Matters that wait, and for how long the oldest has waited. */
export interface OpenMatters {
  readonly count: number
  /** Days since the oldest began to wait; null when none waits. */
  readonly oldestDays: number | null
}

/** Decisions that are not carried out, and how many of them were to be looked at by now. */
export interface OpenDecisions extends OpenMatters {
  readonly late: number
}

type Days = Parameters<typeof openSteps>[0]

/** What had happened by a day: what came later had not. */
function asOf(days: Days, day: CalendarDate): Days {
  return Object.fromEntries(
    Object.entries(days).map(([name, one]) => [
      name,
      name === 'followUpOn' || (one !== null && one <= day) ? one : null,
    ]),
  )
}

function mattersOf(since: readonly CalendarDate[], day: CalendarDate): OpenMatters {
  const oldest = since.toSorted()[0]
  return { count: since.length, oldestDays: oldest === undefined ? null : daysBetween(oldest, day) }
}

/** The questions of a region's networks that wait for an agenda, a decision, an answer or a memo; null = none is recorded. */
export function openQuestions(facts: Facts, region: RegionCode, day: CalendarDate): OpenMatters | null {
  const questions = (facts.questions ?? []).filter((one) => one.region === region && one.raisedOn <= day)
  if (questions.length === 0) return null
  const waiting = questions.flatMap(({ raisedOn, agendaOn, decidedOn, toldOn, withdrawnOn }) => {
    const days = asOf({ raisedOn, meetingOn: agendaOn, decidedOn, toldOn, withdrawnOn }, day)
    const isOpen = openSteps(days, null).some(({ step }) => step !== 'done')
    return isOpen ? [raisedOn] : []
  })
  return mattersOf(waiting, day)
}

/** The decisions of a region's steering group that are not carried out; null = none is recorded. */
export function openDecisions(facts: Facts, region: RegionCode, day: CalendarDate): OpenDecisions | null {
  const decisions = (facts.decisions ?? []).filter((one) => one.region === region && one.decidedOn <= day)
  if (decisions.length === 0) return null
  const waiting = decisions.flatMap(({ decidedOn, followUpOn, doneOn }) =>
    openSteps(asOf({ decidedOn, followUpOn, doneOn }, day), null).filter(({ step }) => step === 'done'),
  )
  const late = waiting.filter(({ due }) => due !== null && due <= day).length
  return {
    ...mattersOf(
      waiting.map(({ since }) => since),
      day,
    ),
    late,
  }
}
