import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of the states of elements, of what was proposed and declined, and of own
 * objectives, whoever writes; and the marks of the facts of what shows a state.
 */

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

function within(table: string, column: string, longest: number) {
  return [table, `${column}_within`, `CHECK (char_length("${column}") <= ${longest})`] as const
}

function inRange(table: string, column: string) {
  const rule = `"${column}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`
  return [table, `${column}_within`, `CHECK (${rule})`] as const
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  isDay('element_statuses', 'accepted_on'),
  inRange('element_statuses', 'accepted_on'),
  within('element_statuses', 'responsible', 200),
  within('element_statuses', 'note', 2000),
  within('element_statuses', 'accepted_by', 200),
  within('element_statuses_evidence', 'words', 500),
  within('element_statuses_evidence', 'record', 200),
  isDay('element_declines', 'declined_on'),
  ...columnLimits({
    table: 'element_declines',
    days: ['declined_on'],
    texts: { reason: 1000, declined_by: 200, records: 10_000 },
  }),
  ...columnLimits({ table: 'objectives', texts: { text: 1000, responsible: 200, note: 2000 } }),
  isDay('objectives_states', 'since'),
  inRange('objectives_states', 'since'),
]

const regionOfParent = 'SELECT region_id FROM element_statuses JOIN changed ON element_statuses.id = changed._parent_id'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [
    factMarks('element_statuses_evidence', regionOfParent),
    risingVersions('element_declines'),
    risingVersions('objectives'),
  ])
    await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['objectives', 'element_declines']) {
    await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  }
  await db.execute(sql.raw(dropFactMarks('element_statuses_evidence')))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
