import { can, isRegionCode } from '@kotipesa/domain'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor'
import { Refusal } from '../access/refusal'
import type { RegionKind } from '../access/region-records'
import { say, type TextPath } from '../text'
import { importEndpoints, type Scope, type SheetImport } from './import-endpoints'

type Fields = Readonly<Record<string, unknown>>

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
  function scopeFor(req: PayloadRequest, { region }: Fields): Promise<Scope> {
    if (typeof region !== 'string' || !isRegionCode(region) || !can(actorOf(req.user), 'create', { kind, region })) {
      throw new Refusal(say(req, 'problems.mayNotInRegion'), 403)
    }
    return Promise.resolve({ base: { region }, has: (record) => record.region === region })
  }
  return importEndpoints({
    ...options,
    slug,
    unknown,
    of: { region: z.string().refine(isRegionCode) },
    scopeFor: async (req, of) => scopeFor(req, of),
  })
}
