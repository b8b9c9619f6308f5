import type { EvidenceKindId, RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { factsOf } from '../facts/facts-of'
import { evidenceCollectionsOf, evidenceTablesOf } from './evidence-tables'
import { readRecords } from './read-records'

/** A record that can show a state. */
export interface EvidenceChoice {
  readonly id: string
  readonly title: string
}

/** More is not offered: the newest. */
const mostChoices = 300

type Named = Readonly<Record<string, unknown>>

/** The records of a region of one kind of evidence that facts tell; trainings once completed, plans once adopted. */
function idsInFacts(facts: Facts, kind: EvidenceKindId): readonly string[] {
  return evidenceTablesOf(kind).flatMap((table) => {
    if (table === 'trainings') return facts.trainings.filter(({ status }) => status === 'completed').map(({ id }) => id)
    if (table === 'plans') return (facts.plans ?? []).filter(({ adoptedOn }) => Boolean(adoptedOn)).map(({ id }) => id)
    return (facts[table] ?? []).map(({ id }) => id)
  })
}

/** Memberships name people: only those by which the region has named somebody for something stand as evidence. */
function isNamedBody(slug: CollectionSlug, { of }: Named): boolean {
  return slug !== 'memberships' || of === 'responsible-person' || of === 'low-threshold-support'
}

/** The records of a region that can show a state, newest first, as far as the requester may read them. */
export async function evidenceChoices(
  req: PayloadRequest,
  region: RegionCode,
  kind: EvidenceKindId,
): Promise<readonly EvidenceChoice[]> {
  const collections = evidenceCollectionsOf(kind)
  if (collections.length === 0) return []
  const { body } = await factsOf(req.payload.db.pool, [region], new Date())
  const told = idsInFacts(JSON.parse(body) as Facts, kind)
  const isTold = evidenceTablesOf(kind).length > 0
  const found: Named[] = []
  for (const slug of collections) {
    const where: Where = isTold ? { id: { in: [...told] } } : { region: { equals: region } }
    if (isTold && told.length === 0) continue
    const records = await readRecords(req, slug, where)
    found.push(...records.filter((record) => isNamedBody(slug, record)))
  }
  return found
    .toSorted((one, other) => String(other.createdAt).localeCompare(String(one.createdAt)))
    .slice(0, mostChoices)
    .map(({ id, title, name }) => ({ id: String(id), title: String(title ?? name ?? '') }))
}
