import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of training needs, whoever writes, and the marks of their facts.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...['opened_on', 'scheduled_on', 'closed_on'].map(
    (column) => ['needs', `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ),
  ...['team_count', 'people', 'place'].map(
    (column) =>
      [
        'needs',
        `${column}_is_whole`,
        `CHECK ("${column}" >= 0 AND "${column}" < 'Infinity' AND "${column}" = trunc("${column}"))`,
      ] as const,
  ),
  ...columnLimits({
    table: 'needs',
    days: ['opened_on', 'scheduled_on', 'closed_on'],
    counts: ['team_count', 'people', 'place'],
    texts: { unit: 200, note: 2000 },
  }),
  ['needs', 'municipality_is_code', `CHECK ("municipality" ~ '^\\d{3}$')`],
  ['needs', 'term_is_period', `CHECK ("term" ~ '^\\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$')`],
  ['needs', 'scheduled_after_opened', 'CHECK ("scheduled_on" >= "opened_on")'],
  ['needs', 'closed_after_opened', 'CHECK ("closed_on" >= "opened_on")'],
  ['needs', 'training_is_scheduled', 'CHECK ("training_id" IS NULL OR "scheduled_on" IS NOT NULL)'],
  ['trainings', 'id_region', 'UNIQUE ("id", "region_id")'],
  [
    'needs',
    'training_same_region',
    'FOREIGN KEY ("training_id", "region_id") REFERENCES "trainings" ("id", "region_id")',
  ],
]

const training = { table: 'needs', column: 'training_id', target: 'trainings' }

/** A need and its teams are of one region; a move of the need is looked at when the transaction ends. */
const teamsOfOneRegion = `
  CREATE FUNCTION "need_teams_of_one_region"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM needs_rels rels
        JOIN needs ON needs.id = rels.parent_id
        JOIN teams ON teams.id = rels.teams_id
      WHERE teams.region_id <> needs.region_id AND CASE TG_TABLE_NAME
        WHEN 'needs_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        WHEN 'needs' THEN needs.id = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE teams.id = (to_jsonb(NEW) ->> 'id')::uuid
      END
    ) THEN
      RAISE EXCEPTION 'a need and its teams violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'needs_teams_same_region';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "teams_id_same_region" AFTER INSERT OR UPDATE ON "needs_rels"
    FOR EACH ROW EXECUTE FUNCTION "need_teams_of_one_region"();
  CREATE CONSTRAINT TRIGGER "needs_same_region" AFTER UPDATE OF "region_id" ON "needs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "need_teams_of_one_region"();
  CREATE CONSTRAINT TRIGGER "needs_same_region" AFTER UPDATE OF "region_id" ON "teams"
    FOR EACH ROW EXECUTE FUNCTION "need_teams_of_one_region"();`

/** A live need names live teams: when it names one, when it comes back from the trash, when a team would go there. */
const liveTeams = `
  CREATE FUNCTION "need_teams_live"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'needs_rels' THEN
      PERFORM FROM teams WHERE id = (to_jsonb(NEW) ->> 'teams_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM needs_rels rels
        JOIN needs ON needs.id = rels.parent_id
        JOIN teams ON teams.id = rels.teams_id
      WHERE needs.deleted_at IS NULL AND teams.deleted_at IS NOT NULL AND CASE TG_TABLE_NAME
        WHEN 'needs_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        WHEN 'needs' THEN needs.id = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE teams.id = (to_jsonb(NEW) ->> 'id')::uuid
      END
    ) THEN
      RAISE EXCEPTION 'a need refers to the trash' USING ERRCODE = '23503', CONSTRAINT = 'needs_rels_teams_id_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "need_teams_live" AFTER INSERT OR UPDATE ON "needs_rels"
    FOR EACH ROW EXECUTE FUNCTION "need_teams_live"();
  CREATE CONSTRAINT TRIGGER "need_teams_live" AFTER UPDATE ON "needs" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL) EXECUTE FUNCTION "need_teams_live"();
  CREATE TRIGGER "need_teams_live" AFTER UPDATE ON "teams" FOR EACH ROW
    WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "need_teams_live"();`

const events = [
  ['insert', 'REFERENCING NEW TABLE AS changed'],
  ['delete', 'REFERENCING OLD TABLE AS changed'],
  ['update', 'REFERENCING OLD TABLE AS changed NEW TABLE AS changed_to'],
] as const

/** Facts tell needs, so a change of one is a change of its region's facts. */
const marks = `
  CREATE FUNCTION "mark_facts_needs"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      PERFORM mark_facts_of(ARRAY(SELECT region_id FROM changed UNION SELECT region_id FROM changed_to));
    ELSE
      PERFORM mark_facts_of(ARRAY(SELECT region_id FROM changed));
    END IF;
    RETURN NULL;
  END $$;
  ${events
    .map(
      ([event, rows]) =>
        `CREATE TRIGGER "mark_facts_${event}" AFTER ${event} ON "needs" ${rows} FOR EACH STATEMENT EXECUTE FUNCTION "mark_facts_needs"();`,
    )
    .join('\n')}
  CREATE TRIGGER "mark_facts_truncate" AFTER TRUNCATE ON "needs" FOR EACH STATEMENT EXECUTE FUNCTION "mark_all_facts"();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [liveReference(training), teamsOfOneRegion, liveTeams, marks, risingVersions('needs')]) {
    await db.execute(sql.raw(statement))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER "later_version" ON "needs";
    DROP FUNCTION "mark_facts_needs" CASCADE;
    DROP FUNCTION "need_teams_live" CASCADE;
    DROP FUNCTION "need_teams_of_one_region" CASCADE`)
  await db.execute(sql.raw(dropLiveReference(training)))
  for (const [table, name] of [...constraints].reverse()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
