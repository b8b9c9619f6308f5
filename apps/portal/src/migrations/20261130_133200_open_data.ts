import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: open data. Whether it is switched on, and what was released: rows are added, and stay as they were made.
 */

const tables = `
  CREATE TABLE "open_data_switch" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "is_on" boolean NOT NULL,
    "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE TABLE "open_data_releases" (
    "number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    "revision" varchar NOT NULL CHECK (char_length("revision") BETWEEN 1 AND 100),
    "changes" text NOT NULL CHECK (char_length("changes") BETWEEN 1 AND 2000),
    "content" jsonb NOT NULL CHECK (jsonb_typeof("content") = 'object'),
    "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
  );`

const names = ['open_data_switch', 'open_data_releases']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tables))
  for (const name of names) {
    await db.execute(
      sql.raw(
        `CREATE TRIGGER "${name}_stay" BEFORE UPDATE ON "${name}" FOR EACH ROW EXECUTE FUNCTION "figures_stay"()`,
      ),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of names.toReversed()) await db.execute(sql.raw(`DROP TABLE "${name}"`))
}
