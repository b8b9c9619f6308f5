const changes = [
  ['insert', 'REFERENCING NEW TABLE AS changed'],
  ['delete', 'REFERENCING OLD TABLE AS changed'],
  ['update', 'REFERENCING OLD TABLE AS changed NEW TABLE AS changed_to'],
] as const

function nameOf(table: string): string {
  return `mark_facts_${table}`
}

function markingOf(table: string, regions: string): string {
  return `FUNCTION "${nameOf(table)}"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        PERFORM mark_facts_of(ARRAY(${regions} UNION ${regions.replaceAll(/\bchanged\b/g, 'changed_to')}));
      ELSE
        PERFORM mark_facts_of(ARRAY(${regions}));
      END IF;
      RETURN NULL;
    END $$;`
}

/** Gives the marks of a table other regions, for migrations to run. Migrations that were released depend on it: it stays as it is. */
export function changeFactMarks(table: string, regions: string): string {
  return `CREATE OR REPLACE ${markingOf(table, regions)}`
}

/**
 * The marks of a table that facts are made of, for migrations to add: a change of its rows is a change of the facts of
 * their regions. Migrations that were released depend on it: it stays as it is.
 *
 * @param regions the query that gives the regions of changed rows (`changed`)
 */
export function factMarks(table: string, regions: string): string {
  const name = nameOf(table)
  return `
    CREATE ${markingOf(table, regions)}
    ${changes
      .map(
        ([event, rows]) =>
          `CREATE TRIGGER "mark_facts_${event}" AFTER ${event} ON "${table}" ${rows} FOR EACH STATEMENT EXECUTE FUNCTION "${name}"();`,
      )
      .join('\n')}
    CREATE TRIGGER "mark_facts_truncate" AFTER TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION "mark_all_facts"();`
}

/** Takes the marks away. */
export function dropFactMarks(table: string): string {
  return `DROP FUNCTION "${nameOf(table)}" CASCADE`
}
