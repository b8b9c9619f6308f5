import type { FlattenedField, PayloadRequest } from 'payload'
import { isDayOrInstant, isUuid } from './kinds'
import { isPlain, type Plain } from './plain'
import type { Problem } from './problem'
import { hasTextId } from './readable-fields'

const longestId = 100
/** No field holds more; what a field may hold it says itself. */
const longestText = 20_000

function isId(value: unknown, isText: boolean): boolean {
  return isText ? typeof value === 'string' && value.length <= longestId : isUuid(value)
}

/** A reference is given by its id, or as the record itself with its id in it. */
function isReference(value: unknown, isText: boolean): boolean {
  return isId(isPlain(value) ? value.id : value, isText)
}

/** How a record was sent. */
interface Sent {
  readonly req: PayloadRequest
  /** By a form of the portal: it sends 0 for a list without rows. */
  readonly isForm: boolean
}

function valueProblems(field: FlattenedField, value: unknown, at: string, sent: Sent): readonly Problem[] {
  const isGroup = field.type === 'group' || field.type === 'tab'
  if (value === undefined || (value === null && !isGroup)) return []
  function unless(isRight: boolean, expected: Problem['expected']): readonly Problem[] {
    return isRight ? [] : [{ at, expected }]
  }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return unless(typeof value === 'string' && value.length <= longestText, 'expected.text')
    case 'number':
      // A text is refused by the field itself, in the words of the form.
      return unless(typeof value === 'number' || typeof value === 'string', 'expected.jsonNumber')
    case 'checkbox':
      return unless(typeof value === 'boolean', 'expected.boolean')
    case 'select':
    case 'radio':
      return unless(typeof value === 'string' || ('hasMany' in field && field.hasMany === true), 'expected.text')
    case 'date':
      return unless(isDayOrInstant(value), 'expected.day')
    case 'group':
    case 'tab':
      if (!isPlain(value)) return unless(false, 'expected.object')
      return unknownProblems(value, field.flattenedFields, at, sent)
    case 'array': {
      if (!Array.isArray(value)) return unless(sent.isForm && value === 0, 'expected.rows')
      return value.flatMap((row: unknown, index) => {
        const where = `${at}[${index}]`
        if (!isPlain(row)) return [{ at: where, expected: 'expected.object' } as const]
        if (row.id !== undefined && row.id !== null && !isId(row.id, true)) {
          return [{ at: `${where}.id`, expected: 'expected.text' } as const]
        }
        return unknownProblems(row, field.flattenedFields, where, sent)
      })
    }
    case 'relationship':
    case 'upload': {
      if (typeof field.relationTo !== 'string') return []
      const isText = hasTextId(sent.req, field.relationTo)
      if (!field.hasMany) return unless(isReference(value, isText), 'expected.id')
      return unless(Array.isArray(value) && value.every((each) => isReference(each, isText)), 'expected.ids')
    }
    default:
      return []
  }
}

/** Fields that a record has not, and values of another type than its fields have, each with its path. */
export function unknownProblems(
  data: Plain,
  fields: readonly FlattenedField[],
  prefix: string,
  sent: Sent,
): readonly Problem[] {
  return Object.entries(data).flatMap(([name, value]): readonly Problem[] => {
    const at = prefix === '' ? name : `${prefix}.${name}`
    const field = fields.find((each) => each.name === name)
    if (field) return valueProblems(field, value, at, sent)
    const isRowId = name === 'id' && prefix !== ''
    if (isRowId || value === undefined) return []
    const names = fields.flatMap((each) => ('hidden' in each && each.hidden ? [] : each.name)).join(', ')
    return [{ at, expected: 'expected.field', values: { fields: names } }]
  })
}
