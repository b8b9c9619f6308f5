import { InputError } from '../errors/input-error'
import type { Problem } from '../errors/problem'
import type { Region } from './region'
import { type outsideRegions, regions } from './regions'

/** Code of one of the 22 organisers: `'01'`…`'21'` or `'90'`. */
export type RegionCode = (typeof regions)[number]['code']

/** Code of an area outside the counties: `'91'`, Åland. */
export type OutsideRegionCode = (typeof outsideRegions)[number]['code']

/** The codes as a tuple, in the order of `regions`. */
type CodesOf<Regions extends readonly Region[]> = { readonly [Index in keyof Regions]: Regions[Index]['code'] }

/** The codes of `regions`, in order; `z.enum` and select fields take them. */
export const regionCodes = /* @__PURE__ */ regions.map((region) => region.code) as unknown as CodesOf<typeof regions>

/** A region, a municipality or a year that the tables do not know. */
export class RegionError extends InputError {
  override readonly name = 'RegionError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('region', wrong, options)
  }
}

/** Tells whether a string is the code of one of the 22 organisers. Åland's 91 is not. */
export function isRegionCode(code: string): code is RegionCode {
  return regions.some((region) => region.code === code)
}

/**
 * The region with a code.
 *
 * @example
 * regionByCode('08').shortName.sv // 'Birkaland'
 * @throws RegionError when the code is none of the 22.
 */
export function regionByCode(code: RegionCode): Region & { readonly code: RegionCode } {
  const found = regions.find((region) => region.code === code)
  if (found === undefined) {
    throw new RegionError(`"${String(code)}" is not a region's code: expected 01–21, or 90 for Helsinki`)
  }
  return found
}
