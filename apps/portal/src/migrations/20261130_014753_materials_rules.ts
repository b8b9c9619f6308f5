import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of materials, whoever writes, the marks of their facts, and the words by
 * which they are found.
 */

const days = ['assessed_on', 'published_on', 'review_on', 'valid_from', 'valid_until'] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...days.map(
    (column) => ['materials', `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ),
  ...columnLimits({ table: 'materials', days, texts: { title: 200, link: 500, description: 2000 } }),
  ['materials', 'ends_after_start', 'CHECK ("valid_until" > "valid_from")'],
  ['materials', 'link_is_of_the_web', `CHECK ("link" ~ '^https?://')`],
  ['materials', 'public_is_published', `CHECK ("visibility" <> 'public' OR "published_on" IS NOT NULL)`],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    ALTER TABLE "materials" ADD COLUMN "words" tsvector
      GENERATED ALWAYS AS (to_tsvector('finnish'::regconfig, "title" || ' ' || coalesce("description", ''))) STORED`)
  await db.execute(sql.raw(factMarks('materials', 'SELECT region_id FROM changed')))
  await db.execute(sql.raw(risingVersions('materials')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER "later_version" ON "materials"`)
  await db.execute(sql.raw(dropFactMarks('materials')))
  await db.execute(sql`ALTER TABLE "materials" DROP COLUMN "words"; DROP EXTENSION pg_trgm`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
