import type { postgresAdapter } from '@payloadcms/db-postgres'

/** Changes the tables Payload derives from the collections, before they are built. */
export type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number]
