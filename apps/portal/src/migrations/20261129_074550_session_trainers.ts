import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'trainer-supervisor' BEFORE 'registration';
  ALTER TABLE "trainings_rels" ADD COLUMN "trainers_id" uuid;
  ALTER TABLE "trainers" ADD COLUMN "supervisor_email" varchar;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_trainers_fk" FOREIGN KEY ("trainers_id") REFERENCES "public"."trainers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "trainings_rels_trainers_id_idx" ON "trainings_rels" USING btree ("trainers_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainings_rels" DROP CONSTRAINT "trainings_rels_trainers_fk";
  
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'registration', 'registration-change');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  DROP INDEX "trainings_rels_trainers_id_idx";
  ALTER TABLE "trainings_rels" DROP COLUMN "trainers_id";
  ALTER TABLE "trainers" DROP COLUMN "supervisor_email";`)
}
