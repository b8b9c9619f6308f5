import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_contacts_kind" AS ENUM('told', 'inducted');
  CREATE TYPE "public"."enum_partners_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TYPE "public"."enum_findings_level" AS ENUM('client', 'worker', 'system', 'structures', 'training', 'client-work', 'baseline');
  CREATE TYPE "public"."enum_findings_effect" AS ENUM('helped', 'hindered');
  CREATE TYPE "public"."enum_findings_origin" AS ENUM('feedback', 'supervision', 'study', 'other');
  CREATE TABLE "partners_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_partners_contacts_kind" NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL,
  	"by" varchar,
  	"event_id" uuid
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"sector" "enum_partners_sector" NOT NULL,
  	"note" varchar,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "findings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"text" varchar NOT NULL,
  	"level" "enum_findings_level" NOT NULL,
  	"effect" "enum_findings_effect",
  	"origin" "enum_findings_origin" DEFAULT 'feedback' NOT NULL,
  	"found_on" timestamp(3) with time zone NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "partners_contacts" ADD CONSTRAINT "partners_contacts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "partners_contacts" ADD CONSTRAINT "partners_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "findings" ADD CONSTRAINT "findings_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "partners_contacts_order_idx" ON "partners_contacts" USING btree ("_order");
  CREATE INDEX "partners_contacts_parent_id_idx" ON "partners_contacts" USING btree ("_parent_id");
  CREATE INDEX "partners_contacts_event_idx" ON "partners_contacts" USING btree ("event_id");
  CREATE INDEX "partners_region_idx" ON "partners" USING btree ("region_id");
  CREATE INDEX "partners_name_idx" ON "partners" USING btree ("name");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "findings_region_idx" ON "findings" USING btree ("region_id");
  CREATE INDEX "findings_title_idx" ON "findings" USING btree ("title");
  CREATE INDEX "findings_updated_at_idx" ON "findings" USING btree ("updated_at");
  CREATE INDEX "findings_created_at_idx" ON "findings" USING btree ("created_at");
  CREATE INDEX "findings_deleted_at_idx" ON "findings" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "partners_contacts" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "findings" CASCADE;
  DROP TYPE "public"."enum_partners_contacts_kind";
  DROP TYPE "public"."enum_partners_sector";
  DROP TYPE "public"."enum_findings_level";
  DROP TYPE "public"."enum_findings_effect";
  DROP TYPE "public"."enum_findings_origin";`)
}
