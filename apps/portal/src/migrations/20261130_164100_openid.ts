import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/* Written by hand: who of an OpenID provider has which account. Such an account has no password of the portal any more. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE openid_accounts (
      issuer text NOT NULL CHECK (char_length(issuer) BETWEEN 1 AND 500),
      subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 255),
      account uuid NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
      created_at timestamp with time zone NOT NULL DEFAULT now(),
      PRIMARY KEY (issuer, subject)
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE openid_accounts`)
}
