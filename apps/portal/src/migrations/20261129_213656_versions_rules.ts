import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/* Written by hand: the numbers of earlier versions are numbers, as those of the records are. */

const columns = ['version_hours', 'version_attendees']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const column of columns) {
    await db.execute(
      sql.raw(`ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_${column}_finite"
        CHECK ("${column}" > '-Infinity' AND "${column}" < 'Infinity')`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const column of columns) {
    await db.execute(sql.raw(`ALTER TABLE "_meetings_v" DROP CONSTRAINT "_meetings_v_${column}_finite"`))
  }
}
