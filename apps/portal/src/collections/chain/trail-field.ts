import type { UIField } from 'payload'
import { partField } from '../../fields'
import type { ChainSlug } from './trail'

/** The whole trail of a matter, with what it waits for and the acts that take it further, at the head of its forms. */
export function trailField(slug: ChainSlug): UIField {
  return partField('trail', { path: '/admin/chain/trail#Trail', clientProps: { slug } })
}
