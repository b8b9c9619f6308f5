import { isRegionCode } from '@kotipesa/domain'
import type { CollectionSlug, Endpoint } from 'payload'
import { z } from 'zod'
import type { RegionKind } from '../access/region-records'
import { importEndpoints } from './import-endpoints'
import { regionScope } from './region-scope'

/**
 * Giving chosen records of a region one value of a field (`POST /api/<collection>/change-together`), all of them or none,
 * and taking that back (`POST …/undo-change-together`): the act by which a file comes in, for stored records alone.
 */
export function changeTogetherEndpoints(
  slug: CollectionSlug,
  kind: RegionKind,
  fields: readonly string[],
): readonly Endpoint[] {
  const data = z.strictObject(Object.fromEntries(fields.map((field) => [field, z.unknown()]))).partial()
  return importEndpoints({
    slug,
    data,
    of: { region: z.string().refine(isRegionCode) },
    unknown: 'sheets.unknownRecord',
    isOfStored: true,
    paths: { take: '/change-together', undo: '/undo-change-together' },
    scopeFor: (req, of) => Promise.resolve(regionScope(req, of, kind, 'update')),
  })
}
