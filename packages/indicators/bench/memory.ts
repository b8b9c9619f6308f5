import { periodsBetween } from '@kotipesa/domain'
import { computeIndicators } from '../src'
import { benchFacts } from './facts'

// Run by main.ts in a process of its own, so that its greatest size is that of this computation.

const [reports = '', first = '', last = ''] = process.argv.slice(2)
const before = process.memoryUsage().heapUsed
const facts = benchFacts(Number(reports))
globalThis.gc?.()
const bundle = process.memoryUsage().heapUsed - before
const results = computeIndicators(facts, { periods: periodsBetween(first, last) })
const { maxRSS } = process.resourceUsage()
process.stdout.write(JSON.stringify({ bundle: bundle / 1e6, peak: (maxRSS * 1024) / 1e6, results: results.length }))
