import { type Facts, type Trace, trace, type TraceOf } from '@kotipesa/indicators'

/** How many traces are kept of the same facts; the least recently used goes first. */
const keptAtMost = 60

const kept = new WeakMap<Facts, Map<string, Trace>>()

/** Where a figure comes from, found once while the facts are the same: the pages of a long list show one trace. */
export function traceOnce(facts: Facts, of: TraceOf): Trace {
  const known = kept.get(facts) ?? new Map<string, Trace>()
  kept.set(facts, known)
  const key = `${of.indicator} ${of.region} ${of.period}`
  const found = known.get(key) ?? trace(facts, of)
  known.delete(key)
  known.set(key, found)
  const oldest = known.keys().next().value
  if (known.size > keptAtMost && oldest !== undefined) known.delete(oldest)
  return found
}
