import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__plans_v_version_parts_part" AS ENUM('project-plan-work-packages', 'project-plan-schedule', 'project-plan-cost-estimate', 'project-plan-support-and-roles', 'training-plan-training-needs', 'training-plan-pooled-trainers', 'training-plan-schedule', 'communication-plan-management-support', 'communication-plan-reaching-decision-makers', 'communication-plan-integrative-leadership', 'communication-plan-solutions', 'implementation-plan-management-support', 'implementation-plan-lasting-coordination', 'implementation-plan-lasting-trainers', 'implementation-plan-lasting-trainings', 'implementation-plan-national-support', 'evaluation-plan-quality-and-competence', 'evaluation-plan-needs-met', 'evaluation-plan-support-of-workers', 'evaluation-plan-multi-professional-work', 'evaluation-plan-organisation-and-conditions', 'evaluation-plan-satisfaction-and-permanence');
  CREATE TYPE "public"."enum__plans_v_version_history_move" AS ENUM('adopt', 'submit', 'begin-review', 'return', 'approve');
  CREATE TYPE "public"."enum__plans_v_version_history_by" AS ENUM('editor', 'manager', 'reader', 'trainer', 'national-coordinator', 'administrator');
  CREATE TYPE "public"."enum__plans_v_version_state" AS ENUM('draft', 'adopted', 'submitted', 'in-review', 'returned', 'approved');
  CREATE TYPE "public"."enum__documents_v_version_parts_part" AS ENUM('introduction', 'key-figures', 'training-needs', 'trainings', 'trainers', 'participants', 'teams', 'money-and-days', 'networks', 'meetings', 'questions', 'decisions', 'events', 'pillars', 'objectives', 'targets', 'findings', 'plan-words', 'work-packages', 'meeting', 'agenda', 'attendance', 'memo', 'caseload', 'missing-reports', 'responsible-persons', 'group-members', 'needs-by-municipality', 'team-contacts', 'proposal', 'conclusions');
  CREATE TYPE "public"."enum__documents_v_version_kind" AS ENUM('training-plan', 'implementation-plan', 'annual-plan', 'activity-report', 'board-paper', 'network-summary', 'invitation', 'agenda', 'memo', 'caseload-return', 'survey-k1', 'survey-k2', 'survey-k3');
  CREATE TYPE "public"."enum__documents_v_version_language" AS ENUM('fi', 'sv', 'en');
  CREATE TABLE "_plans_v_version_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__plans_v_version_parts_part" NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_plans_v_version_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"move" "enum__plans_v_version_history_move" NOT NULL,
  	"on" timestamp(3) with time zone NOT NULL,
  	"by" "enum__plans_v_version_history_by" NOT NULL,
  	"feedback" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_plans_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar,
  	"version_type" "enum_plan_types" NOT NULL,
  	"version_year" varchar NOT NULL,
  	"version_round_id" uuid,
  	"version_state" "enum__plans_v_version_state" DEFAULT 'draft' NOT NULL,
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_submitted_on" timestamp(3) with time zone,
  	"version_approved_on" timestamp(3) with time zone,
  	"version_decision_id" uuid,
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
  
  CREATE TABLE "_documents_v_version_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__documents_v_version_parts_part" NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v_version_left_out" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" varchar NOT NULL,
  	"block" varchar NOT NULL,
  	"row" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar,
  	"version_kind" "enum__documents_v_version_kind" NOT NULL,
  	"version_language" "enum__documents_v_version_language" DEFAULT 'fi' NOT NULL,
  	"version_period" varchar,
  	"version_meeting_id" uuid,
  	"version_network_id" uuid,
  	"version_report_round_id" uuid,
  	"version_made_on" timestamp(3) with time zone,
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_sent_on" timestamp(3) with time zone,
  	"version_sent_back_on" timestamp(3) with time zone,
  	"version_feedback" varchar,
  	"version_decision_id" uuid,
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
  
  ALTER TABLE "_plans_v_version_parts" ADD CONSTRAINT "_plans_v_version_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_plans_v_version_history" ADD CONSTRAINT "_plans_v_version_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_version_round_id_rounds_id_fk" FOREIGN KEY ("version_round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_plans_v" ADD CONSTRAINT "_plans_v_version_decision_id_decisions_id_fk" FOREIGN KEY ("version_decision_id") REFERENCES "public"."decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_parts" ADD CONSTRAINT "_documents_v_version_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_left_out" ADD CONSTRAINT "_documents_v_version_left_out_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_network_id_networks_id_fk" FOREIGN KEY ("version_network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_report_round_id_report_rounds_id_fk" FOREIGN KEY ("version_report_round_id") REFERENCES "public"."report_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_decision_id_decisions_id_fk" FOREIGN KEY ("version_decision_id") REFERENCES "public"."decisions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "_plans_v_version_parts_order_idx" ON "_plans_v_version_parts" USING btree ("_order");
  CREATE INDEX "_plans_v_version_parts_parent_id_idx" ON "_plans_v_version_parts" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_history_order_idx" ON "_plans_v_version_history" USING btree ("_order");
  CREATE INDEX "_plans_v_version_history_parent_id_idx" ON "_plans_v_version_history" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_parent_idx" ON "_plans_v" USING btree ("parent_id");
  CREATE INDEX "_plans_v_version_version_region_idx" ON "_plans_v" USING btree ("version_region_id");
  CREATE INDEX "_plans_v_version_version_title_idx" ON "_plans_v" USING btree ("version_title");
  CREATE INDEX "_plans_v_version_version_year_idx" ON "_plans_v" USING btree ("version_year");
  CREATE INDEX "_plans_v_version_version_round_idx" ON "_plans_v" USING btree ("version_round_id");
  CREATE INDEX "_plans_v_version_version_decision_idx" ON "_plans_v" USING btree ("version_decision_id");
  CREATE INDEX "_plans_v_version_version_updated_at_idx" ON "_plans_v" USING btree ("version_updated_at");
  CREATE INDEX "_plans_v_version_version_created_at_idx" ON "_plans_v" USING btree ("version_created_at");
  CREATE INDEX "_plans_v_version_version_deleted_at_idx" ON "_plans_v" USING btree ("version_deleted_at");
  CREATE INDEX "_plans_v_created_at_idx" ON "_plans_v" USING btree ("created_at");
  CREATE INDEX "_plans_v_updated_at_idx" ON "_plans_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_version_parts_order_idx" ON "_documents_v_version_parts" USING btree ("_order");
  CREATE INDEX "_documents_v_version_parts_parent_id_idx" ON "_documents_v_version_parts" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_left_out_order_idx" ON "_documents_v_version_left_out" USING btree ("_order");
  CREATE INDEX "_documents_v_version_left_out_parent_id_idx" ON "_documents_v_version_left_out" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_region_idx" ON "_documents_v" USING btree ("version_region_id");
  CREATE INDEX "_documents_v_version_version_title_idx" ON "_documents_v" USING btree ("version_title");
  CREATE INDEX "_documents_v_version_version_meeting_idx" ON "_documents_v" USING btree ("version_meeting_id");
  CREATE INDEX "_documents_v_version_version_network_idx" ON "_documents_v" USING btree ("version_network_id");
  CREATE INDEX "_documents_v_version_version_report_round_idx" ON "_documents_v" USING btree ("version_report_round_id");
  CREATE INDEX "_documents_v_version_version_decision_idx" ON "_documents_v" USING btree ("version_decision_id");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_plans_v_version_parts" CASCADE;
  DROP TABLE "_plans_v_version_history" CASCADE;
  DROP TABLE "_plans_v" CASCADE;
  DROP TABLE "_documents_v_version_parts" CASCADE;
  DROP TABLE "_documents_v_version_left_out" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TYPE "public"."enum__plans_v_version_parts_part";
  DROP TYPE "public"."enum__plans_v_version_history_move";
  DROP TYPE "public"."enum__plans_v_version_history_by";
  DROP TYPE "public"."enum__plans_v_version_state";
  DROP TYPE "public"."enum__documents_v_version_parts_part";
  DROP TYPE "public"."enum__documents_v_version_kind";
  DROP TYPE "public"."enum__documents_v_version_language";`)
}
