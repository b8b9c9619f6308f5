import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_decision_origins" AS ENUM('question', 'summary', 'proposal', 'plan');
  CREATE TYPE "public"."enum_agenda_items_outcome" AS ENUM('decided', 'noted', 'postponed');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'memo' BEFORE 'registration';
  CREATE TABLE "questions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"network_id" uuid,
  	"raised_on" timestamp(3) with time zone NOT NULL,
  	"text" varchar,
  	"answer" varchar,
  	"answered_on" timestamp(3) with time zone,
  	"withdrawn_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "agenda_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"origin" "enum_decision_origins" DEFAULT 'proposal' NOT NULL,
  	"question_id" uuid,
  	"network_id" uuid,
  	"text" varchar,
  	"meeting_id" uuid,
  	"meeting_on" timestamp(3) with time zone,
  	"outcome" "enum_agenda_items_outcome",
  	"postponed_to_id" uuid,
  	"treated_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"agenda_item_id" uuid,
  	"origin" "enum_decision_origins" DEFAULT 'proposal' NOT NULL,
  	"text" varchar,
  	"decided_on" timestamp(3) with time zone NOT NULL,
  	"follow_up_on" timestamp(3) with time zone,
  	"done_on" timestamp(3) with time zone,
  	"responsible" varchar,
  	"progress" varchar,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "memos" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"text" varchar NOT NULL,
  	"written_on" timestamp(3) with time zone NOT NULL,
  	"sent_on" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "memos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"decisions_id" uuid,
  	"networks_id" uuid
  );
  
  ALTER TABLE "questions" ADD CONSTRAINT "questions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_postponed_to_id_meetings_id_fk" FOREIGN KEY ("postponed_to_id") REFERENCES "public"."meetings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memos" ADD CONSTRAINT "memos_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memos_rels" ADD CONSTRAINT "memos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memos_rels" ADD CONSTRAINT "memos_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memos_rels" ADD CONSTRAINT "memos_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "questions_region_idx" ON "questions" USING btree ("region_id");
  CREATE INDEX "questions_title_idx" ON "questions" USING btree ("title");
  CREATE INDEX "questions_network_idx" ON "questions" USING btree ("network_id");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  CREATE INDEX "questions_deleted_at_idx" ON "questions" USING btree ("deleted_at");
  CREATE INDEX "agenda_items_region_idx" ON "agenda_items" USING btree ("region_id");
  CREATE INDEX "agenda_items_title_idx" ON "agenda_items" USING btree ("title");
  CREATE INDEX "agenda_items_question_idx" ON "agenda_items" USING btree ("question_id");
  CREATE INDEX "agenda_items_network_idx" ON "agenda_items" USING btree ("network_id");
  CREATE INDEX "agenda_items_meeting_idx" ON "agenda_items" USING btree ("meeting_id");
  CREATE INDEX "agenda_items_postponed_to_idx" ON "agenda_items" USING btree ("postponed_to_id");
  CREATE INDEX "agenda_items_updated_at_idx" ON "agenda_items" USING btree ("updated_at");
  CREATE INDEX "agenda_items_created_at_idx" ON "agenda_items" USING btree ("created_at");
  CREATE INDEX "agenda_items_deleted_at_idx" ON "agenda_items" USING btree ("deleted_at");
  CREATE INDEX "decisions_region_idx" ON "decisions" USING btree ("region_id");
  CREATE INDEX "decisions_title_idx" ON "decisions" USING btree ("title");
  CREATE INDEX "decisions_agenda_item_idx" ON "decisions" USING btree ("agenda_item_id");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "decisions_deleted_at_idx" ON "decisions" USING btree ("deleted_at");
  CREATE INDEX "memos_region_idx" ON "memos" USING btree ("region_id");
  CREATE INDEX "memos_title_idx" ON "memos" USING btree ("title");
  CREATE INDEX "memos_updated_at_idx" ON "memos" USING btree ("updated_at");
  CREATE INDEX "memos_created_at_idx" ON "memos" USING btree ("created_at");
  CREATE INDEX "memos_deleted_at_idx" ON "memos" USING btree ("deleted_at");
  CREATE INDEX "memos_rels_order_idx" ON "memos_rels" USING btree ("order");
  CREATE INDEX "memos_rels_parent_idx" ON "memos_rels" USING btree ("parent_id");
  CREATE INDEX "memos_rels_path_idx" ON "memos_rels" USING btree ("path");
  CREATE INDEX "memos_rels_decisions_id_idx" ON "memos_rels" USING btree ("decisions_id");
  CREATE INDEX "memos_rels_networks_id_idx" ON "memos_rels" USING btree ("networks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "questions" CASCADE;
  DROP TABLE "agenda_items" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "memos" CASCADE;
  DROP TABLE "memos_rels" CASCADE;
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'trainer-supervisor', 'registration', 'registration-change', 'meeting-invitation', 'meeting-change');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  DROP TYPE "public"."enum_decision_origins";
  DROP TYPE "public"."enum_agenda_items_outcome";`)
}
