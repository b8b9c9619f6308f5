import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_users_regions_role" ADD VALUE 'trainer';
  ALTER TABLE "needs" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "trainings" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "questions" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "agenda_items" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "decisions" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "_decisions_v" ADD COLUMN "version_in_charge_id" uuid;
  ALTER TABLE "calendar_feeds" ADD COLUMN "made_by" varchar;
  ALTER TABLE "objectives" ADD COLUMN "in_charge_id" uuid;
  ALTER TABLE "users_regions" ADD COLUMN "stands_in_for" varchar;
  ALTER TABLE "needs" ADD CONSTRAINT "needs_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "trainings" ADD CONSTRAINT "trainings_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_version_in_charge_id_people_id_fk" FOREIGN KEY ("version_in_charge_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "objectives" ADD CONSTRAINT "objectives_in_charge_id_people_id_fk" FOREIGN KEY ("in_charge_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "needs_in_charge_idx" ON "needs" USING btree ("in_charge_id");
  CREATE INDEX "trainings_in_charge_idx" ON "trainings" USING btree ("in_charge_id");
  CREATE INDEX "questions_in_charge_idx" ON "questions" USING btree ("in_charge_id");
  CREATE INDEX "agenda_items_in_charge_idx" ON "agenda_items" USING btree ("in_charge_id");
  CREATE INDEX "decisions_in_charge_idx" ON "decisions" USING btree ("in_charge_id");
  CREATE INDEX "_decisions_v_version_version_in_charge_idx" ON "_decisions_v" USING btree ("version_in_charge_id");
  CREATE INDEX "objectives_in_charge_idx" ON "objectives" USING btree ("in_charge_id");`)
}

// Invitations are no collection, but their role is of the same type: by hand.
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "needs" DROP CONSTRAINT "needs_in_charge_id_people_id_fk";
  
  ALTER TABLE "trainings" DROP CONSTRAINT "trainings_in_charge_id_people_id_fk";
  
  ALTER TABLE "questions" DROP CONSTRAINT "questions_in_charge_id_people_id_fk";
  
  ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_in_charge_id_people_id_fk";
  
  ALTER TABLE "decisions" DROP CONSTRAINT "decisions_in_charge_id_people_id_fk";
  
  ALTER TABLE "_decisions_v" DROP CONSTRAINT "_decisions_v_version_in_charge_id_people_id_fk";
  
  ALTER TABLE "objectives" DROP CONSTRAINT "objectives_in_charge_id_people_id_fk";
  
  DELETE FROM "account_invitations" WHERE "role"::text = 'trainer';
  DELETE FROM "users_regions" WHERE "role"::text = 'trainer';
  ALTER TABLE "users_regions" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "account_invitations" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_regions_role";
  CREATE TYPE "public"."enum_users_regions_role" AS ENUM('editor', 'manager', 'reader');
  ALTER TABLE "account_invitations" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_regions_role" USING "role"::"public"."enum_users_regions_role";
  ALTER TABLE "users_regions" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_regions_role" USING "role"::"public"."enum_users_regions_role";
  DROP INDEX "needs_in_charge_idx";
  DROP INDEX "trainings_in_charge_idx";
  DROP INDEX "questions_in_charge_idx";
  DROP INDEX "agenda_items_in_charge_idx";
  DROP INDEX "decisions_in_charge_idx";
  DROP INDEX "_decisions_v_version_version_in_charge_idx";
  DROP INDEX "objectives_in_charge_idx";
  ALTER TABLE "needs" DROP COLUMN "in_charge_id";
  ALTER TABLE "trainings" DROP COLUMN "in_charge_id";
  ALTER TABLE "questions" DROP COLUMN "in_charge_id";
  ALTER TABLE "agenda_items" DROP COLUMN "in_charge_id";
  ALTER TABLE "decisions" DROP COLUMN "in_charge_id";
  ALTER TABLE "_decisions_v" DROP COLUMN "version_in_charge_id";
  ALTER TABLE "calendar_feeds" DROP COLUMN "made_by";
  ALTER TABLE "objectives" DROP COLUMN "in_charge_id";
  ALTER TABLE "users_regions" DROP COLUMN "stands_in_for";`)
}
