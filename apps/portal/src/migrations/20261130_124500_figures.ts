import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what a region does with its figures. Figures given out, notes on figures, and for whom the figures are:
 * rows are added, and stay as they were made.
 */

const tables = `
  CREATE TABLE "given_figures" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "region_id" varchar NOT NULL REFERENCES "regions" ("id") ON DELETE RESTRICT,
    "period" varchar NOT NULL CHECK ("period" ~ '^\\d{4}(-H[12])?$'),
    "recipient" text NOT NULL CHECK (char_length("recipient") BETWEEN 1 AND 200),
    "note" text CHECK (char_length("note") BETWEEN 1 AND 2000),
    "given_on" date NOT NULL,
    "revision" varchar NOT NULL CHECK (char_length("revision") BETWEEN 1 AND 100),
    "results" jsonb NOT NULL CHECK (jsonb_typeof("results") = 'array' AND jsonb_array_length("results") BETWEEN 1 AND 200),
    "made_at" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX "given_figures_region" ON "given_figures" ("region_id", "made_at");
  CREATE TABLE "figure_notes" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "region_id" varchar NOT NULL REFERENCES "regions" ("id") ON DELETE RESTRICT,
    "indicator" varchar NOT NULL CHECK (char_length("indicator") BETWEEN 1 AND 100),
    "period" varchar NOT NULL CHECK ("period" ~ '^\\d{4}(-H[12])?$'),
    "text" text NOT NULL CHECK (char_length("text") <= 2000),
    "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX "figure_notes_figure" ON "figure_notes" ("region_id", "indicator", "period", "made_at");
  CREATE TABLE "figure_sharing" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "region_id" varchar NOT NULL REFERENCES "regions" ("id") ON DELETE RESTRICT,
    "audience" varchar NOT NULL CHECK ("audience" IN ('own-people', 'sharing-regions', 'everybody')),
    "made_at" timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX "figure_sharing_region" ON "figure_sharing" ("region_id", "made_at");
  CREATE FUNCTION "figures_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'what was given out, noted or said of figures stays as it was' USING ERRCODE = '23514',
      CONSTRAINT = 'figures_stay';
  END $$;`

const names = ['given_figures', 'figure_notes', 'figure_sharing']

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
  await db.execute(sql`DROP FUNCTION "figures_stay"`)
}
