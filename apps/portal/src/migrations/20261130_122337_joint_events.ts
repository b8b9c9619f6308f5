import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "events_also_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region" "enum_joint_regions" NOT NULL
  );
  
  ALTER TABLE "events_also_regions" ADD CONSTRAINT "events_also_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_also_regions_order_idx" ON "events_also_regions" USING btree ("_order");
  CREATE INDEX "events_also_regions_parent_id_idx" ON "events_also_regions" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_also_regions" CASCADE;`)
}
