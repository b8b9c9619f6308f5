import {
  can,
  municipalityChanges,
  municipalityKeyIn,
  MunicipalityKeyError,
  possibleSuccessors,
  type MunicipalityKey,
  type RegionCode,
} from '@kotipesa/domain'
import { JsonError, parseJson } from '@kotipesa/indicators'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { day, isLive } from '../facts/sql'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { readFounded } from './accepted'
import { keepKey, lastKey } from './stored'
import type { KeyProblem, ToldKey } from './told'

const tableSchema = z.array(z.array(z.union([z.string().max(200), z.number(), z.null()])).max(40)).max(1000)

const sentSchema = z.strictObject({
  /** The rows of the file as JSON: a list of a body is never as long as a key is. */
  table: z.string().max(500_000),
  /** Into which municipality each that ceases merges; asked for when it is taken in. */
  successors: z.record(z.string().regex(/^\d{3}$/), z.string().regex(/^\d{3}$/)).default({}),
  confirm: z.boolean().default(false),
})

/** Where in the file a problem is, such as `[2].hva_code`, or a column that is missing. */
function placeOf(path: string): KeyProblem {
  const [, line, column] = /^\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  if (line !== undefined && column !== undefined) return { line: Number(line), column }
  return { line: null, column: /^\w+$/.test(path) && path !== 'municipalities' ? path : null }
}

function tableOf(text: string): z.infer<typeof tableSchema> | null {
  try {
    return tableSchema.safeParse(parseJson(text)).data ?? null
  } catch (error) {
    if (error instanceof JsonError) return null
    throw error
  }
}

function keyOrProblems(table: z.infer<typeof tableSchema>): MunicipalityKey | readonly KeyProblem[] {
  try {
    return municipalityKeyIn(table)
  } catch (error) {
    if (!(error instanceof MunicipalityKeyError)) throw error
    const places = error.problems.map(({ path }) => placeOf(path))
    return places.filter((each, at) => places.findIndex((one) => JSON.stringify(one) === JSON.stringify(each)) === at)
  }
}

async function teamsIn(req: PayloadRequest, codes: readonly string[], on: string) {
  if (codes.length === 0) return []
  const { rows } = await queriesIn(req).query(
    `SELECT t.id::text, t.name, t.region_id AS region, t.municipality FROM teams t
      WHERE ${isLive('t')} AND t.municipality = ANY($1::text[])
        AND (t.valid_until IS NULL OR ${day('t.valid_until')} > $2) ORDER BY t.region_id, t.name, t.id`,
    [codes, on],
  )
  return rows as unknown as readonly { id: string; name: string; region: RegionCode; municipality: string }[]
}

async function told(req: PayloadRequest, before: MunicipalityKey, after: MunicipalityKey): Promise<ToldKey> {
  const changes = municipalityChanges(before, after)
  const codes = changes.ceased.map(({ code }) => code)
  const teams = await teamsIn(req, codes, `${after.year}-01-01`)
  return {
    ...changes,
    year: after.year,
    last: before.year,
    count: after.municipalities.length,
    problems: [],
    ceased: changes.ceased.map((each) => ({
      ...each,
      teams: teams
        .filter(({ municipality }) => municipality === each.code)
        .map(({ id, name, region }) => ({ id, name, region })),
      possible: possibleSuccessors(each, before, after).map(({ code, name }) => ({ code, name })),
    })),
    isKept: false,
  }
}

/**
 * `POST /api/regions/municipality-key` with `{ table, successors, confirm }`: what the key of the coming year would change,
 * with every problem by line and column; with `confirm` it is taken in, all of it or nothing.
 */
const handler: PayloadHandler = async (req) => {
  if (!can(actorOf(req.user), 'update', { kind: 'region', region: null })) {
    throw new Refusal(say(req, 'problems.notFound'), 403)
  }
  const { data } = sentSchema.safeParse(req.data ?? {})
  const table = data === undefined ? null : tableOf(data.table)
  if (data === undefined || table === null) throw new Refusal(say(req, 'municipalityKeys.notAKey'), 400)
  return inOneTransaction(req, async () => {
    const database = queriesIn(req)
    const before = await lastKey(database)
    const key = keyOrProblems(table)
    if (!('year' in key)) {
      const nothing = { ceased: [], founded: [], moved: [], renamed: [], isKept: false }
      const outcome: ToldKey = { year: 0, last: before.year, count: 0, problems: key, ...nothing }
      return Response.json(outcome, { status: data.confirm ? 400 : 200 })
    }
    if (key.year !== before.year + 1) {
      throw new Refusal(say(req, 'municipalityKeys.otherYear', { year: before.year + 1, got: key.year }), 422)
    }
    const outcome = await told(req, before, key)
    if (!data.confirm) return Response.json(outcome)
    const missing = outcome.ceased.filter(
      ({ code }) => !key.municipalities.some((each) => each.code === data.successors[code]),
    )
    if (missing.length > 0) throw new Refusal(say(req, 'municipalityKeys.successorMissing'), 422)
    const successors = Object.fromEntries(outcome.ceased.map(({ code }) => [code, data.successors[code] ?? '']))
    const isKept = await keepKey(database, key, successors)
    if (!isKept) throw new Refusal(say(req, 'municipalityKeys.alreadyThere'), 409)
    await readFounded(database)
    return Response.json({ ...outcome, isKept: true }, { status: 201 })
  })
}

/** `GET /api/regions/municipalities`: those of keys taken in that the domain does not have, with the first day of each. */
const founded: PayloadHandler = async (req) => {
  if (!req.user) throw new Refusal(say(req, 'problems.notFound'), 403)
  const docs = await readFounded(queriesIn(req))
  return Response.json({ docs }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Taking in the key from municipality to county of a coming year, and what came with those that were taken in. */
export const municipalityKeyEndpoints: Endpoint[] = [
  { path: '/municipality-key', method: 'post', handler },
  { path: '/municipalities', method: 'get', handler: founded },
]
