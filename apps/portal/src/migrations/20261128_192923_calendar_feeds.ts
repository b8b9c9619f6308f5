import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calendar_feeds_language" AS ENUM('fi', 'sv', 'en');
  CREATE TABLE "calendar_feeds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"title" varchar,
  	"trainer_id" uuid,
  	"network_id" uuid,
  	"holder" varchar NOT NULL,
  	"language" "enum_calendar_feeds_language" DEFAULT 'fi' NOT NULL,
  	"key_hash" varchar,
  	"source_document" varchar,
  	"source_place" varchar,
  	"source_wording" varchar,
  	"source_bound" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_trainer_id_trainers_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."trainers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "calendar_feeds_region_idx" ON "calendar_feeds" USING btree ("region_id");
  CREATE INDEX "calendar_feeds_title_idx" ON "calendar_feeds" USING btree ("title");
  CREATE INDEX "calendar_feeds_trainer_idx" ON "calendar_feeds" USING btree ("trainer_id");
  CREATE INDEX "calendar_feeds_network_idx" ON "calendar_feeds" USING btree ("network_id");
  CREATE UNIQUE INDEX "calendar_feeds_key_hash_idx" ON "calendar_feeds" USING btree ("key_hash");
  CREATE INDEX "calendar_feeds_updated_at_idx" ON "calendar_feeds" USING btree ("updated_at");
  CREATE INDEX "calendar_feeds_created_at_idx" ON "calendar_feeds" USING btree ("created_at");
  CREATE INDEX "calendar_feeds_deleted_at_idx" ON "calendar_feeds" USING btree ("deleted_at");`)
  // Written by hand: what the database refuses whoever writes.
  await db.execute(sql`
  ALTER TABLE "trainers" ADD CONSTRAINT "id_region" UNIQUE ("id", "region_id");
  ALTER TABLE "calendar_feeds"
    ADD CONSTRAINT "trainer_same_region" FOREIGN KEY ("trainer_id", "region_id") REFERENCES "trainers" ("id", "region_id"),
    ADD CONSTRAINT "network_same_region" FOREIGN KEY ("network_id", "region_id") REFERENCES "networks" ("id", "region_id"),
    ADD CONSTRAINT "of_one" CHECK ("trainer_id" IS NULL OR "network_id" IS NULL),
    ADD CONSTRAINT "holder_is_short" CHECK (char_length("holder") <= 200);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calendar_feeds" CASCADE;
  ALTER TABLE "trainers" DROP CONSTRAINT "id_region";
  DROP TYPE "public"."enum_calendar_feeds_language";`)
}
