import { parsePeriod, periodLabel, regionByCode, type Locale } from '@kotipesa/domain'
import { stringify } from 'csv-stringify/sync'
import { indicatorById } from '../catalogue'
import type { IndicatorDefinition } from '../definition/definition'
import { nationalCode, resultKeys, type IndicatorResult, type ResultRegion } from '../engine/result'
import { drawTable } from './table'
import { headWords, provisionalWord, stateWords, wholeCountry } from './words'

export const resultFormats = ['json', 'csv', 'table'] as const
export type ResultFormat = (typeof resultFormats)[number]

/** `{ "results": [...] }`, one result per line. */
function toJson(results: readonly IndicatorResult[]): string {
  if (results.length === 0) return '{ "results": [] }\n'
  return `{ "results": [\n${results.map((result) => JSON.stringify(result)).join(',\n')}\n] }\n`
}

/** One row per result; the head is the result's keys; null is an empty cell, numbers are as in JSON. */
function toCsv(results: readonly IndicatorResult[]): string {
  return stringify([...results], { header: true, columns: [...resultKeys], cast: { boolean: String, number: String } })
}

function showNumber(value: number | null, { unit, decimals }: IndicatorDefinition, locale: Locale): string {
  if (value === null) return ''
  return new Intl.NumberFormat(locale, {
    style: unit === 'share' ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

function showRegion(region: ResultRegion, locale: Locale): string {
  return region === nationalCode ? wholeCountry[locale] : regionByCode(region).name[locale]
}

function showPeriod({ period, provisional }: IndicatorResult, locale: Locale): string {
  const label = periodLabel(parsePeriod(period), locale)
  return provisional ? `${label} (${provisionalWord[locale]})` : label
}

function toTable(results: readonly IndicatorResult[], locale: Locale): string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const head = [
    headWords.indicator,
    headWords.region,
    headWords.period,
    headWords.value,
    headWords.numerator,
    headWords.denominator,
    headWords.target,
  ]
  const rows = results.map((result) => {
    const definition = indicatorById(result.indicator)
    const showPart = (part: number | null) =>
      part === null || result.state === 'not-applicable' ? '' : plain.format(part)
    return [
      definition.name[locale],
      showRegion(result.region, locale),
      showPeriod(result, locale),
      result.state === 'ok' ? showNumber(result.value, definition, locale) : stateWords[result.state][locale],
      showPart(result.numerator),
      showPart(result.denominator),
      showNumber(result.target, definition, locale),
    ]
  })
  return drawTable(
    head.map((word) => word[locale]),
    rows,
  )
}

/** Writes results in one of the formats. Only the table depends on the language. */
export function formatResults(results: readonly IndicatorResult[], format: ResultFormat, locale: Locale): string {
  switch (format) {
    case 'json':
      return toJson(results)
    case 'csv':
      return toCsv(results)
    case 'table':
      return toTable(results, locale)
  }
}
