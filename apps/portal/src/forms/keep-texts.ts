import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

/** A text that stands where a number belongs, so that it stays one until the field's own rule refuses it. */
interface TextForNumber {
  readonly text: string
}

/** The text that `keepTexts` wrapped; `null` for anything else. */
export function textIn(value: unknown): string | null {
  const { text } = (typeof value === 'object' && value !== null ? value : {}) as Partial<TextForNumber>
  return typeof text === 'string' ? text : null
}

function valueOf(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'number') return typeof value === 'string' ? { text: value } : value
  if (field.type === 'array' && Array.isArray(value)) return value.map((row) => kept(field.flattenedFields, row))
  if (field.type === 'group' || field.type === 'tab') return kept(field.flattenedFields, value)
  return value
}

function kept(fields: readonly FlattenedField[], data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const record = data as Record<string, unknown>
  const changed = fields.flatMap((field) =>
    field.name in record ? [[field.name, valueOf(field, record[field.name])]] : [],
  )
  return { ...record, ...(Object.fromEntries(changed) as Record<string, unknown>) }
}

/**
 * Keeps Payload from reading numbers out of texts: it takes what `parseFloat` finds at their beginning, so that
 * "0,35" became 0. A text is no number; the field refuses it by its name.
 */
export const keepTexts: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown }
  return { ...args, data: kept(collection.flattenedFields, data) } as typeof args
}
