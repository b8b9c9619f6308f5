import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  Forbidden,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { noteDone } from '../audit/acts'
import { handOver, readBody } from './body'
import { unknownProblems } from './body-fields'
import { bulkProblems } from './bulk'
import { isUuid } from './kinds'
import { parameterProblems } from './parameters'
import { answerRefusal, RequestRefusal, type Problem } from './problem'
import { queryTextProblems } from './query-text'
import { hasTextId } from './readable-fields'
import { keptFields, keptProblems } from './system-fields'

/** A collection or a global, as far as its requests go. */
type Entity = Pick<SanitizedCollectionConfig, 'flattenedFields'> &
  Partial<Pick<SanitizedCollectionConfig, 'access' | 'auth' | 'trash' | 'custom'>> & {
    readonly versions?: unknown
    readonly slug: string
    readonly isGlobal: boolean
  }

const creating = ['post /', 'post /:id/duplicate']
const changing = ['patch /', 'patch /:id']
const bulk = ['patch /', 'delete /']

function refuse(problems: readonly Problem[], status: 400 | 404 = 400): void {
  if (problems.length > 0) throw new RequestRefusal(status, problems)
}

function idIn(req: PayloadRequest): string | undefined {
  return typeof req.routeParams?.id === 'string' ? req.routeParams.id : undefined
}

/** What Payload offers at addresses for which a collection has nothing, and ids that no record can have. */
function refuseAbsent(address: string, req: PayloadRequest, entity: Entity): void {
  const absent: readonly Problem[] = [{ at: req.pathname, expected: 'expected.known' }]
  if (address.includes('/versions') && !entity.versions) refuse(absent, 404)
  const verifies = entity.auth !== undefined && Boolean(entity.auth.verify)
  if (address === 'post /verify/:id' && !verifies) refuse(absent, 404)
  const id = idIn(req)
  if (entity.isGlobal || id === undefined || address === 'post /verify/:id') return
  const isPossible = hasTextId(req, entity.slug) ? id.length <= 100 && !id.includes('\0') : isUuid(id)
  if (!isPossible) refuse(absent, 404)
}

/** Fields that Payload takes with an account beside those of its collection. */
function furtherFields({ auth, custom }: Entity): readonly string[] {
  const own: unknown = custom?.bodyFields
  return [...(auth ? ['password', 'confirm-password'] : []), ...(Array.isArray(own) ? own.map(String) : [])]
}

/** Whoever may do nothing of the kind learns that, and nothing of what their request should have been. */
async function refuseUnpermitted(
  req: PayloadRequest,
  { access }: Entity,
  action: 'create' | 'update' | 'delete',
  data?: Record<string, unknown>,
): Promise<void> {
  const isPermitted = req.user && (!access || (await access[action]({ req, data, id: idIn(req) })) !== false)
  if (!isPermitted) throw new Forbidden(req.t)
}

/** Whether records go for good; where there is a trash, a delete otherwise moves them there. */
function isErasing(address: string, req: PayloadRequest, { trash }: Entity): boolean {
  return address === 'delete /' && (!trash || req.query.trash === 'true')
}

async function refuseBody(address: string, req: PayloadRequest, entity: Entity): Promise<void> {
  const isRecord = creating.includes(address) || changing.includes(address)
  if (isRecord && !req.user) throw new Forbidden(req.t)
  const { data, isForm } = await readBody(req)
  if (address === 'post /versions/:id' || (entity.isGlobal && address.includes('/versions'))) {
    refuse(unknownProblems(data, [], '', { req, isForm }))
  }
  if (!isRecord) return handOver(req, data)
  const change = changing.includes(address) || entity.isGlobal ? 'update' : 'create'
  await refuseUnpermitted(req, entity, change, data)
  const sent = { req, entity, change, id: change === 'update' ? idIn(req) : undefined } as const
  const kept = await keptFields(data, sent)
  // A form sends the record as it was shown, with what nobody types in it.
  const mayBeLeftOut = isForm || entity.isGlobal
  if (!mayBeLeftOut) refuse(await keptProblems(kept, data, sent))
  for (const name of kept) delete data[name]
  if (typeof data.deletedAt === 'string') data.deletedAt = new Date().toISOString()
  const further = furtherFields(entity)
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !further.includes(name)))
  refuse(unknownProblems(rest, entity.flattenedFields, '', { req, isForm }))
  handOver(req, data)
}

async function examine(address: string, req: PayloadRequest, entity: Entity): Promise<void> {
  refuse(queryTextProblems(req.search ?? ''))
  refuseAbsent(address, req, entity)
  refuse(await parameterProblems(address, { req, entity }))
  if (bulk.includes(address)) {
    await refuseUnpermitted(req, entity, isErasing(address, req, entity) ? 'delete' : 'update')
    refuse(bulkProblems(req, entity.slug))
  }
  if (address.startsWith('post') || address.startsWith('patch')) await refuseBody(address, req, entity)
}

function guarded(endpoint: Endpoint, entity: Entity): Endpoint {
  const { handler, method, path } = endpoint
  return {
    ...endpoint,
    handler: async (req) => {
      try {
        await examine(`${method} ${path}`, req, entity)
      } catch (error) {
        if (error instanceof RequestRefusal) return answerRefusal(req, error)
        throw error
      }
      const answer = await handler(req)
      await noteDone(req, { method, path, slug: entity.slug }, answer)
      return answer
    },
  }
}

/**
 * Puts one gate before every address of Payload's REST interface: who asks is known there, and nothing has been done
 * yet. A request is understood as a whole, or refused with the names of what is not understood.
 */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  /** Earlier versions are asked for by fields of their own: of what, since when, and the record's under `version`. */
  function guard(endpoints: readonly Endpoint[], entity: Entity, ofVersions: readonly FlattenedField[]): Endpoint[] {
    return endpoints.map((each) =>
      guarded(each, each.path.startsWith('/versions') ? { ...entity, flattenedFields: [...ofVersions] } : entity),
    )
  }
  for (const collection of config.collections) {
    const ofVersions = collection.versions ? buildVersionCollectionFields(config, collection, true) : []
    const entity = { ...collection, isGlobal: false }
    if (collection.endpoints) collection.endpoints = guard(collection.endpoints, entity, ofVersions)
  }
  for (const global of config.globals) {
    const { slug, flattenedFields, versions } = global
    const ofVersions = versions ? buildVersionGlobalFields(config, global, true) : []
    const entity = { slug, flattenedFields, versions, isGlobal: true }
    if (global.endpoints) global.endpoints = guard(global.endpoints, entity, ofVersions)
  }
  return config
}
