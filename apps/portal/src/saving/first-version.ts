import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Keeps what a record said before its first change: records that came from a file, or before versions were kept, have no
 * version of that yet.
 */
export const keepFirstVersion: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update') return data
  const { id, createdAt, updatedAt } = originalDoc as { id: string; createdAt: string; updatedAt: string }
  const { db } = req.payload
  const known = await db.countVersions({ collection: collection.slug, where: { parent: { equals: id } }, req })
  if (known.totalDocs > 0) return data
  const record = await db.findOne({ collection: collection.slug, where: { id: { equals: id } }, req })
  if (record === null) return data
  await db.createVersion({
    collectionSlug: collection.slug,
    parent: id,
    versionData: record,
    autosave: false,
    createdAt,
    updatedAt,
    req,
  })
  return data
}
