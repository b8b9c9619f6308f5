import type { z } from 'zod'
import type { InputError } from './input-error'
import { formatPath, type Problem } from './problem'
import { problemsOf } from './problems-of'

/** A kind of error that takes everything that is wrong. */
export type ErrorOfKind = new (problems: readonly Problem[]) => InputError

/**
 * Reads a value by its schema, or throws the error of its kind with every problem in it.
 *
 * @throws InputError of the class given.
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  ErrorClass: ErrorOfKind,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ErrorClass(problemsOf(value, result.error))
}

/** A further rule's finding in a schema's `superRefine`: said as it is, without "expected … got …". */
export function wholeIssue(
  path: readonly PropertyKey[],
  message: string,
): {
  readonly code: 'custom'
  readonly path: PropertyKey[]
  readonly message: string
  readonly params: { readonly isWhole: true }
} {
  return { code: 'custom', path: [...path], message, params: { isWhole: true } }
}

/** A problem where it is. */
export function problemAt(path: readonly PropertyKey[], message: string): Problem {
  return { path: formatPath(path), message }
}
