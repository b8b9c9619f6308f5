import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__meetings_v_version_state" AS ENUM('planned', 'held', 'cancelled');
  CREATE TABLE "_meetings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar,
  	"version_network_id" uuid,
  	"version_group_id" uuid,
  	"version_state" "enum__meetings_v_version_state" DEFAULT 'held' NOT NULL,
  	"version_held_on" timestamp(3) with time zone NOT NULL,
  	"version_hours" numeric NOT NULL,
  	"version_attendees" numeric,
  	"version_experts_by_experience" boolean DEFAULT false,
  	"version_starts_at" varchar,
  	"version_ends_at" varchar,
  	"version_place" varchar,
  	"version_link" varchar,
  	"version_agenda" varchar,
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
  
  CREATE TABLE "_decisions_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar,
  	"version_agenda_item_id" uuid,
  	"version_origin" "enum_decision_origins" DEFAULT 'proposal' NOT NULL,
  	"version_text" varchar,
  	"version_decided_on" timestamp(3) with time zone NOT NULL,
  	"version_follow_up_on" timestamp(3) with time zone,
  	"version_done_on" timestamp(3) with time zone,
  	"version_responsible" varchar,
  	"version_progress" varchar,
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
  
  CREATE TABLE "_memos_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region_id" varchar,
  	"version_title" varchar,
  	"version_text" varchar NOT NULL,
  	"version_written_on" timestamp(3) with time zone NOT NULL,
  	"version_sent_on" timestamp(3) with time zone,
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
  
  CREATE TABLE "_memos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"decisions_id" uuid,
  	"networks_id" uuid
  );
  
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_network_id_networks_id_fk" FOREIGN KEY ("version_network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_group_id_groups_id_fk" FOREIGN KEY ("version_group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_parent_id_decisions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("version_agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memos_v" ADD CONSTRAINT "_memos_v_parent_id_memos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memos_v" ADD CONSTRAINT "_memos_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memos_v_rels" ADD CONSTRAINT "_memos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_memos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memos_v_rels" ADD CONSTRAINT "_memos_v_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memos_v_rels" ADD CONSTRAINT "_memos_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_version_region_idx" ON "_meetings_v" USING btree ("version_region_id");
  CREATE INDEX "_meetings_v_version_version_title_idx" ON "_meetings_v" USING btree ("version_title");
  CREATE INDEX "_meetings_v_version_version_network_idx" ON "_meetings_v" USING btree ("version_network_id");
  CREATE INDEX "_meetings_v_version_version_group_idx" ON "_meetings_v" USING btree ("version_group_id");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_version_version_deleted_at_idx" ON "_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_decisions_v_parent_idx" ON "_decisions_v" USING btree ("parent_id");
  CREATE INDEX "_decisions_v_version_version_region_idx" ON "_decisions_v" USING btree ("version_region_id");
  CREATE INDEX "_decisions_v_version_version_title_idx" ON "_decisions_v" USING btree ("version_title");
  CREATE INDEX "_decisions_v_version_version_agenda_item_idx" ON "_decisions_v" USING btree ("version_agenda_item_id");
  CREATE INDEX "_decisions_v_version_version_updated_at_idx" ON "_decisions_v" USING btree ("version_updated_at");
  CREATE INDEX "_decisions_v_version_version_created_at_idx" ON "_decisions_v" USING btree ("version_created_at");
  CREATE INDEX "_decisions_v_version_version_deleted_at_idx" ON "_decisions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_decisions_v_created_at_idx" ON "_decisions_v" USING btree ("created_at");
  CREATE INDEX "_decisions_v_updated_at_idx" ON "_decisions_v" USING btree ("updated_at");
  CREATE INDEX "_memos_v_parent_idx" ON "_memos_v" USING btree ("parent_id");
  CREATE INDEX "_memos_v_version_version_region_idx" ON "_memos_v" USING btree ("version_region_id");
  CREATE INDEX "_memos_v_version_version_title_idx" ON "_memos_v" USING btree ("version_title");
  CREATE INDEX "_memos_v_version_version_updated_at_idx" ON "_memos_v" USING btree ("version_updated_at");
  CREATE INDEX "_memos_v_version_version_created_at_idx" ON "_memos_v" USING btree ("version_created_at");
  CREATE INDEX "_memos_v_version_version_deleted_at_idx" ON "_memos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_memos_v_created_at_idx" ON "_memos_v" USING btree ("created_at");
  CREATE INDEX "_memos_v_updated_at_idx" ON "_memos_v" USING btree ("updated_at");
  CREATE INDEX "_memos_v_rels_order_idx" ON "_memos_v_rels" USING btree ("order");
  CREATE INDEX "_memos_v_rels_parent_idx" ON "_memos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_memos_v_rels_path_idx" ON "_memos_v_rels" USING btree ("path");
  CREATE INDEX "_memos_v_rels_decisions_id_idx" ON "_memos_v_rels" USING btree ("decisions_id");
  CREATE INDEX "_memos_v_rels_networks_id_idx" ON "_memos_v_rels" USING btree ("networks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "_decisions_v" CASCADE;
  DROP TABLE "_memos_v" CASCADE;
  DROP TABLE "_memos_v_rels" CASCADE;
  DROP TYPE "public"."enum__meetings_v_version_state";`)
}
