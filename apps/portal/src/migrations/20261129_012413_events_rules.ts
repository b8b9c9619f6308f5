import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of events and of what trainings say besides their days, whoever writes, and
 * the marks of the facts of events.
 */

const time = `~ '^([01]\\d|2[0-3]):[0-5]\\d$'`

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

function isWhole(table: string, column: string) {
  const rule = `"${column}" >= 0 AND "${column}" <= 1000000 AND "${column}" = trunc("${column}")`
  return [table, `${column}_is_whole`, `CHECK (${rule})`] as const
}

function sessionRules(table: string) {
  return [
    [table, 'starts_at_is_time', `CHECK ("starts_at" ${time})`],
    [table, 'ends_at_is_time', `CHECK ("ends_at" ${time})`],
    [table, 'ends_after_start', 'CHECK ("ends_at" > "starts_at")'],
    [table, 'end_has_start', 'CHECK ("ends_at" IS NULL OR "starts_at" IS NOT NULL)'],
    [table, 'place_within', 'CHECK (char_length("place") <= 200)'],
    [table, 'link_within', `CHECK (char_length("link") <= 500 AND "link" ~ '^https?://\\S+$')`],
  ] as const
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...['trainings_sessions', 'events_sessions'].flatMap(sessionRules),
  ...['trainings_participants', 'events_participants'].map(
    (table) => [table, 'sector_of_partners', `CHECK ("sector" IS NULL OR "group" = 'partner')`] as const,
  ),
  ...['trainings', 'events'].flatMap((table) => [
    isWhole(table, 'capacity'),
    isDay(table, 'open_until'),
    [
      table,
      'open_until_within',
      `CHECK ("open_until" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`,
    ] as const,
    [table, 'audience_within', 'CHECK (char_length("audience") <= 1000)'] as const,
  ]),
  isDay('events', 'starts_on'),
  isDay('events_sessions', 'date'),
  ['events_sessions', 'date_within', `CHECK ("date" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`],
  ['events_sessions', 'hours_above_zero', 'CHECK ("hours" > 0 AND "hours" <= 24)'],
  isWhole('events_participants', 'count'),
  ...columnLimits({ table: 'events', days: ['starts_on'], texts: { name: 200 } }),
  ['events', 'id_region', 'UNIQUE ("id", "region_id")'],
]

const regionOfParent = 'SELECT region_id FROM events JOIN changed ON events.id = changed._parent_id'

/** The tables of events, with the query that gives the regions of changed rows. */
const tables: readonly (readonly [table: string, regions: string])[] = [
  ['events', 'SELECT region_id FROM changed'],
  ['events_sessions', regionOfParent],
  ['events_participants', regionOfParent],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const statement of [...tables.map(([table, regions]) => factMarks(table, regions)), risingVersions('events')])
    await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TRIGGER "later_version" ON "events"'))
  for (const [table] of tables) await db.execute(sql.raw(dropFactMarks(table)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
