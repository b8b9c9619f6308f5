import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_information_requests_state" AS ENUM('open', 'given', 'refused', 'withdrawn');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'information-request' BEFORE 'registration';
  CREATE TABLE "information_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"asked_by" varchar NOT NULL,
  	"contact_id" uuid,
  	"about" varchar NOT NULL,
  	"came_on" timestamp(3) with time zone NOT NULL,
  	"due_on" timestamp(3) with time zone NOT NULL,
  	"given_on" timestamp(3) with time zone,
  	"refused_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"given" varchar,
  	"permit_number" varchar,
  	"permit_until" timestamp(3) with time zone,
  	"state" "enum_information_requests_state" DEFAULT 'open' NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_contact_id_people_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "information_requests_region_idx" ON "information_requests" USING btree ("region_id");
  CREATE INDEX "information_requests_title_idx" ON "information_requests" USING btree ("title");
  CREATE INDEX "information_requests_contact_idx" ON "information_requests" USING btree ("contact_id");
  CREATE INDEX "information_requests_updated_at_idx" ON "information_requests" USING btree ("updated_at");
  CREATE INDEX "information_requests_created_at_idx" ON "information_requests" USING btree ("created_at");
  CREATE INDEX "information_requests_deleted_at_idx" ON "information_requests" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "information_requests" CASCADE;
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'trainer-supervisor', 'memo', 'teams-question', 'registration', 'registration-change', 'meeting-invitation', 'meeting-change', 'account-invitation');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  DROP TYPE "public"."enum_information_requests_state";`)
}
