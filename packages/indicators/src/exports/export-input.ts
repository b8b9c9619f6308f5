import {
  parsePeriod,
  periodLabel,
  regionByCode,
  type Granularity,
  type LocalizedText,
  type Period,
} from '@kotipesa/domain'
import type { IndicatorDefinition } from '../definition/definition'
import { nationalCode, type IndicatorResult, type ResultRegion } from '../engine/result'
import { inEveryLanguage } from '../explain/formula'
import { localized } from '../fields/field-words'
import type { Facts } from '../facts/facts-schema'
import { definitionsOf } from '../versions/result-set'

/** What is exported: results, and of the facts they come from when they were made and what must be shown with them. */
export interface ExportInput {
  readonly results: readonly IndicatorResult<string>[]
  readonly facts: Pick<Facts, 'generatedAt' | 'notice'>
  /** Definitions of one's own, when there are results of them. */
  readonly definitions?: readonly IndicatorDefinition[]
}

/** The definitions, regions and periods that occur, each once. */
export interface ExportedParts {
  readonly definitions: readonly IndicatorDefinition[]
  readonly regions: readonly ResultRegion[]
  readonly periods: readonly Period[]
}

/** The name of the set of figures. */
export const measureName = localized(
  'Systeemisen lastensuojelun toimintamallin käyttöönoton yhteinen mittari',
  'Gemensam mätare för ibruktagandet av den systemiska verksamhetsmodellen inom barnskyddet',
  'Shared measure of the uptake of the systemic practice model of child protection',
)

export const wholeCountryName = localized('koko maa', 'hela landet', 'whole country')

export function exportedParts({ results, definitions }: ExportInput): ExportedParts {
  return {
    definitions: definitionsOf(results, definitions),
    regions: [...new Set(results.map(({ region }) => region))],
    periods: [...new Set(results.map(({ period }) => period))].map(parsePeriod),
  }
}

export function regionName(region: ResultRegion): LocalizedText {
  return region === nationalCode ? wholeCountryName : regionByCode(region).name
}

export function periodName(period: Period): LocalizedText {
  return inEveryLanguage((locale) => periodLabel(period, locale))
}

/** The number of a part of a year: 2 of `2024-H2`, 7 of `2024-07`; none of a year. */
export function numberInYear({ id }: Period): string {
  return id.slice('2024-'.length).replace(/^\D/, '')
}

/** One letter for each length of a period, as SDMX has them. */
export const frequencies: Readonly<Record<Granularity, { readonly code: string; readonly name: LocalizedText }>> = {
  year: { code: 'A', name: localized('vuosi', 'år', 'annual') },
  'half-year': { code: 'S', name: localized('puolivuosi', 'halvår', 'half-yearly') },
  quarter: { code: 'Q', name: localized('neljännesvuosi', 'kvartal', 'quarterly') },
  month: { code: 'M', name: localized('kuukausi', 'månad', 'monthly') },
}
