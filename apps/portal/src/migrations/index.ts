import * as first from './20261122_064102_first'
import * as limits from './20261122_070000_limits'

/** Every migration, in order. */
export const migrations = [
  { name: '20261122_064102_first', up: first.up, down: first.down },
  { name: '20261122_070000_limits', up: limits.up, down: limits.down },
]
