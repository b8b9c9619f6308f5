import { can, figureAudienceIds, helsinkiDay, isRegionCode, type Action, type RegionCode } from '@kotipesa/domain'
import { indicatorIds } from '@kotipesa/indicators'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { isUuid } from '../requests/kinds'
import { say } from '../text'
import { figurePeriodSchema } from './given-result'
import { audiences, figureNotes, givenFigures, givenFiguresOf, keepAudience, keepGiven, keepNote } from './kept'
import { hasBegun, presentFigures } from './present-figures'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const givenSchema = z.strictObject({
  period: figurePeriodSchema,
  recipient: z.string().trim().min(1).max(200),
  note: z.string().trim().max(2000).default(''),
  /** The mark of the facts that were looked at. */
  revision: z.string().min(1).max(100),
})

const noteSchema = z.strictObject({
  indicator: z.enum(indicatorIds),
  period: figurePeriodSchema,
  text: z.string().trim().max(2000),
})

const sharingSchema = z.strictObject({ audience: z.enum(figureAudienceIds) })

/** The region in the address, if the requester may do this with its figures. */
function regionOf(req: PayloadRequest, action: Action): RegionCode {
  const region = String(req.routeParams?.id)
  if (!isRegionCode(region) || !can(actorOf(req.user), action, { kind: 'figures', region })) {
    throw new Refusal(say(req, 'problems.notFound'), 403)
  }
  return region
}

function bodyOf<Content>(req: PayloadRequest, schema: z.ZodType<Content>): Content {
  const parsed = schema.safeParse(req.data ?? {})
  if (!parsed.success) throw new Refusal(say(req, 'figures.notUnderstood'), 400)
  return parsed.data
}

/** `GET /api/regions/:id/given-figures`: what the region has given out, the newest first. */
const listGiven: PayloadHandler = async (req) => {
  const region = regionOf(req, 'read')
  return Response.json({ given: await givenFigures(req.payload.db.pool, region) }, noStore)
}

/** `GET /api/regions/:id/given-figures/:given`: one of them with its results. */
const readGiven: PayloadHandler = async (req) => {
  const region = regionOf(req, 'read')
  const id = req.routeParams?.given
  const found = isUuid(id) ? await givenFiguresOf(req.payload.db.pool, region, id) : null
  if (found === null) throw new Refusal(say(req, 'problems.notFound'), 403)
  return Response.json(found, noStore)
}

/**
 * `POST /api/regions/:id/given-figures`: keeps the figures of a period as given out today. The portal computes them: whoever
 * asks says only which state of the facts was looked at, and is refused when they have changed since.
 */
const giveOut: PayloadHandler = async (req) => {
  const region = regionOf(req, 'create')
  const { note, revision, ...given } = bodyOf(req, givenSchema)
  const now = new Date()
  if (!hasBegun(given.period, now)) throw new Refusal(say(req, 'figures.notUnderstood'), 400)
  const present = await presentFigures(req.payload.db.pool, region, given.period, now)
  if (present.revision !== revision) throw new Refusal(say(req, 'figures.changedSince'), 409)
  const kept = { ...given, ...present, note: note === '' ? null : note, givenOn: helsinkiDay(now) }
  const id = await keepGiven(req.payload.db.pool, region, kept)
  return Response.json({ id }, { status: 201 })
}

/** `GET /api/regions/:id/figure-notes`: the notes that stand under the region's figures. */
const listNotes: PayloadHandler = async (req) => {
  const region = regionOf(req, 'read')
  return Response.json({ notes: await figureNotes(req.payload.db.pool, region) }, noStore)
}

/** `POST /api/regions/:id/figure-notes` with `{ indicator, period, text }`: nothing takes the note away. */
const note: PayloadHandler = async (req) => {
  const region = regionOf(req, 'create')
  await keepNote(req.payload.db.pool, region, bodyOf(req, noteSchema))
  return Response.json({ noted: true }, { status: 201 })
}

/** `GET /api/regions/:id/figure-sharing`: for whom the region's figures are. */
const readSharing: PayloadHandler = async (req) => {
  const region = regionOf(req, 'read')
  return Response.json({ audience: (await audiences(req.payload.db.pool)).get(region) ?? 'own-people' }, noStore)
}

/** `POST /api/regions/:id/figure-sharing` with `{ audience }`. */
const share: PayloadHandler = async (req) => {
  const region = regionOf(req, 'update')
  const { audience } = bodyOf(req, sharingSchema)
  await keepAudience(req.payload.db.pool, region, audience)
  return Response.json({ audience }, { status: 201 })
}

/** What a region does with its figures, for the KPI app: giving them out, noting, and saying for whom they are. */
export const figureEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  { path: '/:id/given-figures', method: 'get', handler: listGiven },
  { path: '/:id/given-figures/:given', method: 'get', handler: readGiven },
  { path: '/:id/given-figures', method: 'post', handler: giveOut },
  { path: '/:id/figure-notes', method: 'get', handler: listNotes },
  { path: '/:id/figure-notes', method: 'post', handler: note },
  { path: '/:id/figure-sharing', method: 'get', handler: readSharing },
  { path: '/:id/figure-sharing', method: 'post', handler: share },
]
