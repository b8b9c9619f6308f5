import { moneyAndDays, type MoneyAndDays, type RegionCode } from '@kotipesa/domain'
import type { Queryable } from '../mail/post'
import { moneyRecords, type MoneyRecords } from './read-trainings'

/** So many years are told at most: the last ones. */
const mostYears = 8

/** What the records of a region come to in a year. */
export function reckoned({ trainings, lendings, prices }: MoneyRecords, year: number): MoneyAndDays {
  return moneyAndDays({ year, trainings, lendings, prices: prices.get(year) ?? null })
}

/** The years of which a region has days or prices, and the present one; the last eight, oldest first. */
export function yearsOf({ trainings, lendings, prices }: MoneyRecords, thisYear: number): readonly number[] {
  const days = [
    ...trainings.flatMap(({ status, sessions }) => (status === 'cancelled' ? [] : sessions.map(({ date }) => date))),
    ...lendings.flatMap((lending) => (lending.status === 'cancelled' ? [] : lending.days)),
  ]
  const years = [...days.map((date) => Number(date.slice(0, 4))), ...prices.keys(), thisYear]
  return [...new Set(years)].sort((one, other) => one - other).slice(-mostYears)
}

/** The trainer days, days of participants and euros of a region in a year, as its trainings and prices are now. */
export async function moneyOfYear(database: Queryable, region: RegionCode, year: number): Promise<MoneyAndDays> {
  return reckoned(await moneyRecords(database, region), year)
}
