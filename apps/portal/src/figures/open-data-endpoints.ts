import { can } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, isServiceClient } from '../access/actor'
import { Refusal } from '../access/refusal'
import { say } from '../text'
import { audiences } from './kept'
import { isOpenDataOn, keepRelease, releaseContent, releases, switchOpenData } from './open-data'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const switchSchema = z.strictObject({ isOn: z.boolean() })
const releaseSchema = z.strictObject({
  revision: z.string().min(1).max(100),
  changes: z.string().trim().min(1).max(2000),
  content: z.record(z.string(), z.unknown()),
})

function refuse(req: PayloadRequest): never {
  throw new Refusal(say(req, 'problems.notFound'), 403)
}

/** The KPI app alone serves open data, with its key. */
function forProgram(req: PayloadRequest): void {
  if (!isServiceClient(req.user)) refuse(req)
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

/** `GET /api/regions/open-data/state`: whether it is on, the regions that publish, and the releases. */
const state: PayloadHandler = async (req) => {
  forProgram(req)
  const { pool } = req.payload.db
  const [isOn, told, all] = [await isOpenDataOn(pool), await audiences(pool), await releases(pool)]
  const publishing = [...told].flatMap(([region, audience]) => (audience === 'everybody' ? [region] : []))
  return Response.json({ isOn, publishing, releases: all }, noStore)
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

/** `POST /api/regions/open-data/releases`: keeps a release, while open data is on. */
const release: PayloadHandler = async (req) => {
  forCoordinator(req)
  const given = bodyOf(req, releaseSchema)
  const { pool } = req.payload.db
  if (!(await isOpenDataOn(pool))) throw new Refusal(say(req, 'figures.notOpen'), 409)
  return Response.json({ number: await keepRelease(pool, given) }, { status: 201 })
}

/** Open data: its switch, the regions that publish, and its releases, which stay as they were made. */
export const openDataEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/open-data/state', method: 'get', handler: state },
  { path: '/open-data/releases/:number', method: 'get', handler: content },
  { path: '/open-data/switch', method: 'post', handler: turn },
  { path: '/open-data/releases', method: 'post', handler: release },
]
