import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropLiveReference, liveReference } from '../database/live-references'

/*
 * Written by hand: what the database refuses of the trainer bank, whoever writes; and the trainers who are asked to hold
 * a training, with their answers. Those are no collection: of a link's secret only the hash is kept, and an answer that
 * comes by it is in nobody's way who has the training open.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...['planning', 'training', 'consultation'].map(
    (phase) =>
      [
        'trainings_trainers',
        `actual_${phase}_days_within`,
        `CHECK ("actual_${phase}_days" BETWEEN 0 AND 1000000)`,
      ] as const,
  ),
  [
    'trainers',
    'modules_passed_within',
    'CHECK ("modules_passed" BETWEEN 0 AND 3 AND "modules_passed" = trunc("modules_passed"))',
  ],
  ['trainers', 'pair_of_two', 'CHECK ("pair_partner_id" <> "id")'],
  [
    'trainers',
    'pair_partner_same_region',
    'FOREIGN KEY ("pair_partner_id", "region_id") REFERENCES "trainers" ("id", "region_id")',
  ],
  ...['first_day', 'last_day'].flatMap((column) => [
    ['trainers_away_periods', `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
    [
      'trainers_away_periods',
      `${column}_within`,
      `CHECK ("${column}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`,
    ] as const,
  ]),
  ['trainers_away_periods', 'ends_after_start', 'CHECK ("last_day" >= "first_day")'],
  ['trainers_municipalities_served', 'value_is_code', `CHECK ("value" ~ '^\\d{3}$')`],
]

const partner = { table: 'trainers', column: 'pair_partner_id', target: 'trainers' }

const questions = `
  CREATE TABLE "trainer_questions" (
    "id" uuid PRIMARY KEY,
    "training_id" uuid NOT NULL REFERENCES "trainings" ("id") ON DELETE CASCADE,
    "trainer_id" uuid NOT NULL REFERENCES "trainers" ("id") ON DELETE CASCADE,
    "version" integer NOT NULL DEFAULT 1,
    "key_hash" text NOT NULL UNIQUE,
    "asked_at" timestamptz NOT NULL DEFAULT now(),
    "opened_at" timestamptz,
    "answer" text CHECK ("answer" IN ('yes', 'no')),
    "answered_at" timestamptz,
    UNIQUE ("training_id", "trainer_id"),
    CHECK (("answer" IS NULL) = ("answered_at" IS NULL))
  );
  CREATE INDEX "trainer_questions_trainer_idx" ON "trainer_questions" ("trainer_id")`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [liveReference(partner), questions]) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DROP TABLE "trainer_questions"; DELETE FROM "messages" WHERE "kind" = 'trainer-question'`))
  await db.execute(sql.raw(dropLiveReference(partner)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
