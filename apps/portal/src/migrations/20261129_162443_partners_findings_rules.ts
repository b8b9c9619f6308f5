import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of partners and findings, whoever writes.
 */

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...columnLimits({ table: 'partners', texts: { name: 200, note: 2000 } }),
  isDay('partners_contacts', 'on'),
  ['partners_contacts', 'on_within', `CHECK ("on" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`],
  ['partners_contacts', 'by_within', 'CHECK (char_length("by") <= 200)'],
  isDay('findings', 'found_on'),
  ...columnLimits({ table: 'findings', days: ['found_on'], texts: { text: 1000 } }),
]

/** The rows, their record and their target, of which one has changed. */
const joined = `partners_contacts contact
        JOIN partners ON partners.id = contact._parent_id
        JOIN events ON events.id = contact.event_id`
const changed = `CASE TG_TABLE_NAME
        WHEN 'partners_contacts' THEN contact.id = (to_jsonb(NEW) ->> 'id')
        WHEN 'partners' THEN partners.id = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE events.id = (to_jsonb(NEW) ->> 'id')::uuid
      END`

/** A partner and the events at which it was told are of one region; a move is looked at when the transaction ends. */
const oneRegion = `
  CREATE FUNCTION "partner_events_of_one_region"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM ${joined} WHERE events.region_id <> partners.region_id AND ${changed}) THEN
      RAISE EXCEPTION 'a partner and its events violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'partners_events_same_region';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "event_id_same_region" AFTER INSERT OR UPDATE ON "partners_contacts"
    FOR EACH ROW EXECUTE FUNCTION "partner_events_of_one_region"();
  CREATE CONSTRAINT TRIGGER "partners_same_region" AFTER UPDATE OF "region_id" ON "partners"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "partner_events_of_one_region"();
  CREATE TRIGGER "partners_same_region" AFTER UPDATE OF "region_id" ON "events"
    FOR EACH ROW EXECUTE FUNCTION "partner_events_of_one_region"();`

/** A live partner names live events: when it names one, when it comes back from the trash, when an event would go there. */
const live = `
  CREATE FUNCTION "partner_events_live"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'partners_contacts' THEN
      PERFORM FROM events WHERE id = (to_jsonb(NEW) ->> 'event_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM ${joined} WHERE partners.deleted_at IS NULL AND events.deleted_at IS NOT NULL AND ${changed}
    ) THEN
      RAISE EXCEPTION 'a partner refers to the trash'
        USING ERRCODE = '23503', CONSTRAINT = 'partners_contacts_event_id_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "partner_events_live" AFTER INSERT OR UPDATE ON "partners_contacts"
    FOR EACH ROW EXECUTE FUNCTION "partner_events_live"();
  CREATE CONSTRAINT TRIGGER "partner_events_live" AFTER UPDATE ON "partners" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL) EXECUTE FUNCTION "partner_events_live"();
  CREATE TRIGGER "partner_events_live" AFTER UPDATE ON "events" FOR EACH ROW
    WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "partner_events_live"();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [oneRegion, live, risingVersions('partners'), risingVersions('findings')]) {
    await db.execute(sql.raw(statement))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['findings', 'partners']) {
    await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  }
  await db.execute(sql`
    DROP FUNCTION "partner_events_live" CASCADE;
    DROP FUNCTION "partner_events_of_one_region" CASCADE`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
