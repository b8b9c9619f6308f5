import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { mayChangeIn } from '../collections/chain/trail-of'
import { env } from '../env'
import { isUuid } from '../requests/kinds'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { contentsOf, finishedByUnit, keepContents, mostItems, type UnitFinished } from './induction'
import { inductionToken } from './induction-link'

type Fields = Readonly<Record<string, unknown>>

/** An induction package, as the form of its material shows it. */
export interface InductionState {
  /** In its order. */
  readonly contents: readonly string[]
  readonly units: readonly UnitFinished[]
  readonly address: string
  readonly mayChange: boolean
}

const sentSchema = z.strictObject({
  contents: z.array(z.uuid()).max(mostItems),
  seen: z.array(z.uuid()).max(mostItems),
})

async function readable(req: PayloadRequest): Promise<Fields> {
  const id = req.routeParams?.id
  const record = req.user && isUuid(id) ? await asRequester(req).record('materials', id) : null
  if (record === null || record.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  return record
}

async function stateOf(req: PayloadRequest, record: Fields): Promise<InductionState> {
  const database = queriesIn(req)
  const id = String(record.id)
  return {
    contents: await contentsOf(database, id),
    units: await finishedByUnit(database, id),
    address: `${env().PORTAL_URL}/perehdytys/${inductionToken(req.payload, id)}`,
    mayChange: mayChangeIn(req, record.region),
  }
}

/** `GET /api/materials/:id/induction`: what is in a package, how many have gone through it by unit, and its link. */
const read: PayloadHandler = async (req) =>
  Response.json(await stateOf(req, await readable(req)), { headers: { 'Cache-Control': 'no-store' } })

/** `POST /api/materials/:id/induction` with `{ contents, seen }`: gives it its materials, unless somebody else has meanwhile. */
const write: PayloadHandler = async (req) => {
  const { data } = sentSchema.safeParse(req.data ?? {})
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  return inOneTransaction(req, async () => {
    const record = await readable(req)
    if (!mayChangeIn(req, record.region)) throw new Refusal(say(req, 'problems.notFound'), 403)
    const [id, region] = [String(record.id), String(idOf(record.region))]
    const database = queriesIn(req)
    await database.query('SELECT id FROM materials WHERE id = $1::uuid FOR NO KEY UPDATE', [id])
    const now = await contentsOf(database, id)
    if (now.join(' ') !== data.seen.join(' ')) throw new Refusal(say(req, 'induction.changedMeanwhile'), 409)
    const own = await asRequester(req).records('materials', { id: { in: [...data.contents] } })
    const known = own.filter((each) => idOf(each.region) === region && !each.deletedAt && each.id !== id)
    if (new Set(data.contents).size !== known.length || data.contents.length !== known.length) {
      throw new Refusal(say(req, 'induction.notOfRegion'), 400)
    }
    await keepContents(database, { id, region }, data.contents)
    return Response.json(await stateOf(req, record), { status: 201 })
  })
}

/** What an induction package holds, and who has gone through it. */
export const inductionEndpoints: readonly Endpoint[] = [
  { path: '/:id/induction', method: 'get', handler: read },
  { path: '/:id/induction', method: 'post', handler: write },
]
