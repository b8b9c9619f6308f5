import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'account-invitation';
  ALTER TABLE "users_regions" ADD COLUMN "valid_until" timestamp(3) with time zone;
  ALTER TABLE "users_regions" ADD COLUMN "is_lead_user" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'trainer-supervisor', 'memo', 'registration', 'registration-change', 'meeting-invitation', 'meeting-change');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "users_regions" DROP COLUMN "valid_until";
  ALTER TABLE "users_regions" DROP COLUMN "is_lead_user";`)
}
