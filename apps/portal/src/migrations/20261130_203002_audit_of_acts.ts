import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the audit log knows what the portal writes with statements of its own, and what comes by a link or from
 * somebody who has not signed in.
 */

const before = [
  'create',
  'change',
  'trash',
  'restore',
  'erase',
  'read',
  'export',
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'password-link',
  'password-reset',
  'second-factor-on',
  'second-factor-off',
  'second-factor-refused',
  'recovery-code',
  'recovery-codes',
  'session-end',
  'roles-from-groups',
]
const added = [
  'access',
  'link',
  'sent',
  'answer',
  'attendance',
  'figures',
  'open-data',
  'file-added',
  'file-removed',
  'file-restored',
  'other',
]
const ways = ['page', 'api', 'program', 'portal']

function listOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}

function knows(acts: readonly string[], all: readonly string[]): string {
  return `ALTER TABLE audit_log DROP CONSTRAINT audit_log_act_check, DROP CONSTRAINT audit_log_way_check,
    ADD CONSTRAINT audit_log_act_check CHECK (act IN (${listOf(acts)})),
    ADD CONSTRAINT audit_log_way_check CHECK (way IN (${listOf(all)}))`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(knows([...before, ...added], [...ways, 'visitor'])))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // What the log has stays in it: rows from before are not looked at again.
  await db.execute(sql.raw(`${knows(before, ways).replaceAll('))', ')) NOT VALID')}`))
}
