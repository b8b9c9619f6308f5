import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: accounts become linked to the people they are of, where region and address are the same and nothing has
 * to be guessed; messages know whom they went to and why they did not arrive; and people choose which messages they get.
 * Those choices are no collection: of a link's secret only the hash is kept.
 */

const linkAccounts = `
  UPDATE "people" p SET "account_id" = u."id" FROM "users" u
    WHERE p."account_id" IS NULL AND p."deleted_at" IS NULL AND lower(p."email") = lower(u."email")
      AND EXISTS (SELECT FROM "users_regions" r WHERE r."_parent_id" = u."id" AND r."region_id" = p."region_id")
      AND NOT EXISTS (SELECT FROM "people" o
        WHERE o."region_id" = p."region_id" AND o."account_id" = u."id" AND o."deleted_at" IS NULL)`

const messages = `
  ALTER TABLE "messages" ADD COLUMN "person_id" uuid REFERENCES "people" ("id") ON DELETE SET NULL;
  ALTER TABLE "messages" ADD COLUMN "refusal" text
    CHECK ("refusal" IN ('unknown-address', 'mailbox-full', 'rejected', 'unreachable'));
  ALTER TABLE "messages" ADD CONSTRAINT "messages_refusal_of_refused" CHECK ("refusal" IS NULL OR "state" = 'refused');
  CREATE INDEX "messages_person_idx" ON "messages" ("person_id", "created_at");
  CREATE TABLE "message_choices" (
    "person_id" uuid PRIMARY KEY REFERENCES "people" ("id") ON DELETE CASCADE,
    "key_hash" text NOT NULL UNIQUE,
    "declined" text[] NOT NULL DEFAULT '{}' CHECK ("declined" <@ ARRAY['report-reminder', 'answer-reminder'])
  )`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [linkAccounts, messages]) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // Accounts stay linked: which ones were linked by hand is not known.
  await db.execute(sql`
    DROP TABLE "message_choices";
    ALTER TABLE "messages" DROP CONSTRAINT "messages_refusal_of_refused";
    ALTER TABLE "messages" DROP COLUMN "refusal";
    ALTER TABLE "messages" DROP COLUMN "person_id"`)
}
