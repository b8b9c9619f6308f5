import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: a calendar is of a network of its region, or of one in which its region takes part or has taken part. What
 * it holds is looked at when it is fetched.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "calendar_feeds" DROP CONSTRAINT "network_same_region";
    CREATE FUNCTION "feed_of_region"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM calendar_feeds f JOIN networks n ON n.id = f.network_id
        WHERE f.id = NEW.id AND n.region_id <> f.region_id AND NOT EXISTS (
          SELECT FROM networks_also_regions j WHERE j._parent_id = n.id AND j.region::text = f.region_id
        )
      ) THEN
        RAISE EXCEPTION 'a calendar and its network violate: one region, or one that takes part'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'feed_of_region';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "network_id_same_region" AFTER INSERT OR UPDATE OF "network_id", "region_id" ON "calendar_feeds"
      FOR EACH ROW WHEN (NEW."network_id" IS NOT NULL) EXECUTE FUNCTION "feed_of_region"()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // A calendar of another region's network cannot be said without the regions that take part.
  await db.execute(sql`
    DROP FUNCTION "feed_of_region" CASCADE;
    DELETE FROM "calendar_feeds" f USING "networks" n WHERE n.id = f.network_id AND n.region_id <> f.region_id;
    ALTER TABLE "calendar_feeds" ADD CONSTRAINT "network_same_region"
      FOREIGN KEY ("network_id", "region_id") REFERENCES "networks" ("id", "region_id")`)
}
