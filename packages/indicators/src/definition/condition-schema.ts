import { z } from 'zod'
import type { TableName } from '../fields/observation-fields'
import { comparisonOperators, type Condition } from './condition'
import { oneOf, oneOfList, record, someOf } from './schema-values'
import { tableFields, type TableFields } from './table-fields'

type AnyCondition = Condition<string>

/** One form that a condition can take. */
interface Form {
  readonly schema: z.ZodType
  /** Whether an object, to judge by its keys and its field, is meant to be of this form. */
  readonly isMeant: (value: Readonly<Record<string, unknown>>) => boolean
}

/** The conditions on one table: their schema, and the form that a wrong one was meant to be. */
export interface ConditionForms {
  readonly schema: z.ZodType<AnyCondition>
  readonly formOf: (value: unknown) => z.ZodType | null
}

/** What a condition is, for the reader of a problem. */
export const conditionExpected =
  'a condition: { and: […] }, { or: […] }, { not: … }, { exists: field }, { field, in: […] }, ' +
  '{ field, operator, value } or { field, operator, than: field }'

const equality = ['=', '!='] as const
const number = z.number('a number')

function comparisonForms({ all, numbers, flags, texts, coded }: TableFields): Form[] {
  function compare(fields: readonly string[], operators: readonly [string, ...string[]], value: z.ZodType): Form[] {
    function isOne(candidate: unknown) {
      return fields.some((field) => field === candidate)
    }
    const field = oneOfList(fields)
    return [
      {
        schema: record({ field, operator: oneOf(operators), value }),
        isMeant: (given) => !('in' in given) && !('than' in given) && isOne(given['field']),
      },
      { schema: record({ field, in: someOf(value) }), isMeant: (given) => 'in' in given && isOne(given['field']) },
    ]
  }
  const anyField = oneOfList(all)
  const numberField = oneOfList(numbers)
  return [
    ...compare(numbers, comparisonOperators, number),
    ...compare(flags, equality, z.boolean('true or false')).slice(0, 1),
    ...coded.flatMap(({ field, codes }) => compare([field], equality, oneOfList(codes))),
    ...(texts.length === 0 ? [] : compare(texts, equality, z.string('a string'))),
    {
      schema: record({ field: numberField, operator: oneOf(comparisonOperators), than: numberField }),
      isMeant: (given) => 'than' in given,
    },
    { schema: z.looseObject({ field: anyField }), isMeant: (given) => 'field' in given },
  ]
}

/** The conditions that can be put on the rows of a table: a closed set, its fields and their types checked. */
export function conditionForms(table: TableName): ConditionForms {
  const fields = tableFields(table)
  const self: z.ZodType<AnyCondition> = z.lazy(() => schema)
  const joining: Form[] = [
    { schema: record({ and: someOf(self) }), isMeant: (given) => 'and' in given },
    { schema: record({ or: someOf(self) }), isMeant: (given) => 'or' in given },
    { schema: record({ not: self }), isMeant: (given) => 'not' in given },
    { schema: record({ exists: oneOfList(fields.nullable) }), isMeant: (given) => 'exists' in given },
  ]
  const forms = [...joining, ...comparisonForms(fields)]
  // The last form only tells which fields there are when the field of a comparison is wrong.
  const schema = z
    .union(
      forms.slice(0, -1).map((form) => form.schema),
      conditionExpected,
    )
    .meta({ id: `${table}-condition` }) as z.ZodType<AnyCondition>
  function formOf(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const given: Readonly<Record<string, unknown>> = { ...value }
    return forms.find(({ isMeant }) => isMeant(given))?.schema ?? null
  }
  return { schema, formOf }
}
