import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_meetings_state" AS ENUM('planned', 'held', 'cancelled');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'meeting-invitation';
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'meeting-change';
  ALTER TABLE "meetings" ALTER COLUMN "attendees" DROP NOT NULL;
  ALTER TABLE "meetings" ADD COLUMN "state" "enum_meetings_state" DEFAULT 'held' NOT NULL;
  ALTER TABLE "meetings" ADD COLUMN "starts_at" varchar;
  ALTER TABLE "meetings" ADD COLUMN "ends_at" varchar;
  ALTER TABLE "meetings" ADD COLUMN "place" varchar;
  ALTER TABLE "meetings" ADD COLUMN "link" varchar;
  ALTER TABLE "meetings" ADD COLUMN "agenda" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder', 'trainer-question', 'trainer-supervisor', 'registration', 'registration-change');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  ALTER TABLE "meetings" ALTER COLUMN "attendees" SET NOT NULL;
  ALTER TABLE "meetings" DROP COLUMN "state";
  ALTER TABLE "meetings" DROP COLUMN "starts_at";
  ALTER TABLE "meetings" DROP COLUMN "ends_at";
  ALTER TABLE "meetings" DROP COLUMN "place";
  ALTER TABLE "meetings" DROP COLUMN "link";
  ALTER TABLE "meetings" DROP COLUMN "agenda";
  DROP TYPE "public"."enum_meetings_state";`)
}
