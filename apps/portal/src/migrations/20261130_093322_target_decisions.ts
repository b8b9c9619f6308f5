import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "targets" ADD COLUMN "decision_id" uuid;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "targets_decision_idx" ON "targets" USING btree ("decision_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "targets" DROP CONSTRAINT "targets_decision_id_decisions_id_fk";
  
  DROP INDEX "targets_decision_idx";
  ALTER TABLE "targets" DROP COLUMN "decision_id";`)
}
