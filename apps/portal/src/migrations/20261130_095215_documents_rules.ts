import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of documents, whoever writes, and the table of their revisions, in which
 * nothing that a document said is ever changed.
 */

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

function sameRegion(column: string, target: string) {
  const rule = `FOREIGN KEY ("${column}_id", "region_id") REFERENCES "${target}" ("id", "region_id")`
  return ['documents', `${column}_same_region`, rule] as const
}

const days = ['made_on', 'adopted_on'] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...columnLimits({ table: 'documents', days }),
  ...days.map((column) => isDay('documents', column)),
  ['documents', 'period_is_period', `CHECK ("period" ~ '^\\d{4}(-H[12])?$')`],
  sameRegion('meeting', 'meetings'),
  sameRegion('network', 'networks'),
  sameRegion('report_round', 'report_rounds'),
  sameRegion('decision', 'decisions'),
  ['documents', 'adopted_has_day', 'CHECK (("decision_id" IS NULL) = ("adopted_on" IS NULL))'],
  ['documents', 'adopted_is_made', 'CHECK ("decision_id" IS NULL OR "made_on" IS NOT NULL)'],
  ['documents_parts', 'text_within', 'CHECK (char_length("text") <= 10000)'],
  ['documents_parts', 'part_once', 'UNIQUE ("_parent_id", "part")'],
]

const references = [
  { table: 'documents', column: 'meeting_id', target: 'meetings' },
  { table: 'documents', column: 'network_id', target: 'networks' },
  { table: 'documents', column: 'report_round_id', target: 'report_rounds' },
  { table: 'documents', column: 'decision_id', target: 'decisions' },
]

const revisions = `
  CREATE TABLE "document_revisions" (
    "document_id" uuid NOT NULL REFERENCES "documents" ("id") ON DELETE CASCADE,
    "number" integer NOT NULL CHECK ("number" BETWEEN 1 AND 100000),
    "title" text NOT NULL CHECK (char_length("title") <= 1000),
    "made_at" timestamptz NOT NULL DEFAULT now(),
    "adopted_at" timestamptz CHECK ("adopted_at" >= "made_at"),
    "content" jsonb NOT NULL,
    PRIMARY KEY ("document_id", "number")
  );
  CREATE UNIQUE INDEX "document_revisions_adopted_once" ON "document_revisions" ("document_id")
    WHERE "adopted_at" IS NOT NULL;
  CREATE FUNCTION "document_revisions_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD."document_id", OLD."number", OLD."title", OLD."made_at", OLD."content")
        IS DISTINCT FROM (NEW."document_id", NEW."number", NEW."title", NEW."made_at", NEW."content")
      OR OLD."adopted_at" IS NOT NULL THEN
      RAISE EXCEPTION 'a revision of a document stays as it was made' USING ERRCODE = '23514',
        CONSTRAINT = 'document_revisions_stay';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER "document_revisions_stay" BEFORE UPDATE ON "document_revisions" FOR EACH ROW
    EXECUTE FUNCTION "document_revisions_stay"();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const reference of references) await db.execute(sql.raw(liveReference(reference)))
  await db.execute(sql.raw(risingVersions('documents')))
  await db.execute(sql.raw(revisions))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "document_revisions"; DROP FUNCTION "document_revisions_stay"`)
  await db.execute(sql`DROP TRIGGER "later_version" ON "documents"`)
  for (const reference of references.toReversed()) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
