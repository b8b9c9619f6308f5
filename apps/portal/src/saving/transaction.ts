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
