import { parseJson } from '@kotipesa/indicators'
import type { PayloadRequest } from 'payload'
import type { Problem } from './problem'
import { queryOf } from './query-text'
import { namesIds } from './where'

function whereOf(req: PayloadRequest): unknown {
  const { where } = queryOf(req.search ?? '')
  return typeof where === 'string' && where !== '' ? parseJson(where) : where
}

/**
 * Whether a person sends this from the portal's own list: it has shown them how many records they chose. No other site
 * and no program that signs in by itself sends these headers.
 */
function isFromList(req: PayloadRequest, slug: string): boolean {
  const referer = URL.parse(req.headers.get('Referer') ?? '')
  return (
    !req.headers.has('Authorization') &&
    req.headers.get('Sec-Fetch-Site') === 'same-origin' &&
    referer !== null &&
    referer.origin === req.payload.config.serverURL &&
    [`/admin/collections/${slug}`, `/admin/collections/${slug}/trash`].includes(referer.pathname)
  )
}

/** A program that changes or deletes many records at once says which ones, by their ids. */
export function bulkProblems(req: PayloadRequest, slug: string): readonly Problem[] {
  const where = whereOf(req)
  if (namesIds(where)) return []
  return where !== undefined && isFromList(req, slug) ? [] : [{ at: 'where', expected: 'expected.ids' }]
}
