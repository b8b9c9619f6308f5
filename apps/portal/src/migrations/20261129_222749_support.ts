import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_support_tallies_topic" AS ENUM('weekly-meeting', 'methods', 'work-with-families', 'roles-in-the-team', 'partners', 'beginning', 'other');
  ALTER TYPE "public"."enum_memberships_of" ADD VALUE 'low-threshold-support' BEFORE 'experts-by-experience';
  CREATE TABLE "support_tallies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"topic" "enum_support_tallies_topic" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"count" numeric NOT NULL,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "support_tallies" ADD CONSTRAINT "support_tallies_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "support_tallies_region_idx" ON "support_tallies" USING btree ("region_id");
  CREATE INDEX "support_tallies_title_idx" ON "support_tallies" USING btree ("title");
  CREATE INDEX "support_tallies_updated_at_idx" ON "support_tallies" USING btree ("updated_at");
  CREATE INDEX "support_tallies_created_at_idx" ON "support_tallies" USING btree ("created_at");
  CREATE INDEX "support_tallies_deleted_at_idx" ON "support_tallies" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "support_tallies" CASCADE;
  ALTER TABLE "memberships" ALTER COLUMN "of" SET DATA TYPE text;
  DROP TYPE "public"."enum_memberships_of";
  CREATE TYPE "public"."enum_memberships_of" AS ENUM('team', 'network', 'group', 'responsible-person', 'experts-by-experience');
  ALTER TABLE "memberships" ALTER COLUMN "of" SET DATA TYPE "public"."enum_memberships_of" USING "of"::"public"."enum_memberships_of";
  DROP TYPE "public"."enum_support_tallies_topic";`)
}
