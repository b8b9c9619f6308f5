import type { ResourceKind } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest, StaticLabel } from 'payload'
import { asRequester } from '../access/gateway'
import { regionsOf } from '../access/regions-of'

/** A record that was found, by what it is called. */
export interface FoundRecord {
  readonly id: string
  readonly title: string
}

/** What was found in one list. */
export interface FoundInList {
  readonly slug: CollectionSlug
  readonly plural: StaticLabel
  readonly records: readonly FoundRecord[]
  /** Whether there are more: the list itself shows them. */
  readonly hasMore: boolean
}

/** So many of a list are shown. */
const mostOfList = 8

/** What is shorter finds too much. */
export const shortestSearch = 2
export const longestSearch = 100

/** The words that are asked for, without what stands for any letter; `null` = too few letters. */
export function askedText(text: unknown): string | null {
  const words =
    typeof text === 'string'
      ? text
          .replaceAll(/[\0%_\\]/g, ' ')
          .trim()
          .slice(0, longestSearch)
      : ''
  return words.length < shortestSearch ? null : words
}

/**
 * The records of regions that are called so, as far as the reader may read them, list by list in the menu's order: every
 * word stands somewhere in the name. What lies in the trash is not found.
 */
export async function findRecords(req: PayloadRequest, text: string): Promise<readonly FoundInList[]> {
  const found: FoundInList[] = []
  for (const { slug, labels, admin, custom } of req.payload.config.collections) {
    const kind = custom?.rows as ResourceKind | undefined
    const title = admin.useAsTitle ?? 'id'
    if (kind === undefined || title === 'id' || regionsOf(req.user, 'read', kind).length === 0) continue
    const records = await asRequester(req).records(
      slug as CollectionSlug,
      { [title]: { like: text } },
      { sort: title, limit: mostOfList + 1 },
    )
    if (records.length === 0) continue
    found.push({
      slug: slug as CollectionSlug,
      plural: labels.plural as StaticLabel,
      records: records
        .slice(0, mostOfList)
        .map((record) => ({ id: String(record.id), title: String(record[title] ?? '') })),
      hasMore: records.length > mostOfList,
    })
  }
  return found
}
