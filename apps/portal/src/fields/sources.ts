import type { ShownFact } from '@kotipesa/domain'
import type { UIField } from 'payload'

/** Shows at the end of a form whose word its choices and advice are; nothing is stored. */
export function sourcesField(facts: readonly ShownFact[]): UIField {
  return {
    name: 'sources',
    type: 'ui',
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: { path: '/admin/sources/sources-field#SourcesField', clientProps: { facts } } },
    },
  }
}
