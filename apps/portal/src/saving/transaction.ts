import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Statement = ReturnType<typeof sql>

interface Executor {
  execute(statement: Statement): Promise<{ rows: Record<string, unknown>[] }>
}

/** Runs a statement inside the transaction of a request, so that it is stored with the record or not at all. */
export async function execute(req: PayloadRequest, statement: Statement): Promise<Record<string, unknown>[]> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[String(id)]
  const database = (session?.db ?? req.payload.db.drizzle) as unknown as Executor
  return (await database.execute(statement)).rows
}

/** The table of a collection or global. */
export function tableOf(slug: string): Statement {
  return sql`${sql.identifier(slug.replaceAll('-', '_'))}`
}

interface Rows {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** The transaction of a request in the shape of a connection: `$1` … stand for the values, of which a list is one. */
export function queriesIn(req: PayloadRequest): Rows {
  return {
    query: async (text, values = []) => {
      const parts = text.split(/\$(\d+)/)
      const chunks = parts.map((part, index) =>
        index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
      )
      return { rows: await execute(req, sql.join(chunks)) }
    },
  }
}
