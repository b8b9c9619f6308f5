import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropLiveReference, liveReference } from '../database/live-references'

/*
 * Written by hand: a target is set by a decision of its own region that lies in no trash, and a national one by none.
 */

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ['decision_same_region', 'FOREIGN KEY ("decision_id", "region_id") REFERENCES "decisions" ("id", "region_id")'],
  ['decision_of_region', 'CHECK ("decision_id" IS NULL OR "region_id" IS NOT NULL)'],
]

const reference = { table: 'targets', column: 'decision_id', target: 'decisions' }

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "targets" ADD CONSTRAINT "targets_${name}" ${rule}`))
  }
  await db.execute(sql.raw(liveReference(reference)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "targets" DROP CONSTRAINT "targets_${name}"`))
  }
}
