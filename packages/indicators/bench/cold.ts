import { periodsBetween } from '@kotipesa/domain'
import { readFileSync } from 'node:fs'
import { computeIndicators, parseFactsJson } from '../src'

// Run by main.ts in a process of its own: the first computation in it, with nothing compiled yet.

const [file = '', first = '', last = ''] = process.argv.slice(2)
const facts = parseFactsJson(readFileSync(file, 'utf8'))
const periods = periodsBetween(first, last)
const start = performance.now()
const before = process.threadCpuUsage()
computeIndicators(facts, { periods })
const { user, system } = process.threadCpuUsage(before)
process.stdout.write(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000 }))
