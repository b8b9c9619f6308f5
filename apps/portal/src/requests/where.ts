import { isBoolean } from './kinds'
import { isPlain } from './plain'
import type { Problem } from './problem'
import type { ReadableFields } from './readable-fields'

const mostValues = 1000
const mostConditions = 200
const deepest = 5

function namesOf(fields: ReadableFields): string {
  return [...fields.keys()].join(', ')
}

/** The values of a list, which query strings may give as `a,b`. */
function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : String(value).split(',')
}

function operandProblem(at: string, path: string, operator: string, value: unknown, fields: ReadableFields): Problem[] {
  const field = fields.get(path)
  if (!field) return []
  if (!field.operators.includes(operator)) {
    return [{ at, expected: 'expected.operator', values: { operators: field.operators.join(', ') } }]
  }
  const { expected, values } = field
  if (operator === 'exists') return isBoolean(value) ? [] : [{ at, expected: 'expected.boolean' }]
  if (operator === 'in' || operator === 'not_in') {
    const list = typeof value === 'object' && !Array.isArray(value) ? [] : listed(value)
    const isRight = list.length > 0 && list.length <= mostValues && list.every((each) => field.accepts(each))
    return isRight ? [] : [{ at, expected, values }]
  }
  // The list's "select all" says so by an id that is not empty.
  if (path === 'id' && operator === 'not_equals' && value === '') return []
  return field.accepts(value) ? [] : [{ at, expected, values }]
}

/**
 * What in a filter is not understood, or asks about something that the asker may not read.
 *
 * @param at how the request names the filter, such as `where`
 */
export function whereProblems(where: unknown, fields: ReadableFields, at = 'where'): readonly Problem[] {
  let conditions = 0
  function check(part: unknown, at: string, depth: number): Problem[] {
    if (!isPlain(part) || depth > deepest) return [{ at, expected: 'expected.conditions' }]
    return Object.entries(part).flatMap(([key, value]) => {
      const path = `${at}[${key}]`
      if (key === 'and' || key === 'or') {
        if (!Array.isArray(value)) return [{ at: path, expected: 'expected.conditionList' } as const]
        return value.flatMap((each, index) => check(each, `${path}[${index}]`, depth + 1))
      }
      if (!fields.has(key))
        return [{ at: path, expected: 'expected.field', values: { fields: namesOf(fields) } } as const]
      conditions += 1
      if (conditions > mostConditions) return [{ at, expected: 'expected.conditions' } as const]
      if (!isPlain(value) || Object.keys(value).length === 0) {
        const operators = fields.get(key)?.operators.join(', ') ?? ''
        return [{ at: path, expected: 'expected.operator', values: { operators } } as const]
      }
      return Object.entries(value).flatMap(([operator, operand]) =>
        operandProblem(`${path}[${operator}]`, key, operator, operand, fields),
      )
    })
  }
  return check(where, at, 0)
}

/** Whether a filter says by id which records it is about, whatever else it asks for. */
export function namesIds(where: unknown): boolean {
  if (!isPlain(where)) return false
  const { id, and, or } = where
  if (isPlain(id) && ('in' in id || 'equals' in id)) return true
  if (Array.isArray(and) && and.some(namesIds)) return true
  return Array.isArray(or) && or.length > 0 && or.every(namesIds)
}

/** What in a wish for an order is not understood, or would tell the order of something the asker may not read. */
export function sortProblems(sort: unknown, fields: ReadableFields, at = 'sort'): readonly Problem[] {
  const sortable = [...fields].flatMap(([path, { isSortable }]) => (isSortable ? path : []))
  const wishes = typeof sort === 'string' ? sort.split(',') : sort
  if (!Array.isArray(wishes)) return [{ at, expected: 'expected.sort', values: { fields: sortable.join(', ') } }]
  return wishes.flatMap((wish) => {
    const isRight = typeof wish === 'string' && sortable.includes(wish.replace(/^-/, ''))
    return isRight
      ? []
      : [{ at: `${at}=${String(wish)}`, expected: 'expected.sort', values: { fields: sortable.join(', ') } }]
  })
}
