import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "_notice_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "teams" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "team_reports" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "staff_counts" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "trainings" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "trainers" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "networks" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "groups" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "meetings" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "element_statuses" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "agreements" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "commitments" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "targets" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  CREATE INDEX "_notice_v_created_at_idx" ON "_notice_v" USING btree ("created_at");
  CREATE INDEX "_notice_v_updated_at_idx" ON "_notice_v" USING btree ("updated_at");
  CREATE INDEX "teams_deleted_at_idx" ON "teams" USING btree ("deleted_at");
  CREATE INDEX "team_reports_deleted_at_idx" ON "team_reports" USING btree ("deleted_at");
  CREATE INDEX "staff_counts_deleted_at_idx" ON "staff_counts" USING btree ("deleted_at");
  CREATE INDEX "trainings_deleted_at_idx" ON "trainings" USING btree ("deleted_at");
  CREATE INDEX "trainers_deleted_at_idx" ON "trainers" USING btree ("deleted_at");
  CREATE INDEX "networks_deleted_at_idx" ON "networks" USING btree ("deleted_at");
  CREATE INDEX "groups_deleted_at_idx" ON "groups" USING btree ("deleted_at");
  CREATE INDEX "meetings_deleted_at_idx" ON "meetings" USING btree ("deleted_at");
  CREATE INDEX "element_statuses_deleted_at_idx" ON "element_statuses" USING btree ("deleted_at");
  CREATE INDEX "agreements_deleted_at_idx" ON "agreements" USING btree ("deleted_at");
  CREATE INDEX "commitments_deleted_at_idx" ON "commitments" USING btree ("deleted_at");
  CREATE INDEX "targets_deleted_at_idx" ON "targets" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_notice_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "_notice_v" CASCADE;
  DROP INDEX "teams_deleted_at_idx";
  DROP INDEX "team_reports_deleted_at_idx";
  DROP INDEX "staff_counts_deleted_at_idx";
  DROP INDEX "trainings_deleted_at_idx";
  DROP INDEX "trainers_deleted_at_idx";
  DROP INDEX "networks_deleted_at_idx";
  DROP INDEX "groups_deleted_at_idx";
  DROP INDEX "meetings_deleted_at_idx";
  DROP INDEX "element_statuses_deleted_at_idx";
  DROP INDEX "agreements_deleted_at_idx";
  DROP INDEX "commitments_deleted_at_idx";
  DROP INDEX "targets_deleted_at_idx";
  ALTER TABLE "teams" DROP COLUMN "deleted_at";
  ALTER TABLE "team_reports" DROP COLUMN "deleted_at";
  ALTER TABLE "staff_counts" DROP COLUMN "deleted_at";
  ALTER TABLE "trainings" DROP COLUMN "deleted_at";
  ALTER TABLE "trainers" DROP COLUMN "deleted_at";
  ALTER TABLE "networks" DROP COLUMN "deleted_at";
  ALTER TABLE "groups" DROP COLUMN "deleted_at";
  ALTER TABLE "meetings" DROP COLUMN "deleted_at";
  ALTER TABLE "element_statuses" DROP COLUMN "deleted_at";
  ALTER TABLE "agreements" DROP COLUMN "deleted_at";
  ALTER TABLE "commitments" DROP COLUMN "deleted_at";
  ALTER TABLE "targets" DROP COLUMN "deleted_at";`)
}
