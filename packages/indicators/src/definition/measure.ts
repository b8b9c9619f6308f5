import { compileCondition, type Condition, type Row } from './condition'

/** How rows become one number: counting them or adding up a field, over the rows that meet `where`. */
export type Measure<Field extends string> =
  | { readonly count: 'rows'; readonly where?: Condition<Field> }
  | { readonly sum: Field; readonly where?: Condition<Field> }

export type RowMeasure = (rows: readonly Row[]) => number

/** Digits that a sum of fractions keeps, so that 0.1 + 0.2 is 0.3. */
const significantDigits = 15

/** Drops the last binary digits of a sum of fractions. */
export function withoutBinaryNoise(sum: number): number {
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(significantDigits))
}

/** An unknown (null) cell adds nothing to a sum. */
export function compileMeasure(measure: Measure<string>): RowMeasure {
  const test = measure.where === undefined ? null : compileCondition(measure.where)
  if ('count' in measure) {
    return test === null
      ? (rows) => rows.length
      : (rows) => rows.reduce((count, row) => (test(row) ? count + 1 : count), 0)
  }
  const field = measure.sum
  return (rows) => {
    let sum = 0
    for (const row of rows) {
      const cell = row[field]
      if (typeof cell === 'number' && (test === null || test(row))) sum += cell
    }
    return withoutBinaryNoise(sum)
  }
}
