import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { changeFactMarks, dropFactMarks, factMarks } from '../database/fact-marks'

/*
 * Written by hand: teams of other regions in a training. A region is asked for its teams, says yes or no, and its teams
 * stand in the training only as long as the yes does: a key of three columns says so. They are no collection and no
 * relation of the training, so that nothing of a team is found by way of somebody else's training.
 */

const tables = `
  CREATE TABLE "asked_regions" (
    "id" uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    "training_id" uuid NOT NULL REFERENCES "trainings" ("id") ON DELETE CASCADE,
    "region_id" varchar NOT NULL REFERENCES "regions" ("id"),
    "asked_at" timestamptz NOT NULL DEFAULT now(),
    "answer" text CHECK ("answer" IN ('yes', 'no')),
    "answered_at" timestamptz,
    PRIMARY KEY ("training_id", "region_id"),
    UNIQUE ("training_id", "region_id", "answer"),
    CHECK (("answer" IS NULL) = ("answered_at" IS NULL))
  );
  CREATE INDEX "asked_regions_region_idx" ON "asked_regions" ("region_id");
  CREATE TABLE "guest_teams" (
    "id" uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    "training_id" uuid NOT NULL,
    "region_id" varchar NOT NULL,
    "team_id" uuid NOT NULL,
    "answer" text NOT NULL DEFAULT 'yes' CHECK ("answer" = 'yes'),
    PRIMARY KEY ("training_id", "team_id"),
    CONSTRAINT "guest_teams_only_with_yes" FOREIGN KEY ("training_id", "region_id", "answer")
      REFERENCES "asked_regions" ("training_id", "region_id", "answer") ON DELETE CASCADE,
    CONSTRAINT "guest_teams_of_region" FOREIGN KEY ("team_id", "region_id")
      REFERENCES "teams" ("id", "region_id") ON DELETE CASCADE
  );
  CREATE INDEX "guest_teams_team_idx" ON "guest_teams" ("team_id");
  CREATE VIEW "training_teams" AS
    SELECT "parent_id" AS "training_id", "teams_id" AS "team_id", "order" AS "place"
      FROM "trainings_rels" WHERE "path" = 'teams'
    UNION ALL SELECT "training_id", "team_id", NULL FROM "guest_teams"`

/** No region is asked by itself, also not after its training has moved; and a team in the trash is nobody's guest. */
const rules = `
  CREATE FUNCTION "asked_region_is_another"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM asked_regions a JOIN trainings k ON k.id = a.training_id AND k.region_id = a.region_id
      WHERE k.id = coalesce(to_jsonb(NEW) ->> 'training_id', to_jsonb(NEW) ->> 'id')::uuid
    ) THEN
      RAISE EXCEPTION 'a region asked for teams and the one that asks violate: two regions'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'asked_region_is_another';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "asked_region_is_another" AFTER INSERT OR UPDATE ON "asked_regions"
    FOR EACH ROW EXECUTE FUNCTION "asked_region_is_another"();
  CREATE TRIGGER "asked_region_is_another" AFTER UPDATE OF "region_id" ON "trainings"
    FOR EACH ROW EXECUTE FUNCTION "asked_region_is_another"();
  CREATE FUNCTION "guest_teams_live"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM FROM teams WHERE id = NEW.team_id FOR SHARE;
    IF EXISTS (SELECT FROM teams WHERE id = NEW.team_id AND deleted_at IS NOT NULL) THEN
      RAISE EXCEPTION 'guest_teams.team_id refers to the trash' USING ERRCODE = '23503', CONSTRAINT = 'guest_teams_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "guest_teams_live" AFTER INSERT OR UPDATE ON "guest_teams"
    FOR EACH ROW EXECUTE FUNCTION "guest_teams_live"();
  CREATE FUNCTION "guest_teams_kept"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM guest_teams g JOIN trainings k ON k.id = g.training_id AND k.deleted_at IS NULL WHERE g.team_id = NEW.id
    ) THEN
      RAISE EXCEPTION 'guest_teams.team_id still refers to this' USING ERRCODE = '23503', CONSTRAINT = 'guest_teams_kept';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "guest_teams_kept" AFTER UPDATE ON "teams" FOR EACH ROW
    WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "guest_teams_kept"()`

const ofParts = 'SELECT region_id FROM trainings JOIN changed ON trainings.id = changed._parent_id'

/** Tables of whose change the regions of guests are told, with the regions that are told anyway and the training's id. */
const marks: readonly (readonly [table: string, own: string, training: string])[] = [
  ['trainings', 'SELECT region_id FROM changed', 'id'],
  ['trainings_sessions', ofParts, '_parent_id'],
  ['trainings_trainers', ofParts, '_parent_id'],
]

function guestsOf(training: string): string {
  return `SELECT g.region_id FROM guest_teams g JOIN changed ON g.training_id = changed.${training}`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const ofGuests = `SELECT region_id FROM changed
    UNION SELECT k.region_id FROM trainings k JOIN changed ON k.id = changed.training_id`
  const statements = [
    tables,
    rules,
    factMarks('guest_teams', ofGuests),
    ...marks.map(([table, own, training]) => changeFactMarks(table, `${own} UNION ${guestsOf(training)}`)),
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    ...marks.map(([table, own]) => changeFactMarks(table, own)),
    `DROP TRIGGER "mark_facts_truncate" ON "guest_teams"`,
    dropFactMarks('guest_teams'),
    `DROP VIEW "training_teams"`,
    `DROP TABLE "guest_teams"; DROP TABLE "asked_regions"`,
    `DROP FUNCTION "asked_region_is_another" CASCADE`,
    `DROP FUNCTION "guest_teams_live" CASCADE; DROP FUNCTION "guest_teams_kept" CASCADE`,
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}
