import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_meetings_attendance_group" AS ENUM('member', 'expert-by-experience', 'partner', 'other');
  CREATE TYPE "public"."enum_meetings_attendance_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TYPE "public"."enum__meetings_v_version_attendance_group" AS ENUM('member', 'expert-by-experience', 'partner', 'other');
  CREATE TYPE "public"."enum__meetings_v_version_attendance_sector" AS ENUM('psychiatry', 'early-education', 'teaching', 'student-welfare', 'substance-services', 'neuropsychiatric-services', 'child-welfare-expert-group', 'other');
  CREATE TABLE "meetings_also_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region" "enum_joint_regions" NOT NULL
  );
  
  CREATE TABLE "meetings_attendance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" "enum_meetings_attendance_group",
  	"count" numeric,
  	"sector" "enum_meetings_attendance_sector",
  	"region" "enum_joint_regions"
  );
  
  CREATE TABLE "meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" uuid,
  	"groups_id" uuid
  );
  
  CREATE TABLE "_meetings_v_version_also_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region" "enum_joint_regions" NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_attendance" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group" "enum__meetings_v_version_attendance_group",
  	"count" numeric,
  	"sector" "enum__meetings_v_version_attendance_sector",
  	"region" "enum_joint_regions",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" uuid,
  	"groups_id" uuid
  );
  
  ALTER TABLE "meetings" ADD COLUMN "memo" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_memo" varchar;
  ALTER TABLE "meetings_also_regions" ADD CONSTRAINT "meetings_also_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_attendance" ADD CONSTRAINT "meetings_attendance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_also_regions" ADD CONSTRAINT "_meetings_v_version_also_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_attendance" ADD CONSTRAINT "_meetings_v_version_attendance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_also_regions_order_idx" ON "meetings_also_regions" USING btree ("_order");
  CREATE INDEX "meetings_also_regions_parent_id_idx" ON "meetings_also_regions" USING btree ("_parent_id");
  CREATE INDEX "meetings_attendance_order_idx" ON "meetings_attendance" USING btree ("_order");
  CREATE INDEX "meetings_attendance_parent_id_idx" ON "meetings_attendance" USING btree ("_parent_id");
  CREATE INDEX "meetings_rels_order_idx" ON "meetings_rels" USING btree ("order");
  CREATE INDEX "meetings_rels_parent_idx" ON "meetings_rels" USING btree ("parent_id");
  CREATE INDEX "meetings_rels_path_idx" ON "meetings_rels" USING btree ("path");
  CREATE INDEX "meetings_rels_networks_id_idx" ON "meetings_rels" USING btree ("networks_id");
  CREATE INDEX "meetings_rels_groups_id_idx" ON "meetings_rels" USING btree ("groups_id");
  CREATE INDEX "_meetings_v_version_also_regions_order_idx" ON "_meetings_v_version_also_regions" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_also_regions_parent_id_idx" ON "_meetings_v_version_also_regions" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_attendance_order_idx" ON "_meetings_v_version_attendance" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_attendance_parent_id_idx" ON "_meetings_v_version_attendance" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_rels_order_idx" ON "_meetings_v_rels" USING btree ("order");
  CREATE INDEX "_meetings_v_rels_parent_idx" ON "_meetings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_rels_path_idx" ON "_meetings_v_rels" USING btree ("path");
  CREATE INDEX "_meetings_v_rels_networks_id_idx" ON "_meetings_v_rels" USING btree ("networks_id");
  CREATE INDEX "_meetings_v_rels_groups_id_idx" ON "_meetings_v_rels" USING btree ("groups_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "meetings_also_regions" CASCADE;
  DROP TABLE "meetings_attendance" CASCADE;
  DROP TABLE "meetings_rels" CASCADE;
  DROP TABLE "_meetings_v_version_also_regions" CASCADE;
  DROP TABLE "_meetings_v_version_attendance" CASCADE;
  DROP TABLE "_meetings_v_rels" CASCADE;
  ALTER TABLE "meetings" DROP COLUMN "memo";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_memo";
  DROP TYPE "public"."enum_meetings_attendance_group";
  DROP TYPE "public"."enum_meetings_attendance_sector";
  DROP TYPE "public"."enum__meetings_v_version_attendance_group";
  DROP TYPE "public"."enum__meetings_v_version_attendance_sector";`)
}
