import { can, helsinkiDay, planParts, regionCodes } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { titleOf } from '../collections/titles'
import { day } from '../facts/sql'
import { instantOf } from '../fields'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'

type Fields = Readonly<Record<string, unknown>>

async function readable(req: PayloadRequest): Promise<Fields> {
  const round = await asRequester(req).record('rounds', String(req.routeParams?.id))
  if (round === null || round.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  return round
}

function mayOpen(req: PayloadRequest): boolean {
  return can(actorOf(req.user), 'update', { kind: 'round', region: null })
}

/** Every region that has no plan in the round gets a draft with the parts of its type; gives how many got one. */
async function makeDrafts(req: PayloadRequest, { id, plan, year }: Fields): Promise<number> {
  const queries = queriesIn(req)
  const { rows } = await queries.query(
    `INSERT INTO plans (region_id, title, type, year, round_id, state)
      SELECT code, $2, $3::enum_plan_types, $4, $1::uuid, 'draft' FROM unnest($5::text[]) AS code
      WHERE NOT EXISTS (
        SELECT FROM plans p WHERE p.region_id = code AND p.round_id = $1::uuid AND p.deleted_at IS NULL
      )
      ORDER BY code
      RETURNING id`,
    [id, titleOf.plan({ type: plan, year }), plan, year, [...regionCodes]],
  )
  const parts = planParts.filter(({ type }) => type === plan).map((part) => part.id)
  await queries.query(
    `INSERT INTO plans_parts (_order, _parent_id, id, part)
      SELECT part.place, plan.id::uuid, replace(gen_random_uuid()::text, '-', ''), part.id::enum_plans_parts_part
      FROM unnest($1::text[]) AS plan(id), unnest($2::text[]) WITH ORDINALITY AS part(id, place)`,
    [rows.map((row) => String(row.id)), parts],
  )
  return rows.length
}

async function openingOf(req: PayloadRequest, { id, plan }: Fields): Promise<object> {
  const { rows } = await queriesIn(req).query(
    `SELECT ${day('r.opened_on')} AS "openedOn",
      (SELECT count(*)::int FROM plans p WHERE p.round_id = r.id AND p.deleted_at IS NULL) AS count
      FROM rounds r WHERE r.id = $1::uuid`,
    [id],
  )
  return { ...rows[0], isOfPlan: Boolean(plan), mayOpen: mayOpen(req) }
}

/** `POST /api/rounds/:id/open`: opens a round, so that every region has its draft. Again, it makes those that are missing. */
const open: PayloadHandler = async (req) => {
  const round = await readable(req)
  if (!mayOpen(req)) throw new Refusal(say(req, 'problems.notFound'), 403)
  const made = await inOneTransaction(req, async () => {
    // Two who open a round at once come one after the other.
    await queriesIn(req).query(`SELECT id FROM rounds WHERE id = $1::uuid FOR UPDATE`, [round.id])
    await queriesIn(req).query(
      `UPDATE rounds SET opened_on = $2::timestamptz WHERE id = $1::uuid AND opened_on IS NULL`,
      [round.id, instantOf(helsinkiDay(new Date()))],
    )
    // What is returned to THL is made of records by each region itself, once they are right.
    return round.plan ? makeDrafts(req, round) : 0
  })
  return Response.json({ made, ...(await openingOf(req, round)) }, { status: 201 })
}

/** `GET /api/rounds/:id/opening`: whether a round is open, with how many plans, and whether the reader may open it. */
const opening: PayloadHandler = async (req) =>
  Response.json(await openingOf(req, await readable(req)), { headers: { 'Cache-Control': 'no-store' } })

/** Opening a national round gives every region its draft. */
export const openEndpoints: Endpoint[] = [
  { path: '/:id/open', method: 'post', handler: open },
  { path: '/:id/opening', method: 'get', handler: opening },
]
