import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const counts = ['trained_teams', 'trained_people']

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "needs" ADD COLUMN "trained_teams" numeric;
  ALTER TABLE "needs" ADD COLUMN "trained_people" numeric;`)
  for (const column of counts) {
    const rule = `CHECK ("${column}" BETWEEN 0 AND 1000000 AND "${column}" = trunc("${column}"))`
    await db.execute(sql.raw(`ALTER TABLE "needs" ADD CONSTRAINT "needs_${column}_is_count" ${rule}`))
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "needs" DROP COLUMN "trained_teams";
  ALTER TABLE "needs" DROP COLUMN "trained_people";`)
}
