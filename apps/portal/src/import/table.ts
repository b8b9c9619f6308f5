import type { Bundle } from './bundle'
import type { Row } from './client'
import { sourceOf, timesFrom } from './row'

/** The rows of one table. */
export interface Table {
  readonly table: string
  readonly rows: readonly Row[]
}

/** What the rows of a bundle share. */
export interface Shared {
  /** Times of creation for the n-th row of a table. */
  times(index: number): Row
  /** Id, region, source and times of a record that has an id of its own. */
  common(id: string, region: string, index: number): Row
}

/** What the rows of a bundle share when it is stored at this moment. */
export function sharedOf({ details }: Bundle, now: Date): Shared {
  const times = timesFrom(now)
  return {
    times,
    common: (id, region, index) => ({ id, region_id: region, ...sourceOf(details[id]), ...times(index) }),
  }
}
