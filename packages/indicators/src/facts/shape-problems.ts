import { expectation } from '@kotipesa/domain'
import type { z } from 'zod'
import type { LocatedProblem } from './located-problem'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((current, key) => {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    return Reflect.get(current, key)
  }, value)
}

/** Words the schema's issues: the message of each schema is what was expected. */
export function shapeProblems(value: unknown, error: z.ZodError): LocatedProblem[] {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return paths.map((path) => ({ path, message: expectation(issue.message, valueAt(value, path)) }))
  })
}
