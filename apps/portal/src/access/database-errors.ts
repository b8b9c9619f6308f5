import type { AfterErrorHook } from 'payload'
import { say, type TextPath } from '../text'

/** PostgreSQL's refusals that a user can do something about. */
const refusals: Readonly<Record<string, readonly [problem: TextPath, status: number]>> = {
  '23503': ['problems.inUseShort', 409],
  '23001': ['problems.inUseShort', 409],
  '23505': ['problems.duplicate', 409],
  '23514': ['problems.limits', 400],
}

function codeOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code in refusals) return cause.code
  }
  return undefined
}

/** When the database is the one that refuses, the user still reads why, in their own language. */
export const explainRefusals: AfterErrorHook = ({ error, req }) => {
  const refusal = refusals[codeOf(error) ?? '']
  if (!refusal) return
  const [problem, status] = refusal
  return { status, response: { errors: [{ message: say(req, problem) }] } }
}
