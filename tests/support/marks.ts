import { processingRegister } from '../../packages/domain/dist/index.js'
import type { Client } from 'pg'

/** Text as no code and no other test says it. Lower case, since addresses are kept so. */
export const mark = 'merkki7391'

/** A column of the database that holds words of or about a person. */
export interface MarkedColumn {
  readonly table: string
  readonly column: string
}

/** Ids, hashes and codes: nothing that a person would read, and the portal could not work with a mark in them. */
const noWords =
  /^(?:id|.*_id|.*_hash|hash|digest|previous|salt|sealed|session|challenge|key|issuer|made_for|stands_in_for|list|of|term|answer|region|collection|record|act|way|request|owner|made_by)$/

/** Added to only: what comes into them is marked already. */
const onlyAddedTo = ['audit_log', 'audit_values', 'record_changes', 'account_invitations']

/** What an operator gives and keeps outside the tables, or no table has. */
const notStored = ['users.currentPassword']

interface Column extends MarkedColumn {
  readonly type: string
}

function snake(name: string): string {
  return name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Where a field may stand: in the table of its collection or of a repeated part of it. */
function placesOf(table: string, path: string): readonly MarkedColumn[] {
  const parts = path.split('.').map(snake)
  return parts.map((_, index) => ({
    table: [table, ...parts.slice(0, index)].join('_'),
    column: parts.slice(index).join('_'),
  }))
}

function columnsOfField(columns: readonly Column[], table: string, path: string): readonly Column[] {
  const places = placesOf(table, path)
  const found = columns.filter((each) =>
    places.some(({ table: of, column }) => each.table === of && [column, `${column}_id`].includes(each.column)),
  )
  if (found.length > 0 || notStored.includes(`${table}.${path}`)) return found
  // Several choices or repeated parts have a table of their own, relations to several the table of relations.
  const own = [table, ...path.split('.').map(snake)].join('_')
  const has = columns.some((each) => each.table === own || each.table === `${table}_rels`)
  if (!has) throw new Error(`${table}.${path} of the record of processing is no column and no table`)
  return []
}

/** Every column with words that the record of processing names: a field that is added there enters by itself. */
export async function personalColumns(database: Client): Promise<readonly Column[]> {
  const { rows } = await database.query<Column>(
    `SELECT table_name AS table, column_name AS column, data_type AS type
      FROM information_schema.columns WHERE table_schema = 'public'`,
  )
  const named = processingRegister
    .flatMap(({ places }) => places)
    .flatMap(({ where, fields }) =>
      fields.length === 0
        ? rows.filter(({ table }) => table === where)
        : fields.flatMap((path) => columnsOfField(rows, snake(where), path)),
    )
  return named.filter(
    ({ table, column, type }) =>
      /^(?:character varying|text|jsonb)$/.test(type) && !noWords.test(column) && !onlyAddedTo.includes(table),
  )
}

/** A mark that says where it stands, as SQL. */
function markFor({ table, column, type }: Column): string {
  const text = `'${mark}-${table}-${column}-' || row_number`
  if (type === 'jsonb') return `to_jsonb(${text})`
  return /email|recipient/.test(column) ? `${text} || '@example.org'` : text
}

/** Writes a mark of its own into each row of a column; gives how many there were. */
export async function plant(database: Client, { table, column, type }: Column): Promise<number> {
  const { rowCount } = await database.query(
    `WITH numbered AS (SELECT ctid AS place, row_number() OVER () FROM "${table}")
      UPDATE "${table}" SET "${column}" = ${markFor({ table, column, type })} FROM numbered WHERE "${table}".ctid = place`,
  )
  return rowCount ?? 0
}

/** The marks in a text, with what stands around the first of them. */
export function marksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(new RegExp(`${mark}[\\w@.-]*`, 'gi'))].map(([found]) => found))]
}
