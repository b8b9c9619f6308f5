import {
  effortDays,
  moneyAndDays,
  type LendingTraining,
  type MoneyAndDays,
  type PaidTraining,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'

type Training = Facts['trainings'][number]
type Part = Training['trainers'][number]

function daysOf(part: Part): { readonly plannedDays: number; readonly actualDays: number | null } {
  const { actual } = part
  return { plannedDays: effortDays(part), actualDays: actual ? effortDays(actual) : null }
}

function sessionsOf({ sessions, consultations }: Training): PaidTraining['sessions'] {
  return [...sessions, ...(consultations ?? [])]
}

/**
 * What the trainings of a region take of people’s days in a year and what that costs, by the domain’s `moneyAndDays`. Facts
 * tell neither seats nor other operations: participants are planned as many as came, and `operations` has no price.
 *
 * @throws MoneyError when the year is no year
 * @example
 * moneyOfFacts(facts, '08', 2024).total.euros.actual // { value: 4360, isWhole: true }
 */
export function moneyOfFacts(facts: Facts, region: RegionCode, year: number): MoneyAndDays {
  const trainerRegions = new Map(facts.trainers.map((trainer) => [trainer.id, trainer.region]))
  const teams = new Map(facts.teams.map((team) => [team.id, team]))
  const own = facts.trainings.filter((training) => training.region === region)
  const trainings = own.map((training): PaidTraining => ({
    id: training.id,
    curriculum: training.curriculum,
    status: training.status,
    sessions: sessionsOf(training),
    trainers: training.trainers.map((part) => ({
      isBorrowed: (trainerRegions.get(part.trainer) ?? region) !== region,
      ...daysOf(part),
    })),
    municipalities: training.teams.map((id) => {
      const team = teams.get(id)
      return team?.region === region ? (team.municipality ?? null) : null
    }),
    seats: null,
    participants: training.participants,
  }))
  const lendings = facts.trainings.flatMap((training): LendingTraining[] =>
    training.region === region
      ? []
      : training.trainers
          .filter(({ trainer }) => trainerRegions.get(trainer) === region)
          .map((part) => ({
            status: training.status,
            days: sessionsOf(training).map(({ date }) => date),
            ...daysOf(part),
          })),
  )
  const price = (facts.prices ?? []).find((each) => each.region === region && each.year === year)
  const prices =
    price === undefined
      ? null
      : { trainerDay: price.trainerDay, participantDay: price.participantDay, operations: null }
  return moneyAndDays({ year, trainings, lendings, prices })
}

/** The years in which a region has sessions of trainings that were not cancelled, or prices; oldest first. */
export function moneyYears(facts: Facts, region: RegionCode): readonly number[] {
  const days = facts.trainings
    .filter((training) => training.region === region && training.status !== 'cancelled')
    .flatMap((training) => sessionsOf(training).map(({ date }) => Number(date.slice(0, 4))))
  const priced = (facts.prices ?? []).filter((each) => each.region === region).map(({ year }) => year)
  return [...new Set([...days, ...priced])].sort((one, other) => one - other)
}
