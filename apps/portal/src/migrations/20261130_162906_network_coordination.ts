import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_coordinating_body_kinds" AS ENUM('outside', 'network-itself');
  CREATE TABLE "networks_coordination" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_coordinating_body_kinds" NOT NULL,
  	"name" varchar NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone
  );
  
  ALTER TABLE "networks_coordination" ADD CONSTRAINT "networks_coordination_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "networks_coordination_order_idx" ON "networks_coordination" USING btree ("_order");
  CREATE INDEX "networks_coordination_parent_id_idx" ON "networks_coordination" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "networks_coordination" CASCADE;
  DROP TYPE "public"."enum_coordinating_body_kinds";`)
}
