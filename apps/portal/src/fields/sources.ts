import type { ShownFact } from '@kotipesa/domain'
import type { UIField } from 'payload'
import { partField } from './part'

/** Shows at the end of a form whose word its choices and advice are; nothing is stored. */
export function sourcesField(facts: readonly ShownFact[]): UIField {
  return partField('sources', { path: '/admin/sources/sources-field#SourcesField', clientProps: { facts } })
}
