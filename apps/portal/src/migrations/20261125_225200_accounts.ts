import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Keys of service clients are no longer stored so that they can be read back. The keyed hash that stood beside them is
 * what is kept, so that programs go on with their keys; keys that were switched off, or given to a second program, end.
 * Accounts are no longer locked after failed tries.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "service_clients" SET "api_key_index" = NULL WHERE "enable_a_p_i_key" IS NOT TRUE OR "api_key" IS NULL;
  UPDATE "service_clients" SET "api_key_index" = NULL FROM (
    SELECT "id", row_number() OVER (PARTITION BY "api_key_index" ORDER BY "created_at", "id") AS "place" FROM "service_clients"
  ) AS "numbered" WHERE "numbered"."id" = "service_clients"."id" AND "numbered"."place" > 1;
  ALTER TABLE "service_clients" RENAME COLUMN "api_key_index" TO "key_hash";
  CREATE UNIQUE INDEX "service_clients_key_hash_idx" ON "service_clients" USING btree ("key_hash");
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";
  ALTER TABLE "service_clients" DROP COLUMN "enable_a_p_i_key";
  ALTER TABLE "service_clients" DROP COLUMN "api_key";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "service_clients" RENAME COLUMN "key_hash" TO "api_key_index";
  DROP INDEX "service_clients_key_hash_idx";
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "service_clients" ADD COLUMN "enable_a_p_i_key" boolean;
  ALTER TABLE "service_clients" ADD COLUMN "api_key" varchar;`)
}
