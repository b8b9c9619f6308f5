import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { asRequester } from '../access/gateway'

/** The records that match, as far as the asker may read them: none of a collection of which they may read nothing. */
export async function readRecords(
  req: PayloadRequest,
  slug: CollectionSlug,
  where: Where,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const access = await req.payload.collections[slug].config.access.read({ req })
  return access === false ? [] : asRequester(req).records(slug, where)
}
