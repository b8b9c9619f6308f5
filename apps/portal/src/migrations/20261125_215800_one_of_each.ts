import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what there is one of, with the trash left out, and what the trash may hold. Payload's generated
 * migrations know none of it, and leave it alone.
 */

type Database = MigrateUpArgs['db']

/** One report of a team a day, one team of a name at a time in a region; among those that are not in the trash. */
const rules: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['element_statuses', 'one_a_day', '("region_id", "element", "since")'],
  ['targets', 'one_a_period', '("indicator", "region_id", "period") NULLS NOT DISTINCT'],
  ['team_reports', 'one_a_day', '("team_id", "reported_on")'],
]

/** A record's relation to another that must not lie in the trash: straight, or by rows of a training. */
const references: readonly (readonly [table: string, column: string, target: string, parent: string | null])[] = [
  ['team_reports', 'team_id', 'teams', null],
  ['meetings', 'network_id', 'networks', null],
  ['meetings', 'group_id', 'groups', null],
  ['trainings_rels', 'teams_id', 'teams', 'parent_id'],
  ['trainings_trainers', 'trainer_id', 'trainers', '_parent_id'],
]

/** Of several reports of a day the one with the greatest id counts, as the facts' contract says; the others are trashed. */
async function trashEarlierReports(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`
    UPDATE "team_reports" r SET "deleted_at" = now(), "updated_at" = now()
    WHERE EXISTS (
      SELECT 1 FROM "team_reports" o
      WHERE o."team_id" = r."team_id" AND o."reported_on" = r."reported_on" AND o."id"::text > r."id"::text
    )
    RETURNING r."id"`)
  return rows.length
}

/** Of several teams of one name at a time the one that was entered first keeps it; the others get a number. */
async function numberTeamsOfOneName(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`
    WITH "later" AS (
      SELECT t."id", t."name", (
        SELECT count(*) FROM "teams" o
        WHERE o."region_id" = t."region_id" AND btrim(o."name") = btrim(t."name")
          AND (o."created_at", o."id") < (t."created_at", t."id")
      ) AS "before"
      FROM "teams" t
      WHERE btrim(t."name") <> '' AND EXISTS (
        SELECT 1 FROM "teams" o
        WHERE o."region_id" = t."region_id" AND btrim(o."name") = btrim(t."name")
          AND (o."created_at", o."id") < (t."created_at", t."id")
          AND tstzrange(o."valid_from", o."valid_until") && tstzrange(t."valid_from", t."valid_until")
      )
    ), "titled" AS (
      UPDATE "team_reports" r SET "title" = l."name" || ' (' || l."before" + 1 || ')' || substr(r."title", length(l."name") + 1)
      FROM "later" l WHERE r."team_id" = l."id" AND starts_with(r."title", l."name")
    )
    UPDATE "teams" t SET "name" = l."name" || ' (' || l."before" + 1 || ')', "updated_at" = now()
    FROM "later" l WHERE t."id" = l."id" RETURNING t."id"`)
  return rows.length
}

/** The record that a row belongs to, as a condition that it does not lie in the trash. */
function isLive(row: string, parent: string | null): string {
  if (parent === null) return `${row}."deleted_at" IS NULL`
  return `(SELECT "deleted_at" IS NULL FROM "trainings" WHERE "id" = ${row}."${parent}")`
}

/**
 * A live record refers to live ones. The one who refers locks the target, the one who trashes has it locked already;
 * so of two at the same moment the second sees what the first has done.
 */
function referenceRule([table, column, target, parent]: (typeof references)[number]): string {
  const name = `${table}_${column}_live`
  const changed =
    parent === null
      ? `WHEN (OLD."${column}" IS DISTINCT FROM NEW."${column}" OR OLD."deleted_at" IS DISTINCT FROM NEW."deleted_at")`
      : `WHEN (OLD."${column}" IS DISTINCT FROM NEW."${column}")`
  return `
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW."${column}" IS NOT NULL AND ${isLive('NEW', parent)} THEN
        PERFORM FROM "${target}" WHERE "id" = NEW."${column}" FOR SHARE;
        IF EXISTS (SELECT FROM "${target}" WHERE "id" = NEW."${column}" AND "deleted_at" IS NOT NULL) THEN
          RAISE EXCEPTION '${table}.${column} refers to the trash' USING ERRCODE = '23503', CONSTRAINT = '${name}';
        END IF;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "${name}_added" AFTER INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION "${name}"();
    CREATE TRIGGER "${name}_changed" AFTER UPDATE ON "${table}" FOR EACH ROW ${changed} EXECUTE FUNCTION "${name}"();
    CREATE FUNCTION "${name}_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM "${table}" r WHERE r."${column}" = NEW."id" AND ${isLive('r', parent)}) THEN
        RAISE EXCEPTION '${table}.${column} still refers to this' USING ERRCODE = '23503', CONSTRAINT = '${name}';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "${name}_kept" AFTER UPDATE ON "${target}" FOR EACH ROW
      WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "${name}_kept"()`
}

/** A training that comes back from the trash brings its rows with it. */
const trainingsComeBack = `
  CREATE FUNCTION "trainings_restored"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM "trainings_rels" l JOIN "teams" t ON t."id" = l."teams_id"
      WHERE l."parent_id" = NEW."id" AND t."deleted_at" IS NOT NULL
    ) OR EXISTS (
      SELECT FROM "trainings_trainers" w JOIN "trainers" p ON p."id" = w."trainer_id"
      WHERE w."_parent_id" = NEW."id" AND p."deleted_at" IS NOT NULL
    ) THEN
      RAISE EXCEPTION 'the training refers to the trash' USING ERRCODE = '23503';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "trainings_restored" AFTER UPDATE ON "trainings" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS NOT NULL AND NEW."deleted_at" IS NULL) EXECUTE FUNCTION "trainings_restored"()`

export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  const trashed = await trashEarlierReports(db)
  if (trashed > 0) payload.logger.info(`Second reports of a team for one day: ${trashed} moved to the trash`)
  let numbered = 0
  // A name with a number may be taken as well; it gets another one then.
  for (let count = -1; count !== 0; numbered += count) count = await numberTeamsOfOneName(db)
  if (numbered > 0) payload.logger.info(`Teams of the same name at the same time: ${numbered} given a number`)

  await db.execute(sql`
    ALTER TABLE "element_statuses" DROP CONSTRAINT "element_statuses_one_a_day";
    ALTER TABLE "targets" DROP CONSTRAINT "targets_one_a_period"`)
  for (const [table, name, rule] of rules) {
    await db.execute(sql.raw(`CREATE UNIQUE INDEX "${table}_${name}" ON "${table}" ${rule} WHERE "deleted_at" IS NULL`))
  }
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    ALTER TABLE "teams" ADD CONSTRAINT "teams_one_name_at_a_time" EXCLUDE USING gist (
      "region_id" WITH =, btrim("name") WITH =, tstzrange("valid_from", "valid_until") WITH &&
    ) WHERE ("deleted_at" IS NULL AND btrim("name") <> '')`)
  for (const reference of references) await db.execute(sql.raw(referenceRule(reference)))
  await db.execute(sql.raw(trainingsComeBack))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION "trainings_restored" CASCADE'))
  for (const [table, column] of references) {
    const name = `${table}_${column}_live`
    await db.execute(sql.raw(`DROP FUNCTION "${name}" CASCADE; DROP FUNCTION "${name}_kept" CASCADE`))
  }
  await db.execute(sql`ALTER TABLE "teams" DROP CONSTRAINT "teams_one_name_at_a_time"`)
  for (const [table, name] of rules) await db.execute(sql.raw(`DROP INDEX "${table}_${name}"`))
  // What is in the trash has no place in a database without one, and would break the rules that come back.
  for (const table of ['element_statuses', 'targets']) {
    await db.execute(sql.raw(`DELETE FROM "${table}" WHERE "deleted_at" IS NOT NULL`))
  }
  await db.execute(sql`
    ALTER TABLE "element_statuses" ADD CONSTRAINT "element_statuses_one_a_day" UNIQUE ("region_id", "element", "since");
    ALTER TABLE "targets" ADD CONSTRAINT "targets_one_a_period"
      UNIQUE NULLS NOT DISTINCT ("indicator", "region_id", "period")`)
}
