import { v5 } from 'uuid'

/** The namespace of the demonstration set's ids: an own random UUID, never to be changed. */
const namespace = '5f0c9a3e-6f0b-4f57-9a55-0d8a1c1de310'

/**
 * The UUID (version 5, RFC 9562) of a record, from the seed and the record's slug.
 * The same seed gives the same ids, so a set can be imported again without duplicates.
 */
export function demoId(seed: number, slug: string): string {
  return v5(`demo/${seed}/${slug}`, namespace)
}
