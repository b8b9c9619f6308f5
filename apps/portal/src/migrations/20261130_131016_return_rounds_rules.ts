import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses of rounds of what is returned to THL, whoever writes. Plans refer to the plan
 * of their round, so a round of a survey can have none.
 */

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ['of_one_matter', 'CHECK (num_nonnulls("plan", "survey") = 1)'],
  ['remind_days_within', 'CHECK ("remind_days" BETWEEN 0 AND 56 AND "remind_days" = trunc("remind_days"))'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "rounds" ADD CONSTRAINT "rounds_${name}" ${rule}`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`DELETE FROM "rounds" WHERE "plan" IS NULL; DELETE FROM "messages" WHERE "kind" = 'due-day'`),
  )
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "rounds" DROP CONSTRAINT "rounds_${name}"`))
  }
}
