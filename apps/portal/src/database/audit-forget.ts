/**
 * What the audit log keeps of a record's values goes with the record, whoever removes it: for migrations to add to the
 * table of each collection. Migrations that were released depend on it: it stays as it is.
 */
export function forgetsValues(table: string): string {
  return `CREATE TRIGGER "audit_forget" AFTER DELETE ON "${table}" FOR EACH ROW
    EXECUTE FUNCTION "audit_forget"('${table.replaceAll('_', '-')}')`
}
