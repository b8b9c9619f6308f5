import { formatPath, type Problem } from '@kotipesa/domain'
import { FactsError } from './facts-error'
import { factsSchema1, factsSchema2, schemaOf, type Facts } from './facts-schema'
import type { LocatedProblem } from './located-problem'
import { quickCheckOf } from './quick-check'
import { recordProblems } from './record-rules'
import { referenceProblems } from './references'
import { shapeProblems } from './shape-problems'
import { readColumns } from '../columns/facts-columns'
import { JsonError } from '../json/json-error'
import { parseJson } from '../json/parse-json'
import { uniquenessProblems } from './uniqueness'
import { version2Problems } from './version-2-rules'

const tableOrder: readonly PropertyKey[] = Object.keys(factsSchema2.shape)

function order({ path }: LocatedProblem): readonly [number, number] {
  const [table, index] = path
  const position = table === undefined ? -1 : tableOrder.indexOf(table)
  return [position === -1 && table !== undefined ? tableOrder.length : position, typeof index === 'number' ? index : -1]
}

function inBundleOrder(problems: readonly LocatedProblem[]): Problem[] {
  const ordered = problems.map((problem) => ({ problem, order: order(problem) }))
  ordered.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
  const worded = ordered.map(({ problem }) => ({ path: formatPath(problem.path), message: problem.message }))
  return [...new Map(worded.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function acrossRecords(value: unknown): LocatedProblem[] {
  const both = [...recordProblems(value), ...uniquenessProblems(value), ...referenceProblems(value)]
  return schemaOf(value) === factsSchema1 ? both : [...both, ...version2Problems(value)]
}

/** Accepts or refuses a bundle by the schema alone: what `parseFacts` gives for every value, but slowly. */
export function parseBySchema(value: unknown): Facts {
  const result = schemaOf(value).safeParse(value)
  const problems = [...(result.success ? [] : shapeProblems(value, result.error)), ...acrossRecords(value)]
  if (result.success && problems.length === 0) return result.data
  throw new FactsError(inBundleOrder(problems))
}

const isPlainlyFacts1 = quickCheckOf(factsSchema1)
const isPlainlyFacts2 = quickCheckOf(factsSchema2)

function isPlainlyFacts(value: unknown): boolean {
  return schemaOf(value) === factsSchema1 ? isPlainlyFacts1(value) : isPlainlyFacts2(value)
}

/**
 * Accepts or refuses a facts bundle as a whole.
 *
 * @param value what JSON.parse gave; it belongs to the facts afterwards, as they may share its records
 * @returns the facts; nullable keys that were missing are null; they must not be changed
 * @throws {FactsError} with every problem at once: shape, unknown keys, duplicate ids, dangling references,
 *   unlisted regions, validity that ends before it begins, completed trainings without sessions, doubled targets
 *
 * @example
 * parseFacts({ facts: 1 }).teams // FactsError: generatedAt: expected an instant …, got nothing …
 */
export function parseFacts(value: unknown): Facts {
  // The schema takes several times as long as JSON.parse, and would copy everything.
  if (isPlainlyFacts(value) && acrossRecords(value).length === 0) return value as Facts
  return parseBySchema(value)
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch (cause) {
    if (cause instanceof JsonError) throw new FactsError(cause.problems, { cause })
    throw cause
  }
}

/**
 * The same for the text of a bundle, made ready for computing (see `readColumns`), which `parseFacts` leaves to the
 * first computation.
 *
 * @throws {FactsError} also when the text is not JSON, or loses something when it is read (see `parseJson`)
 */
export function parseFactsJson(text: string): Facts {
  const facts = parseFacts(jsonOf(text))
  readColumns(facts)
  return facts
}
