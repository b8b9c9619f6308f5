import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/* Written by hand: what the database refuses of the rows that a document leaves out, whoever writes. */

const table = 'documents_left_out'

/** Name of the constraint, and what always holds. */
const constraints: readonly (readonly [name: string, rule: string])[] = [
  ...['part', 'block', 'row'].map(
    (column) => [`${column}_within`, `CHECK (char_length("${column}") BETWEEN 1 AND 200)`] as const,
  ),
  ['reason_within', `CHECK (btrim("reason") <> '' AND char_length("reason") <= 500)`],
  ['row_once', 'UNIQUE ("_parent_id", "part", "block", "row")'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}
