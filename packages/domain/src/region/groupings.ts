import type { CooperationAreaCode } from './areas'
import type { RegionCode } from './codes'
import { regions } from './regions'

/** The text to show wherever regions, their names or their classification are used. Its licence asks for it. */
export const regionsAttribution = 'Aluejaot ja luokitukset: Tilastokeskus, CC BY 4.0'

/**
 * The organisers that form a co-operation area.
 *
 * @example
 * regionsOfCooperationArea('3') // ['07', '08', '16']
 */
export function regionsOfCooperationArea(area: CooperationAreaCode): readonly RegionCode[] {
  return regions.filter((region) => region.cooperationArea === area).map((region) => region.code)
}
