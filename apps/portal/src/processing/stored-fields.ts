import type { Field } from 'payload'

/** A field of a collection that is stored, with its path through groups and rows. */
export interface StoredField {
  readonly path: string
  readonly field: Field
}

function below(prefix: string, name: string | undefined): string {
  return [prefix, name ?? ''].filter((part) => part !== '').join('.')
}

/** The stored fields of a form, those in rows, groups and tabs too; a repeated part counts as one field, and its own come after it. */
export function storedFields(fields: readonly Field[], prefix = ''): readonly StoredField[] {
  return fields.flatMap((field): readonly StoredField[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => storedFields(tab.fields, below(prefix, 'name' in tab ? tab.name : undefined)))
    }
    const path = below(prefix, 'name' in field ? field.name : undefined)
    const isOwn = 'name' in field && field.type !== 'group'
    const inside = 'fields' in field ? storedFields(field.fields, path) : []
    return isOwn ? [{ path, field }, ...inside] : inside
  })
}
