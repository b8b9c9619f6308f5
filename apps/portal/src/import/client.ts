import type { RefusedRow, RuleColumns } from './refused-rows'

export type Row = Readonly<Record<string, unknown>>

interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  release(): void
}

/** The part of a connection pool that importing needs. */
interface Pool {
  connect(): Promise<Connection>
}

/** Puts rows into tables inside one transaction. */
export interface ImportClient {
  /**
   * Inserts rows; what is already there (by id, or by what must be unique) stays as it is.
   *
   * @param rows all with the same columns, named as in the table; the table's own types read them
   * @returns the ids of the rows that were new
   */
  insert(table: string, rows: readonly Row[]): Promise<readonly string[]>
  /**
   * Looks which of the rows the database refuses one by one. Nothing of them is stored.
   *
   * @returns the first twenty
   */
  refused(table: string, rows: readonly Row[]): Promise<readonly RefusedRow[]>
  /** The columns that a rule of a table is about; none when it is no rule of columns. */
  columnsOf: RuleColumns
  /** Those of the ids that no record of the table has. */
  absent(table: string, ids: readonly string[]): Promise<readonly string[]>
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

const mostRefused = 20

async function insertInto(connection: Connection, table: string, rows: readonly Row[]): Promise<readonly string[]> {
  const columns = Object.keys(rows[0] ?? {})
    .map(quoted)
    .join(', ')
  const { rows: inserted } = await connection.query(
    `INSERT INTO ${quoted(table)} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)
      ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(rows)],
  )
  return inserted.map(({ id }) => String(id))
}

function clientOf(connection: Connection): ImportClient {
  return {
    async insert(table, rows) {
      if (rows.length === 0) return []
      // After a refusal the transaction goes on from here, so that the rows can be told apart.
      await connection.query('SAVEPOINT rows')
      const ids = await insertInto(connection, table, rows).catch(async (error: unknown) => {
        await connection.query('ROLLBACK TO rows')
        throw error
      })
      await connection.query('RELEASE rows')
      return ids
    },
    async refused(table, rows) {
      const found: RefusedRow[] = []
      for (const [index, row] of rows.entries()) {
        await connection.query('SAVEPOINT one')
        try {
          await insertInto(connection, table, [row])
          await connection.query('SET CONSTRAINTS ALL IMMEDIATE')
        } catch (error) {
          found.push({ index, row, error })
        }
        await connection.query('ROLLBACK TO one')
        if (found.length === mostRefused) break
      }
      return found
    },
    async columnsOf(table, constraint) {
      const { rows } = await connection.query(
        `SELECT attname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
          WHERE conrelid = to_regclass($1) AND conname = $2 ORDER BY attnum`,
        [quoted(table), constraint],
      )
      return rows.map(({ attname }) => String(attname))
    },
    async absent(table, ids) {
      const { rows } = await connection.query(`SELECT id FROM ${quoted(table)} WHERE id = ANY($1::uuid[])`, [ids])
      const present = new Set(rows.map(({ id }) => String(id)))
      return ids.filter((id) => !present.has(id))
    },
  }
}

/** Runs the work in one transaction: all of it is stored, or nothing. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: ImportClient) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect()
  try {
    await connection.query('BEGIN')
    const result = await work(clientOf(connection))
    await connection.query('COMMIT')
    return result
  } catch (error) {
    await connection.query('ROLLBACK')
    throw error
  } finally {
    connection.release()
  }
}
