import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_report_rounds_kind" AS ENUM('april', 'october', 'own');
  CREATE TYPE "public"."enum_report_rounds_language" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('waiting', 'sending', 'sent', 'refused', 'unknown', 'kept');
  CREATE TABLE "report_rounds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"kind" "enum_report_rounds_kind" DEFAULT 'april' NOT NULL,
  	"due_on" timestamp(3) with time zone NOT NULL,
  	"language" "enum_report_rounds_language" DEFAULT 'fi' NOT NULL,
  	"closed_on" timestamp(3) with time zone,
  	"opened_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject" varchar NOT NULL,
  	"recipient" varchar NOT NULL,
  	"kind" "enum_messages_kind" NOT NULL,
  	"state" "enum_messages_state" NOT NULL,
  	"body" varchar,
  	"problem" varchar,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "report_rounds" ADD CONSTRAINT "report_rounds_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "report_rounds_region_idx" ON "report_rounds" USING btree ("region_id");
  CREATE INDEX "report_rounds_title_idx" ON "report_rounds" USING btree ("title");
  CREATE INDEX "report_rounds_updated_at_idx" ON "report_rounds" USING btree ("updated_at");
  CREATE INDEX "report_rounds_created_at_idx" ON "report_rounds" USING btree ("created_at");
  CREATE INDEX "report_rounds_deleted_at_idx" ON "report_rounds" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "messages_key_idx" ON "messages" USING btree ("key");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "report_rounds" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TYPE "public"."enum_report_rounds_kind";
  DROP TYPE "public"."enum_report_rounds_language";
  DROP TYPE "public"."enum_messages_kind";
  DROP TYPE "public"."enum_messages_state";`)
}
