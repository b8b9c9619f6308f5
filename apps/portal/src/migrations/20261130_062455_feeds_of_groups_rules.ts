import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: a calendar is of one thing, and of a group as of a network: of its region, or of one in which its region
 * takes part or has taken part.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "calendar_feeds" DROP CONSTRAINT "of_one";
    ALTER TABLE "calendar_feeds"
      ADD CONSTRAINT "of_one" CHECK (num_nonnulls("trainer_id", "network_id", "group_id") <= 1);
    CREATE FUNCTION "feed_of_regions_group"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM calendar_feeds f JOIN groups o ON o.id = f.group_id
        WHERE f.id = NEW.id AND o.region_id <> f.region_id AND NOT EXISTS (
          SELECT FROM groups_also_regions j WHERE j._parent_id = o.id AND j.region::text = f.region_id
        )
      ) THEN
        RAISE EXCEPTION 'a calendar and its group violate: one region, or one that takes part'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'feed_of_region';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "group_id_same_region" AFTER INSERT OR UPDATE OF "group_id", "region_id" ON "calendar_feeds"
      FOR EACH ROW WHEN (NEW."group_id" IS NOT NULL) EXECUTE FUNCTION "feed_of_regions_group"()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // A calendar of a group cannot be said any more: without it, it would be one of the whole region.
  await db.execute(sql`
    DROP FUNCTION "feed_of_regions_group" CASCADE;
    DELETE FROM "calendar_feeds" WHERE "group_id" IS NOT NULL;
    ALTER TABLE "calendar_feeds" DROP CONSTRAINT "of_one";
    ALTER TABLE "calendar_feeds" ADD CONSTRAINT "of_one" CHECK ("trainer_id" IS NULL OR "network_id" IS NULL)`)
}
