import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registrations_group" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor', 'supervisor', 'partner', 'expert-by-experience', 'other');
  CREATE TYPE "public"."enum_registrations_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TYPE "public"."enum_registrations_state" AS ENUM('registered', 'waiting', 'cancelled');
  CREATE TYPE "public"."enum_registrations_language" AS ENUM('fi', 'sv', 'en');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'registration';
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'registration-change';
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"training_id" uuid,
  	"event_id" uuid,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"unit" varchar,
  	"group" "enum_registrations_group" NOT NULL,
  	"sector" "enum_registrations_sector",
  	"note" varchar,
  	"state" "enum_registrations_state" DEFAULT 'registered' NOT NULL,
  	"language" "enum_registrations_language" DEFAULT 'fi' NOT NULL,
  	"consent_given_on" timestamp(3) with time zone NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "regions" ADD COLUMN "registration_months" numeric DEFAULT 6 NOT NULL;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "registrations_region_idx" ON "registrations" USING btree ("region_id");
  CREATE INDEX "registrations_training_idx" ON "registrations" USING btree ("training_id");
  CREATE INDEX "registrations_event_idx" ON "registrations" USING btree ("event_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE INDEX "registrations_deleted_at_idx" ON "registrations" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "registrations" CASCADE;
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "regions" DROP COLUMN "registration_months";
  DROP TYPE "public"."enum_registrations_group";
  DROP TYPE "public"."enum_registrations_sector";
  DROP TYPE "public"."enum_registrations_state";
  DROP TYPE "public"."enum_registrations_language";`)
}
