import type { CollectionSlug, Endpoint } from 'payload'
import { Refusal } from '../access/refusal'
import { isUuid } from '../requests/kinds'
import { say } from '../text'
import { changesSince } from './changes'
import type { History } from './history'

/** How many versions of a record are kept. */
export const versionsKept = 50

/** `GET /api/<slug>/:id/history`: what a record has said, the latest first, with who wrote it. */
export function historyEndpoint(slug: CollectionSlug): Endpoint {
  return {
    path: '/:id/history',
    method: 'get',
    handler: async (req) => {
      const id = req.routeParams?.id
      if (!req.user || !isUuid(id)) throw new Refusal(say(req, 'problems.notFound'), 403)
      const { docs } = await req.payload.findVersions({
        collection: slug,
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        limit: versionsKept,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const changes = docs.length === 0 ? [] : await changesSince(req, { slug, id }, '', [], versionsKept)
      const authors = new Map(changes.map(({ at, who }) => [at, who]))
      const history: History = docs.map(({ id: version, version: record }) => {
        const at = String((record as { updatedAt?: unknown }).updatedAt)
        return { id: String(version), at, who: authors.get(at) ?? null, record: { ...record } }
      })
      return Response.json(history)
    },
  }
}
