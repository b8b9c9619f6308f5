import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The longest text that each column takes, as in the form. */
const longest = { development_team: 200, theme: 200, content: 2000, quality: 2000 }

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "agreements" ADD COLUMN "development_team" varchar;
  ALTER TABLE "agreements" ADD COLUMN "theme" varchar;
  ALTER TABLE "agreements" ADD COLUMN "content" varchar;
  ALTER TABLE "agreements" ADD COLUMN "quality" varchar;`)
  for (const [column, length] of Object.entries(longest)) {
    const rule = `CHECK (char_length("${column}") <= ${length})`
    await db.execute(sql.raw(`ALTER TABLE "agreements" ADD CONSTRAINT "agreements_${column}_within" ${rule}`))
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "agreements" DROP COLUMN "development_team";
  ALTER TABLE "agreements" DROP COLUMN "theme";
  ALTER TABLE "agreements" DROP COLUMN "content";
  ALTER TABLE "agreements" DROP COLUMN "quality";`)
}
