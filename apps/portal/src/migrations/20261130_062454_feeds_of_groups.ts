import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calendar_feeds" ADD COLUMN "group_id" uuid;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "calendar_feeds_group_idx" ON "calendar_feeds" USING btree ("group_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calendar_feeds" DROP CONSTRAINT "calendar_feeds_group_id_groups_id_fk";
  
  DROP INDEX "calendar_feeds_group_idx";
  ALTER TABLE "calendar_feeds" DROP COLUMN "group_id";`)
}
