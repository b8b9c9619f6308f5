import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of prices, whoever writes, and the marks of their facts.
 */

const amounts = ['trainer_day', 'participant_day', 'operations']

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...columnLimits({ table: 'prices' }).map(([, name, rule]) => [name, rule] as const),
  ...amounts.map((column) => [`${column}_within`, `CHECK ("${column}" BETWEEN 0 AND 1000000)`] as const),
  ['year_is_year', `CHECK ("year" ~ '^(199|20\\d)\\d$')`],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "prices" ADD CONSTRAINT "prices_${name}" ${rule}`))
  }
  await db.execute(
    sql.raw(`CREATE UNIQUE INDEX "prices_year_once" ON "prices" ("region_id", "year") WHERE "deleted_at" IS NULL`),
  )
  await db.execute(sql.raw(factMarks('prices', 'SELECT region_id FROM changed')))
  await db.execute(sql.raw(risingVersions('prices')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "prices"`))
  await db.execute(sql.raw(dropFactMarks('prices')))
  await db.execute(sql`DROP INDEX "prices_year_once"`)
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "prices" DROP CONSTRAINT "prices_${name}"`))
  }
}
