import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: since when somebody stands in line for a place, whoever writes. Whoever comes back, from having
 * cancelled, from the trash or from a place to the waiting list, stands at the end.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "registrations" ADD COLUMN "queued_at" timestamptz NOT NULL DEFAULT clock_timestamp();
    UPDATE "registrations" SET "queued_at" = "created_at";
    CREATE FUNCTION "queued_anew"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW."queued_at" := clock_timestamp();
      RETURN NEW;
    END $$;
    CREATE TRIGGER "queued_anew" BEFORE UPDATE ON "registrations" FOR EACH ROW
      WHEN (NEW."deleted_at" IS NULL AND NEW."state" <> 'cancelled' AND (
        OLD."deleted_at" IS NOT NULL OR OLD."state" = 'cancelled' OR (OLD."state" = 'registered' AND NEW."state" = 'waiting')
      ))
      EXECUTE FUNCTION "queued_anew"()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION "queued_anew" CASCADE;
    ALTER TABLE "registrations" DROP COLUMN "queued_at"`)
}
