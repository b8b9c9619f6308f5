import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of requests for information, whoever writes, and the files kept at them.
 */

const table = 'information_requests'
const outcomes = ['given_on', 'refused_on', 'withdrawn_on'] as const
const days = ['came_on', 'due_on', ...outcomes, 'permit_until'] as const

/** The state that follows from the days. */
const state = `CASE WHEN "given_on" IS NOT NULL THEN 'given' WHEN "refused_on" IS NOT NULL THEN 'refused'
  WHEN "withdrawn_on" IS NOT NULL THEN 'withdrawn' ELSE 'open' END`

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...columnLimits({
    table,
    days,
    texts: { asked_by: 200, about: 2000, given: 2000, permit_number: 100 },
  }).map(([, name, rule]) => [name, rule] as const),
  ...days.map((day) => [`${day}_is_day`, `CHECK (("${day}" AT TIME ZONE 'UTC')::time = '12:00')`] as const),
  ['asked_by_says_something', `CHECK (btrim("asked_by") <> '')`],
  ['due_after_came', 'CHECK ("due_on" >= "came_on")'],
  ...outcomes.map((day) => [`${day}_after_came`, `CHECK ("${day}" >= "came_on")`] as const),
  ['one_outcome', `CHECK (num_nonnulls(${outcomes.map((day) => `"${day}"`).join(', ')}) <= 1)`],
  ['state_of_days', `CHECK ("state"::text = ${state})`],
  [
    'answer_says_something',
    `CHECK (("given_on" IS NULL AND "refused_on" IS NULL) OR btrim(coalesce("given", '')) <> '')`,
  ],
  ['contact_same_region', 'FOREIGN KEY ("contact_id", "region_id") REFERENCES "people" ("id", "region_id")'],
]

const reference = { table, column: 'contact_id', target: 'people' }

const files = [
  `ALTER TABLE "meeting_attachments" ALTER COLUMN "meeting_id" DROP NOT NULL`,
  `ALTER TABLE "meeting_attachments" ADD COLUMN "information_request_id" uuid
    REFERENCES "${table}" ("id") ON DELETE CASCADE`,
  `CREATE INDEX "meeting_attachments_request_idx" ON "meeting_attachments" ("information_request_id")`,
  `ALTER TABLE "meeting_attachments" ADD CONSTRAINT "meeting_attachments_of_one"
    CHECK (num_nonnulls("meeting_id", "information_request_id") = 1)`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(sql.raw(liveReference(reference)))
  await db.execute(sql.raw(risingVersions(table)))
  for (const statement of files) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    `ALTER TABLE "meeting_attachments" DROP CONSTRAINT "meeting_attachments_of_one"`,
    `DELETE FROM "meeting_attachments" WHERE "meeting_id" IS NULL`,
    `ALTER TABLE "meeting_attachments" DROP COLUMN "information_request_id"`,
    `ALTER TABLE "meeting_attachments" ALTER COLUMN "meeting_id" SET NOT NULL`,
    `DROP TRIGGER "later_version" ON "${table}"`,
    dropLiveReference(reference),
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
