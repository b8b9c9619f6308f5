import { periodsBetween } from '@kotipesa/domain'
import { computeIndicators } from '../src'
import { benchFacts } from './facts'
import { measure } from './measure'

// Run by main.ts in a process of its own, so that nothing but these facts lies in its memory.

const [reports = '', runs = '', first = '', last = '', version = '2'] = process.argv.slice(2)
const facts = benchFacts(Number(reports), version === '1' ? 1 : 2)
const periods = periodsBetween(first, last)
const engine = await measure(Number(runs), () => computeIndicators(facts, { periods }))
// Another bundle each time: its columns are made anew.
const withColumns = await measure(Math.ceil(Number(runs) / 4), () => computeIndicators({ ...facts }, { periods }))
process.stdout.write(JSON.stringify({ engine, withColumns }))
