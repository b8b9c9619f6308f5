import type { CalendarDate } from '../calendar/calendar-date'
import { isActiveOn } from '../calendar/validity'
import type { RegionCode } from '../region/codes'
import type { CurriculumId } from '../training/curricula'
import { effortOfNext } from '../training/needs'
import { pairGaps, type PairGap } from './pair'
import type { ProfessionId } from './professions'
import { daysForTraining, isAwayOn, trainerLoad, type TrainerBooking, type TrainerPresence } from './trainer-days'
import { effortDays, type TrainingEffort } from './workload'

/** A training that a trainer holds or held. */
export interface CandidateBooking extends TrainerBooking {
  readonly training: string
  readonly curriculum: CurriculumId
}

/** A trainer who may be asked to hold a training. */
export interface TrainerCandidate extends TrainerPresence {
  readonly id: string
  readonly region: RegionCode
  readonly profession: ProfessionId
  readonly qualifiedOn: CalendarDate
  /** The trainer with whom they usually train, as one of the two names the other; `null` = nobody. */
  readonly pairPartner: string | null
  /** Codes of the municipalities in which they hold trainings; none = wherever. */
  readonly municipalities: readonly string[]
  /** The regions whose trainings they may hold besides those of their own. */
  readonly lentTo: readonly RegionCode[]
  readonly bookings: readonly CandidateBooking[]
}

/** The training for which a pair is looked for. */
export interface PairWish {
  readonly region: RegionCode
  readonly curriculum: CurriculumId
  /** Codes of the municipalities of its teams. */
  readonly municipalities: readonly string[]
  /** The days on which it is to be held; none = not settled. */
  readonly days: readonly CalendarDate[]
  /** The day from which on it may begin. */
  readonly from: CalendarDate
}

/** Something that speaks for or against a pair; `trainer` is the id of the one it is about. */
export type PairReason =
  | { readonly kind: 'days-left'; readonly year: number; readonly days: readonly [number, number] }
  | { readonly kind: 'too-few-days'; readonly trainer: string; readonly missing: number }
  | { readonly kind: 'away' | 'booked'; readonly trainer: string; readonly day: CalendarDate }
  | { readonly kind: 'not-qualified'; readonly trainer: string; readonly day: CalendarDate }
  | { readonly kind: 'gap'; readonly gap: PairGap }
  | { readonly kind: 'serves-municipality' | 'agreed-pair' }
  | { readonly kind: 'other-municipalities'; readonly trainer: string }
  | { readonly kind: 'last-together'; readonly day: CalendarDate }
  | { readonly kind: 'first-training' | 'lent'; readonly trainer: string }

/** Two trainers who could hold a training, why, and the days it would take of each. */
export interface RankedPair {
  readonly trainers: readonly [string, string]
  readonly efforts: readonly [TrainingEffort, TrainingEffort]
  /** Whether nothing stands against it: both are there, free and have the days. */
  readonly isFree: boolean
  readonly reasons: readonly PairReason[]
}

interface Own {
  readonly candidate: TrainerCandidate
  readonly effort: TrainingEffort
  readonly daysLeft: number
  readonly against: readonly PairReason[]
  readonly beside: readonly PairReason[]
}

function yearOf(wish: PairWish): number {
  return Number((wish.days.toSorted()[0] ?? wish.from).slice(0, 4))
}

/** Whether a trainer could hold something on a day: is a trainer then, not away, and in no other training. */
export function isFreeOn(candidate: TrainerCandidate, day: CalendarDate): boolean {
  const isThere = isActiveOn(candidate, day) && !isAwayOn(candidate, day)
  return isThere && !candidate.bookings.some(({ status, days }) => status !== 'cancelled' && days.includes(day))
}

/** What of a trainer alone speaks for or against. */
function ownOf(candidate: TrainerCandidate, wish: PairWish): Own {
  const { id, bookings } = candidate
  const [from, until] = [`${yearOf(wish)}-01-01`, `${yearOf(wish) + 1}-01-01`]
  const load = trainerLoad(bookings, from, until)
  const daysLeft = daysForTraining(candidate, from, until) - load.planned - load.used
  const live = bookings.filter(({ status }) => status !== 'cancelled')
  const held = live.filter(({ curriculum }) => curriculum === 'team-basic').length
  const effort = effortOfNext(wish.curriculum, held)
  const against: PairReason[] = []
  const away = wish.days.find((day) => isAwayOn(candidate, day) || !isActiveOn(candidate, day))
  if (away !== undefined) against.push({ kind: 'away', trainer: id, day: away })
  const booked = wish.days.find((day) => live.some(({ days }) => days.includes(day)))
  if (booked !== undefined) against.push({ kind: 'booked', trainer: id, day: booked })
  const early = (wish.days.length > 0 ? wish.days : [wish.from]).find((day) => day < candidate.qualifiedOn)
  if (early !== undefined) against.push({ kind: 'not-qualified', trainer: id, day: early })
  const missing = effortDays(effort) - daysLeft
  if (missing > 0) against.push({ kind: 'too-few-days', trainer: id, missing })
  const beside: PairReason[] = []
  if (wish.curriculum === 'team-basic' && held === 0) beside.push({ kind: 'first-training', trainer: id })
  if (candidate.region !== wish.region) beside.push({ kind: 'lent', trainer: id })
  return { candidate, effort, daysLeft, against, beside }
}

function serves({ municipalities }: TrainerCandidate, wish: PairWish): boolean {
  return municipalities.length === 0 || wish.municipalities.every((code) => municipalities.includes(code))
}

/** The day on which two last held a training together; `null` when they have not. */
function lastTogether(one: TrainerCandidate, other: TrainerCandidate): CalendarDate | null {
  const trainings = new Set(other.bookings.map(({ training }) => training))
  const days = one.bookings.flatMap(({ training, status, days: held }) =>
    trainings.has(training) && status === 'completed' ? held : [],
  )
  return days.toSorted().at(-1) ?? null
}

interface Scored {
  readonly pair: RankedPair
  /** Compared in their order, the smaller first. */
  readonly score: readonly number[]
}

function scored(one: Own, other: Own, wish: PairWish): Scored {
  const [a, b] = [one.candidate, other.candidate]
  const gaps = pairGaps(a, b).map((gap): PairReason => ({ kind: 'gap', gap }))
  const elsewhere = [a, b].filter((each) => !serves(each, wish))
  const isAgreed = a.pairPartner === b.id || b.pairPartner === a.id
  const isLocal = wish.municipalities.length > 0 && [a, b].every(({ municipalities }) => municipalities.length > 0)
  const together = lastTogether(a, b)
  const against = [...one.against, ...other.against]
  const reasons: PairReason[] = [
    ...against,
    ...gaps,
    ...elsewhere.map(({ id }): PairReason => ({ kind: 'other-municipalities', trainer: id })),
    { kind: 'days-left', year: yearOf(wish), days: [one.daysLeft, other.daysLeft] },
    ...(elsewhere.length === 0 && isLocal ? [{ kind: 'serves-municipality' } as const] : []),
    ...(isAgreed ? [{ kind: 'agreed-pair' } as const] : []),
    ...(together === null ? [] : [{ kind: 'last-together', day: together } as const]),
    ...one.beside,
    ...other.beside,
  ]
  const isFree = against.length === 0 && elsewhere.length === 0
  return {
    pair: { trainers: [a.id, b.id], efforts: [one.effort, other.effort], isFree, reasons },
    score: [
      against.length + elsewhere.length,
      gaps.length,
      [a, b].filter(({ region }) => region !== wish.region).length,
      isAgreed ? 0 : 1,
      isLocal ? 0 : 1,
      together === null ? 1 : 0,
      -Math.min(one.daysLeft, other.daysLeft),
    ],
  }
}

function compared(one: Scored, other: Scored): number {
  for (const [index, value] of one.score.entries()) {
    const difference = value - (other.score[index] ?? 0)
    if (difference !== 0) return difference
  }
  return one.pair.trainers.join() < other.pair.trainers.join() ? -1 : 1
}

/**
 * The pairs who could hold a training, the best first, each with its reasons: first those whom nothing keeps from it,
 * then pairs of both professions, of the municipality, of the own region, who usually train together, who have done so,
 * and who have most days left. Trainers of other regions are among them only where they are lent to the training's
 * region. Nobody is left out for a reason that is told: the one who chooses may know better.
 *
 * @param most how many pairs are given at most
 */
export function rankPairs(candidates: readonly TrainerCandidate[], wish: PairWish, most = 3): readonly RankedPair[] {
  const there = candidates
    .filter(({ region, lentTo }) => region === wish.region || lentTo.includes(wish.region))
    .filter((candidate) => candidate.validUntil === null || candidate.validUntil > wish.from)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((candidate) => ownOf(candidate, wish))
  const pairs = there.flatMap((one, index) => there.slice(index + 1).map((other) => scored(one, other, wish)))
  return pairs
    .toSorted(compared)
    .slice(0, most)
    .map(({ pair }) => pair)
}
