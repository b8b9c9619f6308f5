import type { LocalizedText } from '../locale/locale'
import { RegionError, type OutsideRegionCode, type RegionCode } from './codes'
import { municipalityEnds, municipalityRows, type MunicipalityRow } from './municipality-rows'

/** A municipality (kunta). */
export interface Municipality {
  /** Statistics Finland's three-digit code. */
  readonly code: string
  readonly name: LocalizedText
  /** The first year in which the municipality was no more; `null` = it still is. */
  readonly endedIn: number | null
}

/** The years the key from municipality to county covers, both included. */
export const municipalityKeyYears = { first: 2022, last: 2026 } as const

function toMunicipality([code, fi, sv, , en = fi]: MunicipalityRow): Municipality {
  return { code, name: { fi, sv, en }, endedIn: municipalityEnds[code] ?? null }
}

/**
 * Every municipality there has been in the years of the key, in the order of codes: 309, of which 16 lie in Åland.
 *
 * Source: Statistics Finland regions.
 */
export const municipalities: readonly Municipality[] = /* @__PURE__ */ municipalityRows.map(toMunicipality)

function requireKeyYear(year: number): void {
  const { first, last } = municipalityKeyYears
  if (Number.isInteger(year) && year >= first && year <= last) return
  throw new RegionError(`there is no key from municipality to county for ${year}: expected a year ${first}–${last}`)
}

function existedIn(code: string, year: number): boolean {
  const ended = municipalityEnds[code]
  return ended === undefined || year < ended
}

/**
 * The county a municipality belongs to in a year; 91 (Åland) has no county.
 *
 * @returns `null` when no municipality had that code in that year.
 * @example
 * regionOfMunicipality('790', 2024) // '08', Sastamala in Pirkanmaa
 * regionOfMunicipality('588', 2025) // null, Pertunmaa had ended
 * @throws RegionError when the key does not cover the year.
 */
export function regionOfMunicipality(code: string, year: number): RegionCode | OutsideRegionCode | null {
  requireKeyYear(year)
  const row = municipalityRows.find((each) => each[0] === code)
  return row !== undefined && existedIn(code, year) ? row[3] : null
}

/**
 * The municipalities of a county (or of Åland) in a year, in the order of codes.
 *
 * @example
 * municipalitiesOf('04', 2024).map((municipality) => municipality.name.fi) // ['Vantaa', 'Kerava']
 * @throws RegionError when the key does not cover the year.
 */
export function municipalitiesOf(region: RegionCode | OutsideRegionCode, year: number): readonly Municipality[] {
  requireKeyYear(year)
  return municipalityRows.filter((row) => row[3] === region && existedIn(row[0], year)).map(toMunicipality)
}

function comparable(text: string): string {
  return text.trim().normalize('NFC').toLocaleLowerCase('fi')
}

/**
 * The municipality with a code, or a name in Finnish, Swedish or English; capitals and surrounding spaces do not
 * matter.
 *
 * @returns `null` when there is none. No name belongs to two municipalities.
 * @example
 * findMunicipality('Tammerfors')?.code // '837'
 */
export function findMunicipality(nameOrCode: string): Municipality | null {
  const sought = comparable(nameOrCode)
  const found = municipalities.find(
    ({ code, name }) => code === sought || [name.fi, name.sv, name.en].some((each) => comparable(each) === sought),
  )
  return found ?? null
}
