import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses whoever writes. Numbers that are none, which pass a comparison like
 * `>= 0`; and references from one region's record to another's (src/access/shared-references.ts lists the exceptions).
 * Rows from before the rules stay as they are and are named in the server's log.
 */

const numbers: readonly (readonly [table: string, columns: readonly string[]])[] = [
  [
    'team_reports',
    [
      'members_consulting_social_worker',
      'members_social_worker',
      'members_family_therapist',
      'members_coordinator',
      'members_social_counsellor',
      'children',
      'case_holders',
      'workers_over_cap',
      'meetings_planned',
      'meetings_held',
      'face_to_face_share',
    ],
  ],
  ['staff_counts', ['count']],
  ['trainings_sessions', ['hours']],
  ['trainings_trainers', ['planning_days', 'training_days', 'consultation_days']],
  ['trainings_participants', ['count']],
  ['trainers', ['time_share']],
  ['meetings', ['hours', 'attendees']],
  ['targets', ['value']],
  ['payload_migrations', ['batch']],
]

const columns = numbers.flatMap(([table, names]) => names.map((column) => [table, column] as const))

function nameOf(table: string, column: string): string {
  // PostgreSQL cuts longer names off, and two cut names may be the same.
  return `"${`${table}_${column}`.slice(0, 53)}_is_finite"`
}

function checked(table: string, column: string): string {
  const name = nameOf(table, column)
  return `
    ALTER TABLE "${table}" ADD CONSTRAINT ${name}
      CHECK ("${column}" > '-Infinity' AND "${column}" < 'Infinity') NOT VALID;
    DO $$ BEGIN
      ALTER TABLE "${table}" VALIDATE CONSTRAINT ${name};
    EXCEPTION WHEN check_violation THEN
      RAISE WARNING '${table}.${column} holds values that are no numbers: correct them';
    END $$;`
}

/*
 * A training and its teams. `trainings_rels` holds no region, so a key of two columns cannot say it. A move of a training
 * is looked at when the transaction ends, for it may change its teams as well.
 */
const trainingTeams = `
  CREATE FUNCTION "training_teams_of_one_region"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM trainings_rels rels
        JOIN trainings ON trainings.id = rels.parent_id
        JOIN teams ON teams.id = rels.teams_id
      WHERE teams.region_id <> trainings.region_id AND CASE TG_TABLE_NAME
        WHEN 'trainings_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        WHEN 'trainings' THEN trainings.id = (to_jsonb(NEW) ->> 'id')::uuid
        ELSE teams.id = (to_jsonb(NEW) ->> 'id')::uuid
      END
    ) THEN
      RAISE EXCEPTION 'a training and its teams violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'trainings_teams_same_region';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "teams_id_same_region" AFTER INSERT OR UPDATE ON "trainings_rels"
    FOR EACH ROW EXECUTE FUNCTION "training_teams_of_one_region"();
  CREATE CONSTRAINT TRIGGER "trainings_same_region" AFTER UPDATE OF "region_id" ON "trainings"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "training_teams_of_one_region"();
  CREATE CONSTRAINT TRIGGER "trainings_same_region" AFTER UPDATE OF "region_id" ON "teams"
    FOR EACH ROW EXECUTE FUNCTION "training_teams_of_one_region"();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, column] of columns) await db.execute(sql.raw(checked(table, column)))
  await db.execute(sql.raw(trainingTeams))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION "training_teams_of_one_region" CASCADE'))
  for (const [table, column] of columns) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT ${nameOf(table, column)}`))
  }
}
