import { periodsBetween } from '@kotipesa/domain'
import { readFileSync } from 'node:fs'
import { computeIndicators, parseFactsJson } from '../src'

// Run by main.ts in a process of its own: the first computation in it, with nothing compiled yet.

const [file = '', first = '', last = ''] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const begin = performance.now()
const facts = parseFactsJson(text)
const parsing = performance.now() - begin
const periods = periodsBetween(first, last)
// What parsing left to be collected is no part of computing.
globalThis.gc?.()
const start = performance.now()
const before = process.threadCpuUsage()
computeIndicators(facts, { periods })
const wall = performance.now() - start
const { user, system } = process.threadCpuUsage(before)
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000, parsing }))
