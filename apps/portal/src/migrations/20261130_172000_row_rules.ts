import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand. What roles may do follows the tables after every migration (`database/row-rules/apply.ts`): databases
 * from before get it with this one.
 */

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  payload.logger.info('Rows are kept apart by region once the migrations are done')
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`DO $do$ DECLARE p record; BEGIN
      FOR p IN SELECT policyname, tablename FROM pg_policies
        WHERE schemaname = 'public' AND (policyname LIKE 'person\\_%' OR policyname = 'application_all')
      LOOP
        EXECUTE format('DROP POLICY %I ON %I', p.policyname, p.tablename);
        EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', p.tablename);
      END LOOP;
      DROP FUNCTION IF EXISTS row_joint(text);
      DROP FUNCTION IF EXISTS row_regions(text, text);
    END $do$`),
  )
}
