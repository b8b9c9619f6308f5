import { formatPath, type Problem } from '@kotipesa/domain'
import { JsonError } from '../json/json-error'
import { parseJson } from '../json/parse-json'
import { FactsError } from './facts-error'
import type { Facts } from './facts-schema'

/*
 * Facts a record a line (NDJSON), for bundles larger than the longest text. The first line is the bundle without its
 * tables; each other line is an object with the name of a table and one of its records.
 */

/**
 * Facts as lines, each with its line break.
 *
 * @example
 * [...factsLines(facts)][1] // '{"regions":{"code":"08"}}\n'
 */
export function* factsLines(facts: Facts): Generator<string> {
  const entries = Object.entries(facts)
  const head = entries.filter(([, value]) => !Array.isArray(value))
  yield `${JSON.stringify(Object.fromEntries(head))}\n`
  for (const [table, records] of entries) {
    if (!Array.isArray(records)) continue
    // A table without records is told of by the name alone: a bundle of version 1 has them all.
    if (records.length === 0) yield `${JSON.stringify({ [table]: null })}\n`
    for (const record of records) yield `{${JSON.stringify(table)}:${JSON.stringify(record)}}\n`
  }
}

/** Puts the lines of a bundle together, one after the other. */
export interface FactsCollector {
  /** @throws {FactsError} when the line is no JSON, or not one record of one table */
  add(line: string): void
  /** The bundle, not checked yet: for `parseFacts`. */
  readonly bundle: Readonly<Record<string, unknown>>
}

function objectOf(line: string, number: number): Record<string, unknown> {
  const path = formatPath(['line', number])
  let value: unknown
  try {
    value = parseJson(line)
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause
    throw new FactsError(
      cause.problems.map((problem): Problem => ({ path, message: `${problem.path} ${problem.message}`.trim() })),
      { cause },
    )
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new FactsError([{ path, message: 'expected an object' }])
}

/** Collects lines of {@link factsLines}; empty lines are passed over. */
export function collectFacts(): FactsCollector {
  const tables = new Map<string, unknown[]>()
  let head: Record<string, unknown> | null = null
  let number = 0
  return {
    add: (line) => {
      number += 1
      if (line.trim() === '') return
      const value = objectOf(line, number)
      if (head === null) {
        head = value
        return
      }
      const [entry, ...others] = Object.entries(value)
      if (entry === undefined || others.length > 0 || Object.hasOwn(head, entry[0])) {
        throw new FactsError([
          {
            path: formatPath(['line', number]),
            message: 'expected one table with one record, e.g. {"regions":{"code":"08"}}',
          },
        ])
      }
      const [table, record] = entry
      const records = tables.get(table) ?? []
      if (record !== null) records.push(record)
      tables.set(table, records)
    },
    get bundle() {
      return { ...head, ...Object.fromEntries(tables) }
    },
  }
}
