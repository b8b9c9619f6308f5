import type { SchemaHook } from './schema-hook'

/**
 * Choices whose set grows without the portal's doing: municipalities merge every New Year, an indicator is added by
 * one file in another package, and a list with its collection. Their columns hold text, so that a new one needs no migration. The other choices are
 * database types of their own.
 */
export const openColumns: readonly (readonly [table: string, column: string])[] = [
  ['teams', 'municipality'],
  ['needs', 'municipality'],
  ['targets', 'indicator'],
  ['saved_views', 'list'],
  ['trainers_municipalities_served', 'value'],
]

/** Gives the columns of open sets the type text. */
export const openSets: SchemaHook = ({ adapter, schema }) => {
  for (const [table, column] of openColumns) {
    const columns = adapter.rawTables[table]?.columns
    const before = columns?.[column]
    if (!columns || !before) throw new Error(`the database has no column ${table}.${column}: correct the open sets`)
    columns[column] = { name: before.name, type: 'varchar', notNull: before.notNull }
  }
  return schema
}
