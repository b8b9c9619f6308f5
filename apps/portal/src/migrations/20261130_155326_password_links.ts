import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: links with which people set a new password, of which only the hash is kept. A link is used once, and
 * holds only while the account has the password and the address that it had when the link was made. And the acts around
 * accounts that the audit log knows from now on.
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
]
const added = [
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

function knows(acts: readonly string[]): string {
  return `ALTER TABLE audit_log DROP CONSTRAINT audit_log_act_check,
    ADD CONSTRAINT audit_log_act_check CHECK (act IN (${acts.map((act) => `'${act}'`).join(', ')}))`
}

const statements = [
  `CREATE TABLE password_links (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    key_hash text NOT NULL UNIQUE CHECK (key_hash ~ '^[0-9a-f]{64}$'),
    made_for text NOT NULL,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    expires_at timestamp with time zone NOT NULL DEFAULT now() + interval '1 hour'
      CHECK (expires_at > created_at AND expires_at <= created_at + interval '1 hour'),
    used_at timestamp with time zone CHECK (used_at <= expires_at)
  )`,
  `CREATE INDEX password_links_account ON password_links (account, created_at)`,
  `CREATE FUNCTION password_links_only_close() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.used_at IS NOT NULL OR (to_jsonb(NEW) - 'used_at') <> (to_jsonb(OLD) - 'used_at') THEN
        RAISE EXCEPTION 'a link is only used up, once' USING ERRCODE = '23514';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER password_links_only_close BEFORE UPDATE ON password_links FOR EACH ROW
    EXECUTE FUNCTION password_links_only_close()`,
  knows([...before, ...added]),
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

/** Entries of the acts that are no longer known stay as they are: an audit log loses nothing. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`DROP TABLE password_links; DROP FUNCTION password_links_only_close(); ${knows(before)} NOT VALID`),
  )
}
