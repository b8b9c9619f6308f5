import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_work_packages_costs_kind" AS ENUM('coordinator-pay', 'trainer-pair-pay', 'meetings', 'communication', 'rent', 'travel', 'other-operations');
  CREATE TYPE "public"."enum_work_packages_branch" AS ENUM('start-up', 'training-plan', 'team-trainings', 'organisational-change', 'evaluation');
  CREATE TYPE "public"."enum_work_packages_template" AS ENUM('project-description-approved', 'working-group-and-project-plan', 'project-plan-approved', 'supporting-groups', 'roles-and-recruitments', 'needs-mapped', 'trainer-resource-defined', 'trainer-resource-agreed', 'trainers-chosen', 'training-plan-drawn-up', 'schedule-agreed', 'practices-presented', 'conditions-secured', 'trainings-carried-out', 'partners-inducted', 'client-work-started', 'consultations-carried-out', 'communication', 'implementation-plan', 'support-structures', 'conclusions', 'regional-evaluation', 'local-evaluations');
  CREATE TYPE "public"."enum_work_packages_time_unit" AS ENUM('hours', 'days');
  CREATE TYPE "public"."enum_work_packages_responsible" AS ENUM('responsible-person', 'project-manager', 'change-agent', 'steering-group', 'project-group', 'trainers', 'municipal-contacts');
  CREATE TABLE "work_packages_costs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_work_packages_costs_kind" NOT NULL,
  	"planned" numeric,
  	"actual" numeric
  );
  
  CREATE TABLE "work_packages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"branch" "enum_work_packages_branch" NOT NULL,
  	"template" "enum_work_packages_template",
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"net_time" numeric,
  	"time_unit" "enum_work_packages_time_unit" DEFAULT 'hours' NOT NULL,
  	"actual_time" numeric,
  	"responsible" "enum_work_packages_responsible",
  	"done_share" numeric,
  	"description" varchar,
  	"in_charge_id" uuid,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "work_packages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"work_packages_id" uuid
  );
  
  ALTER TABLE "work_packages_costs" ADD CONSTRAINT "work_packages_costs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_packages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_packages" ADD CONSTRAINT "work_packages_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "work_packages" ADD CONSTRAINT "work_packages_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "work_packages" ADD CONSTRAINT "work_packages_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "work_packages_rels" ADD CONSTRAINT "work_packages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_packages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_packages_rels" ADD CONSTRAINT "work_packages_rels_work_packages_fk" FOREIGN KEY ("work_packages_id") REFERENCES "public"."work_packages"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "work_packages_costs_order_idx" ON "work_packages_costs" USING btree ("_order");
  CREATE INDEX "work_packages_costs_parent_id_idx" ON "work_packages_costs" USING btree ("_parent_id");
  CREATE INDEX "work_packages_region_idx" ON "work_packages" USING btree ("region_id");
  CREATE INDEX "work_packages_plan_idx" ON "work_packages" USING btree ("plan_id");
  CREATE INDEX "work_packages_in_charge_idx" ON "work_packages" USING btree ("in_charge_id");
  CREATE INDEX "work_packages_updated_at_idx" ON "work_packages" USING btree ("updated_at");
  CREATE INDEX "work_packages_created_at_idx" ON "work_packages" USING btree ("created_at");
  CREATE INDEX "work_packages_deleted_at_idx" ON "work_packages" USING btree ("deleted_at");
  CREATE INDEX "work_packages_rels_order_idx" ON "work_packages_rels" USING btree ("order");
  CREATE INDEX "work_packages_rels_parent_idx" ON "work_packages_rels" USING btree ("parent_id");
  CREATE INDEX "work_packages_rels_path_idx" ON "work_packages_rels" USING btree ("path");
  CREATE INDEX "work_packages_rels_work_packages_id_idx" ON "work_packages_rels" USING btree ("work_packages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "work_packages_costs" CASCADE;
  DROP TABLE "work_packages" CASCADE;
  DROP TABLE "work_packages_rels" CASCADE;
  DROP TYPE "public"."enum_work_packages_costs_kind";
  DROP TYPE "public"."enum_work_packages_branch";
  DROP TYPE "public"."enum_work_packages_template";
  DROP TYPE "public"."enum_work_packages_time_unit";
  DROP TYPE "public"."enum_work_packages_responsible";`)
}
