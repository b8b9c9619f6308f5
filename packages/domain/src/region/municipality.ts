import type { LocalizedText } from '../locale/locale'
import { RegionError, type OutsideRegionCode, type RegionCode } from './codes'
import { formerMunicipalityRows, municipalityEnds, municipalityRows, type MunicipalityRow } from './municipality-rows'

/** A municipality (kunta). */
export interface Municipality {
  /** Statistics Finland's three-digit code. */
  readonly code: string
  readonly name: LocalizedText
  /** The first year in which the municipality was no more; `null` = it still is. */
  readonly endedIn: number | null
  /** The code of the municipality that it became a part of; `null` = it still is one. */
  readonly successor: string | null
}

/** The years the key from municipality to county covers, both included. */
export const municipalityKeyYears = { first: 2022, last: 2026 } as const

function toMunicipality([code, fi, sv, , en = fi]: MunicipalityRow): Municipality {
  const { endedIn = null, successor = null } = municipalityEnds[code] ?? {}
  return { code, name: { fi, sv, en }, endedIn, successor }
}

/**
 * Every municipality there has been in the years of the key, in the order of codes: 309, of which 16 lie in Åland.
 *
 * Source: Statistics Finland regions.
 */
export const municipalities: readonly Municipality[] = /* @__PURE__ */ municipalityRows.map(toMunicipality)

/**
 * The municipalities that ended from 2017 to 2021, before there were counties: documents of that time name them.
 *
 * Source: Statistics Finland regions.
 */
export const formerMunicipalities: readonly Municipality[] = /* @__PURE__ */ formerMunicipalityRows.map(
  ({ code, nameFi, nameSv, endedIn, successor }) => ({
    code,
    name: { fi: nameFi, sv: nameSv, en: nameFi },
    endedIn,
    successor,
  }),
)

function requireKeyYear(year: number): void {
  const { first, last } = municipalityKeyYears
  if (Number.isInteger(year) && year >= first && year <= last) return
  throw new RegionError(`there is no key from municipality to county for ${year}: expected a year ${first}–${last}`)
}

function existedIn(code: string, year: number): boolean {
  const end = municipalityEnds[code]
  return end === undefined || year < end.endedIn
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
 * Tells whether a municipality belonged to a region in any of the years of the key: so a record of 2024 may name
 * Pertunmaa, which has ended since.
 *
 * @example
 * isMunicipalityOf('588', '12') // true
 * isMunicipalityOf('790', '12') // false, Sastamala lies in Pirkanmaa
 */
export function isMunicipalityOf(code: string, region: RegionCode): boolean {
  return regionOfCode.get(code) === region
}

const regionOfCode: ReadonlyMap<string, RegionCode | OutsideRegionCode> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ municipalityRows.map(([code, , , area]) => [code, area]),
)

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
 * The municipality with a code, or a name in Finnish, Swedish or English, also one that has ended since 2017; capitals
 * and surrounding spaces do not matter.
 *
 * @returns `null` when there is none. No name belongs to two municipalities.
 * @example
 * findMunicipality('Tammerfors')?.code // '837'
 * findMunicipality('Honkajoki')?.successor // '214', Kankaanpää
 */
export function findMunicipality(nameOrCode: string): Municipality | null {
  const sought = comparable(nameOrCode)
  const found = [...municipalities, ...formerMunicipalities].find(
    ({ code, name }) => code === sought || [name.fi, name.sv, name.en].some((each) => comparable(each) === sought),
  )
  return found ?? null
}
