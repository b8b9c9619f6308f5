import { isRegionCode } from '@kotipesa/domain'
import type { CollectionSlug, Endpoint } from 'payload'
import { z } from 'zod'
import type { RegionKind } from '../access/region-records'
import type { TextPath } from '../text'
import { importEndpoints, type SheetImport } from './import-endpoints'
import { regionScope } from './region-scope'

interface RegionImport extends Pick<SheetImport, 'data' | 'asStored'> {
  readonly slug: CollectionSlug
  /** What permissions call such a record. */
  readonly kind?: RegionKind
  /** What is said when a row names a record that is not there. */
  readonly unknown?: TextPath
}

/** Taking the records of a file into a region (`POST /api/<collection>/import`), for whoever may write there, and back. */
export function regionImport({
  slug,
  kind = 'region-record',
  unknown = 'sheets.unknownRecord',
  ...options
}: RegionImport): readonly Endpoint[] {
  return importEndpoints({
    ...options,
    slug,
    unknown,
    of: { region: z.string().refine(isRegionCode) },
    scopeFor: (req, of) => Promise.resolve(regionScope(req, of, kind, 'create')),
  })
}
