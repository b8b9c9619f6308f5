import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of registrations, whoever writes. Of the secret in somebody's own link only
 * the hash is kept; how often a schedule has changed and what a message carries for calendars is for the portal alone:
 * none of it is a field of a form.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...columnLimits({
    table: 'registrations',
    days: ['consent_given_on'],
    texts: { name: 200, email: 254, unit: 200, note: 1000 },
  }),
  ['registrations', 'consent_is_day', `CHECK (("consent_given_on" AT TIME ZONE 'UTC')::time = '12:00')`],
  ['registrations', 'for_one', 'CHECK (("training_id" IS NULL) <> ("event_id" IS NULL))'],
  ['registrations', 'sector_of_partners', `CHECK ("sector" IS NULL OR "group" = 'partner')`],
  [
    'registrations',
    'training_same_region',
    'FOREIGN KEY ("training_id", "region_id") REFERENCES "trainings" ("id", "region_id")',
  ],
  [
    'registrations',
    'event_same_region',
    'FOREIGN KEY ("event_id", "region_id") REFERENCES "events" ("id", "region_id")',
  ],
  [
    'regions',
    'registration_months_is_whole',
    'CHECK ("registration_months" BETWEEN 0 AND 120 AND "registration_months" = trunc("registration_months"))',
  ],
]

const references = [
  { table: 'registrations', column: 'training_id', target: 'trainings' },
  { table: 'registrations', column: 'event_id', target: 'events' },
]

const columns = `
  ALTER TABLE "registrations" ADD COLUMN "key_hash" text UNIQUE;
  ALTER TABLE "messages" ADD COLUMN "calendar" text;
  ALTER TABLE "trainings" ADD COLUMN "schedule_version" integer NOT NULL DEFAULT 0;
  ALTER TABLE "events" ADD COLUMN "schedule_version" integer NOT NULL DEFAULT 0;
  CREATE UNIQUE INDEX "registrations_once" ON "registrations" ((coalesce("training_id", "event_id")), (lower("email")))
    WHERE "state" <> 'cancelled' AND "deleted_at" IS NULL;
  CREATE INDEX "trainings_public_idx" ON "trainings" ("id") WHERE "is_public";
  CREATE INDEX "events_public_idx" ON "events" ("id") WHERE "is_public";`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [columns, ...references.map(liveReference), risingVersions('registrations')]) {
    await db.execute(sql.raw(statement))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM "messages" WHERE "kind" IN ('registration', 'registration-change');
    DROP TRIGGER "later_version" ON "registrations";
    DROP INDEX "registrations_once";
    DROP INDEX "trainings_public_idx";
    DROP INDEX "events_public_idx";
    ALTER TABLE "registrations" DROP COLUMN "key_hash";
    ALTER TABLE "messages" DROP COLUMN "calendar";
    ALTER TABLE "trainings" DROP COLUMN "schedule_version";
    ALTER TABLE "events" DROP COLUMN "schedule_version"`)
  for (const reference of references) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
