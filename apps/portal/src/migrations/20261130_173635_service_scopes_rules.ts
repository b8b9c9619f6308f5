import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: programs from before go on with all that their keys opened, until an administrator says less; and what
 * the database refuses of them.
 */

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ['valid_until_within', `CHECK ("valid_until" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`],
  ['valid_until_is_day', `CHECK (("valid_until" AT TIME ZONE 'UTC')::time = '12:00')`],
  ['earlier_key_ends', 'CHECK (("earlier_key_hash" IS NULL) = ("earlier_key_until" IS NULL))'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw('UPDATE "service_clients" SET "reads_facts" = true, "reads_open_data" = true, "is_kpi_app" = true'),
  )
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "service_clients" ADD CONSTRAINT "service_clients_${name}" ${rule}`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "service_clients" DROP CONSTRAINT "service_clients_${name}"`))
  }
}
