import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest, Where } from 'payload'
import { languageOf, say } from '../text'
import { asRequester, type Outcome, type Target } from './gateway'
import { Refusal } from './refusal'

function targetOf(req: PayloadRequest): Target {
  const id = req.routeParams?.id
  if (typeof id === 'string') return { id }
  const { where } = req.query
  if (typeof where !== 'object' || where === null) throw new Refusal(say(req, 'problems.noFilter'), 400)
  return { where: where as Where }
}

/** What is said of what was done, in the words of the admin's own buttons. */
function messageOf(req: PayloadRequest, slug: string, count: number, isErased: boolean): string {
  const { labels } = req.payload.collections[slug as CollectionSlug].config
  const label = (count === 1 ? labels.singular : labels.plural) as Record<string, string>
  const key = isErased ? 'general:deletedCountSuccessfully' : 'general:trashedCountSuccessfully'
  return req.t(key, { count, label: label[languageOf(req)] })
}

function answer(req: PayloadRequest, slug: string, outcome: Outcome, isErased: boolean): Response {
  const count = 'docs' in outcome ? outcome.docs.length : 1
  return Response.json({ ...outcome, message: messageOf(req, slug, count, isErased) })
}

const remove: PayloadHandler = async (req) => {
  const slug = String(req.routeParams?.collection) as CollectionSlug
  const isErased = req.query.trash === 'true'
  const requester = asRequester(req)
  const outcome = await (isErased ? requester.erase(slug, targetOf(req)) : requester.trash(slug, targetOf(req)))
  return answer(req, slug, outcome, isErased)
}

/**
 * Payload's DELETE removes for good. Here it moves to the trash, as the button in the admin does, and removes for good
 * only what already lies there (`?trash=true`, which is what the trash's own buttons send).
 */
export const trashEndpoints: Endpoint[] = [
  { path: '/', method: 'delete', handler: remove },
  { path: '/:id', method: 'delete', handler: remove },
]
