import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: for each column that a form limits, the same limit in the database, as far as earlier rules did not
 * say it (tests/integration/column-limits.test.ts compares the two). Rows from before the rules stay as they are and are
 * named in the server's log.
 */

const numbers: readonly (readonly [table: string, columns: readonly string[]])[] = [
  [
    'team_reports',
    [
      'members_consulting_social_worker',
      'members_social_worker',
      'members_family_therapist',
      'members_coordinator',
      'members_social_counsellor',
      'people',
      'trained_people',
      'joined',
      'left',
      'children',
      'case_holders',
      'workers_over_cap',
      'meetings_planned',
      'meetings_held',
    ],
  ],
  ['staff_counts', ['count']],
  ['trainings_trainers', ['planning_days', 'training_days', 'consultation_days']],
  ['trainings_participants', ['count']],
  ['meetings', ['attendees']],
  ['targets', ['value']],
]

const days: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['teams', ['valid_from', 'valid_until']],
  ['team_reports', ['reported_on']],
  ['staff_counts', ['reported_on']],
  ['trainings', ['starts_on']],
  ['trainings_sessions', ['date']],
  ['trainers', ['qualified_on', 'valid_from', 'valid_until']],
  ['networks', ['valid_from', 'valid_until']],
  ['groups', ['valid_from', 'valid_until']],
  ['meetings', ['held_on']],
  ['element_statuses', ['since']],
  ['agreements', ['made_on']],
  ['commitments', ['made_on']],
]

const sourced = [
  'teams',
  'team_reports',
  'staff_counts',
  'trainings',
  'trainers',
  'networks',
  'groups',
  'meetings',
  'element_statuses',
  'agreements',
  'commitments',
  'calendar_feeds',
]

const texts: readonly (readonly [table: string, columns: readonly string[], longest: number])[] = [
  ...['teams', 'trainers', 'networks', 'groups', 'users', 'service_clients'].map(
    (table) => [table, ['name'], 200] as const,
  ),
  ...sourced.map(
    (table) => [table, ['source_document', 'source_place', 'source_wording', 'source_bound'], 1000] as const,
  ),
  ['notice', ['text', 'text_sv', 'text_en'], 500],
  ['users', ['email'], 254],
]

type Rule = readonly [table: string, column: string, rule: string]

const rules: readonly Rule[] = [
  ...numbers.flatMap(([table, columns]) =>
    columns.map((column): Rule => [table, column, `"${column}" BETWEEN 0 AND 1000000`]),
  ),
  ...(['trainings_sessions', 'meetings'] as const).map((table): Rule => [table, 'hours', '"hours" <= 24']),
  ...days.flatMap(([table, columns]) =>
    columns.map((column): Rule => [
      table,
      column,
      `"${column}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`,
    ]),
  ),
  ['trainings', 'starts_on', `("starts_on" AT TIME ZONE 'UTC')::time = '12:00'`],
  ...texts.flatMap(([table, columns, longest]) =>
    columns.map((column): Rule => [table, column, `char_length("${column}") <= ${longest}`]),
  ),
  ['targets', 'period', `"period" ~ '^\\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'`],
  // Sets that grow without a migration: their shape at least.
  ['targets', 'indicator', `"indicator" ~ '^[a-z][a-z0-9-]{0,99}$'`],
  ['teams', 'municipality', `"municipality" ~ '^\\d{3}$'`],
]

function nameOf([table, column, rule]: Rule): string {
  // PostgreSQL cuts longer names off, and two cut names may be the same.
  return `"${`${table}_${column}`.slice(0, 50)}_${rule.includes('::time') ? 'is_noon' : 'within'}"`
}

function added([table, column, rule]: Rule, name: string): string {
  return `
    ALTER TABLE "${table}" ADD CONSTRAINT ${name} CHECK (${rule}) NOT VALID;
    DO $$ BEGIN
      ALTER TABLE "${table}" VALIDATE CONSTRAINT ${name};
    EXCEPTION WHEN check_violation THEN
      RAISE WARNING '${table}.${column} holds values that forms would refuse: correct them';
    END $$;`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const rule of rules) await db.execute(sql.raw(added(rule, nameOf(rule))))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const rule of rules) {
    await db.execute(sql.raw(`ALTER TABLE "${rule[0]}" DROP CONSTRAINT ${nameOf(rule)}`))
  }
}
