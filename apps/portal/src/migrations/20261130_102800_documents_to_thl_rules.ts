import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropLiveReference, liveReference } from '../database/live-references'

/*
 * Written by hand: what the database refuses of documents that are sent to THL and of those that were given to whoever asked.
 */

const days = ['sent_on', 'sent_back_on'] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...days.flatMap((day) => [
    [
      'documents',
      `${day}_within`,
      `CHECK ("${day}" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`,
    ] as const,
    ['documents', `${day}_is_day`, `CHECK (("${day}" AT TIME ZONE 'UTC')::time = '12:00')`] as const,
  ]),
  ['documents', 'sent_is_made', 'CHECK ("sent_on" IS NULL OR "made_on" IS NOT NULL)'],
  ['documents', 'sent_back_after_sent', 'CHECK ("sent_back_on" >= "sent_on")'],
  ['documents', 'sent_back_was_sent', 'CHECK ("sent_back_on" IS NULL OR "sent_on" IS NOT NULL)'],
  ['documents', 'sent_back_has_feedback', `CHECK ("sent_back_on" IS NULL OR btrim(coalesce("feedback", '')) <> '')`],
  ['documents', 'feedback_within', 'CHECK (char_length("feedback") <= 2000)'],
  [
    'documents',
    'sent_is_for_thl',
    `CHECK ("sent_on" IS NULL OR "kind"::text IN ('caseload-return', 'survey-k1', 'survey-k2', 'survey-k3'))`,
  ],
  ['documents', 'id_region', 'UNIQUE ("id", "region_id")'],
  [
    'information_requests',
    'document_same_region',
    'FOREIGN KEY ("document_id", "region_id") REFERENCES "documents" ("id", "region_id")',
  ],
]

const reference = { table: 'information_requests', column: 'document_id', target: 'documents' }

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  await db.execute(sql.raw(liveReference(reference)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
