import type { AfterErrorHook } from 'payload'
import { Conflict } from '../saving/conflict'
import { AlreadyAnswered } from '../saving/request-key'
import { say, type TextPath } from '../text'

/** PostgreSQL's refusals that a user can do something about. */
const refusals: Readonly<Record<string, readonly [problem: TextPath, status: number]>> = {
  '23503': ['problems.inUseShort', 409],
  '23001': ['problems.inUseShort', 409],
  '23505': ['problems.duplicate', 409],
  '23P01': ['problems.nameTaken', 409],
  '23514': ['problems.limits', 400],
  // The portal's own, of the rule that an administrator stays.
  KP001: ['users.lastAdministrator', 409],
}

function codeOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code in refusals) return cause.code
  }
  return undefined
}

/** The message of an error that is meant for the user, when the answer would not carry it. */
function lostMessage(error: unknown, result: unknown): string | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  return error.status < 500 && !JSON.stringify(result).includes(JSON.stringify(error.message)) ? error.message : null
}

/**
 * Sees to it that the user reads why something was refused, in their own language: when it is the database that refuses,
 * and when a production build has taken away the error's name, without which Payload drops the message.
 */
export const explainRefusals: AfterErrorHook = ({ error, req, result }) => {
  if (error instanceof AlreadyAnswered) return { status: 201, response: { doc: error.doc } }
  if (error instanceof Conflict) {
    const { message, conflict } = error
    return { status: 409, response: { errors: [{ name: 'Conflict', message, data: conflict }] } }
  }
  const refusal = refusals[codeOf(error) ?? '']
  if (refusal) return { status: refusal[1], response: { errors: [{ message: say(req, refusal[0]) }] } }
  const message = lostMessage(error, result)
  return message === null ? undefined : { response: { errors: [{ message }] } }
}
