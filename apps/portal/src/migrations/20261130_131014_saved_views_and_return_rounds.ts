import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rounds_survey" AS ENUM('caseload-return', 'survey-k1', 'survey-k2', 'survey-k3');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'due-day' BEFORE 'registration';
  CREATE TABLE "saved_views" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"list" varchar NOT NULL,
  	"query" varchar DEFAULT '',
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "rounds" ALTER COLUMN "plan" DROP NOT NULL;
  ALTER TABLE "rounds" ADD COLUMN "survey" "enum_rounds_survey";
  ALTER TABLE "rounds" ADD COLUMN "remind_days" numeric DEFAULT 14;
  ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "saved_views_region_idx" ON "saved_views" USING btree ("region_id");
  CREATE INDEX "saved_views_updated_at_idx" ON "saved_views" USING btree ("updated_at");
  CREATE INDEX "saved_views_created_at_idx" ON "saved_views" USING btree ("created_at");
  CREATE INDEX "saved_views_deleted_at_idx" ON "saved_views" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "saved_views" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "saved_views" CASCADE;
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'trainer-supervisor', 'memo', 'teams-question', 'information-request', 'registration', 'registration-change', 'meeting-invitation', 'meeting-change', 'account-invitation');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "rounds" ALTER COLUMN "plan" SET NOT NULL;
  ALTER TABLE "rounds" DROP COLUMN "survey";
  ALTER TABLE "rounds" DROP COLUMN "remind_days";
  DROP TYPE "public"."enum_rounds_survey";`)
}
