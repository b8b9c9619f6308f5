import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainings" ADD COLUMN "starts_on" timestamp(3) with time zone;
  CREATE INDEX "trainings_starts_on_idx" ON "trainings" USING btree ("starts_on");`)
  // Written by hand: the trainings that are there already get their first day.
  await db.execute(sql`
   UPDATE "trainings" SET "starts_on" = (
     SELECT min("date") FROM "trainings_sessions" WHERE "_parent_id" = "trainings"."id"
   );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "trainings_starts_on_idx";
  ALTER TABLE "trainings" DROP COLUMN "starts_on";`)
}
