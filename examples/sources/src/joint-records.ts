import type { RegionCode } from '@kotipesa/domain'
import { sourceId } from './identity'

interface Joint {
  readonly id: string
  readonly regions: readonly RegionCode[]
}

/** One entry for every region that a joint network or group served, with an id of its own. */
export function perRegion<Record extends Joint, Entry>(
  records: readonly Record[],
  entry: (record: Record, region: RegionCode, id: string) => Entry,
): Entry[] {
  return records.flatMap((record) => record.regions.map((region) => entry(record, region, sourceId(record.id, region))))
}
