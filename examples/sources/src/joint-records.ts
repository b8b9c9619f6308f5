import type { RegionCode } from '@kotipesa/domain'
import type { RecordOf } from './records/source-file'
import { recordsOf, type Sources } from './sources'

interface Joint {
  readonly id: string
  readonly regions: readonly RegionCode[]
}

/** Where a joint network, group or decision stands: with the first of its regions, in which the others take part. */
export function regionFields({ regions: [region, ...alsoRegions] }: Pick<Joint, 'regions'>): {
  readonly region: RegionCode
  readonly alsoRegions: readonly RegionCode[]
} {
  if (region === undefined) throw new Error('a joint record names at least one region')
  return { region, alsoRegions }
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
