import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { Migration } from 'payload'
import pg from 'pg'
import { env } from '../env'
import { migrations } from '../migrations'
import { migrationLock } from './migration-lock'
import { applyRowRules } from './row-rules/apply'

type Database = ReturnType<typeof postgresAdapter>

/**
 * Lets one process at a time bring a database up to date. Another that comes meanwhile waits and then finds nothing left
 * to do. What the roles of the database may do follows the tables. The lock goes with its connection, so that nothing is
 * left of a process that was killed. `MIGRATE_UNTIL` names the last change where rows of an earlier version are restored.
 */
export function oneMigrationAtATime(database: Database): Database {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      const { migrate } = adapter
      adapter.migrate = async (...given) => {
        const client = new pg.Client({ connectionString: env().DATABASE_URL })
        await client.connect()
        try {
          await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
          const until = env().MIGRATE_UNTIL
          if (until === undefined) {
            await migrate.apply(adapter, given)
            await applyRowRules(client, args.payload)
          } else {
            const first = migrations.filter(({ name }) => name <= until) as unknown as Migration[]
            await migrate.call(adapter, { migrations: first })
          }
        } finally {
          await client.end()
        }
      }
      return adapter
    },
  }
}
