import type { Facts } from '@kotipesa/indicators'

/** What facts hold that the portal cannot store, each by its path: it is refused rather than dropped. */
export function withoutRecords(facts: Facts): readonly string[] {
  return facts.meetings.flatMap(({ of }, index) => (of === null ? [`meetings[${index}].of: null`] : []))
}
