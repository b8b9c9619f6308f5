import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_joint_regions" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '90');
  CREATE TABLE "networks_also_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region" "enum_joint_regions" NOT NULL,
  	"leaves_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "groups_also_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region" "enum_joint_regions" NOT NULL,
  	"leaves_on" timestamp(3) with time zone
  );
  
  ALTER TABLE "questions" ADD COLUMN "asked_by" "enum_joint_regions";
  ALTER TABLE "networks_also_regions" ADD CONSTRAINT "networks_also_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_also_regions" ADD CONSTRAINT "groups_also_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "networks_also_regions_order_idx" ON "networks_also_regions" USING btree ("_order");
  CREATE INDEX "networks_also_regions_parent_id_idx" ON "networks_also_regions" USING btree ("_parent_id");
  CREATE INDEX "groups_also_regions_order_idx" ON "groups_also_regions" USING btree ("_order");
  CREATE INDEX "groups_also_regions_parent_id_idx" ON "groups_also_regions" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "networks_also_regions" CASCADE;
  DROP TABLE "groups_also_regions" CASCADE;
  ALTER TABLE "questions" DROP COLUMN "asked_by";
  DROP TYPE "public"."enum_joint_regions";`)
}
