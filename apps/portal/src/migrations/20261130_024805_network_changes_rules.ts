import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses of the networks that a network carries on, whoever writes: itself, straight or
 * through others, one of another region, and one in the trash.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['networks_rels', 'not_itself', 'CHECK ("networks_id" <> "parent_id")'],
  ['networks_rels', 'once', 'UNIQUE ("parent_id", "networks_id")'],
]

/** A network and those that it carries on; a move, or what comes back from the trash, is looked at when the transaction ends. */
function carried(name: string, wrong: string, code: string): string {
  return `
  CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'networks_rels' THEN
      PERFORM FROM networks WHERE id = (to_jsonb(NEW) ->> 'networks_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM networks_rels rels
        JOIN networks network ON network.id = rels.parent_id
        JOIN networks carried ON carried.id = rels.networks_id
      WHERE ${wrong} AND CASE TG_TABLE_NAME
        WHEN 'networks_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        ELSE (to_jsonb(NEW) ->> 'id')::uuid IN (network.id, carried.id)
      END
    ) THEN
      RAISE EXCEPTION 'a network and those that it carries on violate: ${name}'
        USING ERRCODE = '${code}', CONSTRAINT = '${name}';
    END IF;
    RETURN NULL;
  END $$`
}

const statements = [
  carried('carried_networks_of_one_region', 'carried.region_id <> network.region_id', '23514'),
  `CREATE CONSTRAINT TRIGGER "networks_id_same_region" AFTER INSERT OR UPDATE ON "networks_rels"
    FOR EACH ROW EXECUTE FUNCTION "carried_networks_of_one_region"()`,
  `CREATE CONSTRAINT TRIGGER "carried_same_region" AFTER UPDATE OF "region_id" ON "networks"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "carried_networks_of_one_region"()`,
  carried('carried_networks_live', 'network.deleted_at IS NULL AND carried.deleted_at IS NOT NULL', '23503'),
  `CREATE TRIGGER "carried_networks_live" AFTER INSERT OR UPDATE ON "networks_rels"
    FOR EACH ROW EXECUTE FUNCTION "carried_networks_live"()`,
  `CREATE CONSTRAINT TRIGGER "carried_networks_live" AFTER UPDATE ON "networks" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS DISTINCT FROM NEW."deleted_at") EXECUTE FUNCTION "carried_networks_live"()`,
  // Changes of one region's networks take their turn, so that two make no circle.
  `CREATE FUNCTION "no_circle_of_networks"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(
      hashtext('networks_rels'), hashtext((SELECT region_id FROM networks WHERE id = NEW.parent_id)));
    IF EXISTS (
      WITH RECURSIVE carried(id) AS (
        SELECT NEW.networks_id
        UNION
        SELECT rels.networks_id FROM networks_rels rels JOIN carried ON rels.parent_id = carried.id
      )
      SELECT FROM carried WHERE id = NEW.parent_id
    ) THEN
      RAISE EXCEPTION 'networks violate: no circle' USING ERRCODE = '23514', CONSTRAINT = 'networks_rels_no_circle';
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER "no_circle" AFTER INSERT OR UPDATE ON "networks_rels"
    FOR EACH ROW EXECUTE FUNCTION "no_circle_of_networks"()`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION "no_circle_of_networks" CASCADE;
    DROP FUNCTION "carried_networks_live" CASCADE;
    DROP FUNCTION "carried_networks_of_one_region" CASCADE`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
