import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropFactMarks, factMarks } from '../database/fact-marks'

/*
 * Written by hand: what the database refuses of stages, open posts and the teams that a team carries on, whoever writes,
 * and the marks of the facts of the last.
 */

function dayRules(table: string) {
  return ['since', 'until'].flatMap(
    (column) =>
      [
        [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`],
        [table, `${column}_within`, `CHECK ("${column}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`],
      ] as const,
  )
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...['teams_stages', 'teams_open_posts'].flatMap((table) => [
    ...dayRules(table),
    [table, 'until_after_since', 'CHECK ("until" >= "since")'] as const,
  ]),
  ['teams_open_posts', 'share_is_share', 'CHECK ("share" BETWEEN 0 AND 1)'],
  ['teams_rels', 'not_itself', 'CHECK ("teams_id" <> "parent_id")'],
  ['teams_rels', 'once', 'UNIQUE ("parent_id", "teams_id")'],
]

/** A team and those that it carries on are of one region; a move of both is looked at when the transaction ends. */
const teamsOfOneRegion = `
  CREATE FUNCTION "carried_teams_of_one_region"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM teams_rels rels
        JOIN teams team ON team.id = rels.parent_id
        JOIN teams carried ON carried.id = rels.teams_id
      WHERE carried.region_id <> team.region_id AND CASE TG_TABLE_NAME
        WHEN 'teams_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        ELSE (to_jsonb(NEW) ->> 'id')::uuid IN (team.id, carried.id)
      END
    ) THEN
      RAISE EXCEPTION 'a team and those that it carries on violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'teams_carries_on_same_region';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "teams_id_same_region" AFTER INSERT OR UPDATE ON "teams_rels"
    FOR EACH ROW EXECUTE FUNCTION "carried_teams_of_one_region"();
  CREATE CONSTRAINT TRIGGER "carried_same_region" AFTER UPDATE OF "region_id" ON "teams"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "carried_teams_of_one_region"();`

/** A live team carries on live ones: when it names one, when it comes back from the trash, when one would go there. */
const liveTeams = `
  CREATE FUNCTION "carried_teams_live"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'teams_rels' THEN
      PERFORM FROM teams WHERE id = (to_jsonb(NEW) ->> 'teams_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM teams_rels rels
        JOIN teams team ON team.id = rels.parent_id
        JOIN teams carried ON carried.id = rels.teams_id
      WHERE team.deleted_at IS NULL AND carried.deleted_at IS NOT NULL AND CASE TG_TABLE_NAME
        WHEN 'teams_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        ELSE (to_jsonb(NEW) ->> 'id')::uuid IN (team.id, carried.id)
      END
    ) THEN
      RAISE EXCEPTION 'a team carries on one in the trash' USING ERRCODE = '23503', CONSTRAINT = 'teams_rels_teams_id_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "carried_teams_live" AFTER INSERT OR UPDATE ON "teams_rels"
    FOR EACH ROW EXECUTE FUNCTION "carried_teams_live"();
  CREATE CONSTRAINT TRIGGER "carried_teams_live" AFTER UPDATE ON "teams" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS DISTINCT FROM NEW."deleted_at") EXECUTE FUNCTION "carried_teams_live"();`

/** No team carries itself on through others. Changes of one region's teams take their turn, so that two make no circle. */
const noCircle = `
  CREATE FUNCTION "no_circle_of_teams"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('teams_rels'), hashtext((SELECT region_id FROM teams WHERE id = NEW.parent_id)));
    IF EXISTS (
      WITH RECURSIVE carried(id) AS (
        SELECT NEW.teams_id
        UNION
        SELECT rels.teams_id FROM teams_rels rels JOIN carried ON rels.parent_id = carried.id
      )
      SELECT FROM carried WHERE id = NEW.parent_id
    ) THEN
      RAISE EXCEPTION 'teams violate: no circle' USING ERRCODE = 'check_violation', CONSTRAINT = 'teams_rels_no_circle';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "no_circle" AFTER INSERT OR UPDATE ON "teams_rels"
    FOR EACH ROW EXECUTE FUNCTION "no_circle_of_teams"();`

const regions = 'SELECT region_id FROM teams JOIN changed ON teams.id = changed.parent_id'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [teamsOfOneRegion, liveTeams, noCircle, factMarks('teams_rels', regions)])
    await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropFactMarks('teams_rels')))
  await db.execute(sql`
    DROP FUNCTION "no_circle_of_teams" CASCADE;
    DROP FUNCTION "carried_teams_live" CASCADE;
    DROP FUNCTION "carried_teams_of_one_region" CASCADE`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
