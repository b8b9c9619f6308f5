import { compileCondition, type Condition, type Row } from '../definition/condition'
import type { IndicatorDefinition } from '../definition/definition'
import type { Measure } from '../definition/measure'
import { withoutBinaryNoise } from '../definition/measure'
import { fieldsInCondition, fieldsInMeasure } from '../definition/fields-in'
import type { ScopeFacts } from './scope-facts'
import type { Omission } from './provenance'
import { reasons } from '../fields/reasons'
import { fieldFacts, rowFacts, rowlessFacts } from './row-facts'
import type { TraceEntry, TraceLeftOut, TracePart } from './trace-types'
import { whyNot } from './why-not'

function failing(conditions: readonly (Condition<string> | undefined)[], row: Row): Condition<string> | undefined {
  return conditions.find((condition) => condition !== undefined && !compileCondition(condition)(row))
}

/** What one row adds: itself, or the records behind the field that is added up. */
function entriesOf(
  scope: ScopeFacts,
  { from }: IndicatorDefinition,
  measure: Measure<string>,
  row: Row,
  fields: ReadonlySet<string>,
): TraceEntry[] {
  const entry = { region: scope.region, table: from, observation: row, label: null }
  if ('count' in measure) return [{ ...entry, amount: 1, facts: rowFacts(scope, from, row, fields) }]
  const cell = row[measure.sum]
  if (typeof cell !== 'number') return []
  if (from === 'region') {
    const { contributions } = fieldFacts(scope, from, row, measure.sum)
    if (contributions.length > 0) {
      return contributions.map(({ amount, facts, label }) => ({ ...entry, amount, facts, label: label ?? null }))
    }
  }
  const facts = from === 'region' ? [] : rowFacts(scope, from, row, fields)
  return cell === 0 && from === 'region' ? [] : [{ ...entry, amount: cell, facts }]
}

/** Traces the numerator or the denominator of one region. */
export function tracePart(
  scope: ScopeFacts,
  definition: IndicatorDefinition,
  measure: Measure<string>,
  rows: readonly Row[],
): TracePart {
  const { over, from } = definition
  const fields = new Set([...fieldsInCondition(over), ...fieldsInMeasure(measure)])
  const entries: TraceEntry[] = []
  const leftOut: TraceLeftOut[] = []
  function leaveOut({ facts, reason, label }: Omission, observation: Row | null) {
    return leftOut.push({ region: scope.region, observation, facts, label: label ?? null, reason })
  }
  for (const row of rows) {
    const condition = failing([over, measure.where], row)
    if (condition !== undefined) {
      const facts = from === 'region' ? [] : rowFacts(scope, from, row, fields)
      leaveOut({ facts, reason: whyNot(condition, row, from) }, row)
    } else if ('sum' in measure && row[measure.sum] === null) {
      leaveOut({ facts: rowFacts(scope, from, row, fields), reason: reasons.noAmount }, row)
    } else {
      entries.push(...entriesOf(scope, definition, measure, row, fields))
    }
  }
  for (const omission of rowlessFacts(scope, from, rows, fields)) leaveOut(omission, null)
  const value = withoutBinaryNoise(entries.reduce((sum, { amount }) => sum + amount, 0))
  return { value, excess: 0, entries, leftOut }
}

/** The parts of several regions as one. */
export function joinParts(parts: readonly TracePart[]): TracePart {
  return {
    value: withoutBinaryNoise(parts.reduce((sum, { value }) => sum + value, 0)),
    excess: parts.reduce((sum, { excess }) => sum + excess, 0),
    entries: parts.flatMap(({ entries }) => entries),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  }
}

/** The part with no more than the most that counts. */
export function capPart(part: TracePart, most: number): TracePart {
  return part.value <= most ? part : { ...part, value: most, excess: part.value - most }
}
