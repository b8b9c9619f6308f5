import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Responsible social workers may be counted in fractions, as the facts' contract says: one is shared by two teams. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "team_reports"
      DROP CONSTRAINT "team_reports_case_holders_is_whole",
      ADD CONSTRAINT "team_reports_case_holders_is_amount" CHECK ("case_holders" >= 0 AND "case_holders" < 'Infinity')
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "team_reports"
      DROP CONSTRAINT "team_reports_case_holders_is_amount",
      ADD CONSTRAINT "team_reports_case_holders_is_whole" CHECK ("case_holders" >= 0 AND "case_holders" = trunc("case_holders"))
  `)
}
