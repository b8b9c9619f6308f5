import type { SchemaHook } from './schema-hook'

/** Tables of Payload's own, whose relations may go with the record. */
const ownTables = /^payload_/

/** What records said earlier (`_memos_v`), with its lists. */
const versions = /^_.*_v(_|$)/

/**
 * Payload lets the database empty a relation when its target is deleted, which would change the facts of the past.
 * Here the database refuses the delete. Rows that belong to a record (`_parent_id`, `parent_id`) still go with it,
 * and so do its versions, which keep nothing else from being deleted.
 */
export const restrictDeletes: SchemaHook = ({ adapter, schema }) => {
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (ownTables.test(name)) continue
    if (versions.test(name)) {
      const record = table.columns.parent?.reference
      if (record) record.onDelete = 'cascade'
      continue
    }
    for (const column of Object.values(table.columns)) {
      if (column.reference?.onDelete === 'set null') column.reference.onDelete = 'restrict'
    }
    for (const key of Object.values(table.foreignKeys ?? {})) {
      const isOwnRow = key.columns.every((column) => column === 'parent' || column === '_parentID')
      if (!isOwnRow) key.onDelete = 'restrict'
    }
  }
  return schema
}
