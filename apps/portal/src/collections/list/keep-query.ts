import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { queryOf, queryTextProblems } from '../../requests/query-text'
import { readableFields } from '../../requests/readable-fields'
import { sortProblems, whereProblems } from '../../requests/where'
import { say } from '../../text'
import { refuse } from '../chain/keep-chain'

/** Longest address of a list that is kept. */
export const longestQuery = 2000

/** What a list is asked by its address; on which page of it one stands is no part of a view. */
const parts: readonly string[] = ['where', 'sort', 'search', 'columns', 'limit', 'groupBy', 'queryByGroup']

/** Whether a list can be asked this by whoever keeps it: what it does not know, or they may not read, is refused. */
async function isAskable(req: PayloadRequest, list: unknown, query: string): Promise<boolean> {
  const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === list)?.config
  if (collection === undefined || queryTextProblems(query).length > 0) return false
  const asked = queryOf(query)
  if (Object.keys(asked).some((name) => !parts.includes(name))) return false
  const { slug, flattenedFields } = collection
  const readable = await readableFields({ slug, flattenedFields }, req)
  const { where = {}, sort } = asked
  return (
    whereProblems(where, readable).length === 0 &&
    (sort === undefined || sort === '' || sortProblems(sort, readable).length === 0)
  )
}

/** A view asks its list only what the list understands. */
export const keepQuery: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const view = { ...originalDoc, ...data } as Record<string, unknown>
  const query = typeof view.query === 'string' ? view.query.replace(/^\?/, '') : ''
  const isRight = query.length > longestQuery || (await isAskable(req, view.list, query))
  const problem = { path: 'query', called: 'savedViews.query', message: say(req, 'savedViews.notAQuery') } as const
  refuse(req, collection.slug, view.list && !isRight ? [problem] : [])
  return { ...data, query }
}
