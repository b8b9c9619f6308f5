import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."meeting_rhythm" AS ENUM('weekly', 'every-second-week', 'less-often');
  ALTER TABLE "team_reports" ADD COLUMN "people" numeric;
  ALTER TABLE "team_reports" ADD COLUMN "trained_people" numeric;
  ALTER TABLE "team_reports" ADD COLUMN "joined" numeric;
  ALTER TABLE "team_reports" ADD COLUMN "left" numeric;
  ALTER TABLE "team_reports" ADD COLUMN "meeting_rhythm" "meeting_rhythm";
  ALTER TABLE "team_reports" ADD COLUMN "management_support" "degree";
  ALTER TABLE "team_reports" ADD COLUMN "partners_informed" "degree";
  ALTER TABLE "team_reports" ADD COLUMN "knowledge_adopted" "degree";
  ALTER TABLE "team_reports" ADD COLUMN "work_guided_by_discussion" "degree";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "team_reports" DROP COLUMN "people";
  ALTER TABLE "team_reports" DROP COLUMN "trained_people";
  ALTER TABLE "team_reports" DROP COLUMN "joined";
  ALTER TABLE "team_reports" DROP COLUMN "left";
  ALTER TABLE "team_reports" DROP COLUMN "meeting_rhythm";
  ALTER TABLE "team_reports" DROP COLUMN "management_support";
  ALTER TABLE "team_reports" DROP COLUMN "partners_informed";
  ALTER TABLE "team_reports" DROP COLUMN "knowledge_adopted";
  ALTER TABLE "team_reports" DROP COLUMN "work_guided_by_discussion";
  DROP TYPE "public"."meeting_rhythm";`)
}
