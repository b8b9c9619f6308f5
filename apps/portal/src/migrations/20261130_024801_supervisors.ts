import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainers" ADD COLUMN "supervisor_id" uuid;
  ALTER TABLE "trainers" ADD CONSTRAINT "trainers_supervisor_id_people_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "trainers_supervisor_idx" ON "trainers" USING btree ("supervisor_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "trainers" DROP CONSTRAINT "trainers_supervisor_id_people_id_fk";
  
  DROP INDEX "trainers_supervisor_idx";
  ALTER TABLE "trainers" DROP COLUMN "supervisor_id";`)
}
