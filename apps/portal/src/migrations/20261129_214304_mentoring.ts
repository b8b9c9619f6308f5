import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_trainings_sessions_kind" ADD VALUE 'mentoring' BEFORE 'support-meeting';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainings_sessions" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "trainings_sessions" ALTER COLUMN "kind" SET DEFAULT 'training-day'::text;
  DROP TYPE "public"."enum_trainings_sessions_kind";
  CREATE TYPE "public"."enum_trainings_sessions_kind" AS ENUM('training-day', 'consultation', 'supervision', 'support-meeting');
  ALTER TABLE "trainings_sessions" ALTER COLUMN "kind" SET DEFAULT 'training-day'::"public"."enum_trainings_sessions_kind";
  ALTER TABLE "trainings_sessions" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_trainings_sessions_kind" USING "kind"::"public"."enum_trainings_sessions_kind";`)
}
