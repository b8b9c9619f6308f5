/** A relation of a record to another that must not lie in the trash. */
export interface LiveReference {
  readonly table: string
  readonly column: string
  readonly target: string
}

function nameOf({ table, column }: LiveReference): string {
  return `${table}_${column}_live`
}

/**
 * The rule that a live record refers to live ones, for migrations to add. The one who refers locks the target, the one who
 * trashes has it locked already; so of two at the same moment the second sees what the first has done. Migrations that
 * were released depend on it: it stays as it is.
 */
export function liveReference(reference: LiveReference): string {
  const { table, column, target } = reference
  const name = nameOf(reference)
  return `
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW."${column}" IS NOT NULL AND NEW."deleted_at" IS NULL THEN
        PERFORM FROM "${target}" WHERE "id" = NEW."${column}" FOR SHARE;
        IF EXISTS (SELECT FROM "${target}" WHERE "id" = NEW."${column}" AND "deleted_at" IS NOT NULL) THEN
          RAISE EXCEPTION '${table}.${column} refers to the trash' USING ERRCODE = '23503', CONSTRAINT = '${name}';
        END IF;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "${name}_added" AFTER INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION "${name}"();
    CREATE TRIGGER "${name}_changed" AFTER UPDATE ON "${table}" FOR EACH ROW
      WHEN (OLD."${column}" IS DISTINCT FROM NEW."${column}" OR OLD."deleted_at" IS DISTINCT FROM NEW."deleted_at")
      EXECUTE FUNCTION "${name}"();
    CREATE FUNCTION "${name}_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM "${table}" r WHERE r."${column}" = NEW."id" AND r."deleted_at" IS NULL) THEN
        RAISE EXCEPTION '${table}.${column} still refers to this' USING ERRCODE = '23503', CONSTRAINT = '${name}';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "${name}_kept" AFTER UPDATE ON "${target}" FOR EACH ROW
      WHEN (OLD."deleted_at" IS NULL AND NEW."deleted_at" IS NOT NULL) EXECUTE FUNCTION "${name}_kept"()`
}

/** Takes the rule away. */
export function dropLiveReference(reference: LiveReference): string {
  const name = nameOf(reference)
  return `DROP FUNCTION "${name}" CASCADE; DROP FUNCTION "${name}_kept" CASCADE`
}

/** Versions of a table's records that only rise, for migrations to add. */
export function risingVersions(table: string): string {
  return `CREATE TRIGGER "later_version" BEFORE UPDATE OF "updated_at" ON "${table}" FOR EACH ROW
    WHEN (NEW."updated_at" <= OLD."updated_at") EXECUTE FUNCTION "later_version"()`
}
