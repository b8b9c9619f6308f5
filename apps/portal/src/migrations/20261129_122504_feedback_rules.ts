import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses of feedback, whoever writes; and who has answered, which is no collection and
 * has neither a time nor anything that leads to an answer. Feedback goes with its training or event.
 */

const constraints: readonly (readonly [name: string, rule: string])[] = [
  ['degree_within', 'CHECK ("degree" IN (1, 2, 3, 4, 5))'],
  ['helped_within', 'CHECK (char_length("helped") <= 500)'],
  ['hindered_within', 'CHECK (char_length("hindered") <= 500)'],
  ['for_one', 'CHECK (("training_id" IS NULL) <> ("event_id" IS NULL))'],
  ...(['training', 'event'] as const).map((of): readonly [string, string] => [
    `${of}_same_region`,
    `FOREIGN KEY ("${of}_id", "region_id") REFERENCES "${of}s" ("id", "region_id") ON DELETE CASCADE`,
  ]),
]

function reference(of: 'training' | 'event', rule: 'CASCADE' | 'restrict'): string {
  return `
    ALTER TABLE "feedback" DROP CONSTRAINT "feedback_${of}_id_${of}s_id_fk";
    ALTER TABLE "feedback" ADD CONSTRAINT "feedback_${of}_id_${of}s_id_fk"
      FOREIGN KEY ("${of}_id") REFERENCES "${of}s" ("id") ON DELETE ${rule}`
}

const given = `
  CREATE TABLE "feedback_given" (
    "registration_id" uuid PRIMARY KEY REFERENCES "registrations" ("id") ON DELETE CASCADE
  )`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "feedback" ADD CONSTRAINT "feedback_${name}" ${rule}`))
  }
  for (const statement of [reference('training', 'CASCADE'), reference('event', 'CASCADE'), given]) {
    await db.execute(sql.raw(statement))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of [
    'DROP TABLE "feedback_given"',
    reference('training', 'restrict'),
    reference('event', 'restrict'),
    ...constraints.toReversed().map(([name]) => `ALTER TABLE "feedback" DROP CONSTRAINT "feedback_${name}"`),
  ]) {
    await db.execute(sql.raw(statement))
  }
}
