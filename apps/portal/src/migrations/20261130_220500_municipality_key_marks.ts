import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropFactMarks, factMarks } from '../database/fact-marks'

/* Written by hand: the municipality of a team in facts depends on the keys that were taken in, so each is a change of facts. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(factMarks('municipality_keys', 'SELECT NULL::varchar FROM changed')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropFactMarks('municipality_keys')))
}
