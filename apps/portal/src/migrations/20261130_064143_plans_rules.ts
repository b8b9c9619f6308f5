import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of national rounds and of plans, whoever writes, and the marks of their facts.
 */

const days = {
  rounds: ['workshop_on', 'due_on', 'reviewed_by', 'steering_on', 'opened_on'],
  plans: ['adopted_on', 'submitted_on', 'approved_on'],
} as const

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

function isYear(table: string) {
  return [table, 'year_is_year', `CHECK ("year" ~ '^(199|20\\d)\\d$')`] as const
}

function sameRegion(table: string, column: string, target: string) {
  const rule = `FOREIGN KEY ("${column}_id", "region_id") REFERENCES "${target}" ("id", "region_id")`
  return [table, `${column}_same_region`, rule] as const
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['decisions', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['plans', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['rounds', 'id_plan', 'UNIQUE ("id", "plan")'],
  ...(['rounds', 'plans'] as const).flatMap((table) => [
    ...columnLimits({ table, days: days[table] }),
    ...days[table].map((column) => isDay(table, column)),
    isYear(table),
  ]),
  ['rounds', 'due_after_workshop', 'CHECK ("due_on" >= "workshop_on")'],
  ['rounds', 'reviewed_after_due', 'CHECK ("reviewed_by" >= "due_on")'],
  ['rounds', 'steering_after_due', 'CHECK ("steering_on" >= "due_on")'],
  ['rounds', 'steering_after_review', 'CHECK ("steering_on" >= "reviewed_by")'],
  ['plans', 'type_of_round', 'FOREIGN KEY ("round_id", "type") REFERENCES "rounds" ("id", "plan")'],
  sameRegion('plans', 'decision', 'decisions'),
  sameRegion('agenda_items', 'plan', 'plans'),
  ['agenda_items', 'of_plan', `CHECK ("plan_id" IS NULL OR "origin" = 'plan')`],
  ['plans', 'approved_after_submitted', 'CHECK ("approved_on" >= "submitted_on")'],
  ['plans', 'approved_is_submitted', 'CHECK ("approved_on" IS NULL OR "submitted_on" IS NOT NULL)'],
  ['plans', 'approved_has_day', `CHECK (("state" = 'approved') = ("approved_on" IS NOT NULL))`],
  ['plans', 'adopted_has_day', `CHECK ("state" <> 'adopted' OR "adopted_on" IS NOT NULL)`],
  ['plans', 'open_is_not_adopted', `CHECK ("state" NOT IN ('draft', 'returned') OR "adopted_on" IS NULL)`],
  ['plans', 'draft_is_not_submitted', `CHECK ("state" <> 'draft' OR "submitted_on" IS NULL)`],
  [
    'plans',
    'submitted_has_day',
    `CHECK ("state" NOT IN ('submitted', 'in-review', 'returned') OR "submitted_on" IS NOT NULL)`,
  ],
  ['plans_parts', 'text_within', 'CHECK (char_length("text") <= 10000)'],
  ['plans_parts', 'part_once', 'UNIQUE ("_parent_id", "part")'],
  isDay('plans_history', 'on'),
  ['plans_history', 'on_within', `CHECK ("on" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`],
  ['plans_history', 'feedback_within', 'CHECK (char_length("feedback") <= 4000)'],
  [
    'plans_history',
    'review_has_feedback',
    `CHECK ("move" NOT IN ('return', 'approve') OR btrim(coalesce("feedback", '')) <> '')`,
  ],
]

const references = [
  { table: 'plans', column: 'round_id', target: 'rounds' },
  { table: 'plans', column: 'decision_id', target: 'decisions' },
  { table: 'agenda_items', column: 'plan_id', target: 'plans' },
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(
    sql.raw(`CREATE UNIQUE INDEX "plans_round_once" ON "plans" ("region_id", "round_id") WHERE "deleted_at" IS NULL`),
  )
  for (const reference of references) await db.execute(sql.raw(liveReference(reference)))
  await db.execute(sql.raw(factMarks('plans', 'SELECT region_id FROM changed')))
  await db.execute(sql.raw(factMarks('rounds', 'SELECT NULL::varchar FROM changed')))
  for (const table of ['rounds', 'plans']) await db.execute(sql.raw(risingVersions(table)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['rounds', 'plans']) {
    await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
    await db.execute(sql.raw(dropFactMarks(table)))
  }
  for (const reference of references.toReversed()) await db.execute(sql.raw(dropLiveReference(reference)))
  await db.execute(sql`DROP INDEX "plans_round_once"`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
