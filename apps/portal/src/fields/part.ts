import type { UIField } from 'payload'

type Component = NonNullable<NonNullable<UIField['admin']['components']>['Field']>

/** A part of a form that shows or does something and stores nothing of its own. */
export function partField(name: string, Field: Component): UIField {
  return { name, type: 'ui', admin: { disableBulkEdit: true, disableListColumn: true, components: { Field } } }
}
