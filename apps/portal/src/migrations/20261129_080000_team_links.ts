import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the links by which the leader of a team registers its members for a training or an event. They are no
 * collection: of a link's secret only the hash is kept, and a closed link is gone.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "team_links" (
      "id" uuid PRIMARY KEY,
      "training_id" uuid REFERENCES "trainings" ("id") ON DELETE CASCADE,
      "event_id" uuid REFERENCES "events" ("id") ON DELETE CASCADE,
      "team_id" uuid NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
      "key_hash" text NOT NULL UNIQUE,
      CONSTRAINT "team_links_for_one" CHECK (("training_id" IS NULL) <> ("event_id" IS NULL))
    );
    CREATE UNIQUE INDEX "team_links_once" ON "team_links" ((coalesce("training_id", "event_id")), "team_id");
    CREATE INDEX "team_links_training_idx" ON "team_links" ("training_id");
    CREATE INDEX "team_links_event_idx" ON "team_links" ("event_id");
    CREATE INDEX "team_links_team_idx" ON "team_links" ("team_id")`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "team_links"`)
}
