import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import { say } from '../text'
import type { Change } from './change'
import { changeInWords } from './change-words'
import { changesSince } from './changes'
import { outdated, type Subject } from './version'

/** Somebody else has changed the record since the version that a change starts from. Nothing was stored. */
export class Conflict extends APIError {
  constructor(
    message: string,
    readonly conflict: { readonly updatedAt: unknown; readonly changes: readonly Change[] },
  ) {
    super(message, 409)
    this.name = 'APIError'
  }
}

/**
 * Refuses a change that starts from another version than the stored one, and says who has changed what when. The row is
 * locked by then, so nobody can come in between.
 */
export async function refuseOutdated(
  req: PayloadRequest,
  subject: Subject,
  stored: Readonly<Record<string, unknown>> | undefined,
  fields: readonly FlattenedField[],
): Promise<void> {
  const version = outdated(req, subject, stored?.updatedAt)
  if (version === null) return
  const changes = await changesSince(req, subject, version, fields)
  const words = changes.map((change) => changeInWords(req, change)).join(' ')
  throw new Conflict(say(req, 'conflict.message', { changes: words }).trim(), { updatedAt: stored?.updatedAt, changes })
}
