import type { z } from 'zod'
import { expectedOf } from './expected-of'
import { expectation, formatPath, type Problem } from './problem'

type Path = readonly PropertyKey[]

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, key) => {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    return Reflect.get(current, key)
  }, value)
}

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

function isCheckedAsAWhole(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['isWhole'] === true
}

/** Everything a schema found wrong with a value, with path and expectation. */
export function problemsOf(value: unknown, error: z.ZodError): readonly Problem[] {
  return error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({
      path: formatPath(path),
      message: isCheckedAsAWhole(issue) ? issue.message : expectation(expectedOf(issue), valueAt(value, path)),
    })),
  )
}
