import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: the last administrator stays, whatever changes the accounts. Those who take the role from somebody
 * take turns, so that two at the same moment do not each find the other's administrator; under a stricter isolation
 * level, where a transaction does not see what was committed since it began, the row lock refuses the second.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE FUNCTION "keep_an_administrator"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('keep_an_administrator'));
    PERFORM 1 FROM "users" WHERE "national_role" = 'administrator' LIMIT 1 FOR SHARE SKIP LOCKED;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'at least one administrator stays' USING ERRCODE = 'KP001';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "users_keep_an_administrator_on_update" AFTER UPDATE ON "users" FOR EACH ROW
    WHEN (OLD."national_role" = 'administrator' AND NEW."national_role" IS DISTINCT FROM 'administrator')
    EXECUTE FUNCTION "keep_an_administrator"();
  CREATE TRIGGER "users_keep_an_administrator_on_delete" AFTER DELETE ON "users" FOR EACH ROW
    WHEN (OLD."national_role" = 'administrator') EXECUTE FUNCTION "keep_an_administrator"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "users_keep_an_administrator_on_update" ON "users";
  DROP TRIGGER "users_keep_an_administrator_on_delete" ON "users";
  DROP FUNCTION "keep_an_administrator";`)
}
