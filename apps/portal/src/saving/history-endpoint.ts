import type { CollectionSlug, Endpoint } from 'payload'
import { asRequester } from '../access/gateway'
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
      const versions = await asRequester(req).versions(slug, id, versionsKept)
      const changes = versions.length === 0 ? [] : await changesSince(req, { slug, id }, '', [], versionsKept)
      const authors = new Map(changes.map(({ at, who }) => [at, who]))
      const history: History = versions.map(({ id: version, record }) => {
        const at = String(record.updatedAt)
        return { id: version, at, who: authors.get(at) ?? null, record }
      })
      return Response.json(history)
    },
  }
}
