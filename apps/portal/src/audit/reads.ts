import type { CollectionConfig, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { note } from './note'

type AfterOperation = NonNullable<NonNullable<CollectionConfig['hooks']>['afterOperation']>[number]
type Doc = Readonly<Record<string, unknown>>

/** A reading that is told again within this time is the same reading: a page asks for its records many times. */
const sameReading = 10 * 60 * 1000
const rememberedAtMost = 5000

/** When somebody's reading was last told. */
const told = new Map<string, number>()

function isNews(key: string, now: number): boolean {
  const last = told.get(key)
  if (last !== undefined && now - last < sameReading) return false
  told.delete(key)
  told.set(key, now)
  const oldest = told.keys().next().value
  if (told.size > rememberedAtMost && oldest !== undefined) told.delete(oldest)
  return true
}

interface Reading {
  readonly slug: string
  readonly region: string | null
  readonly record: string | null
  readonly count: number
}

function readingsOf(slug: string, operation: string, result: unknown): readonly Reading[] {
  if (operation === 'findByID') {
    const doc = result as Doc | null
    return doc ? [{ slug, region: idOf(doc.region), record: String(doc.id), count: 1 }] : []
  }
  const { docs = [] } = result as { docs?: readonly Doc[] }
  const regions = new Set(docs.map((doc) => idOf(doc.region)))
  return [...regions].map((region) => {
    const count = docs.filter((doc) => idOf(doc.region) === region).length
    return { slug, region, record: null, count }
  })
}

async function noteReading(req: PayloadRequest, { slug, region, record, count }: Reading): Promise<void> {
  const key = [String(req.user?.id), slug, region ?? '', record ?? ''].join(' ')
  if (!isNews(key, Date.now())) return
  await note(req, {
    act: 'read',
    collection: slug,
    ...(record === null ? {} : { record }),
    region,
    detail: { count },
  })
}

/** Notes that somebody read of people: one record, or how many of a region at once. Within ten minutes once. */
export const noteReads: AfterOperation = async ({ args, operation, result, req, collection: { slug } }) => {
  const isOwnReading =
    (args as { overrideAccess?: boolean }).overrideAccess !== true && req.user?.collection === 'users'
  if (isOwnReading && (operation === 'find' || operation === 'findByID')) {
    for (const reading of readingsOf(slug, operation, result)) await noteReading(req, reading)
  }
  return result
}
