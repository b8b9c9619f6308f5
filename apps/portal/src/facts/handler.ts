import type { Payload } from 'payload'
import { problem } from '../http/problem'
import { whoAsks } from '../sign-in/who-asks'
import { factsOf, isKnown, knownTagOf } from './facts-of'
import { factsScope } from './scope'
import { factsVersions, versionAsked } from './version'

/** Answers `GET /api/facts`: the newest version, and another with `?facts=…`. */
export async function answerFacts(payload: Payload, request: Request, now: Date): Promise<Response> {
  const scope = factsScope(await whoAsks(payload, request.headers))
  if (scope === null)
    return problem(401, 'Unauthorized', 'Sign in, or send Authorization: service-clients API-Key <key>.')
  const version = versionAsked(request.url)
  if (version === null)
    return problem(400, 'Bad Request', `facts: expected one of ${factsVersions.join(', ')}, the version of the facts.`)
  const asked = request.headers.get('If-None-Match')
  const knownTag = asked === null ? null : await knownTagOf(payload.db.pool, scope, now, version)
  if (knownTag !== null && isKnown(knownTag, asked)) return unchanged(knownTag)
  const { body, etag } = await factsOf(payload.db.pool, scope, now, version)
  if (isKnown(etag, asked)) return unchanged(etag)
  return new Response(body, { headers: { ...headersOf(etag), 'Content-Type': 'application/json; charset=utf-8' } })
}

/** Facts may differ between two people and must never be kept by what stands between. */
function headersOf(etag: string): Record<string, string> {
  return { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Cookie' }
}

function unchanged(etag: string): Response {
  return new Response(null, { status: 304, headers: headersOf(etag) })
}
