import type { CollectionSlug } from 'payload'

/** The kinds of records at which files are kept, as addresses name them. */
export const ownerKinds = ['meeting', 'information-request', 'material'] as const
export type OwnerKind = (typeof ownerKinds)[number]

/** A record at which files are kept. */
export interface Owner {
  readonly kind: OwnerKind
  readonly id: string
}

/** Where the record of a kind lies, and by which column its files name it. */
export const ownerTables = {
  meeting: { slug: 'meetings', table: 'meetings', column: 'meeting_id' },
  'information-request': {
    slug: 'information-requests',
    table: 'information_requests',
    column: 'information_request_id',
  },
  material: { slug: 'materials', table: 'materials', column: 'material_id' },
} as const satisfies Record<OwnerKind, { slug: CollectionSlug; table: string; column: string }>
