import type { EvidenceKindId, RegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { asRequester } from '../access/gateway'
import { isUuid } from '../requests/kinds'
import type { BoardEvidence } from './board'
import { evidenceTablesOf } from './evidence-tables'

/** In which collections the records of a kind of evidence lie. */
function collectionsOf(kind: EvidenceKindId): readonly CollectionSlug[] {
  return evidenceTablesOf(kind).map((table) => (table === 'teamReports' ? 'team-reports' : table))
}

/** A row of evidence as it is stored. */
export interface StoredEvidence {
  readonly kind: EvidenceKindId
  readonly record?: string | null
  readonly words?: string | null
}

/** Gives what rows of evidence name, as far as the asker may read it. */
export async function evidenceReader(
  req: PayloadRequest,
  region: RegionCode,
  rows: readonly StoredEvidence[],
): Promise<(row: StoredEvidence) => BoardEvidence> {
  const asked = new Map<CollectionSlug, Set<string>>()
  for (const { kind, record } of rows) {
    if (!isUuid(record)) continue
    for (const slug of collectionsOf(kind)) asked.set(slug, (asked.get(slug) ?? new Set()).add(record))
  }
  const known = new Map<string, { slug: CollectionSlug; title: string }>()
  for (const [slug, ids] of asked) {
    const where: Where = { and: [{ id: { in: [...ids] } }, { region: { equals: region } }] }
    for (const { id, title, name } of await asRequester(req).records(slug, where)) {
      known.set(`${slug}/${String(id)}`, { slug, title: String(title ?? name ?? '') })
    }
  }
  return ({ kind, record, words = null }) => {
    for (const slug of collectionsOf(kind)) {
      const found = known.get(`${slug}/${record}`)
      if (found) return { kind, words: found.title, href: `/admin/collections/${slug}/${record}` }
    }
    const isAddress = /^https?:\/\/\S+$/.test(words ?? '')
    return { kind, words, href: isAddress ? words : null }
  }
}
