import type { EvidenceKindId, RegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isJoint } from '../access/joint-tables'
import { isUuid } from '../requests/kinds'
import type { BoardEvidence } from './board'
import { readRecords } from './read-records'
import { evidenceCollectionsOf } from './evidence-tables'

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
    for (const slug of evidenceCollectionsOf(kind)) asked.set(slug, (asked.get(slug) ?? new Set()).add(record))
  }
  const titles = new Map<string, { slug: CollectionSlug; title: string }>()
  for (const [slug, ids] of asked) {
    const known: Where = { id: { in: [...ids] } }
    // What a joint network or group has stands with the region that keeps it.
    const where: Where = isJoint(slug) ? known : { and: [known, { region: { equals: region } }] }
    for (const { id, title, name } of await readRecords(req, slug, where)) {
      titles.set(`${slug}/${String(id)}`, { slug, title: String(title ?? name ?? '') })
    }
  }
  return ({ kind, record, words = null }) => {
    for (const slug of evidenceCollectionsOf(kind)) {
      const found = titles.get(`${slug}/${record}`)
      if (found) return { kind, words: found.title, href: `/admin/collections/${slug}/${record}` }
    }
    const isAddress = /^https?:\/\/\S+$/.test(words ?? '')
    return { kind, words, href: isAddress ? words : null }
  }
}
