import type { CalendarDate } from '../calendar/calendar-date'
import { InputError } from '../errors/input-error'
import { expectation, type Problem } from '../errors/problem'
import { partHeldWithin } from '../trainer/trainer-days'
import { hoursPerDay } from '../trainer/working-time'
import { curriculumIds, type CurriculumId } from '../training/curricula'
import type { ParticipantGroupId } from '../training/participant-groups'
import type { TrainingStatusId } from '../training/statuses'

/** What a region pays in a year, in euros; `null` = nobody has told, which is never 0 €. */
export interface DayPrices {
  readonly trainerDay: number | null
  readonly participantDay: number | null
  /** Other operations of the whole year: rents, travel, communication. */
  readonly operations: number | null
}

/** A trainer's days in a training, and whose trainer it is. */
export interface PaidTrainer {
  /** Whether another region has lent the trainer. */
  readonly isBorrowed: boolean
  readonly plannedDays: number
  /** `null` = nobody has told how many it took. */
  readonly actualDays: number | null
}

/** A training of a region as far as it takes days of people. */
export interface PaidTraining {
  readonly id: string
  readonly curriculum: CurriculumId
  readonly status: TrainingStatusId
  /** All its sessions, consultations among them. */
  readonly sessions: readonly { readonly date: CalendarDate; readonly hours: number }[]
  readonly trainers: readonly PaidTrainer[]
  /** The municipality of each of its teams; `null` = not known, or of another region. */
  readonly municipalities: readonly (string | null)[]
  /** How many people it is planned for; `null` = not told. */
  readonly seats: number | null
  /** Who took part, by group; none = not told. */
  readonly participants: readonly { readonly group: ParticipantGroupId; readonly count: number }[]
}

/** A training of another region to which own trainers are lent. */
export interface LendingTraining {
  readonly status: TrainingStatusId
  /** The days on which the trainer holds it. */
  readonly days: readonly CalendarDate[]
  readonly plannedDays: number
  readonly actualDays: number | null
}

/** Days or euros that trainings come to. */
export interface Amount {
  /** Of those that tell theirs; `null` = none of them does, or a price is not told. */
  readonly value: number | null
  /** Whether all tell theirs: of others the value is the least that it can be. */
  readonly isWhole: boolean
}

/** An amount as planned and as it came. */
export interface PlanAndOutcome {
  readonly planned: Amount
  readonly actual: Amount
}

/** The days that trainings take, and what those cost. */
export interface DaysAndEuros {
  /** Working days of trainers, own ones and borrowed. */
  readonly trainerDays: PlanAndOutcome
  /** Days of participants away from their clients, of 7 h each. */
  readonly participantDays: PlanAndOutcome
  readonly trainerEuros: PlanAndOutcome
  readonly participantEuros: PlanAndOutcome
  /** Both together. */
  readonly euros: PlanAndOutcome
}

/** What the trainings of a region take and cost in a year. */
export interface MoneyAndDays {
  readonly year: number
  readonly prices: DayPrices
  readonly total: DaysAndEuros
  /** Of those that have trainings in the year, in the order of `curricula`. */
  readonly byCurriculum: readonly (DaysAndEuros & { readonly curriculum: CurriculumId })[]
  /** By code; `null`, the last, for what is of no known municipality of the region. */
  readonly byMunicipality: readonly (DaysAndEuros & { readonly municipality: string | null })[]
  /** Days of own trainers in trainings of other regions. */
  readonly lent: PlanAndOutcome
  /** Of the trainers' days those of trainers of other regions. */
  readonly borrowed: PlanAndOutcome
  readonly missing: {
    /** Completed trainings of which no actual days of some trainer are told. */
    readonly actualDays: readonly string[]
    /** Completed trainings that do not tell who took part. */
    readonly participants: readonly string[]
    /** Trainings to come of which nobody knows for how many they are. */
    readonly seats: readonly string[]
    readonly prices: readonly (keyof DayPrices)[]
  }
}

/** A year or an amount that days and euros cannot be reckoned with. */
export class MoneyError extends InputError {
  override readonly name = 'MoneyError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('money', wrong, options)
  }
}

/** What one training takes; `null` = not told, and `undefined` = it has nothing to tell yet. */
interface Taken {
  readonly planned: number | null
  readonly actual: number | null | undefined
}

interface Days {
  readonly curriculum: CurriculumId
  readonly municipalities: readonly (string | null)[]
  readonly trainers: readonly Taken[]
  readonly borrowed: readonly Taken[]
  readonly participants: Taken
}

/** Those who are away from clients: experts by experience have none. */
function peopleOf({ participants }: PaidTraining): number | null {
  if (participants.length === 0) return null
  return participants.reduce((sum, { group, count }) => (group === 'expert-by-experience' ? sum : sum + count), 0)
}

function isWithin(day: CalendarDate, year: number): boolean {
  return day.startsWith(`${year}-`)
}

function partOf(days: readonly CalendarDate[], year: number): number {
  return partHeldWithin(days, `${year}-01-01`, `${year + 1}-01-01`)
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor
}

function takenOf(
  { status, plannedDays, actualDays }: Pick<PaidTraining, 'status'> & Pick<PaidTrainer, 'plannedDays' | 'actualDays'>,
  part: number,
): Taken {
  return { planned: plannedDays * part, actual: status === 'completed' ? times(actualDays, part) : undefined }
}

function daysIn(training: PaidTraining, year: number): Days {
  const { curriculum, status, sessions, municipalities, seats } = training
  const part = partOf(
    sessions.map(({ date }) => date),
    year,
  )
  function daysOf(trainers: readonly PaidTrainer[]): readonly Taken[] {
    return trainers.map((trainer) => takenOf({ ...trainer, status }, part))
  }
  const daysEach =
    sessions.reduce((sum, { date, hours }) => (isWithin(date, year) ? sum + hours : sum), 0) / hoursPerDay.training
  const people = peopleOf(training)
  return {
    curriculum,
    municipalities: municipalities.length === 0 ? [null] : municipalities,
    trainers: daysOf(training.trainers),
    borrowed: daysOf(training.trainers.filter(({ isBorrowed }) => isBorrowed)),
    participants: {
      planned: times(seats ?? people, daysEach),
      actual: status === 'completed' ? times(people, daysEach) : undefined,
    },
  }
}

interface Part<Of> {
  readonly of: Of
  readonly share: number
}

function amountOf(parts: readonly Part<Taken>[], which: keyof Taken): Amount {
  const due = parts.flatMap(({ of, share }) => (of[which] === undefined ? [] : [times(of[which], share)]))
  const told = due.filter((value) => value !== null)
  const isNoneTold = due.length > 0 && told.length === 0
  return {
    value: isNoneTold ? null : told.reduce((sum, value) => sum + value, 0),
    isWhole: told.length === due.length,
  }
}

function inAll(parts: readonly Part<Taken>[]): PlanAndOutcome {
  return { planned: amountOf(parts, 'planned'), actual: amountOf(parts, 'actual') }
}

function each(taken: readonly Taken[]): readonly Part<Taken>[] {
  return taken.map((of) => ({ of, share: 1 }))
}

function euros({ planned, actual }: PlanAndOutcome, price: number | null): PlanAndOutcome {
  function priced({ value, isWhole }: Amount): Amount {
    return { value: price === null ? null : times(value, price), isWhole: isWhole && price !== null }
  }
  return { planned: priced(planned), actual: priced(actual) }
}

function together(one: Amount, other: Amount): Amount {
  const value = one.value === null || other.value === null ? null : one.value + other.value
  return { value, isWhole: value !== null && one.isWhole && other.isWhole }
}

/** Sums parts of trainings and says what they cost. */
function summed(parts: readonly Part<Days>[], prices: DayPrices): DaysAndEuros {
  const trainerDays = inAll(parts.flatMap(({ of, share }) => of.trainers.map((taken) => ({ of: taken, share }))))
  const participantDays = inAll(parts.map(({ of, share }) => ({ of: of.participants, share })))
  const trainerEuros = euros(trainerDays, prices.trainerDay)
  const participantEuros = euros(participantDays, prices.participantDay)
  return {
    trainerDays,
    participantDays,
    trainerEuros,
    participantEuros,
    euros: {
      planned: together(trainerEuros.planned, participantEuros.planned),
      actual: together(trainerEuros.actual, participantEuros.actual),
    },
  }
}

function byCode(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one.localeCompare(other)
}

const noPrices: DayPrices = { trainerDay: null, participantDay: null, operations: null }

const priceNames = ['trainerDay', 'participantDay', 'operations'] as const satisfies readonly (keyof DayPrices)[]

/**
 * What the trainings of a region take of people's days in a year and what that costs. A training that lies in the year in
 * part takes as large a part of its trainers' days as of the days on which it is held, and of its participants the hours
 * of its sessions in the year (7 h a day); without days, or cancelled, it takes none. *Planned* are all others, *actual* the
 * completed ones as far as it is told what they took. A training of several teams is divided evenly between their
 * municipalities. Borrowed trainers cost the region's own price; days lent are told, and are in no sum.
 *
 * Source: SyTy workshop 2018, slides 16 (a day of training is 7 h) and 18 (imputed pay of trainers, other operations); how
 * days are divided between years and municipalities is our own reading.
 * @example
 * const sessions = [{ date: '2024-03-05', hours: 7 }]
 * const trainers = [{ isBorrowed: false, plannedDays: 2, actualDays: 3 }]
 * const training = { id: 'k', curriculum: 'refresher', status: 'completed', sessions, trainers, municipalities: ['837'] }
 * const told = { ...training, seats: 12, participants: [{ group: 'social-worker', count: 10 }] }
 * const prices = { trainerDay: 420, participantDay: 310, operations: null }
 * moneyAndDays({ year: 2024, trainings: [told], lendings: [], prices }).total.euros.actual
 * // { value: 4360, isWhole: true }
 * @throws MoneyError when the year is no year, or a price is below 0.
 */
export function moneyAndDays(given: {
  readonly year: number
  readonly trainings: readonly PaidTraining[]
  readonly lendings: readonly LendingTraining[]
  /** `null` = nobody has told any price of the year. */
  readonly prices: DayPrices | null
}): MoneyAndDays {
  const { year, lendings } = given
  const prices = given.prices ?? noPrices
  refuse(year, prices)
  const trainings = given.trainings.filter(
    ({ status, sessions }) => status !== 'cancelled' && sessions.some(({ date }) => isWithin(date, year)),
  )
  const days = trainings.map((training) => daysIn(training, year))
  const curricula = curriculumIds.filter((id) => days.some(({ curriculum }) => curriculum === id))
  const municipalities = [...new Set(days.flatMap((of) => of.municipalities))].sort(byCode)
  const completed = trainings.filter(({ status }) => status === 'completed')
  return {
    year,
    prices,
    total: summed(
      days.map((of) => ({ of, share: 1 })),
      prices,
    ),
    byCurriculum: curricula.map((curriculum) => ({
      curriculum,
      ...summed(
        days.flatMap((of) => (of.curriculum === curriculum ? [{ of, share: 1 }] : [])),
        prices,
      ),
    })),
    byMunicipality: municipalities.map((municipality) => ({
      municipality,
      ...summed(
        days.flatMap((of) => {
          const teams = of.municipalities.filter((code) => code === municipality).length
          return teams === 0 ? [] : [{ of, share: teams / of.municipalities.length }]
        }),
        prices,
      ),
    })),
    lent: inAll(
      each(
        lendings.flatMap((lending) => {
          const part = lending.status === 'cancelled' ? 0 : partOf(lending.days, year)
          return part === 0 ? [] : [takenOf(lending, part)]
        }),
      ),
    ),
    borrowed: inAll(each(days.flatMap(({ borrowed }) => borrowed))),
    missing: {
      actualDays: completed
        .filter(({ trainers }) => trainers.some(({ actualDays }) => actualDays === null))
        .map(({ id }) => id),
      participants: completed.filter(({ participants }) => participants.length === 0).map(({ id }) => id),
      seats: trainings
        .filter(
          ({ status, seats, participants }) => status !== 'completed' && seats === null && participants.length === 0,
        )
        .map(({ id }) => id),
      prices: priceNames.filter((name) => prices[name] === null),
    },
  }
}

function refuse(year: number, prices: DayPrices): void {
  const problems: Problem[] = [
    ...(Number.isInteger(year) && year >= 1000 && year <= 9998
      ? []
      : [{ path: 'year', message: expectation('a year of four digits', year) }]),
    ...priceNames.flatMap((name) => {
      const price = prices[name]
      return price === null || (price >= 0 && price < Infinity)
        ? []
        : [{ path: `prices.${name}`, message: expectation('a number ≥ 0', price) }]
    }),
  ]
  if (problems.length > 0) throw new MoneyError(problems)
}
