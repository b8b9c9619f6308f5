import type { Payload } from 'payload'
import { programThat } from '../access/actor'
import { problem } from '../http/problem'
import { whoAsks } from '../sign-in/who-asks'
import { lastCrossCheck } from './cross-check'

/** Answers `GET /api/cross-check` to the programs that get the facts of every region: when it was, and what differed. */
export async function answerCrossCheck(payload: Payload, request: Request): Promise<Response> {
  if (programThat('isKpiApp', await whoAsks(payload, request.headers)) === null)
    return problem(401, 'Unauthorized', 'Send Authorization: service-clients API-Key <key>.')
  const headers = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Cookie' }
  return Response.json(lastCrossCheck(), { headers })
}
