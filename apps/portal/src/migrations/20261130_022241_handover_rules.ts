import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropLiveReference, liveReference } from '../database/live-references'

/*
 * Written by hand: what the database refuses of who is in charge of a matter, of deputies and of who has made a calendar's
 * address, whoever writes. Calendars from before are those of whoever has made the record, as far as it is known. An invitation with a
 * trainer's role, and no other, leads to a person of its region; when the person is erased, it goes.
 */

const matters = ['needs', 'trainings', 'questions', 'agenda_items', 'decisions', 'objectives'] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...matters.map(
    (table) =>
      [
        table,
        'in_charge_same_region',
        'FOREIGN KEY ("in_charge_id", "region_id") REFERENCES "people" ("id", "region_id")',
      ] as const,
  ),
  ['calendar_feeds', 'made_by_account', `CHECK ("made_by" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')`],
  ['users_regions', 'stands_in_for_within', 'CHECK (char_length("stands_in_for") <= 200)'],
  ['users_regions', 'deputy_ends', `CHECK (coalesce("stands_in_for", '') = '' OR "valid_until" IS NOT NULL)`],
]

function references() {
  return matters.map((table) => ({ table, column: 'in_charge_id', target: 'people' }))
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`UPDATE calendar_feeds f SET made_by = c.changed_by FROM record_changes c
    WHERE c.collection = 'calendar-feeds' AND c.record = f.id::text AND c.fields = '[]'::jsonb
      AND c.changed_by IS NOT NULL AND f.key_hash IS NOT NULL`)
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  for (const reference of references()) await db.execute(sql.raw(liveReference(reference)))
  await db.execute(sql`ALTER TABLE account_invitations ADD COLUMN stands_in_for text
    CHECK (char_length(stands_in_for) <= 200) CHECK (stands_in_for IS NULL OR valid_until IS NOT NULL)`)
  await db.execute(sql`
    ALTER TABLE account_invitations ADD COLUMN person_id uuid,
      ADD CONSTRAINT account_invitations_person FOREIGN KEY (person_id, region_id)
        REFERENCES people (id, region_id) ON DELETE CASCADE,
      ADD CONSTRAINT account_invitations_trainer CHECK ((role::text = 'trainer') = (person_id IS NOT NULL));
    CREATE INDEX account_invitations_person ON account_invitations (person_id)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE account_invitations DROP CONSTRAINT account_invitations_trainer;
    ALTER TABLE account_invitations DROP COLUMN person_id;
    ALTER TABLE account_invitations DROP COLUMN stands_in_for`)
  for (const reference of references().toReversed()) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
