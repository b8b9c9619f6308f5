import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: people of a team are whole numbers, and no more of them are trained than there are.
 */

const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...['people', 'trained_people', 'joined', 'left'].map(
    (column) =>
      [
        `${column}_is_whole`,
        `"${column}" >= 0 AND "${column}" < 'Infinity' AND "${column}" = trunc("${column}")`,
      ] as const,
  ),
  ['trained_at_most_people', '"trained_people" <= "people"'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "team_reports" ADD CONSTRAINT "team_reports_${name}" CHECK (${rule})`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [name] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "team_reports" DROP CONSTRAINT "team_reports_${name}"`))
  }
}
