import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { env } from '../env'
import { requireRegion } from './require-region'
import { restrictDeletes } from './restrict-deletes'
import { oneMigrationAtATime } from './one-migration-at-a-time'
import { openSets } from './open-sets'
import { withRowRules } from './row-rules/scoped-adapter'
import { WatchedPool } from './watched-pool'

type Driver = NonNullable<Parameters<typeof postgresAdapter>[0]['pg']>

/**
 * The PostgreSQL server. The schema changes by migrations only, never by pushing. A statement that hangs, a transaction
 * left open and a pool without a free connection end in an error instead of waiting for ever.
 */
export const database = withRowRules(
  oneMigrationAtATime(
    postgresAdapter({
      idType: 'uuid',
      push: false,
      // The adapter's own driver is an older patch release; the types of the two differ, the calls do not.
      pg: { ...pg, Pool: WatchedPool } as unknown as Driver,
      migrationDir: new URL('../migrations', import.meta.url).pathname,
      pool: {
        connectionString: env().DATABASE_URL,
        max: 20,
        connectionTimeoutMillis: 5_000,
        idleTimeoutMillis: 30_000,
        statement_timeout: 60_000,
        idle_in_transaction_session_timeout: 30_000,
      },
      beforeSchemaInit: [openSets, requireRegion, restrictDeletes],
    }),
  ),
)
