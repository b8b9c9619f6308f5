import type { Period } from '@kotipesa/domain'
import { computeIndicators, type Facts } from '../src'
import type { Contestant } from './contestant'

export function engine(facts: Facts, periods: readonly Period[]): Contestant {
  return {
    compute: () => Promise.resolve(computeIndicators(facts, { periods })),
    stop: () => Promise.resolve(),
  }
}
