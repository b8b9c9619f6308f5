import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_teams_stages_stage" AS ENUM('being-planned', 'pilot', 'training', 'joint-trainings', 'trained', 'top-up-begun', 'working-by-the-model', 'partners-inducted');
  CREATE TYPE "public"."enum_teams_open_posts_role" AS ENUM('consulting-social-worker', 'social-worker', 'family-therapist', 'coordinator', 'social-counsellor');
  CREATE TABLE "teams_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_teams_stages_stage" NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "teams_open_posts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_teams_open_posts_role" NOT NULL,
  	"share" numeric NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "teams_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"teams_id" uuid
  );
  
  ALTER TABLE "teams_stages" ADD CONSTRAINT "teams_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_open_posts" ADD CONSTRAINT "teams_open_posts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_rels" ADD CONSTRAINT "teams_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_rels" ADD CONSTRAINT "teams_rels_teams_fk" FOREIGN KEY ("teams_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "teams_stages_order_idx" ON "teams_stages" USING btree ("_order");
  CREATE INDEX "teams_stages_parent_id_idx" ON "teams_stages" USING btree ("_parent_id");
  CREATE INDEX "teams_open_posts_order_idx" ON "teams_open_posts" USING btree ("_order");
  CREATE INDEX "teams_open_posts_parent_id_idx" ON "teams_open_posts" USING btree ("_parent_id");
  CREATE INDEX "teams_rels_order_idx" ON "teams_rels" USING btree ("order");
  CREATE INDEX "teams_rels_parent_idx" ON "teams_rels" USING btree ("parent_id");
  CREATE INDEX "teams_rels_path_idx" ON "teams_rels" USING btree ("path");
  CREATE INDEX "teams_rels_teams_id_idx" ON "teams_rels" USING btree ("teams_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "teams_stages" CASCADE;
  DROP TABLE "teams_open_posts" CASCADE;
  DROP TABLE "teams_rels" CASCADE;
  DROP TYPE "public"."enum_teams_stages_stage";
  DROP TYPE "public"."enum_teams_open_posts_role";`)
}
