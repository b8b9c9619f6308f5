import type { Locale } from '@kotipesa/domain'
import { indicators } from '../catalogue'
import type { IndicatorDefinition } from '../definition/definition'
import { explainFormula } from '../explain/explain-formula'
import { inEveryLanguage } from '../explain/formula'
import { sourceText } from '../definition/source'
import { drawTable } from './table'
import { headWords, pillarWords, unitWords } from './words'

export const listFormats = ['json', 'table'] as const
export type ListFormat = (typeof listFormats)[number]

const narrowest = 100
const idWidth = 34
const nameWidth = 24
const pillarWidth = 15
const unitWidth = 12
const bordersWidth = 7

function entryOf(definition: IndicatorDefinition) {
  const { formula, ...data } = definition
  const { id, version, name, description, pillar, unit, direction, decimals, source } = data
  return {
    id,
    version,
    name,
    description,
    pillar,
    unit,
    direction,
    decimals,
    formula: inEveryLanguage((locale) => explainFormula({ formula }, locale)),
    source,
    definition: data,
  }
}

function toTable(locale: Locale, width: number): string {
  const rest = Math.max(width, narrowest) - idWidth - nameWidth - pillarWidth - unitWidth - bordersWidth
  const formulaWidth = Math.max(Math.floor(rest / 2), 24)
  const head = [
    headWords.id,
    headWords.indicator,
    headWords.pillar,
    headWords.unit,
    headWords.formula,
    headWords.source,
  ]
  const rows = indicators.map((definition) => [
    definition.id,
    definition.name[locale],
    pillarWords(definition.pillar)[locale],
    unitWords[definition.unit][locale],
    explainFormula(definition, locale),
    sourceText(definition.source, locale),
  ])
  const widths = [idWidth, nameWidth, pillarWidth, unitWidth, formulaWidth, formulaWidth]
  return drawTable(
    head.map((word) => word[locale]),
    rows,
    widths,
  )
}

/** The definitions: JSON in all languages, or a table in one. */
export function formatList(format: ListFormat, locale: Locale, width: number): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ indicators: indicators.map(entryOf) }, null, 2)}\n`
    case 'table':
      return toTable(locale, width)
  }
}
