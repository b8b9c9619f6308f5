import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { forgetsValues } from '../database/audit-forget'

/* Written by hand: what the audit log keeps of saved views goes with them, as of every collection. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(forgetsValues('saved_views')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TRIGGER "audit_forget" ON "saved_views"'))
}
