import { can, helsinkiDay, isRegionCode, type RegionCode } from '@kotipesa/domain'
import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import { expertsBoard } from './board'

function regionFor(req: PayloadRequest): RegionCode {
  const { region } = req.query
  if (typeof region !== 'string' || !isRegionCode(region)) throw new Refusal(say(req, 'problems.notFound'), 400)
  const isAllowed = can(actorOf(req.user), 'read', { kind: 'person', region })
  if (!isAllowed) throw new Refusal(say(req, 'problems.notFound'), 403)
  return region
}

/** `GET /api/expert-occasions/board?region=`: the experts by experience, their hours, and whom one may write to. */
const board: PayloadHandler = async (req) => {
  const found = await expertsBoard(req.payload.db.pool, regionFor(req), helsinkiDay(new Date()))
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}

/** `GET /api/expert-occasions/addressees?region=`: the list to write to, as CSV. */
const addressees: PayloadHandler = async (req) => {
  const found = await expertsBoard(req.payload.db.pool, regionFor(req), helsinkiDay(new Date()))
  const head = [say(req, 'people.name'), say(req, 'people.email')]
  const body = stringify([head, ...found.addressees.map(({ name, email }) => [name, email])], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="kokemusasiantuntijat.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

export const expertEndpoints: readonly Endpoint[] = [
  { path: '/board', method: 'get', handler: board },
  { path: '/addressees', method: 'get', handler: addressees },
]
