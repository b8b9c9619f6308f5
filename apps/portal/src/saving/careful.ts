import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionConfig,
  type CollectionSlug,
  type GlobalConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { asPortal, asRequester } from '../access/gateway'
import { idOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import { note } from '../audit/note'
import { isUuid } from '../requests/kinds'
import { changedFields } from './changed-fields'
import { recordChange, recordCreation } from './changes'
import { refuseOutdated } from './conflict'
import { claimKey, keepAnswer, requestKeyField, withoutKey } from './request-key'
import { execute, tableOf } from './transaction'
import { say } from '../text'
import { isAddressed, noteChanged, noteExpected, noteExpectedOfRestore, type Subject } from './version'

type Hooks<Config extends CollectionConfig | GlobalConfig> = NonNullable<Config['hooks']>
type Data = Record<string, unknown>
type Claim = Awaited<ReturnType<typeof claimKey>>

/** Locks the rows that are about to be changed, before they are read, in the same order for everybody. */
async function lock(req: PayloadRequest, slug: string, ids: readonly string[]): Promise<void> {
  const known = slug === 'regions' ? ids : ids.filter(isUuid)
  if (known.length === 0) return
  const list = sql.join(
    known.map((id) => sql`${id}`),
    sql`, `,
  )
  await execute(req, sql`SELECT id FROM ${tableOf(slug)} WHERE id IN (${list}) ORDER BY id FOR NO KEY UPDATE`)
}

function showVersion(req: PayloadRequest, subject: Subject, record: unknown): void {
  const { updatedAt } = (record ?? {}) as { updatedAt?: unknown }
  if (typeof updatedAt !== 'string' || !isAddressed(req, subject)) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${updatedAt}"`)
}

/** Locks the record to which an earlier version is brought back, and refuses what lies in the trash. */
async function beforeRestore(req: PayloadRequest, slug: string, version: string): Promise<void> {
  const [row] = await execute(
    req,
    sql`SELECT parent_id AS record FROM ${sql.identifier(`_${slug.replaceAll('-', '_')}_v`)} WHERE id = ${version}::uuid`,
  )
  if (typeof row?.record !== 'string') return
  await lock(req, slug, [row.record])
  noteExpectedOfRestore(req, { slug, id: row.record })
  const stored = await asRequester(req).record(slug as CollectionSlug, row.record)
  if (stored?.deletedAt) throw new Refusal(say(req, 'versions.inTrash'), 409)
}

interface OperationArgs {
  readonly id?: string | number
  readonly where?: Where
  readonly data?: Data
}

const beforeOperation: NonNullable<Hooks<CollectionConfig>['beforeOperation']>[number] = async ({
  args,
  operation,
  req,
  collection: { slug },
}) => {
  const { id, where, data } = args as OperationArgs
  if (operation === 'restoreVersion' && id !== undefined) await beforeRestore(req, slug, String(id))
  if (operation === 'create' && data) req.context.claim = await claimKey(req, slug, data)
  if (operation !== 'update' || !data) return args
  delete data.requestKey
  if (id !== undefined) {
    noteExpected(req, { slug, id: String(id) }, data)
    await lock(req, slug, [String(id)])
  } else if (where) {
    delete data.updatedAt
    await lock(req, slug, await asPortal(req).ids(slug as Parameters<ReturnType<typeof asPortal>['ids']>[0], where))
  }
  return args
}

const beforeValidate: NonNullable<Hooks<CollectionConfig>['beforeValidate']>[number] = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation === 'update') {
    await refuseOutdated(
      req,
      { slug: collection.slug, id: String(originalDoc.id) },
      originalDoc,
      collection.flattenedFields,
    )
  }
  return data
}

const beforeChange: NonNullable<Hooks<CollectionConfig>['beforeChange']>[number] = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const subject = { slug: collection.slug, id: operation === 'update' ? String(originalDoc.id) : null }
  noteChanged(req, subject, changedFields(collection.flattenedFields, originalDoc ?? {}, data))
  return data
}

const afterChange: NonNullable<Hooks<CollectionConfig>['afterChange']>[number] = async ({
  doc,
  operation,
  req,
  collection,
}) => {
  const subject = { slug: collection.slug, id: String(doc.id) }
  if (operation === 'update') await recordChange(req, subject, doc)
  else await recordCreation(req, subject, doc)
  return doc
}

const afterDelete: NonNullable<Hooks<CollectionConfig>['afterDelete']>[number] = async ({
  id,
  doc,
  req,
  collection,
}) => {
  await note(req, { act: 'erase', collection: collection.slug, record: String(id), region: idOf(doc.region) })
}

const afterOperation: NonNullable<Hooks<CollectionConfig>['afterOperation']>[number] = async ({
  operation,
  result,
  req,
  collection: { slug },
}) => {
  const { id, errors } = (result ?? {}) as { id?: unknown; errors?: { message: string }[] }
  const claim = req.context.claim as Claim | undefined
  if (operation === 'create' && claim) {
    delete req.context.claim
    await keepAnswer(req, claim, result)
  }
  if (operation === 'findByID' || operation === 'updateByID') showVersion(req, { slug, id: String(id) }, result)
  // Several at once are changed or deleted together or not at all: nobody has to find out which were.
  const isOfMany = operation === 'update' || operation === 'delete'
  if (isOfMany && errors && errors.length > 0) {
    throw new APIError([...new Set(errors.map(({ message }) => message))].join(' '), 400)
  }
  return result
}

/**
 * A collection in which no save overwrites another unseen: the record is locked before it is read, a change that says
 * which version it starts from is refused when that is not the stored one, who changed what when is kept and noted in the
 * audit log, and the same request twice makes one record.
 */
export function careful(config: CollectionConfig): CollectionConfig {
  const { hooks = {} } = config
  return {
    ...config,
    fields: [...config.fields, requestKeyField()],
    hooks: {
      ...hooks,
      // What locks more than the record does so before the record is locked.
      beforeOperation: [...(hooks.beforeOperation ?? []), beforeOperation],
      beforeValidate: [beforeValidate, ...(hooks.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), beforeChange],
      afterChange: [afterChange, ...(hooks.afterChange ?? [])],
      afterRead: [...(hooks.afterRead ?? []), ({ doc }) => withoutKey(doc)],
      afterDelete: [...(hooks.afterDelete ?? []), afterDelete],
      afterOperation: [...(hooks.afterOperation ?? []), afterOperation],
    },
  }
}

/** The same for a global, of which there is one record. */
export function carefulGlobal(config: GlobalConfig): GlobalConfig {
  const subject = { slug: config.slug, id: null }
  return {
    ...config,
    hooks: {
      beforeOperation: [
        async ({ args, operation, req }) => {
          const { data } = args as OperationArgs
          const isRestoring = (operation as string) === 'restoreVersion'
          if (!isRestoring && (operation !== 'update' || !data)) return args
          noteExpected(req, subject, data ?? {})
          await execute(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${config.slug}, 0))`)
          // Payload asks no rule of a global when an earlier version of it is brought back.
          if (isRestoring) {
            const { db, globals } = req.payload
            const fields = globals.config.find(({ slug }) => slug === config.slug)?.flattenedFields ?? []
            await refuseOutdated(req, subject, await db.findGlobal({ slug: config.slug, req }), fields)
          }
          return args
        },
      ],
      beforeValidate: [
        async ({ data, originalDoc, req, global }) => {
          await refuseOutdated(req, subject, originalDoc, global.flattenedFields)
          return data
        },
      ],
      beforeChange: [
        ({ data, originalDoc, req, global }) => {
          noteChanged(req, subject, changedFields(global.flattenedFields, originalDoc ?? {}, data))
          return data
        },
      ],
      afterChange: [
        async ({ doc, req }) => {
          await recordChange(req, subject, doc)
          return doc
        },
      ],
      afterRead: [
        ({ doc, req }) => {
          showVersion(req, subject, doc)
          return doc
        },
      ],
    },
  }
}
