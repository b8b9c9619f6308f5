import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { idOf } from '../access/actor'
import { asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { note } from '../audit/note'
import { readableFields } from '../requests/readable-fields'
import { sortProblems, whereProblems } from '../requests/where'
import { say } from '../text'
import { listColumns } from './list-columns'
import type { ListedTable } from './listed'

/** Most records that a list gives at once. */
const mostRows = 20_000

const askedSchema = z.strictObject({
  columns: z.array(z.string().max(100)).min(1).max(100),
  where: z.unknown().default({}),
  sort: z.string().max(200).nullable().default(null),
  search: z.string().max(1000).default(''),
})

/** What the list on the page shows: its filter and words, and the regions that are chosen in the menu. */
async function whereOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { where, search, sort }: z.infer<typeof askedSchema>,
): Promise<Where> {
  const { baseFilter, baseListFilter } = collection.admin
  const own = await (baseFilter ?? baseListFilter)?.({ limit: mostRows, page: 1, req, sort: sort ?? '' })
  const all = [where as Where, own].filter((each): each is Where => Boolean(each) && Object.keys(each ?? {}).length > 0)
  return mergeListSearchAndWhere({ collectionConfig: collection, search, where: { and: all } })
}

/**
 * `POST /api/<collection>/list-table` with `{ columns, where, sort, search }`: what a list of the portal shows, all pages of
 * it, as the requester may read it, as a table that the browser makes a file of.
 */
export function listTableEndpoint(slug: string): Endpoint {
  const handler: PayloadHandler = async (req) => {
    const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config
    const { data: asked } = askedSchema.safeParse(req.data ?? {})
    if (!req.user) throw new Refusal(say(req, 'problems.notFound'), 403)
    if (collection === undefined || asked === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
    const { flattenedFields, defaultSort } = collection
    const readable = await readableFields({ slug, flattenedFields }, req)
    const wrong = [
      ...whereProblems(asked.where, readable),
      ...(asked.sort === null || asked.sort === '' ? [] : sortProblems(asked.sort, readable)),
    ]
    if (wrong.length > 0) throw new Refusal(say(req, 'problems.notFound'), 400)
    const sort = asked.sort || (typeof defaultSort === 'string' ? defaultSort : 'id')
    const records = await asRequester(req).records(collection.slug, await whereOf(req, collection, asked), {
      sort,
      limit: mostRows,
    })
    const columns = await listColumns(req, flattenedFields, asked.columns, records)
    const detail = { count: records.length, columns: asked.columns }
    for (const region of new Set(records.map((each) => idOf(each.region)))) {
      await note(req, { act: 'export', collection: collection.slug, region, detail })
    }
    const table: ListedTable = {
      columns: columns.map(({ heading, isDay }) => ({ heading, isDay })),
      rows: records.map((record) => columns.map(({ write }) => write(record))),
    }
    return Response.json(table, { headers: { 'Cache-Control': 'no-store' } })
  }
  return { path: '/list-table', method: 'post', handler }
}
