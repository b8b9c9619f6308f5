import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { keepTexts } from './keep-texts'

/** Components that stand in for Payload's own in every field of a type. */
const ownComponents: Partial<Record<Field['type'], Record<string, string>>> = {
  relationship: { Cell: '/admin/lists/relation-cell#RelationCell' },
  array: { Field: '/admin/fields/rows-field#RowsField' },
}

function withOwnComponents(field: Field): Field {
  const own = ownComponents[field.type]
  const { admin = {} } = field as { admin?: { components?: object } }
  const changed = own ? { ...field, admin: { ...admin, components: { ...own, ...admin.components } } } : field
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withOwnComponents) }))
    return { ...changed, tabs } as Field
  }
  return ('fields' in field ? { ...changed, fields: field.fields.map(withOwnComponents) } : changed) as Field
}

const conflictPanel = '/admin/conflict/conflict-panel#ConflictPanel'

function withOwnForms(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, fields, admin = {} } = collection
  const { components = {} } = admin
  const before = [...(components.edit?.beforeDocumentControls ?? []), conflictPanel]
  const edit = { ...components.edit, beforeDocumentControls: before }
  return {
    ...collection,
    // A list reads the columns that it shows.
    admin: { ...admin, enableListViewSelectAPI: true, components: { ...components, edit } },
    fields: fields.map(withOwnComponents),
    hooks: { ...hooks, beforeOperation: [keepTexts, ...(hooks.beforeOperation ?? [])] },
  }
}

function withConflictPanel(global: GlobalConfig): GlobalConfig {
  const { admin = {} } = global
  const { components = {} } = admin
  const before = [...(components.elements?.beforeDocumentControls ?? []), conflictPanel]
  const elements = { ...components.elements, beforeDocumentControls: before }
  return { ...global, admin: { ...admin, components: { ...components, elements } } }
}

/** What holds for the forms and lists of every collection, those of plugins among them: stands after them. */
export function ownForms(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map(withOwnForms),
    globals: (config.globals ?? []).map(withConflictPanel),
  }
}
