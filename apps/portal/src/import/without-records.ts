import type { Facts } from '@kotipesa/indicators'

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** The paths of a key in the rows of a list, where it says something. */
function pathsOf<Row extends object>(list: string, rows: readonly Row[] | undefined, key: keyof Row & string) {
  return (rows ?? []).flatMap((row, index) => (isNothing(row[key]) ? [] : [`${list}[${index}].${key}`]))
}

/** What facts hold that the portal cannot store, each by its path: it is refused rather than dropped. */
export function withoutRecords(facts: Facts): readonly string[] {
  return [
    ...pathsOf('events', facts.events, 'alsoRegions'),
    ...facts.meetings.flatMap(({ of }, index) => (of === null ? [`meetings[${index}].of: null`] : [])),
  ]
}
