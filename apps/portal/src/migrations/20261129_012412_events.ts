import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_trainings_sessions_kind" AS ENUM('training-day', 'consultation', 'supervision', 'support-meeting');
  CREATE TYPE "public"."enum_trainings_participants_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TYPE "public"."enum_events_participants_group" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor', 'supervisor', 'partner', 'expert-by-experience', 'other');
  CREATE TYPE "public"."enum_events_participants_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('dialogue', 'workshop', 'information-session', 'regional-day', 'seminar');
  CREATE TABLE "events_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"hours" numeric DEFAULT 7 NOT NULL,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"place" varchar,
  	"link" varchar
  );
  
  CREATE TABLE "events_participants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" "enum_events_participants_group" NOT NULL,
  	"sector" "enum_events_participants_sector",
  	"count" numeric NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"kind" "enum_events_kind" DEFAULT 'dialogue' NOT NULL,
  	"name" varchar,
  	"starts_on" timestamp(3) with time zone,
  	"is_cancelled" boolean DEFAULT false,
  	"capacity" numeric,
  	"open_until" timestamp(3) with time zone,
  	"audience" varchar,
  	"is_public" boolean DEFAULT false,
  	"experts_by_experience" boolean DEFAULT false,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "trainings_sessions" ADD COLUMN "kind" "enum_trainings_sessions_kind" DEFAULT 'training-day' NOT NULL;
  ALTER TABLE "trainings_sessions" ADD COLUMN "starts_at" varchar;
  ALTER TABLE "trainings_sessions" ADD COLUMN "ends_at" varchar;
  ALTER TABLE "trainings_sessions" ADD COLUMN "place" varchar;
  ALTER TABLE "trainings_sessions" ADD COLUMN "link" varchar;
  ALTER TABLE "trainings_participants" ADD COLUMN "sector" "enum_trainings_participants_sector";
  ALTER TABLE "trainings" ADD COLUMN "capacity" numeric;
  ALTER TABLE "trainings" ADD COLUMN "open_until" timestamp(3) with time zone;
  ALTER TABLE "trainings" ADD COLUMN "audience" varchar;
  ALTER TABLE "trainings" ADD COLUMN "is_public" boolean DEFAULT false;
  ALTER TABLE "events_sessions" ADD CONSTRAINT "events_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_participants" ADD CONSTRAINT "events_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "events_sessions_order_idx" ON "events_sessions" USING btree ("_order");
  CREATE INDEX "events_sessions_parent_id_idx" ON "events_sessions" USING btree ("_parent_id");
  CREATE INDEX "events_participants_order_idx" ON "events_participants" USING btree ("_order");
  CREATE INDEX "events_participants_parent_id_idx" ON "events_participants" USING btree ("_parent_id");
  CREATE INDEX "events_region_idx" ON "events" USING btree ("region_id");
  CREATE INDEX "events_title_idx" ON "events" USING btree ("title");
  CREATE INDEX "events_starts_on_idx" ON "events" USING btree ("starts_on");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_sessions" CASCADE;
  DROP TABLE "events_participants" CASCADE;
  DROP TABLE "events" CASCADE;
  ALTER TABLE "trainings_sessions" DROP COLUMN "kind";
  ALTER TABLE "trainings_sessions" DROP COLUMN "starts_at";
  ALTER TABLE "trainings_sessions" DROP COLUMN "ends_at";
  ALTER TABLE "trainings_sessions" DROP COLUMN "place";
  ALTER TABLE "trainings_sessions" DROP COLUMN "link";
  ALTER TABLE "trainings_participants" DROP COLUMN "sector";
  ALTER TABLE "trainings" DROP COLUMN "capacity";
  ALTER TABLE "trainings" DROP COLUMN "open_until";
  ALTER TABLE "trainings" DROP COLUMN "audience";
  ALTER TABLE "trainings" DROP COLUMN "is_public";
  DROP TYPE "public"."enum_trainings_sessions_kind";
  DROP TYPE "public"."enum_trainings_participants_sector";
  DROP TYPE "public"."enum_events_participants_group";
  DROP TYPE "public"."enum_events_participants_sector";
  DROP TYPE "public"."enum_events_kind";`)
}
