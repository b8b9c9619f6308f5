import { type CalendarDate, daysBetween, openSteps, type OpenStepId, type RegionCode } from '@kotipesa/domain'
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

/** A matter that waits: what for, since when, and by when it is to be looked at. */
export interface WaitingMatter {
  readonly table: 'questions' | 'decisions'
  readonly id: string
  readonly region: RegionCode
  /** When it was asked or decided. */
  readonly on: CalendarDate
  readonly step: OpenStepId
  readonly since: CalendarDate
  readonly due: CalendarDate | null
}

function isOf(regions: readonly RegionCode[]): (one: { readonly region: RegionCode }) => boolean {
  return ({ region }) => regions.includes(region)
}

/** What the questions of regions' networks wait for, but for their decisions being carried out. */
export function waitingQuestions(
  facts: Facts,
  regions: readonly RegionCode[],
  day: CalendarDate,
): readonly WaitingMatter[] {
  return (facts.questions ?? []).filter(isOf(regions)).flatMap((question) => {
    const { id, region, raisedOn, agendaOn, decidedOn, toldOn, withdrawnOn } = question
    if (raisedOn > day) return []
    return openSteps(asOf({ raisedOn, meetingOn: agendaOn, decidedOn, toldOn, withdrawnOn }, day), null)
      .filter(({ step }) => step !== 'done')
      .map((step) => ({ table: 'questions' as const, id, region, on: raisedOn, ...step }))
  })
}

/** The decisions of regions' steering groups that wait to be carried out. */
export function waitingDecisions(
  facts: Facts,
  regions: readonly RegionCode[],
  day: CalendarDate,
): readonly WaitingMatter[] {
  return (facts.decisions ?? []).filter(isOf(regions)).flatMap(({ id, region, decidedOn, followUpOn, doneOn }) => {
    if (decidedOn > day) return []
    return openSteps(asOf({ decidedOn, followUpOn, doneOn }, day), null)
      .filter(({ step }) => step === 'done')
      .map((step) => ({ table: 'decisions' as const, id, region, on: decidedOn, ...step }))
  })
}

/** The questions of a region's networks that wait for an agenda, a decision, an answer or a memo; null = none is recorded. */
export function openQuestions(facts: Facts, region: RegionCode, day: CalendarDate): OpenMatters | null {
  if (!(facts.questions ?? []).some((one) => one.region === region && one.raisedOn <= day)) return null
  return mattersOf(
    waitingQuestions(facts, [region], day).map(({ on }) => on),
    day,
  )
}

/** The decisions of a region's steering group that are not carried out; null = none is recorded. */
export function openDecisions(facts: Facts, region: RegionCode, day: CalendarDate): OpenDecisions | null {
  if (!(facts.decisions ?? []).some((one) => one.region === region && one.decidedOn <= day)) return null
  const waiting = waitingDecisions(facts, [region], day)
  return {
    ...mattersOf(
      waiting.map(({ since }) => since),
      day,
    ),
    late: waiting.filter(({ due }) => due !== null && due <= day).length,
  }
}
