import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: roles that end on a day, and invitations. Invitations are no collection: of a link's secret only the hash
 * is kept, and nothing but the portal's own pages reads them. What an invitation gives is said when it is made; after that
 * it can only be used up or withdrawn, once.
 */

const limits = `BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`

const statements = [
  `ALTER TABLE users_regions ADD CONSTRAINT users_regions_valid_until_within CHECK (valid_until ${limits})`,
  `ALTER TABLE users_regions ADD CONSTRAINT users_regions_valid_until_is_day
    CHECK ((valid_until AT TIME ZONE 'UTC')::time = '12:00')`,
  `CREATE TABLE account_invitations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    region_id varchar NOT NULL REFERENCES regions (id),
    role enum_users_regions_role NOT NULL,
    email text NOT NULL CHECK (email = lower(btrim(email)) AND char_length(email) BETWEEN 3 AND 254),
    name text NOT NULL CHECK (char_length(btrim(name)) > 0 AND char_length(name) <= 200),
    valid_until timestamp(3) with time zone CHECK (valid_until ${limits})
      CHECK ((valid_until AT TIME ZONE 'UTC')::time = '12:00'),
    key_hash text NOT NULL UNIQUE CHECK (key_hash ~ '^[0-9a-f]{64}$'),
    invited_by uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    expires_at timestamp with time zone NOT NULL DEFAULT now() + interval '7 days'
      CHECK (expires_at > created_at AND expires_at <= created_at + interval '7 days'),
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CHECK (used_at IS NULL OR revoked_at IS NULL),
    CHECK (used_at <= expires_at)
  )`,
  `CREATE INDEX account_invitations_region ON account_invitations (region_id, created_at)`,
  `CREATE UNIQUE INDEX account_invitations_one_open ON account_invitations (region_id, email)
    WHERE used_at IS NULL AND revoked_at IS NULL`,
  `CREATE FUNCTION account_invitations_only_close() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.used_at IS NOT NULL OR OLD.revoked_at IS NOT NULL
        OR (to_jsonb(NEW) - 'used_at' - 'revoked_at') <> (to_jsonb(OLD) - 'used_at' - 'revoked_at') THEN
        RAISE EXCEPTION 'an invitation is only used up or withdrawn, once' USING ERRCODE = '23514';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER account_invitations_only_close BEFORE UPDATE ON account_invitations FOR EACH ROW
    EXECUTE FUNCTION account_invitations_only_close()`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE account_invitations;
    DROP FUNCTION account_invitations_only_close();
    ALTER TABLE users_regions DROP CONSTRAINT users_regions_valid_until_is_day;
    ALTER TABLE users_regions DROP CONSTRAINT users_regions_valid_until_within`)
}
