import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_materials_audiences" AS ENUM('clients', 'professionals', 'new-employees', 'partners', 'trainers', 'management');
  CREATE TYPE "public"."enum_materials_languages" AS ENUM('fi', 'sv', 'en', 'se', 'smn', 'sms', 'fse', 'ru', 'et', 'uk', 'ar', 'so', 'ku', 'fa');
  CREATE TYPE "public"."enum_materials_type" AS ENUM('client-brochure', 'professional-brochure', 'guideline', 'meeting-frame', 'recording-template', 'wall-chart', 'introduction-video', 'induction-material', 'training-material');
  CREATE TYPE "public"."enum_materials_visibility" AS ENUM('region', 'trainers', 'all-regions', 'public');
  CREATE TYPE "public"."enum_materials_accessibility" AS ENUM('not-assessed', 'not-accessible', 'partly-accessible', 'accessible');
  CREATE TABLE "materials_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_materials_audiences",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "materials_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_materials_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "materials" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"type" "enum_materials_type" NOT NULL,
  	"visibility" "enum_materials_visibility" DEFAULT 'region' NOT NULL,
  	"link" varchar,
  	"description" varchar,
  	"accessibility" "enum_materials_accessibility" DEFAULT 'not-assessed' NOT NULL,
  	"assessed_on" timestamp(3) with time zone,
  	"published_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
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
  
  ALTER TABLE "materials_audiences" ADD CONSTRAINT "materials_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "materials_languages" ADD CONSTRAINT "materials_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "materials" ADD CONSTRAINT "materials_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "materials_audiences_order_idx" ON "materials_audiences" USING btree ("order");
  CREATE INDEX "materials_audiences_parent_idx" ON "materials_audiences" USING btree ("parent_id");
  CREATE INDEX "materials_languages_order_idx" ON "materials_languages" USING btree ("order");
  CREATE INDEX "materials_languages_parent_idx" ON "materials_languages" USING btree ("parent_id");
  CREATE INDEX "materials_region_idx" ON "materials" USING btree ("region_id");
  CREATE INDEX "materials_title_idx" ON "materials" USING btree ("title");
  CREATE INDEX "materials_updated_at_idx" ON "materials" USING btree ("updated_at");
  CREATE INDEX "materials_created_at_idx" ON "materials" USING btree ("created_at");
  CREATE INDEX "materials_deleted_at_idx" ON "materials" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "materials_audiences" CASCADE;
  DROP TABLE "materials_languages" CASCADE;
  DROP TABLE "materials" CASCADE;
  DROP TYPE "public"."enum_materials_audiences";
  DROP TYPE "public"."enum_materials_languages";
  DROP TYPE "public"."enum_materials_type";
  DROP TYPE "public"."enum_materials_visibility";
  DROP TYPE "public"."enum_materials_accessibility";`)
}
