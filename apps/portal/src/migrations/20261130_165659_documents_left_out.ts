import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "documents_left_out" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" varchar NOT NULL,
  	"block" varchar NOT NULL,
  	"row" varchar NOT NULL,
  	"reason" varchar NOT NULL
  );
  
  ALTER TABLE "documents_left_out" ADD CONSTRAINT "documents_left_out_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "documents_left_out_order_idx" ON "documents_left_out" USING btree ("_order");
  CREATE INDEX "documents_left_out_parent_id_idx" ON "documents_left_out" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "documents_left_out" CASCADE;`)
}
