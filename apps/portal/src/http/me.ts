import { regionsCompared, regionsWhereCan } from '@kotipesa/domain'
import type { Payload } from 'payload'
import { actorOf } from '../access/actor'
import { audiences, lastNoted } from '../figures/kept'
import { whoAsks } from '../sign-in/who-asks'
import { problem } from './problem'

/** Answers `GET /api/me`: who has signed in, in the words of the contract between the apps. */
export async function answerMe(payload: Payload, request: Request): Promise<Response> {
  const user = await whoAsks(payload, request.headers)
  const actor = actorOf(user)
  if (actor === null || user?.collection !== 'users') return problem(401, 'Unauthorized', 'Nobody has signed in.')
  const readable = regionsWhereCan(actor, 'read', 'figures')
  const pool = payload.db.pool
  const body = {
    name: user.name,
    email: user.email,
    language: user.language,
    nationalRole: actor.nationalRole,
    regions: actor.regions.map(({ region, role }) => ({ code: region, role })),
    // Whose figures are seen beside the own ones, and when a note on figures was last written: pages show both.
    compared: readable === 'all' ? [] : regionsCompared(readable, await audiences(pool)),
    notedAt: readable.length === 0 ? null : await lastNoted(pool, readable),
  }
  return Response.json(body, { headers: { 'Cache-Control': 'no-store', Vary: 'Authorization, Cookie' } })
}
