import fc from 'fast-check'
import { indicators } from '../catalogue'
import { comparisonOperators, type Condition } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import type { Measure } from '../definition/measure'
import { observationFields, tableNames } from '../fields/observation-fields'
import type { FieldKind } from '../fields/field'
import type { TableName } from '../fields/observation-fields'

const texts: fc.Arbitrary<string | number> = fc.constantFrom(
  '08',
  '2022',
  't0',
  't3',
  'fully',
  'not-yet',
  'family-therapists',
  '',
)
const numbers: fc.Arbitrary<string | number> = fc.constantFrom(0, 0.5, 1, 2, 20, 30, -1)
const values: Record<'text' | 'number' | 'flag', fc.Arbitrary<string | number | boolean>> = {
  text: texts,
  number: numbers,
  flag: fc.boolean(),
}
function kindOf(kind: FieldKind): keyof typeof values {
  return kind === 'flag' ? 'flag' : kind.startsWith('text') ? 'text' : 'number'
}

function fieldsOf(table: TableName) {
  const fields: readonly [string, FieldKind][] = Object.entries(observationFields[table])
  return fields.map(([name, kind]) => ({ name, kind: kindOf(kind) }))
}

/** Any condition on a table that compares like with like. */
function arbitraryCondition(table: TableName): fc.Arbitrary<Condition<string>> {
  const fields = fieldsOf(table)
  const comparison = fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom(...comparisonOperators))
    .chain(([field, operator]) => {
      const others = fields.filter(({ kind }) => kind === field.kind)
      return fc.oneof(
        values[field.kind].map((value) => ({ field: field.name, operator, value })),
        fc.constantFrom(...others).map(({ name }) => ({ field: field.name, operator, than: name })),
      )
    })
  const membership = fc
    .constantFrom(...fields.filter(({ kind }) => kind !== 'flag'))
    .chain(({ name, kind }) =>
      fc.array(kind === 'text' ? texts : numbers, { maxLength: 3 }).map((list) => ({ field: name, in: list })),
    )
  const existence = fc.constantFrom(...fields).map(({ name }) => ({ exists: name }))
  const { condition } = fc.letrec<{ condition: Condition<string> }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      comparison,
      membership,
      existence,
      fc.array(tie('condition'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('condition'), { maxLength: 3 }).map((or) => ({ or })),
      tie('condition').map((not) => ({ not })),
    ),
  }))
  return condition
}

function arbitraryMeasure(table: TableName): fc.Arbitrary<Measure<string>> {
  const numbers = fieldsOf(table).filter(({ kind }) => kind === 'number')
  const where = fc.option(arbitraryCondition(table), { nil: undefined })
  return fc.tuple(fc.constantFrom(null, ...numbers.map(({ name }) => name)), where).map(([sum, condition]) => ({
    ...(sum === null ? { count: 'rows' as const } : { sum }),
    ...(condition === undefined ? {} : { where: condition }),
  }))
}

/** Any definition that could be written, whatever it may mean. */
export const arbitraryDefinition: fc.Arbitrary<IndicatorDefinition> = fc
  .constantFrom(...tableNames)
  .chain((from) =>
    fc.record({
      from: fc.constant(from),
      over: fc.option(arbitraryCondition(from), { nil: undefined }),
      numerator: arbitraryMeasure(from),
      denominator: fc.option(arbitraryMeasure(from)),
      isCapped: fc.boolean(),
      missingData: fc.record(
        {
          noDataWhen: arbitraryCondition('region'),
          unrecordedWhen: arbitraryCondition('region'),
          appliesWhen: arbitraryCondition('region'),
        },
        { requiredKeys: [] },
      ),
    }),
  )
  .map(({ over, ...parts }) => ({
    ...indicators[0],
    id: 'any',
    ...parts,
    ...(over === undefined ? {} : { over }),
  })) as unknown as fc.Arbitrary<IndicatorDefinition>
