import type { EvidenceKindId, RegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { asRequester } from '../access/gateway'
import type { BoardEvidence } from './board'

/** In which collections the records of each kind of evidence lie; of other kinds the portal keeps none. */
const collectionsOf: Partial<Readonly<Record<EvidenceKindId, readonly CollectionSlug[]>>> = {
  decision: ['decisions'],
  trainer: ['trainers'],
  training: ['trainings'],
  team: ['teams'],
  network: ['networks'],
  group: ['groups'],
  meeting: ['meetings', 'events'],
  survey: ['needs'],
  measure: ['team-reports'],
  agreement: ['agreements'],
  commitment: ['commitments'],
}

/** A row of evidence as it is stored. */
export interface StoredEvidence {
  readonly kind: EvidenceKindId
  readonly record?: string | null
  readonly words?: string | null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Gives what rows of evidence name, as far as the asker may read it. */
export async function evidenceReader(
  req: PayloadRequest,
  region: RegionCode,
  rows: readonly StoredEvidence[],
): Promise<(row: StoredEvidence) => BoardEvidence> {
  const asked = new Map<CollectionSlug, Set<string>>()
  for (const { kind, record } of rows) {
    if (!record || !uuid.test(record)) continue
    for (const slug of collectionsOf[kind] ?? []) asked.set(slug, (asked.get(slug) ?? new Set()).add(record))
  }
  const known = new Map<string, { slug: CollectionSlug; title: string }>()
  for (const [slug, ids] of asked) {
    const where: Where = { and: [{ id: { in: [...ids] } }, { region: { equals: region } }] }
    for (const { id, title, name } of await asRequester(req).records(slug, where)) {
      known.set(`${slug}/${String(id)}`, { slug, title: String(title ?? name ?? '') })
    }
  }
  return ({ kind, record, words = null }) => {
    for (const slug of collectionsOf[kind] ?? []) {
      const found = known.get(`${slug}/${record}`)
      if (found) return { kind, words: found.title, href: `/admin/collections/${slug}/${record}` }
    }
    const isAddress = /^https?:\/\/\S+$/.test(words ?? '')
    return { kind, words, href: isAddress ? words : null }
  }
}
