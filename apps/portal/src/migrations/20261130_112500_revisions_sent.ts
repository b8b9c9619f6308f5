import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: which revision of a document was sent to THL. What a revision says stays as it was made, and so do the
 * moments at which it was adopted and sent first.
 */

function stays(moments: readonly string[]): string {
  const isChanged = moments.map(
    (each) => `OR (OLD."${each}" IS NOT NULL AND NEW."${each}" IS DISTINCT FROM OLD."${each}")`,
  )
  return `
    CREATE OR REPLACE FUNCTION "document_revisions_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD."document_id", OLD."number", OLD."title", OLD."made_at", OLD."content")
          IS DISTINCT FROM (NEW."document_id", NEW."number", NEW."title", NEW."made_at", NEW."content")
        ${isChanged.join(' ')} THEN
        RAISE EXCEPTION 'a revision of a document stays as it was made' USING ERRCODE = '23514',
          CONSTRAINT = 'document_revisions_stay';
      END IF;
      RETURN NEW;
    END $$`
}

/** Of a document that was sent before, the newest revision made up to that day is taken for the one that was sent. */
const sentBefore = `
  UPDATE "document_revisions" r SET "sent_at" = r."made_at" FROM "documents" d
  WHERE d."id" = r."document_id" AND d."sent_on" IS NOT NULL AND r."number" = (
    SELECT max(o."number") FROM "document_revisions" o WHERE o."document_id" = d."id"
      AND (o."made_at" AT TIME ZONE 'Europe/Helsinki')::date <= (d."sent_on" AT TIME ZONE 'UTC')::date)`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`ALTER TABLE "document_revisions" ADD COLUMN "sent_at" timestamptz CHECK ("sent_at" >= "made_at")`,
  )
  await db.execute(sql.raw(stays(['adopted_at', 'sent_at'])))
  await db.execute(sql.raw(sentBefore))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(stays(['adopted_at'])))
  await db.execute(sql`ALTER TABLE "document_revisions" DROP COLUMN "sent_at"`)
}
