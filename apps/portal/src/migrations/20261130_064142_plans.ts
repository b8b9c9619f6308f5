import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plans_parts_part" AS ENUM('project-plan-work-packages', 'project-plan-schedule', 'project-plan-cost-estimate', 'project-plan-support-and-roles', 'training-plan-training-needs', 'training-plan-pooled-trainers', 'training-plan-schedule', 'communication-plan-management-support', 'communication-plan-reaching-decision-makers', 'communication-plan-integrative-leadership', 'communication-plan-solutions', 'implementation-plan-management-support', 'implementation-plan-lasting-coordination', 'implementation-plan-lasting-trainers', 'implementation-plan-lasting-trainings', 'implementation-plan-national-support', 'evaluation-plan-quality-and-competence', 'evaluation-plan-needs-met', 'evaluation-plan-support-of-workers', 'evaluation-plan-multi-professional-work', 'evaluation-plan-organisation-and-conditions', 'evaluation-plan-satisfaction-and-permanence');
  CREATE TYPE "public"."enum_plans_history_move" AS ENUM('adopt', 'submit', 'begin-review', 'return', 'approve');
  CREATE TYPE "public"."enum_plans_history_by" AS ENUM('editor', 'manager', 'reader', 'trainer', 'national-coordinator', 'administrator');
  CREATE TYPE "public"."enum_plan_types" AS ENUM('project-plan', 'training-plan', 'communication-plan', 'implementation-plan', 'evaluation-plan');
  CREATE TYPE "public"."enum_plans_state" AS ENUM('draft', 'adopted', 'submitted', 'in-review', 'returned', 'approved');
  CREATE TABLE "plans_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_plans_parts_part" NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "plans_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"move" "enum_plans_history_move" NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL,
  	"by" "enum_plans_history_by" NOT NULL,
  	"feedback" varchar
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"type" "enum_plan_types" NOT NULL,
  	"year" varchar NOT NULL,
  	"round_id" uuid,
  	"state" "enum_plans_state" DEFAULT 'draft' NOT NULL,
  	"adopted_on" timestamp(3) with time zone,
  	"submitted_on" timestamp(3) with time zone,
  	"approved_on" timestamp(3) with time zone,
  	"decision_id" uuid,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "rounds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"plan" "enum_plan_types" NOT NULL,
  	"year" varchar NOT NULL,
  	"workshop_on" timestamp(3) with time zone,
  	"due_on" timestamp(3) with time zone NOT NULL,
  	"reviewed_by" timestamp(3) with time zone,
  	"steering_on" timestamp(3) with time zone,
  	"opened_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "agenda_items" ADD COLUMN "plan_id" uuid;
  ALTER TABLE "plans_parts" ADD CONSTRAINT "plans_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_history" ADD CONSTRAINT "plans_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "plans_parts_order_idx" ON "plans_parts" USING btree ("_order");
  CREATE INDEX "plans_parts_parent_id_idx" ON "plans_parts" USING btree ("_parent_id");
  CREATE INDEX "plans_history_order_idx" ON "plans_history" USING btree ("_order");
  CREATE INDEX "plans_history_parent_id_idx" ON "plans_history" USING btree ("_parent_id");
  CREATE INDEX "plans_region_idx" ON "plans" USING btree ("region_id");
  CREATE INDEX "plans_title_idx" ON "plans" USING btree ("title");
  CREATE INDEX "plans_year_idx" ON "plans" USING btree ("year");
  CREATE INDEX "plans_round_idx" ON "plans" USING btree ("round_id");
  CREATE INDEX "plans_decision_idx" ON "plans" USING btree ("decision_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "plans_deleted_at_idx" ON "plans" USING btree ("deleted_at");
  CREATE INDEX "rounds_title_idx" ON "rounds" USING btree ("title");
  CREATE INDEX "rounds_updated_at_idx" ON "rounds" USING btree ("updated_at");
  CREATE INDEX "rounds_created_at_idx" ON "rounds" USING btree ("created_at");
  CREATE INDEX "rounds_deleted_at_idx" ON "rounds" USING btree ("deleted_at");
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "agenda_items_plan_idx" ON "agenda_items" USING btree ("plan_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rounds" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans_parts" CASCADE;
  DROP TABLE "plans_history" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "rounds" CASCADE;
  ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_plan_id_plans_id_fk";
  
  DROP INDEX "agenda_items_plan_idx";
  ALTER TABLE "agenda_items" DROP COLUMN "plan_id";
  DROP TYPE "public"."enum_plans_parts_part";
  DROP TYPE "public"."enum_plans_history_move";
  DROP TYPE "public"."enum_plans_history_by";
  DROP TYPE "public"."enum_plan_types";
  DROP TYPE "public"."enum_plans_state";`)
}
