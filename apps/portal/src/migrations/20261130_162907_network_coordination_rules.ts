import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/* Written by hand: what the database refuses of the turns in which a network is coordinated, whoever writes. */

const table = 'networks_coordination'
const limits = `BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...['valid_from', 'valid_until'].flatMap((column) => [
    [`${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
    [`${column}_within`, `CHECK ("${column}" ${limits})`] as const,
  ]),
  ['ends_after_start', 'CHECK ("valid_until" > "valid_from")'],
  ['name_is_given', `CHECK (btrim("name") <> '' AND char_length("name") <= 200)`],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
