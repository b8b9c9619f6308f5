import type { ProvinceCode } from './areas'
import { RegionError } from './codes'
import { municipalities, type Municipality } from './municipality'
import { municipalityRows } from './municipality-rows'
import { provincesBefore2021 } from './province-moves'
import { outsideRegions, regions } from './regions'

/** The years for which provinces are mapped by municipality, both included. */
export const provinceKeyYears = { first: 2017, last: 2026 } as const

function requireKeyYear(year: number): void {
  const { first, last } = provinceKeyYears
  if (Number.isInteger(year) && year >= first && year <= last) return
  throw new RegionError([{ path: 'year', message: `expected a whole number ${first}–${last}, got ${year}` }])
}

/**
 * The province (maakunta) a municipality lay in in a year: 2017 for the pilots, 2019 for "Uusimaa" of the documents.
 * Known are the municipalities of 2022–2026; those merged into others before are not.
 *
 * @returns `null` when the code is of no municipality that is known, or it had ended.
 * @example
 * provinceOfMunicipality('049', 2019) // '01', Espoo in Uusimaa
 * provinceOfMunicipality('291', 2019) // '13', Kuhmoinen in Central Finland; from 2021 '06', Pirkanmaa
 * @throws RegionError when the year is outside 2017–2026.
 */
export function provinceOfMunicipality(code: string, year: number): ProvinceCode | null {
  requireKeyYear(year)
  const endedIn = municipalities.find((each) => each.code === code)?.endedIn ?? null
  if (endedIn !== null && year >= endedIn) return null
  const moved = provincesBefore2021[code]
  if (moved !== undefined && year < 2021) return moved
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
  return municipalities.filter(({ code }) => provinceOfMunicipality(code, year) === province)
}
