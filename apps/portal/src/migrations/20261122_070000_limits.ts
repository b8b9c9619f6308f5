import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the last line of the limits that forms and hooks check first. Payload's generated migrations know
 * neither checks nor keys of several columns, and leave these alone.
 */

const days: readonly (readonly [table: string, column: string])[] = [
  ['teams', 'valid_from'],
  ['teams', 'valid_until'],
  ['team_reports', 'reported_on'],
  ['staff_counts', 'reported_on'],
  ['trainers', 'qualified_on'],
  ['trainers', 'valid_from'],
  ['trainers', 'valid_until'],
  ['trainings_sessions', 'date'],
  ['networks', 'valid_from'],
  ['networks', 'valid_until'],
  ['groups', 'valid_from'],
  ['groups', 'valid_until'],
  ['meetings', 'held_on'],
  ['element_statuses', 'since'],
  ['agreements', 'made_on'],
  ['commitments', 'made_on'],
]

const wholeNumbers: readonly (readonly [table: string, column: string])[] = [
  ['team_reports', 'children'],
  ['team_reports', 'case_holders'],
  ['team_reports', 'workers_over_cap'],
  ['team_reports', 'meetings_planned'],
  ['team_reports', 'meetings_held'],
  ['staff_counts', 'count'],
  ['trainings_participants', 'count'],
  ['meetings', 'attendees'],
]

const amounts: readonly (readonly [table: string, column: string])[] = [
  ['team_reports', 'members_consulting_social_worker'],
  ['team_reports', 'members_social_worker'],
  ['team_reports', 'members_family_therapist'],
  ['team_reports', 'members_coordinator'],
  ['team_reports', 'members_social_counsellor'],
  ['trainings_trainers', 'planning_days'],
  ['trainings_trainers', 'training_days'],
  ['trainings_trainers', 'consultation_days'],
]

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...days.map(
    ([table, column]) =>
      [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ),
  ...wholeNumbers.map(
    ([table, column]) =>
      [table, `${column}_is_whole`, `CHECK ("${column}" >= 0 AND "${column}" = trunc("${column}"))`] as const,
  ),
  ...amounts.map(
    ([table, column]) =>
      [table, `${column}_is_amount`, `CHECK ("${column}" >= 0 AND "${column}" < 'Infinity')`] as const,
  ),
  ...['teams', 'trainers', 'networks', 'groups'].map(
    (table) => [table, 'ends_after_start', 'CHECK ("valid_until" > "valid_from")'] as const,
  ),
  ['team_reports', 'face_to_face_is_share', 'CHECK ("face_to_face_share" BETWEEN 0 AND 1)'],
  ['trainers', 'time_share_is_share', 'CHECK ("time_share" BETWEEN 0 AND 1)'],
  ['trainings_sessions', 'hours_above_zero', 'CHECK ("hours" > 0 AND "hours" < \'Infinity\')'],
  ['meetings', 'hours_above_zero', 'CHECK ("hours" > 0 AND "hours" < \'Infinity\')'],
  ['meetings', 'of_one', 'CHECK (num_nonnulls("network_id", "group_id") = 1)'],
  ['targets', 'value_is_number', 'CHECK ("value" <> \'NaN\' AND "value" < \'Infinity\')'],
  ['regions', 'id_is_code', 'CHECK ("id" = "code")'],
  ['teams', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['networks', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['groups', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['team_reports', 'team_same_region', 'FOREIGN KEY ("team_id", "region_id") REFERENCES "teams" ("id", "region_id")'],
  [
    'meetings',
    'network_same_region',
    'FOREIGN KEY ("network_id", "region_id") REFERENCES "networks" ("id", "region_id")',
  ],
  ['meetings', 'group_same_region', 'FOREIGN KEY ("group_id", "region_id") REFERENCES "groups" ("id", "region_id")'],
  ['element_statuses', 'one_a_day', 'UNIQUE ("region_id", "element", "since")'],
  ['targets', 'one_a_period', 'UNIQUE NULLS NOT DISTINCT ("indicator", "region_id", "period")'],
  ['users_regions', 'one_role', 'UNIQUE ("_parent_id", "region_id")'],
]

function named(table: string, name: string): string {
  return `"${table}_${name}"`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT ${named(table, name)} ${rule}`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, name] of [...constraints].reverse()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT ${named(table, name)}`))
  }
}
