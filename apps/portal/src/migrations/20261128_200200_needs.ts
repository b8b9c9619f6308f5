import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_needs_curriculum" AS ENUM('leadership-basic', 'team-basic', 'refresher', 'role-consulting-social-worker', 'role-coordinator', 'deepening', 'trainer', 'partner-induction', 'orientation-managers', 'orientation-professionals', 'induction-package', 'expert-by-experience', 'school-staff');
  CREATE TABLE "needs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"place" numeric,
  	"curriculum" "enum_needs_curriculum" DEFAULT 'team-basic' NOT NULL,
  	"opened_on" timestamp(3) with time zone NOT NULL,
  	"municipality" varchar,
  	"unit" varchar,
  	"team_count" numeric,
  	"people" numeric,
  	"term" varchar,
  	"note" varchar,
  	"training_id" uuid,
  	"scheduled_on" timestamp(3) with time zone,
  	"closed_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "needs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"teams_id" uuid
  );
  
  ALTER TABLE "needs" ADD CONSTRAINT "needs_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "needs" ADD CONSTRAINT "needs_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "needs_rels" ADD CONSTRAINT "needs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "needs_rels" ADD CONSTRAINT "needs_rels_teams_fk" FOREIGN KEY ("teams_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "needs_region_idx" ON "needs" USING btree ("region_id");
  CREATE INDEX "needs_title_idx" ON "needs" USING btree ("title");
  CREATE INDEX "needs_place_idx" ON "needs" USING btree ("place");
  CREATE INDEX "needs_training_idx" ON "needs" USING btree ("training_id");
  CREATE INDEX "needs_updated_at_idx" ON "needs" USING btree ("updated_at");
  CREATE INDEX "needs_created_at_idx" ON "needs" USING btree ("created_at");
  CREATE INDEX "needs_deleted_at_idx" ON "needs" USING btree ("deleted_at");
  CREATE INDEX "needs_rels_order_idx" ON "needs_rels" USING btree ("order");
  CREATE INDEX "needs_rels_parent_idx" ON "needs_rels" USING btree ("parent_id");
  CREATE INDEX "needs_rels_path_idx" ON "needs_rels" USING btree ("path");
  CREATE INDEX "needs_rels_teams_id_idx" ON "needs_rels" USING btree ("teams_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "needs" CASCADE;
  DROP TABLE "needs_rels" CASCADE;
  DROP TYPE "public"."enum_needs_curriculum";`)
}
