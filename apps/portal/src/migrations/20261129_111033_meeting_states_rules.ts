import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses of meetings that are planned, held or cancelled, whoever writes; and who was
 * invited to them. Meetings from before were held. Invitations are no collection: the portal makes them, and whoever was
 * invited is told when the meeting moves. SEQUENCE of their calendar entries is `schedule_version`.
 */

const time = `~ '^([01]\\d|2[0-3]):[0-5]\\d$'`

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ['attendees_of_held', `CHECK (("state" = 'held') = ("attendees" IS NOT NULL))`],
  ['experts_of_held', `CHECK ("state" = 'held' OR NOT coalesce("experts_by_experience", false))`],
  ['starts_at_is_time', `CHECK ("starts_at" ${time})`],
  ['ends_at_is_time', `CHECK ("ends_at" ${time})`],
  ['ends_after_start', 'CHECK ("ends_at" > "starts_at")'],
  ['end_has_start', 'CHECK ("ends_at" IS NULL OR "starts_at" IS NOT NULL)'],
  ['place_within', 'CHECK (char_length("place") <= 200)'],
  ['link_within', `CHECK (char_length("link") <= 500 AND "link" ~ '^https?://\\S+$')`],
  ['agenda_within', 'CHECK (char_length("agenda") <= 5000)'],
]

const invitations = `
  ALTER TABLE "meetings" ADD COLUMN "schedule_version" integer NOT NULL DEFAULT 0;
  CREATE TABLE "meeting_invitations" (
    "meeting_id" uuid NOT NULL REFERENCES "meetings" ("id") ON DELETE CASCADE,
    "person_id" uuid NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "invited_at" timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("meeting_id", "person_id")
  );
  CREATE INDEX "meeting_invitations_person_idx" ON "meeting_invitations" ("person_id");
  CREATE INDEX "meetings_state_idx" ON "meetings" ("region_id", "held_on") WHERE "state" = 'planned'`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "meetings" ADD CONSTRAINT "meetings_${name}" ${rule}`))
  }
  await db.execute(sql.raw(invitations))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // A meeting that was not held cannot be said without its state: it would be counted.
  await db.execute(sql`
    DROP INDEX "meetings_state_idx";
    DROP TABLE "meeting_invitations";
    ALTER TABLE "meetings" DROP COLUMN "schedule_version";
    DELETE FROM "messages" WHERE "kind" IN ('meeting-invitation', 'meeting-change');
    DELETE FROM "meetings" WHERE "state" <> 'held'`)
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "meetings" DROP CONSTRAINT "meetings_${name}"`))
  }
}
