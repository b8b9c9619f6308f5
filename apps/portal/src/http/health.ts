import type { Payload } from 'payload'
import { probe, withinPatience } from '../database/probe'

const headers = { 'Cache-Control': 'no-store' }

/** Answers `GET /api/health` within two seconds: whether the portal is up and its database answers. */
export async function answerHealth(connect: () => Promise<Payload>): Promise<Response> {
  const isWell = await withinPatience(
    probe()
      .now()
      .then(async (isAnswering) => {
        if (isAnswering) await connect()
        return isAnswering
      }),
  ).catch(() => false)
  return isWell
    ? Response.json({ status: 'ok', database: 'ok' }, { headers })
    : Response.json({ status: 'unavailable', database: 'no answer' }, { status: 503, headers })
}
