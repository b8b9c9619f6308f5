import type { LocalizedText } from '../locale/locale'
import type { CooperationAreaCode, ProvinceCode } from './areas'

/** Where a region stands on a tile map of the country: row 1 in the north, column 1 in the west. */
export interface Tile {
  readonly row: number
  readonly column: number
}

/** What all regions say of themselves. */
interface RegionFields {
  /** Statistics Finland's two-digit code. */
  readonly code: string
  /** The full official name. */
  readonly name: LocalizedText
  /** The name for maps, tables and lists. */
  readonly shortName: LocalizedText
  /** The co-operation area (yhteistyöalue) it belongs to. */
  readonly cooperationArea: CooperationAreaCode
  /** The region (maakunta) it lies in. */
  readonly province: ProvinceCode
  readonly tile: Tile
}

/** An organiser of child protection: a wellbeing services county or the City of Helsinki. */
export interface Region extends RegionFields {
  readonly kind: 'county' | 'city'
}

/** A part of the country outside the wellbeing services counties. */
export interface OutsideRegion extends RegionFields {
  readonly kind: 'autonomous-region'
}
