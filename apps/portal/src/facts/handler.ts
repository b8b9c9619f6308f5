import type { RegionCode } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { problem } from '../http/problem'
import { whoAsks } from '../sign-in/who-asks'
import { factsOf, isKnown, knownTagOf } from './facts-of'
import { partsSince } from './parts'
import { factsScope } from './scope'
import { factsVersions, versionAsked, type FactsVersion } from './version'

/** Answers `GET /api/facts`: the newest version, another with `?facts=…`, and what has changed with `?since=…`. */
export async function answerFacts(payload: Payload, request: Request, now: Date): Promise<Response> {
  const scope = factsScope(await whoAsks(payload, request.headers))
  if (scope === null)
    return problem(401, 'Unauthorized', 'Sign in, or send Authorization: service-clients API-Key <key>.')
  // Facts name at least one region.
  if (scope.length === 0)
    return problem(403, 'Forbidden', 'This account belongs to no region, or its key opens no facts.')
  const version = versionAsked(request.url)
  if (version === null)
    return problem(400, 'Bad Request', `facts: expected one of ${factsVersions.join(', ')}, the version of the facts.`)
  const since = new URL(request.url).searchParams.get('since')
  if (since !== null) return await changesSince(payload, scope, since, now, version)
  const asked = request.headers.get('If-None-Match')
  const knownTag = asked === null ? null : await knownTagOf(payload.db.pool, scope, now, version)
  if (knownTag !== null && isKnown(knownTag, asked)) return unchanged(knownTag)
  const { body, etag } = await factsOf(payload.db.pool, scope, now, version)
  if (isKnown(etag, asked)) return unchanged(etag)
  return new Response(body, { headers: { ...headersOf(etag), ...json } })
}

/** Answers `GET /api/facts?since=…`: only the regions that have changed since an earlier answer. */
async function changesSince(
  { db }: Payload,
  scope: readonly RegionCode[],
  since: string,
  now: Date,
  version: FactsVersion,
): Promise<Response> {
  const changes = await partsSince(db.pool, scope, since, now, version)
  if (changes === null) return new Response(null, { status: 304, headers: ownOnly })
  const head = `"facts":${version},"generatedAt":"${now.toISOString()}","revision":"${changes.revision}"`
  const parts = changes.parts.map(([region, content]) => `"${region}":${content}`).join(',')
  return new Response(`{${head},"parts":{${parts}}}`, { headers: { ...ownOnly, ...json } })
}

/** Facts may differ between two people and must never be kept by what stands between. */
const ownOnly = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Cookie' }

const json = { 'Content-Type': 'application/json; charset=utf-8' }

function headersOf(etag: string): Record<string, string> {
  return { ETag: etag, ...ownOnly }
}

function unchanged(etag: string): Response {
  return new Response(null, { status: 304, headers: headersOf(etag) })
}
