import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { forgetsValues } from '../database/audit-forget'

/*
 * Written by hand: the audit log. An entry is written with what it tells of, in one transaction, and is never changed or
 * removed. A little later it is sealed: it gets its number and a hash of itself and of the entry before it, so that a cut,
 * a change and another order are found. What a field said before and after stands apart from the entry, which holds a hash
 * of it: it goes with its record, and the chain stays whole.
 */

const acts = [
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

const tables = `
  CREATE TABLE "audit_log" (
    "id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    "at" timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
    "act" varchar NOT NULL CHECK ("act" IN (${acts.map((act) => `'${act}'`).join(', ')})),
    "collection" varchar,
    "record" varchar,
    "region" varchar,
    "account" uuid,
    "way" varchar NOT NULL CHECK ("way" IN ('page', 'api', 'program', 'portal')),
    "request" varchar,
    "detail" jsonb NOT NULL DEFAULT '{}',
    "digest" varchar,
    "number" bigint UNIQUE,
    "previous" varchar,
    "hash" varchar,
    CHECK (("number" IS NULL) = ("hash" IS NULL) AND ("number" IS NULL) = ("previous" IS NULL))
  );
  CREATE INDEX "audit_log_at_idx" ON "audit_log" ("at");
  CREATE INDEX "audit_log_region_idx" ON "audit_log" ("region", "id");
  CREATE INDEX "audit_log_record_idx" ON "audit_log" ("collection", "record", "id");
  CREATE INDEX "audit_log_account_idx" ON "audit_log" ("account", "id");
  CREATE INDEX "audit_log_unsealed_idx" ON "audit_log" ("id") WHERE "number" IS NULL;
  CREATE TABLE "audit_values" (
    "entry" bigint PRIMARY KEY REFERENCES "audit_log" ("id"),
    "collection" varchar NOT NULL,
    "record" varchar NOT NULL,
    "salt" varchar NOT NULL DEFAULT gen_random_uuid()::text,
    "changes" jsonb NOT NULL
  );
  CREATE INDEX "audit_values_record_idx" ON "audit_values" ("collection", "record");
  CREATE TABLE "audit_head" (
    "is_only" boolean PRIMARY KEY DEFAULT true CHECK ("is_only"),
    "number" bigint NOT NULL,
    "hash" varchar NOT NULL
  );
  INSERT INTO "audit_head" ("number", "hash") VALUES (0, '');`

const hashes = `
  CREATE FUNCTION "audit_digest"(salt varchar, changes jsonb) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(salt, changes)::text, 'UTF8')), 'hex')
  $$;
  CREATE FUNCTION "audit_hash"(e "audit_log", number bigint, previous varchar) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(
      number, previous, e.id, extract(epoch FROM e.at), e.act, e.collection, e.record, e.region, e.account, e.way, e.request,
      e.detail, e.digest
    )::text, 'UTF8')), 'hex')
  $$;`

const onlyAdded = `
  CREATE FUNCTION "audit_log_only_added"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    sealed "audit_log";
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.number IS NULL THEN
      sealed := OLD;
      sealed.number := NEW.number;
      sealed.previous := NEW.previous;
      sealed.hash := NEW.hash;
      IF sealed IS NOT DISTINCT FROM NEW AND NEW.hash = audit_hash(OLD, NEW.number, NEW.previous) THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_log_only_added';
  END $$;
  CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION "audit_log_only_added"();
  CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_only_added"();
  CREATE FUNCTION "audit_values_only_go"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'what a record said goes, and is not changed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_values_only_go';
  END $$;
  CREATE TRIGGER "only_go" BEFORE UPDATE ON "audit_values" FOR EACH ROW EXECUTE FUNCTION "audit_values_only_go"();
  CREATE FUNCTION "audit_head_only_rises"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.number > OLD.number THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the head of the audit log only rises'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_head_only_rises';
  END $$;
  CREATE TRIGGER "only_rises" BEFORE UPDATE OR DELETE ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "audit_head_only_rises"();`

/** One act of one connection: an entry with what its fields said. */
const note = `
  CREATE FUNCTION "audit_note"(
    act varchar, collection varchar, record varchar, region varchar, account uuid, way varchar, request varchar, detail jsonb,
    changes jsonb
  ) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    salt varchar := gen_random_uuid()::text;
    entry bigint;
  BEGIN
    INSERT INTO audit_log (act, collection, record, region, account, way, request, detail, digest)
      VALUES (act, collection, record, region, account, way, request, detail,
        CASE WHEN changes IS NOT NULL THEN audit_digest(salt, changes) END)
      RETURNING id INTO entry;
    IF changes IS NOT NULL THEN
      INSERT INTO audit_values (entry, collection, record, salt, changes) VALUES (entry, collection, record, salt, changes);
    END IF;
  END $$;`

const seal = `
  CREATE FUNCTION "audit_seal"() RETURNS TABLE ("number" bigint, "hash" varchar)
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    entry "audit_log";
    last_number bigint;
    last_hash varchar;
    sealed boolean := false;
    own varchar;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('audit_seal', 0));
    SELECT h.number, h.hash INTO last_number, last_hash FROM audit_head h;
    FOR entry IN SELECT * FROM audit_log l WHERE l.number IS NULL ORDER BY l.id LOOP
      sealed := true;
      last_number := last_number + 1;
      own := audit_hash(entry, last_number, last_hash);
      UPDATE audit_log l SET number = last_number, previous = last_hash, hash = own WHERE l.id = entry.id;
      last_hash := own;
    END LOOP;
    IF sealed THEN UPDATE audit_head SET number = last_number, hash = last_hash; END IF;
    RETURN QUERY SELECT last_number, last_hash;
  END $$;`

/** What does not fit, by the number of the entry: of each kind of fault the first. */
const faults = `
  CREATE FUNCTION "audit_faults"() RETURNS TABLE ("fault" varchar, "number" bigint)
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH chain AS (
      SELECT l AS entry, l.number, l.previous, l.hash, l.id, l.digest,
        lag(l.number, 1, 0::bigint) OVER w AS number_before, lag(l.hash, 1, ''::varchar) OVER w AS hash_before
      FROM audit_log l WHERE l.number IS NOT NULL WINDOW w AS (ORDER BY l.number)
    )
    SELECT 'missing'::varchar, min(c.number_before + 1) FROM chain c WHERE c.number <> c.number_before + 1 HAVING count(*) > 0
    UNION ALL
    SELECT 'order', min(c.number) FROM chain c
      WHERE c.number = c.number_before + 1 AND c.previous <> c.hash_before HAVING count(*) > 0
    UNION ALL
    SELECT 'changed', min(c.number) FROM chain c
      WHERE c.hash <> audit_hash(c.entry, c.number, c.previous) HAVING count(*) > 0
    UNION ALL
    SELECT 'values', min(c.number) FROM chain c JOIN audit_values v ON v.entry = c.id
      WHERE c.digest IS DISTINCT FROM audit_digest(v.salt, v.changes) HAVING count(*) > 0
    UNION ALL
    SELECT 'end', h.number FROM audit_head h CROSS JOIN (
        SELECT coalesce(max(c.number), 0) AS number, coalesce((array_agg(c.hash ORDER BY c.number DESC))[1], '') AS hash
        FROM chain c
      ) AS last
      WHERE h.number <> last.number OR h.hash <> last.hash
  $$;`

/** What the fields of a record said goes with it, whoever removes it. */
const forget = `
  CREATE FUNCTION "audit_forget"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM audit_values WHERE collection = TG_ARGV[0] AND record = OLD.id::text;
    RETURN NULL;
  END $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [tables, hashes, onlyAdded, note, seal, faults, forget]) await db.execute(sql.raw(statement))
  // Every table of records: they are those with a day on which they were made, and are called as their collection.
  const { rows } = await db.execute<{ name: string }>(
    sql.raw(`SELECT c.table_name AS name FROM information_schema.columns c
      JOIN information_schema.columns u USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND c.column_name = 'created_at' AND u.column_name = 'updated_at'
        AND c.table_name NOT LIKE '\\_%' AND c.table_name NOT LIKE 'payload\\_%' ORDER BY 1`),
  )
  for (const { name } of rows) {
    await db.execute(sql.raw(forgetsValues(name)))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      DROP FUNCTION "audit_forget" CASCADE;
      DROP FUNCTION "audit_faults";
      DROP FUNCTION "audit_seal";
      DROP FUNCTION "audit_note";
      DROP TABLE "audit_values";
      DROP TABLE "audit_head";
      DROP FUNCTION "audit_hash" CASCADE;
      DROP TABLE "audit_log";
      DROP FUNCTION "audit_log_only_added";
      DROP FUNCTION "audit_values_only_go";
      DROP FUNCTION "audit_head_only_rises";
      DROP FUNCTION "audit_digest"`),
  )
}
