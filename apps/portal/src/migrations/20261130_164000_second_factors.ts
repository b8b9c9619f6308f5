import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what accounts sign in with beside the password, where they have signed in, and the codes by which the
 * KPI app gets a session of the portal. None of it is a collection: nothing but the portal's own pages reads it.
 */

const statements = [
  `CREATE TABLE second_factors (
    account uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed text NOT NULL,
    last_step bigint NOT NULL,
    created_at timestamp with time zone NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE recovery_codes (
    account uuid NOT NULL REFERENCES second_factors (account) ON DELETE CASCADE,
    code_hash text NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    used_at timestamp with time zone,
    PRIMARY KEY (account, code_hash)
  )`,
  `CREATE FUNCTION second_factors_only_go_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.last_step <= OLD.last_step OR (to_jsonb(NEW) - 'last_step') <> (to_jsonb(OLD) - 'last_step') THEN
        RAISE EXCEPTION 'of one-time codes only the step goes on' USING ERRCODE = '23514';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER second_factors_only_go_on BEFORE UPDATE ON second_factors FOR EACH ROW
    EXECUTE FUNCTION second_factors_only_go_on()`,
  `CREATE FUNCTION recovery_codes_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.used_at IS NOT NULL OR (to_jsonb(NEW) - 'used_at') <> (to_jsonb(OLD) - 'used_at') THEN
        RAISE EXCEPTION 'a recovery code is used up once' USING ERRCODE = '23514';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER recovery_codes_once BEFORE UPDATE ON recovery_codes FOR EACH ROW EXECUTE FUNCTION recovery_codes_once()`,
  `CREATE TABLE sign_ins (
    session varchar PRIMARY KEY,
    account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    at timestamp with time zone NOT NULL DEFAULT now(),
    device varchar NOT NULL CHECK (char_length(device) <= 100),
    address varchar NOT NULL CHECK (char_length(address) <= 50)
  )`,
  `CREATE INDEX sign_ins_account ON sign_ins (account, at)`,
  `CREATE TABLE handed_sessions (
    code_hash text PRIMARY KEY CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    session varchar NOT NULL,
    challenge text NOT NULL CHECK (challenge ~ '^[\\w-]{43}$'),
    expires_at timestamp with time zone NOT NULL DEFAULT now() + interval '1 minute'
  )`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE handed_sessions;
    DROP TABLE sign_ins;
    DROP TABLE recovery_codes;
    DROP TABLE second_factors;
    DROP FUNCTION recovery_codes_once();
    DROP FUNCTION second_factors_only_go_on()`)
}
