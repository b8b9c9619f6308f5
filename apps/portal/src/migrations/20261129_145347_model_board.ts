import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_element_statuses_evidence_kind" AS ENUM('document', 'decision', 'plan', 'material', 'named-body', 'trainer', 'training', 'team', 'network', 'group', 'meeting', 'survey', 'measure', 'agreement', 'commitment');
  CREATE TYPE "public"."enum_element_declines_element" AS ENUM('shared-definition', 'shared-goal', 'implementation-plan', 'family-centre-plan', 'material-bank', 'training-plan', 'training-coordination', 'trainer-bank', 'training-needs', 'trainer-network', 'professional-networks', 'higher-education', 'training-material-bank', 'low-threshold-support', 'dialogues', 'induction-package', 'steering-group', 'monitoring-body', 'shared-measure', 'family-therapist-coordination', 'coordinator-coordination');
  CREATE TYPE "public"."enum_element_declines_status" AS ENUM('not-started', 'agreed', 'in-use');
  CREATE TYPE "public"."enum_objectives_states_status" AS ENUM('not-started', 'agreed', 'in-use');
  CREATE TABLE "element_statuses_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_element_statuses_evidence_kind" NOT NULL,
  	"words" varchar,
  	"record" varchar
  );
  
  CREATE TABLE "element_declines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"element" "enum_element_declines_element" NOT NULL,
  	"status" "enum_element_declines_status" NOT NULL,
  	"reason" varchar NOT NULL,
  	"declined_on" timestamp(3) with time zone NOT NULL,
  	"declined_by" varchar,
  	"records" varchar,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "objectives_states" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"status" "enum_objectives_states_status" NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "objectives" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"text" varchar NOT NULL,
  	"responsible" varchar,
  	"note" varchar,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "element_statuses" ADD COLUMN "responsible" varchar;
  ALTER TABLE "element_statuses" ADD COLUMN "note" varchar;
  ALTER TABLE "element_statuses" ADD COLUMN "accepted_on" timestamp(3) with time zone;
  ALTER TABLE "element_statuses" ADD COLUMN "accepted_by" varchar;
  ALTER TABLE "element_statuses_evidence" ADD CONSTRAINT "element_statuses_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."element_statuses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "element_declines" ADD CONSTRAINT "element_declines_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "objectives_states" ADD CONSTRAINT "objectives_states_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "objectives" ADD CONSTRAINT "objectives_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "element_statuses_evidence_order_idx" ON "element_statuses_evidence" USING btree ("_order");
  CREATE INDEX "element_statuses_evidence_parent_id_idx" ON "element_statuses_evidence" USING btree ("_parent_id");
  CREATE INDEX "element_declines_region_idx" ON "element_declines" USING btree ("region_id");
  CREATE INDEX "element_declines_title_idx" ON "element_declines" USING btree ("title");
  CREATE INDEX "element_declines_updated_at_idx" ON "element_declines" USING btree ("updated_at");
  CREATE INDEX "element_declines_created_at_idx" ON "element_declines" USING btree ("created_at");
  CREATE INDEX "element_declines_deleted_at_idx" ON "element_declines" USING btree ("deleted_at");
  CREATE INDEX "objectives_states_order_idx" ON "objectives_states" USING btree ("_order");
  CREATE INDEX "objectives_states_parent_id_idx" ON "objectives_states" USING btree ("_parent_id");
  CREATE INDEX "objectives_region_idx" ON "objectives" USING btree ("region_id");
  CREATE INDEX "objectives_title_idx" ON "objectives" USING btree ("title");
  CREATE INDEX "objectives_updated_at_idx" ON "objectives" USING btree ("updated_at");
  CREATE INDEX "objectives_created_at_idx" ON "objectives" USING btree ("created_at");
  CREATE INDEX "objectives_deleted_at_idx" ON "objectives" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "element_statuses_evidence" CASCADE;
  DROP TABLE "element_declines" CASCADE;
  DROP TABLE "objectives_states" CASCADE;
  DROP TABLE "objectives" CASCADE;
  ALTER TABLE "element_statuses" DROP COLUMN "responsible";
  ALTER TABLE "element_statuses" DROP COLUMN "note";
  ALTER TABLE "element_statuses" DROP COLUMN "accepted_on";
  ALTER TABLE "element_statuses" DROP COLUMN "accepted_by";
  DROP TYPE "public"."enum_element_statuses_evidence_kind";
  DROP TYPE "public"."enum_element_declines_element";
  DROP TYPE "public"."enum_element_declines_status";
  DROP TYPE "public"."enum_objectives_states_status";`)
}
