import { expectation } from '@kotipesa/domain'
import type { z } from 'zod'
import type { LocatedProblem } from '../facts/located-problem'
import { tableNames, type TableName } from '../fields/observation-fields'
import { conditionExpected } from './condition-schema'
import {
  conditionsOf,
  definitionSchemas,
  definitionWithoutTable,
  measureExpected,
  measureForms,
} from './definition-schema'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? Reflect.get(current, key)
        : undefined,
    value,
  )
}

function isMeasure(path: readonly PropertyKey[]): boolean {
  return path.length === 1 && (path[0] === 'numerator' || path[0] === 'denominator')
}

/** The schema that a value which fits none of several was meant to fit; null when one cannot tell. */
function meantSchema(table: TableName, path: readonly PropertyKey[], value: unknown): z.ZodType | null {
  if (!isMeasure(path)) return conditionsOf[path[0] === 'missingData' ? 'region' : table].formOf(value)
  if (typeof value !== 'object' || value === null) return null
  const { count, sum } = measureForms(table)
  return 'sum' in value ? sum : 'count' in value ? count : null
}

function issueProblems(
  issues: readonly z.core.$ZodIssue[],
  table: TableName,
  value: unknown,
  at: readonly PropertyKey[],
): LocatedProblem[] {
  return issues.flatMap((issue) => {
    const wrong = valueAt(value, issue.path)
    const path = [...at, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      function message(key: string) {
        return expectation(issue.message, valueAt(wrong, [key]))
      }
      return issue.keys.map((key) => ({ path: [...path, key], message: message(key) }))
    }
    if (issue.code !== 'invalid_union' || path[0] === 'example') {
      return [{ path, message: expectation(issue.message, wrong) }]
    }
    const result = meantSchema(table, path, wrong)?.safeParse(wrong)
    if (result === undefined || result.success) {
      const expected = isMeasure(path) ? measureExpected : conditionExpected
      return [{ path, message: expectation(expected, wrong) }]
    }
    return issueProblems(result.error.issues, table, wrong, path)
  })
}

/** Everything that is wrong with the shape, the fields, the operators and the types of a definition. */
export function definitionProblems(value: unknown): LocatedProblem[] {
  const from = valueAt(value, ['from'])
  const table = tableNames.find((name) => name === from)
  const schema = table === undefined ? definitionWithoutTable : definitionSchemas[table]
  const result = schema.safeParse(value)
  return result.success ? [] : issueProblems(result.error.issues, table ?? 'region', value, [])
}
