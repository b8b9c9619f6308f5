import type { ReleaseContent } from './portal-open-data'

type Result = ReleaseContent['results'][number]

/** How a figure of a release differs from the release before: `new`, `changed` or no longer told, `gone`. */
export interface ReleaseChange {
  readonly result: Pick<Result, 'indicator' | 'region' | 'period'>
  readonly change: 'new' | 'changed' | 'gone'
  readonly before: number | null
  readonly now: number | null
}

function keyOf({ indicator, region, period }: Result): string {
  return `${indicator} ${region} ${period}`
}

function isSame(one: Result, other: Result): boolean {
  return (['state', 'value', 'numerator', 'denominator', 'target', 'provisional'] as const).every(
    (part) => one[part] === other[part],
  )
}

/** What is other in a release than in the one before it, figure by figure; before the first there was nothing. */
export function releaseChanges(now: readonly Result[], before: readonly Result[] | null): readonly ReleaseChange[] {
  const known = new Map((before ?? []).map((result) => [keyOf(result), result]))
  const present = new Set(now.map(keyOf))
  const other = now.flatMap((result): readonly ReleaseChange[] => {
    const earlier = known.get(keyOf(result))
    if (earlier === undefined) return [{ result, change: 'new', before: null, now: result.value }]
    return isSame(earlier, result) ? [] : [{ result, change: 'changed', before: earlier.value, now: result.value }]
  })
  const gone = [...known.values()].flatMap((result): readonly ReleaseChange[] =>
    present.has(keyOf(result)) ? [] : [{ result, change: 'gone', before: result.value, now: null }],
  )
  return [...other, ...gone]
}
