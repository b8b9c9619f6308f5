import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

type Database = MigrateUpArgs['db']

/**
 * Each trainer with a name becomes a person of the same region, on the basis of their post; a trainer in the trash takes
 * the person along. Two trainers of one name stay two people: whether they are one is for those to say who know them.
 */
async function moveNames(db: Database): Promise<void> {
  await db.execute(sql`
    UPDATE "trainers" SET "person_id" = gen_random_uuid() WHERE btrim("name") <> '';
    INSERT INTO "people" ("id", "region_id", "name", "created_at", "deleted_at")
      SELECT "person_id", "region_id", btrim("name"), "created_at", "deleted_at" FROM "trainers"
      WHERE "person_id" IS NOT NULL`)
}

/** Gives trainers the names of their people back. */
async function moveNamesBack(db: Database): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "trainers" ADD COLUMN "name" varchar;
    UPDATE "trainers" t SET "name" = p."name" FROM "people" p WHERE p."id" = t."person_id";
    ALTER TABLE "trainers" ADD CONSTRAINT "trainers_name_within" CHECK (char_length("name") <= 200)`)
}

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_people_languages" AS ENUM('fi', 'sv', 'en');
  CREATE TYPE "public"."enum_people_purposes" AS ENUM('communication', 'networking', 'contact', 'publication');
  CREATE TYPE "public"."enum_people_basis" AS ENUM('duty', 'consent');
  CREATE TYPE "public"."enum_memberships_tasks" AS ENUM('testing', 'co-training', 'co-developing');
  CREATE TYPE "public"."enum_memberships_of" AS ENUM('team', 'network', 'group', 'responsible-person', 'experts-by-experience');
  CREATE TYPE "public"."enum_memberships_role" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor', 'leading-social-worker', 'team-leader', 'chair', 'member');
  CREATE TABLE "people_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_people_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "people_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_people_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"organisation" varchar,
  	"basis" "enum_people_basis" DEFAULT 'duty' NOT NULL,
  	"months_after_end" numeric DEFAULT 12 NOT NULL,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_withdrawn_on" timestamp(3) with time zone,
  	"account_id" uuid,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "memberships_tasks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_memberships_tasks",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"person_id" uuid NOT NULL,
  	"of" "enum_memberships_of" NOT NULL,
  	"role" "enum_memberships_role",
  	"team_id" uuid,
  	"network_id" uuid,
  	"group_id" uuid,
  	"is_contact" boolean DEFAULT false,
  	"share" numeric,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_until" timestamp(3) with time zone,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "trainers" ADD COLUMN "person_id" uuid;
  ALTER TABLE "people_languages" ADD CONSTRAINT "people_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_purposes" ADD CONSTRAINT "people_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships_tasks" ADD CONSTRAINT "memberships_tasks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "people_languages_order_idx" ON "people_languages" USING btree ("order");
  CREATE INDEX "people_languages_parent_idx" ON "people_languages" USING btree ("parent_id");
  CREATE INDEX "people_purposes_order_idx" ON "people_purposes" USING btree ("order");
  CREATE INDEX "people_purposes_parent_idx" ON "people_purposes" USING btree ("parent_id");
  CREATE INDEX "people_region_idx" ON "people" USING btree ("region_id");
  CREATE INDEX "people_account_idx" ON "people" USING btree ("account_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "memberships_tasks_order_idx" ON "memberships_tasks" USING btree ("order");
  CREATE INDEX "memberships_tasks_parent_idx" ON "memberships_tasks" USING btree ("parent_id");
  CREATE INDEX "memberships_region_idx" ON "memberships" USING btree ("region_id");
  CREATE INDEX "memberships_title_idx" ON "memberships" USING btree ("title");
  CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("person_id");
  CREATE INDEX "memberships_team_idx" ON "memberships" USING btree ("team_id");
  CREATE INDEX "memberships_network_idx" ON "memberships" USING btree ("network_id");
  CREATE INDEX "memberships_group_idx" ON "memberships" USING btree ("group_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE INDEX "memberships_deleted_at_idx" ON "memberships" USING btree ("deleted_at");
  CREATE INDEX "trainers_person_idx" ON "trainers" USING btree ("person_id");`)
  await moveNames(db)
  await db.execute(sql`
    ALTER TABLE "trainers" ADD CONSTRAINT "trainers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
    ALTER TABLE "trainers" DROP COLUMN "name"`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await moveNamesBack(db)
  await db.execute(sql`
   ALTER TABLE "people_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_purposes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "memberships_tasks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "memberships" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "people_languages" CASCADE;
  DROP TABLE "people_purposes" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "memberships_tasks" CASCADE;
  DROP TABLE "memberships" CASCADE;
  
  DROP INDEX "trainers_person_idx";
  ALTER TABLE "trainers" DROP COLUMN "person_id";
  DROP TYPE "public"."enum_people_languages";
  DROP TYPE "public"."enum_people_purposes";
  DROP TYPE "public"."enum_people_basis";
  DROP TYPE "public"."enum_memberships_tasks";
  DROP TYPE "public"."enum_memberships_of";
  DROP TYPE "public"."enum_memberships_role";`)
}
