import fc from 'fast-check'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** Text that has broken something somewhere: NUL, half a pair, names of JavaScript's own, numbers that are none. */
const edges = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1e400',
  '0,5',
  '٣',
  '__proto__',
  'constructor',
  'toString',
  'a\0b',
  '\uD800',
  "'; DROP TABLE teams; --",
  '%',
  '_',
  '\\',
  '%00',
  '[object Object]',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13T00:00:00.000Z',
  '2023-02-29',
  '2024-01-01',
  '00000000-0000-4000-8000-000000000000',
  'x'.repeat(3000),
]
const edgeText = fc.constantFrom(...edges)
const anyText = fc.oneof(
  edgeText,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** Anything that JSON can say, edges among it. */
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom(null, true, false, 0, -1, 0.5, 1e308, -1e308, 2 ** 53, [], {}),
  fc.array(anyText, { maxLength: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('id', 'date', 'hours', 'trainer', 'count'), anyText), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
)

const day = fc.integer({ min: 2000, max: 2040 }).map((year) => `${year}-06-15`)

/** A value that a field may well have. */
function likely(field: FlattenedField, ids: Readonly<Record<string, string>>): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 300 }), fc.double({ min: 0, max: 2, noNaN: true }))
    case 'date':
      return fc.oneof(
        day,
        day.map((each) => `${each}T21:59:59.999Z`),
      )
    case 'checkbox':
      return fc.boolean()
    case 'select':
      return fc.constantFrom(...field.options.map((option) => (typeof option === 'string' ? option : option.value)))
    case 'relationship': {
      const id = fc.constant(typeof field.relationTo === 'string' ? (ids[field.relationTo] ?? '08') : '08')
      return field.hasMany ? fc.array(id, { maxLength: 2 }) : id
    }
    case 'group':
      return record(field.flattenedFields, ids)
    case 'array':
      return fc.array(record(field.flattenedFields, ids), { maxLength: 3 })
    default:
      return fc.string({ maxLength: 30 })
  }
}

function record(
  fields: readonly FlattenedField[],
  ids: Readonly<Record<string, string>>,
): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.fromEntries(
    fields.map((field) => [
      field.name,
      fc.oneof({ weight: 6, arbitrary: likely(field, ids) }, { weight: 1, arbitrary: anyValue }),
    ]),
  )
  return fc.record(members, { requiredKeys: [] })
}

/**
 * Bodies for a collection, made from its own fields: mostly right, with edges and wrong types in them, and sometimes
 * with fields it has not.
 */
export function arbitraryBody(
  { flattenedFields }: SanitizedCollectionConfig,
  ids: Readonly<Record<string, string>>,
): fc.Arbitrary<unknown> {
  const settable = flattenedFields.filter(
    ({ name }) => !['title', 'startsOn', 'createdAt', 'updatedAt', 'deletedAt'].includes(name),
  )
  const whole = record(settable, ids)
  const strange = fc
    .tuple(whole, fc.dictionary(anyText, anyValue, { maxKeys: 2 }))
    .map(([right, more]) => ({ ...right, ...more }))
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    { weight: 2, arbitrary: strange },
    { weight: 1, arbitrary: anyValue },
  )
}

/** Half a pair of surrogates has no UTF-8: its bytes are sent as a careless program would. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'all',
  'near',
  'constructor',
  '',
]

/** Query strings for a collection: filters, orders and the rest, understood or not. */
export function arbitraryQuery(
  { flattenedFields }: SanitizedCollectionConfig,
  ids: Readonly<Record<string, string>>,
): fc.Arbitrary<string> {
  const names = [
    ...flattenedFields.map(({ name }) => name),
    'id',
    'region.name',
    'trainers.trainer.title',
    'person.name',
    'source.document',
    'hash',
  ]
  const path = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: anyText })
  const value = fc.oneof(
    anyText,
    fc.constantFrom(...Object.values(ids)),
    fc.constantFrom('true', 'false', '08', '03'),
    day,
  )
  const prefix = fc.constantFrom('', '[and][0]', '[or][0]', '[or][1]', '[or]', '[and][x]', '[__proto__]', '[0]', '[]')
  const condition = fc
    .tuple(prefix, path, fc.constantFrom(...operators), fc.constantFrom('', '[0]', '[]', '[x]'), value)
    .map(([start, name, operator, end, operand]) => [`where${start}[${name}][${operator}]${end}`, operand] as const)
  const sort = fc.tuple(fc.constantFrom('', '-', '--'), path).map(([sign, name]) => ['sort', `${sign}${name}`] as const)
  const other = fc.tuple(
    fc.constantFrom(
      'page',
      'limit',
      'depth',
      'select',
      'populate',
      'joins',
      'trash',
      'locale',
      'draft',
      'pagination',
      'where',
      'x',
      'select[name]',
      'joins[x][where][id]',
    ),
    fc.oneof(anyText, fc.constantFrom('1', '2', 'true')),
  )
  const pair = fc.oneof(
    { weight: 4, arbitrary: condition },
    { weight: 1, arbitrary: sort },
    { weight: 2, arbitrary: other },
  )
  return fc
    .array(pair, { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.map(([key, operand]) => `${encoded(key)}=${encoded(operand)}`).join('&'))
}
