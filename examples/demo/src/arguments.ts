import { parseArgs } from 'node:util'
import { type CalendarDate, calendarDateSchema } from '@kotipesa/domain'
import type { DemoOptions } from './generate'
import { firstYear } from './setting'

/** The last day unless another is asked for. */
export const defaultUntil: CalendarDate = '2026-10-31'

export const usage = 'usage: cli.js [--seed N] [--until YYYY-MM-DD]   (default --seed 1 --until 2026-10-31)'

/** Thrown for arguments that cannot be used; the message says which and what was expected. */
export class ArgumentsError extends Error {
  override name = 'ArgumentsError'
  readonly code = 'BAD_ARGUMENTS'
}

const greatestSeed = 2 ** 32 - 1
const lastYear = 2028

function parseSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (seed <= greatestSeed) return seed
  throw new ArgumentsError(`--seed: expected a whole number from 0 to ${greatestSeed}, got "${text}"`)
}

function parseUntil(text: string): CalendarDate {
  const day = calendarDateSchema.safeParse(text)
  const first = `${firstYear}-12-31`
  const last = `${lastYear}-12-31`
  if (day.success && day.data >= first && day.data <= last) return day.data
  throw new ArgumentsError(`--until: expected a date from ${first} to ${last}, got "${text}"`)
}

/**
 * Reads the command line.
 *
 * @throws {ArgumentsError} for an unknown option, a seed that is no whole number, a day that does not exist
 */
export function parseDemoArguments(args: readonly string[]): DemoOptions {
  const options = { seed: { type: 'string', default: '1' }, until: { type: 'string', default: defaultUntil } } as const
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
    return { seed: parseSeed(values.seed), until: parseUntil(values.until) }
  } catch (cause) {
    if (cause instanceof ArgumentsError || !(cause instanceof Error)) throw cause
    throw new ArgumentsError(cause.message, { cause })
  }
}
