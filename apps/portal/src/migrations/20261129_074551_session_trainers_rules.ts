import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: what the database refuses of the trainers of sessions and of supervisors' addresses, whoever writes.
 */

/** Who holds a session holds its training; looked at when the transaction ends, for both may change in it. */
const ofTraining = `
  CREATE FUNCTION "session_trainers_of_training"() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM trainings_rels held WHERE held.id = NEW.id AND held.trainers_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM trainings_trainers own WHERE own._parent_id = held.parent_id AND own.trainer_id = held.trainers_id
      )
    ) THEN
      RAISE EXCEPTION 'a session and its training violate: trainers of the training'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'trainings_session_trainers';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "trainers_id_of_training" AFTER INSERT OR UPDATE ON "trainings_rels"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."trainers_id" IS NOT NULL)
    EXECUTE FUNCTION "session_trainers_of_training"()`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [
    `ALTER TABLE "trainers" ADD CONSTRAINT "trainers_supervisor_email_within" CHECK (char_length("supervisor_email") <= 254)`,
    `ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_trainers_once" UNIQUE ("parent_id", "path", "trainers_id")`,
    `ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_one_of_both" CHECK (num_nonnulls("teams_id", "trainers_id") = 1)`,
    ofTraining,
  ]) {
    await db.execute(sql.raw(statement))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION "session_trainers_of_training" CASCADE;
    ALTER TABLE "trainings_rels" DROP CONSTRAINT "trainings_rels_one_of_both";
    ALTER TABLE "trainings_rels" DROP CONSTRAINT "trainings_rels_trainers_once";
    ALTER TABLE "trainers" DROP CONSTRAINT "trainers_supervisor_email_within";
    DELETE FROM "trainings_rels" WHERE "trainers_id" IS NOT NULL;
    DELETE FROM "messages" WHERE "kind" = 'trainer-supervisor'`)
}
