import type { ProvinceCode } from './areas'
import { RegionError } from './codes'
import { formerMunicipalities, municipalities, type Municipality } from './municipality'
import { formerMunicipalityRows, municipalityRows } from './municipality-rows'
import { provincesBefore2021 } from './province-moves'
import { outsideRegions, regions } from './regions'

/** The years for which provinces are mapped by municipality, both included. */
export const provinceKeyYears = { first: 2017, last: 2026 } as const

const known: readonly Municipality[] = /* @__PURE__ */ (() =>
  [...municipalities, ...formerMunicipalities].toSorted((a, b) => (a.code < b.code ? -1 : 1)))()

function requireKeyYear(year: number): void {
  const { first, last } = provinceKeyYears
  if (Number.isInteger(year) && year >= first && year <= last) return
  throw new RegionError([{ path: 'year', message: `expected a whole number ${first}–${last}, got ${year}` }])
}

/**
 * The province (maakunta) a municipality lay in in a year: 2017 for the pilots, 2019 for "Uusimaa" of the documents.
 * Known are all municipalities of these years, also those that became parts of others.
 *
 * @returns `null` when the code is of no municipality that is known, or it had ended.
 * @example
 * provinceOfMunicipality('049', 2019) // '01', Espoo in Uusimaa
 * provinceOfMunicipality('291', 2019) // '13', Kuhmoinen in Central Finland; from 2021 '06', Pirkanmaa
 * provinceOfMunicipality('099', 2020) // '04', Honkajoki in Satakunta; from 2021 null, it had become a part of Kankaanpää
 * @throws RegionError when the year is outside 2017–2026.
 */
export function provinceOfMunicipality(code: string, year: number): ProvinceCode | null {
  requireKeyYear(year)
  const endedIn = known.find((each) => each.code === code)?.endedIn ?? null
  if (endedIn !== null && year >= endedIn) return null
  const moved = provincesBefore2021[code]
  if (moved !== undefined && year < 2021) return moved
  const former = formerMunicipalityRows.find((row) => row.code === code)
  if (former !== undefined) return former.province
  const area = municipalityRows.find((row) => row[0] === code)?.[3]
  return [...regions, ...outsideRegions].find((region) => region.code === area)?.province ?? null
}

/**
 * The municipalities that lay in a province in a year, in the order of codes.
 *
 * @example
 * municipalitiesOfProvince('06', 2019).some((each) => each.name.fi === 'Kuhmoinen') // false
 * @throws RegionError when the year is outside 2017–2026.
 */
export function municipalitiesOfProvince(province: ProvinceCode, year: number): readonly Municipality[] {
  requireKeyYear(year)
  return known.filter(({ code }) => provinceOfMunicipality(code, year) === province)
}
