import { expectation } from '../errors/problem'
import { RegionError, type RegionCode } from './codes'

/** The codes and ids by which others know a region. */
export interface OtherCodes {
  readonly region: RegionCode
  /** The id of the region in Sotkanet, THL's statistics, today. */
  readonly sotkanet: number
  /** The id it had there before; both are met in saved figures. */
  readonly sotkanetBefore: number
  /** The code of the scheme of 2021, which numbered the counties in another order. */
  readonly codeOf2021: string
}

/**
 * The codes and ids by which others know the regions. Two traps: in the scheme of 2021 `01` was Varsinais-Suomi, and
 * Sotkanet changed its ids (Pirkanmaa 890 → 970).
 *
 * Source: Statistics Finland regions; Sotkanet's list of regions.
 */
export const otherRegionCodes = [
  { region: '01', sotkanet: 961, sotkanetBefore: 881, codeOf2021: '18' },
  { region: '02', sotkanet: 966, sotkanetBefore: 886, codeOf2021: '19' },
  { region: '03', sotkanet: 969, sotkanetBefore: 889, codeOf2021: '20' },
  { region: '04', sotkanet: 977, sotkanetBefore: 897, codeOf2021: '21' },
  { region: '05', sotkanet: 978, sotkanetBefore: 898, codeOf2021: '01' },
  { region: '06', sotkanet: 976, sotkanetBefore: 896, codeOf2021: '02' },
  { region: '07', sotkanet: 963, sotkanetBefore: 883, codeOf2021: '03' },
  { region: '08', sotkanet: 970, sotkanetBefore: 890, codeOf2021: '04' },
  { region: '09', sotkanet: 975, sotkanetBefore: 895, codeOf2021: '05' },
  { region: '10', sotkanet: 967, sotkanetBefore: 887, codeOf2021: '06' },
  { region: '11', sotkanet: 957, sotkanetBefore: 877, codeOf2021: '07' },
  { region: '12', sotkanet: 959, sotkanetBefore: 879, codeOf2021: '08' },
  { region: '13', sotkanet: 974, sotkanetBefore: 894, codeOf2021: '09' },
  { region: '14', sotkanet: 972, sotkanetBefore: 892, codeOf2021: '10' },
  { region: '15', sotkanet: 965, sotkanetBefore: 885, codeOf2021: '11' },
  { region: '16', sotkanet: 958, sotkanetBefore: 878, codeOf2021: '12' },
  { region: '17', sotkanet: 971, sotkanetBefore: 891, codeOf2021: '13' },
  { region: '18', sotkanet: 964, sotkanetBefore: 884, codeOf2021: '14' },
  { region: '19', sotkanet: 973, sotkanetBefore: 893, codeOf2021: '15' },
  { region: '20', sotkanet: 962, sotkanetBefore: 882, codeOf2021: '16' },
  { region: '21', sotkanet: 968, sotkanetBefore: 888, codeOf2021: '17' },
  { region: '90', sotkanet: 960, sotkanetBefore: 880, codeOf2021: '22' },
] as const satisfies readonly OtherCodes[]

/**
 * The region with an id of Sotkanet, of today or of before.
 *
 * @example
 * regionBySotkanetId(970) // '08'
 * regionBySotkanetId(890) // '08'
 * @throws RegionError when no region has it.
 */
export function regionBySotkanetId(id: number): RegionCode {
  const found = otherRegionCodes.find(({ sotkanet, sotkanetBefore }) => sotkanet === id || sotkanetBefore === id)
  if (found !== undefined) return found.region
  throw new RegionError([{ path: 'id', message: expectation("a region's id in Sotkanet", id) }])
}
