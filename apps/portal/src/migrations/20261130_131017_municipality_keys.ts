import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the keys from municipality to county that administrators have taken in, one for each coming year, with
 * the municipalities into which those that ceased merged. They are no collection: a key is taken in whole or not at all, and
 * what was taken in stays.
 */

const keys = `
  CREATE TABLE "municipality_keys" (
    "year" integer PRIMARY KEY CHECK ("year" BETWEEN 2027 AND 2100),
    "municipalities" jsonb NOT NULL CHECK (jsonb_typeof("municipalities") = 'array'),
    "successors" jsonb NOT NULL CHECK (jsonb_typeof("successors") = 'object'),
    "accepted_at" timestamptz NOT NULL DEFAULT now()
  );
  CREATE FUNCTION "municipality_keys_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a key of municipalities stays as it was taken in' USING ERRCODE = '23514',
      CONSTRAINT = 'municipality_keys_stay';
  END $$;
  CREATE TRIGGER "municipality_keys_stay" BEFORE UPDATE ON "municipality_keys" FOR EACH ROW
    EXECUTE FUNCTION "municipality_keys_stay"()`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(keys))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TABLE "municipality_keys"; DROP FUNCTION "municipality_keys_stay"'))
}
