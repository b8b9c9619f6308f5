import { APIError, type CollectionBeforeOperationHook, type Config, type Plugin } from 'payload'
import { isPlain } from './plain'
import { say } from '../text'
import type { Problem } from './problem'
import { readableFields, type ReadableFields } from './readable-fields'
import { sortProblems } from './where'

/** The paths by which a filter asks, wherever they stand in it. */
function pathsIn(where: unknown): readonly string[] {
  if (!isPlain(where)) return []
  return Object.entries(where).flatMap(([key, value]) =>
    (key === 'and' || key === 'or') && Array.isArray(value) ? value.flatMap(pathsIn) : [key],
  )
}

function problemOf(args: { where?: unknown; sort?: unknown }, fields: ReadableFields): Problem | undefined {
  const [sort] = args.sort ? sortProblems(args.sort, fields) : []
  const path = pathsIn(args.where).find((each) => !fields.has(each.replace(/\.id$/, '')))
  const values = { fields: [...fields.keys()].join(', ') }
  return sort ?? (path === undefined ? undefined : { at: `where[${path}]`, expected: 'expected.field', values })
}

/**
 * The second line of the gate, for the lists that the portal's own pages ask for: filters and orders by fields of the
 * record itself that the asker may read, and by no others. An order by another record's field would tell what it holds.
 */
const ownFieldsOnly: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess !== false) return
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  if (!where && !sort) return
  const problem = problemOf({ where, sort }, await readableFields(collection, req))
  if (!problem) return
  const expected = say(req, problem.expected, problem.values)
  throw new APIError(say(req, 'requests.notUnderstood', { at: problem.at, expected }), 400, undefined, true)
}

/** Puts the rule before every operation of every collection. */
export const askOnlyForOwnFields: Plugin = (config: Config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), ownFieldsOnly] },
  })),
})
