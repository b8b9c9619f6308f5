import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: who changed which fields of a record when, the answers to requests that may come twice, and versions
 * that only rise.
 */

const tables = [
  'teams',
  'team_reports',
  'staff_counts',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'element_statuses',
  'agreements',
  'commitments',
  'targets',
  'regions',
  'users',
  'notice',
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "record_changes" (
      "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      "collection" varchar NOT NULL,
      "record" varchar NOT NULL,
      "changed_at" timestamp(3) with time zone NOT NULL,
      "changed_by" uuid REFERENCES "users" ("id") ON DELETE SET NULL,
      "fields" jsonb NOT NULL
    );
    CREATE INDEX "record_changes_record_idx" ON "record_changes" ("collection", "record", "changed_at");
    CREATE INDEX "record_changes_changed_at_idx" ON "record_changes" ("changed_at");
    CREATE INDEX "record_changes_changed_by_idx" ON "record_changes" ("changed_by");
    CREATE TABLE "request_keys" (
      "owner" varchar NOT NULL,
      "key" varchar NOT NULL,
      "body" varchar NOT NULL,
      "answer" jsonb,
      "created_at" timestamp(3) with time zone NOT NULL DEFAULT now(),
      PRIMARY KEY ("owner", "key")
    );
    CREATE INDEX "request_keys_created_at_idx" ON "request_keys" ("created_at");
    CREATE FUNCTION "later_version"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW."updated_at" := OLD."updated_at" + interval '1 millisecond';
      RETURN NEW;
    END $$`)
  // Two saves within a millisecond, or a clock that was set back, would give two versions the same name.
  for (const table of tables) {
    await db.execute(
      sql.raw(`CREATE TRIGGER "later_version" BEFORE UPDATE OF "updated_at" ON "${table}" FOR EACH ROW
        WHEN (NEW."updated_at" <= OLD."updated_at") EXECUTE FUNCTION "later_version"()`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION "later_version" CASCADE;
    DROP TABLE "request_keys";
    DROP TABLE "record_changes"`)
}
