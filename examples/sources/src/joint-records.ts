import type { RegionCode } from '@kotipesa/domain'
import { sourceId } from './identity'
import type { RecordOf } from './records/source-file'
import { recordsOf, type Sources } from './sources'

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

/** A decision with the regions of the group that made it. */
export function withRegions(sources: Sources): readonly (RecordOf<'decision'> & Joint)[] {
  const groups = recordsOf(sources, 'group')
  return recordsOf(sources, 'decision').map((decision) => ({
    ...decision,
    regions: groups.find(({ id }) => id === decision.group)?.regions ?? [],
  }))
}

/** The questions of which a source says whose they are, with that region. */
export function ofRegions(
  sources: Sources,
): readonly { readonly record: RecordOf<'question'>; readonly region: RegionCode }[] {
  return recordsOf(sources, 'question').flatMap((record) =>
    record.region === null ? [] : [{ record, region: record.region }],
  )
}
