import type { Payload } from 'payload'

const headers = { 'Cache-Control': 'no-store' }

/** Answers `GET /api/health`: whether the portal and its database answer. */
export async function answerHealth(connect: () => Promise<Payload>): Promise<Response> {
  try {
    const payload = await connect()
    await payload.db.pool.query('SELECT 1')
    return Response.json({ status: 'ok', database: 'ok' }, { headers })
  } catch {
    return Response.json({ status: 'unavailable', database: 'no answer' }, { status: 503, headers })
  }
}
