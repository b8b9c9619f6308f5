import type { Locale } from '@kotipesa/domain'
import { stringify } from 'csv-stringify/sync'
import type { IndicatorDefinition } from '../definition/definition'
import { resultKeys, type IndicatorResult } from '../engine/result'
import { definitionsOf, resultSet } from '../versions/result-set'
import { showNumber, showPeriod, showRegion, showValue } from './show'
import { drawTable } from './table'
import { headWords } from './words'

export const resultFormats = ['json', 'csv', 'table'] as const
export type ResultFormat = (typeof resultFormats)[number]

type Results = readonly IndicatorResult<string>[]

/** What a caller wants to know of results besides the results. */
export interface ResultOptions {
  readonly format: ResultFormat
  readonly locale: Locale
  /** Definitions of one's own. */
  readonly definitions: readonly IndicatorDefinition[]
  /** Whether JSON says the version of each definition too. */
  readonly withVersions: boolean
}

/** `{ "results": [...] }`, one result per line; with `"versions": { id: version }` before it when they are wanted. */
function toJson(results: Results, { definitions, withVersions }: ResultOptions): string {
  const versions = withVersions ? `"versions": ${JSON.stringify(resultSet(results, definitions).versions)}, ` : ''
  if (results.length === 0) return `{ ${versions}"results": [] }\n`
  return `{ ${versions}"results": [\n${results.map((result) => JSON.stringify(result)).join(',\n')}\n] }\n`
}

/** One row per result; the head is the result's keys; null is an empty cell, numbers are as in JSON. */
function toCsv(results: Results): string {
  return stringify([...results], { header: true, columns: [...resultKeys], cast: { boolean: String, number: String } })
}

function toTable(results: Results, { locale, definitions: own }: ResultOptions): string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const definitions = new Map(definitionsOf(results, own).map((definition) => [definition.id, definition]))
  const head = [
    headWords.indicator,
    headWords.region,
    headWords.period,
    headWords.value,
    headWords.numerator,
    headWords.denominator,
    headWords.target,
  ]
  const rows = results.flatMap((result) => {
    const definition = definitions.get(result.indicator)
    if (definition === undefined) return []
    function showPart(part: number | null) {
      return part === null ? '' : plain.format(part)
    }
    return [
      [
        definition.name[locale],
        showRegion(result.region, locale),
        showPeriod(result.period, result.provisional, locale),
        showValue(result, definition, locale),
        showPart(result.numerator),
        showPart(result.denominator),
        showNumber(result.target, definition, locale),
      ],
    ]
  })
  return drawTable(
    head.map((word) => word[locale]),
    rows,
  )
}

/** Writes results in one of the formats. Only the table depends on the language. */
export function formatResults(results: Results, options: ResultOptions): string {
  switch (options.format) {
    case 'json':
      return toJson(results, options)
    case 'csv':
      return toCsv(results)
    case 'table':
      return toTable(results, options)
  }
}
