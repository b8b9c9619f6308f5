import {
  buildVersionCollectionFields,
  QueryError,
  type CollectionBeforeOperationHook,
  type Config,
  type Plugin,
} from 'payload'
import { isPlain } from './plain'
import { readableFields } from './readable-fields'
import { sortProblems } from './where'

/** The paths by which a filter asks, wherever they stand in it. */
function pathsIn(where: unknown): readonly string[] {
  if (!isPlain(where)) return []
  return Object.entries(where).flatMap(([key, value]) =>
    (key === 'and' || key === 'or') && Array.isArray(value) ? value.flatMap(pathsIn) : [key],
  )
}

/**
 * The second line of the gate, for the lists that the portal's own pages ask for: filters and orders by fields of the
 * record itself that the asker may read, and by no others. An order by another record's field would tell what it holds.
 * A list with such a filter shows nothing, as Payload's lists do with an error of this name; one with such an order has
 * its usual one, for the order is kept with the person's preferences and would spoil every later list.
 */
const ownFieldsOnly: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess !== false) return
  const asked = args as { where?: unknown; sort?: unknown }
  if (!asked.where && !asked.sort) return
  const { slug, flattenedFields, versions } = collection
  // Payload does not tell a question about earlier versions from one about records; neither knows the other's fields.
  const ofVersions = versions ? buildVersionCollectionFields(req.payload.config, collection, true) : []
  const fields = await readableFields({ slug, flattenedFields: [...flattenedFields, ...ofVersions] }, req)
  const path = pathsIn(asked.where).find((each) => !fields.has(each.replace(/\.id$/, '')))
  if (path !== undefined) throw Object.assign(new QueryError([{ path }]), { name: 'QueryError' })
  if (asked.sort && sortProblems(asked.sort, fields).length > 0) asked.sort = undefined
}

/** Puts the rule before every operation of every collection. */
export const askOnlyForOwnFields: Plugin = (config: Config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), ownFieldsOnly] },
  })),
})
