import { periodsBetween } from '@kotipesa/domain'
import { computeIndicators } from '../src'
import { readColumns } from '../src/columns/facts-columns'
import { benchFacts } from './facts'

// Run by main.ts in a process of its own, so that its greatest size is that of this computation. In megabytes.

const [reports = '', first = '', last = ''] = process.argv.slice(2)
function inUse(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
const before = inUse()
const facts = benchFacts(Number(reports))
const bundle = inUse() - before
readColumns(facts)
const columns = inUse() - before - bundle
computeIndicators(facts, { periods: periodsBetween(first, last) })
const peak = (process.resourceUsage().maxRSS * 1024) / 1e6
process.stdout.write(JSON.stringify({ bundle, columns, peak }))
