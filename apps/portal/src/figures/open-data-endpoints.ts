import { can, type FigureAudienceId, type RegionCode, regionCodes } from '@kotipesa/domain'
import { indicatorIds, nationalCode, openResults, parseFactsJson } from '@kotipesa/indicators'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, programThat } from '../access/actor'
import { Refusal } from '../access/refusal'
import { factsOf } from '../facts/facts-of'
import { say } from '../text'
import { audiences } from './kept'
import { isOpenDataOn, keepRelease, releaseContent, releases, switchOpenData } from './open-data'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const switchSchema = z.strictObject({ isOn: z.boolean() })
const releaseSchema = z.strictObject({ changes: z.string().trim().min(1).max(2000) })

/** What was left out of a release: it stays out of the next as long as it serves. */
const leftOutSchema = z.object({
  leftOut: z.array(
    z.object({
      indicator: z.enum(indicatorIds),
      region: z.enum([...regionCodes, nationalCode]),
      period: z.string(),
    }),
  ),
})

function refuse(req: PayloadRequest): never {
  throw new Refusal(say(req, 'problems.notFound'), 403)
}

/** The KPI app alone serves open data, with its key. */
function forProgram(req: PayloadRequest): void {
  if (programThat('readsOpenData', req.user) === null) refuse(req)
}

/** Who says what stands beside the figures everywhere says also whether they are open. */
function forCoordinator(req: PayloadRequest): void {
  if (!can(actorOf(req.user), 'update', { kind: 'notice', region: null })) refuse(req)
}

function bodyOf<Content>(req: PayloadRequest, schema: z.ZodType<Content>): Content {
  const parsed = schema.safeParse(req.data ?? {})
  if (!parsed.success) throw new Refusal(say(req, 'figures.notUnderstood'), 400)
  return parsed.data
}

function publishingIn(told: ReadonlyMap<RegionCode, FigureAudienceId>): readonly RegionCode[] {
  return [...told].flatMap(([region, audience]) => (audience === 'everybody' ? [region] : []))
}

/** `GET /api/regions/open-data/state`: whether it is on, the regions that publish, and the releases. */
const state: PayloadHandler = async (req) => {
  forProgram(req)
  const { pool } = req.payload.db
  const [isOn, told, all] = [await isOpenDataOn(pool), await audiences(pool), await releases(pool)]
  return Response.json({ isOn, publishing: publishingIn(told), releases: all }, noStore)
}

/** `GET /api/regions/open-data/releases/:number`: what a release holds, while open data is on. */
const content: PayloadHandler = async (req) => {
  forProgram(req)
  const { pool } = req.payload.db
  const number = Number(req.routeParams?.number)
  const isNumber = Number.isInteger(number) && number > 0 && number < 1_000_000
  const found = isNumber && (await isOpenDataOn(pool)) ? await releaseContent(pool, number) : null
  return found === null ? refuse(req) : Response.json(found, noStore)
}

/** `POST /api/regions/open-data/switch` with `{ isOn }`. */
const turn: PayloadHandler = async (req) => {
  forCoordinator(req)
  const { isOn } = bodyOf(req, switchSchema)
  await switchOpenData(req.payload.db.pool, isOn)
  return Response.json({ isOn }, { status: 201 })
}

/** `POST /api/regions/open-data/releases` with `{ changes }`: releases what may be published of the facts as they are now. */
const release: PayloadHandler = async (req) => {
  forCoordinator(req)
  const { changes } = bodyOf(req, releaseSchema)
  const { pool } = req.payload.db
  if (!(await isOpenDataOn(pool))) throw new Refusal(say(req, 'figures.notOpen'), 409)
  const [last] = await releases(pool)
  const before = last === undefined ? [] : leftOutSchema.parse(await releaseContent(pool, last.number)).leftOut
  const { body, etag } = await factsOf(pool, regionCodes, new Date())
  const facts = parseFactsJson(body)
  const open = openResults(facts, { publishing: publishingIn(await audiences(pool)), before })
  const content = { generatedAt: facts.generatedAt, notice: facts.notice, ...open }
  // The tag of the facts changes with what they hold; a few of its letters tell releases apart.
  const number = await keepRelease(pool, { revision: etag.slice(1, 9), changes, content })
  return Response.json({ number }, { status: 201 })
}

/** Open data: its switch, the regions that publish, and its releases, which stay as they were made. */
export const openDataEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/open-data/state', method: 'get', handler: state },
  { path: '/open-data/releases/:number', method: 'get', handler: content },
  { path: '/open-data/switch', method: 'post', handler: turn },
  { path: '/open-data/releases', method: 'post', handler: release },
]
