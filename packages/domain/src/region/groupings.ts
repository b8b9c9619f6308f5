import type { CooperationAreaCode, ProvinceCode } from './areas'
import type { RegionCode } from './codes'
import { regions } from './regions'

/** The text to show wherever regions, their names or their classification are used. Its licence asks for it. */
export const regionsAttribution = 'Aluejaot ja luokitukset: Tilastokeskus, CC BY 4.0'

/**
 * Today's organisers in the area of a province. The provinces of the time before 2023 map to counties by municipality;
 * "Uusimaa" of 2019–2020 is today's 01–04 and Helsinki.
 *
 * @example
 * regionsOfProvince('01') // ['01', '02', '03', '04', '90']
 */
export function regionsOfProvince(province: ProvinceCode): readonly RegionCode[] {
  return regions.filter((region) => region.province === province).map((region) => region.code)
}

/**
 * The organisers that form a co-operation area.
 *
 * @example
 * regionsOfCooperationArea('3') // ['07', '08', '16']
 */
export function regionsOfCooperationArea(area: CooperationAreaCode): readonly RegionCode[] {
  return regions.filter((region) => region.cooperationArea === area).map((region) => region.code)
}
