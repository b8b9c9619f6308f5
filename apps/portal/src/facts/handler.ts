import type { Payload } from 'payload'
import { problem } from '../http/problem'
import { factsOf, isKnown } from './facts-of'
import { factsScope } from './scope'

/** Facts may differ between two people and must never be kept by what stands between. */
const cacheControl = 'private, no-cache'

/** Answers `GET /api/facts`. */
export async function answerFacts(payload: Payload, request: Request, now: Date): Promise<Response> {
  const { user } = await payload.auth({ headers: request.headers })
  const scope = factsScope(user)
  if (scope === null)
    return problem(401, 'Unauthorized', 'Sign in, or send Authorization: service-clients API-Key <key>.')
  const { body, etag } = await factsOf(payload.db.pool, scope, now)
  const headers = { ETag: etag, 'Cache-Control': cacheControl, Vary: 'Authorization, Cookie' }
  if (isKnown(etag, request.headers.get('If-None-Match'))) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}
