import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_documents_parts_part" AS ENUM('introduction', 'key-figures', 'training-needs', 'trainings', 'trainers', 'participants', 'teams', 'money-and-days', 'networks', 'meetings', 'questions', 'decisions', 'events', 'pillars', 'objectives', 'targets', 'findings', 'plan-words', 'work-packages', 'meeting', 'agenda', 'attendance', 'memo', 'caseload', 'missing-reports', 'responsible-persons', 'group-members', 'needs-by-municipality', 'team-contacts', 'proposal', 'conclusions');
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('training-plan', 'implementation-plan', 'annual-plan', 'activity-report', 'board-paper', 'network-summary', 'invitation', 'agenda', 'memo', 'caseload-return', 'survey-k1', 'survey-k2', 'survey-k3');
  CREATE TYPE "public"."enum_documents_language" AS ENUM('fi', 'sv', 'en');
  CREATE TABLE "documents_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_documents_parts_part" NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"kind" "enum_documents_kind" NOT NULL,
  	"language" "enum_documents_language" DEFAULT 'fi' NOT NULL,
  	"period" varchar,
  	"meeting_id" uuid,
  	"network_id" uuid,
  	"report_round_id" uuid,
  	"made_on" timestamp(3) with time zone,
  	"adopted_on" timestamp(3) with time zone,
  	"decision_id" uuid,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "documents_parts" ADD CONSTRAINT "documents_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_report_round_id_report_rounds_id_fk" FOREIGN KEY ("report_round_id") REFERENCES "public"."report_rounds"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "documents_parts_order_idx" ON "documents_parts" USING btree ("_order");
  CREATE INDEX "documents_parts_parent_id_idx" ON "documents_parts" USING btree ("_parent_id");
  CREATE INDEX "documents_region_idx" ON "documents" USING btree ("region_id");
  CREATE INDEX "documents_title_idx" ON "documents" USING btree ("title");
  CREATE INDEX "documents_meeting_idx" ON "documents" USING btree ("meeting_id");
  CREATE INDEX "documents_network_idx" ON "documents" USING btree ("network_id");
  CREATE INDEX "documents_report_round_idx" ON "documents" USING btree ("report_round_id");
  CREATE INDEX "documents_decision_idx" ON "documents" USING btree ("decision_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "documents_parts" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TYPE "public"."enum_documents_parts_part";
  DROP TYPE "public"."enum_documents_kind";
  DROP TYPE "public"."enum_documents_language";`)
}
