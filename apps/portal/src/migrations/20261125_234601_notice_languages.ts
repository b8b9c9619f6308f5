import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notice" ADD COLUMN "text_sv" varchar;
  ALTER TABLE "notice" ADD COLUMN "text_en" varchar;
  ALTER TABLE "_notice_v" ADD COLUMN "version_text_sv" varchar;
  ALTER TABLE "_notice_v" ADD COLUMN "version_text_en" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notice" DROP COLUMN "text_sv";
  ALTER TABLE "notice" DROP COLUMN "text_en";
  ALTER TABLE "_notice_v" DROP COLUMN "version_text_sv";
  ALTER TABLE "_notice_v" DROP COLUMN "version_text_en";`)
}
