import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "service_clients_only_regions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_joint_regions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "service_clients" ADD COLUMN "reads_facts" boolean DEFAULT true;
  ALTER TABLE "service_clients" ADD COLUMN "reads_open_data" boolean DEFAULT false;
  ALTER TABLE "service_clients" ADD COLUMN "is_kpi_app" boolean DEFAULT false;
  ALTER TABLE "service_clients" ADD COLUMN "valid_until" timestamp(3) with time zone;
  ALTER TABLE "service_clients" ADD COLUMN "last_used_at" timestamp(3) with time zone;
  ALTER TABLE "service_clients" ADD COLUMN "earlier_key_hash" varchar;
  ALTER TABLE "service_clients" ADD COLUMN "earlier_key_until" timestamp(3) with time zone;
  ALTER TABLE "service_clients_only_regions" ADD CONSTRAINT "service_clients_only_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_clients"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "service_clients_only_regions_order_idx" ON "service_clients_only_regions" USING btree ("order");
  CREATE INDEX "service_clients_only_regions_parent_idx" ON "service_clients_only_regions" USING btree ("parent_id");
  CREATE UNIQUE INDEX "service_clients_earlier_key_hash_idx" ON "service_clients" USING btree ("earlier_key_hash");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "service_clients_only_regions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "service_clients_only_regions" CASCADE;
  DROP INDEX "service_clients_earlier_key_hash_idx";
  ALTER TABLE "service_clients" DROP COLUMN "reads_facts";
  ALTER TABLE "service_clients" DROP COLUMN "reads_open_data";
  ALTER TABLE "service_clients" DROP COLUMN "is_kpi_app";
  ALTER TABLE "service_clients" DROP COLUMN "valid_until";
  ALTER TABLE "service_clients" DROP COLUMN "last_used_at";
  ALTER TABLE "service_clients" DROP COLUMN "earlier_key_hash";
  ALTER TABLE "service_clients" DROP COLUMN "earlier_key_until";`)
}
