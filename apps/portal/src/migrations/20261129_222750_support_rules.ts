import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of tallies of support, whoever writes. Of a topic a region has one a day, so
 * that taps at the same moment add up.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['support_tallies', 'day_is_day', `CHECK (("day" AT TIME ZONE 'UTC')::time = '12:00')`],
  ['support_tallies', 'count_whole', 'CHECK ("count" = trunc("count"))'],
  ...columnLimits({ table: 'support_tallies', days: ['day'], counts: ['count'] }),
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(sql`CREATE UNIQUE INDEX "support_tallies_one_a_day" ON "support_tallies" ("region_id", "topic", "day")
    WHERE "deleted_at" IS NULL`)
  await db.execute(sql.raw(risingVersions('support_tallies')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER "later_version" ON "support_tallies"; DROP INDEX "support_tallies_one_a_day"`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
