import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_trainers_lent_to" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '90');
  CREATE TYPE "public"."enum_yes_or_no" AS ENUM('yes', 'no');
  ALTER TYPE "public"."enum_messages_kind" ADD VALUE 'trainer-question';
  CREATE TABLE "trainers_municipalities_served" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" varchar,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "trainers_lent_to" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_trainers_lent_to",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "trainers_away_periods" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"first_day" timestamp(3) with time zone NOT NULL,
  	"last_day" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "trainings_trainers" ADD COLUMN "actual_planning_days" numeric;
  ALTER TABLE "trainings_trainers" ADD COLUMN "actual_training_days" numeric;
  ALTER TABLE "trainings_trainers" ADD COLUMN "actual_consultation_days" numeric;
  ALTER TABLE "trainers" ADD COLUMN "modules_passed" numeric;
  ALTER TABLE "trainers" ADD COLUMN "permanent_post" "enum_yes_or_no";
  ALTER TABLE "trainers" ADD COLUMN "covers_others" "enum_yes_or_no";
  ALTER TABLE "trainers" ADD COLUMN "share_in_writing" "enum_yes_or_no";
  ALTER TABLE "trainers" ADD COLUMN "client_work_kept" "enum_yes_or_no";
  ALTER TABLE "trainers" ADD COLUMN "duties_lightened" "enum_yes_or_no";
  ALTER TABLE "trainers" ADD COLUMN "pair_partner_id" uuid;
  ALTER TABLE "trainers_municipalities_served" ADD CONSTRAINT "trainers_municipalities_served_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainers_lent_to" ADD CONSTRAINT "trainers_lent_to_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainers_away_periods" ADD CONSTRAINT "trainers_away_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "trainers_municipalities_served_order_idx" ON "trainers_municipalities_served" USING btree ("order");
  CREATE INDEX "trainers_municipalities_served_parent_idx" ON "trainers_municipalities_served" USING btree ("parent_id");
  CREATE INDEX "trainers_lent_to_order_idx" ON "trainers_lent_to" USING btree ("order");
  CREATE INDEX "trainers_lent_to_parent_idx" ON "trainers_lent_to" USING btree ("parent_id");
  CREATE INDEX "trainers_away_periods_order_idx" ON "trainers_away_periods" USING btree ("_order");
  CREATE INDEX "trainers_away_periods_parent_id_idx" ON "trainers_away_periods" USING btree ("_parent_id");
  ALTER TABLE "trainers" ADD CONSTRAINT "trainers_pair_partner_id_trainers_id_fk" FOREIGN KEY ("pair_partner_id") REFERENCES "public"."trainers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "trainers_pair_partner_idx" ON "trainers" USING btree ("pair_partner_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainers_municipalities_served" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trainers_lent_to" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trainers_away_periods" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "trainers_municipalities_served" CASCADE;
  DROP TABLE "trainers_lent_to" CASCADE;
  DROP TABLE "trainers_away_periods" CASCADE;
  ALTER TABLE "trainers" DROP CONSTRAINT "trainers_pair_partner_id_trainers_id_fk";
  
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_messages_kind";
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('report-request', 'report-reminder');
  ALTER TABLE "messages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_messages_kind" USING "kind"::"public"."enum_messages_kind";
  DROP INDEX "trainers_pair_partner_idx";
  ALTER TABLE "trainings_trainers" DROP COLUMN "actual_planning_days";
  ALTER TABLE "trainings_trainers" DROP COLUMN "actual_training_days";
  ALTER TABLE "trainings_trainers" DROP COLUMN "actual_consultation_days";
  ALTER TABLE "trainers" DROP COLUMN "modules_passed";
  ALTER TABLE "trainers" DROP COLUMN "permanent_post";
  ALTER TABLE "trainers" DROP COLUMN "covers_others";
  ALTER TABLE "trainers" DROP COLUMN "share_in_writing";
  ALTER TABLE "trainers" DROP COLUMN "client_work_kept";
  ALTER TABLE "trainers" DROP COLUMN "duties_lightened";
  ALTER TABLE "trainers" DROP COLUMN "pair_partner_id";
  DROP TYPE "public"."enum_trainers_lent_to";
  DROP TYPE "public"."enum_yes_or_no";`)
}
