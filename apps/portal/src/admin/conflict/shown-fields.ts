import type { StaticLabel } from 'payload'

/** What of a field's description in the browser matters here. */
export interface FormField {
  readonly type: string
  readonly name?: string
  readonly label?: StaticLabel | false
  readonly hidden?: boolean
  readonly fields?: readonly FormField[]
  readonly tabs?: readonly { readonly fields: readonly FormField[] }[]
  readonly hasMany?: boolean
  readonly relationTo?: string | readonly string[]
  readonly options?: readonly (string | { readonly value: string; readonly label: StaticLabel })[]
  readonly admin?: { readonly hidden?: boolean; readonly custom?: Readonly<Record<string, unknown>> }
}

/** A field as a form shows it, and where its value stands in a record: `children`, `members.coordinator`, `sessions`. */
export interface ShownField {
  readonly path: string
  readonly field: FormField
}

/** The fields of a form that hold a value of their own; groups and tabs are taken apart, rows are one value. */
export function shownFields(fields: readonly FormField[], within = ''): readonly ShownField[] {
  return fields.flatMap((field) => {
    if (field.hidden === true || field.admin?.hidden === true || field.type === 'ui') return []
    if (field.tabs !== undefined) return field.tabs.flatMap((tab) => shownFields(tab.fields, within))
    const path = `${within}${field.name ?? ''}`
    if (field.fields === undefined || field.type === 'array') return field.name === undefined ? [] : [{ path, field }]
    return shownFields(field.fields, field.name === undefined ? within : `${path}.`)
  })
}

/** A record or a part of one. */
export type Values = Readonly<Record<string, unknown>>

/** The value at a path of a record. A form writes rows of which there are none as their number. */
export function valueAt(record: Values, { path, field }: ShownField): unknown {
  const value = path.split('.').reduce<unknown>((part, name) => (part as Values | null | undefined)?.[name], record)
  return field.type === 'array' && !Array.isArray(value) ? [] : value
}

/** A record with another value at a path. */
export function withValue(record: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...record, [name]: value }
  return { ...record, [name]: withValue((record[name] ?? {}) as Values, rest.join('.'), value) }
}
