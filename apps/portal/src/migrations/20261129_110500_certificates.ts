import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: which certificates were given, so that each proves itself at its address. They are no collection: of
 * the secret in the address only the hash is kept. While there is a registration the certificate says what it says; when
 * the registration has become a count, what was certified stays, with a hash of the name that only the certificate's own
 * address lets anybody compare.
 */

const table = `
  CREATE TABLE "certificates" (
    "key_hash" text PRIMARY KEY CHECK ("key_hash" ~ '^[0-9a-f]{64}$'),
    "registration_id" uuid UNIQUE REFERENCES "registrations" ("id") ON DELETE CASCADE,
    "region" varchar REFERENCES "regions" ("id"),
    "of" text CHECK ("of" IN ('training', 'event')),
    "term" text CHECK (char_length("term") <= 100),
    "name" text CHECK (char_length("name") <= 200),
    "name_hash" text CHECK ("name_hash" ~ '^[0-9a-f]{64}$'),
    "first_day" date,
    "last_day" date,
    "sessions" integer,
    "of_sessions" integer,
    "hours" numeric CHECK ("hours" BETWEEN 0 AND 1000000),
    "of_hours" numeric CHECK ("of_hours" BETWEEN 0 AND 1000000),
    CONSTRAINT "certificates_days_in_order" CHECK ("first_day" <= "last_day"),
    CONSTRAINT "certificates_sessions_of_all" CHECK ("sessions" BETWEEN 1 AND "of_sessions"),
    CONSTRAINT "certificates_hours_of_all" CHECK ("hours" > 0 AND "hours" <= "of_hours"),
    CONSTRAINT "certificates_whole_without_registration" CHECK (
      num_nonnulls("region", "of", "term", "name_hash", "first_day", "last_day", "sessions", "of_sessions", "hours",
        "of_hours") = CASE WHEN "registration_id" IS NULL THEN 10 ELSE 0 END
      AND ("registration_id" IS NULL OR "name" IS NULL))
  );
  CREATE INDEX "certificates_region_idx" ON "certificates" ("region")`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(table))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "certificates"`)
}
