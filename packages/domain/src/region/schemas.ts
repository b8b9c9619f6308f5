import { z } from 'zod'
import { localizedTextSchema } from '../locale/schema'
import { cooperationAreas, provinces, type CooperationAreaCode, type ProvinceCode } from './areas'
import { regionCodes } from './codes'
import type { Municipality } from './municipality'
import type { Region, Tile } from './region'

/** A region's position on a tile map. */
export const tileSchema = /* @__PURE__ */ (() =>
  z.strictObject({ row: z.int().min(1), column: z.int().min(1) }) satisfies z.ZodType<Tile>)()

/** One of the 22 organisers. */
export const regionSchema = /* @__PURE__ */ (() => {
  const areaCodes = cooperationAreas.map(({ code }) => code) as unknown as readonly CooperationAreaCode[]
  const provinceCodes = provinces.map(({ code }) => code) as unknown as readonly ProvinceCode[]
  return z.strictObject({
    code: z.enum(regionCodes),
    kind: z.enum(['county', 'city']),
    name: localizedTextSchema,
    shortName: localizedTextSchema,
    cooperationArea: z.enum(areaCodes),
    province: z.enum(provinceCodes),
    tile: tileSchema,
  }) satisfies z.ZodType<Region>
})()

/** A municipality. */
export const municipalitySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    code: z.string().regex(/^\d{3}$/),
    name: localizedTextSchema,
    endedIn: z.int().nullable(),
    successor: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
  }) satisfies z.ZodType<Municipality>)()
