import type { UIField } from 'payload'
import type { ChainSlug } from './trail'

/** The whole trail of a matter, with what it waits for and the acts that take it further, at the head of its forms. */
export function trailField(slug: ChainSlug): UIField {
  return {
    name: 'trail',
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: { path: '/admin/chain/trail#Trail', clientProps: { slug } } },
    },
  }
}
