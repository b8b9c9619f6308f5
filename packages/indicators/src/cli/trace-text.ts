import type { Locale, LocalizedText } from '@kotipesa/domain'
import type { IndicatorDefinition } from '../definition/definition'
import type { IndicatorResult } from '../engine/result'
import type { FactReference } from '../fields/lists'
import type { Trace, TracePart } from '../trace/trace-types'
import { showPeriod, showRegion, showValue } from './show'
import { headWords } from './words'

const excessWords: LocalizedText = {
  fi: 'enemmän kuin nimittäjä, ei lasketa',
  sv: 'mer än nämnaren, räknas inte',
  en: 'more than the denominator, does not count',
}

function factsInWords(facts: readonly FactReference[]): string {
  return facts.map(({ table, id }) => `${table}:${id}`).join(', ')
}

function partLines(name: LocalizedText, formula: LocalizedText, part: TracePart, locale: Locale): string[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  function what(label: LocalizedText | null, facts: readonly FactReference[]) {
    return [label?.[locale], factsInWords(facts)].filter((text) => text !== undefined && text !== '').join(' – ')
  }
  const entered = part.entries.map(({ region, amount, label, facts }) =>
    `  + ${number.format(amount)}  ${region}  ${what(label, facts)}`.trimEnd(),
  )
  const excess = part.excess === 0 ? [] : [`  − ${number.format(part.excess)}  ${excessWords[locale]}`]
  const leftOut = part.leftOut.map(
    ({ region, label, facts, reason }) =>
      `    ${region}  ${[what(label, facts), reason[locale]].filter((text) => text !== '').join(': ')}`,
  )
  return [
    `${name[locale]} ${number.format(part.value)}: ${formula[locale]}`,
    ...entered,
    ...excess,
    ...(leftOut.length === 0 ? [] : [`  ${headWords.leftOut[locale]}:`, ...leftOut]),
  ]
}

/** A trace as lines for reading: the result, then what entered each part and what was left out. */
export function traceText(
  traced: Trace,
  result: IndicatorResult<string>,
  definition: IndicatorDefinition,
  locale: Locale,
): string {
  const { formula } = definition
  const scope = `${showRegion(result.region, locale)}, ${showPeriod(result.period, result.provisional, locale)}`
  const regions = traced.regionsLeftOut.map(
    ({ region, reason }) => `  ${showRegion(region, locale)}: ${reason[locale]}`,
  )
  const lines = [
    `${definition.name[locale]}, ${scope}: ${showValue(result, definition, locale)}`,
    ...(traced.numerator === null ? [] : partLines(headWords.numerator, formula.numerator, traced.numerator, locale)),
    ...(traced.denominator === null || formula.denominator === null
      ? []
      : partLines(headWords.denominator, formula.denominator, traced.denominator, locale)),
    ...(regions.length === 0 ? [] : [`${headWords.leftOut[locale]}:`, ...regions]),
  ]
  return `${lines.join('\n')}\n`
}
