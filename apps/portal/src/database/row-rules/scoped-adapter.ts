import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isForPortal, noRights, scopeOf, withinRights } from './scope'
import { personRole } from './names'

type Database = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<Database['init']>

/** What the adapter does with records of a collection, on behalf of the request that it is given. */
const methods = [
  'count',
  'countVersions',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof Adapter)[]

interface Asked {
  readonly collection: CollectionSlug
  readonly req?: Partial<PayloadRequest>
}

/** Whether the rows of a collection are kept apart by rights. */
function hasRowRules({ collections }: Payload, slug: CollectionSlug): boolean {
  return typeof collections[slug]?.config.custom?.rows === 'string'
}

/** The rights within which a request's statements have to keep; `null` for what the portal does without being asked. */
function rightsOf(req: Partial<PayloadRequest> | undefined): string | null {
  if (req?.user) return scopeOf(req.user)
  return req === undefined || req.payloadAPI === 'local' ? null : noRights
}

/** Whether the portal's account may act as the role for people. An account that owns the tables may lack the right to make it. */
async function mayActForPeople({ pool }: Pick<Adapter, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT coalesce(bool_or(pg_has_role(oid, 'MEMBER')), false) AS may FROM pg_roles WHERE rolname = $1`,
    [personRole],
  )
  return rows[0]?.may === true
}

// Next builds this module several times over; the process asks once.
const shared = globalThis as typeof globalThis & { kotipesaRowRules?: Promise<boolean> }

/** Whether the database keeps the rows apart for people, asked once; asked again after it was away. */
export function areRowsKeptApart(adapter: Pick<Adapter, 'pool'>): Promise<boolean> {
  shared.kotipesaRowRules ??= mayActForPeople(adapter).catch((error: unknown) => {
    delete shared.kotipesaRowRules
    throw error
  })
  return shared.kotipesaRowRules
}

/**
 * Makes the adapter's statements on records that belong to regions keep within the rights of whoever asks, whatever
 * filter they carry: the second line behind the collections' access rules.
 */
export function withRowRules(database: Database): Database {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      for (const name of methods) {
        const method = adapter[name] as (this: Adapter, asked: Asked) => Promise<unknown>
        async function scoped(this: Adapter, asked: Asked): Promise<unknown> {
          const rights = isForPortal() || !hasRowRules(args.payload, asked.collection) ? null : rightsOf(asked.req)
          if (rights === null || !(await areRowsKeptApart(this))) return method.call(this, asked)
          return withinRights(rights, () => method.call(this, asked))
        }
        Object.assign(adapter, { [name]: scoped })
      }
      return adapter
    },
  }
}
