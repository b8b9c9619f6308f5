import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "teams" ADD COLUMN "confirmed" jsonb;
  ALTER TABLE "team_reports" ADD COLUMN "confirmed" jsonb;
  ALTER TABLE "trainings" ADD COLUMN "confirmed" jsonb;
  ALTER TABLE "networks" ADD COLUMN "confirmed" jsonb;
  ALTER TABLE "groups" ADD COLUMN "confirmed" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "teams" DROP COLUMN "confirmed";
  ALTER TABLE "team_reports" DROP COLUMN "confirmed";
  ALTER TABLE "trainings" DROP COLUMN "confirmed";
  ALTER TABLE "networks" DROP COLUMN "confirmed";
  ALTER TABLE "groups" DROP COLUMN "confirmed";`)
}
