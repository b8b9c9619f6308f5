import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the links by which the first administrator makes their account. Not a collection: nobody reads them,
 * and of a link's secret only the hash is kept.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "first_administrator_links" (
      "token_hash" text PRIMARY KEY,
      "expires_at" timestamptz NOT NULL,
      "used_at" timestamptz
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "first_administrator_links"`)
}
