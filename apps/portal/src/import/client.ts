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
  /** Those of the ids that no record of the table has. */
  absent(table: string, ids: readonly string[]): Promise<readonly string[]>
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function clientOf(connection: Connection): ImportClient {
  return {
    async insert(table, rows) {
      const [first] = rows
      if (!first) return []
      const columns = Object.keys(first).map(quoted).join(', ')
      const { rows: inserted } = await connection.query(
        `INSERT INTO ${quoted(table)} (${columns})
         SELECT ${columns} FROM jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)
         ON CONFLICT DO NOTHING RETURNING id`,
        [JSON.stringify(rows)],
      )
      return inserted.map(({ id }) => String(id))
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
