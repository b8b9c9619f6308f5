import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the database marks, for each region, that something its facts are made of has changed, so that the
 * portal finds without making them that they are still the same (docs/decisions/2026-11-25-facts-revision.md).
 */

/** Every table that facts read, with the query that gives the regions of changed rows (`changed`). */
const tables: readonly (readonly [table: string, regions: string])[] = [
  ...[
    'teams',
    'team_reports',
    'staff_counts',
    'trainings',
    'trainers',
    'networks',
    'groups',
    'meetings',
    'element_statuses',
    'agreements',
    'commitments',
    'targets',
  ].map((table) => [table, 'SELECT region_id FROM changed'] as const),
  ['regions', 'SELECT id FROM changed'],
  ...['trainings_sessions', 'trainings_trainers', 'trainings_participants'].map(
    (table) => [table, 'SELECT region_id FROM trainings JOIN changed ON trainings.id = changed._parent_id'] as const,
  ),
  ['trainings_rels', 'SELECT region_id FROM trainings JOIN changed ON trainings.id = changed.parent_id'],
  ['notice', 'SELECT NULL::varchar FROM changed'],
]

/** One trigger each, for the rows before and after a change are given to a trigger of a single kind of event. */
const events = [
  ['insert', 'REFERENCING NEW TABLE AS changed'],
  ['delete', 'REFERENCING OLD TABLE AS changed'],
  ['update', 'REFERENCING OLD TABLE AS changed NEW TABLE AS changed_to'],
] as const

/**
 * A region has as many rows as there were transactions at once that changed it; what belongs to no region stands under
 * FI. A change replaces the mark of a row that no other transaction holds, and adds a row when all are held: it never
 * waits. At a stricter isolation a row changed meanwhile would break the transaction off, hence always a new one there.
 */
const markRegions = `
CREATE TABLE "facts_revisions" (
  "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  "region" varchar NOT NULL,
  "mark" uuid NOT NULL DEFAULT gen_random_uuid()
) WITH (fillfactor = 50);

CREATE FUNCTION "mark_facts_of"(codes varchar[]) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  code varchar;
  free bigint;
BEGIN
  FOR code IN SELECT DISTINCT coalesce(each, 'FI') FROM unnest(codes) AS each LOOP
    free := NULL;
    IF current_setting('transaction_isolation') = 'read committed' THEN
      SELECT id INTO free FROM facts_revisions WHERE region = code LIMIT 1 FOR UPDATE SKIP LOCKED;
    END IF;
    UPDATE facts_revisions SET mark = gen_random_uuid() WHERE id = free;
    IF NOT FOUND THEN
      INSERT INTO facts_revisions (region) VALUES (code);
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION "mark_all_facts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_facts_of(ARRAY[NULL]::varchar[]);
  RETURN NULL;
END $$;
`

function markOnChange(table: string, regions: string): string {
  const name = `mark_facts_${table}`
  const regionsAfter = regions.replaceAll(/\bchanged\b/g, 'changed_to')
  return `
CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM mark_facts_of(ARRAY(${regions} UNION ${regionsAfter}));
  ELSE
    PERFORM mark_facts_of(ARRAY(${regions}));
  END IF;
  RETURN NULL;
END $$;
${events
  .map(
    ([event, rows]) =>
      `CREATE TRIGGER "mark_facts_${event}" AFTER ${event} ON "${table}" ${rows} FOR EACH STATEMENT EXECUTE FUNCTION "${name}"();`,
  )
  .join('\n')}
CREATE TRIGGER "mark_facts_truncate" AFTER TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION "mark_all_facts"();
`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(markRegions))
  for (const [table, regions] of tables) await db.execute(sql.raw(markOnChange(table, regions)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table] of tables) {
    await db.execute(sql.raw(`DROP FUNCTION "mark_facts_${table}" CASCADE`))
  }
  await db.execute(
    sql.raw('DROP FUNCTION "mark_all_facts" CASCADE; DROP FUNCTION "mark_facts_of"; DROP TABLE "facts_revisions"'),
  )
}
