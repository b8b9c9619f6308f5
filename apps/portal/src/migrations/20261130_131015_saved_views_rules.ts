import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of saved views, whoever writes.
 */

const table = 'saved_views'

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...columnLimits({ table, texts: { name: 200, list: 60, query: 2000 } }).map(
    ([, name, rule]) => [name, rule] as const,
  ),
  ['name_says_something', `CHECK (btrim("name") <> '')`],
  ['list_is_a_name', `CHECK ("list" ~ '^[a-z]+(-[a-z]+)*$')`],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(
    sql.raw(
      `CREATE UNIQUE INDEX "${table}_name_once" ON "${table}" ("region_id", "list", "name") WHERE "deleted_at" IS NULL`,
    ),
  )
  await db.execute(sql.raw(risingVersions(table)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  await db.execute(sql.raw(`DROP INDEX "${table}_name_once"`))
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
