import { expectation, formatPath } from '@kotipesa/domain'
import type { LocatedProblem } from '../facts/located-problem'
import { withFormula } from './define-indicator'
import type { IndicatorData, IndicatorDefinition } from './definition'
import { DefinitionError } from './definition-error'
import { definitionProblems } from './definition-problems'
import { figureOfRows } from './row-figure'

/** What must hold between the keys of a definition. */
function consistencyProblems(data: IndicatorData): LocatedProblem[] {
  const { unit, denominator, isCapped = false } = data
  const problems: LocatedProblem[] = []
  if (unit === 'count' && denominator !== null) {
    problems.push({ path: ['denominator'], message: expectation('null, as the unit is count', denominator) })
  }
  if (unit !== 'count' && denominator === null) {
    problems.push({ path: ['denominator'], message: expectation(`a denominator, as the unit is ${unit}`, denominator) })
  }
  if (isCapped && denominator === null) {
    problems.push({ path: ['isCapped'], message: expectation('a denominator that the numerator is capped at', null) })
  }
  return problems
}

function exampleProblems(definition: IndicatorDefinition): LocatedProblem[] {
  const { example } = definition
  if (example === undefined) return []
  const { numerator, denominator } = figureOfRows(
    definition,
    example.rows.map((row) => ({ ...row })),
  )
  const isRight = numerator === example.numerator && denominator === example.denominator
  if (isRight) return []
  const given = { numerator: example.numerator, denominator: example.denominator }
  const expected = `what the definition gives for the rows, ${JSON.stringify({ numerator, denominator })}`
  return [{ path: ['example'], message: expectation(expected, given) }]
}

function refuse(problems: readonly LocatedProblem[]): void {
  if (problems.length === 0) return
  throw new DefinitionError(problems.map(({ path, message }) => ({ path: formatPath(path), message })))
}

/**
 * Accepts or refuses the definition of an indicator of one's own: the same form as the core set's, as JSON.
 *
 * @param value what JSON.parse gave
 * @returns the definition with its formula in words; compute it with the option `definitions` of `computeIndicators`
 * @throws {DefinitionError} with every problem at once, each with its path and what is allowed there
 *
 * @example
 * parseDefinition({ …, from: 'network', over: { field: 'meetings', operator: '>', value: 0 } })
 * // DefinitionError: over.field: expected one of region, period, …, meetingsInRollingYear, …, got "meetings"
 */
export function parseDefinition(value: unknown): IndicatorDefinition {
  refuse(definitionProblems(value))
  // The schema has just held: the value is the data of an indicator.
  const data = value as IndicatorData
  refuse(consistencyProblems(data))
  const definition = withFormula(data)
  refuse(exampleProblems(definition))
  return definition
}
