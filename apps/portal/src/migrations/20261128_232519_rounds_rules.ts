import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'

/*
 * Written by hand: what the database refuses of reporting rounds and messages, whoever writes; and the teams that are
 * asked in a round, with what has come of it. Those are no collection: of a link's secret only the hash is kept. Of a
 * message, how often it was tried and when it is tried again is for the portal alone.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...['due_on', 'closed_on', 'opened_on'].map(
    (column) =>
      ['report_rounds', `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ),
  ...columnLimits({ table: 'report_rounds', days: ['due_on', 'closed_on', 'opened_on'] }),
  ['report_rounds', 'id_region', 'UNIQUE ("id", "region_id")'],
  ...Object.entries({ subject: 300, recipient: 254, body: 10_000, problem: 500, key: 200 }).map(
    ([column, longest]) => ['messages', `${column}_within`, `CHECK (char_length("${column}") <= ${longest})`] as const,
  ),
  ['team_reports', 'id_region', 'UNIQUE ("id", "region_id")'],
]

const invitations = `
  CREATE TABLE "report_invitations" (
    "id" uuid PRIMARY KEY,
    "region_id" varchar NOT NULL,
    "round_id" uuid NOT NULL,
    "team_id" uuid NOT NULL,
    "version" integer NOT NULL DEFAULT 1,
    "key_hash" text NOT NULL UNIQUE,
    "sent_at" timestamptz,
    "opened_at" timestamptz,
    "reported_at" timestamptz,
    "report_id" uuid,
    "reminders" integer NOT NULL DEFAULT 0,
    "closed_at" timestamptz,
    UNIQUE ("round_id", "team_id"),
    FOREIGN KEY ("round_id", "region_id") REFERENCES "report_rounds" ("id", "region_id") ON DELETE CASCADE,
    FOREIGN KEY ("team_id", "region_id") REFERENCES "teams" ("id", "region_id") ON DELETE CASCADE,
    FOREIGN KEY ("report_id", "region_id") REFERENCES "team_reports" ("id", "region_id") ON DELETE SET NULL ("report_id")
  );
  CREATE INDEX "report_invitations_team_idx" ON "report_invitations" ("team_id");
  CREATE INDEX "report_invitations_report_idx" ON "report_invitations" ("report_id");
  ALTER TABLE "messages" ADD COLUMN "attempts" integer NOT NULL DEFAULT 0, ADD COLUMN "next_at" timestamptz;
  CREATE INDEX "messages_waiting_idx" ON "messages" ("created_at") WHERE "state" IN ('waiting', 'sending');`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(sql.raw(invitations))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TABLE "report_invitations"; DROP INDEX "messages_waiting_idx"'))
  await db.execute(sql.raw('ALTER TABLE "messages" DROP COLUMN "attempts", DROP COLUMN "next_at"'))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
