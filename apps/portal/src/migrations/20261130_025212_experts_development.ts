import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_expert_occasions_task" AS ENUM('testing', 'co-training', 'co-developing');
  CREATE TYPE "public"."enum_development_teams_sessions_step" AS ENUM('professionals-invited', 'professionals-sessions', 'leaders-invited', 'leaders-sessions', 'professionals-reflect', 'leaders-agree');
  CREATE TYPE "public"."enum_development_teams_theme" AS ENUM('kanta-hame-a', 'kanta-hame-b', 'kanta-hame-c', 'kanta-hame-d', 'pirkanmaa-a', 'pirkanmaa-b', 'pirkanmaa-c', 'pirkanmaa-d', 'tampere-a', 'tampere-b', 'tampere-c', 'etela-pohjanmaa-a', 'etela-pohjanmaa-b', 'etela-pohjanmaa-c', 'etela-pohjanmaa-d', 'etela-pohjanmaa-e', 'cooperation-area-a');
  CREATE TABLE "expert_occasions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"expert_id" uuid NOT NULL,
  	"meeting_id" uuid,
  	"training_id" uuid,
  	"event_id" uuid,
  	"day" timestamp(3) with time zone NOT NULL,
  	"hours" numeric NOT NULL,
  	"task" "enum_expert_occasions_task",
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "development_teams_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"step" "enum_development_teams_sessions_step" NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"attendees" numeric,
  	"note" varchar
  );
  
  CREATE TABLE "development_teams" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"name" varchar NOT NULL,
  	"theme" "enum_development_teams_theme",
  	"own_theme" varchar,
  	"parties" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "agreements" ADD COLUMN "team_id" uuid;
  ALTER TABLE "commitments" ADD COLUMN "agreement_id" uuid;
  ALTER TABLE "commitments" ADD COLUMN "organisation" varchar;
  ALTER TABLE "commitments" ADD COLUMN "content" varchar;
  ALTER TABLE "commitments" ADD COLUMN "valid_until" timestamp(3) with time zone;
  ALTER TABLE "commitments" ADD COLUMN "kept" "enum_yes_or_no";
  ALTER TABLE "commitments" ADD COLUMN "kept_note" varchar;
  ALTER TABLE "expert_occasions" ADD CONSTRAINT "expert_occasions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "expert_occasions" ADD CONSTRAINT "expert_occasions_expert_id_memberships_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."memberships"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "expert_occasions" ADD CONSTRAINT "expert_occasions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "expert_occasions" ADD CONSTRAINT "expert_occasions_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "expert_occasions" ADD CONSTRAINT "expert_occasions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "development_teams_sessions" ADD CONSTRAINT "development_teams_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."development_teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "development_teams" ADD CONSTRAINT "development_teams_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "expert_occasions_region_idx" ON "expert_occasions" USING btree ("region_id");
  CREATE INDEX "expert_occasions_title_idx" ON "expert_occasions" USING btree ("title");
  CREATE INDEX "expert_occasions_expert_idx" ON "expert_occasions" USING btree ("expert_id");
  CREATE INDEX "expert_occasions_meeting_idx" ON "expert_occasions" USING btree ("meeting_id");
  CREATE INDEX "expert_occasions_training_idx" ON "expert_occasions" USING btree ("training_id");
  CREATE INDEX "expert_occasions_event_idx" ON "expert_occasions" USING btree ("event_id");
  CREATE INDEX "expert_occasions_updated_at_idx" ON "expert_occasions" USING btree ("updated_at");
  CREATE INDEX "expert_occasions_created_at_idx" ON "expert_occasions" USING btree ("created_at");
  CREATE INDEX "expert_occasions_deleted_at_idx" ON "expert_occasions" USING btree ("deleted_at");
  CREATE INDEX "development_teams_sessions_order_idx" ON "development_teams_sessions" USING btree ("_order");
  CREATE INDEX "development_teams_sessions_parent_id_idx" ON "development_teams_sessions" USING btree ("_parent_id");
  CREATE INDEX "development_teams_region_idx" ON "development_teams" USING btree ("region_id");
  CREATE INDEX "development_teams_title_idx" ON "development_teams" USING btree ("title");
  CREATE INDEX "development_teams_updated_at_idx" ON "development_teams" USING btree ("updated_at");
  CREATE INDEX "development_teams_created_at_idx" ON "development_teams" USING btree ("created_at");
  CREATE INDEX "development_teams_deleted_at_idx" ON "development_teams" USING btree ("deleted_at");
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_team_id_development_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."development_teams"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "agreements_team_idx" ON "agreements" USING btree ("team_id");
  CREATE INDEX "commitments_agreement_idx" ON "commitments" USING btree ("agreement_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "expert_occasions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "development_teams_sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "development_teams" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "expert_occasions" CASCADE;
  DROP TABLE "development_teams_sessions" CASCADE;
  DROP TABLE "development_teams" CASCADE;
  ALTER TABLE "commitments" DROP CONSTRAINT "commitments_agreement_id_agreements_id_fk";
  
  DROP INDEX "agreements_team_idx";
  DROP INDEX "commitments_agreement_idx";
  ALTER TABLE "agreements" DROP COLUMN "team_id";
  ALTER TABLE "commitments" DROP COLUMN "agreement_id";
  ALTER TABLE "commitments" DROP COLUMN "organisation";
  ALTER TABLE "commitments" DROP COLUMN "content";
  ALTER TABLE "commitments" DROP COLUMN "valid_until";
  ALTER TABLE "commitments" DROP COLUMN "kept";
  ALTER TABLE "commitments" DROP COLUMN "kept_note";
  DROP TYPE "public"."enum_expert_occasions_task";
  DROP TYPE "public"."enum_development_teams_sessions_step";
  DROP TYPE "public"."enum_development_teams_theme";`)
}
