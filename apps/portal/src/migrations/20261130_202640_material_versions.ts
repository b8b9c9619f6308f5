import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__materials_v_version_audiences" AS ENUM('clients', 'professionals', 'new-employees', 'partners', 'trainers', 'management');
  CREATE TYPE "public"."enum__materials_v_version_languages" AS ENUM('fi', 'sv', 'en', 'se', 'smn', 'sms', 'fse', 'ru', 'et', 'uk', 'ar', 'so', 'ku', 'fa');
  CREATE TYPE "public"."enum__materials_v_version_type" AS ENUM('client-brochure', 'professional-brochure', 'guideline', 'meeting-frame', 'recording-template', 'wall-chart', 'introduction-video', 'induction-material', 'training-material');
  CREATE TYPE "public"."enum__materials_v_version_visibility" AS ENUM('region', 'trainers', 'all-regions', 'public');
  CREATE TYPE "public"."enum__materials_v_version_accessibility" AS ENUM('not-assessed', 'not-accessible', 'partly-accessible', 'accessible');
  CREATE TABLE "_materials_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__materials_v_version_audiences",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_materials_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__materials_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_materials_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar NOT NULL,
  	"version_type" "enum__materials_v_version_type" NOT NULL,
  	"version_visibility" "enum__materials_v_version_visibility" DEFAULT 'region' NOT NULL,
  	"version_link" varchar,
  	"version_description" varchar,
  	"version_accessibility" "enum__materials_v_version_accessibility" DEFAULT 'not-assessed' NOT NULL,
  	"version_assessed_on" timestamp(3) with time zone,
  	"version_published_on" timestamp(3) with time zone,
  	"version_review_on" timestamp(3) with time zone,
  	"version_valid_from" timestamp(3) with time zone NOT NULL,
  	"version_valid_until" timestamp(3) with time zone,
  	"version_source_document" varchar,
  	"version_source_place" varchar,
  	"version_source_wording" varchar,
  	"version_source_bound" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "_materials_v_version_audiences" ADD CONSTRAINT "_materials_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_materials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_materials_v_version_languages" ADD CONSTRAINT "_materials_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_materials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_materials_v" ADD CONSTRAINT "_materials_v_parent_id_materials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_materials_v" ADD CONSTRAINT "_materials_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "_materials_v_version_audiences_order_idx" ON "_materials_v_version_audiences" USING btree ("order");
  CREATE INDEX "_materials_v_version_audiences_parent_idx" ON "_materials_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_materials_v_version_languages_order_idx" ON "_materials_v_version_languages" USING btree ("order");
  CREATE INDEX "_materials_v_version_languages_parent_idx" ON "_materials_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_materials_v_parent_idx" ON "_materials_v" USING btree ("parent_id");
  CREATE INDEX "_materials_v_version_version_region_idx" ON "_materials_v" USING btree ("version_region_id");
  CREATE INDEX "_materials_v_version_version_title_idx" ON "_materials_v" USING btree ("version_title");
  CREATE INDEX "_materials_v_version_version_updated_at_idx" ON "_materials_v" USING btree ("version_updated_at");
  CREATE INDEX "_materials_v_version_version_created_at_idx" ON "_materials_v" USING btree ("version_created_at");
  CREATE INDEX "_materials_v_version_version_deleted_at_idx" ON "_materials_v" USING btree ("version_deleted_at");
  CREATE INDEX "_materials_v_created_at_idx" ON "_materials_v" USING btree ("created_at");
  CREATE INDEX "_materials_v_updated_at_idx" ON "_materials_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_materials_v_version_audiences" CASCADE;
  DROP TABLE "_materials_v_version_languages" CASCADE;
  DROP TABLE "_materials_v" CASCADE;
  DROP TYPE "public"."enum__materials_v_version_audiences";
  DROP TYPE "public"."enum__materials_v_version_languages";
  DROP TYPE "public"."enum__materials_v_version_type";
  DROP TYPE "public"."enum__materials_v_version_visibility";
  DROP TYPE "public"."enum__materials_v_version_accessibility";`)
}
