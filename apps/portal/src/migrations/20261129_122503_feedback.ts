import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" varchar NOT NULL,
  	"training_id" uuid,
  	"event_id" uuid,
  	"degree" numeric NOT NULL,
  	"helped" varchar,
  	"hindered" varchar
  );
  
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_training_id_trainings_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."trainings"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "feedback_region_idx" ON "feedback" USING btree ("region_id");
  CREATE INDEX "feedback_training_idx" ON "feedback" USING btree ("training_id");
  CREATE INDEX "feedback_event_idx" ON "feedback" USING btree ("event_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "feedback" CASCADE;`)
}
