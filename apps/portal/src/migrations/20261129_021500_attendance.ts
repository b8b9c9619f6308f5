import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: at which sessions those who registered were. It is no collection: it is noted one tap at a time, and
 * goes with the registration. A session's row is written anew with each change of its training, so nothing refers to it.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "registration_attendance" (
      "registration_id" uuid NOT NULL REFERENCES "registrations" ("id") ON DELETE CASCADE,
      "session_id" text NOT NULL CHECK (char_length("session_id") <= 100),
      PRIMARY KEY ("registration_id", "session_id")
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "registration_attendance"`)
}
