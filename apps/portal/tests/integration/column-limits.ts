import type { FlattenedField, Payload, PayloadRequest } from 'payload'

/** A column of the database into which a form's field goes. */
export interface LimitedColumn {
  readonly table: string
  readonly column: string
  readonly field: FlattenedField & { readonly type: 'number' | 'date' | 'text' | 'textarea' | 'email' | 'select' }
}

const limitedTypes = ['number', 'date', 'text', 'textarea', 'email', 'select']

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')
}

function isLimited(field: FlattenedField): field is LimitedColumn['field'] {
  const isComputed = 'virtual' in field && Boolean(field.virtual)
  return limitedTypes.includes(field.type) && !isComputed
}

function columnsOf(table: string, fields: readonly FlattenedField[], prefix = ''): readonly LimitedColumn[] {
  return fields.flatMap((field) => {
    const column = `${prefix}${snake(field.name)}`
    if (field.type === 'array') return columnsOf(`${table}_${column}`, field.flattenedFields)
    if (field.type === 'group') return columnsOf(table, field.flattenedFields, `${column}_`)
    return isLimited(field) ? [{ table, column, field }] : []
  })
}

/** What Payload keeps itself: it is never typed, and has no limits in forms. */
const kept =
  /^(id|created_at|updated_at|deleted_at|request_key|hash|salt|api_key|api_key_index|reset_password.*|login_attempts|lock_until|(earlier_)?key_hash|earlier_key_until|last_used_at|made_by|title|name_key)$/

/** Every column that a form fills in and limits, of all collections and globals, as the collections say them. */
export function limitedColumns({ config }: Payload): readonly LimitedColumn[] {
  // The regions are the domain's, and nobody types them.
  const own = config.collections.filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'regions')
  return [...own, ...config.globals]
    .flatMap(({ slug, flattenedFields }) => columnsOf(snake(slug), flattenedFields))
    .filter(({ table, column }) => !kept.test(column) && !table.endsWith('_sessions'))
}

/** Whether a form takes a value for the field alone. */
export async function formTakes({ field }: LimitedColumn, value: unknown, req: PayloadRequest): Promise<boolean> {
  const validate = field.validate as ((value: unknown, options: unknown) => unknown) | undefined
  if (!validate) throw new Error(`${field.name} has no rule`)
  const options = { ...field, req, data: {}, siblingData: {}, operation: 'create', event: 'submit', path: [field.name] }
  return (await validate(value, options)) === true
}
