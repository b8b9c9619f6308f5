import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/* Written by hand: which reminders the owner of an account does not want by e-mail. Nobody else reads or writes it. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`CREATE TABLE "account_reminders" (
      "account_id" uuid PRIMARY KEY REFERENCES "users" ("id") ON DELETE CASCADE,
      "declined" text[] NOT NULL DEFAULT '{}' CHECK ("declined" <@ ARRAY['due-day', 'information-request'])
    )`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "account_reminders"`)
}
