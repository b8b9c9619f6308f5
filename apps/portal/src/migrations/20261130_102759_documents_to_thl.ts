import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ADD COLUMN "sent_on" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "sent_back_on" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "feedback" varchar;
  ALTER TABLE "information_requests" ADD COLUMN "document_id" uuid;
  ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "information_requests_document_idx" ON "information_requests" USING btree ("document_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "information_requests" DROP CONSTRAINT "information_requests_document_id_documents_id_fk";
  
  DROP INDEX "information_requests_document_idx";
  ALTER TABLE "documents" DROP COLUMN "sent_on";
  ALTER TABLE "documents" DROP COLUMN "sent_back_on";
  ALTER TABLE "documents" DROP COLUMN "feedback";
  ALTER TABLE "information_requests" DROP COLUMN "document_id";`)
}
