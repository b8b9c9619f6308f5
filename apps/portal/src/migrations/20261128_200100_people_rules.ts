import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of people and of what they belong to, whoever writes.
 */

const isDay = [
  ['people', 'consent_given_on'],
  ['people', 'consent_withdrawn_on'],
  ['memberships', 'valid_from'],
  ['memberships', 'valid_until'],
] as const

const units = ['team', 'network', 'group'] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...isDay.map(
    ([table, column]) =>
      [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ),
  ...columnLimits({
    table: 'people',
    days: ['consent_given_on', 'consent_withdrawn_on'],
    texts: { name: 200, organisation: 200, email: 254 },
  }),
  ...columnLimits({ table: 'memberships', days: ['valid_from', 'valid_until'] }),
  ['people', 'name_is_given', `CHECK (btrim("name") <> '')`],
  [
    'people',
    'months_after_end_is_count',
    'CHECK ("months_after_end" BETWEEN 0 AND 120 AND "months_after_end" = trunc("months_after_end"))',
  ],
  ['people', 'consent_is_given', `CHECK ("basis" <> 'consent' OR "consent_given_on" IS NOT NULL)`],
  ['people', 'withdrawn_after_given', 'CHECK ("consent_withdrawn_on" >= "consent_given_on")'],
  ['people', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['memberships', 'share_is_share', 'CHECK ("share" BETWEEN 0 AND 1)'],
  ['memberships', 'ends_after_start', 'CHECK ("valid_until" > "valid_from")'],
  ...units.map(
    (unit) => ['memberships', `of_${unit}`, `CHECK (("of"::text = '${unit}') = ("${unit}_id" IS NOT NULL))`] as const,
  ),
  ['memberships', 'contact_of_team', `CHECK ("of" = 'team' OR "is_contact" IS NOT TRUE)`],
  ...units.map(
    (unit) =>
      [
        'memberships',
        `${unit}_same_region`,
        `FOREIGN KEY ("${unit}_id", "region_id") REFERENCES "${unit}s" ("id", "region_id")`,
      ] as const,
  ),
  ...['memberships', 'trainers'].map(
    (table) =>
      [
        table,
        'person_same_region',
        'FOREIGN KEY ("person_id", "region_id") REFERENCES "people" ("id", "region_id")',
      ] as const,
  ),
  [
    'memberships',
    'one_at_a_time',
    `EXCLUDE USING gist (
      "person_id" WITH =, "of" WITH =, coalesce("team_id", "network_id", "group_id", "person_id") WITH =,
      tstzrange("valid_from", "valid_until") WITH &&
    ) WHERE ("deleted_at" IS NULL)`,
  ],
  [
    'trainers',
    'one_at_a_time',
    'EXCLUDE USING gist ("person_id" WITH =, tstzrange("valid_from", "valid_until") WITH &&) WHERE ("deleted_at" IS NULL)',
  ],
]

const indexes: readonly (readonly [name: string, columns: string])[] = [
  ['people_one_email', '("region_id", lower("email"))'],
  ['people_one_account', '("region_id", "account_id")'],
]

const references = [
  { table: 'memberships', column: 'person_id', target: 'people' },
  ...units.map((unit) => ({ table: 'memberships', column: `${unit}_id`, target: `${unit}s` })),
  { table: 'trainers', column: 'person_id', target: 'people' },
]

function named(table: string, name: string): string {
  return `"${table}_${name}"`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT ${named(table, name)} ${rule}`))
  }
  for (const [name, columns] of indexes) {
    await db.execute(sql.raw(`CREATE UNIQUE INDEX "${name}" ON "people" ${columns} WHERE "deleted_at" IS NULL`))
  }
  for (const reference of references) await db.execute(sql.raw(liveReference(reference)))
  for (const table of ['people', 'memberships']) await db.execute(sql.raw(risingVersions(table)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['people', 'memberships']) await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  for (const reference of references) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [name] of indexes) await db.execute(sql.raw(`DROP INDEX "${name}"`))
  for (const [table, name] of [...constraints].reverse()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT ${named(table, name)}`))
  }
}
