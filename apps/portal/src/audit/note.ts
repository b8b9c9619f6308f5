import { isRequestId, requestIdHeader } from '@kotipesa/web'
import type { PayloadRequest } from 'payload'
import { isServiceClient } from '../access/actor'
import { queriesIn } from '../saving/transaction'
import type { AuditEntry, AuditWay, FieldChange } from './entry'

/** Names of fields whose values stand nowhere but where they are used. */
const secret = /password|hash|salt|token|secret|key$/i

/** What is kept of changes: of secrets only that they changed. */
function withoutSecrets(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.map((change) => (secret.test(change.path) ? { path: change.path, before: null, after: null } : change))
}

/** What marks a request that came from a page without signing in. */
export const fromOpenPage = { isFromOpenPage: true } as const

function wayOf(req: PayloadRequest, account: string | null): AuditWay {
  if (isServiceClient(req.user)) return 'program'
  if (!req.user) {
    if (req.context.isFromOpenPage !== true) return 'portal'
    return account === null ? 'visitor' : 'page'
  }
  // The portal's own pages send their forms as a browser does.
  return req.headers.get('Sec-Fetch-Site') === 'same-origin' || req.payloadAPI !== 'REST' ? 'page' : 'api'
}

/** The id under which the request stands in the portal's own log. */
function requestOf(req: PayloadRequest): string | null {
  const id = req.headers.get(requestIdHeader)
  return isRequestId(id) ? id : null
}

/**
 * Writes into the audit log what somebody does, in the transaction in which it is done: both are stored, or neither.
 *
 * @throws whatever the database throws; then the act fails with it
 */
export async function note(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { act, collection = null, record = null, region = null, detail = {}, changes } = entry
  const own = req.user?.collection === 'users' ? String(req.user.id) : null
  const account = entry.account === undefined ? own : entry.account
  const kept = changes === undefined ? null : JSON.stringify(withoutSecrets(changes))
  await queriesIn(req).query(
    `SELECT audit_note($1::varchar, $2::varchar, $3::varchar, $4::varchar, $5::uuid, $6::varchar, $7::varchar, $8::jsonb, $9::jsonb)`,
    [act, collection, record, region, account, wayOf(req, account), requestOf(req), JSON.stringify(detail), kept],
  )
}
